//! Reads the body of a response, within limits of time and size.

use bytes::{Bytes, BytesMut};
use tokio::time::{Instant, timeout_at};

use super::{Body, Link, Response, SendError};

/// How much is read of a refusal. The messages of the API are shorter; a page of a proxy may be longer.
const REFUSAL: usize = 64 * 1024;
/// Memory that is reserved at the word of the server.
const RESERVED: usize = 1024 * 1024;

impl Link {
    /// Reads the body. A refusal without its body is still one; a success is not.
    pub(super) async fn read(
        &self,
        response: reqwest::Response,
        end: Option<Instant>,
    ) -> Result<Response, SendError> {
        let (status, headers) = (response.status(), response.headers().clone());
        let url = response.url().clone();
        let received = if status.is_redirection() {
            Ok(Bytes::new())
        } else {
            self.body(response, end).await
        };
        let body = match received {
            Ok(bytes) => Body::Whole(bytes),
            Err(failure) => {
                let headers = headers.clone();
                let error = match failure {
                    Failure::Lost(error) => SendError::Body {
                        status,
                        headers,
                        error,
                    },
                    Failure::TooLarge => SendError::TooLarge {
                        status,
                        headers,
                        limit: self.max_response_size,
                    },
                };
                if status.is_success() {
                    return Err(error);
                }
                Body::Missing(error)
            }
        };
        Ok(Response {
            status,
            headers,
            url,
            body,
        })
    }

    /// The bytes of a success, or the first of a refusal.
    async fn body(
        &self,
        mut response: reqwest::Response,
        end: Option<Instant>,
    ) -> Result<Bytes, Failure> {
        let is_success = response.status().is_success();
        let limit = if is_success {
            self.max_response_size
        } else {
            REFUSAL
        };
        // Of what is compressed there is no length.
        let length = response.content_length().unwrap_or_default();
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        if is_success && length > limit {
            return Err(Failure::TooLarge);
        }
        let mut bytes = BytesMut::with_capacity(length.min(RESERVED));
        loop {
            let silent = Instant::now() + self.limits.read;
            let until = end.map_or(silent, |end| end.min(silent));
            let chunk = match timeout_at(until, response.chunk()).await {
                Ok(Ok(Some(chunk))) => chunk,
                Ok(Ok(None)) => return Ok(bytes.freeze()),
                Ok(Err(error)) => return Err(Failure::Lost(Some(error.without_url()))),
                Err(_) => return Err(Failure::Lost(None)),
            };
            let room = limit - bytes.len();
            match chunk.get(..room) {
                Some(_) if is_success && chunk.len() > room => return Err(Failure::TooLarge),
                Some(last) if chunk.len() > room => {
                    bytes.extend_from_slice(last);
                    return Ok(bytes.freeze());
                }
                _ => bytes.extend_from_slice(&chunk),
            }
        }
    }
}

enum Failure {
    /// The connection failed, or no more bytes arrived.
    Lost(Option<reqwest::Error>),
    TooLarge,
}
