//! What can go wrong with a call.

use std::time::Duration;

use axum::http::request::Parts;

use super::Rule;

/// What goes wrong with a call.
///
/// Whether the request is processed is said with each; "processed" means that the state has changed as if nothing had
/// gone wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is reset, without a byte of an answer. Processed if the stage is [`Stage::Handled`].
    Reset(Stage),
    /// No answer comes, for as long as the client keeps the connection. Not processed.
    Stall,
    /// Processed, but the answer stops in the middle of its body and the connection stays. An answer without a body
    /// stops behind its head, which promises one byte.
    StallBody,
    /// Processed, but the connection ends in the middle of the answer's body. An answer without a body ends behind its
    /// head, which promises one byte.
    Truncate(Framing),
    /// Processed, and answered in pieces: so many bytes of the body, a pause, the next ones. Zero bytes count as one.
    Slow {
        /// How many bytes a piece has.
        bytes: usize,
        /// How long the pause before each is.
        interval: Duration,
    },
    /// 429, as if the plan's rate were exceeded. Not processed.
    TooManyRequests(RetryAfter),
    /// 503 with the page of a proxy. Not processed.
    Unavailable(RetryAfter),
    /// 502 with the page of a proxy, as it was seen of the service during deployments. Not processed.
    BadGateway,
    /// Any other status and text. Not processed.
    Refuse {
        /// The status; one that HTTP does not have becomes 502.
        status: u16,
        /// The body, sent as HTML.
        body: String,
    },
    /// Processed, and answered under another media type, which does not change the body. One that no header can hold
    /// takes the header away.
    MediaType(String),
    /// Processed, but the body of the answer is the first half of what it should be, whole by HTTP's measure.
    HalfBody,
    /// 401, and the session behind the call's token is gone. Not processed.
    SessionExpired(Unauthorized),
    /// Processed twice, as when somebody on the way sends it again; the answer is that of the second time.
    Twice,
    /// Processed behind the next call that is processed, whichever that is, or alone when none has come for as long as
    /// a request may take ([`Builder::patience`](crate::Builder::patience)).
    Late,
}

/// When a connection is reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Behind the head of the request; its body is not read.
    Head,
    /// Behind the whole request.
    Body,
    /// After the request was processed: only the answer is lost.
    Handled,
}

/// How the end of a body is told, in an answer that does not get there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// By `Content-Length`.
    Length,
    /// By a last chunk.
    Chunked,
}

/// What an answer says about when to come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// Nothing, as the service does as far as was seen.
    Unsaid,
    /// In so many seconds.
    Seconds(u32),
    /// At a date so many seconds from the sandbox's now.
    Date(u32),
}

/// The shapes of a 401 that clients must know as the end of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unauthorized {
    /// `{"errors": {"base": ["Required session does not exist"]}}`.
    Base,
    /// `{"errors": ["Required session does not exist"]}`, which older servers may have sent.
    List,
}

impl Fault {
    /// Meets only calls of an operation, by its id, such as `list_users`.
    pub fn on(self, operation_id: &str) -> Rule {
        Rule::from(self).on(operation_id)
    }

    /// Meets only so many calls; see [`Rule::times`].
    pub fn times(self, count: u64) -> Rule {
        Rule::from(self).times(count)
    }

    /// Lets so many calls pass first; see [`Rule::after`].
    pub fn after(self, count: u64) -> Rule {
        Rule::from(self).after(count)
    }

    /// Meets only a share of the calls; see [`Rule::share`].
    pub fn share(self, share: f64) -> Rule {
        Rule::from(self).share(share)
    }

    /// Meets only calls whose head is picked; see [`Rule::when`].
    pub fn when(self, picks: impl Fn(&Parts) -> bool + Send + Sync + 'static) -> Rule {
        Rule::from(self).when(picks)
    }

    /// Whether the answer is the fault's own and not the sandbox's.
    pub(crate) fn answers(&self) -> bool {
        matches!(
            self,
            Self::TooManyRequests(_)
                | Self::Unavailable(_)
                | Self::BadGateway
                | Self::Refuse { .. }
                | Self::SessionExpired(_)
        )
    }
}
