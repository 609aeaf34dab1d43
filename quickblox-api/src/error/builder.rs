//! Errors for tests of a caller's code, whose fakes of this client need no HTTP.

use std::{borrow::Cow, time::Duration};

use http::StatusCode;

use super::{Details, Error, ErrorKind, RawBody};
use crate::{text::one_line, wire::ErrorBody};

/// Makes an [`Error`] as a call gives it. Made by [`Error::builder`].
///
/// What is not set is as most errors of the kind have it: a refusal has a status, only a refusal before anything was sent
/// has no attempts, and the kind says whether the request may have been processed.
#[derive(Debug)]
#[must_use = "`build` makes the error"]
pub struct ErrorBuilder {
    details: Details,
    attempts: Option<u32>,
    may_have_been_processed: Option<bool>,
}

impl Error {
    /// Starts an error of this kind, for a test of the code that handles it.
    ///
    /// ```
    /// use quickblox_api::{Client, Error, ErrorKind, ResponseValue, types::UserEnvelope};
    /// use serde_json::json;
    ///
    /// /// What a service needs of this crate.
    /// trait Directory {
    ///     async fn user(&self, id: i64) -> Result<ResponseValue<UserEnvelope>, Error>;
    /// }
    ///
    /// impl Directory for Client {
    ///     async fn user(&self, id: i64) -> Result<ResponseValue<UserEnvelope>, Error> {
    ///         self.get_user(id).send().await
    ///     }
    /// }
    ///
    /// async fn name(directory: &impl Directory, id: i64) -> Result<Option<String>, Error> {
    ///     match directory.user(id).await {
    ///         Ok(response) => Ok(response.into_inner().user.full_name),
    ///         Err(error) if error.is_not_found() => Ok(None),
    ///         Err(error) => Err(error),
    ///     }
    /// }
    ///
    /// /// The same for its tests: it knows one user, and is not reachable for others below zero.
    /// struct Fake;
    ///
    /// impl Directory for Fake {
    ///     async fn user(&self, id: i64) -> Result<ResponseValue<UserEnvelope>, Error> {
    ///         let user = json!({"user": {"id": id, "full_name": "Ada"}});
    ///         match id {
    ///             1 => Ok(ResponseValue::new(serde_json::from_value(user).expect("a user"))),
    ///             2.. => Err(Error::builder(ErrorKind::NotFound).operation("get_user").build()),
    ///             _ => Err(Error::builder(ErrorKind::Transport).build()),
    ///         }
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// assert_eq!(name(&Fake, 1).await.expect("it is known"), Some("Ada".to_owned()));
    /// assert_eq!(name(&Fake, 2).await.expect("it is not known"), None);
    /// assert!(name(&Fake, 0).await.expect_err("no connection").is_transient());
    /// # }
    /// ```
    pub fn builder(kind: ErrorKind) -> ErrorBuilder {
        ErrorBuilder {
            details: Details {
                status: kind.typical_status(),
                summary: match kind.typical_status() {
                    Some(_) => Cow::Borrowed(""),
                    None => Cow::Owned(format!("an error of kind {kind:?}")),
                },
                ..Details::new(kind)
            },
            attempts: None,
            may_have_been_processed: None,
        }
    }
}

impl ErrorBuilder {
    /// What [`operation`](Error::operation) gives.
    pub fn operation(mut self, operation: &'static str) -> Self {
        self.details.operation = Some(operation);
        self
    }

    /// What [`status`](Error::status) gives. The kind of a refusal follows from its status, so it changes with it. `None`
    /// is for a [`Validation`](ErrorKind::Validation) before anything is sent; kinds that have no status by themselves
    /// have one only if a response began to arrive.
    pub fn status(mut self, status: impl Into<Option<StatusCode>>) -> Self {
        let (status, kind) = (status.into(), &mut self.details.kind);
        if let (Some(status), true) = (status, kind.is_of_status()) {
            *kind = ErrorKind::of_status(status);
        }
        self.details.status = status;
        self
    }

    /// What [`body`](Error::body) gives, and [`messages`](Error::messages) and [`code`](Error::code) find in it: JSON, in
    /// any of the forms that [`ErrorBody`] knows.
    pub fn body(mut self, body: impl Into<ErrorBody>) -> Self {
        self.details.body = Some(body.into());
        self
    }

    /// What `Display` says of an error whose body says nothing.
    pub fn summary(mut self, summary: &str) -> Self {
        self.details.summary = Cow::Owned(one_line(summary.chars()));
        self
    }

    /// What [`request_id`](Error::request_id) gives.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.details.request_id = Some(id.into());
        self
    }

    /// What [`retry_after`](Error::retry_after) gives.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.details.retry_after = Some(wait);
        self
    }

    /// What [`attempts`](Error::attempts) gives.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// What [`waited`](Error::waited) gives.
    pub fn waited(mut self, waited: Duration) -> Self {
        self.details.waited = waited;
        self
    }

    /// What [`json_path`](Error::json_path) gives.
    pub fn json_path(mut self, path: impl Into<String>) -> Self {
        self.details.json_path = Some(path.into());
        self
    }

    /// What [`left_behind`](Error::left_behind) gives.
    pub fn left_behind(mut self, blob_id: i64) -> Self {
        self.details.left_behind = Some(blob_id);
        self
    }

    /// What [`raw_body`](Error::raw_body) gives.
    pub fn raw_body(mut self, body: &[u8]) -> Self {
        self.details.raw_body = Some(RawBody::new(body));
        self
    }

    /// What [`may_have_been_processed`](Error::may_have_been_processed) gives; what was not sent never was. Default: what
    /// the kind and the status say.
    pub fn may_have_been_processed(mut self, may: bool) -> Self {
        self.may_have_been_processed = Some(may);
        self
    }

    /// What [`source`](std::error::Error::source) gives.
    pub fn source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.details.source = Some(source.into());
        self
    }

    /// The error.
    pub fn build(self) -> Error {
        let Details { kind, status, .. } = self.details;
        let leaves_doubt = kind.leaves_doubt(status);
        let is_sent = status.is_some() || leaves_doubt;
        Details {
            attempts: self.attempts.unwrap_or_else(|| is_sent.into()),
            may_have_been_processed: is_sent
                && self.may_have_been_processed.unwrap_or(leaves_doubt),
            ..self.details
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Fails to compile when a kind is added that `ALL` may lack.
    fn place(kind: ErrorKind) -> usize {
        match kind {
            ErrorKind::InvalidRequest => 0,
            ErrorKind::Unauthorized => 1,
            ErrorKind::Forbidden => 2,
            ErrorKind::NotFound => 3,
            ErrorKind::Validation => 4,
            ErrorKind::RateLimited => 5,
            ErrorKind::PageLimit => 6,
            ErrorKind::Content => 7,
            ErrorKind::Server => 8,
            ErrorKind::UnexpectedStatus => 9,
            ErrorKind::Transport => 10,
            ErrorKind::Timeout => 11,
            ErrorKind::ResponseTooLarge => 12,
            ErrorKind::Decode => 13,
        }
    }

    #[test]
    fn each_kind_is_made_as_a_call_gives_it() {
        for (index, kind) in ErrorKind::ALL.iter().enumerate() {
            assert_eq!(place(*kind), index);
            let error = Error::builder(*kind).build();
            assert_eq!(error.kind(), *kind);
            assert_eq!(
                error.may_have_been_processed(),
                kind.leaves_doubt(error.status())
            );
            let is_local = [
                ErrorKind::InvalidRequest,
                ErrorKind::PageLimit,
                ErrorKind::Content,
            ];
            assert_eq!(error.attempts() == 0, is_local.contains(kind), "{kind:?}");
            assert!(!error.to_string().is_empty());
            assert_eq!(error.messages().count(), 0);
        }
        assert_eq!(ErrorKind::ALL.len(), 14);
    }

    #[test]
    fn each_part_is_read_back() {
        for kind in ErrorKind::ALL {
            let seconds = Duration::from_secs;
            let error = Error::builder(*kind)
                .operation("create_user")
                .body(json!({"code": 5, "errors": {"login": ["is short"]}}))
                .summary("not said")
                .request_id("id")
                .retry_after(seconds(1))
                .attempts(3)
                .waited(seconds(2))
                .json_path("user.id")
                .raw_body(b"{}")
                .may_have_been_processed(true)
                .source("cause")
                .build();
            assert_eq!(error.operation(), Some("create_user"));
            let messages: Vec<_> = error.messages().collect();
            assert_eq!(messages, [(Some("login"), "is short")]);
            assert_eq!(error.code().as_deref(), Some("5"));
            assert_eq!(error.request_id(), Some("id"));
            assert_eq!(error.retry_after(), Some(seconds(1)));
            assert_eq!((error.attempts(), error.waited()), (3, seconds(2)));
            assert_eq!(error.json_path(), Some("user.id"));
            assert_eq!(error.raw_body().map(RawBody::as_bytes), Some(&b"{}"[..]));
            let is_sent = kind.typical_status().is_some() || kind.leaves_doubt(None);
            assert_eq!(error.may_have_been_processed(), is_sent);
            let source = std::error::Error::source(&error).map(ToString::to_string);
            assert_eq!(source.as_deref(), Some("cause"));
            assert!(error.to_string().ends_with(": login: is short"), "{error}");
        }
    }

    #[test]
    fn the_kind_of_a_refusal_follows_from_its_status() {
        for (kind, status, expected) in [
            (ErrorKind::NotFound, Some(503), ErrorKind::Server),
            (ErrorKind::Server, Some(502), ErrorKind::Server),
            (ErrorKind::Validation, Some(400), ErrorKind::Validation),
            (ErrorKind::Validation, None, ErrorKind::Validation),
            (
                ErrorKind::UnexpectedStatus,
                Some(302),
                ErrorKind::UnexpectedStatus,
            ),
            (ErrorKind::Transport, Some(200), ErrorKind::Transport),
            (ErrorKind::Decode, Some(201), ErrorKind::Decode),
        ] {
            let status = status.map(|status| StatusCode::from_u16(status).unwrap());
            let error = Error::builder(kind).status(status).build();
            assert_eq!((error.kind(), error.status()), (expected, status));
        }
        let local = Error::builder(ErrorKind::Validation).status(None).build();
        assert_eq!(local.attempts(), 0);
        let unsent = Error::builder(ErrorKind::Transport).may_have_been_processed(false);
        assert!(!unsent.build().may_have_been_processed());
        let twice = Error::builder(ErrorKind::Server).summary("a\nb").build();
        assert_eq!(twice.to_string(), "500 Internal Server Error: a b");
    }
}
