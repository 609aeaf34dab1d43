// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `content`.

use std::fmt::Display;
use progenitor_client::{QueryParam, encode_path};
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{ByteStream, Client, Error, Operation, ResponseValue, wire};
use crate::call::{Call, IntoField, Limited};
use crate::generated::{operations, types};
use crate::paging::{ItemStream, Measure, PageStream, Paged, Window};

impl Client {
    /// Register a file.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateFile`](crate::requests::CreateFile).
    pub fn create_file(&self) -> CreateFile {
        let call = Call::new(self, &operations::CREATE_FILE);
        CreateFile {
            call,
            content_type: None,
            name: None,
            public: None,
            tag_list: None,
        }
    }

    /// Declare that the content is uploaded.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeclareFileUploaded`](crate::requests::DeclareFileUploaded).
    pub fn declare_file_uploaded(
        &self,
        blob_id: impl TryInto<i64, Error: Display>,
    ) -> DeclareFileUploaded {
        let mut call = Call::new(self, &operations::DECLARE_FILE_UPLOADED);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        DeclareFileUploaded {
            call,
            blob_id,
            blob: None,
            size: None,
        }
    }

    /// Delete a file.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteFile`](crate::requests::DeleteFile).
    pub fn delete_file(&self, blob_id: impl TryInto<i64, Error: Display>) -> DeleteFile {
        let mut call = Call::new(self, &operations::DELETE_FILE);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        DeleteFile { call, blob_id }
    }

    /// Download a file.
    ///
    /// Fields, limits, credentials, errors and an example: [`DownloadFile`](crate::requests::DownloadFile).
    pub fn download_file(
        &self,
        uid: impl TryInto<String, Error: Display>,
    ) -> DownloadFile {
        let mut call = Call::new(self, &operations::DOWNLOAD_FILE);
        let uid = call.segment("uid", uid);
        DownloadFile {
            call,
            uid,
            token: None,
        }
    }

    /// Download a file by its id.
    ///
    /// Fields, limits, credentials, errors and an example: [`DownloadFileById`](crate::requests::DownloadFileById).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn download_file_by_id(
        &self,
        blob_id: impl TryInto<i64, Error: Display>,
    ) -> DownloadFileById {
        let mut call = Call::new(self, &operations::DOWNLOAD_FILE_BY_ID);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        DownloadFileById {
            call,
            blob_id,
            token: None,
        }
    }

    /// Get a temporary link to read a file.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetBlobObjectAccess`](crate::requests::GetBlobObjectAccess).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn get_blob_object_access(
        &self,
        blob_id: impl TryInto<i64, Error: Display>,
    ) -> GetBlobObjectAccess {
        let mut call = Call::new(self, &operations::GET_BLOB_OBJECT_ACCESS);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        GetBlobObjectAccess {
            call,
            blob_id,
        }
    }

    /// Get the blob of a file.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetFile`](crate::requests::GetFile).
    pub fn get_file(&self, blob_id: impl TryInto<i64, Error: Display>) -> GetFile {
        let mut call = Call::new(self, &operations::GET_FILE);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        GetFile { call, blob_id }
    }

    /// List the files of a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListFiles`](crate::requests::ListFiles).
    pub fn list_files(&self) -> ListFiles {
        let call = Call::new(self, &operations::LIST_FILES);
        ListFiles {
            call,
            page: None,
            per_page: None,
        }
    }

    /// List files with the tags of the user.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListTaggedFiles`](crate::requests::ListTaggedFiles).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn list_tagged_files(&self) -> ListTaggedFiles {
        let call = Call::new(self, &operations::LIST_TAGGED_FILES);
        ListTaggedFiles { call }
    }

    /// Rename a file or replace its content.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateFile`](crate::requests::UpdateFile).
    pub fn update_file(&self, blob_id: impl TryInto<i64, Error: Display>) -> UpdateFile {
        let mut call = Call::new(self, &operations::UPDATE_FILE);
        let blob_id = call.argument("blob_id", blob_id);
        call.within("blob_id", &blob_id, Some(1), None);
        UpdateFile {
            call,
            blob_id,
            content_type: None,
            name: None,
            new_content: None,
            tag_list: None,
        }
    }
}

/// Register a file.
///
/// Made by [`Client::create_file`](crate::Client::create_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_file()
///     .content_type("image/jpeg")
///     .name("museum.jpeg")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates the blob (file entry) of a file and returns a permission to upload its content. Uploading a file takes
/// three steps: this request, `upload_file` to the address in `blob_object_access.params`, and
/// `declare_file_uploaded`. The permission expires after 1 hour. After that, create a new blob, or call `update_file`
/// with `new`.
///
/// Use a user session: the server rejects an application session. The server also accepts a form body with names
/// such as `blob[name]`.
///
/// The maximum file size depends on the plan: 10 MB on Basic, 25 MB on Startup, 50 MB on Growth and HIPAA, and by
/// contract on Enterprise. Empty files are rejected. The server publishes no list of permitted types. Files belong to
/// the application and are deleted with it.
///
/// # Request
///
/// `POST /blobs.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `201`: The created blob, still without content, and the permission to upload.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The server understood the request and refused it. The reason is given by field or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-file>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateFile {
    call: Call,
    content_type: Option<String>,
    name: Option<String>,
    public: Option<types::PublicFlag>,
    tag_list: Option<String>,
}

impl CreateFile {
    /// `content_type`: MIME type of the file. Some servers may accept no more than 50 characters.
    ///
    /// Required.
    pub fn content_type<K>(mut self, content_type: impl IntoField<String, K>) -> Self {
        self.call.set("content_type", &mut self.content_type, content_type);
        self
    }

    /// `name`: File name, 1 to 100 characters.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `public`: Whether anyone may download the file without a session token. Default on the server: false.
    pub fn public<K>(mut self, public: impl IntoField<types::PublicFlag, K>) -> Self {
        self.call.set("public", &mut self.public, public);
        self
    }

    /// `tag_list`: Tags for `list_tagged_files`, separated by commas. Responses do not return them.
    pub fn tag_list<K>(mut self, tag_list: impl IntoField<String, K>) -> Self {
        self.call.set("tag_list", &mut self.tag_list, tag_list);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateFileRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateFileRequest>(body) {
            let body = body.blob;
            self.content_type = Some(body.content_type);
            self.name = Some(body.name);
            self.public = body.public;
            self.tag_list = body.tag_list;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateFileRequest {
            blob: self
                .call
                .bounded(types::CreateFileFields {
                    content_type: self.call.required("content_type", self.content_type)?,
                    name: self.call.required("name", self.name)?,
                    public: self.public,
                    tag_list: self.tag_list,
                })?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/blobs.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Declare that the content is uploaded.
///
/// Made by [`Client::declare_file_uploaded`](crate::Client::declare_file_uploaded).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.declare_file_uploaded(97).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Completes a file after the upload of its content: the server sets `blob_status` to `complete`, and sets the size
/// and the time of completion. Always call it after `upload_file`; some servers may complete the file without it. The
/// server also accepts a form with `blob[size]`, and a form or multipart body with `size`.
///
/// # Request
///
/// `PUT /blobs/{blob_id}/complete.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob whose content was uploaded.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The file is complete. The body is empty; ignore any content.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The size is 0. The message is `Size param is not set`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/content>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeclareFileUploaded {
    call: Call,
    blob_id: Option<i64>,
    blob: Option<types::UploadedFileFields>,
    size: Option<wire::LenientInteger>,
}

impl DeclareFileUploaded {
    /// `blob`: The size of the uploaded content.
    pub fn blob<K>(
        mut self,
        blob: impl IntoField<types::UploadedFileFields, K>,
    ) -> Self {
        self.call.set("blob", &mut self.blob, blob);
        self
    }

    /// `size`: Size in bytes, without the envelope `blob`.
    pub fn size<K>(mut self, size: impl IntoField<wire::LenientInteger, K>) -> Self {
        self.call.set("size", &mut self.size, size);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::DeclareFileUploadedRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::DeclareFileUploadedRequest>(body) {
            self.blob = body.blob;
            self.size = body.size;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let body = types::DeclareFileUploadedRequest {
            blob: self.blob,
            size: self.size,
        };
        let request = self
            .call
            .http()
            .put(format!("{}/blobs/{blob_id}/complete.json", self.call.base_url()))
            .json(&body);
        Ok((self.call, request))
    }
}

/// Delete a file.
///
/// Made by [`Client::delete_file`](crate::Client::delete_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_file(56713).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes a file by its `id`; a `uid` is not accepted. If the file is the picture of a user, the `blob_id` of the
/// user becomes null. Older servers counted references and deleted the file with the last reference.
///
/// # Request
///
/// `DELETE /blobs/{blob_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob to delete.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The file is deleted. The body is empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/content>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteFile {
    call: Call,
    blob_id: Option<i64>,
}

impl DeleteFile {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(format!("{}/blobs/{blob_id}.json", self.call.base_url()));
        Ok((self.call, request))
    }
}

/// Download a file.
///
/// Made by [`Client::download_file`](crate::Client::download_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.download_file("97f5802dcbd34a59a4921d73f6baedd000").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Downloads the content of a complete file by its `uid`. The same path with the suffix `.json` works too. A public
/// file needs no session token, and a request with a token may fail. A private file needs a session token, in the
/// header or, for links, in the query. A link with a token stops working with the session, so store the link without
/// the token.
///
/// The server sends the content or redirects to a storage host. Do not send the session token to that host.
///
/// # Request
///
/// `GET /blobs/{uid}`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `uid`: The `uid` of the blob, not its `id`.
///
/// # Credentials
///
/// A session, or none.
///
/// # Response
///
/// - `200`: The content, with the content type of the file.
///
/// # Errors
///
/// - `301`: The header `Location` has the address of the content. The body may be an HTML page with the link.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/content>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DownloadFile {
    call: Call,
    uid: Option<String>,
    token: Option<wire::Secret>,
}

impl DownloadFile {
    /// `token`: Session token. For a private file if the header cannot be set.
    pub fn token<K>(mut self, token: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("token", &mut self.token, token);
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error> {
        let (call, request) = self.assemble()?;
        call.stream(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let uid = encode_path(&self.call.required("uid", self.uid)?.to_string());
        let request = self
            .call
            .http()
            .get(format!("{}/blobs/{uid}", self.call.base_url()))
            .query(&QueryParam::new("token", &self.token));
        Ok((self.call, request))
    }
}

/// Download a file by its id.
///
/// Made by [`Client::download_file_by_id`](crate::Client::download_file_by_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.download_file_by_id(43234).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Downloads the content of a file by its `id`, or redirects to it. Legacy: use `download_file` instead. The path may
/// also have the suffix `.json`. A public file needs no session token; a private file needs one.
///
/// # Request
///
/// `GET /blobs/{blob_id}/download.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob to download.
///
/// # Credentials
///
/// A session, or none.
///
/// # Response
///
/// - `200`: The content of the file.
///
/// # Errors
///
/// - `301`: The header `Location` has the address of the content.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DownloadFileById {
    call: Call,
    blob_id: Option<i64>,
    token: Option<wire::Secret>,
}

impl DownloadFileById {
    /// `token`: Session token, sent in place of the header.
    pub fn token<K>(mut self, token: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("token", &mut self.token, token);
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error> {
        let (call, request) = self.assemble()?;
        call.stream(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/blobs/{blob_id}/download.json", self.call.base_url()))
            .query(&QueryParam::new("token", &self.token));
        Ok((self.call, request))
    }
}

/// Get a temporary link to read a file.
///
/// Made by [`Client::get_blob_object_access`](crate::Client::get_blob_object_access).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_blob_object_access(301).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a signed address from which the content of a file can be read with GET for a limited time. The request has
/// no body. Legacy: the server may no longer support it.
///
/// # Request
///
/// `POST /blobs/{blob_id}/getblobobjectbyid.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob to read.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The address and its time of expiry.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetBlobObjectAccess {
    call: Call,
    blob_id: Option<i64>,
}

impl GetBlobObjectAccess {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BlobObjectAccessEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .post(
                format!(
                    "{}/blobs/{blob_id}/getblobobjectbyid.json", self.call.base_url()
                ),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get the blob of a file.
///
/// Made by [`Client::get_file`](crate::Client::get_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_file(3874695).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the blob of one file by its `id`. With a `uid` in place of the `id`, the same path downloads the content,
/// see `download_file`. The server may also accept the session token as query parameter `token`.
///
/// # Request
///
/// `GET /blobs/{blob_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob to return.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The blob.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/content>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetFile {
    call: Call,
    blob_id: Option<i64>,
}

impl GetFile {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/blobs/{blob_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// List the files of a user.
///
/// Made by [`Client::list_files`](crate::Client::list_files).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_files().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the files of the session's user page by page, including files whose upload is not complete. Filters,
/// sorting and search are not supported. Use a user session.
///
/// # Request
///
/// `GET /blobs.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: One page of blobs.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-files>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListFiles {
    call: Call,
    page: Option<i32>,
    per_page: Option<i32>,
}

impl ListFiles {
    /// `page`: Number of the page, starting at 1. The default is 1.
    pub fn page<K>(mut self, page: impl IntoField<i32, K>) -> Self {
        self.call.set("page", &mut self.page, page);
        self.call.within("page", &self.page, Some(1), None);
        self
    }

    /// `per_page`: Number of entries on one page, at most 100 (more on Enterprise servers only). The default is 10.
    pub fn per_page<K>(mut self, per_page: impl IntoField<i32, K>) -> Self {
        self.call.set("per_page", &mut self.per_page, per_page);
        self.call.within("per_page", &self.per_page, Some(1), Some(100));
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BlobPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/blobs.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("page", &self.page))
            .query(&QueryParam::new("per_page", &self.per_page));
        Ok((self.call, request))
    }
}

impl Paged for ListFiles {
    type Page = types::BlobPage;
    type Item = types::BlobPageItem;
    const OPERATION: &'static Operation = &operations::LIST_FILES;
    fn window(&self) -> Window {
        Window {
            position: self.page.map(i64::from),
            size: self.per_page.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.page(position).per_page(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.per_page),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// List files with the tags of the user.
///
/// Made by [`Client::list_tagged_files`](crate::Client::list_tagged_files).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_tagged_files().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the files that have tags of the calling user, in the envelope of `list_files`. Legacy: the server may no
/// longer support it, and might not support pages.
///
/// # Request
///
/// `GET /blobs/tagged.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The blobs of the files with these tags.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTaggedFiles {
    call: Call,
}

impl ListTaggedFiles {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BlobPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/blobs/tagged.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Rename a file or replace its content.
///
/// Made by [`Client::update_file`](crate::Client::update_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.update_file(9715867).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Changes the name, MIME type or tags of a file, or opens the file for new content. Use a user session.
///
/// With `new`, the server deletes the stored content, and the response has a new permission to upload, as the
/// response of `create_file` has. Then call `upload_file` and `declare_file_uploaded`. The `id` stays the same; `uid`
/// and the form field `key` may change, so take them from the response. Size and time of completion may still be
/// those of the old content: only `blob_status` tells whether content is missing. Without `new`, the response has no
/// permission.
///
/// # Request
///
/// `PUT /blobs/{blob_id}.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `blob_id`: Id of the blob to change.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The changed blob.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-file>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateFile {
    call: Call,
    blob_id: Option<i64>,
    content_type: Option<String>,
    name: Option<String>,
    new_content: Option<wire::LenientInteger>,
    tag_list: Option<String>,
}

impl UpdateFile {
    /// `content_type`: New MIME type.
    pub fn content_type<K>(mut self, content_type: impl IntoField<String, K>) -> Self {
        self.call.set("content_type", &mut self.content_type, content_type);
        self
    }

    /// `name`: New file name.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `new`: 1 deletes the stored content and requests a permission to upload new content.
    pub fn new_content<K>(
        mut self,
        new_content: impl IntoField<wire::LenientInteger, K>,
    ) -> Self {
        self.call.set("new", &mut self.new_content, new_content);
        self
    }

    /// `tag_list`: New tags, separated by commas.
    pub fn tag_list<K>(mut self, tag_list: impl IntoField<String, K>) -> Self {
        self.call.set("tag_list", &mut self.tag_list, tag_list);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateFileRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateFileRequest>(body) {
            let body = body.blob;
            self.content_type = body.content_type;
            self.name = body.name;
            self.new_content = body.new_content;
            self.tag_list = body.tag_list;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let blob_id = encode_path(
            &self.call.required("blob_id", self.blob_id)?.to_string(),
        );
        let body = types::UpdateFileRequest {
            blob: types::UpdateFileFields {
                content_type: self.content_type,
                name: self.name,
                new_content: self.new_content,
                tag_list: self.tag_list,
            },
        };
        let request = self
            .call
            .http()
            .put(format!("{}/blobs/{blob_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
