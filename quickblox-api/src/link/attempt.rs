//! What one attempt at a call may take, and what it has taken.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tokio::time::{Instant, timeout_at};

/// Beyond the life of any program, but not beyond what a clock can count.
pub(super) const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);

#[derive(Debug)]
pub(crate) struct Attempt<'a> {
    pub(crate) shape: Shape,
    /// Whether the head of an answer has come, for whoever minds the time until then.
    heard: Option<&'a AtomicBool>,
    /// When the time of the whole call is over.
    deadline: Instant,
    /// How long it waited for its turn.
    pub(crate) waited: Duration,
}

/// What an answer is to its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A whole. It is read before it is handed on, so that an attempt whose answer breaks off can be repeated.
    Whole,
    /// A stream, of which only the head is waited for.
    Stream,
    /// A whole, to a request that carries a file. That may take as long as bytes keep moving; whoever sends them minds
    /// the time until the answer begins.
    AfterFile,
}

impl<'a> Attempt<'a> {
    /// One of a call that has this long from now.
    pub(crate) fn within(shape: Shape, time: Duration) -> Self {
        Self {
            shape,
            heard: None,
            deadline: Instant::now() + time.min(FAR),
            waited: Duration::ZERO,
        }
    }

    /// The same, with a place to note whether an answer has begun.
    pub(crate) fn heard_by(self, heard: Option<&'a AtomicBool>) -> Self {
        Self { heard, ..self }
    }

    /// Notes whether an answer has begun.
    pub(super) fn hear(&self, has_begun: bool) {
        if let Some(heard) = self.heard {
            heard.store(has_begun, Ordering::Release);
        }
    }

    /// What comes of something that must be done before the time of the call is over; none if it is not.
    pub(crate) async fn in_time<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        timeout_at(self.deadline, work).await.ok()
    }

    /// When something that may take this long must end.
    pub(super) fn end(&self, limit: Duration) -> Instant {
        self.deadline.min(Instant::now() + limit)
    }
}
