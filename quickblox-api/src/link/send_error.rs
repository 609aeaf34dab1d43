//! Why a request got no response, or only a part of one.

use std::fmt;

use http::{HeaderMap, StatusCode};

pub(crate) enum SendError {
    /// The request could not be built or sent, or the connection ended before a response began.
    Sending(reqwest::Error),
    /// The time was over before the request could be sent.
    NotSentInTime,
    /// No response began in time.
    NoResponseInTime,
    /// The response began, but its body did not arrive.
    Body {
        status: StatusCode,
        headers: HeaderMap,
        /// `None` if no more bytes arrived.
        error: Option<reqwest::Error>,
    },
    /// The response is a success with a body larger than is read.
    TooLarge {
        status: StatusCode,
        headers: HeaderMap,
        /// In bytes.
        limit: usize,
    },
}

impl SendError {
    /// Without the URL, which may hold what is private.
    pub(crate) fn sending(error: reqwest::Error) -> Self {
        Self::Sending(error.without_url())
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Sending(_) | Self::NotSentInTime | Self::NoResponseInTime => None,
            Self::Body { status, .. } | Self::TooLarge { status, .. } => Some(*status),
        }
    }

    pub(crate) fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Sending(_) | Self::NotSentInTime | Self::NoResponseInTime => None,
            Self::Body { headers, .. } | Self::TooLarge { headers, .. } => Some(headers),
        }
    }

    /// Whether the server may have seen the request.
    pub(crate) fn was_sent(&self) -> bool {
        match self {
            Self::Sending(error) => !error.is_connect() && !error.is_builder(),
            Self::NotSentInTime => false,
            Self::NoResponseInTime | Self::Body { .. } | Self::TooLarge { .. } => true,
        }
    }

    /// Whether another attempt may succeed.
    pub(crate) fn may_pass(&self) -> bool {
        match self {
            Self::Sending(error) => !error.is_builder() && !error.is_redirect(),
            // The next response would be as large.
            Self::NotSentInTime | Self::TooLarge { .. } => false,
            Self::NoResponseInTime | Self::Body { .. } => true,
        }
    }

    /// Whether the connection ended before a response began.
    pub(super) fn is_lost_connection(&self) -> bool {
        let Self::Sending(error) = self else {
            return false;
        };
        !(error.is_builder() || error.is_connect() || error.is_timeout())
    }

    pub(crate) fn is_timeout(&self) -> bool {
        match self {
            Self::TooLarge { .. } => false,
            _ => self.cause().is_none_or(reqwest::Error::is_timeout),
        }
    }

    /// The error of the HTTP client.
    fn cause(&self) -> Option<&reqwest::Error> {
        match self {
            Self::Sending(error) => Some(error),
            Self::NotSentInTime | Self::NoResponseInTime | Self::TooLarge { .. } => None,
            Self::Body { error, .. } => error.as_ref(),
        }
    }
}

/// Without the headers of the response: errors print this, and a server may repeat in them what it was sent.
impl fmt::Debug for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sending(error) => f.debug_tuple("Sending").field(error).finish(),
            Self::NotSentInTime => f.write_str("NotSentInTime"),
            Self::NoResponseInTime => f.write_str("NoResponseInTime"),
            Self::Body { status, error, .. } => f
                .debug_struct("Body")
                .field("status", status)
                .field("error", error)
                .finish_non_exhaustive(),
            Self::TooLarge { status, limit, .. } => f
                .debug_struct("TooLarge")
                .field("status", status)
                .field("limit", limit)
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.cause(), self) {
            (Some(error), _) => fmt::Display::fmt(error, f),
            (None, Self::TooLarge { limit, .. }) => {
                write!(f, "the response has more than {limit} bytes")
            }
            (None, Self::Body { .. }) => f.write_str("no more bytes arrived for too long"),
            (None, _) => f.write_str("the time limit was reached"),
        }
    }
}

impl std::error::Error for SendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause()?.source()
    }
}
