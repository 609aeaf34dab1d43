// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `auth`.

use std::convert::Infallible;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// The hosts that serve an account.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccountSettings {
    /// Id of the account. Not sent since server 3.18.03.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub account_id: Option<i64>,
    /// Base URL of the REST API, including the scheme.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub api_endpoint: String,
    /// Host name of the chat server, without a scheme.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub chat_endpoint: String,
    /// Name of the bucket for uploaded files. Not sent since server 3.18.03.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub s3_bucket_name: Option<String>,
    /// Host name of the TURN server for calls, without a scheme.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub turnserver_endpoint: Option<String>,
}

/// The five required fields create an application session. For a user session add `user`, or `provider` with its
/// object.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateSessionRequest {
    /// Id of the application, as a number or as a string.
    pub application_id: wire::LenientInteger,
    /// Authorization key of the application.
    pub auth_key: wire::Secret,
    /// Proof that Firebase has verified the phone number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_phone: Option<FirebasePhone>,
    /// Credentials that a social network issued to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<SocialKeys>,
    /// Random integer, which may be negative. Valid only once with the same `timestamp`.
    pub nonce: wire::LenientInteger,
    /// The service that identifies the user. `facebook`, `twitter` and `twitter_digits` require `keys`; `firebase_phone`
    /// requires the object of the same name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AuthProvider>,
    /// Permissions to request from the social network. The server may ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// HMAC over all other fields, in lower-case hexadecimal digits. See `create_session`.
    pub signature: wire::Secret,
    /// Time of the request in Unix seconds. May differ from the server's clock by up to 60 minutes.
    pub timestamp: wire::LenientInteger,
    /// The user of the new session, identified by `login` or `email`. For a custom identity provider the field names stay
    /// the same, and `login` and `password` hold what the provider expects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<SessionUser>,
}

impl CreateSessionRequest {
    /// One with the required fields.
    pub fn new(
        application_id: impl Into<wire::LenientInteger>,
        auth_key: impl Into<wire::Secret>,
        timestamp: impl Into<wire::LenientInteger>,
        nonce: impl Into<wire::LenientInteger>,
        signature: impl Into<wire::Secret>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            auth_key: auth_key.into(),
            firebase_phone: None,
            keys: None,
            nonce: nonce.into(),
            provider: None,
            scope: None,
            signature: signature.into(),
            timestamp: timestamp.into(),
            user: None,
        }
    }

    /// Sets [`firebase_phone`](Self#structfield.firebase_phone).
    pub fn firebase_phone<K>(
        mut self,
        firebase_phone: impl IntoField<FirebasePhone, K, Error = Infallible>,
    ) -> Self {
        self.firebase_phone = given(firebase_phone);
        self
    }

    /// Sets [`keys`](Self#structfield.keys).
    pub fn keys<K>(
        mut self,
        keys: impl IntoField<SocialKeys, K, Error = Infallible>,
    ) -> Self {
        self.keys = given(keys);
        self
    }

    /// Sets [`provider`](Self#structfield.provider).
    pub fn provider<K>(
        mut self,
        provider: impl IntoField<AuthProvider, K, Error = Infallible>,
    ) -> Self {
        self.provider = given(provider);
        self
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope<K>(
        mut self,
        scope: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.scope = given(scope);
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn user<K>(
        mut self,
        user: impl IntoField<SessionUser, K, Error = Infallible>,
    ) -> Self {
        self.user = given(user);
        self
    }
}

/// Proof that Firebase has verified the phone number of the user.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FirebasePhone {
    /// ID token that Firebase issued to the user.
    pub access_token: wire::Secret,
    /// Id of the Firebase project.
    pub project_id: String,
}

impl FirebasePhone {
    /// One with the required fields.
    pub fn new(
        project_id: impl Into<String>,
        access_token: impl Into<wire::Secret>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            project_id: project_id.into(),
        }
    }
}

/// The credentials: `login` or `email` with `password`, or `provider` with its object. The fields have no `user`
/// envelope.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LogInRequest {
    /// E-mail address. Send it or `login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Proof that Firebase has verified the phone number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_phone: Option<FirebasePhone>,
    /// Credentials that a social network issued to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keys: Option<SocialKeys>,
    /// Login. Send it or `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password for `login` or `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<wire::Secret>,
    /// The service that identifies the user. `facebook`, `twitter` and `twitter_digits` require `keys`; `firebase_phone`
    /// requires the object of the same name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AuthProvider>,
    /// Permissions at the social network. The server may ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl LogInRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            email: None,
            firebase_phone: None,
            keys: None,
            login: None,
            password: None,
            provider: None,
            scope: None,
        }
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email<K>(
        mut self,
        email: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.email = given(email);
        self
    }

    /// Sets [`firebase_phone`](Self#structfield.firebase_phone).
    pub fn firebase_phone<K>(
        mut self,
        firebase_phone: impl IntoField<FirebasePhone, K, Error = Infallible>,
    ) -> Self {
        self.firebase_phone = given(firebase_phone);
        self
    }

    /// Sets [`keys`](Self#structfield.keys).
    pub fn keys<K>(
        mut self,
        keys: impl IntoField<SocialKeys, K, Error = Infallible>,
    ) -> Self {
        self.keys = given(keys);
        self
    }

    /// Sets [`login`](Self#structfield.login).
    pub fn login<K>(
        mut self,
        login: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.login = given(login);
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password<K>(
        mut self,
        password: impl IntoField<wire::Secret, K, Error = Infallible>,
    ) -> Self {
        self.password = given(password);
        self
    }

    /// Sets [`provider`](Self#structfield.provider).
    pub fn provider<K>(
        mut self,
        provider: impl IntoField<AuthProvider, K, Error = Infallible>,
    ) -> Self {
        self.provider = given(provider);
        self
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope<K>(
        mut self,
        scope: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.scope = given(scope);
        self
    }
}

/// A session of a user or of the application alone; `user_id` tells which.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// Id of the application to which the session belongs.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub application_id: i64,
    /// Time of creation. It ends in `Z` or in `+00:00`, depending on the operation.
    pub created_at: DateTime<Utc>,
    /// Sent as 0 by older servers only.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub device_id: Option<i64>,
    /// Id of the session.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// The decimal `id` as a string. Older servers send an unrelated hexadecimal value.
    #[serde(rename = "_id", deserialize_with = "crate::wire::lenient")]
    pub id_text: String,
    /// The `nonce` of the request.
    pub nonce: wire::LenientInteger,
    /// Session token, to be sent as `QB-Token`. It may be 40 hexadecimal digits or a JWT, so do not rely on its length
    /// or content.
    pub token: wire::Secret,
    /// The `timestamp` of the request in Unix seconds.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub ts: i64,
    /// Time of the last change.
    pub updated_at: DateTime<Utc>,
    /// Id of the user to whom the session belongs; 0 for an application session.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub user_id: i64,
}

/// Envelope of a session.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SessionEnvelope {
    /// A session of a user or of the application alone; `user_id` tells which.
    pub session: Session,
}

/// The user of the new session, identified by `login` or `email`. For a custom identity provider the field names stay
/// the same, and `login` and `password` hold what the provider expects.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SessionUser {
    /// E-mail address, instead of the login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Login, or the user's id at the custom identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Password, or the token of the custom identity provider.
    pub password: wire::Secret,
}

impl SessionUser {
    /// One with the required fields.
    pub fn new(password: impl Into<wire::Secret>) -> Self {
        Self {
            email: None,
            login: None,
            password: password.into(),
        }
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email<K>(
        mut self,
        email: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.email = given(email);
        self
    }

    /// Sets [`login`](Self#structfield.login).
    pub fn login<K>(
        mut self,
        login: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.login = given(login);
        self
    }
}

/// Credentials that a social network issued to the user.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SocialKeys {
    /// Secret of the access token. Only Twitter needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<wire::Secret>,
    /// Access token of the social network.
    pub token: wire::Secret,
}

impl SocialKeys {
    /// One with the required fields.
    pub fn new(token: impl Into<wire::Secret>) -> Self {
        Self {
            secret: None,
            token: token.into(),
        }
    }

    /// Sets [`secret`](Self#structfield.secret).
    pub fn secret<K>(
        mut self,
        secret: impl IntoField<wire::Secret, K, Error = Infallible>,
    ) -> Self {
        self.secret = given(secret);
        self
    }
}

crate::wire::open_enum! {
    /// The service that identifies the user. `facebook`, `twitter` and `twitter_digits` require `keys`; `firebase_phone`
    /// requires the object of the same name.
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
