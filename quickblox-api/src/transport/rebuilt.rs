//! An answer whose body was read, put together again for the next that reads it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::{Response, ResponseBuilderExt as _, Url};

pub(super) fn rebuilt(status: StatusCode, headers: HeaderMap, url: Url, body: Bytes) -> Response {
    let response = http::Response::builder().url(url).body(body.clone());
    // Nothing in it can be refused; without its URL the answer would serve as well.
    finished(
        response.unwrap_or_else(|_| http::Response::new(body)),
        status,
        headers,
    )
}

/// One that never had a URL, since it was not the call's own.
pub(super) fn borrowed(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response {
    finished(http::Response::new(body), status, headers)
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
