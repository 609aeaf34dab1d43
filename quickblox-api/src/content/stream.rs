//! A download as the caller sees it: a stream of bytes, and what is known of the file.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::try_unfold;
use http::{HeaderMap, header::CONTENT_TYPE};

use super::{
    headers::{file_name, text},
    transfer::Transfer,
};
use crate::error::Error;

/// The bytes of a file as they arrive, made by [`DownloadRequest::stream`](super::DownloadRequest::stream).
///
/// It is a [`Stream`], to which `futures` adds methods; [`next`](Self::next) and [`try_next`](Self::try_next) are there
/// without.
///
/// ```no_run
/// # use quickblox_api::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let mut film = client.download("97f5802dcbd34a59a4921d73f6baedd000").stream().await?;
/// while let Some(chunk) = film.try_next().await? {
///     println!("{} bytes, now at {} of {:?}", chunk.len(), film.position(), film.size());
/// }
/// # Ok(())
/// # }
/// ```
///
/// If the connection fails midway and the server takes ranges, the rest is asked for, up to five times; it is joined to
/// what came before only if the server says that it is of the same version of the file. The stream ends well only if all
/// bytes have come that the server has announced.
///
/// # Errors
///
/// [`Transport`](crate::ErrorKind::Transport) if the connection failed and the rest cannot be had,
/// [`Timeout`](crate::ErrorKind::Timeout) if bytes stopped arriving, [`Content`](crate::ErrorKind::Content) if the file
/// was replaced meanwhile or the server sends other bytes than it announced. After an error the stream is at its end.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Download {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>,
    position: u64,
    size: Option<u64>,
    content_type: Option<String>,
    name: Option<String>,
}

impl Download {
    pub(super) fn new(transfer: Transfer, position: u64, headers: &HeaderMap) -> Self {
        let size = transfer.total();
        let chunks = try_unfold(transfer, |mut transfer| async move {
            let chunk = transfer.next().await?;
            Ok(chunk.map(|chunk| (chunk, transfer)))
        });
        Self {
            chunks: Box::pin(chunks),
            position,
            size,
            content_type: text(headers, &CONTENT_TYPE).map(ToOwned::to_owned),
            name: file_name(headers),
        }
    }

    /// How many bytes the whole file has, if the server says so.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Where in the file the stream stands: the place of the next byte, and at the end the number of all.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// The media type of the file.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The name of the file, if the server says it. It may be anything; check it before making a path of it.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The next bytes; `None` when there are no more, or after an error. Dropping the returned future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next bytes, as [`next`](Self::next) gives them, for use with `?`.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let item = ready!(this.chunks.as_mut().poll_next(context));
        if let Some(Ok(chunk)) = &item {
            let count = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            this.position = this.position.saturating_add(count);
        }
        Poll::Ready(item)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("position", &self.position)
            .field("size", &self.size)
            .field("content_type", &self.content_type)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
