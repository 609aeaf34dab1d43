// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `users`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: List users.
///
/// Made by [`list_users`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListUsers<'a> {
    client: &'a super::Client,
    filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    order: Result<Option<::std::string::String>, String>,
    page: Result<Option<i32>, String>,
    per_page: Result<Option<i32>, String>,
}

impl<'a> ListUsers<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            filter: Ok(None),
            order: Ok(None),
            page: Ok(None),
            per_page: Ok(None),
        }
    }
    /// `filter[]`: Conditions, one text each, of which all must hold. Sent as a repeated key.
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "filter[]"));
        self
    }
    /// `order`: One text `direction type field`, direction being `asc` or `desc`. Fields are `id`, `full_name`, `email`,
    /// `login`, `phone`, `website`, `created_at` and `updated_at`; older documentation also has `last_request_at`,
    /// `external_user_id`, `twitter_id` and `facebook_id`.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.order = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "order"));
        self
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
    async fn dispatch(self) -> Result<ResponseValue<types::UserPage>, Error<()>> {
        let Self { client, filter, order, page, per_page } = self;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let order = order.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let per_page = per_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[]", &filter))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
        crate::transport::finish("list_users", self.dispatch().await).await
    }
}

/// Request: Create a user.
///
/// Made by [`create_user`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateUser<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateUserRequest, String>,
}

impl<'a> CreateUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateUserRequest>,
        <V as std::convert::TryInto<types::CreateUserRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateUserRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateUserRequest,
        ) -> types::builder::CreateUserRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateUserRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/users.json", client.baseurl,);
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
            operation_id: "create_user",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("create_user", self.dispatch().await).await
    }
}

/// Request: Get a user by e-mail address.
///
/// Made by [`get_user_by_email`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByEmail<'a> {
    client: &'a super::Client,
    email: Result<::std::string::String, String>,
}

impl<'a> GetUserByEmail<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            email: Err("email is missing: call `email` with it".to_string()),
        }
    }
    /// `email`: E-mail address to look up.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.email = value.try_into().map_err(|error| format!("{}: {error}", "email"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, email } = self;
        let email = email.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_email.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("email", &email))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_email",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_email", self.dispatch().await).await
    }
}

/// Request: Get a user by Facebook id.
///
/// Made by [`get_user_by_facebook_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByFacebookId<'a> {
    client: &'a super::Client,
    facebook_id: Result<::std::string::String, String>,
}

impl<'a> GetUserByFacebookId<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            facebook_id: Err(
                "facebook_id is missing: call `facebook_id` with it".to_string(),
            ),
        }
    }
    /// `facebook_id`: Facebook id, digits as text.
    pub fn facebook_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.facebook_id = value
            .try_into()
            .map_err(|error| format!("{}: {error}", "facebook_id"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, facebook_id } = self;
        let facebook_id = facebook_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_facebook_id.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("facebook_id", &facebook_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_facebook_id",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_facebook_id", self.dispatch().await).await
    }
}

/// Request: List users by full name.
///
/// Made by [`list_users_by_full_name`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListUsersByFullName<'a> {
    client: &'a super::Client,
    full_name: Result<::std::string::String, String>,
    page: Result<Option<i32>, String>,
    per_page: Result<Option<i32>, String>,
}

impl<'a> ListUsersByFullName<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            full_name: Err("full_name is missing: call `full_name` with it".to_string()),
            page: Ok(None),
            per_page: Ok(None),
        }
    }
    /// `full_name`: The name to look for, three characters or more.
    pub fn full_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.full_name = crate::transport::within(
            "full_name",
            value.try_into().map_err(|error| format!("{}: {error}", "full_name")),
            Some(3),
            None,
        );
        self
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
    async fn dispatch(self) -> Result<ResponseValue<types::UserPage>, Error<()>> {
        let Self { client, full_name, page, per_page } = self;
        let full_name = full_name.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let per_page = per_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_full_name.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("full_name", &full_name))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users_by_full_name",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
        crate::transport::finish("list_users_by_full_name", self.dispatch().await).await
    }
}

/// Request: Get a user by login.
///
/// Made by [`get_user_by_login`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByLogin<'a> {
    client: &'a super::Client,
    login: Result<::std::string::String, String>,
}

impl<'a> GetUserByLogin<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            login: Err("login is missing: call `login` with it".to_string()),
        }
    }
    /// `login`: Login name to look up.
    pub fn login<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.login = value.try_into().map_err(|error| format!("{}: {error}", "login"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, login } = self;
        let login = login.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_login.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("login", &login))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_login",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_login", self.dispatch().await).await
    }
}

/// Request: List users by tags.
///
/// Made by [`list_users_by_tags`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListUsersByTags<'a> {
    client: &'a super::Client,
    page: Result<Option<i32>, String>,
    per_page: Result<Option<i32>, String>,
    tags: Result<::std::string::String, String>,
}

impl<'a> ListUsersByTags<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            page: Ok(None),
            per_page: Ok(None),
            tags: Err("tags is missing: call `tags` with it".to_string()),
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
    /// `tags`: Tags, separated by commas. A user has at most five.
    pub fn tags<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.tags = value.try_into().map_err(|error| format!("{}: {error}", "tags"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserPage>, Error<()>> {
        let Self { client, page, per_page, tags } = self;
        let page = page.map_err(Error::InvalidRequest)?;
        let per_page = per_page.map_err(Error::InvalidRequest)?;
        let tags = tags.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_tags.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("tags", &tags))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users_by_tags",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
        crate::transport::finish("list_users_by_tags", self.dispatch().await).await
    }
}

/// Request: Get a user by Twitter Digits id.
///
/// Made by [`get_user_by_twitter_digits_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByTwitterDigitsId<'a> {
    client: &'a super::Client,
    twitter_digits_id: Result<::std::string::String, String>,
}

impl<'a> GetUserByTwitterDigitsId<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            twitter_digits_id: Err(
                "twitter_digits_id is missing: call `twitter_digits_id` with it"
                    .to_string(),
            ),
        }
    }
    /// `twitter_digits_id`: Twitter Digits id.
    pub fn twitter_digits_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.twitter_digits_id = value
            .try_into()
            .map_err(|error| format!("{}: {error}", "twitter_digits_id"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, twitter_digits_id } = self;
        let twitter_digits_id = twitter_digits_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_twitter_digits_id.json", client.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "twitter_digits_id",
                    &twitter_digits_id,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_twitter_digits_id",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_twitter_digits_id", self.dispatch().await)
            .await
    }
}

/// Request: Get a user by Twitter id.
///
/// Made by [`get_user_by_twitter_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByTwitterId<'a> {
    client: &'a super::Client,
    twitter_id: Result<::std::string::String, String>,
}

impl<'a> GetUserByTwitterId<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            twitter_id: Err(
                "twitter_id is missing: call `twitter_id` with it".to_string(),
            ),
        }
    }
    /// `twitter_id`: Twitter id, digits as text.
    pub fn twitter_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.twitter_id = value
            .try_into()
            .map_err(|error| format!("{}: {error}", "twitter_id"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, twitter_id } = self;
        let twitter_id = twitter_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/by_twitter_id.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("twitter_id", &twitter_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_twitter_id",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_twitter_id", self.dispatch().await).await
    }
}

/// Request: Get a user by external id.
///
/// Made by [`get_user_by_external_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByExternalId<'a> {
    client: &'a super::Client,
    external_user_id: Result<::std::string::String, String>,
}

impl<'a> GetUserByExternalId<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            external_user_id: Err(
                "external_user_id is missing: call `external_user_id` with it"
                    .to_string(),
            ),
        }
    }
    /// `external_user_id`: Id in the caller's system.
    pub fn external_user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.external_user_id = crate::transport::segment(
            "external_user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "external_user_id")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, external_user_id } = self;
        let external_user_id = external_user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/external/{}.json", client.baseurl, encode_path(& external_user_id
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_external_id",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_external_id", self.dispatch().await).await
    }
}

/// Request: Delete a user by external id.
///
/// Made by [`delete_user_by_external_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteUserByExternalId<'a> {
    client: &'a super::Client,
    external_user_id: Result<::std::string::String, String>,
}

impl<'a> DeleteUserByExternalId<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            external_user_id: Err(
                "external_user_id is missing: call `external_user_id` with it"
                    .to_string(),
            ),
        }
    }
    /// `external_user_id`: Id in the caller's system.
    pub fn external_user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.external_user_id = crate::transport::segment(
            "external_user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "external_user_id")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, external_user_id } = self;
        let external_user_id = external_user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/external/{}.json", client.baseurl, encode_path(& external_user_id
            .to_string()),
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
            operation_id: "delete_user_by_external_id",
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
        crate::transport::finish("delete_user_by_external_id", self.dispatch().await)
            .await
    }
}

/// Request: Send an e-mail for resetting the password.
///
/// Made by [`reset_user_password`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ResetUserPassword<'a> {
    client: &'a super::Client,
    email: Result<::std::string::String, String>,
}

impl<'a> ResetUserPassword<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            email: Err("email is missing: call `email` with it".to_string()),
        }
    }
    /// `email`: Address of the user who forgot the password.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.email = value.try_into().map_err(|error| format!("{}: {error}", "email"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, email } = self;
        let email = email.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/password/reset.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("email", &email))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reset_user_password",
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
        crate::transport::finish("reset_user_password", self.dispatch().await).await
    }
}

/// Request: Get a user by phone number.
///
/// Made by [`get_user_by_phone`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUserByPhone<'a> {
    client: &'a super::Client,
    phone: Result<::std::string::String, String>,
}

impl<'a> GetUserByPhone<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            phone: Err("phone is missing: call `phone` with it".to_string()),
        }
    }
    /// `phone`: Phone number to look up.
    pub fn phone<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|error| format!("{}: {error}", "phone"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, phone } = self;
        let phone = phone.map_err(Error::InvalidRequest)?;
        let url = format!("{}/users/phone.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("phone", &phone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_user_by_phone",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user_by_phone", self.dispatch().await).await
    }
}

/// Request: Get a user.
///
/// Made by [`get_user`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUser<'a> {
    client: &'a super::Client,
    user_id: Result<i64, String>,
}

impl<'a> GetUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
        }
    }
    /// `user_id`: Id of the user.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.user_id = crate::transport::within(
            "user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "user_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/{}.json", client.baseurl, encode_path(& user_id.to_string()),
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
            operation_id: "get_user",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("get_user", self.dispatch().await).await
    }
}

/// Request: Update a user.
///
/// Made by [`update_user`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateUser<'a> {
    client: &'a super::Client,
    user_id: Result<i64, String>,
    body: Result<types::builder::UpdateUserRequest, String>,
}

impl<'a> UpdateUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `user_id`: Id of the user.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.user_id = crate::transport::within(
            "user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "user_id")),
            Some(1),
            None,
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateUserRequest>,
        <V as std::convert::TryInto<types::UpdateUserRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateUserRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateUserRequest,
        ) -> types::builder::UpdateUserRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
        let Self { client, user_id, body } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateUserRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/{}.json", client.baseurl, encode_path(& user_id.to_string()),
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
            operation_id: "update_user",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
        crate::transport::finish("update_user", self.dispatch().await).await
    }
}

/// Request: Delete a user.
///
/// Made by [`delete_user`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteUser<'a> {
    client: &'a super::Client,
    user_id: Result<i64, String>,
}

impl<'a> DeleteUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
        }
    }
    /// `user_id`: Id of the user.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.user_id = crate::transport::within(
            "user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "user_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/{}.json", client.baseurl, encode_path(& user_id.to_string()),
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
            operation_id: "delete_user",
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
        crate::transport::finish("delete_user", self.dispatch().await).await
    }
}

/// Request: Create a session token for a user.
///
/// Made by [`create_user_token`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateUserToken<'a> {
    client: &'a super::Client,
    user_id: Result<i64, String>,
}

impl<'a> CreateUserToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
        }
    }
    /// `user_id`: Id of the user.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.user_id = crate::transport::within(
            "user_id",
            value.try_into().map_err(|error| format!("{}: {error}", "user_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::UserToken>, Error<()>> {
        let Self { client, user_id } = self;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/users/{}/tokens", client.baseurl, encode_path(& user_id.to_string()),
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
            operation_id: "create_user_token",
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
    pub async fn send(self) -> Result<ResponseValue<types::UserToken>, crate::Error> {
        crate::transport::finish("create_user_token", self.dispatch().await).await
    }
}

impl crate::paging::Paged for ListUsers<'_> {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static str = "list_users";
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
        let Self { client, filter, order, page, per_page } = self;
        let client = client.clone();
        async move {
            ListUsers {
                client: &client,
                filter,
                order,
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

impl crate::paging::Paged for ListUsersByFullName<'_> {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static str = "list_users_by_full_name";
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
        let Self { client, full_name, page, per_page } = self;
        let client = client.clone();
        async move {
            ListUsersByFullName {
                client: &client,
                full_name,
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

impl crate::paging::Paged for ListUsersByTags<'_> {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static str = "list_users_by_tags";
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
        let Self { client, page, per_page, tags } = self;
        let client = client.clone();
        async move {
            ListUsersByTags {
                client: &client,
                page,
                per_page,
                tags,
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
