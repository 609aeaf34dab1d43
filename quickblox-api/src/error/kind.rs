//! The kinds of failure a caller may want to tell apart.

use http::StatusCode;

/// What went wrong, to match on.
///
/// Each kind says whether the server may have carried out the request of the last attempt;
/// [`Error::may_have_been_processed`] says it of one error, with all that is known of it and of earlier attempts.
///
/// [`Error::may_have_been_processed`]: crate::Error::may_have_been_processed
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request, or the client, was put together wrongly: no credential that fits, a missing argument, a view or a
    /// setting that does not go. It is the program's mistake, not its user's. Nothing was sent.
    InvalidRequest,
    /// 401: no credential, a wrong one, or a session that is no more. Not processed.
    Unauthorized,
    /// 403: the caller may not do this. Not processed.
    Forbidden,
    /// 404: there is nothing under this id, or nothing matches. Not processed.
    NotFound,
    /// A value cannot be taken; the messages tell which field. 400 or 422, or no status if the client knows it, from the
    /// documented limits for example, and has sent nothing. Not processed.
    Validation,
    /// 429: more requests a second than the account's plan allows. Not processed.
    RateLimited,
    /// A stream of a list in parts has asked for as many as [`max_pages`](crate::paging::PageStream::max_pages) allows,
    /// and there is more. All of those have arrived.
    PageLimit,
    /// The content of a file cannot be read or written on this side, or is not what was announced: shorter, longer, or
    /// replaced while it was downloaded. What was sent of it was not whole. Not processed.
    Content,
    /// 5xx: the server or a proxy before it failed. It *may have been processed*.
    Server,
    /// A status that the API does not document, among them redirects to another host, which only downloads follow. It
    /// *may have been processed*, unless the status is one for the form of the request: 405, 411, 413, 414, 415 or 431.
    UnexpectedStatus,
    /// No response arrived, or not all of it. It *may have been processed*, unless there was no connection, or the response
    /// in question is the one to the client's own request for a session.
    Transport,
    /// No response arrived in time. It *may have been processed*, with the same exceptions.
    Timeout,
    /// The response is larger than [`max_response_size`](crate::ClientBuilder::max_response_size); the rest of it was not
    /// read. The server reports success: the request *was processed*.
    ResponseTooLarge,
    /// The server reports success, but its response cannot be read. It *was processed*, unless the response in question is
    /// the one to the client's own request for a session.
    Decode,
}

/// Whether the same request may get another response later.
pub(crate) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

/// Whether a request with this status was refused for its form, before its content mattered: method, length, address, media
/// type or headers.
fn is_of_the_form(status: StatusCode) -> bool {
    matches!(status.as_u16(), 405 | 411 | 413 | 414 | 415 | 431)
}

impl ErrorKind {
    /// All kinds of this version, for a test that a program handles each.
    pub const ALL: &[Self] = &[
        Self::InvalidRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::Validation,
        Self::RateLimited,
        Self::PageLimit,
        Self::Content,
        Self::Server,
        Self::UnexpectedStatus,
        Self::Transport,
        Self::Timeout,
        Self::ResponseTooLarge,
        Self::Decode,
    ];

    /// The kind of a response that is no success.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 | 422 => Self::Validation,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::UnexpectedStatus,
        }
    }

    /// The status that most responses of this kind have; `None` if there is no response.
    pub(crate) fn typical_status(self) -> Option<StatusCode> {
        match self {
            Self::Unauthorized => Some(StatusCode::UNAUTHORIZED),
            Self::Forbidden => Some(StatusCode::FORBIDDEN),
            Self::NotFound => Some(StatusCode::NOT_FOUND),
            Self::Validation => Some(StatusCode::UNPROCESSABLE_ENTITY),
            Self::RateLimited => Some(StatusCode::TOO_MANY_REQUESTS),
            Self::Server => Some(StatusCode::INTERNAL_SERVER_ERROR),
            Self::UnexpectedStatus => Some(StatusCode::CONFLICT),
            Self::ResponseTooLarge | Self::Decode => Some(StatusCode::OK),
            Self::InvalidRequest
            | Self::PageLimit
            | Self::Content
            | Self::Transport
            | Self::Timeout => None,
        }
    }

    /// Whether it is the kind of a response that is no success, so that the status decides it.
    pub(crate) fn is_of_status(self) -> bool {
        let status = self.typical_status();
        status.is_some_and(|status| Self::of_status(status) == self)
    }

    /// Whether the server may have carried out a request that failed in this way, with this status, if no more is known.
    pub(crate) fn leaves_doubt(self, status: Option<StatusCode>) -> bool {
        match self {
            Self::UnexpectedStatus => !status.is_some_and(is_of_the_form),
            Self::InvalidRequest
            | Self::Unauthorized
            | Self::Forbidden
            | Self::NotFound
            | Self::Validation
            | Self::RateLimited
            | Self::PageLimit
            | Self::Content => false,
            Self::Server
            | Self::Transport
            | Self::Timeout
            | Self::ResponseTooLarge
            | Self::Decode => true,
        }
    }
}
