//! Files, from one call each: uploaded, and downloaded.
//!
//! The operations of the API that these calls are made of are methods of the client as well. What is here knows their
//! order, cleans up if it is broken off, and goes on where a connection has failed.
//!
//! ```no_run
//! # use quickblox_api::{Client, Error, content::Content};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let film = Content::file("film.mp4").await?;
//! let blob = client
//!     .upload("film.mp4", "video/mp4", film)
//!     .progress(|progress| println!("{} of {} bytes", progress.sent, progress.total))
//!     .send()
//!     .await?;
//! client.download(&blob.uid).to_file("copy.mp4").await?;
//! # Ok(())
//! # }
//! ```
//!
//! Content is read and written in small parts, so the size of a file does not matter to memory. Nor does the client's
//! [`timeout`](crate::ClientBuilder::timeout) bound a transfer: it fails if no byte moves for its
//! [`read_timeout`](crate::ClientBuilder::read_timeout).

mod download;
mod failure;
mod fetch;
mod half_made;
mod headers;
mod meter;
mod part_file;
mod source;
mod stream;
mod transfer;
mod upload;

use std::time::Duration;

pub use download::DownloadRequest;
use download::Target;
pub use meter::Progress;
pub(crate) use meter::{Meter, OnProgress};
pub use source::Content;
pub use stream::Download;
pub use upload::UploadRequest;

use crate::Client;

impl Client {
    /// Upload a file: register it, send its content to where the server says, declare it uploaded.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let blob = client
    ///     .upload("notes.txt", "text/plain", "buy milk")
    ///     .public(true)
    ///     .send()
    ///     .await?;
    /// println!("{} has {:?} bytes", blob.uid, blob.size);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The name has 1 to 100 characters. A file may have 10 MB on the Basic plan, 25 MB on Startup, 50 MB on Growth and
    /// HIPAA; an empty one is refused. The server wants the session of a user for this.
    ///
    /// Sources: <https://docs.quickblox.com/reference/create-file>, <https://docs.quickblox.com/reference/upload-file>
    pub fn upload(
        &self,
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Content>,
    ) -> UploadRequest<'_> {
        UploadRequest::new(self, name.into(), content_type.into(), content.into())
    }

    /// Download a file by its `uid`, which is not its number.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let uid = "97f5802dcbd34a59a4921d73f6baedd000";
    /// client.download(uid).to_file("museum.jpeg").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Older servers redirect to their storage, which is followed, up to five times and not out of TLS. Credentials go to
    /// the API's own host only.
    ///
    /// Source: <https://docs.quickblox.com/reference/content>
    pub fn download(&self, uid: impl Into<String>) -> DownloadRequest<'_> {
        DownloadRequest::new(self, Target::Blob { uid: uid.into() })
    }

    /// Download the file in a field of a record, as [`download`](Self::download) does.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client
    ///     .download_from_record("Cinemas", "5d87a916a28f9a683f1cb55d", "poster")
    ///     .to_file("poster.png")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_from_record(
        &self,
        class_name: impl Into<String>,
        record_id: impl Into<String>,
        field_name: impl Into<String>,
    ) -> DownloadRequest<'_> {
        let target = Target::RecordFile {
            class_name: class_name.into(),
            record_id: record_id.into(),
            field_name: field_name.into(),
        };
        DownloadRequest::new(self, target)
    }
}

/// The longest wait for the next byte.
pub(crate) fn stall_limit(client: &Client) -> Duration {
    client.link.limits.read
}
