// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `auth`.

use std::fmt::Display;
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, ResponseValue, wire};
use crate::call::{Call, IntoField};
use crate::generated::{operations, types};

impl Client {
    /// Create a session.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateSession`](crate::requests::CreateSession).
    pub fn create_session(&self) -> CreateSession {
        let call = Call::new(self, &operations::CREATE_SESSION);
        CreateSession {
            call,
            application_id: None,
            auth_key: None,
            firebase_phone: None,
            keys: None,
            nonce: None,
            provider: None,
            scope: None,
            signature: None,
            timestamp: None,
            user: None,
        }
    }

    /// Delete the current session.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteSession`](crate::requests::DeleteSession).
    pub fn delete_session(&self) -> DeleteSession {
        let call = Call::new(self, &operations::DELETE_SESSION);
        DeleteSession { call }
    }

    /// Get the endpoints of the account.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetAccountSettings`](crate::requests::GetAccountSettings).
    pub fn get_account_settings(&self) -> GetAccountSettings {
        let call = Call::new(self, &operations::GET_ACCOUNT_SETTINGS);
        GetAccountSettings { call }
    }

    /// Get the current session.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetSession`](crate::requests::GetSession).
    pub fn get_session(&self) -> GetSession {
        let call = Call::new(self, &operations::GET_SESSION);
        GetSession { call }
    }

    /// Log a user in.
    ///
    /// Fields, limits, credentials, errors and an example: [`LogIn`](crate::requests::LogIn).
    pub fn log_in(&self) -> LogIn {
        let call = Call::new(self, &operations::LOG_IN);
        LogIn {
            call,
            email: None,
            firebase_phone: None,
            keys: None,
            login: None,
            password: None,
            provider: None,
            scope: None,
        }
    }

    /// Log the user out.
    ///
    /// Fields, limits, credentials, errors and an example: [`LogOut`](crate::requests::LogOut).
    pub fn log_out(&self) -> LogOut {
        let call = Call::new(self, &operations::LOG_OUT);
        LogOut { call }
    }
}

/// Create a session.
///
/// Made by [`Client::create_session`](crate::Client::create_session).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, application_id: wire::LenientInteger, nonce: wire::LenientInteger, timestamp: wire::LenientInteger) -> Result<(), Error> {
/// let response = client
///     .create_session()
///     .application_id(application_id)
///     .auth_key("h2-Xk9bQvT4mLpe")
///     .nonce(nonce)
///     .signature("e4b472883dab08f62bb236337e42c3cacccc7307")
///     .timestamp(timestamp)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a session and returns its token. With only the five required fields it is an application session, which
/// may read, and may sign up users unless the Dashboard forbids that. With `user`, or with `provider` and its object,
/// it is a session of that user, who may also write.
///
/// A session ends two hours after its last request; only Enterprise servers offer other durations. The response
/// header `QB-Token-ExpirationDate` holds the time of expiry in UTC (`2018-01-31 12:20:03 UTC`). Error responses may
/// have this header too, so it does not prove that a session exists.
///
/// The signature takes the place of a credential. Write each field except `signature` as `name=value`, and nested
/// fields as `user[login]=…`. Values are raw: they are not percent-encoded, and numbers are written as in the body.
/// Sort the pairs by character code, join them with `&`, and compute the HMAC-SHA1 with the authorization secret as
/// the key, in lower-case hexadecimal digits. Some servers may accept SHA-256 too. The secret itself is never sent.
///
/// `timestamp` may differ from the server's clock by up to 60 minutes. A pair of `timestamp` and `nonce` is valid
/// only once.
///
/// If a user comes from a social network, Firebase or a custom identity provider and does not exist yet, the server
/// creates the user. Custom identity providers are an Enterprise feature. Errors from an identity provider are passed
/// on unchanged, with any status and any body, not necessarily JSON. Form bodies with names such as `user[login]` are
/// accepted too.
///
/// # Request
///
/// `POST /session.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// None is sent.
///
/// # Response
///
/// - `201`: The new session.
///
/// # Errors
///
/// - `401`: The login, the e-mail address or the password is wrong.
/// - `422`: The signature, the timestamp or the application was not accepted. Errors from a social network probably have this status too.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-session>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateSession {
    call: Call,
    application_id: Option<wire::LenientInteger>,
    auth_key: Option<wire::Secret>,
    firebase_phone: Option<types::FirebasePhone>,
    keys: Option<types::SocialKeys>,
    nonce: Option<wire::LenientInteger>,
    provider: Option<types::AuthProvider>,
    scope: Option<String>,
    signature: Option<wire::Secret>,
    timestamp: Option<wire::LenientInteger>,
    user: Option<types::SessionUser>,
}

impl CreateSession {
    /// `application_id`: Id of the application, as a number or as a string.
    ///
    /// Required.
    pub fn application_id<K>(
        mut self,
        application_id: impl IntoField<wire::LenientInteger, K>,
    ) -> Self {
        self.call.set("application_id", &mut self.application_id, application_id);
        self
    }

    /// `auth_key`: Authorization key of the application.
    ///
    /// Required.
    pub fn auth_key<K>(mut self, auth_key: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("auth_key", &mut self.auth_key, auth_key);
        self
    }

    /// `firebase_phone`: Proof that Firebase has verified the phone number of the user.
    pub fn firebase_phone<K>(
        mut self,
        firebase_phone: impl IntoField<types::FirebasePhone, K>,
    ) -> Self {
        self.call.set("firebase_phone", &mut self.firebase_phone, firebase_phone);
        self
    }

    /// `keys`: Credentials that a social network issued to the user.
    pub fn keys<K>(mut self, keys: impl IntoField<types::SocialKeys, K>) -> Self {
        self.call.set("keys", &mut self.keys, keys);
        self
    }

    /// `nonce`: Random integer, which may be negative. Valid only once with the same `timestamp`.
    ///
    /// Required.
    pub fn nonce<K>(mut self, nonce: impl IntoField<wire::LenientInteger, K>) -> Self {
        self.call.set("nonce", &mut self.nonce, nonce);
        self
    }

    /// `provider`: The service that identifies the user. `facebook`, `twitter` and `twitter_digits` require `keys`; `firebase_phone`
    /// requires the object of the same name.
    pub fn provider<K>(
        mut self,
        provider: impl IntoField<types::AuthProvider, K>,
    ) -> Self {
        self.call.set("provider", &mut self.provider, provider);
        self
    }

    /// `scope`: Permissions to request from the social network. The server may ignore it.
    pub fn scope<K>(mut self, scope: impl IntoField<String, K>) -> Self {
        self.call.set("scope", &mut self.scope, scope);
        self
    }

    /// `signature`: HMAC over all other fields, in lower-case hexadecimal digits. See `create_session`.
    ///
    /// Required.
    pub fn signature<K>(mut self, signature: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("signature", &mut self.signature, signature);
        self
    }

    /// `timestamp`: Time of the request in Unix seconds. May differ from the server's clock by up to 60 minutes.
    ///
    /// Required.
    pub fn timestamp<K>(
        mut self,
        timestamp: impl IntoField<wire::LenientInteger, K>,
    ) -> Self {
        self.call.set("timestamp", &mut self.timestamp, timestamp);
        self
    }

    /// `user`: The user of the new session, identified by `login` or `email`. For a custom identity provider the field names stay
    /// the same, and `login` and `password` hold what the provider expects.
    pub fn user<K>(mut self, user: impl IntoField<types::SessionUser, K>) -> Self {
        self.call.set("user", &mut self.user, user);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateSessionRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateSessionRequest>(body) {
            self.application_id = Some(body.application_id);
            self.auth_key = Some(body.auth_key);
            self.firebase_phone = body.firebase_phone;
            self.keys = body.keys;
            self.nonce = Some(body.nonce);
            self.provider = body.provider;
            self.scope = body.scope;
            self.signature = Some(body.signature);
            self.timestamp = Some(body.timestamp);
            self.user = body.user;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::SessionEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateSessionRequest {
            application_id: self.call.required("application_id", self.application_id)?,
            auth_key: self.call.required("auth_key", self.auth_key)?,
            firebase_phone: self.firebase_phone,
            keys: self.keys,
            nonce: self.call.required("nonce", self.nonce)?,
            provider: self.provider,
            scope: self.scope,
            signature: self.call.required("signature", self.signature)?,
            timestamp: self.call.required("timestamp", self.timestamp)?,
            user: self.user,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/session.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Delete the current session.
///
/// Made by [`Client::delete_session`](crate::Client::delete_session).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_session().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Ends the session and makes its token invalid. If the session has already ended, for example on a second request,
/// the response is 401.
///
/// # Request
///
/// `DELETE /session.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The session has ended. The body is empty or a single space.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-session>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteSession {
    call: Call,
}

impl DeleteSession {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .delete(format!("{}/session.json", self.call.base_url()));
        Ok((self.call, request))
    }
}

/// Get the endpoints of the account.
///
/// Made by [`Client::get_account_settings`](crate::Client::get_account_settings).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_account_settings().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the hosts that serve the account: REST API, chat and TURN. Applications should send this request before
/// any other and repeat it about once an hour, so that they notice when the account is moved to another instance.
///
/// Needs the account key and no session. Send the request to `https://api.quickblox.com`, whichever endpoint is
/// configured. It is not needed if both the API host and the chat host are set by hand. The API endpoint includes its
/// scheme; the other two are host names.
///
/// # Request
///
/// `GET /account_settings.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// The account key.
///
/// # Response
///
/// - `200`: The endpoints.
///
/// # Errors
///
/// - `401`: The account key is missing or wrong. The server may use another status.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-account-settings>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAccountSettings {
    call: Call,
}

impl GetAccountSettings {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AccountSettings>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/account_settings.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get the current session.
///
/// Made by [`Client::get_session`](crate::Client::get_session).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_session().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the session that belongs to the token, for application and user sessions. Use it to check a token that
/// another party obtained. Dates end in `+00:00` in this response, and in `Z` in the response of `create_session`.
/// API keys may not be accepted.
///
/// # Request
///
/// `GET /session.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The session.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-session>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetSession {
    call: Call,
}

impl GetSession {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::SessionEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/session.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Log a user in.
///
/// Made by [`Client::log_in`](crate::Client::log_in).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .log_in()
///     .email("andrew@example.com")
///     .password("my pass&word")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Turns the session into a session of the user. The token stays the same and is not repeated in the response, which
/// holds only the user. The session may already belong to a user. API keys may not be accepted.
///
/// The fields are at the top level of the body. For a user of a custom identity provider, `login` is the user's id at
/// the provider and `password` is the provider's token. An error from that provider is passed on unchanged, with any
/// status. `QB-Token-ExpirationDate` has another form here than for a new session: `2017-11-01 15:30:46 +0000`. Form
/// bodies are accepted too.
///
/// # Request
///
/// `POST /login.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `202`: The user who is now logged in.
///
/// # Errors
///
/// - `401`: The credentials are wrong, or the session does not exist.
/// - `422`: A social network refused the request, or its token does not reveal the user's e-mail address.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/log-in>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct LogIn {
    call: Call,
    email: Option<String>,
    firebase_phone: Option<types::FirebasePhone>,
    keys: Option<types::SocialKeys>,
    login: Option<String>,
    password: Option<wire::Secret>,
    provider: Option<types::AuthProvider>,
    scope: Option<String>,
}

impl LogIn {
    /// `email`: E-mail address. Send it or `login`.
    pub fn email<K>(mut self, email: impl IntoField<String, K>) -> Self {
        self.call.set("email", &mut self.email, email);
        self
    }

    /// `firebase_phone`: Proof that Firebase has verified the phone number of the user.
    pub fn firebase_phone<K>(
        mut self,
        firebase_phone: impl IntoField<types::FirebasePhone, K>,
    ) -> Self {
        self.call.set("firebase_phone", &mut self.firebase_phone, firebase_phone);
        self
    }

    /// `keys`: Credentials that a social network issued to the user.
    pub fn keys<K>(mut self, keys: impl IntoField<types::SocialKeys, K>) -> Self {
        self.call.set("keys", &mut self.keys, keys);
        self
    }

    /// `login`: Login. Send it or `email`.
    pub fn login<K>(mut self, login: impl IntoField<String, K>) -> Self {
        self.call.set("login", &mut self.login, login);
        self
    }

    /// `password`: Password for `login` or `email`.
    pub fn password<K>(mut self, password: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("password", &mut self.password, password);
        self
    }

    /// `provider`: The service that identifies the user. `facebook`, `twitter` and `twitter_digits` require `keys`; `firebase_phone`
    /// requires the object of the same name.
    pub fn provider<K>(
        mut self,
        provider: impl IntoField<types::AuthProvider, K>,
    ) -> Self {
        self.call.set("provider", &mut self.provider, provider);
        self
    }

    /// `scope`: Permissions at the social network. The server may ignore it.
    pub fn scope<K>(mut self, scope: impl IntoField<String, K>) -> Self {
        self.call.set("scope", &mut self.scope, scope);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::LogInRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::LogInRequest>(body) {
            self.email = body.email;
            self.firebase_phone = body.firebase_phone;
            self.keys = body.keys;
            self.login = body.login;
            self.password = body.password;
            self.provider = body.provider;
            self.scope = body.scope;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::LogInRequest {
            email: self.email,
            firebase_phone: self.firebase_phone,
            keys: self.keys,
            login: self.login,
            password: self.password,
            provider: self.provider,
            scope: self.scope,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/login.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Log the user out.
///
/// Made by [`Client::log_out`](crate::Client::log_out).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.log_out().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Removes the user from the session. The token remains valid as the token of an application session; use
/// `delete_session` to end the session. Needs the token of a user session.
///
/// # Request
///
/// `DELETE /login.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The user is logged out. The body is empty or a single space.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/log-out>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct LogOut {
    call: Call,
}

impl LogOut {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .delete(format!("{}/login.json", self.call.base_url()));
        Ok((self.call, request))
    }
}
