//! The calls that carry the bytes of a file.
//!
//! Their bodies are `multipart/form-data`, which the generator cannot express, so these two are written by hand. They
//! stand in [`OPERATIONS`](crate::OPERATIONS) and go the way of all others: same credentials, answers and errors. The time
//! that they take as a whole is not limited; they fail if no byte moves for the client's
//! [`read_timeout`](crate::ClientBuilder::read_timeout).
//!
//! [`Client::upload`] does all that a file needs in one call.

mod file;
mod part;
mod record_file;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use progenitor_client::Error;
use reqwest::{Response, Url, multipart::Form};

pub use file::UploadFile;
pub use part::FilePart;
pub use record_file::UploadRecordFile;

use crate::{Client, content::Meter, transport::send_form};

/// The operations of the description that are not generated, sorted.
pub const HAND_WRITTEN: &[&str] = &["upload_file", "upload_record_file"];

/// The calls that upload a file.
pub trait ClientUploadsExt {
    /// Upload the content of a file.
    ///
    /// The second of three steps, all of which [`Client::upload`] takes: `create_file` registers the file and permits the
    /// upload for one hour, this sends the bytes to where the permission says, `declare_file_uploaded` makes the file
    /// available. To replace the content of a file, start with `update_file` and `new`.
    ///
    /// ```no_run
    /// use quickblox_api::{Client, Error, prelude::*, types::BlobObjectAccess, uploads::FilePart};
    ///
    /// # async fn example(client: Client, access: BlobObjectAccess) -> Result<(), Error> {
    /// // `access` is the `blob_object_access` of the answer to `create_file`.
    /// let file = FilePart::new("museum.jpeg", "image/jpeg", b"...".to_vec());
    /// client.upload_file().access(&access).file(file).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A file may have 10 MB on the Basic plan, 25 MB on Startup, 50 MB on Growth and HIPAA.
    ///
    /// # Request
    ///
    /// `POST` to the address in the permission, each pair of its query as a part, the file last. The session's token is
    /// sent only if that address is on the API's own host. The call is repeated only if the server certainly has not
    /// carried it out, and never if the content is a stream.
    ///
    /// # Answer
    ///
    /// Any success, with nothing or XML in it; neither is read.
    ///
    /// # Errors
    ///
    /// - `400`: The server, or the storage behind it, refuses what was sent.
    /// - `401`, `403`: The session or the permission has expired.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-file>
    fn upload_file(&self) -> UploadFile<'_>;

    /// Set or replace the file in a field of a record.
    ///
    /// ```no_run
    /// use quickblox_api::{Client, Error, prelude::*, uploads::FilePart};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .upload_record_file()
    ///     .class_name("Cinemas")
    ///     .record_id("5d87a916a28f9a683f1cb55d")
    ///     .field_name("poster")
    ///     .file(FilePart::new("poster.png", "image/png", b"...".to_vec()))
    ///     .send()
    ///     .await?;
    /// println!("{}", answer.file_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A file may have 32 MB; more than 33,554,432 bytes are not sent.
    ///
    /// # Request
    ///
    /// `POST /data/{class_name}/{record_id}/file.json`, with the parts `field_name` and `file`. Sending it twice does
    /// no harm.
    ///
    /// # Answer
    ///
    /// Id, size, name and type of the file.
    ///
    /// # Errors
    ///
    /// - `401`: No session or key, or a wrong one.
    /// - `403`: The record may not be changed by the caller.
    /// - `404`: There is no such class or record.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-update-file>
    fn upload_record_file(&self) -> UploadRecordFile<'_>;
}

impl ClientUploadsExt for Client {
    fn upload_file(&self) -> UploadFile<'_> {
        UploadFile::new(self)
    }

    fn upload_record_file(&self) -> UploadRecordFile<'_> {
        UploadRecordFile::new(self)
    }
}

/// Sends a form: some texts, and the file after them.
async fn send(
    client: &Client,
    operation: &'static str,
    url: Url,
    fields: &[(String, String)],
    file: &FilePart,
    meter: &Arc<Meter>,
) -> Result<Response, Error<()>> {
    file.check().map_err(refused)?;
    let form = || {
        let part = file.part(meter)?;
        let texts = fields.iter().cloned();
        let form = texts.fold(Form::new(), |form, (name, value)| form.text(name, value));
        Some(form.part("file", part))
    };
    send_form(client, operation, url, &form, meter.heard()).await
}

fn missing(name: &str) -> Error<()> {
    refused(&format!("{name} is missing: call `{name}` with it"))
}

fn refused(reason: &str) -> Error<()> {
    Error::InvalidRequest(reason.to_owned())
}
