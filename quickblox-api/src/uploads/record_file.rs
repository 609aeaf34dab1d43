//! `upload_record_file`: into a field of a record.

use std::sync::Arc;

use progenitor_client::{Error, encode_path};
use reqwest::Url;

use super::{FilePart, missing, refused, send};
use crate::{
    Client,
    content::{Meter, OnProgress, Progress, stall_limit},
    transport::{ResponseValue, finish, segment},
    types,
};

/// The documentation says 32 MB; if it means a million bytes by that, the server says so.
const MAXIMUM: u64 = 32 * 1024 * 1024;

/// Request: Set or replace the file in a field of a record.
///
/// Made by [`upload_record_file`](super::ClientUploadsExt::upload_record_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadRecordFile<'a> {
    client: &'a Client,
    class_name: Option<String>,
    record_id: Option<String>,
    field_name: Option<String>,
    file: Option<FilePart>,
    progress: Option<OnProgress>,
}

impl<'a> UploadRecordFile<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self {
            client,
            class_name: None,
            record_id: None,
            field_name: None,
            file: None,
            progress: None,
        }
    }

    /// `class_name`: Class of the record.
    #[must_use = "this returns the request"]
    pub fn class_name(mut self, value: impl Into<String>) -> Self {
        self.class_name = Some(value.into());
        self
    }

    /// `record_id`: Id of the record, 24 hexadecimal digits.
    #[must_use = "this returns the request"]
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }

    /// `field_name`: Field of the class, of type `File`.
    #[must_use = "this returns the request"]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// `file`: The content, at most 32 MB.
    #[must_use = "this returns the request"]
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// What to do as the content goes out: a function that is called with each part of it, at the end with all of it.
    #[must_use = "this returns the request"]
    pub fn progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(OnProgress::new(told));
        self
    }

    async fn dispatch(
        self,
        meter: &Arc<Meter>,
    ) -> Result<ResponseValue<types::RecordFile>, Error<()>> {
        let class_name = part("class_name", self.class_name)?;
        let record_id = part("record_id", self.record_id)?;
        let field_name = self.field_name.ok_or_else(|| missing("field_name"))?;
        let file = self.file.ok_or_else(|| missing("file"))?;
        if file.len() > MAXIMUM {
            return Err(refused(&format!("the file has more than {MAXIMUM} bytes")));
        }
        let url = format!(
            "{}/data/{}/{}/file.json",
            self.client.baseurl,
            encode_path(&class_name),
            encode_path(&record_id),
        );
        let url = Url::parse(&url).map_err(|_| refused("the address cannot be built"))?;
        let fields = [("field_name".to_owned(), field_name)];
        let operation = "upload_record_file";
        let response = send(self.client, operation, url, &fields, &file, meter).await?;
        ResponseValue::from_response(response).await
    }

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of any call; [`Content`](crate::ErrorKind::Content) if the content cannot be read or has another length than
    /// announced; [`Timeout`](crate::ErrorKind::Timeout) if no byte moves for too long, which leaves doubt only once all
    /// have gone. [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a part is missing or cannot be sent.
    pub async fn send(mut self) -> Result<ResponseValue<types::RecordFile>, crate::Error> {
        let len = self.file.as_ref().map_or(0, FilePart::len);
        let meter = Meter::new(len, self.progress.take());
        let limit = stall_limit(self.client);
        let sent = async { finish("upload_record_file", self.dispatch(&meter).await).await };
        meter.while_moving("upload_record_file", limit, sent).await
    }
}

/// A part of the path, if it can be only that.
#[expect(
    clippy::result_large_err,
    reason = "progenitor's error, as generated code has it"
)]
fn part(name: &str, value: Option<String>) -> Result<String, Error<()>> {
    let value = value.ok_or_else(|| missing(name))?;
    segment(name, Ok(value)).map_err(|refusal| refused(&refusal))
}
