//! A file that is registered but has no content yet: deleted unless its upload succeeds.

use std::time::Duration;

use tokio::{runtime::Handle, task::JoinHandle, time::timeout};
use tracing::Instrument as _;

use crate::client::Client;

/// The time limit of the deletion. If it fails, an entry without content is left.
const LIMIT: Duration = Duration::from_secs(30);

/// Deletes its file when it is dropped, which happens if the upload is cancelled.
pub(super) struct IncompleteFile {
    client: Client,
    blob_id: Option<i64>,
}

impl IncompleteFile {
    pub(super) fn new(client: Client, blob_id: i64) -> Self {
        Self {
            client,
            blob_id: Some(blob_id),
        }
    }

    /// Keeps the file, which is complete.
    pub(super) fn keep(mut self) {
        self.blob_id = None;
    }

    /// Waits until the file is deleted, or cannot be. If this is dropped, the deletion goes on.
    pub(super) async fn delete(mut self) {
        if let Some(deletion) = self.start() {
            // The caller gets the error of the upload.
            let _ = deletion.await;
        }
    }

    /// `None` without a runtime, where nothing can be sent.
    fn start(&mut self) -> Option<JoinHandle<()>> {
        let blob_id = self.blob_id.take()?;
        let runtime = Handle::try_current().ok()?;
        let client = self.client.clone();
        let deletion = async move {
            let _ = timeout(LIMIT, client.delete_file(blob_id).send()).await;
        };
        Some(runtime.spawn(deletion.in_current_span()))
    }
}

impl Drop for IncompleteFile {
    fn drop(&mut self) {
        drop(self.start());
    }
}
