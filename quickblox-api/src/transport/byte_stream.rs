//! The content of a file as it arrives.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, Sleep, sleep};

use super::explain::of_send_error;
use crate::{
    error::{Details, Error},
    link::{Body, Chunks, SendError},
};

/// The bytes of a response, as they arrive.
///
/// A [`Stream`], which also has a method of its own to go through it:
///
/// ```no_run
/// # use quickblox_api::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let mut content = client.download_file("97f5802dcbd34a59a4921d73f6baedd000").send().await?.into_inner();
/// while let Some(bytes) = content.try_next().await? {
///     println!("{} bytes", bytes.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// It fails with [`Timeout`](crate::ErrorKind::Timeout) if no byte arrives for the client's
/// [`read_timeout`](crate::ClientBuilder::read_timeout), and with [`Transport`](crate::ErrorKind::Transport) if the
/// connection is lost. After an error it ends. Dropped before its end, it closes the connection.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ByteStream {
    inner: Chunks,
    head: Head,
    /// Runs while the next bytes are waited for.
    silence: Pin<Box<Sleep>>,
    is_waiting: bool,
    limit: Duration,
    ended: bool,
}

/// What an error tells besides its cause.
struct Head {
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
}

impl ByteStream {
    pub(super) fn new(
        operation: &'static str,
        status: StatusCode,
        headers: HeaderMap,
        body: Body,
        limit: Duration,
    ) -> Self {
        Self {
            head: Head {
                operation,
                status,
                headers,
            },
            inner: body.into_chunks(),
            silence: Box::pin(sleep(limit)),
            is_waiting: false,
            limit,
            ended: false,
        }
    }

    /// The next bytes; none at the end.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        let next = std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        next.await.transpose()
    }

    fn failed(&mut self, error: Option<reqwest::Error>) -> Error {
        self.ended = true;
        let error = SendError::Body {
            status: self.head.status,
            headers: self.head.headers.clone(),
            error: error.map(reqwest::Error::without_url),
        };
        Details {
            operation: Some(self.head.operation),
            ..of_send_error(error)
        }
        .into()
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let Poll::Ready(next) = self.inner.as_mut().poll_next(context) else {
            // The time in which the caller works on the last bytes does not count.
            if !self.is_waiting {
                self.is_waiting = true;
                let end = Instant::now() + self.limit;
                self.silence.as_mut().reset(end);
            }
            ready!(self.silence.as_mut().poll(context));
            return Poll::Ready(Some(Err(self.failed(None))));
        };
        self.is_waiting = false;
        Poll::Ready(match next {
            Some(Ok(bytes)) => Some(Ok(bytes)),
            Some(Err(error)) => Some(Err(self.failed(Some(error)))),
            None => {
                self.ended = true;
                None
            }
        })
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("operation", &self.head.operation)
            .finish_non_exhaustive()
    }
}
