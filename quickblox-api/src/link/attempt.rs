//! The limits of one attempt at a call, and how long it waited.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tokio::time::{Instant, timeout_at};

/// Longer than any program runs, but not longer than a clock can count.
pub(super) const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);

#[derive(Debug)]
pub(crate) struct Attempt<'a> {
    pub(crate) mode: ResponseMode,
    started: Option<&'a ResponseStarted>,
    /// When the time of the whole call is over.
    deadline: Instant,
    /// How long it waited for its turn.
    pub(crate) waited: Duration,
    /// Whether the request may be sent again if its response is lost.
    pub(super) may_repeat: bool,
}

/// How the response to a request is received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    /// It is read whole before it is handed on, so that an attempt whose response breaks off can be repeated.
    Buffered,
    /// The body of a success is handed on as a stream.
    Streamed,
    /// As [`Buffered`](Self::Buffered), after a request that carries a file. That may take as long as bytes move; the
    /// sender of the file limits the time until the response begins.
    AfterUpload,
}

/// Whether the response to an upload has begun.
#[derive(Debug, Default)]
pub(crate) struct ResponseStarted(AtomicBool);

impl ResponseStarted {
    pub(crate) fn set(&self, started: bool) {
        self.0.store(started, Ordering::Release);
    }

    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl<'a> Attempt<'a> {
    /// An attempt at a call that has this much time left.
    pub(crate) fn within(mode: ResponseMode, time: Duration) -> Self {
        Self {
            mode,
            started: None,
            deadline: Instant::now() + time.min(FAR),
            waited: Duration::ZERO,
            may_repeat: false,
        }
    }

    /// The same for a request that may be sent again, or not.
    pub(crate) fn repeatable(self, may_repeat: bool) -> Self {
        Self { may_repeat, ..self }
    }

    /// The same, with a place to store whether the response has begun.
    pub(crate) fn reporting_to(self, started: Option<&'a ResponseStarted>) -> Self {
        Self { started, ..self }
    }

    pub(super) fn set_started(&self, started: bool) {
        if let Some(flag) = self.started {
            flag.set(started);
        }
    }

    /// The result of work that must be done before the time of the call is over; `None` if it is not.
    pub(crate) async fn in_time<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        timeout_at(self.deadline, work).await.ok()
    }

    /// When work with this limit of its own must end.
    pub(super) fn end(&self, limit: Duration) -> Instant {
        self.deadline.min(Instant::now() + limit)
    }
}
