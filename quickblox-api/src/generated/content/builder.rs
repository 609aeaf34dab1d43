// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `content`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: List the files of a user.
///
/// Made by [`list_files`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListFiles<'a> {
    client: &'a super::Client,
    page: Result<Option<i32>, String>,
    per_page: Result<Option<i32>, String>,
}

impl<'a> ListFiles<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            page: Ok(None),
            per_page: Ok(None),
        }
    }
    /// `page`: Number of the page, counted from 1. The server's default is 1.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.page = crate::transport::within(
            "page",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "page")),
            Some(1),
            None,
        );
        self
    }
    /// `per_page`: Entries on one page, at most 100 (more only on Enterprise servers). The server's default is 10.
    pub fn per_page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.per_page = crate::transport::within(
            "per_page",
            value
                .try_into()
                .map(Some)
                .map_err(|error| format!("{}: {error}", "per_page")),
            Some(1),
            Some(100),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::BlobPage>, Error<()>> {
        let Self { client, page, per_page } = self;
        let page = page.map_err(Error::InvalidRequest)?;
        let per_page = per_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/blobs.json", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_files",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::BlobPage>, crate::Error> {
        crate::transport::finish("list_files", self.dispatch().await).await
    }
}

/// Request: Register a file.
///
/// Made by [`create_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateFile<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateFileRequest, String>,
}

impl<'a> CreateFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateFileRequest>,
        <V as std::convert::TryInto<types::CreateFileRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateFileRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateFileRequest,
        ) -> types::builder::CreateFileRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::BlobEnvelope>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateFileRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/blobs.json", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, crate::Error> {
        crate::transport::finish("create_file", self.dispatch().await).await
    }
}

/// Request: List files with the tags of the user.
///
/// Made by [`list_tagged_files`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListTaggedFiles<'a> {
    client: &'a super::Client,
}

impl<'a> ListTaggedFiles<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    async fn dispatch(self) -> Result<ResponseValue<types::BlobPage>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/blobs/tagged.json", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tagged_files",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::BlobPage>, crate::Error> {
        crate::transport::finish("list_tagged_files", self.dispatch().await).await
    }
}

/// Request: Read what is known about a file.
///
/// Made by [`get_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetFile<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
}

impl<'a> GetFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
        }
    }
    /// `blob_id`: Id of the file to look up.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::BlobEnvelope>, Error<()>> {
        let Self { client, blob_id } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}.json", client.baseurl, encode_path(& blob_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, crate::Error> {
        crate::transport::finish("get_file", self.dispatch().await).await
    }
}

/// Request: Rename a file or replace its content.
///
/// Made by [`update_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateFile<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
    body: Result<types::builder::UpdateFileRequest, String>,
}

impl<'a> UpdateFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `blob_id`: Id of the file to change.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateFileRequest>,
        <V as std::convert::TryInto<types::UpdateFileRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateFileRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateFileRequest,
        ) -> types::builder::UpdateFileRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::BlobEnvelope>, Error<()>> {
        let Self { client, blob_id, body } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateFileRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}.json", client.baseurl, encode_path(& blob_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<types::BlobEnvelope>, crate::Error> {
        crate::transport::finish("update_file", self.dispatch().await).await
    }
}

/// Request: Delete a file.
///
/// Made by [`delete_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteFile<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
}

impl<'a> DeleteFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
        }
    }
    /// `blob_id`: Id of the file to delete.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, blob_id } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}.json", client.baseurl, encode_path(& blob_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
        crate::transport::finish("delete_file", self.dispatch().await).await
    }
}

/// Request: Declare that the content is uploaded.
///
/// Made by [`declare_file_uploaded`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeclareFileUploaded<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
    body: Result<types::builder::DeclareFileUploadedRequest, String>,
}

impl<'a> DeclareFileUploaded<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `blob_id`: Id of the file that was uploaded.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DeclareFileUploadedRequest>,
        <V as std::convert::TryInto<
            types::DeclareFileUploadedRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `DeclareFileUploadedRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeclareFileUploadedRequest,
        ) -> types::builder::DeclareFileUploadedRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, blob_id, body } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DeclareFileUploadedRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}/complete.json", client.baseurl, encode_path(& blob_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "declare_file_uploaded",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
        crate::transport::finish("declare_file_uploaded", self.dispatch().await).await
    }
}

/// Request: Download a file by its number.
///
/// Made by [`download_file_by_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DownloadFileById<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
    token: Result<Option<::quickblox_api::wire::Secret>, String>,
}

impl<'a> DownloadFileById<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
            token: Ok(None),
        }
    }
    /// `blob_id`: Id of the file to download.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    /// `token`: Token in place of the header.
    pub fn token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::quickblox_api::wire::Secret>,
        V::Error: std::fmt::Display,
    {
        self.token = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "token"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client, blob_id, token } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let token = token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}/download.json", client.baseurl, encode_path(& blob_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("token", &token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "download_file_by_id",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
        crate::transport::finish_stream("download_file_by_id", self.dispatch().await)
            .await
    }
}

/// Request: Get a temporary link to read a file.
///
/// Made by [`get_blob_object_access`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetBlobObjectAccess<'a> {
    client: &'a super::Client,
    blob_id: Result<i64, String>,
}

impl<'a> GetBlobObjectAccess<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
        }
    }
    /// `blob_id`: Id of the file to read.
    pub fn blob_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.blob_id = crate::transport::within(
            "blob_id",
            value.try_into().map_err(|error| format!("{}: {error}", "blob_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::BlobObjectAccessEnvelope>, Error<()>> {
        let Self { client, blob_id } = self;
        let blob_id = blob_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}/getblobobjectbyid.json", client.baseurl, encode_path(& blob_id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_blob_object_access",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BlobObjectAccessEnvelope>, crate::Error> {
        crate::transport::finish("get_blob_object_access", self.dispatch().await).await
    }
}

/// Request: Download a file.
///
/// Made by [`download_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DownloadFile<'a> {
    client: &'a super::Client,
    uid: Result<::std::string::String, String>,
    token: Result<Option<::quickblox_api::wire::Secret>, String>,
}

impl<'a> DownloadFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uid: Err("uid is missing: call `uid` with it".to_string()),
            token: Ok(None),
        }
    }
    /// `uid`: The `uid` of the file, not its number.
    pub fn uid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.uid = crate::transport::segment(
            "uid",
            value.try_into().map_err(|error| format!("{}: {error}", "uid")),
        );
        self
    }
    /// `token`: Session token, for a private file where no header can be sent.
    pub fn token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::quickblox_api::wire::Secret>,
        V::Error: std::fmt::Display,
    {
        self.token = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "token"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client, uid, token } = self;
        let uid = uid.map_err(Error::InvalidRequest)?;
        let token = token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/blobs/{}", client.baseurl, encode_path(& uid.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("token", &token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "download_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
        crate::transport::finish_stream("download_file", self.dispatch().await).await
    }
}

impl crate::paging::Paged for ListFiles<'_> {
    type Page = types::BlobPage;
    type Item = types::BlobPageItem;
    const OPERATION: &'static str = "list_files";
    const PAGINATION: crate::Pagination = {
        use crate::{PageStyle, Pagination};
        Pagination {
            style: PageStyle::Page,
            maximum: Some(100),
            items: "items",
        }
    };
    fn window(&self) -> Option<crate::paging::Window> {
        Some(crate::paging::Window {
            position: crate::transport::Limited::number(self.page.as_ref().ok()?),
            size: crate::transport::Limited::number(self.per_page.as_ref().ok()?),
        })
    }
    fn at(self, position: i64, size: Option<i64>) -> Self {
        let request = self.page(position);
        match size {
            Some(size) => request.per_page(size),
            None => request,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Page>, crate::Error> {
        self.send().await
    }
    fn fetch_apart(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, crate::Error>,
    > + Send + 'static {
        let Self { client, page, per_page } = self;
        let client = client.clone();
        async move {
            ListFiles {
                client: &client,
                page,
                per_page,
            }
                .send()
                .await
        }
    }
    fn measure(page: &Self::Page) -> crate::paging::Measure {
        crate::paging::Measure {
            entries: crate::paging::List::entries(&page.items),
            size: crate::transport::Limited::number(&page.per_page),
            total: crate::transport::Limited::number(&page.total_entries),
        }
    }
    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        crate::paging::List::into_entries(page.items)
    }
}
