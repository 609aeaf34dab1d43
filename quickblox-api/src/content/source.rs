//! What is to be uploaded: bytes, a file, or a stream.

use std::{
    fmt,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{TryFutureExt as _, TryStreamExt as _, stream};
use tokio::fs::File;
use tokio_util::io::ReaderStream;

use super::errors::{self, Cause};
use crate::{error::Error, text::one_line};

/// What is read from a file, or handed on of bytes, at a time.
const CHUNK: usize = 64 * 1024;

pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Cause>> + Send>>;

/// The content of a file to upload. Its length is known beforehand, since storage hosts refuse uploads without it.
///
/// ```no_run
/// # use quickblox_api::{Error, content::Content};
/// # async fn example() -> Result<(), Error> {
/// let notes = Content::from("buy milk");
/// assert_eq!(notes.len(), 8);
/// let film = Content::file("film.mp4").await?;
/// # Ok(())
/// # }
/// ```
///
/// Clones share the content.
#[derive(Clone)]
pub struct Content(Source);

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    File {
        path: Arc<Path>,
        len: u64,
    },
    Stream {
        len: u64,
        stream: Arc<Mutex<Option<Chunks>>>,
    },
}

impl Content {
    /// The content of a file, which is read in parts of 64 KiB while it is sent. It is opened anew for each try, and must
    /// be as long then as it is now.
    ///
    /// # Errors
    ///
    /// [`Content`](crate::ErrorKind::Content) if there is no such file or it is not one with a length.
    pub async fn file(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let file = tokio::fs::metadata(&path).await.map_err(|error| {
            let summary = format!("{} cannot be read", path.display());
            errors::content(None, one_line(summary.chars()), Some(error.into()))
        })?;
        if !file.is_file() {
            return Err(errors::content(
                None,
                "what is to be uploaded is no regular file",
                None,
            ));
        }
        Ok(Self(Source::File {
            path: path.into(),
            len: file.len(),
        }))
    }

    /// What a stream gives, which must be `len` bytes: if there are more or fewer, the upload fails. It can be sent only
    /// once, so a call that carries it is never repeated; of clones, the first that is sent uses it up.
    ///
    /// ```
    /// use std::{convert::Infallible, pin::Pin, task::{Context, Poll}};
    ///
    /// use futures_core::Stream;
    /// use quickblox_api::content::Content;
    ///
    /// struct Zeros(usize);
    ///
    /// impl Stream for Zeros {
    ///     type Item = Result<Vec<u8>, Infallible>;
    ///
    ///     fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
    ///         let count = self.0.min(1024);
    ///         self.0 -= count;
    ///         Poll::Ready((count > 0).then(|| Ok(vec![0; count])))
    ///     }
    /// }
    ///
    /// assert_eq!(Content::stream(5000, Zeros(5000)).len(), 5000);
    /// ```
    pub fn stream<S, B, E>(len: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let chunks: Chunks = Box::pin(stream.map_ok(Into::into).map_err(Into::into));
        Self(Source::Stream {
            len,
            stream: Arc::new(Mutex::new(Some(chunks))),
        })
    }

    /// How many bytes it has.
    pub fn len(&self) -> u64 {
        match &self.0 {
            Source::Bytes(bytes) => bytes.len().try_into().unwrap_or(u64::MAX),
            Source::File { len, .. } | Source::Stream { len, .. } => *len,
        }
    }

    /// Whether it has no bytes. The server refuses such files.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// From its beginning; `None` if it was a stream, which is no more.
    pub(super) fn open(&self) -> Option<Chunks> {
        Some(match &self.0 {
            Source::Bytes(bytes) => Box::pin(stream::iter(slices(bytes.clone()).map(Ok))),
            Source::File { path, .. } => {
                let opened = File::open(Arc::clone(path))
                    .map_ok(|file| ReaderStream::with_capacity(file, CHUNK));
                Box::pin(opened.try_flatten_stream().map_err(Into::into))
            }
            Source::Stream { stream, .. } => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()?,
        })
    }

    /// Whether it was a stream and is no more.
    pub(crate) fn is_spent(&self) -> bool {
        matches!(&self.0, Source::Stream { stream, .. }
            if stream.lock().unwrap_or_else(PoisonError::into_inner).is_none())
    }
}

/// Parts, between which progress is reported.
fn slices(mut bytes: Bytes) -> impl Iterator<Item = Bytes> {
    std::iter::from_fn(move || {
        let count = bytes.len().min(CHUNK);
        (count > 0).then(|| bytes.split_to(count))
    })
}

/// What `Bytes` are made of: vectors, strings, static slices and texts, and `Bytes` themselves.
impl<T: Into<Bytes>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Self(Source::Bytes(bytes.into()))
    }
}

/// Without the bytes.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.0 {
            Source::Bytes(_) => "bytes",
            Source::File { .. } => "file",
            Source::Stream { .. } => "stream",
        };
        f.debug_struct("Content")
            .field("source", &source)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
