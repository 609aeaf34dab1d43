//! What a handler answers when it has done what was asked.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header::LOCATION};
use serde_json::Value;

/// Status, headers and body of an answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Body {
    /// No byte at all.
    Empty,
    Json(Value),
    /// Text with its media type. A single blank is how some deletions say nothing.
    Text(&'static str, String),
    /// The content of a file with its media type.
    Bytes(String, Bytes),
}

impl Answer {
    fn new(status: StatusCode, body: Body) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body,
        }
    }

    /// 200 with JSON.
    pub(crate) fn ok(value: Value) -> Self {
        Self::json(StatusCode::OK, value)
    }

    /// 201 with JSON.
    pub(crate) fn created(value: Value) -> Self {
        Self::json(StatusCode::CREATED, value)
    }

    /// JSON under a status of one's choice.
    pub(crate) fn json(status: StatusCode, value: Value) -> Self {
        Self::new(status, Body::Json(value))
    }

    /// 200 with zero bytes.
    pub(crate) fn empty() -> Self {
        Self::new(StatusCode::OK, Body::Empty)
    }

    /// 200 with a single blank, the other way of the server to say nothing.
    pub(crate) fn blank() -> Self {
        Self::text(StatusCode::OK, "text/html; charset=utf-8", " ".to_owned())
    }

    /// Text of a media type.
    pub(crate) fn text(status: StatusCode, media_type: &'static str, text: String) -> Self {
        Self::new(status, Body::Text(media_type, text))
    }

    /// 200 with the content of a file.
    pub(crate) fn bytes(media_type: impl Into<String>, bytes: Bytes) -> Self {
        Self::new(StatusCode::OK, Body::Bytes(media_type.into(), bytes))
    }

    /// Sends the client elsewhere; a location that no header can hold is left out.
    pub(crate) fn redirect(status: StatusCode, location: &str) -> Self {
        Self::new(status, Body::Empty).with_header(LOCATION, location)
    }

    /// The same answer with one more header, unless the value cannot stand in one.
    pub(crate) fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The same answer with another status.
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}
