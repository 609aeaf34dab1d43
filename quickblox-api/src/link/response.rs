//! The response to one request.

use std::{fmt, pin::Pin};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use http::{HeaderMap, StatusCode};
use reqwest::Url;

use super::SendError;

/// The bytes of a body as they arrive.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Where it came from, redirects followed.
    pub(crate) url: Url,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    /// All of it has arrived.
    Whole(Bytes),
    /// It did not arrive, or only a part of it. The status of a refusal alone still says more than that the connection
    /// was lost.
    Missing(SendError),
    /// It is read by the caller.
    Stream(Chunks),
}

impl Body {
    /// What has arrived; nothing unless that is all of it.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Whole(bytes) => bytes,
            Self::Missing(_) | Self::Stream(_) => &[],
        }
    }

    pub(crate) fn into_chunks(self) -> Chunks {
        match self {
            Self::Whole(bytes) => stream::iter([Ok(bytes)]).boxed(),
            Self::Missing(_) => stream::empty().boxed(),
            Self::Stream(chunks) => chunks,
        }
    }
}

/// Without the bytes.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Missing(error) => f.debug_tuple("Missing").field(error).finish(),
            Self::Stream(_) => f.write_str("Stream"),
        }
    }
}
