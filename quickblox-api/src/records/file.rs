//! Files in fields of records.

use super::{
    Records,
    name::{ClassName, RecordId},
};
use crate::{
    Client, Error, ErrorKind, ResponseValue, builder, error::Details, prelude::*, types,
    uploads::FilePart,
};

impl<'a, T> Records<'a, T> {
    /// Sets or replaces the file in a field of type `File`. A file may have 32 MB.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-update-file>
    pub fn upload_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
        file: FilePart,
    ) -> UploadFile<'a> {
        UploadFile {
            client: self.client,
            class_name: self.class(),
            record_id: RecordId(id.into()),
            field_name: field.into(),
            file,
        }
    }

    /// Reads the file in a field.
    pub fn download_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
    ) -> builder::DownloadRecordFile<'a> {
        let request = self.client.download_record_file().class_name(self.class());
        request
            .record_id(RecordId(id.into()))
            .field_name(field.into())
    }

    /// Deletes the file in a field.
    ///
    /// Source: <https://docs.quickblox.com/reference/custom-objects-delete-file>
    pub fn delete_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
    ) -> builder::DeleteRecordFile<'a> {
        let request = self.client.delete_record_file().class_name(self.class());
        request
            .record_id(RecordId(id.into()))
            .body_map(|body| body.field_name(field.into()))
    }
}

/// Request: Set or replace the file in a field of a record.
///
/// Made by [`Records::upload_file`](super::Records::upload_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadFile<'a> {
    client: &'a Client,
    class_name: ClassName,
    record_id: RecordId,
    field_name: String,
    file: FilePart,
}

impl UploadFile<'_> {
    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<types::RecordFile>, Error> {
        let class_name = checked("class_name", self.class_name)?;
        let record_id = checked("record_id", self.record_id)?;
        self.client
            .upload_record_file()
            .class_name(class_name)
            .record_id(record_id)
            .field_name(self.field_name)
            .file(self.file)
            .send()
            .await
    }
}

fn checked(
    parameter: &str,
    name: impl TryInto<String, Error = &'static str>,
) -> Result<String, Error> {
    name.try_into().map_err(|error| {
        Details {
            operation: Some("upload_record_file"),
            summary: format!("{parameter}: {error}").into(),
            ..Details::new(ErrorKind::InvalidRequest)
        }
        .into()
    })
}
