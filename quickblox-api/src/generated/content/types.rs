// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `content`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// A file: what is known about it, not its bytes. On the wire it stands in an object with the key `blob`, alone as well
/// as in a list. How much of it comes depends on the operation and the server's version.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Blob {
    /// Account of the application. In answers of `create_file`, and of `update_file` with `new`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<i64>,
    /// Application that owns the file; rarely sent, and null in answers of 2016 and 2017.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app_id: ::std::option::Option<i64>,
    /// Permission to upload the content; only after `create_file`, and `update_file` with `new`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob_object_access: ::std::option::Option<BlobObjectAccess>,
    /// Null as long as content is missing, which is so at the start and again after `new`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob_status: ::std::option::Option<::quickblox_api::types::BlobStatus>,
    /// MIME type that was given for the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// When the file was registered, in UTC with whole seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Number of the file. Every path takes it, except that of `download_file`.
    pub id: i64,
    /// Time of the last download, by its name; null wherever it was seen. Not sent since server 3.18.02.1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_read_access_ts: ::std::option::Option<::std::string::String>,
    /// Gone since server 3.18.02.1, and 0 before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lifetime: ::std::option::Option<i64>,
    /// File name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the file can be downloaded without a session.
    pub public: bool,
    /// Number of references to the file. The same server version took it away.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ref_count: ::std::option::Option<i64>,
    /// When the upload was declared. Null before; after `new` the old time may remain.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub set_completed_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Bytes. Null until the upload is declared; after `new` the earlier size may still stand here. The documentation
    /// once calls it text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Key of the stored bytes, 32 hexadecimal digits and `00` as a rule. `download_file` takes it; the form field
    /// `key` of `upload_file` has the same value. It may change when the content is replaced.
    pub uid: ::std::string::String,
    /// When its data last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Blob {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Blob {
        Default::default()
    }
}

/// A file as it travels.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BlobEnvelope {
    /// A file: what is known about it, not its bytes. On the wire it stands in an object with the key `blob`, alone as well
    /// as in a list. How much of it comes depends on the operation and the server's version.
    pub blob: Blob,
}

impl BlobEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BlobEnvelope {
        Default::default()
    }
}

/// A permission, limited in time, to write or to read the content of one file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BlobObjectAccess {
    /// File that the permission is for.
    pub blob_id: i64,
    /// End of the permission, one hour after it was given in every example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The id of the file once more.
    pub id: i64,
    /// What is permitted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object_access_type: ::std::option::Option<
        ::quickblox_api::types::BlobObjectAccessType,
    >,
    /// A complete, signed address with a query; whoever has it needs nothing else. For `Write`, the part before the
    /// `?` is where `upload_file` posts to, and the query pairs are its form fields. For `Read`, the whole is to be
    /// fetched with GET. Hosts differ between servers and years.
    pub params: ::quickblox_api::wire::Secret,
}

impl BlobObjectAccess {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BlobObjectAccess {
        Default::default()
    }
}

/// A permission that stands by itself, not in a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BlobObjectAccessEnvelope {
    /// A permission, limited in time, to write or to read the content of one file.
    pub blob_object_access: BlobObjectAccess,
}

impl BlobObjectAccessEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BlobObjectAccessEnvelope {
        Default::default()
    }
}

/// One page of a list of files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BlobPage {
    /// Which page this is, the first being 1.
    pub current_page: i32,
    /// The files of this page, each under its key `blob`.
    pub items: ::std::vec::Vec<BlobPageItem>,
    /// Files on a full page.
    pub per_page: i32,
    /// How many files there are on all pages together.
    pub total_entries: i64,
}

impl BlobPage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BlobPage {
        Default::default()
    }
}

/// An entry of a page of files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BlobPageItem {
    /// A file: what is known about it, not its bytes. On the wire it stands in an object with the key `blob`, alone as well
    /// as in a list. How much of it comes depends on the operation and the server's version.
    pub blob: Blob,
}

impl BlobPageItem {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BlobPageItem {
        Default::default()
    }
}

/// What is to be known about the file before its content arrives.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateFileFields {
    /// MIME type. Older documentation allows 50 characters, which many types of Office files exceed; whether that
    /// still holds is not known.
    pub content_type: ::std::string::String,
    /// File name, 1 to 100 characters by older documentation.
    pub name: ::std::string::String,
    /// Whether anybody may download the file. The server's default is false.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public: ::std::option::Option<PublicFlag>,
    /// Tags with commas between them, for `list_tagged_files`. No answer shows them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_list: ::std::option::Option<::std::string::String>,
}

impl CreateFileFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateFileFields {
        Default::default()
    }
}

/// Wrapper of a new file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateFileRequest {
    /// What is to be known about the file before its content arrives.
    pub blob: CreateFileFields,
}

impl CreateFileRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateFileRequest {
        Default::default()
    }
}

/// What was uploaded. The documentation wraps the size in `blob`, which is the form to use; some official clients send
/// it bare. One of the two is needed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeclareFileUploadedRequest {
    /// What the caller uploaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob: ::std::option::Option<UploadedFileFields>,
    /// Bytes, with nothing around them, as an official SDK sends them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
}

impl DeclareFileUploadedRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeclareFileUploadedRequest {
        Default::default()
    }
}

/// A boolean. Samples also send it as text, `"true"` or `"false"`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum PublicFlag {
    /// As `Boolean`.
    Boolean(bool),
    /// As `String`.
    String(::std::string::String),
}

impl ::std::fmt::Display for PublicFlag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Boolean(x) => x.fmt(f),
            Self::String(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<bool> for PublicFlag {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// The changes. `public` is not among them, as far as documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateFileFields {
    /// New MIME type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// New file name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// 1 asks for a permission to upload other content. The documentation's example sends it as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// New tags, separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_list: ::std::option::Option<::std::string::String>,
}

impl UpdateFileFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateFileFields {
        Default::default()
    }
}

/// Wrapper of the changes to a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateFileRequest {
    /// The changes. `public` is not among them, as far as documented.
    pub blob: UpdateFileFields,
}

impl UpdateFileRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateFileRequest {
        Default::default()
    }
}

/// What the caller uploaded.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UploadedFileFields {
    /// Bytes, more than 0. A wrong number is replaced by the real one.
    pub size: ::quickblox_api::wire::LenientInteger,
}

impl UploadedFileFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UploadedFileFields {
        Default::default()
    }
}

impl crate::transport::Bounded for CreateFileFields {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("name", &self.name, Some(1), Some(100))?;
        Ok(())
    }
}

impl crate::transport::Bounded for CreateFileRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::holds("blob", &self.blob)?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Direction of the permission. `Write` comes from `create_file` and `update_file`, `Read` from
    /// `get_blob_object_access`.
    pub enum BlobObjectAccessType: String {
        /// `Write` on the wire.
        Write = "Write",
        /// `Read` on the wire.
        Read = "Read",
    }
}

crate::wire::open_enum! {
    /// State of a file. `complete` means that its upload was declared. An official SDK knows a state for locked files,
    /// whose value was not seen on the wire.
    pub enum BlobStatus: String {
        /// `complete` on the wire.
        Complete = "complete",
    }
}
