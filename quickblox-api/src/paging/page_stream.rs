//! The stream of whole responses.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{
    Paged,
    prefetch::Prefetch,
    progress::{Measure, Progress},
};
use crate::{
    error::{Details, Error, ErrorKind},
    transport::ResponseValue,
};

/// Ten million entries at the usual hundred a page: more than a list has, but an end where a server gives none.
const MAX_PAGES: u32 = 100_000;

type Fetch<P> = Pin<Box<dyn Future<Output = Result<ResponseValue<P>, Error>> + Send>>;

/// The parts of a list as whole responses, made by the method `pages` of its request.
///
/// Nothing is sent before it is polled, and one request at a time after that. Dropping what [`next`](Self::next) returns
/// loses nothing: the request goes on when the stream is polled again. Dropping the stream ends a request under way.
#[must_use = "nothing is sent before the stream is polled"]
pub struct PageStream<R: Paged> {
    request: R,
    progress: Progress,
    asked: u32,
    max_pages: u32,
    prefetch: bool,
    state: State<R::Page>,
}

enum State<P> {
    Idle,
    /// Behind a lock that is never taken, so that the stream is `Sync`.
    Fetching(Mutex<Fetch<P>>),
    Prefetching(Prefetch<P>),
    Ended,
}

impl<R: Paged> PageStream<R> {
    pub(crate) fn new(request: R) -> Self {
        let progress = Progress::new(R::OPERATION.pagination, request.window());
        Self {
            request,
            progress,
            asked: 0,
            max_pages: MAX_PAGES,
            prefetch: false,
            state: State::Idle,
        }
    }

    /// The most parts to ask for, 100 000 unless set. A list that goes on after that ends in an error of kind
    /// [`PageLimit`](ErrorKind::PageLimit), so that a part is not taken for the whole.
    pub fn max_pages(mut self, max_pages: u32) -> Self {
        self.max_pages = max_pages;
        self
    }

    /// Asks for the next part as soon as one has arrived, and fetches it while the caller works on that one; never more
    /// than one part ahead.
    ///
    /// Each part is fetched by a task of its own, so the stream must be polled within a Tokio runtime. Dropping the
    /// stream ends the task. A part that was fetched and never polled for counts for nothing, though the server has
    /// responded: reading messages, for one, marks them as read unless the request says otherwise.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let mut pages = client.list_files().pages().prefetch();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} files, and more may be on their way", page.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// What to start another stream with, to go on where this one stands: the number of the next page, for `page`, or
    /// how many entries came before it, for `skip`.
    ///
    /// After an error it is the part that failed. A number of a page is only good with the same size of pages.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let mut pages = client.list_files().per_page(20).pages();
    /// let first = pages.try_next().await?;
    /// let rest = client.list_files().per_page(20).page(pages.position()).pages();
    /// # Ok(())
    /// # }
    /// ```
    pub fn position(&self) -> i64 {
        self.progress.position
    }

    pub(super) fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The next part; `None` when there are no more, or after an error. Items that could not be decoded are in its
    /// [`invalid_items`](ResponseValue::invalid_items).
    pub async fn next(&mut self) -> Option<Result<ResponseValue<R::Page>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next part, as [`next`](Self::next) gives it, for use with `?`.
    pub async fn try_next(&mut self) -> Result<Option<ResponseValue<R::Page>>, Error> {
        self.next().await.transpose()
    }

    /// Asks for the next part. A value that was refused when it was set makes this fail.
    fn send(&mut self) -> State<R::Page> {
        self.asked = self.asked.saturating_add(1);
        let request = self.request.clone();
        let request = request.at(self.progress.position, self.progress.size);
        if self.prefetch {
            State::Prefetching(Prefetch::start(R::OPERATION.id, request.fetch()))
        } else {
            State::Fetching(Mutex::new(Box::pin(request.fetch())))
        }
    }

    /// Goes on from a response, and decides whether another one follows.
    fn advance(&mut self, outcome: &Result<ResponseValue<R::Page>, Error>) {
        let more = match outcome {
            Ok(page) => {
                let measure = R::measure(page);
                // What could not be decoded is a part of the list, too.
                let entries = measure.entries.saturating_add(page.invalid_items().len());
                self.progress.advance(Measure { entries, ..measure })
            }
            Err(_) => false,
        };
        self.state = if !more {
            State::Ended
        } else if self.prefetch && self.asked < self.max_pages {
            self.send()
        } else {
            State::Idle
        };
    }

    fn page_limit(&self) -> Error {
        let (pages, parameter) = (self.asked, self.progress.parameter());
        let position = self.progress.position;
        let summary = format!(
            "the list goes on after {pages} pages: raise `max_pages`, or go on with {parameter} {position}"
        );
        Details {
            operation: Some(R::OPERATION.id),
            summary: summary.into(),
            ..Details::new(ErrorKind::PageLimit)
        }
        .into()
    }
}

impl<R: Paged> Stream for PageStream<R> {
    type Item = Result<ResponseValue<R::Page>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let outcome = match &mut this.state {
                State::Ended => return Poll::Ready(None),
                State::Idle if this.asked >= this.max_pages => {
                    this.state = State::Ended;
                    return Poll::Ready(Some(Err(this.page_limit())));
                }
                State::Idle => {
                    this.state = this.send();
                    continue;
                }
                State::Fetching(fetch) => {
                    let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
                    ready!(fetch.as_mut().poll(context))
                }
                State::Prefetching(prefetch) => ready!(prefetch.poll(context)),
            };
            this.advance(&outcome);
            return Poll::Ready(Some(outcome));
        }
    }
}

impl<R: Paged> fmt::Debug for PageStream<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream")
            .field("operation", &R::OPERATION.id)
            .field("position", &self.progress.position)
            .field("max_pages", &self.max_pages)
            .finish_non_exhaustive()
    }
}
