//! The response to a call, and its decoding.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    time::Duration,
};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Serialize, Serializer, de::DeserializeOwned};

use crate::{
    error::Error,
    link::{Body, Response},
};

/// What a call cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CallStats {
    /// How often the request was sent, or would have been with a session.
    pub(super) attempts: u32,
    /// How long it was held back: for its turn, and between attempts.
    pub(super) waited: Duration,
    /// Whether an attempt before the last one may have been carried out.
    pub(super) repeats: bool,
}

/// The response to a call: its value with the status and the headers it came with.
///
/// Derefs to the value; [`into_inner`](Self::into_inner) gives it away. It is serialised as the value. Items of a list that
/// could not be decoded are in [`invalid_items`](Self::invalid_items) and not in the value.
///
/// ```no_run
/// # use quickblox_api::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user(4503964).send().await?;
/// println!("{} {:?}", response.status(), response.request_id());
/// let user = response.into_inner();
/// # Ok(())
/// # }
/// ```
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
    stats: CallStats,
    /// What the value was decoded from, should it turn out not to fit.
    raw: Bytes,
    invalid_items: Vec<Error>,
}

/// The server also sends no byte at all, or one space, where JSON is documented.
pub(super) fn decode<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    if body.trim_ascii().is_empty() {
        serde_json::from_str("null")
            .or_else(|_| serde_json::from_str("{}"))
            .ok()
    } else {
        serde_json::from_slice(body).ok()
    }
}

impl ResponseValue<Body> {
    pub(super) fn received(response: Response, stats: CallStats) -> Self {
        Self {
            inner: response.body,
            status: response.status,
            headers: response.headers,
            stats,
            raw: Bytes::new(),
            invalid_items: Vec::new(),
        }
    }

    /// The same response, decoded.
    pub(super) fn decoded<T>(self, value: T) -> ResponseValue<T> {
        let raw = match &self.inner {
            Body::Whole(bytes) => bytes.clone(),
            Body::Missing(_) | Body::Stream(_) => Bytes::new(),
        };
        ResponseValue {
            raw,
            ..self.map(|_| value)
        }
    }
}

/// Making one, as a fake of this client does in a caller's tests; [`Error::builder`](crate::Error::builder) has an example.
impl<T> ResponseValue<T> {
    /// The response with this value to a request that was sent once: status 200, no headers.
    pub fn new(value: T) -> Self {
        Self {
            inner: value,
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            stats: CallStats {
                attempts: 1,
                ..CallStats::default()
            },
            raw: Bytes::new(),
            invalid_items: Vec::new(),
        }
    }

    /// The same with this status, which is that of a success: responses with others are errors.
    #[must_use = "this returns the response"]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same with one more header.
    #[must_use = "this returns the response"]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// The same after so many attempts, and so long a time of waiting.
    #[must_use = "this returns the response"]
    pub fn with_attempts(mut self, attempts: u32, waited: Duration) -> Self {
        self.stats = CallStats {
            attempts,
            waited,
            ..self.stats
        };
        self
    }
}

impl<T> ResponseValue<T> {
    /// Gives the value away.
    pub fn into_inner(self) -> T {
        self.inner
    }

    pub(super) fn stats(&self) -> CallStats {
        self.stats
    }

    /// What the value was decoded from.
    pub(crate) fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The same response, of a list in which these items could not be decoded.
    pub(crate) fn without(self, operation: &'static str, invalid_items: Vec<Error>) -> Self {
        if !invalid_items.is_empty() {
            let items = invalid_items.len();
            tracing::warn!(operation, items, "items of the list cannot be decoded");
        }
        Self {
            invalid_items,
            ..self
        }
    }

    pub(crate) fn take_invalid_items(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.invalid_items)
    }

    /// Gives the value and the errors of items away.
    pub(crate) fn into_parts(self) -> (T, Vec<Error>) {
        (self.inner, self.invalid_items)
    }

    /// The same response with another value made of its own.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue {
            inner: make(self.inner),
            status: self.status,
            headers: self.headers,
            stats: self.stats,
            raw: self.raw,
            invalid_items: self.invalid_items,
        }
    }

    /// As [`map`](Self::map), with a value that may not be made.
    pub(crate) fn try_map<U, E>(
        self,
        make: impl FnOnce(T) -> Result<U, E>,
    ) -> Result<ResponseValue<U>, E> {
        Ok(ResponseValue {
            inner: make(self.inner)?,
            status: self.status,
            headers: self.headers,
            stats: self.stats,
            raw: self.raw,
            invalid_items: self.invalid_items,
        })
    }

    /// Of a response that is a part of a list: the items that could not be decoded, in the order of the response. They are not
    /// in the list itself. Each error has the item's [`item_index`](Error::item_index), its place
    /// ([`json_path`](Error::json_path)) and its JSON ([`raw_body`](Error::raw_body)).
    ///
    /// Empty with responses of all other kinds, which are decoded as a whole or not at all.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.list_users().send().await?;
    /// println!("{} users", page.items.len());
    /// for error in page.invalid_items() {
    ///     eprintln!("{error}: {:?}", error.entity_id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn invalid_items(&self) -> &[Error] {
        &self.invalid_items
    }

    /// The status, one of 200 to 299.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The response's `X-Request-Id`: include it when contacting QuickBlox support.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// How often the request was sent until this response came, the first time included. The opening of a session and the
    /// repetition with a new one do not count.
    pub fn attempts(&self) -> u32 {
        self.stats.attempts
    }

    /// How long the client held the request back: to keep to the [`RateLimit`](crate::RateLimit), and between attempts.
    pub fn waited(&self) -> Duration {
        self.stats.waited
    }

    /// When the session of this call will end if it is not used any more (`QB-Token-ExpirationDate`). Each request
    /// moves this on, to two hours from then, though not by the second. `None` without a session: the end of a token by
    /// `create_user_token` is in its value.
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

impl<T: Serialize> Serialize for ResponseValue<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inner.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_can_be_made() {
        let answer = ResponseValue::new(5);
        assert_eq!(
            (*answer, answer.status(), answer.attempts()),
            (5, StatusCode::OK, 1)
        );
        let name = HeaderName::from_static;
        let answer = answer
            .with_status(StatusCode::CREATED)
            .with_header(name("x-request-id"), HeaderValue::from_static("id"))
            .with_header(
                name("qb-token-expirationdate"),
                HeaderValue::from_static("2026-01-01 00:00:00 UTC"),
            )
            .with_attempts(2, Duration::from_secs(3));
        assert_eq!(answer.status(), StatusCode::CREATED);
        assert_eq!(
            (answer.attempts(), answer.waited()),
            (2, Duration::from_secs(3))
        );
        assert_eq!(answer.request_id(), Some("id"));
        assert!(answer.session_expires_at().is_some());
        assert_eq!((answer.headers().len(), answer.into_inner()), (2, 5));
    }
}
