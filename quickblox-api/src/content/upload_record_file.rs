//! `upload_record_file`: into a field of a record.

use std::fmt::Display;

use progenitor_client::encode_path;
use reqwest::Url;

use super::{FilePart, Progress, form::send_form, meter::OnProgress};
use crate::{
    call::Call,
    client::Client,
    error::{Error, Invalid},
    generated::operations,
    transport::ResponseValue,
    types,
};

/// The documentation says 32 MB. If that means 32,000,000 bytes, the server refuses the rest.
const MAXIMUM: u64 = 32 * 1024 * 1024;

/// Request: Set or replace the file in a field of a record.
///
/// Made by [`Client::upload_record_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UploadRecordFile {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
    field_name: Option<String>,
    file: FilePart,
    progress: Option<OnProgress>,
}

impl Client {
    /// Set or replace the file in a field of a record.
    ///
    /// ```no_run
    /// use quickblox_api::{Client, Error, content::FilePart};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let file = FilePart::new("poster.png", "image/png", b"...".to_vec());
    /// let response = client
    ///     .upload_record_file("Cinemas", "5d87a916a28f9a683f1cb55d", "poster", file)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.file_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// - `class_name`: Class of the record.
    /// - `record_id`: Id of the record, 24 hexadecimal digits.
    /// - `field_name`: Field of the class, of type `File`.
    /// - `file`: The content, at most 32 MB; more than 33,554,432 bytes are not sent.
    ///
    /// # Request
    ///
    /// `POST /data/{class_name}/{record_id}/file.json`, with the parts `field_name` and `file`. Sending it twice does
    /// no harm.
    ///
    /// # Response
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
    pub fn upload_record_file(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
        field_name: impl TryInto<String, Error: Display>,
        file: FilePart,
    ) -> UploadRecordFile {
        let mut call = Call::new(self, &operations::UPLOAD_RECORD_FILE);
        UploadRecordFile {
            class_name: call.segment("class_name", class_name),
            record_id: call.segment("record_id", record_id),
            field_name: call.argument("field_name", field_name),
            file,
            progress: None,
            call,
        }
    }
}

impl UploadRecordFile {
    crate::call::settings!(call);

    /// What to do as the content goes out: a function that is called with each part of it, at the end with all of it.
    pub fn progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(OnProgress::new(told));
        self
    }

    /// Sends the request and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of any call; [`Content`](crate::ErrorKind::Content) if the content cannot be read or has another length than
    /// announced; [`Timeout`](crate::ErrorKind::Timeout) if no byte moves for too long, which leaves doubt only once all
    /// have gone. [`Validation`](crate::ErrorKind::Validation) if a part cannot be sent.
    pub async fn send(self) -> Result<ResponseValue<types::RecordFile>, Error> {
        let call = self.call;
        call.ready()?;
        let class_name = encode_path(&call.required("class_name", self.class_name)?);
        let record_id = encode_path(&call.required("record_id", self.record_id)?);
        let field_name = call.required("field_name", self.field_name)?;
        if self.file.len() > MAXIMUM {
            let wrong = format!("is too large (maximum is {MAXIMUM} bytes)");
            return Err(call.invalid(Invalid::new("file", wrong)));
        }
        let base = call.base_url();
        let url = Url::parse(&format!("{base}/data/{class_name}/{record_id}/file.json"))
            .map_err(|_| call.refused("the address cannot be built"))?;
        let fields = [("field_name".to_owned(), field_name)];
        let response = send_form(&call, &url, &fields, &self.file, self.progress).await?;
        call.decode(response).await
    }
}
