//! Watches the bytes of an upload: how many have been sent, whether they still move, whether they are as many as
//! announced.

use std::{
    fmt,
    pin::{Pin, pin},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::future::{Either, select};
use tokio::time::{Instant, sleep_until};

use super::{
    errors::{self, Cause},
    source::{Chunks, Content},
};
use crate::{error::Error, link::ResponseStarted};

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes of the content that were handed to the connection. The system and the network hold some of them back.
    pub sent: u64,
    /// Bytes of the content in all.
    pub total: u64,
}

/// The function that the caller gave for progress.
#[derive(Clone)]
pub(super) struct OnProgress(Arc<dyn Fn(Progress) + Send + Sync>);

impl OnProgress {
    pub(super) fn new(told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }
}

impl fmt::Debug for OnProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnProgress")
    }
}

/// What is known of one upload, over all tries.
pub(super) struct Meter {
    total: u64,
    on_progress: Option<OnProgress>,
    state: Mutex<State>,
    /// The body of a response has a time limit of its own, which keeps its status.
    started: ResponseStarted,
}

#[derive(Default)]
struct State {
    /// When a byte last moved; `None` before an attempt reads the first. Until then it waits for its turn, a session or a
    /// connection, all of which have limits of their own.
    moved: Option<Instant>,
    /// The most that any try has sent: a caller's progress does not go back.
    reported: u64,
    /// Whether a try has handed over everything, so that the server may have it.
    complete: bool,
    fault: Option<Fault>,
}

/// What is wrong with the content itself.
enum Fault {
    Short { sent: u64 },
    Long,
    Unreadable(Cause),
}

impl Meter {
    pub(super) fn new(total: u64, on_progress: Option<OnProgress>) -> Arc<Self> {
        Arc::new(Self {
            total,
            on_progress,
            state: Mutex::default(),
            started: ResponseStarted::default(),
        })
    }

    /// The content from its beginning, watched; `None` if it cannot be had again, or not as it was announced.
    pub(super) fn open(
        self: &Arc<Self>,
        content: &Content,
    ) -> Option<impl Stream<Item = Result<Bytes, Broken>> + Send + 'static> {
        if self.state().fault.is_some() {
            return None;
        }
        let chunks = content.open()?;
        self.state().moved = None;
        Some(Metered {
            chunks,
            meter: Arc::clone(self),
            sent: 0,
            ended: false,
        })
    }

    pub(super) fn started(&self) -> &ResponseStarted {
        &self.started
    }

    /// Waits for the end of an upload for as long as its bytes move.
    ///
    /// Once all have gone, the server has as long again to begin a response, whose end is not limited here.
    pub(super) async fn while_moving<T>(
        &self,
        operation: &'static str,
        limit: Duration,
        upload: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let outcome = match select(pin!(upload), pin!(self.standstill(limit))).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(((), _)) if self.state().complete => Err(errors::stalled(
                operation,
                "no response arrived in time",
                true,
            )),
            Either::Right(((), _)) => Err(errors::stalled(
                operation,
                "the content could not be sent in time",
                false,
            )),
        };
        outcome.map_err(|error| self.fault(operation).unwrap_or(error))
    }

    async fn standstill(&self, limit: Duration) {
        loop {
            let has_started = self.started.get();
            let moved = self.state().moved.filter(|_| !has_started);
            let due = moved.unwrap_or_else(Instant::now) + limit;
            if moved.is_some() && due <= Instant::now() {
                return;
            }
            sleep_until(due).await;
        }
    }

    /// What was wrong with the content, which says more than the failed connection that follows from it.
    fn fault(&self, operation: &'static str) -> Option<Error> {
        let total = self.total;
        let (summary, cause) = match self.state().fault.take()? {
            Fault::Short { sent } => (
                format!("the content has {sent} bytes instead of the {total} announced"),
                None,
            ),
            Fault::Long => (
                format!("the content has more than the {total} bytes announced"),
                None,
            ),
            Fault::Unreadable(cause) => ("the content cannot be read".to_owned(), Some(cause)),
        };
        Some(errors::content(Some(operation), summary, cause))
    }

    fn handed_over(&self, sent: u64) {
        let mut state = self.state();
        state.moved = Some(Instant::now());
        let is_news = sent > state.reported;
        state.reported = state.reported.max(sent);
        drop(state);
        if let Some(OnProgress(tell)) = self.on_progress.as_ref().filter(|_| is_news) {
            let total = self.total;
            tell(Progress { sent, total });
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends a request whose content is not as announced. The reason stays with the meter.
#[derive(Debug)]
pub(super) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the content is not as announced")
    }
}

impl std::error::Error for Broken {}

struct Metered {
    chunks: Chunks,
    meter: Arc<Meter>,
    sent: u64,
    ended: bool,
}

impl Metered {
    fn broken(&mut self, fault: Fault) -> Poll<Option<Result<Bytes, Broken>>> {
        self.ended = true;
        self.meter.state().fault = Some(fault);
        Poll::Ready(Some(Err(Broken)))
    }
}

impl Stream for Metered {
    type Item = Result<Bytes, Broken>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        let total = this.meter.total;
        this.meter.state().moved.get_or_insert_with(Instant::now);
        match ready!(this.chunks.as_mut().poll_next(context)) {
            Some(Ok(chunk)) => {
                let count = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                // Beyond its announced length a body would be cut, and pass for whole.
                let Some(sent) = this.sent.checked_add(count).filter(|sent| *sent <= total) else {
                    return this.broken(Fault::Long);
                };
                this.sent = sent;
                if count > 0 {
                    this.meter.handed_over(sent);
                }
                Poll::Ready(Some(Ok(chunk)))
            }
            Some(Err(cause)) => this.broken(Fault::Unreadable(cause)),
            None if this.sent == total => {
                this.ended = true;
                this.meter.state().complete = true;
                Poll::Ready(None)
            }
            None => {
                let sent = this.sent;
                this.broken(Fault::Short { sent })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::StreamExt as _;
    use tokio::time::sleep;

    use super::Meter;
    use crate::{content::Content, error::Error};

    const LIMIT: Duration = Duration::from_secs(30);

    /// When the response begins and how long it takes from then, in seconds; whether it is waited for.
    #[tokio::test(start_paused = true)]
    async fn an_answer_that_has_begun_is_not_cut_off_here() {
        for (begins, takes, is_waited_for) in [
            (0, 0, true),
            (29, 0, true),
            (31, 0, false),
            (29, 29, true),
            (1, 90, true),
        ] {
            let meter = Meter::new(4, None);
            let content = Content::from("milk");
            let upload = async {
                meter
                    .open(&content)
                    .unwrap()
                    .map(drop)
                    .collect::<()>()
                    .await;
                sleep(Duration::from_secs(begins)).await;
                meter.started().set(true);
                sleep(Duration::from_secs(takes)).await;
                Err::<(), _>(Error::invalid_request("it came"))
            };
            let error = meter
                .while_moving("upload_file", LIMIT, upload)
                .await
                .unwrap_err();
            assert_eq!(
                error.is_timeout(),
                !is_waited_for,
                "{begins} {takes}: {error}"
            );
        }
    }
}
