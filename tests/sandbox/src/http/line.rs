//! A connection as its requests see it: something that can be cut.

use std::{future::pending, sync::Arc};

use tokio::sync::Notify;

/// The connection behind a request; clones are the same one.
#[derive(Debug, Clone, Default)]
pub(super) struct Line(Arc<Notify>);

impl Line {
    /// Has the connection reset. What is awaited of it never comes, since whoever awaits it goes with the connection.
    pub(super) async fn reset<T>(&self) -> T {
        self.0.notify_one();
        pending().await
    }

    /// Waits until somebody wants the connection reset.
    pub(super) async fn wants_reset(&self) {
        self.0.notified().await;
    }
}
