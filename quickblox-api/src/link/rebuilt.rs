//! An answer whose body was read, put together again for the next that reads it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::{Response, ResponseBuilderExt as _, Url};

pub(crate) fn rebuilt(status: StatusCode, headers: HeaderMap, url: Url, body: Bytes) -> Response {
    let response = http::Response::builder().url(url).body(body.clone());
    // Nothing in it can be refused; without its URL the answer would serve as well.
    finished(
        response.unwrap_or_else(|_| http::Response::new(body)),
        status,
        headers,
    )
}

/// One that stands for none. What it means travels in its extensions; the status only keeps it from being taken for a
/// success.
pub(crate) fn placeholder() -> Response {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    finished(http::Response::new(Bytes::new()), status, HeaderMap::new())
}

fn finished(
    mut response: http::Response<Bytes>,
    status: StatusCode,
    headers: HeaderMap,
) -> Response {
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response.into()
}
