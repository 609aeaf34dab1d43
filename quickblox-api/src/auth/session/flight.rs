//! The opening of a session: a task of its own, whose outcome any number of callers watch.
//!
//! No caller drives it, so one that is dropped or no longer polled holds up no other.

use std::{fmt, sync::Arc};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Shared},
};
use tokio::{
    runtime::{Handle, Id},
    task::AbortHandle,
};

use super::live::Lease;
use crate::auth::SessionError;

pub(super) type Outcome = Result<Lease, Arc<SessionError>>;

pub(super) struct Flight {
    task: AbortHandle,
    /// The runtime that drives it.
    runtime: Id,
    pub(super) watch: Watch,
}

/// The outcome, once it is there; `None` if the task ended without one, because its runtime did.
pub(super) type Watch = Shared<BoxFuture<'static, Option<Outcome>>>;

impl Flight {
    pub(super) fn begin(work: impl Future<Output = Outcome> + Send + 'static) -> Self {
        let runtime = Handle::current();
        let task = runtime.spawn(work);
        Self {
            task: task.abort_handle(),
            runtime: runtime.id(),
            watch: task.map(Result::ok).boxed().shared(),
        }
    }

    pub(super) fn abort(&self) {
        self.task.abort();
    }

    /// The outcome to wait for. A task of another runtime is left alone: nothing may drive that runtime just now.
    pub(super) fn watch(&self) -> Option<Watch> {
        let runs = !self.task.is_finished() && self.runtime == Handle::current().id();
        runs.then(|| self.watch.clone())
    }
}

impl fmt::Debug for Flight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flight").finish_non_exhaustive()
    }
}
