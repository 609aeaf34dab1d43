//! Files in fields of records.

use super::{Records, name::RecordId};
use crate::{
    content::{FilePart, UploadRecordFile},
    generated::requests,
};

impl<T> Records<T> {
    /// Sets or replaces the file in a field of type `File`. A file may have 32 MB.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-update-file>
    pub fn upload_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
        file: FilePart,
    ) -> UploadRecordFile {
        let id = RecordId(id.into());
        self.client
            .upload_record_file(self.class(), id, field.into(), file)
    }

    /// Reads the file in a field.
    pub fn download_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
    ) -> requests::DownloadRecordFile {
        let id = RecordId(id.into());
        self.client
            .download_record_file(self.class(), id, field.into())
    }

    /// Deletes the file in a field.
    ///
    /// Source: <https://docs.quickblox.com/reference/custom-objects-delete-file>
    pub fn delete_file(
        &self,
        id: impl Into<String>,
        field: impl Into<String>,
    ) -> requests::DeleteRecordFile {
        let id = RecordId(id.into());
        let request = self.client.delete_record_file(self.class(), id);
        request.field_name(field.into())
    }
}
