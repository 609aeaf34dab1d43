//! Answers as HTTP responses.

use axum::response::Response;
use bytes::Bytes;
use http::{HeaderValue, header::CONTENT_TYPE};

use crate::answer::{Answer, Body};

/// The response, and what its body holds.
pub(super) fn response(answer: Answer) -> (Response, Bytes) {
    let (media_type, bytes) = match answer.body {
        Body::Empty => (None, Bytes::new()),
        Body::Json(value) => {
            let media_type = HeaderValue::from_static("application/json; charset=utf-8");
            (Some(media_type), value.to_string().into())
        }
        Body::Text(media_type, text) => (Some(HeaderValue::from_static(media_type)), text.into()),
        Body::Bytes(media_type, bytes) => {
            let unknown = HeaderValue::from_static("application/octet-stream");
            (
                Some(HeaderValue::from_str(&media_type).unwrap_or(unknown)),
                bytes,
            )
        }
    };
    let mut response = Response::new(bytes.clone().into());
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    (response, bytes)
}
