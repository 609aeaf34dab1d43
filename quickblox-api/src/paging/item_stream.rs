//! The stream of entries, over that of whole responses.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{PageStream, Paged};
use crate::{error::Error, transport::in_order};

/// The entries of a list, made by the method `items` of its request.
///
/// Nothing is sent before it is polled, and the next part is asked for when the last one is used up, or earlier with
/// [`prefetch`](Self::prefetch). Dropping what [`next`](Self::next) returns loses nothing.
///
/// It is a [`Stream`], to which `futures` adds methods; [`next`](Self::next) and [`try_next`](Self::try_next) are there
/// without.
#[must_use = "nothing is sent before the stream is polled"]
pub struct ItemStream<R: Paged> {
    pages: PageStream<R>,
    unread: vec::IntoIter<Result<R::Item, Error>>,
}

impl<R: Paged> ItemStream<R> {
    pub(crate) fn new(request: R) -> Self {
        Self {
            pages: PageStream::new(request),
            unread: Vec::new().into_iter(),
        }
    }

    /// The most parts to ask for, as [`PageStream::max_pages`] has it.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, ErrorKind};
    /// # async fn example(client: Client) {
    /// let mut users = client.list_users().items().max_pages(3);
    /// while let Some(user) = users.next().await {
    ///     match user {
    ///         Ok(user) => println!("{user:?}"),
    ///         Err(error) if error.kind() == ErrorKind::PageLimit => println!("and more"),
    ///         Err(error) => println!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    pub fn max_pages(mut self, max_pages: u32) -> Self {
        self.pages = self.pages.max_pages(max_pages);
        self
    }

    /// Fetches the next part while the caller works on the entries of this one, as [`PageStream::prefetch`] has it.
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// What to start another stream with, to go on where this one stands.
    ///
    /// Where lists are read by offset this is the next entry's, for `skip`. Where they are read by page it is the number
    /// of the next entry's page, for `page`; in the midst of a page its first entries come again.
    pub fn position(&self) -> i64 {
        self.pages.progress().before(self.unread.len())
    }

    /// The next entry; `None` when there are no more, or after an error that is not about one entry alone.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next entry, as [`next`](Self::next) gives it, for use with `?`.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        self.next().await.transpose()
    }
}

impl<R: Paged> Stream for ItemStream<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.unread.next() {
                return Poll::Ready(Some(item));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => {
                    let (page, invalid) = page.into_parts();
                    this.unread = in_order(R::into_items(page), invalid).into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.unread.len(), None)
    }
}

impl<R: Paged> fmt::Debug for ItemStream<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("pages", &self.pages)
            .field("unread", &self.unread.len())
            .finish()
    }
}
