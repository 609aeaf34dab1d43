// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `content`.

use std::convert::Infallible;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// A blob: the entry of a file, without its content. In JSON it is always wrapped in an object with the key `blob`,
/// also in lists. The fields present depend on the operation and the server version.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Blob {
    /// Id of the account. Present after `create_file`, and after `update_file` with `new`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub account_id: Option<i64>,
    /// Id of the application that owns the file. May be missing or null.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub app_id: Option<i64>,
    /// Permission to upload the content. Present only after `create_file`, and after `update_file` with `new`.
    pub blob_object_access: Option<BlobObjectAccess>,
    /// State of the file. Null while content is missing: before the upload, and again after a request with `new`.
    pub blob_status: Option<BlobStatus>,
    /// MIME type of the file, as sent by the caller.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub content_type: Option<String>,
    /// When the blob was created, in UTC with whole seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the blob. All paths use it, except that of `download_file`.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// Probably the time of the last download, or null. Not sent since server version 3.18.02.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub last_read_access_ts: Option<String>,
    /// Always 0. Not sent since server version 3.18.02.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub lifetime: Option<i64>,
    /// File name.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Whether the file can be downloaded without a session token.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub public: bool,
    /// Number of references to the file. Not sent since server version 3.18.02.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub ref_count: Option<i64>,
    /// When the upload was declared. Null before that. After a request with `new` the old time may remain.
    pub set_completed_at: Option<DateTime<Utc>>,
    /// Size in bytes. Null until the upload is declared. After a request with `new` it may be the size of the old
    /// content.
    pub size: Option<wire::LenientInteger>,
    /// Key of the stored content, usually 32 hexadecimal digits followed by `00`. `download_file` uses it, and it is
    /// the form field `key` of `upload_file`. It may change when the content is replaced.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub uid: String,
    /// When the blob was last changed.
    pub updated_at: Option<DateTime<Utc>>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One blob in an envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlobEnvelope {
    /// A blob: the entry of a file, without its content. In JSON it is always wrapped in an object with the key `blob`,
    /// also in lists. The fields present depend on the operation and the server version.
    pub blob: Blob,
}

/// A temporary permission to write or to read the content of one file.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlobObjectAccess {
    /// Id of the blob that the permission is for.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub blob_id: i64,
    /// When the permission expires, usually 1 hour after it was issued.
    pub expires: Option<DateTime<Utc>>,
    /// Id of the blob, the same as `blob_id`.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// Whether the permission is for writing or for reading.
    pub object_access_type: Option<BlobObjectAccessType>,
    /// A complete, signed address with a query. It grants access without further credentials, so keep it secret. For
    /// `Write`, `upload_file` posts to the part before the `?`, with the query pairs as form fields. For `Read`, get
    /// the whole address. The host differs between servers.
    pub params: wire::Secret,
}

/// A permission in an envelope of its own, without a blob.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlobObjectAccessEnvelope {
    /// A temporary permission to write or to read the content of one file.
    pub blob_object_access: BlobObjectAccess,
}

/// One page of a list of blobs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlobPage {
    /// Number of this page, counted from 1.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub current_page: i32,
    /// The blobs of this page, each under the key `blob`.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<BlobPageItem>,
    /// Maximum number of blobs on a page.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub per_page: i32,
    /// Number of blobs on all pages together.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub total_entries: i64,
}

/// An entry in a page of blobs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BlobPageItem {
    /// A blob: the entry of a file, without its content. In JSON it is always wrapped in an object with the key `blob`,
    /// also in lists. The fields present depend on the operation and the server version.
    pub blob: Blob,
}

/// The fields of a new blob.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateFileFields {
    /// MIME type of the file. Some servers may accept no more than 50 characters.
    pub content_type: String,
    /// File name, 1 to 100 characters.
    pub name: String,
    /// Whether anyone may download the file without a session token. Default on the server: false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<PublicFlag>,
    /// Tags for `list_tagged_files`, separated by commas. Responses do not return them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<String>,
}

impl CreateFileFields {
    /// One with the required fields.
    pub fn new(content_type: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            content_type: content_type.into(),
            name: name.into(),
            public: None,
            tag_list: None,
        }
    }

    /// Sets [`public`](Self#structfield.public).
    pub fn public<K>(
        mut self,
        public: impl IntoField<PublicFlag, K, Error = Infallible>,
    ) -> Self {
        self.public = given(public);
        self
    }

    /// Sets [`tag_list`](Self#structfield.tag_list).
    pub fn tag_list<K>(
        mut self,
        tag_list: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.tag_list = given(tag_list);
        self
    }
}

/// Envelope of the blob to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateFileRequest {
    /// The fields of a new blob.
    pub blob: CreateFileFields,
}

impl CreateFileRequest {
    /// One with the required fields.
    pub fn new(blob: impl Into<CreateFileFields>) -> Self {
        Self { blob: blob.into() }
    }
}

/// The size of the uploaded content, either in `blob` (preferred) or as `size`. One of the two is required.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeclareFileUploadedRequest {
    /// The size of the uploaded content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob: Option<UploadedFileFields>,
    /// Size in bytes, without the envelope `blob`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<wire::LenientInteger>,
}

impl DeclareFileUploadedRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self { blob: None, size: None }
    }

    /// Sets [`blob`](Self#structfield.blob).
    pub fn blob<K>(
        mut self,
        blob: impl IntoField<UploadedFileFields, K, Error = Infallible>,
    ) -> Self {
        self.blob = given(blob);
        self
    }

    /// Sets [`size`](Self#structfield.size).
    pub fn size<K>(
        mut self,
        size: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.size = given(size);
        self
    }
}

/// A boolean, or its text form `"true"` or `"false"`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PublicFlag {
    /// A `Boolean`.
    Boolean(bool),
    /// A `String`.
    String(String),
}

impl std::fmt::Display for PublicFlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Boolean(x) => x.fmt(f),
            Self::String(x) => x.fmt(f),
        }
    }
}

impl From<bool> for PublicFlag {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// The fields to change. `public` is not one of them; it may be impossible to change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateFileFields {
    /// New MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// New file name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 1 deletes the stored content and requests a permission to upload new content.
    #[serde(rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_content: Option<wire::LenientInteger>,
    /// New tags, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<String>,
}

impl UpdateFileFields {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            content_type: None,
            name: None,
            new_content: None,
            tag_list: None,
        }
    }

    /// Sets [`content_type`](Self#structfield.content_type).
    pub fn content_type<K>(
        mut self,
        content_type: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.content_type = given(content_type);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`new_content`](Self#structfield.new_content).
    pub fn new_content<K>(
        mut self,
        new_content: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.new_content = given(new_content);
        self
    }

    /// Sets [`tag_list`](Self#structfield.tag_list).
    pub fn tag_list<K>(
        mut self,
        tag_list: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.tag_list = given(tag_list);
        self
    }
}

/// Envelope of the changes to a blob.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateFileRequest {
    /// The fields to change. `public` is not one of them; it may be impossible to change.
    pub blob: UpdateFileFields,
}

impl UpdateFileRequest {
    /// One with the required fields.
    pub fn new(blob: impl Into<UpdateFileFields>) -> Self {
        Self { blob: blob.into() }
    }
}

/// The size of the uploaded content.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UploadedFileFields {
    /// Size in bytes, greater than 0. The server replaces a wrong size by the real one.
    pub size: wire::LenientInteger,
}

impl UploadedFileFields {
    /// One with the required fields.
    pub fn new(size: impl Into<wire::LenientInteger>) -> Self {
        Self { size: size.into() }
    }
}

impl crate::call::Bounded for CreateFileFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("name", &self.name, Some(1), Some(100))?;
        Ok(())
    }
}

impl crate::call::Bounded for CreateFileRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("blob", &self.blob)?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Kind of the permission. `create_file` and `update_file` return `Write`, `get_blob_object_access` returns `Read`.
    pub enum BlobObjectAccessType: String {
        /// `Write` on the wire.
        Write = "Write",
        /// `Read` on the wire.
        Read = "Read",
    }
}

crate::wire::open_enum! {
    /// State of a file. `complete` means that its upload was declared. Other states, such as locked, may occur.
    pub enum BlobStatus: String {
        /// `complete` on the wire.
        Complete = "complete",
    }
}
