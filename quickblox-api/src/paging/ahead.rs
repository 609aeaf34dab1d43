//! A part that is fetched while nobody polls for it.
//!
//! A stored future would not do: between two polls of the stream nobody drives it, so it would get no further than its
//! first step, and a new connection, a session to renew or a long body would wait for the caller after all. A task goes
//! on by itself. A set of tasks ends them when it is dropped, which a handle alone does not.

use std::{
    panic::resume_unwind,
    task::{Context, Poll},
};

use tokio::task::{JoinError, JoinSet};
use tracing::Instrument as _;

use crate::{Error, ErrorKind, ResponseValue, error::Details};

type Outcome<P> = Result<ResponseValue<P>, Error>;

/// One request under way. Dropping it ends the request.
pub(super) struct Ahead<P> {
    operation: &'static str,
    task: JoinSet<Outcome<P>>,
}

impl<P: Send + 'static> Ahead<P> {
    /// Starts it, on the runtime that polls the stream.
    pub(super) fn start(
        operation: &'static str,
        request: impl Future<Output = Outcome<P>> + Send + 'static,
    ) -> Self {
        let mut task = JoinSet::new();
        // Its events belong where the stream is polled.
        task.spawn(request.in_current_span());
        Self { operation, task }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Outcome<P>> {
        self.task
            .poll_join_next(context)
            .map(|joined| match joined {
                Some(Ok(outcome)) => outcome,
                Some(Err(error)) => Err(self.lost(Some(error))),
                None => Err(self.lost(None)),
            })
    }

    /// The error of a request whose task is no more: its runtime has been shut down. A panic goes on where it would have
    /// been without a task.
    fn lost(&self, error: Option<JoinError>) -> Error {
        let error = match error.map(JoinError::try_into_panic) {
            Some(Ok(panic)) => resume_unwind(panic),
            Some(Err(error)) => Some(error.into()),
            None => None,
        };
        Details {
            operation: Some(self.operation),
            summary: "the runtime ended before the answer came".into(),
            source: error,
            ..Details::new(ErrorKind::Transport)
        }
        .into()
    }
}
