//! The one error of all calls.
//!
//! Callers match on its kind, users read its `Display`, logs follow its `source`. It never holds a credential or a URL.

mod builder;
mod decode_error;
mod details;
mod echo;
mod invalid;
mod kind;
mod raw_body;
mod redactor;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, fmt, time::Duration};

use http::StatusCode;

pub use builder::ErrorBuilder;
pub(crate) use decode_error::{DecodeError, join};
pub(crate) use details::Details;
pub(crate) use invalid::Invalid;
pub use kind::ErrorKind;
pub(crate) use kind::may_pass;
pub use raw_body::RawBody;
pub(crate) use redactor::Redactor;

use crate::wire::ErrorBody;

/// Why a call failed, or why a client could not be built.
///
/// `Display` is one short line, such as `create_user: 422 Unprocessable Entity: login: has already been taken`. What
/// lies beneath (a refused connection, the place in the JSON text) is in [`source`](std::error::Error::source).
///
/// An error may be logged: neither `Display` nor `Debug` tells a value of a response that cannot be decoded, though
/// [`raw_body`](Self::raw_body) hands it out. It holds the words of a refusal, with
/// `[redacted]` in place of the credentials that the client itself was given or has opened, in case the server repeats
/// them (those of fewer than six characters excepted); but what is a secret among the arguments of a call, such as the password in a `create_user`, it cannot tell
/// there.
///
/// ```no_run
/// use quickblox_api::{Client, Error, ErrorKind};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// match client.get_user(4503964).send().await {
///     Ok(response) => println!("{response:?}"),
///     Err(error) if error.is_not_found() => println!("no such user"),
///     Err(error) if error.kind() == ErrorKind::Validation => {
///         for (field, message) in error.messages() {
///             println!("{}: {message}", field.unwrap_or("request"));
///         }
///     }
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
// Boxed, since it travels in the `Result` of every call.
pub struct Error(Box<Details>);

impl From<Details> for Error {
    fn from(details: Details) -> Self {
        Self(Box::new(details))
    }
}

impl Error {
    pub(crate) fn invalid_request(summary: impl Into<Cow<'static, str>>) -> Self {
        Details {
            summary: summary.into(),
            ..Details::new(ErrorKind::InvalidRequest)
        }
        .into()
    }

    /// The same with the file that is still there.
    pub(crate) fn leaving(mut self, blob_id: i64) -> Self {
        self.0.left_behind = Some(blob_id);
        self
    }

    /// The same with the operation that it is about.
    pub(crate) fn of(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn caused_by(summary: &'static str, cause: reqwest::Error) -> Self {
        let details = Details::new(ErrorKind::InvalidRequest);
        Details {
            summary: summary.into(),
            source: Some(cause.without_url().into()),
            ..details
        }
        .into()
    }

    /// What went wrong, to match on.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, such as `create_user`. It is `create_session` if the client asked for a session on
    /// behalf of another call and got none; `None` if there is no call yet: a client, or a value to send, could not be
    /// made.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The body of the server's refusal, if this is one; or the same, made here, for a value that was not sent. The latter
    /// has no [`status`](Self::status).
    pub fn body(&self) -> Option<&ErrorBody> {
        self.0.body.as_ref()
    }

    /// What the server refuses, or the client before anything is sent: messages, each with the field it is about; `None`
    /// if it is about no field in particular.
    pub fn messages(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        self.body().into_iter().flat_map(ErrorBody::messages)
    }

    /// The server's own code for the error, which few responses have. This is not the [`status`](Self::status).
    pub fn code(&self) -> Option<Cow<'_, str>> {
        self.body()?.code()
    }

    /// The response's `X-Request-Id`: include it when contacting QuickBlox support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asks to wait (`Retry-After`), counted from the moment of the response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent, or would have been with a session, the first time included; 0 if the
    /// client refused the call before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the client held the request back: to keep to the [`RateLimit`](crate::RateLimit), and between attempts.
    pub fn waited(&self) -> Duration {
        self.0.waited
    }

    /// Where a response could not be decoded, such as `items[3].user.id`, which may be a field that is missing; `None` if that
    /// is the whole response.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Which item of a list this error is about, counted from 0 in the response: the others are not affected, and a stream
    /// goes on behind it. See [`paging`](crate::paging#items-that-cannot-be-decoded).
    pub fn item_index(&self) -> Option<usize> {
        self.0.item_index
    }

    /// The response that could not be decoded, or the item of a list, as it came, at most 64 KiB of it. It is in neither `Display` nor `Debug`: do
    /// not log it where a response must not be logged.
    ///
    /// `None` if the error is of another kind, or if it is the client's own session that could not be opened.
    pub fn raw_body(&self) -> Option<&RawBody> {
        self.0.raw_body.as_ref()
    }

    /// The id (`_id` or `id`) in a response that could not be decoded: of what was created or changed all the same.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # #[derive(serde::Serialize, serde::Deserialize)]
    /// # struct Score { points: i64 }
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let created = client.records("ScoreTable").create(&Score { points: 5 }).send().await;
    /// if let Err(error) = &created
    ///     && let Some(id) = error.entity_id()
    /// {
    ///     println!("{id} is there, but `{}` is wrong", error.json_path().unwrap_or("the response"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn entity_id(&self) -> Option<&str> {
        self.raw_body()?.entity_id()
    }

    /// The id of a file that a failed [`upload`](crate::Client::upload) could not delete again, because the server refused
    /// that or could not be reached. It may be complete if the response to the last step was lost: `get_file` tells.
    pub fn left_behind(&self) -> Option<i64> {
        self.0.left_behind
    }

    /// Whether the server may have carried out the request all the same, at the last attempt or at an earlier one whose
    /// response was lost. If not, it is safe to send it again, once its cause is removed.
    ///
    /// A repeated `DELETE` that gets 404 is an example: the first attempt may have deleted it.
    pub fn may_have_been_processed(&self) -> bool {
        self.0.may_have_been_processed
    }

    /// Whether the status is 401: no credential, a wrong one, or a session that is no more.
    pub fn is_unauthorized(&self) -> bool {
        self.kind() == ErrorKind::Unauthorized
    }

    /// Whether the status is 403: the caller may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.kind() == ErrorKind::Forbidden
    }

    /// Whether a value cannot be taken: the status is 400 or 422, or the client knows it without sending it.
    pub fn is_validation(&self) -> bool {
        self.kind() == ErrorKind::Validation
    }

    /// Whether the reason may pass, so that the same call may succeed later. Whether it does harm to make it again is
    /// another question: [`may_have_been_processed`](Self::may_have_been_processed).
    pub fn is_transient(&self) -> bool {
        match self.kind() {
            ErrorKind::Transport | ErrorKind::Timeout => true,
            // The response was a success.
            ErrorKind::Decode | ErrorKind::ResponseTooLarge | ErrorKind::Content => false,
            _ => self.status().is_some_and(may_pass),
        }
    }

    /// Whether the status is 404.
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
    }

    /// Whether the server refuses a value since it must be unique and another one has it, such as a login: its words are
    /// "has already been taken" or "is already taken". Such an error also [is a validation](Self::is_validation).
    pub fn is_conflict(&self) -> bool {
        let is_taken = |text: &str| {
            let text = text.to_lowercase();
            ["already been taken", "already taken"]
                .iter()
                .any(|words| text.contains(words))
        };
        // The client's own words may repeat a value.
        self.is_validation()
            && self.status().is_some()
            && self.messages().any(|(_, text)| is_taken(text))
    }

    /// Whether the status is 429: more requests a second than the account's plan allows.
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == ErrorKind::RateLimited
    }

    /// Whether no response arrived in time.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the session has expired, was destroyed or never existed, as opposed to the other reasons for a 401.
    pub fn is_session_gone(&self) -> bool {
        // The text is the only sign, and the shape around it varies.
        self.is_unauthorized()
            && self
                .body()
                .is_some_and(|body| body.mentions("session does not exist"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut colon = "";
        if let Some(operation) = self.operation() {
            write!(f, "{operation}")?;
            colon = ": ";
        }
        if let Some(status) = self.status() {
            write!(f, "{colon}{}", status.as_str())?;
            if let Some(reason) = status.canonical_reason() {
                write!(f, " {reason}")?;
            }
            colon = ": ";
        }
        let line = |body: &ErrorBody| match self.status() {
            Some(status) => body.line(&|text| echo::without_status(text, status)),
            None => body.to_string(),
        };
        let text = self.body().map(line).filter(|text| !text.is_empty());
        let text = text.as_deref().unwrap_or(&self.0.summary);
        if !text.is_empty() {
            write!(f, "{colon}{text}")?;
        }
        if let Some(hint) = self.0.hint {
            write!(f, " ({hint})")?;
        }
        match self.left_behind() {
            Some(blob_id) => write!(f, " (the file {blob_id} is left behind)"),
            None => Ok(()),
        }
    }
}

/// The parts that are there, without the body as it came, which may be long.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug
            .field("kind", &self.0.kind)
            .field("message", &self.to_string());
        if let Some(id) = &self.0.request_id {
            debug.field("request_id", id);
        }
        if let Some(wait) = &self.0.retry_after {
            debug.field("retry_after", wait);
        }
        if self.0.attempts > 1 {
            debug.field("attempts", &self.0.attempts);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
