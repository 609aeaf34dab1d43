//! A file that is registered but has no content yet: taken away again unless its upload succeeds.

use std::time::Duration;

use tokio::{runtime::Handle, task::JoinHandle, time::timeout};
use tracing::Instrument as _;

use crate::{Client, prelude::ClientContentExt as _};

/// The longest that taking a file away may take. What is then left is no more than an entry without content.
const LIMIT: Duration = Duration::from_secs(30);

/// Deletes its file when it is dropped, which is what becomes of it if the upload is cancelled.
pub(super) struct HalfMade {
    client: Client,
    blob_id: Option<i64>,
}

impl HalfMade {
    pub(super) fn new(client: Client, blob_id: i64) -> Self {
        Self {
            client,
            blob_id: Some(blob_id),
        }
    }

    /// The file is whole: it stays.
    pub(super) fn keep(mut self) {
        self.blob_id = None;
    }

    /// Waits until the file is gone, or until it is clear that it cannot be deleted. If this is dropped, the deletion
    /// goes on.
    pub(super) async fn delete(mut self) {
        if let Some(deletion) = self.start() {
            // The failure that led here is what the caller is told of.
            let _ = deletion.await;
        }
    }

    /// Without a runtime nothing can be sent any more.
    fn start(&mut self) -> Option<JoinHandle<()>> {
        let blob_id = self.blob_id.take()?;
        let runtime = Handle::try_current().ok()?;
        let client = self.client.clone();
        let deletion = async move {
            let _ = timeout(LIMIT, client.delete_file().blob_id(blob_id).send()).await;
        };
        Some(runtime.spawn(deletion.in_current_span()))
    }
}

impl Drop for HalfMade {
    fn drop(&mut self) {
        drop(self.start());
    }
}
