//! Why no session was opened. Shared by all callers that waited for it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    error::{DecodeError, Redactor},
    link::SendError,
};

pub(crate) enum SessionError {
    /// The server refused it.
    Refused {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// No response came.
    Send(SendError),
    /// The server reports success, but its response cannot be decoded.
    Decode {
        status: StatusCode,
        headers: HeaderMap,
        error: DecodeError,
    },
}

impl SessionError {
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Refused { status, .. } | Self::Decode { status, .. } => Some(*status),
            Self::Send(error) => error.status(),
        }
    }

    /// The same without what a refusal repeats of these secrets, which are of this request alone.
    pub(super) fn redacted(self, redactor: &Redactor) -> Self {
        let Self::Refused {
            status,
            headers,
            body,
        } = self
        else {
            return self;
        };
        let headers = headers.iter().filter(|(_, value)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            redactor.redact(&text) == text
        });
        Self::Refused {
            status,
            headers: headers
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            body: redactor.redact(&String::from_utf8_lossy(&body)).into(),
        }
    }
}

impl From<SendError> for SessionError {
    fn from(error: SendError) -> Self {
        Self::Send(error)
    }
}

/// Without headers and body, in which a server may repeat what it was sent.
impl fmt::Debug for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, .. } => f
                .debug_struct("Refused")
                .field("status", status)
                .finish_non_exhaustive(),
            Self::Send(error) => fmt::Debug::fmt(error, f),
            Self::Decode { status, error, .. } => f
                .debug_struct("Decode")
                .field("status", status)
                .field("error", error)
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, .. } => write!(f, "the server refused a session: {status}"),
            Self::Send(error) => fmt::Display::fmt(error, f),
            Self::Decode { error, .. } => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for SessionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused { .. } => None,
            Self::Send(error) => error.source(),
            Self::Decode { error, .. } => error.source(),
        }
    }
}
