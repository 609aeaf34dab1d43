// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `push`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: List the events that the user created.
///
/// Made by [`list_events`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListEvents<'a> {
    client: &'a super::Client,
    page: Result<Option<i32>, String>,
    per_page: Result<Option<i32>, String>,
}

impl<'a> ListEvents<'a> {
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
    async fn dispatch(self) -> Result<ResponseValue<types::EventPage>, Error<()>> {
        let Self { client, page, per_page } = self;
        let page = page.map_err(Error::InvalidRequest)?;
        let per_page = per_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/events.json", client.baseurl,);
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
            operation_id: "list_events",
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
    pub async fn send(self) -> Result<ResponseValue<types::EventPage>, crate::Error> {
        crate::transport::finish("list_events", self.dispatch().await).await
    }
}

/// Request: Send or schedule a notification.
///
/// Made by [`create_event`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateEvent<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateEventRequest, String>,
}

impl<'a> CreateEvent<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateEventRequest>,
        <V as std::convert::TryInto<
            types::CreateEventRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateEventRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateEventRequest,
        ) -> types::builder::CreateEventRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<
        ResponseValue<::quickblox_api::wire::OneOrMany<types::EventEnvelope>>,
        Error<()>,
    > {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateEventRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/events.json", client.baseurl,);
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
            operation_id: "create_event",
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
    ) -> Result<
        ResponseValue<::quickblox_api::wire::OneOrMany<types::EventEnvelope>>,
        crate::Error,
    > {
        crate::transport::finish("create_event", self.dispatch().await).await
    }
}

/// Request: Read one event.
///
/// Made by [`get_event_by_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetEventById<'a> {
    client: &'a super::Client,
    event_id: Result<i64, String>,
}

impl<'a> GetEventById<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            event_id: Err("event_id is missing: call `event_id` with it".to_string()),
        }
    }
    /// `event_id`: The event to read.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.event_id = crate::transport::within(
            "event_id",
            value.try_into().map_err(|error| format!("{}: {error}", "event_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::EventEnvelope>, Error<()>> {
        let Self { client, event_id } = self;
        let event_id = event_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/events/{}.json", client.baseurl, encode_path(& event_id.to_string()),
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
            operation_id: "get_event_by_id",
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
    ) -> Result<ResponseValue<types::EventEnvelope>, crate::Error> {
        crate::transport::finish("get_event_by_id", self.dispatch().await).await
    }
}

/// Request: Change an event or deliver it again.
///
/// Made by [`update_event`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateEvent<'a> {
    client: &'a super::Client,
    event_id: Result<i64, String>,
    body: Result<types::builder::UpdateEventRequest, String>,
}

impl<'a> UpdateEvent<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            event_id: Err("event_id is missing: call `event_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `event_id`: The event to change.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.event_id = crate::transport::within(
            "event_id",
            value.try_into().map_err(|error| format!("{}: {error}", "event_id")),
            Some(1),
            None,
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateEventRequest>,
        <V as std::convert::TryInto<
            types::UpdateEventRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateEventRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateEventRequest,
        ) -> types::builder::UpdateEventRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::EventEnvelope>, Error<()>> {
        let Self { client, event_id, body } = self;
        let event_id = event_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateEventRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/events/{}.json", client.baseurl, encode_path(& event_id.to_string()),
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
            operation_id: "update_event",
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
    ) -> Result<ResponseValue<types::EventEnvelope>, crate::Error> {
        crate::transport::finish("update_event", self.dispatch().await).await
    }
}

/// Request: Delete an event.
///
/// Made by [`delete_event`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteEvent<'a> {
    client: &'a super::Client,
    event_id: Result<i64, String>,
}

impl<'a> DeleteEvent<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            event_id: Err("event_id is missing: call `event_id` with it".to_string()),
        }
    }
    /// `event_id`: The event to delete.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.event_id = crate::transport::within(
            "event_id",
            value.try_into().map_err(|error| format!("{}: {error}", "event_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, event_id } = self;
        let event_id = event_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/events/{}.json", client.baseurl, encode_path(& event_id.to_string()),
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
            operation_id: "delete_event",
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
        crate::transport::finish("delete_event", self.dispatch().await).await
    }
}

/// Request: Ask for the status of an event.
///
/// Made by [`get_event_status`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetEventStatus<'a> {
    client: &'a super::Client,
    event_id: Result<i64, String>,
}

impl<'a> GetEventStatus<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            event_id: Err("event_id is missing: call `event_id` with it".to_string()),
        }
    }
    /// `event_id`: The event in question.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.event_id = crate::transport::within(
            "event_id",
            value.try_into().map_err(|error| format!("{}: {error}", "event_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::EventEnvelope>, Error<()>> {
        let Self { client, event_id } = self;
        let event_id = event_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/events/{}/status.json", client.baseurl, encode_path(& event_id
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
            operation_id: "get_event_status",
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
    ) -> Result<ResponseValue<types::EventEnvelope>, crate::Error> {
        crate::transport::finish("get_event_status", self.dispatch().await).await
    }
}

/// Request: Fetch in-app alerts.
///
/// Made by [`list_pull_events`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListPullEvents<'a> {
    client: &'a super::Client,
}

impl<'a> ListPullEvents<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/pull_events.json", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "list_pull_events",
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
        crate::transport::finish("list_pull_events", self.dispatch().await).await
    }
}

/// Request: Register a device token.
///
/// Made by [`create_push_token`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreatePushToken<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreatePushTokenRequest, String>,
}

impl<'a> CreatePushToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreatePushTokenRequest>,
        <V as std::convert::TryInto<
            types::CreatePushTokenRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreatePushTokenRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreatePushTokenRequest,
        ) -> types::builder::CreatePushTokenRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::PushTokenEnvelope>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreatePushTokenRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/push_tokens.json", client.baseurl,);
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
            operation_id: "create_push_token",
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
    ) -> Result<ResponseValue<types::PushTokenEnvelope>, crate::Error> {
        crate::transport::finish("create_push_token", self.dispatch().await).await
    }
}

/// Request: Remove a registered device token.
///
/// Made by [`delete_push_token`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeletePushToken<'a> {
    client: &'a super::Client,
    push_token_id: Result<i64, String>,
}

impl<'a> DeletePushToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            push_token_id: Err(
                "push_token_id is missing: call `push_token_id` with it".to_string(),
            ),
        }
    }
    /// `push_token_id`: The token to remove.
    pub fn push_token_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.push_token_id = crate::transport::within(
            "push_token_id",
            value.try_into().map_err(|error| format!("{}: {error}", "push_token_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, push_token_id } = self;
        let push_token_id = push_token_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/push_tokens/{}.json", client.baseurl, encode_path(& push_token_id
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
            operation_id: "delete_push_token",
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
        crate::transport::finish("delete_push_token", self.dispatch().await).await
    }
}

/// Request: List the subscriptions of the user.
///
/// Made by [`list_subscriptions`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListSubscriptions<'a> {
    client: &'a super::Client,
}

impl<'a> ListSubscriptions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::SubscriptionEnvelope>>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/subscriptions.json", client.baseurl,);
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
            operation_id: "list_subscriptions",
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
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::SubscriptionEnvelope>>,
        crate::Error,
    > {
        crate::transport::finish("list_subscriptions", self.dispatch().await).await
    }
}

/// Request: Subscribe a device to push notifications.
///
/// Made by [`create_subscription`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateSubscription<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateSubscriptionRequest, String>,
}

impl<'a> CreateSubscription<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateSubscriptionRequest>,
        <V as std::convert::TryInto<
            types::CreateSubscriptionRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreateSubscriptionRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateSubscriptionRequest,
        ) -> types::builder::CreateSubscriptionRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::SubscriptionEnvelope>>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateSubscriptionRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/subscriptions.json", client.baseurl,);
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
            operation_id: "create_subscription",
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
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::SubscriptionEnvelope>>,
        crate::Error,
    > {
        crate::transport::finish("create_subscription", self.dispatch().await).await
    }
}

/// Request: Delete a subscription.
///
/// Made by [`delete_subscription`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteSubscription<'a> {
    client: &'a super::Client,
    subscription_id: Result<i64, String>,
}

impl<'a> DeleteSubscription<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            subscription_id: Err(
                "subscription_id is missing: call `subscription_id` with it".to_string(),
            ),
        }
    }
    /// `subscription_id`: The subscription to delete.
    pub fn subscription_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: std::fmt::Display,
    {
        self.subscription_id = crate::transport::within(
            "subscription_id",
            value.try_into().map_err(|error| format!("{}: {error}", "subscription_id")),
            Some(1),
            None,
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, subscription_id } = self;
        let subscription_id = subscription_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/subscriptions/{}.json", client.baseurl, encode_path(& subscription_id
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
            operation_id: "delete_subscription",
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
        crate::transport::finish("delete_subscription", self.dispatch().await).await
    }
}

impl crate::paging::Paged for ListEvents<'_> {
    type Page = types::EventPage;
    type Item = types::EventEnvelope;
    const OPERATION: &'static str = "list_events";
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
            ListEvents {
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
