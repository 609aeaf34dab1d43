//! The typed answer, and how it is decoded from what arrived.
//!
//! This takes the place of progenitor's type of the same name, which loses the status of an answer that it cannot
//! decode and takes an empty body for a broken one.

use std::{
    fmt, mem,
    ops::{Deref, DerefMut},
    time::Duration,
};

use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use progenitor_client::Error;
use serde::de::DeserializeOwned;

use super::{body::ByteStream, effort::Effort};
use crate::link::rebuilt;

/// The answer to a call: its value with the status and the headers it came with.
///
/// Derefs to the value; [`into_inner`](Self::into_inner) gives it away.
///
/// ```no_run
/// # use quickblox_api::{Client, Error, prelude::*};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let answer = client.get_user().user_id(4503964).send().await?;
/// println!("{} {:?}", answer.status(), answer.request_id());
/// let user = answer.into_inner();
/// # Ok(())
/// # }
/// ```
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
    effort: Effort,
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads the whole body and decodes it. One that cannot be decoded comes back as an
    /// [`UnexpectedResponse`](Error::UnexpectedResponse), complete, for the caller to say what is wrong with it.
    #[doc(hidden)]
    pub async fn from_response<E>(mut response: reqwest::Response) -> Result<Self, Error<E>> {
        let status = response.status();
        let headers = response.headers().clone();
        let url = response.url().clone();
        let effort = Effort::of(&response);
        let extensions = mem::take(response.extensions_mut());
        let body = response.bytes().await.map_err(Error::ResponseBodyError)?;
        if let Some(inner) = decode(&body) {
            return Ok(Self {
                inner,
                status,
                headers,
                effort,
            });
        }
        let mut response = rebuilt(status, headers, url, body);
        *response.extensions_mut() = extensions;
        Err(Error::UnexpectedResponse(response))
    }
}

/// The server says "nothing" with no byte at all or with one space, also where JSON is promised.
fn decode<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    if body.trim_ascii().is_empty() {
        serde_json::from_str("null")
            .or_else(|_| serde_json::from_str("{}"))
            .ok()
    } else {
        serde_json::from_slice(body).ok()
    }
}

impl ResponseValue<ByteStream> {
    #[doc(hidden)]
    pub fn stream(response: reqwest::Response) -> Self {
        let status = response.status();
        let headers = response.headers().clone();
        let effort = Effort::of(&response);
        Self {
            inner: ByteStream::new(response),
            status,
            headers,
            effort,
        }
    }
}

impl ResponseValue<()> {
    #[doc(hidden)]
    #[expect(clippy::needless_pass_by_value, reason = "as generated code calls it")]
    pub fn empty(response: reqwest::Response) -> Self {
        let status = response.status();
        let headers = response.headers().clone();
        let effort = Effort::of(&response);
        Self {
            inner: (),
            status,
            headers,
            effort,
        }
    }
}

impl<T> ResponseValue<T> {
    /// Gives the value away.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The same answer with another value made of its own.
    pub(crate) fn try_map<U, E>(
        self,
        make: impl FnOnce(T) -> Result<U, E>,
    ) -> Result<ResponseValue<U>, E> {
        Ok(ResponseValue {
            inner: make(self.inner)?,
            status: self.status,
            headers: self.headers,
            effort: self.effort,
        })
    }

    /// The status, one of 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The answer's `X-Request-Id`, to quote when asking the server's makers.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// How often the request was sent until this answer came, the first time included. The opening of a session and the
    /// repetition with a new one do not count.
    pub fn attempts(&self) -> u32 {
        self.effort.attempts
    }

    /// How long the client held the request back: to keep to the [`RateLimit`](crate::RateLimit), and between attempts.
    pub fn waited(&self) -> Duration {
        self.effort.waited
    }

    /// When the session of this call will end if it is not used any more (`QB-Token-ExpirationDate`). Each request
    /// moves this on, to two hours from then, though not by the second.
    pub fn session_expires_at(&self) -> Option<DateTime<Utc>> {
        crate::auth::expiration(&self.headers)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.inner
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
