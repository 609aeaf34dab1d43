// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `push`.

/// Builds a [`CreateEventFields`](super::CreateEventFields).
#[derive(Clone, Debug)]
pub struct CreateEventFields {
    active: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    date: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    end_date: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    environment: ::std::result::Result<
        ::quickblox_api::types::Environment,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::EventType>,
        ::std::string::String,
    >,
    external_user: ::std::result::Result<
        ::std::option::Option<super::EventExternalUsers>,
        ::std::string::String,
    >,
    message: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notification_type: ::std::result::Result<
        ::quickblox_api::types::NotificationType,
        ::std::string::String,
    >,
    period: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::EventPeriod>,
        ::std::string::String,
    >,
    push_type: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::PushType>,
        ::std::string::String,
    >,
    user: ::std::result::Result<
        ::std::option::Option<super::EventUsers>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateEventFields {
    fn default() -> Self {
        Self {
            active: Ok(Default::default()),
            date: Ok(Default::default()),
            end_date: Ok(Default::default()),
            environment: Err(
                "environment is missing: call `environment` with it".to_string(),
            ),
            event_type: Ok(Default::default()),
            external_user: Ok(Default::default()),
            message: Err("message is missing: call `message` with it".to_string()),
            name: Ok(Default::default()),
            notification_type: Err(
                "notification_type is missing: call `notification_type` with it"
                    .to_string(),
            ),
            period: Ok(Default::default()),
            push_type: Ok(Default::default()),
            user: Ok(Default::default()),
        }
    }
}

impl CreateEventFields {
    /// Sets [`active`](struct@super::CreateEventFields#structfield.active).
    pub fn active<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.active = value.try_into().map_err(|e| format!("active: {e}")).map(Some);
        self
    }
    /// Sets [`date`](struct@super::CreateEventFields#structfield.date).
    pub fn date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.date = value.try_into().map_err(|e| format!("date: {e}")).map(Some);
        self
    }
    /// Sets [`end_date`](struct@super::CreateEventFields#structfield.end_date).
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value.try_into().map_err(|e| format!("end_date: {e}")).map(Some);
        self
    }
    /// Sets [`environment`](struct@super::CreateEventFields#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value.try_into().map_err(|e| format!("environment: {e}"));
        self
    }
    /// Sets [`event_type`](struct@super::CreateEventFields#structfield.event_type).
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::EventType>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("event_type: {e}"))
            .map(Some);
        self
    }
    /// Sets [`external_user`](struct@super::CreateEventFields#structfield.external_user).
    pub fn external_user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::EventExternalUsers>,
        T::Error: ::std::fmt::Display,
    {
        self.external_user = value
            .try_into()
            .map_err(|e| format!("external_user: {e}"))
            .map(Some);
        self
    }
    /// Sets [`message`](struct@super::CreateEventFields#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}"));
        self
    }
    /// Sets [`name`](struct@super::CreateEventFields#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`notification_type`](struct@super::CreateEventFields#structfield.notification_type).
    pub fn notification_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::NotificationType>,
        T::Error: ::std::fmt::Display,
    {
        self.notification_type = value
            .try_into()
            .map_err(|e| format!("notification_type: {e}"));
        self
    }
    /// Sets [`period`](struct@super::CreateEventFields#structfield.period).
    pub fn period<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::EventPeriod>,
        T::Error: ::std::fmt::Display,
    {
        self.period = value.try_into().map_err(|e| format!("period: {e}")).map(Some);
        self
    }
    /// Sets [`push_type`](struct@super::CreateEventFields#structfield.push_type).
    pub fn push_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::PushType>,
        T::Error: ::std::fmt::Display,
    {
        self.push_type = value
            .try_into()
            .map_err(|e| format!("push_type: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user`](struct@super::CreateEventFields#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::EventUsers>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateEventFields> for super::CreateEventFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateEventFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            active: value.active?,
            date: value.date?,
            end_date: value.end_date?,
            environment: value.environment?,
            event_type: value.event_type?,
            external_user: value.external_user?,
            message: value.message?,
            name: value.name?,
            notification_type: value.notification_type?,
            period: value.period?,
            push_type: value.push_type?,
            user: value.user?,
        })
    }
}

impl ::std::convert::From<super::CreateEventFields> for CreateEventFields {
    fn from(value: super::CreateEventFields) -> Self {
        Self {
            active: Ok(value.active),
            date: Ok(value.date),
            end_date: Ok(value.end_date),
            environment: Ok(value.environment),
            event_type: Ok(value.event_type),
            external_user: Ok(value.external_user),
            message: Ok(value.message),
            name: Ok(value.name),
            notification_type: Ok(value.notification_type),
            period: Ok(value.period),
            push_type: Ok(value.push_type),
            user: Ok(value.user),
        }
    }
}

/// Builds a [`CreateEventRequest`](super::CreateEventRequest).
#[derive(Clone, Debug)]
pub struct CreateEventRequest {
    event: ::std::result::Result<super::CreateEventFields, ::std::string::String>,
}

impl ::std::default::Default for CreateEventRequest {
    fn default() -> Self {
        Self {
            event: Err("event is missing: call `event` with it".to_string()),
        }
    }
}

impl CreateEventRequest {
    /// Sets [`event`](struct@super::CreateEventRequest#structfield.event).
    pub fn event<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CreateEventFields>,
        T::Error: ::std::fmt::Display,
    {
        self.event = value.try_into().map_err(|e| format!("event: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateEventRequest> for super::CreateEventRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateEventRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { event: value.event? })
    }
}

impl ::std::convert::From<super::CreateEventRequest> for CreateEventRequest {
    fn from(value: super::CreateEventRequest) -> Self {
        Self { event: Ok(value.event) }
    }
}

/// Builds a [`CreatePushTokenFields`](super::CreatePushTokenFields).
#[derive(Clone, Debug)]
pub struct CreatePushTokenFields {
    client_identification_sequence: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    environment: ::std::result::Result<
        ::quickblox_api::types::Environment,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreatePushTokenFields {
    fn default() -> Self {
        Self {
            client_identification_sequence: Err(
                "client_identification_sequence is missing: call `client_identification_sequence` with it"
                    .to_string(),
            ),
            environment: Err(
                "environment is missing: call `environment` with it".to_string(),
            ),
        }
    }
}

impl CreatePushTokenFields {
    /// Sets [`client_identification_sequence`](struct@super::CreatePushTokenFields#structfield.client_identification_sequence).
    pub fn client_identification_sequence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.client_identification_sequence = value
            .try_into()
            .map_err(|e| format!("client_identification_sequence: {e}"));
        self
    }
    /// Sets [`environment`](struct@super::CreatePushTokenFields#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value.try_into().map_err(|e| format!("environment: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreatePushTokenFields> for super::CreatePushTokenFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePushTokenFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            client_identification_sequence: value.client_identification_sequence?,
            environment: value.environment?,
        })
    }
}

impl ::std::convert::From<super::CreatePushTokenFields> for CreatePushTokenFields {
    fn from(value: super::CreatePushTokenFields) -> Self {
        Self {
            client_identification_sequence: Ok(value.client_identification_sequence),
            environment: Ok(value.environment),
        }
    }
}

/// Builds a [`CreatePushTokenRequest`](super::CreatePushTokenRequest).
#[derive(Clone, Debug)]
pub struct CreatePushTokenRequest {
    device: ::std::result::Result<super::DeviceFields, ::std::string::String>,
    push_token: ::std::result::Result<
        super::CreatePushTokenFields,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreatePushTokenRequest {
    fn default() -> Self {
        Self {
            device: Err("device is missing: call `device` with it".to_string()),
            push_token: Err(
                "push_token is missing: call `push_token` with it".to_string(),
            ),
        }
    }
}

impl CreatePushTokenRequest {
    /// Sets [`device`](struct@super::CreatePushTokenRequest#structfield.device).
    pub fn device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeviceFields>,
        T::Error: ::std::fmt::Display,
    {
        self.device = value.try_into().map_err(|e| format!("device: {e}"));
        self
    }
    /// Sets [`push_token`](struct@super::CreatePushTokenRequest#structfield.push_token).
    pub fn push_token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CreatePushTokenFields>,
        T::Error: ::std::fmt::Display,
    {
        self.push_token = value.try_into().map_err(|e| format!("push_token: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreatePushTokenRequest> for super::CreatePushTokenRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePushTokenRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device: value.device?,
            push_token: value.push_token?,
        })
    }
}

impl ::std::convert::From<super::CreatePushTokenRequest> for CreatePushTokenRequest {
    fn from(value: super::CreatePushTokenRequest) -> Self {
        Self {
            device: Ok(value.device),
            push_token: Ok(value.push_token),
        }
    }
}

/// Builds a [`CreateSubscriptionRequest`](super::CreateSubscriptionRequest).
#[derive(Clone, Debug)]
pub struct CreateSubscriptionRequest {
    device: ::std::result::Result<
        ::std::option::Option<super::DeviceFields>,
        ::std::string::String,
    >,
    notification_channel: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::NotificationChannel>,
        ::std::string::String,
    >,
    notification_channels: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::NotificationChannel>,
        ::std::string::String,
    >,
    push_token: ::std::result::Result<
        ::std::option::Option<super::SubscriptionTokenFields>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateSubscriptionRequest {
    fn default() -> Self {
        Self {
            device: Ok(Default::default()),
            notification_channel: Ok(Default::default()),
            notification_channels: Ok(Default::default()),
            push_token: Ok(Default::default()),
        }
    }
}

impl CreateSubscriptionRequest {
    /// Sets [`device`](struct@super::CreateSubscriptionRequest#structfield.device).
    pub fn device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeviceFields>,
        T::Error: ::std::fmt::Display,
    {
        self.device = value.try_into().map_err(|e| format!("device: {e}")).map(Some);
        self
    }
    /// Sets [`notification_channel`](struct@super::CreateSubscriptionRequest#structfield.notification_channel).
    pub fn notification_channel<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::NotificationChannel>,
        T::Error: ::std::fmt::Display,
    {
        self.notification_channel = value
            .try_into()
            .map_err(|e| format!("notification_channel: {e}"))
            .map(Some);
        self
    }
    /// Sets [`notification_channels`](struct@super::CreateSubscriptionRequest#structfield.notification_channels).
    pub fn notification_channels<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::NotificationChannel>,
        T::Error: ::std::fmt::Display,
    {
        self.notification_channels = value
            .try_into()
            .map_err(|e| format!("notification_channels: {e}"))
            .map(Some);
        self
    }
    /// Sets [`push_token`](struct@super::CreateSubscriptionRequest#structfield.push_token).
    pub fn push_token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SubscriptionTokenFields>,
        T::Error: ::std::fmt::Display,
    {
        self.push_token = value
            .try_into()
            .map_err(|e| format!("push_token: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateSubscriptionRequest>
for super::CreateSubscriptionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateSubscriptionRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device: value.device?,
            notification_channel: value.notification_channel?,
            notification_channels: value.notification_channels?,
            push_token: value.push_token?,
        })
    }
}

impl ::std::convert::From<super::CreateSubscriptionRequest>
for CreateSubscriptionRequest {
    fn from(value: super::CreateSubscriptionRequest) -> Self {
        Self {
            device: Ok(value.device),
            notification_channel: Ok(value.notification_channel),
            notification_channels: Ok(value.notification_channels),
            push_token: Ok(value.push_token),
        }
    }
}

/// Builds a [`DeviceFields`](super::DeviceFields).
#[derive(Clone, Debug)]
pub struct DeviceFields {
    platform: ::std::result::Result<
        ::quickblox_api::types::DevicePlatform,
        ::std::string::String,
    >,
    udid: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for DeviceFields {
    fn default() -> Self {
        Self {
            platform: Err("platform is missing: call `platform` with it".to_string()),
            udid: Err("udid is missing: call `udid` with it".to_string()),
        }
    }
}

impl DeviceFields {
    /// Sets [`platform`](struct@super::DeviceFields#structfield.platform).
    pub fn platform<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::DevicePlatform>,
        T::Error: ::std::fmt::Display,
    {
        self.platform = value.try_into().map_err(|e| format!("platform: {e}"));
        self
    }
    /// Sets [`udid`](struct@super::DeviceFields#structfield.udid).
    pub fn udid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.udid = value.try_into().map_err(|e| format!("udid: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeviceFields> for super::DeviceFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            platform: value.platform?,
            udid: value.udid?,
        })
    }
}

impl ::std::convert::From<super::DeviceFields> for DeviceFields {
    fn from(value: super::DeviceFields) -> Self {
        Self {
            platform: Ok(value.platform),
            udid: Ok(value.udid),
        }
    }
}

/// Builds a [`Event`](super::Event).
#[derive(Clone, Debug)]
pub struct Event {
    active: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    application_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    date: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    environment: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::Environment>,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::EventType>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
    kind: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::EventKind>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    notification_channel: ::std::result::Result<
        ::std::option::Option<super::NamedChannel>,
        ::std::string::String,
    >,
    occured_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    period: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    subscribers_selector: ::std::result::Result<
        ::std::option::Option<super::SubscribersSelector>,
        ::std::string::String,
    >,
    tag_query: ::std::result::Result<
        ::std::option::Option<::serde_json::Value>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Event {
    fn default() -> Self {
        Self {
            active: Ok(Default::default()),
            application_id: Ok(Default::default()),
            created_at: Ok(Default::default()),
            date: Ok(Default::default()),
            end_date: Ok(Default::default()),
            environment: Ok(Default::default()),
            event_type: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            kind: Ok(Default::default()),
            message: Ok(Default::default()),
            name: Ok(Default::default()),
            notification_channel: Ok(Default::default()),
            occured_count: Ok(Default::default()),
            period: Ok(Default::default()),
            subscribers_selector: Ok(Default::default()),
            tag_query: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Event {
    /// Sets [`active`](struct@super::Event#structfield.active).
    pub fn active<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.active = value.try_into().map_err(|e| format!("active: {e}")).map(Some);
        self
    }
    /// Sets [`application_id`](struct@super::Event#structfield.application_id).
    pub fn application_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.application_id = value
            .try_into()
            .map_err(|e| format!("application_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`created_at`](struct@super::Event#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`date`](struct@super::Event#structfield.date).
    pub fn date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.date = value.try_into().map_err(|e| format!("date: {e}")).map(Some);
        self
    }
    /// Sets [`end_date`](struct@super::Event#structfield.end_date).
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value.try_into().map_err(|e| format!("end_date: {e}")).map(Some);
        self
    }
    /// Sets [`environment`](struct@super::Event#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value
            .try_into()
            .map_err(|e| format!("environment: {e}"))
            .map(Some);
        self
    }
    /// Sets [`event_type`](struct@super::Event#structfield.event_type).
    pub fn event_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::EventType>,
        T::Error: ::std::fmt::Display,
    {
        self.event_type = value
            .try_into()
            .map_err(|e| format!("event_type: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::Event#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`kind`](struct@super::Event#structfield.kind).
    pub fn kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::EventKind>,
        T::Error: ::std::fmt::Display,
    {
        self.kind = value.try_into().map_err(|e| format!("kind: {e}")).map(Some);
        self
    }
    /// Sets [`message`](struct@super::Event#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::Event#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`notification_channel`](struct@super::Event#structfield.notification_channel).
    pub fn notification_channel<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::NamedChannel>,
        T::Error: ::std::fmt::Display,
    {
        self.notification_channel = value
            .try_into()
            .map_err(|e| format!("notification_channel: {e}"))
            .map(Some);
        self
    }
    /// Sets [`occured_count`](struct@super::Event#structfield.occured_count).
    pub fn occured_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.occured_count = value
            .try_into()
            .map_err(|e| format!("occured_count: {e}"))
            .map(Some);
        self
    }
    /// Sets [`period`](struct@super::Event#structfield.period).
    pub fn period<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.period = value.try_into().map_err(|e| format!("period: {e}")).map(Some);
        self
    }
    /// Sets [`subscribers_selector`](struct@super::Event#structfield.subscribers_selector).
    pub fn subscribers_selector<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SubscribersSelector>,
        T::Error: ::std::fmt::Display,
    {
        self.subscribers_selector = value
            .try_into()
            .map_err(|e| format!("subscribers_selector: {e}"))
            .map(Some);
        self
    }
    /// Sets [`tag_query`](struct@super::Event#structfield.tag_query).
    pub fn tag_query<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::serde_json::Value>,
        T::Error: ::std::fmt::Display,
    {
        self.tag_query = value
            .try_into()
            .map_err(|e| format!("tag_query: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::Event#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_id`](struct@super::Event#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Event#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Event> for super::Event {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Event,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            active: value.active?,
            application_id: value.application_id?,
            created_at: value.created_at?,
            date: value.date?,
            end_date: value.end_date?,
            environment: value.environment?,
            event_type: value.event_type?,
            id: value.id?,
            kind: value.kind?,
            message: value.message?,
            name: value.name?,
            notification_channel: value.notification_channel?,
            occured_count: value.occured_count?,
            period: value.period?,
            subscribers_selector: value.subscribers_selector?,
            tag_query: value.tag_query?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Event> for Event {
    fn from(value: super::Event) -> Self {
        Self {
            active: Ok(value.active),
            application_id: Ok(value.application_id),
            created_at: Ok(value.created_at),
            date: Ok(value.date),
            end_date: Ok(value.end_date),
            environment: Ok(value.environment),
            event_type: Ok(value.event_type),
            id: Ok(value.id),
            kind: Ok(value.kind),
            message: Ok(value.message),
            name: Ok(value.name),
            notification_channel: Ok(value.notification_channel),
            occured_count: Ok(value.occured_count),
            period: Ok(value.period),
            subscribers_selector: Ok(value.subscribers_selector),
            tag_query: Ok(value.tag_query),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`EventEnvelope`](super::EventEnvelope).
#[derive(Clone, Debug)]
pub struct EventEnvelope {
    event: ::std::result::Result<super::Event, ::std::string::String>,
}

impl ::std::default::Default for EventEnvelope {
    fn default() -> Self {
        Self {
            event: Err("event is missing: call `event` with it".to_string()),
        }
    }
}

impl EventEnvelope {
    /// Sets [`event`](struct@super::EventEnvelope#structfield.event).
    pub fn event<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Event>,
        T::Error: ::std::fmt::Display,
    {
        self.event = value.try_into().map_err(|e| format!("event: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<EventEnvelope> for super::EventEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EventEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { event: value.event? })
    }
}

impl ::std::convert::From<super::EventEnvelope> for EventEnvelope {
    fn from(value: super::EventEnvelope) -> Self {
        Self { event: Ok(value.event) }
    }
}

/// Builds a [`EventExternalUsers`](super::EventExternalUsers).
#[derive(Clone, Debug)]
pub struct EventExternalUsers {
    ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::UserIds>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for EventExternalUsers {
    fn default() -> Self {
        Self {
            ids: Ok(Default::default()),
        }
    }
}

impl EventExternalUsers {
    /// Sets [`ids`](struct@super::EventExternalUsers#structfield.ids).
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::UserIds>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value.try_into().map_err(|e| format!("ids: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<EventExternalUsers> for super::EventExternalUsers {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EventExternalUsers,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { ids: value.ids? })
    }
}

impl ::std::convert::From<super::EventExternalUsers> for EventExternalUsers {
    fn from(value: super::EventExternalUsers) -> Self {
        Self { ids: Ok(value.ids) }
    }
}

/// Builds a [`EventPage`](super::EventPage).
#[derive(Clone, Debug)]
pub struct EventPage {
    current_page: ::std::result::Result<i32, ::std::string::String>,
    items: ::std::result::Result<
        ::std::vec::Vec<super::EventEnvelope>,
        ::std::string::String,
    >,
    per_page: ::std::result::Result<i32, ::std::string::String>,
    total_entries: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for EventPage {
    fn default() -> Self {
        Self {
            current_page: Err(
                "current_page is missing: call `current_page` with it".to_string(),
            ),
            items: Err("items is missing: call `items` with it".to_string()),
            per_page: Err("per_page is missing: call `per_page` with it".to_string()),
            total_entries: Err(
                "total_entries is missing: call `total_entries` with it".to_string(),
            ),
        }
    }
}

impl EventPage {
    /// Sets [`current_page`](struct@super::EventPage#structfield.current_page).
    pub fn current_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.current_page = value.try_into().map_err(|e| format!("current_page: {e}"));
        self
    }
    /// Sets [`items`](struct@super::EventPage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::EventEnvelope>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}"));
        self
    }
    /// Sets [`per_page`](struct@super::EventPage#structfield.per_page).
    pub fn per_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.per_page = value.try_into().map_err(|e| format!("per_page: {e}"));
        self
    }
    /// Sets [`total_entries`](struct@super::EventPage#structfield.total_entries).
    pub fn total_entries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_entries = value.try_into().map_err(|e| format!("total_entries: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<EventPage> for super::EventPage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EventPage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            current_page: value.current_page?,
            items: value.items?,
            per_page: value.per_page?,
            total_entries: value.total_entries?,
        })
    }
}

impl ::std::convert::From<super::EventPage> for EventPage {
    fn from(value: super::EventPage) -> Self {
        Self {
            current_page: Ok(value.current_page),
            items: Ok(value.items),
            per_page: Ok(value.per_page),
            total_entries: Ok(value.total_entries),
        }
    }
}

/// Builds a [`EventTags`](super::EventTags).
#[derive(Clone, Debug)]
pub struct EventTags {
    all: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
        ::std::string::String,
    >,
    any: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
        ::std::string::String,
    >,
    exclude: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for EventTags {
    fn default() -> Self {
        Self {
            all: Ok(Default::default()),
            any: Ok(Default::default()),
            exclude: Ok(Default::default()),
        }
    }
}

impl EventTags {
    /// Sets [`all`](struct@super::EventTags#structfield.all).
    pub fn all<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::CommaSeparated>,
        T::Error: ::std::fmt::Display,
    {
        self.all = value.try_into().map_err(|e| format!("all: {e}")).map(Some);
        self
    }
    /// Sets [`any`](struct@super::EventTags#structfield.any).
    pub fn any<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::CommaSeparated>,
        T::Error: ::std::fmt::Display,
    {
        self.any = value.try_into().map_err(|e| format!("any: {e}")).map(Some);
        self
    }
    /// Sets [`exclude`](struct@super::EventTags#structfield.exclude).
    pub fn exclude<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::CommaSeparated>,
        T::Error: ::std::fmt::Display,
    {
        self.exclude = value.try_into().map_err(|e| format!("exclude: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<EventTags> for super::EventTags {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EventTags,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            all: value.all?,
            any: value.any?,
            exclude: value.exclude?,
        })
    }
}

impl ::std::convert::From<super::EventTags> for EventTags {
    fn from(value: super::EventTags) -> Self {
        Self {
            all: Ok(value.all),
            any: Ok(value.any),
            exclude: Ok(value.exclude),
        }
    }
}

/// Builds a [`EventUsers`](super::EventUsers).
#[derive(Clone, Debug)]
pub struct EventUsers {
    ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::UserIds>,
        ::std::string::String,
    >,
    tags: ::std::result::Result<
        ::std::option::Option<super::EventTags>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for EventUsers {
    fn default() -> Self {
        Self {
            ids: Ok(Default::default()),
            tags: Ok(Default::default()),
        }
    }
}

impl EventUsers {
    /// Sets [`ids`](struct@super::EventUsers#structfield.ids).
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::UserIds>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value.try_into().map_err(|e| format!("ids: {e}")).map(Some);
        self
    }
    /// Sets [`tags`](struct@super::EventUsers#structfield.tags).
    pub fn tags<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::EventTags>,
        T::Error: ::std::fmt::Display,
    {
        self.tags = value.try_into().map_err(|e| format!("tags: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<EventUsers> for super::EventUsers {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EventUsers,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            ids: value.ids?,
            tags: value.tags?,
        })
    }
}

impl ::std::convert::From<super::EventUsers> for EventUsers {
    fn from(value: super::EventUsers) -> Self {
        Self {
            ids: Ok(value.ids),
            tags: Ok(value.tags),
        }
    }
}

/// Builds a [`NamedChannel`](super::NamedChannel).
#[derive(Clone, Debug)]
pub struct NamedChannel {
    name: ::std::result::Result<
        ::quickblox_api::types::NotificationChannel,
        ::std::string::String,
    >,
}

impl ::std::default::Default for NamedChannel {
    fn default() -> Self {
        Self {
            name: Err("name is missing: call `name` with it".to_string()),
        }
    }
}

impl NamedChannel {
    /// Sets [`name`](struct@super::NamedChannel#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::NotificationChannel>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<NamedChannel> for super::NamedChannel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NamedChannel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::NamedChannel> for NamedChannel {
    fn from(value: super::NamedChannel) -> Self {
        Self { name: Ok(value.name) }
    }
}

/// Builds a [`NamedPlatform`](super::NamedPlatform).
#[derive(Clone, Debug)]
pub struct NamedPlatform {
    name: ::std::result::Result<
        ::quickblox_api::types::DevicePlatform,
        ::std::string::String,
    >,
}

impl ::std::default::Default for NamedPlatform {
    fn default() -> Self {
        Self {
            name: Err("name is missing: call `name` with it".to_string()),
        }
    }
}

impl NamedPlatform {
    /// Sets [`name`](struct@super::NamedPlatform#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::DevicePlatform>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<NamedPlatform> for super::NamedPlatform {
    type Error = super::error::ConversionError;
    fn try_from(
        value: NamedPlatform,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::NamedPlatform> for NamedPlatform {
    fn from(value: super::NamedPlatform) -> Self {
        Self { name: Ok(value.name) }
    }
}

/// Builds a [`PushToken`](super::PushToken).
#[derive(Clone, Debug)]
pub struct PushToken {
    client_identification_sequence: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    environment: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::Environment>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for PushToken {
    fn default() -> Self {
        Self {
            client_identification_sequence: Ok(Default::default()),
            environment: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
        }
    }
}

impl PushToken {
    /// Sets [`client_identification_sequence`](struct@super::PushToken#structfield.client_identification_sequence).
    pub fn client_identification_sequence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.client_identification_sequence = value
            .try_into()
            .map_err(|e| format!("client_identification_sequence: {e}"))
            .map(Some);
        self
    }
    /// Sets [`environment`](struct@super::PushToken#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value
            .try_into()
            .map_err(|e| format!("environment: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::PushToken#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<PushToken> for super::PushToken {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PushToken,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            client_identification_sequence: value.client_identification_sequence?,
            environment: value.environment?,
            id: value.id?,
        })
    }
}

impl ::std::convert::From<super::PushToken> for PushToken {
    fn from(value: super::PushToken) -> Self {
        Self {
            client_identification_sequence: Ok(value.client_identification_sequence),
            environment: Ok(value.environment),
            id: Ok(value.id),
        }
    }
}

/// Builds a [`PushTokenEnvelope`](super::PushTokenEnvelope).
#[derive(Clone, Debug)]
pub struct PushTokenEnvelope {
    push_token: ::std::result::Result<super::PushToken, ::std::string::String>,
}

impl ::std::default::Default for PushTokenEnvelope {
    fn default() -> Self {
        Self {
            push_token: Err(
                "push_token is missing: call `push_token` with it".to_string(),
            ),
        }
    }
}

impl PushTokenEnvelope {
    /// Sets [`push_token`](struct@super::PushTokenEnvelope#structfield.push_token).
    pub fn push_token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::PushToken>,
        T::Error: ::std::fmt::Display,
    {
        self.push_token = value.try_into().map_err(|e| format!("push_token: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<PushTokenEnvelope> for super::PushTokenEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PushTokenEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            push_token: value.push_token?,
        })
    }
}

impl ::std::convert::From<super::PushTokenEnvelope> for PushTokenEnvelope {
    fn from(value: super::PushTokenEnvelope) -> Self {
        Self {
            push_token: Ok(value.push_token),
        }
    }
}

/// Builds a [`SubscribersSelector`](super::SubscribersSelector).
#[derive(Clone, Debug)]
pub struct SubscribersSelector {
    environment: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::Environment>,
        ::std::string::String,
    >,
    tags_query: ::std::result::Result<
        ::std::option::Option<::serde_json::Value>,
        ::std::string::String,
    >,
    user_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SubscribersSelector {
    fn default() -> Self {
        Self {
            environment: Ok(Default::default()),
            tags_query: Ok(Default::default()),
            user_ids: Ok(Default::default()),
        }
    }
}

impl SubscribersSelector {
    /// Sets [`environment`](struct@super::SubscribersSelector#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value
            .try_into()
            .map_err(|e| format!("environment: {e}"))
            .map(Some);
        self
    }
    /// Sets [`tags_query`](struct@super::SubscribersSelector#structfield.tags_query).
    pub fn tags_query<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::serde_json::Value>,
        T::Error: ::std::fmt::Display,
    {
        self.tags_query = value
            .try_into()
            .map_err(|e| format!("tags_query: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_ids`](struct@super::SubscribersSelector#structfield.user_ids).
    pub fn user_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_ids = value.try_into().map_err(|e| format!("user_ids: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<SubscribersSelector> for super::SubscribersSelector {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SubscribersSelector,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            environment: value.environment?,
            tags_query: value.tags_query?,
            user_ids: value.user_ids?,
        })
    }
}

impl ::std::convert::From<super::SubscribersSelector> for SubscribersSelector {
    fn from(value: super::SubscribersSelector) -> Self {
        Self {
            environment: Ok(value.environment),
            tags_query: Ok(value.tags_query),
            user_ids: Ok(value.user_ids),
        }
    }
}

/// Builds a [`Subscription`](super::Subscription).
#[derive(Clone, Debug)]
pub struct Subscription {
    device: ::std::result::Result<
        ::std::option::Option<super::SubscriptionDevice>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
    notification_channel: ::std::result::Result<
        super::NamedChannel,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Subscription {
    fn default() -> Self {
        Self {
            device: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            notification_channel: Err(
                "notification_channel is missing: call `notification_channel` with it"
                    .to_string(),
            ),
        }
    }
}

impl Subscription {
    /// Sets [`device`](struct@super::Subscription#structfield.device).
    pub fn device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SubscriptionDevice>,
        T::Error: ::std::fmt::Display,
    {
        self.device = value.try_into().map_err(|e| format!("device: {e}")).map(Some);
        self
    }
    /// Sets [`id`](struct@super::Subscription#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`notification_channel`](struct@super::Subscription#structfield.notification_channel).
    pub fn notification_channel<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::NamedChannel>,
        T::Error: ::std::fmt::Display,
    {
        self.notification_channel = value
            .try_into()
            .map_err(|e| format!("notification_channel: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Subscription> for super::Subscription {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Subscription,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device: value.device?,
            id: value.id?,
            notification_channel: value.notification_channel?,
        })
    }
}

impl ::std::convert::From<super::Subscription> for Subscription {
    fn from(value: super::Subscription) -> Self {
        Self {
            device: Ok(value.device),
            id: Ok(value.id),
            notification_channel: Ok(value.notification_channel),
        }
    }
}

/// Builds a [`SubscriptionDevice`](super::SubscriptionDevice).
#[derive(Clone, Debug)]
pub struct SubscriptionDevice {
    bundle_identifier: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    client_identification_sequence: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    platform: ::std::result::Result<
        ::std::option::Option<super::NamedPlatform>,
        ::std::string::String,
    >,
    udid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SubscriptionDevice {
    fn default() -> Self {
        Self {
            bundle_identifier: Ok(Default::default()),
            client_identification_sequence: Ok(Default::default()),
            platform: Ok(Default::default()),
            udid: Ok(Default::default()),
        }
    }
}

impl SubscriptionDevice {
    /// Sets [`bundle_identifier`](struct@super::SubscriptionDevice#structfield.bundle_identifier).
    pub fn bundle_identifier<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.bundle_identifier = value
            .try_into()
            .map_err(|e| format!("bundle_identifier: {e}"))
            .map(Some);
        self
    }
    /// Sets [`client_identification_sequence`](struct@super::SubscriptionDevice#structfield.client_identification_sequence).
    pub fn client_identification_sequence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.client_identification_sequence = value
            .try_into()
            .map_err(|e| format!("client_identification_sequence: {e}"))
            .map(Some);
        self
    }
    /// Sets [`platform`](struct@super::SubscriptionDevice#structfield.platform).
    pub fn platform<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::NamedPlatform>,
        T::Error: ::std::fmt::Display,
    {
        self.platform = value.try_into().map_err(|e| format!("platform: {e}")).map(Some);
        self
    }
    /// Sets [`udid`](struct@super::SubscriptionDevice#structfield.udid).
    pub fn udid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.udid = value.try_into().map_err(|e| format!("udid: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<SubscriptionDevice> for super::SubscriptionDevice {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SubscriptionDevice,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bundle_identifier: value.bundle_identifier?,
            client_identification_sequence: value.client_identification_sequence?,
            platform: value.platform?,
            udid: value.udid?,
        })
    }
}

impl ::std::convert::From<super::SubscriptionDevice> for SubscriptionDevice {
    fn from(value: super::SubscriptionDevice) -> Self {
        Self {
            bundle_identifier: Ok(value.bundle_identifier),
            client_identification_sequence: Ok(value.client_identification_sequence),
            platform: Ok(value.platform),
            udid: Ok(value.udid),
        }
    }
}

/// Builds a [`SubscriptionEnvelope`](super::SubscriptionEnvelope).
#[derive(Clone, Debug)]
pub struct SubscriptionEnvelope {
    subscription: ::std::result::Result<super::Subscription, ::std::string::String>,
}

impl ::std::default::Default for SubscriptionEnvelope {
    fn default() -> Self {
        Self {
            subscription: Err(
                "subscription is missing: call `subscription` with it".to_string(),
            ),
        }
    }
}

impl SubscriptionEnvelope {
    /// Sets [`subscription`](struct@super::SubscriptionEnvelope#structfield.subscription).
    pub fn subscription<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Subscription>,
        T::Error: ::std::fmt::Display,
    {
        self.subscription = value.try_into().map_err(|e| format!("subscription: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SubscriptionEnvelope> for super::SubscriptionEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SubscriptionEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            subscription: value.subscription?,
        })
    }
}

impl ::std::convert::From<super::SubscriptionEnvelope> for SubscriptionEnvelope {
    fn from(value: super::SubscriptionEnvelope) -> Self {
        Self {
            subscription: Ok(value.subscription),
        }
    }
}

/// Builds a [`SubscriptionTokenFields`](super::SubscriptionTokenFields).
#[derive(Clone, Debug)]
pub struct SubscriptionTokenFields {
    bundle_identifier: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    client_identification_sequence: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    environment: ::std::result::Result<
        ::quickblox_api::types::Environment,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SubscriptionTokenFields {
    fn default() -> Self {
        Self {
            bundle_identifier: Ok(Default::default()),
            client_identification_sequence: Err(
                "client_identification_sequence is missing: call `client_identification_sequence` with it"
                    .to_string(),
            ),
            environment: Err(
                "environment is missing: call `environment` with it".to_string(),
            ),
        }
    }
}

impl SubscriptionTokenFields {
    /// Sets [`bundle_identifier`](struct@super::SubscriptionTokenFields#structfield.bundle_identifier).
    pub fn bundle_identifier<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.bundle_identifier = value
            .try_into()
            .map_err(|e| format!("bundle_identifier: {e}"))
            .map(Some);
        self
    }
    /// Sets [`client_identification_sequence`](struct@super::SubscriptionTokenFields#structfield.client_identification_sequence).
    pub fn client_identification_sequence<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.client_identification_sequence = value
            .try_into()
            .map_err(|e| format!("client_identification_sequence: {e}"));
        self
    }
    /// Sets [`environment`](struct@super::SubscriptionTokenFields#structfield.environment).
    pub fn environment<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::Environment>,
        T::Error: ::std::fmt::Display,
    {
        self.environment = value.try_into().map_err(|e| format!("environment: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SubscriptionTokenFields>
for super::SubscriptionTokenFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SubscriptionTokenFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bundle_identifier: value.bundle_identifier?,
            client_identification_sequence: value.client_identification_sequence?,
            environment: value.environment?,
        })
    }
}

impl ::std::convert::From<super::SubscriptionTokenFields> for SubscriptionTokenFields {
    fn from(value: super::SubscriptionTokenFields) -> Self {
        Self {
            bundle_identifier: Ok(value.bundle_identifier),
            client_identification_sequence: Ok(value.client_identification_sequence),
            environment: Ok(value.environment),
        }
    }
}

/// Builds a [`UpdateEventFields`](super::UpdateEventFields).
#[derive(Clone, Debug)]
pub struct UpdateEventFields {
    active: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    date: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    period: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::EventPeriod>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateEventFields {
    fn default() -> Self {
        Self {
            active: Ok(Default::default()),
            date: Ok(Default::default()),
            message: Ok(Default::default()),
            name: Ok(Default::default()),
            period: Ok(Default::default()),
        }
    }
}

impl UpdateEventFields {
    /// Sets [`active`](struct@super::UpdateEventFields#structfield.active).
    pub fn active<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.active = value.try_into().map_err(|e| format!("active: {e}")).map(Some);
        self
    }
    /// Sets [`date`](struct@super::UpdateEventFields#structfield.date).
    pub fn date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.date = value.try_into().map_err(|e| format!("date: {e}")).map(Some);
        self
    }
    /// Sets [`message`](struct@super::UpdateEventFields#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::UpdateEventFields#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`period`](struct@super::UpdateEventFields#structfield.period).
    pub fn period<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::EventPeriod>,
        T::Error: ::std::fmt::Display,
    {
        self.period = value.try_into().map_err(|e| format!("period: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateEventFields> for super::UpdateEventFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateEventFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            active: value.active?,
            date: value.date?,
            message: value.message?,
            name: value.name?,
            period: value.period?,
        })
    }
}

impl ::std::convert::From<super::UpdateEventFields> for UpdateEventFields {
    fn from(value: super::UpdateEventFields) -> Self {
        Self {
            active: Ok(value.active),
            date: Ok(value.date),
            message: Ok(value.message),
            name: Ok(value.name),
            period: Ok(value.period),
        }
    }
}

/// Builds a [`UpdateEventRequest`](super::UpdateEventRequest).
#[derive(Clone, Debug)]
pub struct UpdateEventRequest {
    event: ::std::result::Result<super::UpdateEventFields, ::std::string::String>,
}

impl ::std::default::Default for UpdateEventRequest {
    fn default() -> Self {
        Self {
            event: Err("event is missing: call `event` with it".to_string()),
        }
    }
}

impl UpdateEventRequest {
    /// Sets [`event`](struct@super::UpdateEventRequest#structfield.event).
    pub fn event<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UpdateEventFields>,
        T::Error: ::std::fmt::Display,
    {
        self.event = value.try_into().map_err(|e| format!("event: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateEventRequest> for super::UpdateEventRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateEventRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { event: value.event? })
    }
}

impl ::std::convert::From<super::UpdateEventRequest> for UpdateEventRequest {
    fn from(value: super::UpdateEventRequest) -> Self {
        Self { event: Ok(value.event) }
    }
}
