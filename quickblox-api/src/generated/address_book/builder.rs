// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `address_book`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: Read the stored contacts.
///
/// Made by [`get_address_book`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetAddressBook<'a> {
    client: &'a super::Client,
    udid: Result<Option<::std::string::String>, String>,
}

impl<'a> GetAddressBook<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            udid: Ok(None),
        }
    }
    /// `udid`: Device whose book is read, at most 64 characters.
    pub fn udid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.udid = crate::transport::within(
            "udid",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "udid")),
            None,
            Some(64),
        );
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Contact>>, Error<()>> {
        let Self { client, udid } = self;
        let udid = udid.map_err(Error::InvalidRequest)?;
        let url = format!("{}/address_book.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("udid", &udid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_address_book",
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
    ) -> Result<ResponseValue<::std::vec::Vec<types::Contact>>, crate::Error> {
        crate::transport::finish("get_address_book", self.dispatch().await).await
    }
}

/// Request: Upload contacts.
///
/// Made by [`upload_address_book`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UploadAddressBook<'a> {
    client: &'a super::Client,
    body: Result<types::builder::UploadAddressBookRequest, String>,
}

impl<'a> UploadAddressBook<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UploadAddressBookRequest>,
        <V as std::convert::TryInto<
            types::UploadAddressBookRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UploadAddressBookRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UploadAddressBookRequest,
        ) -> types::builder::UploadAddressBookRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::AddressBookReport>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::UploadAddressBookRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/address_book.json", client.baseurl,);
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
            operation_id: "upload_address_book",
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
    ) -> Result<ResponseValue<types::AddressBookReport>, crate::Error> {
        crate::transport::finish("upload_address_book", self.dispatch().await).await
    }
}

/// Request: List the contacts that are users.
///
/// Made by [`list_registered_users`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListRegisteredUsers<'a> {
    client: &'a super::Client,
    compact: Result<Option<i32>, String>,
    udid: Result<Option<::std::string::String>, String>,
}

impl<'a> ListRegisteredUsers<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            compact: Ok(None),
            udid: Ok(None),
        }
    }
    /// `compact`: 1 returns only `id` and `phone` of each user. The server's default is 0, the whole profile.
    pub fn compact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.compact = crate::transport::within(
            "compact",
            value
                .try_into()
                .map(Some)
                .map_err(|error| format!("{}: {error}", "compact")),
            Some(0),
            Some(1),
        );
        self
    }
    /// `udid`: Device whose contacts are compared; 64 characters or less.
    pub fn udid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.udid = crate::transport::within(
            "udid",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "udid")),
            None,
            Some(64),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RegisteredUsers>, Error<()>> {
        let Self { client, compact, udid } = self;
        let compact = compact.map_err(Error::InvalidRequest)?;
        let udid = udid.map_err(Error::InvalidRequest)?;
        let url = format!("{}/address_book/registered_users.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("compact", &compact))
            .query(&progenitor_client::QueryParam::new("udid", &udid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_registered_users",
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
    ) -> Result<ResponseValue<types::RegisteredUsers>, crate::Error> {
        crate::transport::finish("list_registered_users", self.dispatch().await).await
    }
}
