// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `push`.

use std::convert::Infallible;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// What is delivered, to whom and when. See `create_event` for the times that each event type requires.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateEventFields {
    /// Whether the event is active. Not every server supports it in this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Time of the first or only delivery, in Unix seconds. Required for `fixed_date` and `period_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<i64>,
    /// End of the repetition, in Unix seconds. Must not be before `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<i64>,
    /// Build mode of the application. A notification is delivered only to subscriptions of the same mode.
    pub environment: Environment,
    /// When to deliver. Absent, the server derives it from `date` and `period`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// Recipients by their ids in the caller's own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_user: Option<EventExternalUsers>,
    /// Content of the notification. Its form depends on `push_type`:
    ///
    /// - Absent: Base64 of the plain text, or of a JSON object with the keys below (iOS and Android).
    /// - `apns`, `apns_voip`: `payload=` followed by the Base64 of the whole APNs payload, a JSON object with `aps`.
    /// - `gcm`: pairs `data.key=value`, joined with `&`. `data.message` is required and comes first. Each value is
    ///   form-encoded (a space becomes `+`) and then Base64-encoded: `I love M&M's! Especially red one!` becomes
    ///   `data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=`. The server sends FCM data messages,
    ///   never notification messages, and adds `collapse_key` with `event` and the id of the event.
    /// - E-mail: Base64 of the text.
    ///
    /// | key of a universal message | iOS | Android |
    /// |---|---|---|
    /// | `message` | `aps.alert` or its `body` | `data.message` |
    /// | `ios_badge`, an integer | `aps.badge` | ignored |
    /// | `ios_sound` | `aps.sound` | ignored |
    /// | `ios_content_available`, 1 | `aps.content-available` | ignored |
    /// | `ios_mutable_content`, 1 | `aps.mutable-content` | ignored |
    /// | `ios_category` | `aps.category` | ignored |
    /// | `ios_voip`, 1 | VoIP push with an `apns_voip` subscription, else ordinary push | ordinary push |
    /// | any other | the same key beside `aps` | `data.` followed by the key |
    ///
    /// In a form body, a literal `&` in the message must be sent as `%26`. The server publishes no maximum length.
    pub message: String,
    /// Label of the event, for the caller's own use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of notification. `pull`, alerts that the application fetches itself, may no longer be supported.
    pub notification_type: NotificationType,
    /// Interval of the repetition, in seconds. Required for `period_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<EventPeriod>,
    /// Delivers on one platform only. Absent, the message is universal and goes to all devices of the recipients.
    /// Applies to the notification type `push` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_type: Option<PushType>,
    /// Recipients by user id or by tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<EventUsers>,
}

impl CreateEventFields {
    /// One with the required fields.
    pub fn new(
        notification_type: impl Into<NotificationType>,
        environment: impl Into<Environment>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            active: None,
            date: None,
            end_date: None,
            environment: environment.into(),
            event_type: None,
            external_user: None,
            message: message.into(),
            name: None,
            notification_type: notification_type.into(),
            period: None,
            push_type: None,
            user: None,
        }
    }

    /// Sets [`active`](Self#structfield.active).
    pub fn active<K>(
        mut self,
        active: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.active = given(active);
        self
    }

    /// Sets [`date`](Self#structfield.date).
    pub fn date<K>(mut self, date: impl IntoField<i64, K, Error = Infallible>) -> Self {
        self.date = given(date);
        self
    }

    /// Sets [`end_date`](Self#structfield.end_date).
    pub fn end_date<K>(
        mut self,
        end_date: impl IntoField<i64, K, Error = Infallible>,
    ) -> Self {
        self.end_date = given(end_date);
        self
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    pub fn event_type<K>(
        mut self,
        event_type: impl IntoField<EventType, K, Error = Infallible>,
    ) -> Self {
        self.event_type = given(event_type);
        self
    }

    /// Sets [`external_user`](Self#structfield.external_user).
    pub fn external_user<K>(
        mut self,
        external_user: impl IntoField<EventExternalUsers, K, Error = Infallible>,
    ) -> Self {
        self.external_user = given(external_user);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`period`](Self#structfield.period).
    pub fn period<K>(
        mut self,
        period: impl IntoField<EventPeriod, K, Error = Infallible>,
    ) -> Self {
        self.period = given(period);
        self
    }

    /// Sets [`push_type`](Self#structfield.push_type).
    pub fn push_type<K>(
        mut self,
        push_type: impl IntoField<PushType, K, Error = Infallible>,
    ) -> Self {
        self.push_type = given(push_type);
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn user<K>(
        mut self,
        user: impl IntoField<EventUsers, K, Error = Infallible>,
    ) -> Self {
        self.user = given(user);
        self
    }
}

/// Envelope of the event to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateEventRequest {
    /// What is delivered, to whom and when. See `create_event` for the times that each event type requires.
    pub event: CreateEventFields,
}

impl CreateEventRequest {
    /// One with the required fields.
    pub fn new(event: impl Into<CreateEventFields>) -> Self {
        Self { event: event.into() }
    }
}

/// A device token to register without a subscription.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreatePushTokenFields {
    /// The device token to register.
    pub client_identification_sequence: wire::Secret,
    /// Build mode of the application. A notification is delivered only to subscriptions of the same mode.
    pub environment: Environment,
}

impl CreatePushTokenFields {
    /// One with the required fields.
    pub fn new(
        environment: impl Into<Environment>,
        client_identification_sequence: impl Into<wire::Secret>,
    ) -> Self {
        Self {
            client_identification_sequence: client_identification_sequence.into(),
            environment: environment.into(),
        }
    }
}

/// A device token to register, and its device.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreatePushTokenRequest {
    /// The device to register.
    pub device: DeviceFields,
    /// A device token to register without a subscription.
    pub push_token: CreatePushTokenFields,
}

impl CreatePushTokenRequest {
    /// One with the required fields.
    pub fn new(
        push_token: impl Into<CreatePushTokenFields>,
        device: impl Into<DeviceFields>,
    ) -> Self {
        Self {
            device: device.into(),
            push_token: push_token.into(),
        }
    }
}

/// A device and the channel of its notifications. One of `notification_channel` and `notification_channels` is
/// required, and so are `push_token` and `device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSubscriptionRequest {
    /// The device to register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceFields>,
    /// Channel of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_channel: Option<NotificationChannel>,
    /// Other accepted name of `notification_channel`. One channel as text, despite the plural.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_channels: Option<NotificationChannel>,
    /// The token that APNs or FCM issued to the application on the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_token: Option<SubscriptionTokenFields>,
}

impl CreateSubscriptionRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            device: None,
            notification_channel: None,
            notification_channels: None,
            push_token: None,
        }
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device<K>(
        mut self,
        device: impl IntoField<DeviceFields, K, Error = Infallible>,
    ) -> Self {
        self.device = given(device);
        self
    }

    /// Sets [`notification_channel`](Self#structfield.notification_channel).
    pub fn notification_channel<K>(
        mut self,
        notification_channel: impl IntoField<NotificationChannel, K, Error = Infallible>,
    ) -> Self {
        self.notification_channel = given(notification_channel);
        self
    }

    /// Sets [`notification_channels`](Self#structfield.notification_channels).
    pub fn notification_channels<K>(
        mut self,
        notification_channels: impl IntoField<NotificationChannel, K, Error = Infallible>,
    ) -> Self {
        self.notification_channels = given(notification_channels);
        self
    }

    /// Sets [`push_token`](Self#structfield.push_token).
    pub fn push_token<K>(
        mut self,
        push_token: impl IntoField<SubscriptionTokenFields, K, Error = Infallible>,
    ) -> Self {
        self.push_token = given(push_token);
        self
    }
}

/// The device to register.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeviceFields {
    /// Operating system of the device. The server no longer supports `windows_phone` and `blackberry`.
    pub platform: DevicePlatform,
    /// Any text that identifies the device. A user may have several devices.
    pub udid: String,
}

impl DeviceFields {
    /// One with the required fields.
    pub fn new(platform: impl Into<DevicePlatform>, udid: impl Into<String>) -> Self {
        Self {
            platform: platform.into(),
            udid: udid.into(),
        }
    }
}

/// A notification that was sent or is scheduled. Recipients, notification type and push type of the request are not
/// returned. Only `id` is always present; the other fields depend on the server version.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// Whether the event is active. See `update_event` for the effect of setting it to true.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub active: Option<bool>,
    /// Id of the application that the event belongs to.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub application_id: Option<i64>,
    /// When the event was created.
    pub created_at: Option<DateTime<Utc>>,
    /// Time of the first or only delivery, in Unix seconds. Null for an event without a date.
    pub date: Option<wire::LenientInteger>,
    /// End of the repetition in Unix seconds.
    pub end_date: Option<wire::LenientInteger>,
    /// Build mode of the subscriptions that receive the event. Older servers send it in `subscribers_selector`.
    pub environment: Option<Environment>,
    /// Type of the event, which determines its delivery times.
    pub event_type: Option<EventType>,
    /// Id of the event, assigned by the server.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// Origin of the event. May be missing.
    pub kind: Option<EventKind>,
    /// Content in the form of its channel. It may differ from the form in the request.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub message: Option<String>,
    /// Label that the caller gave the event.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Channel that delivers the event.
    pub notification_channel: Option<NamedChannel>,
    /// How often the event has occurred. The spelling of the name is the server's.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub occured_count: Option<i32>,
    /// Seconds between two deliveries. Null for an event without repetition.
    pub period: Option<wire::LenientInteger>,
    /// Recipients of the event. Only older servers send it.
    pub subscribers_selector: Option<SubscribersSelector>,
    /// Probably tags that select the recipients, or null. Its form is not specified.
    pub tag_query: Option<serde_json::Value>,
    /// Time of the last change.
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the user who created the event.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_id: Option<i64>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One event in an envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventEnvelope {
    /// A notification that was sent or is scheduled. Recipients, notification type and push type of the request are not
    /// returned. Only `id` is always present; the other fields depend on the server version.
    pub event: Event,
}

/// Recipients by their ids in the caller's own system.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventExternalUsers {
    /// External user ids of the recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<wire::UserIds>,
}

impl EventExternalUsers {
    /// One without a field.
    pub fn new() -> Self {
        Self { ids: None }
    }

    /// Sets [`ids`](Self#structfield.ids).
    pub fn ids<K>(
        mut self,
        ids: impl IntoField<wire::UserIds, K, Error = Infallible>,
    ) -> Self {
        self.ids = given(ids);
        self
    }
}

/// One page of a list of events.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventPage {
    /// Number of this page.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub current_page: i32,
    /// The events of this page, each wrapped in an object.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<EventEnvelope>,
    /// Maximum number of events on a page.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub per_page: i32,
    /// Number of events on all pages together.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub total_entries: i64,
}

/// Recipients by their tags. One of the three fields is enough.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventTags {
    /// Users with all of these tags and no others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<wire::CommaSeparated>,
    /// Users with at least one of these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<wire::CommaSeparated>,
    /// Users with none of these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<wire::CommaSeparated>,
}

impl EventTags {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            all: None,
            any: None,
            exclude: None,
        }
    }

    /// Sets [`all`](Self#structfield.all).
    pub fn all<K>(
        mut self,
        all: impl IntoField<wire::CommaSeparated, K, Error = Infallible>,
    ) -> Self {
        self.all = given(all);
        self
    }

    /// Sets [`any`](Self#structfield.any).
    pub fn any<K>(
        mut self,
        any: impl IntoField<wire::CommaSeparated, K, Error = Infallible>,
    ) -> Self {
        self.any = given(any);
        self
    }

    /// Sets [`exclude`](Self#structfield.exclude).
    pub fn exclude<K>(
        mut self,
        exclude: impl IntoField<wire::CommaSeparated, K, Error = Infallible>,
    ) -> Self {
        self.exclude = given(exclude);
        self
    }
}

/// Recipients by user id or by tags.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventUsers {
    /// QuickBlox user ids of the recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<wire::UserIds>,
    /// Recipients by their tags. One of the three fields is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<EventTags>,
}

impl EventUsers {
    /// One without a field.
    pub fn new() -> Self {
        Self { ids: None, tags: None }
    }

    /// Sets [`ids`](Self#structfield.ids).
    pub fn ids<K>(
        mut self,
        ids: impl IntoField<wire::UserIds, K, Error = Infallible>,
    ) -> Self {
        self.ids = given(ids);
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    pub fn tags<K>(
        mut self,
        tags: impl IntoField<EventTags, K, Error = Infallible>,
    ) -> Self {
        self.tags = given(tags);
        self
    }
}

/// A notification channel as an object, the form used in responses.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NamedChannel {
    /// Service that delivers a notification: APNs for ordinary pushes (`apns`), APNs for VoIP pushes (`apns_voip`), FCM
    /// under its old name (`gcm`), or e-mail (`email`). The server no longer supports `mpns` (Windows Phone) and `bbps`
    /// (BlackBerry); `bbps` was removed in server version 3.18.04.1.
    pub name: NotificationChannel,
}

/// A device platform as an object, the form used in responses.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NamedPlatform {
    /// Operating system of the device. The server no longer supports `windows_phone` and `blackberry`.
    pub name: DevicePlatform,
}

/// A registered device token. Only `id` is always present.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PushToken {
    /// The token as registered.
    pub client_identification_sequence: Option<wire::Secret>,
    /// Build mode of the application.
    pub environment: Option<Environment>,
    /// Id of the registered token.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
}

/// One registered device token in an envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PushTokenEnvelope {
    /// A registered device token. Only `id` is always present.
    pub push_token: PushToken,
}

/// Recipients of an event in responses of older servers.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscribersSelector {
    /// Build mode of the selected subscriptions.
    pub environment: Option<Environment>,
    /// Null, or an object with `any`, `all` and `exclude`.
    pub tags_query: Option<serde_json::Value>,
    /// User ids of the recipients.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_ids: Option<Vec<i64>>,
}

/// A device that receives notifications through one channel. The environment is not returned.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Subscription {
    /// The registered device. May be missing for e-mail subscriptions.
    pub device: Option<SubscriptionDevice>,
    /// Id of the subscription, assigned by the server.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// A notification channel as an object, the form used in responses.
    pub notification_channel: NamedChannel,
}

/// The device of a subscription. Before server version 3.17.05.1 only `udid` and `platform` were returned.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscriptionDevice {
    /// Bundle identifier or package name of the application, if it was sent.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub bundle_identifier: Option<String>,
    /// Token to which notifications are sent.
    pub client_identification_sequence: Option<wire::Secret>,
    /// Platform of the device. An object here, although requests send it as a text.
    pub platform: Option<NamedPlatform>,
    /// Identifier of the device as it was registered.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub udid: Option<String>,
}

/// One subscription in an envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscriptionEnvelope {
    /// A device that receives notifications through one channel. The environment is not returned.
    pub subscription: Subscription,
}

/// The token that APNs or FCM issued to the application on the device.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubscriptionTokenFields {
    /// Bundle identifier of the iOS application or, since server version 3.17.02.2, package name of the Android
    /// application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_identifier: Option<String>,
    /// APNs device token or FCM registration token.
    pub client_identification_sequence: wire::Secret,
    /// Build mode of the application. A notification is delivered only to subscriptions of the same mode.
    pub environment: Environment,
}

impl SubscriptionTokenFields {
    /// One with the required fields.
    pub fn new(
        environment: impl Into<Environment>,
        client_identification_sequence: impl Into<wire::Secret>,
    ) -> Self {
        Self {
            bundle_identifier: None,
            client_identification_sequence: client_identification_sequence.into(),
            environment: environment.into(),
        }
    }

    /// Sets [`bundle_identifier`](Self#structfield.bundle_identifier).
    pub fn bundle_identifier<K>(
        mut self,
        bundle_identifier: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.bundle_identifier = given(bundle_identifier);
        self
    }
}

/// The fields to change. Absent fields keep their values.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateEventFields {
    /// True delivers the notification once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// New delivery time in Unix seconds. For `fixed_date` not in the past.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<i64>,
    /// New content, in the form that `create_event` requires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// New label of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// New interval in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<EventPeriod>,
}

impl UpdateEventFields {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            active: None,
            date: None,
            message: None,
            name: None,
            period: None,
        }
    }

    /// Sets [`active`](Self#structfield.active).
    pub fn active<K>(
        mut self,
        active: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.active = given(active);
        self
    }

    /// Sets [`date`](Self#structfield.date).
    pub fn date<K>(mut self, date: impl IntoField<i64, K, Error = Infallible>) -> Self {
        self.date = given(date);
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn message<K>(
        mut self,
        message: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.message = given(message);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`period`](Self#structfield.period).
    pub fn period<K>(
        mut self,
        period: impl IntoField<EventPeriod, K, Error = Infallible>,
    ) -> Self {
        self.period = given(period);
        self
    }
}

/// Envelope of the changes to an event.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateEventRequest {
    /// The fields to change. Absent fields keep their values.
    pub event: UpdateEventFields,
}

impl UpdateEventRequest {
    /// One with the required fields.
    pub fn new(event: impl Into<UpdateEventFields>) -> Self {
        Self { event: event.into() }
    }
}

crate::wire::open_enum! {
    /// Operating system of the device. The server no longer supports `windows_phone` and `blackberry`.
    pub enum DevicePlatform: String {
        /// `ios` on the wire.
        Ios = "ios",
        /// `android` on the wire.
        Android = "android",
        /// `windows_phone` on the wire.
        WindowsPhone = "windows_phone",
        /// `blackberry` on the wire.
        Blackberry = "blackberry",
    }
}

crate::wire::open_enum! {
    /// Build mode of the application. A notification is delivered only to subscriptions of the same mode.
    pub enum Environment: String {
        /// `development` on the wire.
        Development = "development",
        /// `production` on the wire.
        Production = "production",
    }
}

crate::wire::open_enum! {
    /// Origin of an event: this API (`API`), the Dashboard (`DashBoard`), or the chat (`ChatAlert`), which notifies offline
    /// users of new messages.
    pub enum EventKind: String {
        /// `API` on the wire.
        Api = "API",
        /// `DashBoard` on the wire.
        Dashboard = "DashBoard",
        /// `ChatAlert` on the wire.
        ChatAlert = "ChatAlert",
    }
}

crate::wire::open_enum! {
    /// Time between two deliveries in seconds: 86400 (a day), 604800 (a week), 2592000 (30 days) or 31557600 (365.25 days).
    pub enum EventPeriod: i64 {
        /// `86400` on the wire.
        Day = 86400,
        /// `604800` on the wire.
        Week = 604800,
        /// `2592000` on the wire.
        Month = 2592000,
        /// `31557600` on the wire.
        Year = 31557600,
    }
}

crate::wire::open_enum! {
    /// When an event is delivered: once and immediately (`one_shot`), once at a given time (`fixed_date`), or repeatedly
    /// from a given time on (`period_date`). `multi_shot` is an old value.
    pub enum EventType: String {
        /// `one_shot` on the wire.
        OneShot = "one_shot",
        /// `fixed_date` on the wire.
        FixedDate = "fixed_date",
        /// `period_date` on the wire.
        PeriodDate = "period_date",
        /// `multi_shot` on the wire.
        MultiShot = "multi_shot",
    }
}

crate::wire::open_enum! {
    /// Service that delivers a notification: APNs for ordinary pushes (`apns`), APNs for VoIP pushes (`apns_voip`), FCM
    /// under its old name (`gcm`), or e-mail (`email`). The server no longer supports `mpns` (Windows Phone) and `bbps`
    /// (BlackBerry); `bbps` was removed in server version 3.18.04.1.
    pub enum NotificationChannel: String {
        /// `apns` on the wire.
        Apns = "apns",
        /// `apns_voip` on the wire.
        ApnsVoip = "apns_voip",
        /// `gcm` on the wire.
        Gcm = "gcm",
        /// `email` on the wire.
        Email = "email",
        /// `mpns` on the wire.
        Mpns = "mpns",
        /// `bbps` on the wire.
        Bbps = "bbps",
    }
}

crate::wire::open_enum! {
    /// Kind of notification. `pull`, alerts that the application fetches itself, may no longer be supported.
    pub enum NotificationType: String {
        /// `push` on the wire.
        Push = "push",
        /// `email` on the wire.
        Email = "email",
        /// `pull` on the wire.
        Pull = "pull",
    }
}

crate::wire::open_enum! {
    /// The one platform of a push notification. It determines the form of the message. The server no longer supports `mpns`
    /// and `bbps`.
    pub enum PushType: String {
        /// `apns` on the wire.
        Apns = "apns",
        /// `apns_voip` on the wire.
        ApnsVoip = "apns_voip",
        /// `gcm` on the wire.
        Gcm = "gcm",
        /// `mpns` on the wire.
        Mpns = "mpns",
        /// `bbps` on the wire.
        Bbps = "bbps",
    }
}
