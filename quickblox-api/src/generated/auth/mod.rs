// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `auth`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `auth`.
pub trait ClientAuthExt {
    /// Get the endpoints of the account.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .get_account_settings()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells which hosts serve the account: REST API, chat and TURN. An application asks this before anything else and
    /// again about once an hour, so that it notices when the account is moved to another instance.
    ///
    /// Takes the account key and no session. The JavaScript SDK always asks `https://api.quickblox.com`, whichever
    /// endpoint is configured, and does not ask at all when both the API host and the chat host are set by hand. The
    /// API endpoint comes with its scheme, the other two are bare host names.
    ///
    /// # Request
    ///
    /// `GET /account_settings.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The endpoints.
    ///
    /// # Errors
    ///
    /// - `401`: The account key is missing or wrong. No such answer was seen: its body is not known, and its status not for certain.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-account-settings>
    fn get_account_settings(&self) -> builder::GetAccountSettings<'_>;
    /// Log a user in.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::LogInRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .log_in()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes the session behind the token a session of the user. The token stays the same and is not repeated in the
    /// answer, which holds the user only. A token that already belongs to a user is taken too; an API key is not
    /// offered by the documentation.
    ///
    /// The fields stand at the top level. For a user of a custom identity provider, `login` is their id there
    /// and `password` the provider's token; a refusal by that provider arrives as the provider wrote it, with any status.
    /// `QB-Token-ExpirationDate` has another form here than on a new session: `2017-11-01 15:30:46 +0000`. Form bodies
    /// are accepted as well.
    ///
    /// # Request
    ///
    /// `POST /login.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `202`: The user who is logged in now.
    ///
    /// # Errors
    ///
    /// - `401`: The credentials are wrong, or there is no live session to log in on.
    /// - `422`: A social network refused, or its token does not show the user's e-mail address.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/log-in>
    fn log_in(&self) -> builder::LogIn<'_>;
    /// Log the user out.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .log_out()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes the user off the session. The token lives on as that of an application session; `delete_session` is the
    /// call that ends it. Needs the token of a user session.
    ///
    /// # Request
    ///
    /// `DELETE /login.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user is logged out. The body is empty or a single blank.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/log-out>
    fn log_out(&self) -> builder::LogOut<'_>;
    /// Get the current session.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .get_session()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Shows the session behind the token that is sent, whether of an application or of a user. This is how to check a
    /// token that somebody else obtained. The dates end in `+00:00` here, where a newly created session has `Z`. The
    /// documentation offers no API key for it.
    ///
    /// # Request
    ///
    /// `GET /session.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The session.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-session>
    fn get_session(&self) -> builder::GetSession<'_>;
    /// Create a session.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateSessionRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_session()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Hands out a token. With the five required fields it belongs to the application alone: it may read, and sign users
    /// up unless the Dashboard forbids that. With `user`, or with `provider` and its object, it is a token of that user,
    /// who may also write. Sessions end two hours after their last request; other durations exist on Enterprise servers
    /// only. The answer's header `QB-Token-ExpirationDate` names the moment in UTC (`2018-01-31 12:20:03 UTC`). Refusals
    /// carry it too, so it proves no session, and some refusals lack it.
    ///
    /// The signature takes the place of a credential. Write each field except `signature` as `name=value`, nested ones
    /// as `user[login]=…`, every value raw: not percent-encoded, and numbers just as the body has them. Sort these by
    /// character code, join them with `&`, and compute the HMAC with SHA-1 under the authorization secret, in lower-case
    /// hex. SDKs can be set to SHA-256; when the server accepts that is not known. The secret itself is never sent.
    ///
    /// `timestamp` may differ from the server's clock by up to 60 minutes, and a pair of `timestamp` and `nonce` serves
    /// once. How a second use is answered is not known.
    ///
    /// A user who comes through a social network, Firebase or a custom identity provider and is new here is created on
    /// the way. Such a provider (the custom one is an Enterprise feature) has its own refusals passed on unchanged: any
    /// status, any body, not necessarily JSON. Form bodies with names such as `user[login]` work as well as JSON.
    ///
    /// # Request
    ///
    /// `POST /session.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The new session.
    ///
    /// # Errors
    ///
    /// - `401`: Login, e-mail address or password is wrong.
    /// - `422`: The signature, the timestamp or the application was not accepted. A social network's refusal probably comes with this status too.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-session>
    fn create_session(&self) -> builder::CreateSession<'_>;
    /// Destroy the current session.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_session()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends the session, after which its token opens nothing. When the token is already dead, as on a second attempt,
    /// the answer is 401.
    ///
    /// # Request
    ///
    /// `DELETE /session.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The session is gone. The body is empty or a single blank.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-session>
    fn delete_session(&self) -> builder::DeleteSession<'_>;
}

impl ClientAuthExt for Client {
    fn get_account_settings(&self) -> builder::GetAccountSettings<'_> {
        builder::GetAccountSettings::new(self)
    }
    fn log_in(&self) -> builder::LogIn<'_> {
        builder::LogIn::new(self)
    }
    fn log_out(&self) -> builder::LogOut<'_> {
        builder::LogOut::new(self)
    }
    fn get_session(&self) -> builder::GetSession<'_> {
        builder::GetSession::new(self)
    }
    fn create_session(&self) -> builder::CreateSession<'_> {
        builder::CreateSession::new(self)
    }
    fn delete_session(&self) -> builder::DeleteSession<'_> {
        builder::DeleteSession::new(self)
    }
}
