//! A part of a list that is fetched while the stream is not polled.
//!
//! A stored future makes no progress between two polls of the stream, so a new connection, the renewal of a session or a
//! long body would wait for the caller. A task goes on by itself. A `JoinSet` ends its task when it is dropped, which a
//! handle does not.

use std::{
    panic::resume_unwind,
    task::{Context, Poll},
};

use tokio::task::{JoinError, JoinSet};
use tracing::Instrument as _;

use crate::{
    error::{Details, Error, ErrorKind},
    transport::ResponseValue,
};

type Outcome<P> = Result<ResponseValue<P>, Error>;

/// One request in progress. Dropping it ends the request.
pub(super) struct Prefetch<P> {
    operation: &'static str,
    task: JoinSet<Outcome<P>>,
}

impl<P: Send + 'static> Prefetch<P> {
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
                Some(Err(error)) => Err(self.aborted(Some(error))),
                None => Err(self.aborted(None)),
            })
    }

    /// The error of a request whose task was ended by the shutdown of its runtime. A panic of the task is resumed here.
    fn aborted(&self, error: Option<JoinError>) -> Error {
        let error = match error.map(JoinError::try_into_panic) {
            Some(Ok(panic)) => resume_unwind(panic),
            Some(Err(error)) => Some(error.into()),
            None => None,
        };
        Details {
            operation: Some(self.operation),
            summary: "the runtime shut down before the response arrived".into(),
            source: error,
            ..Details::new(ErrorKind::Transport)
        }
        .into()
    }
}
