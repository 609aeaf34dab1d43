//! A file that is registered but may have no content: deleted unless its upload succeeds.

use std::time::Duration;

use tokio::{runtime::Handle, task::JoinHandle, time::timeout};
use tracing::Instrument as _;

use crate::{client::Client, error::Error, types::BlobStatus};

/// The time limit of the deletion.
const LIMIT: Duration = Duration::from_secs(30);

/// Deletes its file when it is dropped, which happens if the upload is cancelled.
pub(super) struct IncompleteFile {
    client: Client,
    blob_id: Option<i64>,
    may_be_complete: bool,
}

/// What became of a file whose upload failed.
pub(super) enum Outcome {
    Deleted,
    /// The upload had succeeded: its last response was lost.
    Complete,
    /// It could not be deleted, or could not be looked at.
    LeftBehind(i64),
}

impl IncompleteFile {
    pub(super) fn new(client: Client, blob_id: i64) -> Self {
        Self {
            client,
            blob_id: Some(blob_id),
            may_be_complete: false,
        }
    }

    /// Says whether the file may be complete. If so, it is only deleted if the server says that it is not.
    pub(super) fn may_be_complete(&mut self, may: bool) {
        self.may_be_complete = may;
    }

    /// Keeps the file, which is complete.
    pub(super) fn keep(mut self) {
        self.blob_id = None;
    }

    /// Waits until the file is deleted, or cannot be. If this is dropped, the deletion goes on.
    pub(super) async fn settle(mut self) -> Outcome {
        let Some(blob_id) = self.blob_id else {
            return Outcome::Complete;
        };
        match self.start() {
            Some(deletion) => deletion.await.unwrap_or(Outcome::LeftBehind(blob_id)),
            None => Outcome::LeftBehind(blob_id),
        }
    }

    /// `None` without a runtime, where nothing can be sent.
    fn start(&mut self) -> Option<JoinHandle<Outcome>> {
        let blob_id = self.blob_id.take()?;
        let runtime = Handle::try_current().ok()?;
        let (client, may_be_complete) = (self.client.clone(), self.may_be_complete);
        let deletion = async move {
            let deleting = timeout(LIMIT, delete(&client, blob_id, may_be_complete)).await;
            if let Ok(Ok(outcome)) = deleting {
                return outcome;
            }
            tracing::warn!(blob_id, "the file of a failed upload is left behind");
            Outcome::LeftBehind(blob_id)
        };
        Some(runtime.spawn(deletion.in_current_span()))
    }
}

impl Drop for IncompleteFile {
    fn drop(&mut self) {
        drop(self.start());
    }
}

async fn delete(client: &Client, blob_id: i64, may_be_complete: bool) -> Result<Outcome, Error> {
    if may_be_complete && is_complete(client, blob_id).await? {
        return Ok(Outcome::Complete);
    }
    match client.delete_file(blob_id).send().await {
        Err(error) if !error.is_not_found() => Err(error),
        _ => Ok(Outcome::Deleted),
    }
}

/// Whether the server has all of a file.
pub(super) async fn is_complete(client: &Client, blob_id: i64) -> Result<bool, Error> {
    match client.get_file(blob_id).send().await {
        Ok(found) => Ok(found.blob.blob_status == Some(BlobStatus::Complete)),
        // There is nothing.
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}
