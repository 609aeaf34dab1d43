//! `upload_record_file`: into a field of a record.

use progenitor_client::{Error, encode_path};
use reqwest::{Url, multipart::Form};

use super::{FilePart, missing, refused};
use crate::{
    Client,
    transport::{ResponseValue, finish, send_form},
    types,
};

/// The documentation says 32 MB; if it means a million bytes by that, the server says so.
const MAXIMUM: usize = 32 * 1024 * 1024;

/// Request: Set or replace the file in a field of a record.
///
/// Made by [`upload_record_file`](super::ClientUploadsExt::upload_record_file).
#[derive(Clone, Debug)]
pub struct UploadRecordFile<'a> {
    client: &'a Client,
    class_name: Option<String>,
    record_id: Option<String>,
    field_name: Option<String>,
    file: Option<FilePart>,
}

impl<'a> UploadRecordFile<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self {
            client,
            class_name: None,
            record_id: None,
            field_name: None,
            file: None,
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

    async fn dispatch(self) -> Result<ResponseValue<types::RecordFile>, Error<()>> {
        let class_name = self.class_name.ok_or_else(|| missing("class_name"))?;
        let record_id = self.record_id.ok_or_else(|| missing("record_id"))?;
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
        file.clone().into_part().map_err(refused)?;
        let form = || {
            let part = file.clone().into_part().ok()?;
            Some(
                Form::new()
                    .text("field_name", field_name.clone())
                    .part("file", part),
            )
        };
        let url = Url::parse(&url).map_err(|_| refused("the path makes no URL"))?;
        let response = send_form(self.client, "upload_record_file", url, &form).await?;
        ResponseValue::from_response(response).await
    }

    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::RecordFile>, crate::Error> {
        finish("upload_record_file", self.dispatch().await).await
    }
}
