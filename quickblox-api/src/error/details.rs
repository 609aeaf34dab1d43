//! The parts of an error, for the code that makes one.

use std::{borrow::Cow, time::Duration};

use http::StatusCode;

use super::{ErrorKind, RawBody, Redactor};
use crate::{text::one_line, wire::ErrorBody};

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
    /// Which item of a list could not be decoded, if the others could.
    pub(crate) item_index: Option<usize>,
    /// The file that an upload could not complete and could not delete.
    pub(crate) left_behind: Option<i64>,
    /// What could not be decoded.
    pub(crate) raw_body: Option<RawBody>,
    /// What `Display` says of an error that is no response of the server.
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
            item_index: None,
            left_behind: None,
            raw_body: None,
            summary: Cow::Borrowed(""),
            hint: None,
            may_have_been_processed: kind.leaves_doubt(None),
            source: None,
        }
    }

    /// A request that was refused before it was sent.
    pub(crate) fn invalid(text: &str) -> Self {
        Self {
            summary: one_line(text.chars()).into(),
            ..Self::new(ErrorKind::InvalidRequest)
        }
    }

    /// A response that could not be decoded, at the given place or as a whole.
    pub(crate) fn undecodable(json_path: Option<String>) -> Self {
        let summary = match &json_path {
            // The keys of a map come from the server.
            Some(path) => {
                one_line(format!("the response cannot be decoded at `{path}`").chars()).into()
            }
            None => "the response cannot be decoded".into(),
        };
        Self {
            json_path,
            summary,
            ..Self::new(ErrorKind::Decode)
        }
    }

    /// The same without credentials in the server's texts, except for the body, which is redacted while it is read.
    pub(crate) fn redacted(self, redactor: &Redactor) -> Self {
        let redact = |text: Option<String>| text.map(|text| redactor.redact(&text));
        Self {
            request_id: redact(self.request_id),
            json_path: redact(self.json_path),
            summary: redactor.redact(&self.summary).into(),
            ..self
        }
    }
}
