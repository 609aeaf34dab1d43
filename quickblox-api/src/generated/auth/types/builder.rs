// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `auth`.

/// Builds a [`AccountSettings`](super::AccountSettings).
#[derive(Clone, Debug)]
pub struct AccountSettings {
    account_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    api_endpoint: ::std::result::Result<::std::string::String, ::std::string::String>,
    chat_endpoint: ::std::result::Result<::std::string::String, ::std::string::String>,
    s3_bucket_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    turnserver_endpoint: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AccountSettings {
    fn default() -> Self {
        Self {
            account_id: Ok(Default::default()),
            api_endpoint: Err(
                "api_endpoint is missing: call `api_endpoint` with it".to_string(),
            ),
            chat_endpoint: Err(
                "chat_endpoint is missing: call `chat_endpoint` with it".to_string(),
            ),
            s3_bucket_name: Ok(Default::default()),
            turnserver_endpoint: Ok(Default::default()),
        }
    }
}

impl AccountSettings {
    /// Sets [`account_id`](struct@super::AccountSettings#structfield.account_id).
    pub fn account_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.account_id = value
            .try_into()
            .map_err(|e| format!("account_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`api_endpoint`](struct@super::AccountSettings#structfield.api_endpoint).
    pub fn api_endpoint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.api_endpoint = value.try_into().map_err(|e| format!("api_endpoint: {e}"));
        self
    }
    /// Sets [`chat_endpoint`](struct@super::AccountSettings#structfield.chat_endpoint).
    pub fn chat_endpoint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chat_endpoint = value.try_into().map_err(|e| format!("chat_endpoint: {e}"));
        self
    }
    /// Sets [`s3_bucket_name`](struct@super::AccountSettings#structfield.s3_bucket_name).
    pub fn s3_bucket_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.s3_bucket_name = value
            .try_into()
            .map_err(|e| format!("s3_bucket_name: {e}"))
            .map(Some);
        self
    }
    /// Sets [`turnserver_endpoint`](struct@super::AccountSettings#structfield.turnserver_endpoint).
    pub fn turnserver_endpoint<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.turnserver_endpoint = value
            .try_into()
            .map_err(|e| format!("turnserver_endpoint: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<AccountSettings> for super::AccountSettings {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountSettings,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_id: value.account_id?,
            api_endpoint: value.api_endpoint?,
            chat_endpoint: value.chat_endpoint?,
            s3_bucket_name: value.s3_bucket_name?,
            turnserver_endpoint: value.turnserver_endpoint?,
        })
    }
}

impl ::std::convert::From<super::AccountSettings> for AccountSettings {
    fn from(value: super::AccountSettings) -> Self {
        Self {
            account_id: Ok(value.account_id),
            api_endpoint: Ok(value.api_endpoint),
            chat_endpoint: Ok(value.chat_endpoint),
            s3_bucket_name: Ok(value.s3_bucket_name),
            turnserver_endpoint: Ok(value.turnserver_endpoint),
        }
    }
}

/// Builds a [`CreateSessionRequest`](super::CreateSessionRequest).
#[derive(Clone, Debug)]
pub struct CreateSessionRequest {
    application_id: ::std::result::Result<
        ::quickblox_api::wire::LenientInteger,
        ::std::string::String,
    >,
    auth_key: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    firebase_phone: ::std::result::Result<
        ::std::option::Option<super::FirebasePhone>,
        ::std::string::String,
    >,
    keys: ::std::result::Result<
        ::std::option::Option<super::SocialKeys>,
        ::std::string::String,
    >,
    nonce: ::std::result::Result<
        ::quickblox_api::wire::LenientInteger,
        ::std::string::String,
    >,
    provider: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::AuthProvider>,
        ::std::string::String,
    >,
    scope: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    signature: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::quickblox_api::wire::LenientInteger,
        ::std::string::String,
    >,
    user: ::std::result::Result<
        ::std::option::Option<super::SessionUser>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateSessionRequest {
    fn default() -> Self {
        Self {
            application_id: Err(
                "application_id is missing: call `application_id` with it".to_string(),
            ),
            auth_key: Err("auth_key is missing: call `auth_key` with it".to_string()),
            firebase_phone: Ok(Default::default()),
            keys: Ok(Default::default()),
            nonce: Err("nonce is missing: call `nonce` with it".to_string()),
            provider: Ok(Default::default()),
            scope: Ok(Default::default()),
            signature: Err("signature is missing: call `signature` with it".to_string()),
            timestamp: Err("timestamp is missing: call `timestamp` with it".to_string()),
            user: Ok(Default::default()),
        }
    }
}

impl CreateSessionRequest {
    /// Sets [`application_id`](struct@super::CreateSessionRequest#structfield.application_id).
    pub fn application_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.application_id = value
            .try_into()
            .map_err(|e| format!("application_id: {e}"));
        self
    }
    /// Sets [`auth_key`](struct@super::CreateSessionRequest#structfield.auth_key).
    pub fn auth_key<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.auth_key = value.try_into().map_err(|e| format!("auth_key: {e}"));
        self
    }
    /// Sets [`firebase_phone`](struct@super::CreateSessionRequest#structfield.firebase_phone).
    pub fn firebase_phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FirebasePhone>,
        T::Error: ::std::fmt::Display,
    {
        self.firebase_phone = value
            .try_into()
            .map_err(|e| format!("firebase_phone: {e}"))
            .map(Some);
        self
    }
    /// Sets [`keys`](struct@super::CreateSessionRequest#structfield.keys).
    pub fn keys<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SocialKeys>,
        T::Error: ::std::fmt::Display,
    {
        self.keys = value.try_into().map_err(|e| format!("keys: {e}")).map(Some);
        self
    }
    /// Sets [`nonce`](struct@super::CreateSessionRequest#structfield.nonce).
    pub fn nonce<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.nonce = value.try_into().map_err(|e| format!("nonce: {e}"));
        self
    }
    /// Sets [`provider`](struct@super::CreateSessionRequest#structfield.provider).
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::AuthProvider>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value.try_into().map_err(|e| format!("provider: {e}")).map(Some);
        self
    }
    /// Sets [`scope`](struct@super::CreateSessionRequest#structfield.scope).
    pub fn scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope = value.try_into().map_err(|e| format!("scope: {e}")).map(Some);
        self
    }
    /// Sets [`signature`](struct@super::CreateSessionRequest#structfield.signature).
    pub fn signature<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.signature = value.try_into().map_err(|e| format!("signature: {e}"));
        self
    }
    /// Sets [`timestamp`](struct@super::CreateSessionRequest#structfield.timestamp).
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value.try_into().map_err(|e| format!("timestamp: {e}"));
        self
    }
    /// Sets [`user`](struct@super::CreateSessionRequest#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SessionUser>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateSessionRequest> for super::CreateSessionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateSessionRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            application_id: value.application_id?,
            auth_key: value.auth_key?,
            firebase_phone: value.firebase_phone?,
            keys: value.keys?,
            nonce: value.nonce?,
            provider: value.provider?,
            scope: value.scope?,
            signature: value.signature?,
            timestamp: value.timestamp?,
            user: value.user?,
        })
    }
}

impl ::std::convert::From<super::CreateSessionRequest> for CreateSessionRequest {
    fn from(value: super::CreateSessionRequest) -> Self {
        Self {
            application_id: Ok(value.application_id),
            auth_key: Ok(value.auth_key),
            firebase_phone: Ok(value.firebase_phone),
            keys: Ok(value.keys),
            nonce: Ok(value.nonce),
            provider: Ok(value.provider),
            scope: Ok(value.scope),
            signature: Ok(value.signature),
            timestamp: Ok(value.timestamp),
            user: Ok(value.user),
        }
    }
}

/// Builds a [`FirebasePhone`](super::FirebasePhone).
#[derive(Clone, Debug)]
pub struct FirebasePhone {
    access_token: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    project_id: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for FirebasePhone {
    fn default() -> Self {
        Self {
            access_token: Err(
                "access_token is missing: call `access_token` with it".to_string(),
            ),
            project_id: Err(
                "project_id is missing: call `project_id` with it".to_string(),
            ),
        }
    }
}

impl FirebasePhone {
    /// Sets [`access_token`](struct@super::FirebasePhone#structfield.access_token).
    pub fn access_token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.access_token = value.try_into().map_err(|e| format!("access_token: {e}"));
        self
    }
    /// Sets [`project_id`](struct@super::FirebasePhone#structfield.project_id).
    pub fn project_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.project_id = value.try_into().map_err(|e| format!("project_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<FirebasePhone> for super::FirebasePhone {
    type Error = super::error::ConversionError;
    fn try_from(
        value: FirebasePhone,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            access_token: value.access_token?,
            project_id: value.project_id?,
        })
    }
}

impl ::std::convert::From<super::FirebasePhone> for FirebasePhone {
    fn from(value: super::FirebasePhone) -> Self {
        Self {
            access_token: Ok(value.access_token),
            project_id: Ok(value.project_id),
        }
    }
}

/// Builds a [`LogInRequest`](super::LogInRequest).
#[derive(Clone, Debug)]
pub struct LogInRequest {
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    firebase_phone: ::std::result::Result<
        ::std::option::Option<super::FirebasePhone>,
        ::std::string::String,
    >,
    keys: ::std::result::Result<
        ::std::option::Option<super::SocialKeys>,
        ::std::string::String,
    >,
    login: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    provider: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::AuthProvider>,
        ::std::string::String,
    >,
    scope: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for LogInRequest {
    fn default() -> Self {
        Self {
            email: Ok(Default::default()),
            firebase_phone: Ok(Default::default()),
            keys: Ok(Default::default()),
            login: Ok(Default::default()),
            password: Ok(Default::default()),
            provider: Ok(Default::default()),
            scope: Ok(Default::default()),
        }
    }
}

impl LogInRequest {
    /// Sets [`email`](struct@super::LogInRequest#structfield.email).
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value.try_into().map_err(|e| format!("email: {e}")).map(Some);
        self
    }
    /// Sets [`firebase_phone`](struct@super::LogInRequest#structfield.firebase_phone).
    pub fn firebase_phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::FirebasePhone>,
        T::Error: ::std::fmt::Display,
    {
        self.firebase_phone = value
            .try_into()
            .map_err(|e| format!("firebase_phone: {e}"))
            .map(Some);
        self
    }
    /// Sets [`keys`](struct@super::LogInRequest#structfield.keys).
    pub fn keys<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::SocialKeys>,
        T::Error: ::std::fmt::Display,
    {
        self.keys = value.try_into().map_err(|e| format!("keys: {e}")).map(Some);
        self
    }
    /// Sets [`login`](struct@super::LogInRequest#structfield.login).
    pub fn login<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.login = value.try_into().map_err(|e| format!("login: {e}")).map(Some);
        self
    }
    /// Sets [`password`](struct@super::LogInRequest#structfield.password).
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value.try_into().map_err(|e| format!("password: {e}")).map(Some);
        self
    }
    /// Sets [`provider`](struct@super::LogInRequest#structfield.provider).
    pub fn provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::AuthProvider>,
        T::Error: ::std::fmt::Display,
    {
        self.provider = value.try_into().map_err(|e| format!("provider: {e}")).map(Some);
        self
    }
    /// Sets [`scope`](struct@super::LogInRequest#structfield.scope).
    pub fn scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.scope = value.try_into().map_err(|e| format!("scope: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<LogInRequest> for super::LogInRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LogInRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            firebase_phone: value.firebase_phone?,
            keys: value.keys?,
            login: value.login?,
            password: value.password?,
            provider: value.provider?,
            scope: value.scope?,
        })
    }
}

impl ::std::convert::From<super::LogInRequest> for LogInRequest {
    fn from(value: super::LogInRequest) -> Self {
        Self {
            email: Ok(value.email),
            firebase_phone: Ok(value.firebase_phone),
            keys: Ok(value.keys),
            login: Ok(value.login),
            password: Ok(value.password),
            provider: Ok(value.provider),
            scope: Ok(value.scope),
        }
    }
}

/// Builds a [`Session`](super::Session).
#[derive(Clone, Debug)]
pub struct Session {
    application_id: ::std::result::Result<i64, ::std::string::String>,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    id: ::std::result::Result<i64, ::std::string::String>,
    id_text: ::std::result::Result<::std::string::String, ::std::string::String>,
    nonce: ::std::result::Result<
        ::quickblox_api::wire::LenientInteger,
        ::std::string::String,
    >,
    token: ::std::result::Result<::quickblox_api::wire::Secret, ::std::string::String>,
    ts: ::std::result::Result<i64, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for Session {
    fn default() -> Self {
        Self {
            application_id: Err(
                "application_id is missing: call `application_id` with it".to_string(),
            ),
            created_at: Err(
                "created_at is missing: call `created_at` with it".to_string(),
            ),
            device_id: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            id_text: Err("id_text is missing: call `id_text` with it".to_string()),
            nonce: Err("nonce is missing: call `nonce` with it".to_string()),
            token: Err("token is missing: call `token` with it".to_string()),
            ts: Err("ts is missing: call `ts` with it".to_string()),
            updated_at: Err(
                "updated_at is missing: call `updated_at` with it".to_string(),
            ),
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
        }
    }
}

impl Session {
    /// Sets [`application_id`](struct@super::Session#structfield.application_id).
    pub fn application_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.application_id = value
            .try_into()
            .map_err(|e| format!("application_id: {e}"));
        self
    }
    /// Sets [`created_at`](struct@super::Session#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value.try_into().map_err(|e| format!("created_at: {e}"));
        self
    }
    /// Sets [`device_id`](struct@super::Session#structfield.device_id).
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("device_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::Session#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`id_text`](struct@super::Session#structfield.id_text).
    pub fn id_text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id_text = value.try_into().map_err(|e| format!("id_text: {e}"));
        self
    }
    /// Sets [`nonce`](struct@super::Session#structfield.nonce).
    pub fn nonce<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.nonce = value.try_into().map_err(|e| format!("nonce: {e}"));
        self
    }
    /// Sets [`token`](struct@super::Session#structfield.token).
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value.try_into().map_err(|e| format!("token: {e}"));
        self
    }
    /// Sets [`ts`](struct@super::Session#structfield.ts).
    pub fn ts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.ts = value.try_into().map_err(|e| format!("ts: {e}"));
        self
    }
    /// Sets [`updated_at`](struct@super::Session#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value.try_into().map_err(|e| format!("updated_at: {e}"));
        self
    }
    /// Sets [`user_id`](struct@super::Session#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Session> for super::Session {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Session,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            application_id: value.application_id?,
            created_at: value.created_at?,
            device_id: value.device_id?,
            id: value.id?,
            id_text: value.id_text?,
            nonce: value.nonce?,
            token: value.token?,
            ts: value.ts?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
        })
    }
}

impl ::std::convert::From<super::Session> for Session {
    fn from(value: super::Session) -> Self {
        Self {
            application_id: Ok(value.application_id),
            created_at: Ok(value.created_at),
            device_id: Ok(value.device_id),
            id: Ok(value.id),
            id_text: Ok(value.id_text),
            nonce: Ok(value.nonce),
            token: Ok(value.token),
            ts: Ok(value.ts),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
        }
    }
}

/// Builds a [`SessionEnvelope`](super::SessionEnvelope).
#[derive(Clone, Debug)]
pub struct SessionEnvelope {
    session: ::std::result::Result<super::Session, ::std::string::String>,
}

impl ::std::default::Default for SessionEnvelope {
    fn default() -> Self {
        Self {
            session: Err("session is missing: call `session` with it".to_string()),
        }
    }
}

impl SessionEnvelope {
    /// Sets [`session`](struct@super::SessionEnvelope#structfield.session).
    pub fn session<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Session>,
        T::Error: ::std::fmt::Display,
    {
        self.session = value.try_into().map_err(|e| format!("session: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SessionEnvelope> for super::SessionEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SessionEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { session: value.session? })
    }
}

impl ::std::convert::From<super::SessionEnvelope> for SessionEnvelope {
    fn from(value: super::SessionEnvelope) -> Self {
        Self { session: Ok(value.session) }
    }
}

/// Builds a [`SessionUser`](super::SessionUser).
#[derive(Clone, Debug)]
pub struct SessionUser {
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    login: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SessionUser {
    fn default() -> Self {
        Self {
            email: Ok(Default::default()),
            login: Ok(Default::default()),
            password: Err("password is missing: call `password` with it".to_string()),
        }
    }
}

impl SessionUser {
    /// Sets [`email`](struct@super::SessionUser#structfield.email).
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value.try_into().map_err(|e| format!("email: {e}")).map(Some);
        self
    }
    /// Sets [`login`](struct@super::SessionUser#structfield.login).
    pub fn login<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.login = value.try_into().map_err(|e| format!("login: {e}")).map(Some);
        self
    }
    /// Sets [`password`](struct@super::SessionUser#structfield.password).
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value.try_into().map_err(|e| format!("password: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SessionUser> for super::SessionUser {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SessionUser,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            login: value.login?,
            password: value.password?,
        })
    }
}

impl ::std::convert::From<super::SessionUser> for SessionUser {
    fn from(value: super::SessionUser) -> Self {
        Self {
            email: Ok(value.email),
            login: Ok(value.login),
            password: Ok(value.password),
        }
    }
}

/// Builds a [`SocialKeys`](super::SocialKeys).
#[derive(Clone, Debug)]
pub struct SocialKeys {
    secret: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    token: ::std::result::Result<::quickblox_api::wire::Secret, ::std::string::String>,
}

impl ::std::default::Default for SocialKeys {
    fn default() -> Self {
        Self {
            secret: Ok(Default::default()),
            token: Err("token is missing: call `token` with it".to_string()),
        }
    }
}

impl SocialKeys {
    /// Sets [`secret`](struct@super::SocialKeys#structfield.secret).
    pub fn secret<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.secret = value.try_into().map_err(|e| format!("secret: {e}")).map(Some);
        self
    }
    /// Sets [`token`](struct@super::SocialKeys#structfield.token).
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value.try_into().map_err(|e| format!("token: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SocialKeys> for super::SocialKeys {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SocialKeys,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            secret: value.secret?,
            token: value.token?,
        })
    }
}

impl ::std::convert::From<super::SocialKeys> for SocialKeys {
    fn from(value: super::SocialKeys) -> Self {
        Self {
            secret: Ok(value.secret),
            token: Ok(value.token),
        }
    }
}
