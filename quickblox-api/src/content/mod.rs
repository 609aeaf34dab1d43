//! Files, from one call each: uploaded, and downloaded.
//!
//! [`Client::upload`] and [`Client::download`] do all that a file needs: they make several calls in their order, clean up
//! if they are dropped, and resume where a connection has failed. The single calls are methods of the client as well.
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
//!
//! [`Client::upload_file`] and [`Client::upload_record_file`] send the bytes of a file. Their bodies are
//! `multipart/form-data`, which the generator cannot express, so the two are written by hand. They are in
//! [`OPERATIONS`](crate::OPERATIONS) as all others.

mod download;
mod errors;
mod fetch;
mod form;
mod headers;
mod incomplete;
mod meter;
mod part;
mod part_file;
mod source;
mod stream;
#[cfg(test)]
mod tests;
mod transfer;
mod upload;
mod upload_file;
mod upload_record_file;

pub use download::DownloadRequest;
pub use meter::Progress;
pub use part::FilePart;
pub use source::Content;
pub use stream::Download;
pub use upload::UploadRequest;
pub use upload_file::UploadFile;
pub use upload_record_file::UploadRecordFile;

use crate::client::Client;

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
    ) -> UploadRequest {
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
    pub fn download(&self, uid: impl Into<String>) -> DownloadRequest {
        DownloadRequest::blob(self, uid.into())
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
    ) -> DownloadRequest {
        let (class_name, record_id) = (class_name.into(), record_id.into());
        DownloadRequest::record_file(self, class_name, record_id, field_name.into())
    }
}
