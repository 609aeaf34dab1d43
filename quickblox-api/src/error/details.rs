//! What an error is made of, for the code that makes one.

use std::{borrow::Cow, time::Duration};

use http::StatusCode;

use super::ErrorKind;
use crate::{auth::Known, wire::ErrorBody};

/// The parts of an [`Error`](super::Error), for the code that makes one.
#[derive(Debug)]
pub(crate) struct Details {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: Option<&'static str>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) body: Option<ErrorBody>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
    pub(crate) json_path: Option<String>,
    /// What `Display` says of an error that is no answer of the server.
    pub(crate) summary: Cow<'static, str>,
    /// What the crate adds to the server's words in `Display`.
    pub(crate) hint: Option<&'static str>,
    pub(crate) may_have_been_processed: bool,
    pub(crate) source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Details {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self {
            kind,
            operation: None,
            status: None,
            body: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            waited: Duration::ZERO,
            json_path: None,
            summary: Cow::Borrowed(""),
            hint: None,
            may_have_been_processed: kind.leaves_doubt(),
            source: None,
        }
    }

    /// The same without credentials in what the server has said, except for the body, which is read without them.
    pub(crate) fn without(self, known: &Known) -> Self {
        let redacted = |text: Option<String>| text.map(|text| known.redact(&text));
        Self {
            request_id: redacted(self.request_id),
            json_path: redacted(self.json_path),
            summary: known.redact(&self.summary).into(),
            ..self
        }
    }
}
