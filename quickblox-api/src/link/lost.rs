//! Why no answer came, or not all of it.

use std::{fmt, sync::Arc};

use http::{HeaderMap, StatusCode};

pub(crate) enum Lost {
    /// The request could not be built or sent, or the connection ended before an answer began.
    Sending(reqwest::Error),
    /// The time was over before the request could go out.
    NotInTime,
    /// No answer began in time.
    TooLate,
    /// The answer began, but its body did not arrive.
    Reading {
        status: StatusCode,
        headers: HeaderMap,
        /// None if it just did not go on.
        error: Option<reqwest::Error>,
    },
}

/// Travels with a refusal whose body is missing.
#[derive(Clone, Debug)]
pub(crate) struct BodyLost(pub(crate) Arc<Lost>);

impl BodyLost {
    pub(super) fn new(lost: Lost) -> Self {
        Self(Arc::new(lost))
    }
}

impl Lost {
    /// The URL is left out: it may hold what is private.
    pub(crate) fn sending(error: reqwest::Error) -> Self {
        Self::Sending(error.without_url())
    }

    pub(super) fn reading(
        status: StatusCode,
        headers: &HeaderMap,
        error: Option<reqwest::Error>,
    ) -> Self {
        Self::Reading {
            status,
            headers: headers.clone(),
            error,
        }
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Sending(_) | Self::NotInTime | Self::TooLate => None,
            Self::Reading { status, .. } => Some(*status),
        }
    }

    pub(crate) fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Sending(_) | Self::NotInTime | Self::TooLate => None,
            Self::Reading { headers, .. } => Some(headers),
        }
    }

    /// Whether the server may have seen the request.
    pub(crate) fn was_sent(&self) -> bool {
        match self {
            Self::Sending(error) => !error.is_connect() && !error.is_builder(),
            Self::NotInTime => false,
            Self::TooLate | Self::Reading { .. } => true,
        }
    }

    /// Whether another attempt may go better.
    pub(crate) fn may_pass(&self) -> bool {
        match self {
            Self::Sending(error) => !error.is_builder() && !error.is_redirect(),
            Self::NotInTime => false,
            Self::TooLate | Self::Reading { .. } => true,
        }
    }

    pub(crate) fn is_timeout(&self) -> bool {
        match self {
            Self::Sending(error)
            | Self::Reading {
                error: Some(error), ..
            } => error.is_timeout(),
            Self::NotInTime | Self::TooLate | Self::Reading { error: None, .. } => true,
        }
    }

    /// What the HTTP client says.
    fn error(&self) -> Option<&reqwest::Error> {
        match self {
            Self::Sending(error) => Some(error),
            Self::NotInTime | Self::TooLate => None,
            Self::Reading { error, .. } => error.as_ref(),
        }
    }
}

/// Without the headers of an answer: errors print this, and a server may repeat in them what it was sent.
impl fmt::Debug for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sending(error) => f.debug_tuple("Sending").field(error).finish(),
            Self::NotInTime => f.write_str("NotInTime"),
            Self::TooLate => f.write_str("TooLate"),
            Self::Reading { status, error, .. } => f
                .debug_struct("Reading")
                .field("status", status)
                .field("error", error)
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.error(), self) {
            (Some(error), _) => fmt::Display::fmt(error, f),
            (None, Self::Reading { .. }) => f.write_str("no more bytes arrived for too long"),
            (None, _) => f.write_str("the time limit was reached"),
        }
    }
}

impl std::error::Error for Lost {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error()?.source()
    }
}
