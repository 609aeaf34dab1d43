// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `auth`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// Where the servers of an account are.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccountSettings {
    /// Id of the account. Not sent since server version 3.18.03.1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<i64>,
    /// Base address of this API, with its scheme.
    pub api_endpoint: ::std::string::String,
    /// Chat server, a bare host name.
    pub chat_endpoint: ::std::string::String,
    /// Bucket for uploaded files. Went away together with `account_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub s3_bucket_name: ::std::option::Option<::std::string::String>,
    /// TURN server for calls, a bare host name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub turnserver_endpoint: ::std::option::Option<::std::string::String>,
}

impl AccountSettings {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AccountSettings {
        Default::default()
    }
}

/// The five required fields ask for an application session. `user`, or `provider` with its object, is added for a
/// user session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateSessionRequest {
    /// Id of the application. The documentation sends text, the SDKs a number.
    pub application_id: ::quickblox_api::wire::LenientInteger,
    /// Authorization key of the application.
    pub auth_key: ::quickblox_api::wire::Secret,
    /// Proof that Firebase has verified the user's phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firebase_phone: ::std::option::Option<FirebasePhone>,
    /// What a social network issued to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keys: ::std::option::Option<SocialKeys>,
    /// A random integer, which may be negative. Used once with the same `timestamp`.
    pub nonce: ::quickblox_api::wire::LenientInteger,
    /// The service that vouches for the user. `facebook` and the two older Twitter providers go with `keys`,
    /// `firebase_phone` with the object of that name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<::quickblox_api::types::AuthProvider>,
    /// Permissions asked of the social network. Known from the SDKs only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    /// HMAC over all other fields, in lower-case hex. See the operation.
    pub signature: ::quickblox_api::wire::Secret,
    /// Time of the request in Unix seconds, within 60 minutes of the server's clock.
    pub timestamp: ::quickblox_api::wire::LenientInteger,
    /// The user a session is made for, told by `login` or by `email`. With a custom identity provider the names stay and
    /// `login` and `password` carry what that provider wants.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<SessionUser>,
}

impl CreateSessionRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateSessionRequest {
        Default::default()
    }
}

/// Proof that Firebase has verified the user's phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FirebasePhone {
    /// ID token that Firebase gave to the user.
    pub access_token: ::quickblox_api::wire::Secret,
    /// Id of the Firebase project.
    pub project_id: ::std::string::String,
}

impl FirebasePhone {
    /// A builder that has no value yet.
    pub fn builder() -> builder::FirebasePhone {
        Default::default()
    }
}

/// Who logs in: `login` or `email` with `password`, or `provider` with its object. Flat, with no `user` around it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LogInRequest {
    /// E-mail address, unless `login` is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Proof that Firebase has verified the user's phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub firebase_phone: ::std::option::Option<FirebasePhone>,
    /// What a social network issued to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keys: ::std::option::Option<SocialKeys>,
    /// Login name, unless `email` is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<::std::string::String>,
    /// Goes with `login` or `email`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::quickblox_api::wire::Secret>,
    /// The service that vouches for the user. `facebook` and the two older Twitter providers go with `keys`,
    /// `firebase_phone` with the object of that name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<::quickblox_api::types::AuthProvider>,
    /// Permissions at the social network; one SDK sends them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
}

impl LogInRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::LogInRequest {
        Default::default()
    }
}

/// A session, of a user or of the application alone; `user_id` tells which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Session {
    /// The application it belongs to.
    pub application_id: i64,
    /// When it was made. Ends in `Z` or in `+00:00`, depending on the operation.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// 0 wherever it was seen, in 2016. No longer sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device_id: ::std::option::Option<i64>,
    /// Id of the session.
    pub id: i64,
    /// The decimal `id` as text. Older servers put a hexadecimal value here that had nothing to do with it.
    #[serde(rename = "_id")]
    pub id_text: ::std::string::String,
    /// The `nonce` of the request. A number on the wire; an SDK declares text.
    pub nonce: ::quickblox_api::wire::LenientInteger,
    /// What `QB-Token` carries from now on. Forty hex digits, or since 2022 at the latest a JWT: neither its length nor
    /// anything inside it is to be relied on.
    pub token: ::quickblox_api::wire::Secret,
    /// The `timestamp` of the request, Unix seconds.
    pub ts: i64,
    /// Time of the last change.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The user it belongs to; 0 for an application session.
    pub user_id: i64,
}

impl Session {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Session {
        Default::default()
    }
}

/// A session as its operations return it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionEnvelope {
    /// A session, of a user or of the application alone; `user_id` tells which.
    pub session: Session,
}

impl SessionEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SessionEnvelope {
        Default::default()
    }
}

/// The user a session is made for, told by `login` or by `email`. With a custom identity provider the names stay and
/// `login` and `password` carry what that provider wants.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionUser {
    /// E-mail address in place of the login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Login name, or the user's id at the custom identity provider.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<::std::string::String>,
    /// Password, or the token of the custom identity provider.
    pub password: ::quickblox_api::wire::Secret,
}

impl SessionUser {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SessionUser {
        Default::default()
    }
}

/// What a social network issued to the user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SocialKeys {
    /// Secret that belongs to the access token. Only Twitter needed one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<::quickblox_api::wire::Secret>,
    /// Access token of the network.
    pub token: ::quickblox_api::wire::Secret,
}

impl SocialKeys {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SocialKeys {
        Default::default()
    }
}

crate::wire::open_enum! {
    /// The service that vouches for the user. `facebook` and the two older Twitter providers go with `keys`,
    /// `firebase_phone` with the object of that name.
    pub enum AuthProvider: String {
        /// `facebook` on the wire.
        Facebook = "facebook",
        /// `firebase_phone` on the wire.
        FirebasePhone = "firebase_phone",
        /// `twitter` on the wire.
        Twitter = "twitter",
        /// `twitter_digits` on the wire.
        TwitterDigits = "twitter_digits",
    }
}
