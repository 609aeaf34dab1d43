//! Why a call has no response.

use std::sync::Arc;

use http::StatusCode;

use crate::{auth::SessionError, link::SendError};

#[derive(Debug)]
pub(super) enum CallError {
    Send(SendError),
    /// No session was opened, for this caller and for others that waited with it. The call itself was not sent.
    Session {
        /// The operation that would have opened it.
        operation: &'static str,
        error: Arc<SessionError>,
    },
    /// The response is a redirect that must not be followed.
    Redirect {
        status: StatusCode,
        summary: &'static str,
    },
    /// The content of the file was sent before and cannot be read again.
    ContentUsed,
}

impl From<SendError> for CallError {
    fn from(error: SendError) -> Self {
        Self::Send(error)
    }
}

impl CallError {
    pub(super) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Send(error) => error.status(),
            Self::Session { error, .. } => error.status(),
            Self::Redirect { status, .. } => Some(*status),
            Self::ContentUsed => None,
        }
    }
}
