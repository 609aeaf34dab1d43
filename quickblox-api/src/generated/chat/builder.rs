// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `chat`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: List or count the dialogs of a user.
///
/// Made by [`list_dialogs`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListDialogs<'a> {
    client: &'a super::Client,
    count: Result<Option<i32>, String>,
    filter: Result<
        Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        String,
    >,
    limit: Result<Option<i32>, String>,
    skip: Result<Option<i32>, String>,
    sort_asc: Result<Option<::std::string::String>, String>,
    sort_desc: Result<Option<::std::string::String>, String>,
}

impl<'a> ListDialogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            count: Ok(None),
            filter: Ok(None),
            limit: Ok(None),
            skip: Ok(None),
            sort_asc: Ok(None),
            sort_desc: Ok(None),
        }
    }
    /// `count`: 1 asks only for the number of matches; `items` is then an object with `count`, and no list comes.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.count = crate::transport::within(
            "count",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "count")),
            Some(1),
            Some(1),
        );
        self
    }
    /// `filter`: Conditions, each sent as a query pair of its own: a field alone for equality (`type=2`), or a field with an
    /// operator (`created_at[gt]=1556735709`).
    ///
    /// | key | matches | known for |
    /// |---|---|---|
    /// | `field` | the same value | `_id`, `type`, `name`, `last_message_date_sent`, `created_at`, `updated_at` |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, at most, more, at least | the three times |
    /// | `field[ne]` | another value | `_id`, `name`, `last_message_date_sent` |
    /// | `field[in]` | one of a comma list | `type`, `name`, `last_message_date_sent`, in an official app `_id` |
    /// | `field[nin]` | none of a comma list | `last_message_date_sent` |
    /// | `field[all]` | a list with all of these | `occupants_ids` |
    /// | `field[ctn]` | a text with this part in it | `name` |
    /// | `data[class_name]` | dialogs with custom fields of this class | |
    /// | `data[field]` | the same value of a custom field | only beside `data[class_name]` |
    ///
    /// Times are Unix seconds, also for `created_at` and `updated_at`, which come back as ISO dates; a fraction is
    /// accepted. A condition that the server does not know is ignored, not refused: so are `unread_messages_count`
    /// and `data[field]` without a class. `occupants_ids[in]` does not work. A plain `occupants_ids` with a
    /// comma list is in use, without a record of its effect; as `occupants_ids[]` it found nothing. Conditions on
    /// custom fields in a form body have no effect.
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        V::Error: std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "filter"));
        self
    }
    /// `limit`: Dialogs in one answer. The server's default is 100; no maximum is known, and clients ask for 300.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.limit = crate::transport::within(
            "limit",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "limit")),
            Some(1),
            None,
        );
        self
    }
    /// `skip`: How many matches to leave out at the start. The server's default is 0.
    pub fn skip<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.skip = crate::transport::within(
            "skip",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "skip")),
            Some(0),
            None,
        );
        self
    }
    /// `sort_asc`: Field to sort by, smallest first. Documented for `last_message_date_sent`; `updated_at`, `created_at` and
    /// `type` are in use. The order without it is not documented.
    pub fn sort_asc<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.sort_asc = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "sort_asc"));
        self
    }
    /// `sort_desc`: The same as `sort_asc`, with the largest value first.
    pub fn sort_desc<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.sort_desc = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "sort_desc"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::DialogPage>, Error<()>> {
        let Self { client, count, filter, limit, skip, sort_asc, sort_desc } = self;
        let count = count.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let skip = skip.map_err(Error::InvalidRequest)?;
        let sort_asc = sort_asc.map_err(Error::InvalidRequest)?;
        let sort_desc = sort_desc.map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Dialog.json", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("count", &count))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("sort_asc", &sort_asc))
            .query(&progenitor_client::QueryParam::new("sort_desc", &sort_desc))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_dialogs",
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
    pub async fn send(self) -> Result<ResponseValue<types::DialogPage>, crate::Error> {
        crate::transport::finish("list_dialogs", self.dispatch().await).await
    }
}

/// Request: Open a dialog.
///
/// Made by [`create_dialog`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateDialog<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateDialogRequest, String>,
}

impl<'a> CreateDialog<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateDialogRequest>,
        <V as std::convert::TryInto<
            types::CreateDialogRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateDialogRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateDialogRequest,
        ) -> types::builder::CreateDialogRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Dialog>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateDialogRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Dialog.json", client.baseurl,);
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
            operation_id: "create_dialog",
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
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, crate::Error> {
        crate::transport::finish("create_dialog", self.dispatch().await).await
    }
}

/// Request: Read one dialog.
///
/// Made by [`get_dialog`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetDialog<'a> {
    client: &'a super::Client,
    dialog_id: Result<::std::string::String, String>,
}

impl<'a> GetDialog<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
        }
    }
    /// `dialog_id`: The dialog to read.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.dialog_id = crate::transport::segment(
            "dialog_id",
            value.try_into().map_err(|error| format!("{}: {error}", "dialog_id")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Dialog>, Error<()>> {
        let Self { client, dialog_id } = self;
        let dialog_id = dialog_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Dialog/{}.json", client.baseurl, encode_path(& dialog_id
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
            operation_id: "get_dialog",
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
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, crate::Error> {
        crate::transport::finish("get_dialog", self.dispatch().await).await
    }
}

/// Request: Change a dialog, add or remove users.
///
/// Made by [`update_dialog`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateDialog<'a> {
    client: &'a super::Client,
    dialog_id: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateDialogRequest, String>,
}

impl<'a> UpdateDialog<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: The dialog to change.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.dialog_id = crate::transport::segment(
            "dialog_id",
            value.try_into().map_err(|error| format!("{}: {error}", "dialog_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateDialogRequest>,
        <V as std::convert::TryInto<
            types::UpdateDialogRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateDialogRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateDialogRequest,
        ) -> types::builder::UpdateDialogRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Dialog>, Error<()>> {
        let Self { client, dialog_id, body } = self;
        let dialog_id = dialog_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateDialogRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Dialog/{}.json", client.baseurl, encode_path(& dialog_id
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_dialog",
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
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, crate::Error> {
        crate::transport::finish("update_dialog", self.dispatch().await).await
    }
}

/// Request: Delete one or several dialogs.
///
/// Made by [`delete_dialog`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteDialog<'a> {
    client: &'a super::Client,
    dialog_id: Result<::std::string::String, String>,
    force: Result<Option<i32>, String>,
    body: Result<types::builder::DeleteDialogForm, String>,
}

impl<'a> DeleteDialog<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
            force: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: One id, or several joined by commas. No maximum is known; dozens were sent.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.dialog_id = crate::transport::segment(
            "dialog_id",
            value.try_into().map_err(|error| format!("{}: {error}", "dialog_id")),
        );
        self
    }
    /// `force`: The same as `force` in the body, which is where official clients put it.
    pub fn force<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.force = crate::transport::within(
            "force",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "force")),
            Some(1),
            Some(1),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DeleteDialogForm>,
        <V as std::convert::TryInto<types::DeleteDialogForm>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DeleteDialogForm` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeleteDialogForm,
        ) -> types::builder::DeleteDialogForm,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::DeleteReport>, Error<()>> {
        let Self { client, dialog_id, force, body } = self;
        let dialog_id = dialog_id.map_err(Error::InvalidRequest)?;
        let force = force.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DeleteDialogForm::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Dialog/{}.json", client.baseurl, encode_path(& dialog_id
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .query(&progenitor_client::QueryParam::new("force", &force))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_dialog",
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
    pub async fn send(self) -> Result<ResponseValue<types::DeleteReport>, crate::Error> {
        crate::transport::finish("delete_dialog", self.dispatch().await).await
    }
}

/// Request: Read whether a dialog notifies the user.
///
/// Made by [`get_notification_settings`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetNotificationSettings<'a> {
    client: &'a super::Client,
    dialog_id: Result<::std::string::String, String>,
}

impl<'a> GetNotificationSettings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
        }
    }
    /// `dialog_id`: The dialog whose setting is read.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.dialog_id = crate::transport::segment(
            "dialog_id",
            value.try_into().map_err(|error| format!("{}: {error}", "dialog_id")),
        );
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, Error<()>> {
        let Self { client, dialog_id } = self;
        let dialog_id = dialog_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Dialog/{}/notifications.json", client.baseurl, encode_path(&
            dialog_id.to_string()),
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
            operation_id: "get_notification_settings",
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
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, crate::Error> {
        crate::transport::finish("get_notification_settings", self.dispatch().await)
            .await
    }
}

/// Request: Switch the notifications of a dialog on or off.
///
/// Made by [`update_notification_settings`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateNotificationSettings<'a> {
    client: &'a super::Client,
    dialog_id: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateDialogNotificationsRequest, String>,
}

impl<'a> UpdateNotificationSettings<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: The dialog to switch on or off.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.dialog_id = crate::transport::segment(
            "dialog_id",
            value.try_into().map_err(|error| format!("{}: {error}", "dialog_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateDialogNotificationsRequest>,
        <V as std::convert::TryInto<
            types::UpdateDialogNotificationsRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateDialogNotificationsRequest` for body failed: {}",
                    s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateDialogNotificationsRequest,
        ) -> types::builder::UpdateDialogNotificationsRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, Error<()>> {
        let Self { client, dialog_id, body } = self;
        let dialog_id = dialog_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateDialogNotificationsRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Dialog/{}/notifications.json", client.baseurl, encode_path(&
            dialog_id.to_string()),
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
            operation_id: "update_notification_settings",
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
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, crate::Error> {
        crate::transport::finish("update_notification_settings", self.dispatch().await)
            .await
    }
}

/// Request: Add users to several dialogs.
///
/// Made by [`bulk_add_occupants`](crate::prelude).
#[derive(Debug, Clone)]
pub struct BulkAddOccupants<'a> {
    client: &'a super::Client,
    body: Result<types::builder::BulkOccupantsForm, String>,
}

impl<'a> BulkAddOccupants<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::BulkOccupantsForm>,
        <V as std::convert::TryInto<types::BulkOccupantsForm>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `BulkOccupantsForm` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::BulkOccupantsForm,
        ) -> types::builder::BulkOccupantsForm,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::BulkOccupantsReport>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::BulkOccupantsForm::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Dialogs/add_occupants.json", client.baseurl,);
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "bulk_add_occupants",
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
    ) -> Result<ResponseValue<types::BulkOccupantsReport>, crate::Error> {
        crate::transport::finish("bulk_add_occupants", self.dispatch().await).await
    }
}

/// Request: Remove users from several dialogs.
///
/// Made by [`bulk_remove_occupants`](crate::prelude).
#[derive(Debug, Clone)]
pub struct BulkRemoveOccupants<'a> {
    client: &'a super::Client,
    body: Result<types::builder::BulkOccupantsForm, String>,
}

impl<'a> BulkRemoveOccupants<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::BulkOccupantsForm>,
        <V as std::convert::TryInto<types::BulkOccupantsForm>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `BulkOccupantsForm` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::BulkOccupantsForm,
        ) -> types::builder::BulkOccupantsForm,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::BulkOccupantsReport>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::BulkOccupantsForm::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Dialogs/remove_occupants.json", client.baseurl,);
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "bulk_remove_occupants",
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
    ) -> Result<ResponseValue<types::BulkOccupantsReport>, crate::Error> {
        crate::transport::finish("bulk_remove_occupants", self.dispatch().await).await
    }
}

/// Request: Read or count the messages of a dialog.
///
/// Made by [`list_messages`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListMessages<'a> {
    client: &'a super::Client,
    chat_dialog_id: Result<::std::string::String, String>,
    count: Result<Option<i32>, String>,
    filter: Result<
        Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        String,
    >,
    include_reactions: Result<Option<i32>, String>,
    limit: Result<Option<i32>, String>,
    mark_as_read: Result<Option<i32>, String>,
    skip: Result<Option<i32>, String>,
    sort_asc: Result<Option<::std::string::String>, String>,
    sort_desc: Result<Option<::std::string::String>, String>,
}

impl<'a> ListMessages<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_dialog_id: Err(
                "chat_dialog_id is missing: call `chat_dialog_id` with it".to_string(),
            ),
            count: Ok(None),
            filter: Ok(None),
            include_reactions: Ok(None),
            limit: Ok(None),
            mark_as_read: Ok(None),
            skip: Ok(None),
            sort_asc: Ok(None),
            sort_desc: Ok(None),
        }
    }
    /// `chat_dialog_id`: The dialog. Without it the server answers 404, even if `_id` is given.
    pub fn chat_dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_dialog_id = value
            .try_into()
            .map_err(|error| format!("{}: {error}", "chat_dialog_id"));
        self
    }
    /// `count`: 1 asks how many messages match and for nothing else.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.count = crate::transport::within(
            "count",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "count")),
            Some(1),
            Some(1),
        );
        self
    }
    /// `filter`: Conditions on the messages, every one a query pair: the field alone (`sender_id=91419276`) or the field with
    /// an operator (`date_sent[lt]=1556829805`).
    ///
    /// | key | matches | known for |
    /// |---|---|---|
    /// | `field` | this value | those of `[ne]`, `updated_at`, `attachments.type` |
    /// | `field[ne]` | any other value | those of `[nin]`, `_id`, `message` |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, at most, more, at least | those of `[nin]`, `updated_at` |
    /// | `field[in]` | a value of a comma list | those of `[nin]`, in clients also `_id` |
    /// | `field[nin]` | a value outside a comma list | `date_sent`, `sender_id`, `recipient_id` |
    /// | `field[ctn]` | a text that contains this one | `message` |
    ///
    /// Times are Unix seconds, `updated_at` included. Some SDKs spell `attachments_type`. The operators `or` (in
    /// constants of SDKs) and `all` (in older documentation) exist by name; what they do here was not recorded. A
    /// condition on a custom parameter has no effect: all messages come back.
    pub fn filter<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        V::Error: std::fmt::Display,
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "filter"));
        self
    }
    /// `include_reactions`: 1 adds `reactions` to each message, 0 (the default) does not. From official SDKs; it fails for public
    /// dialogs.
    pub fn include_reactions<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.include_reactions = crate::transport::within(
            "include_reactions",
            value
                .try_into()
                .map(Some)
                .map_err(|error| format!("{}: {error}", "include_reactions")),
            Some(0),
            Some(1),
        );
        self
    }
    /// `limit`: Messages in one answer, 100 if left out. No maximum is documented; an official sample asks for 500.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.limit = crate::transport::within(
            "limit",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "limit")),
            Some(1),
            None,
        );
        self
    }
    /// `mark_as_read`: 0 leaves the returned messages unread. The server's default is 1.
    pub fn mark_as_read<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.mark_as_read = crate::transport::within(
            "mark_as_read",
            value
                .try_into()
                .map(Some)
                .map_err(|error| format!("{}: {error}", "mark_as_read")),
            Some(0),
            Some(1),
        );
        self
    }
    /// `skip`: Offset of the first message. Counted from 0, which is also the server's default.
    pub fn skip<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.skip = crate::transport::within(
            "skip",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "skip")),
            Some(0),
            None,
        );
        self
    }
    /// `sort_asc`: Field to sort by, oldest first. Only `date_sent` is said to work; typings of an official app also name
    /// `created_at` and `updated_at`. The server's default is `date_sent` in this direction.
    pub fn sort_asc<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.sort_asc = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "sort_asc"));
        self
    }
    /// `sort_desc`: Counterpart of `sort_asc`, newest first.
    pub fn sort_desc<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.sort_desc = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "sort_desc"));
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::MessagePage>, Error<()>> {
        let Self {
            client,
            chat_dialog_id,
            count,
            filter,
            include_reactions,
            limit,
            mark_as_read,
            skip,
            sort_asc,
            sort_desc,
        } = self;
        let chat_dialog_id = chat_dialog_id.map_err(Error::InvalidRequest)?;
        let count = count.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let include_reactions = include_reactions.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let mark_as_read = mark_as_read.map_err(Error::InvalidRequest)?;
        let skip = skip.map_err(Error::InvalidRequest)?;
        let sort_asc = sort_asc.map_err(Error::InvalidRequest)?;
        let sort_desc = sort_desc.map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Message.json", client.baseurl,);
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
                &progenitor_client::QueryParam::new("chat_dialog_id", &chat_dialog_id),
            )
            .query(&progenitor_client::QueryParam::new("count", &count))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(
                &progenitor_client::QueryParam::new(
                    "include_reactions",
                    &include_reactions,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("mark_as_read", &mark_as_read))
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("sort_asc", &sort_asc))
            .query(&progenitor_client::QueryParam::new("sort_desc", &sort_desc))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_messages",
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
    pub async fn send(self) -> Result<ResponseValue<types::MessagePage>, crate::Error> {
        crate::transport::finish("list_messages", self.dispatch().await).await
    }
}

/// Request: Mark all messages of a dialog as read or delivered.
///
/// Made by [`update_all_messages`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateAllMessages<'a> {
    client: &'a super::Client,
    body: Result<types::builder::UpdateAllMessagesRequest, String>,
}

impl<'a> UpdateAllMessages<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateAllMessagesRequest>,
        <V as std::convert::TryInto<
            types::UpdateAllMessagesRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateAllMessagesRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateAllMessagesRequest,
        ) -> types::builder::UpdateAllMessagesRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::UpdateAllMessagesRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Message.json", client.baseurl,);
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
            operation_id: "update_all_messages",
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
        crate::transport::finish("update_all_messages", self.dispatch().await).await
    }
}

/// Request: Write a message.
///
/// Made by [`create_message`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateMessage<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateMessageRequest, String>,
}

impl<'a> CreateMessage<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateMessageRequest>,
        <V as std::convert::TryInto<
            types::CreateMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateMessageRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateMessageRequest,
        ) -> types::builder::CreateMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateMessageRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Message.json", client.baseurl,);
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
            operation_id: "create_message",
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
    pub async fn send(self) -> Result<ResponseValue<types::Message>, crate::Error> {
        crate::transport::finish("create_message", self.dispatch().await).await
    }
}

/// Request: Count unread messages.
///
/// Made by [`get_unread_messages_count`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetUnreadMessagesCount<'a> {
    client: &'a super::Client,
    chat_dialog_ids: Result<Option<::std::string::String>, String>,
}

impl<'a> GetUnreadMessagesCount<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_dialog_ids: Ok(None),
        }
    }
    /// `chat_dialog_ids`: Ids of dialogs, joined by commas. Without them only `total` comes back.
    pub fn chat_dialog_ids<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_dialog_ids = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "chat_dialog_ids"));
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::UnreadMessagesCount>, Error<()>> {
        let Self { client, chat_dialog_ids } = self;
        let chat_dialog_ids = chat_dialog_ids.map_err(Error::InvalidRequest)?;
        let url = format!("{}/chat/Message/unread.json", client.baseurl,);
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
                &progenitor_client::QueryParam::new("chat_dialog_ids", &chat_dialog_ids),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_unread_messages_count",
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
    ) -> Result<ResponseValue<types::UnreadMessagesCount>, crate::Error> {
        crate::transport::finish("get_unread_messages_count", self.dispatch().await)
            .await
    }
}

/// Request: Read one message.
///
/// Made by [`get_message_by_id`](crate::prelude).
#[derive(Debug, Clone)]
pub struct GetMessageById<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
    include_reactions: Result<Option<i32>, String>,
}

impl<'a> GetMessageById<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
            include_reactions: Ok(None),
        }
    }
    /// `chat_message_id`: The message to read.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    /// `include_reactions`: 1 adds the reactions. Known from an SDK that was not yet released.
    pub fn include_reactions<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.include_reactions = crate::transport::within(
            "include_reactions",
            value
                .try_into()
                .map(Some)
                .map_err(|error| format!("{}: {error}", "include_reactions")),
            Some(0),
            Some(1),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, chat_message_id, include_reactions } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let include_reactions = include_reactions.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}.json", client.baseurl, encode_path(& chat_message_id
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
            .query(
                &progenitor_client::QueryParam::new(
                    "include_reactions",
                    &include_reactions,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_message_by_id",
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
    pub async fn send(self) -> Result<ResponseValue<types::Message>, crate::Error> {
        crate::transport::finish("get_message_by_id", self.dispatch().await).await
    }
}

/// Request: Change a message or mark it.
///
/// Made by [`update_message`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateMessage<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateMessageRequest, String>,
}

impl<'a> UpdateMessage<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `chat_message_id`: The message to change. SDKs also send several ids joined by commas, which is not documented.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateMessageRequest>,
        <V as std::convert::TryInto<
            types::UpdateMessageRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateMessageRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateMessageRequest,
        ) -> types::builder::UpdateMessageRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, chat_message_id, body } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateMessageRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}.json", client.baseurl, encode_path(& chat_message_id
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
            operation_id: "update_message",
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
        crate::transport::finish("update_message", self.dispatch().await).await
    }
}

/// Request: Delete one or several messages.
///
/// Made by [`delete_message`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteMessage<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
    body: Result<types::builder::DeleteMessageForm, String>,
}

impl<'a> DeleteMessage<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `chat_message_id`: The message, or several ids with commas between them. How many is not documented.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DeleteMessageForm>,
        <V as std::convert::TryInto<types::DeleteMessageForm>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DeleteMessageForm` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeleteMessageForm,
        ) -> types::builder::DeleteMessageForm,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::DeleteReport>, Error<()>> {
        let Self { client, chat_message_id, body } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DeleteMessageForm::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}.json", client.baseurl, encode_path(& chat_message_id
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_message",
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
    pub async fn send(self) -> Result<ResponseValue<types::DeleteReport>, crate::Error> {
        crate::transport::finish("delete_message", self.dispatch().await).await
    }
}

/// Request: List the reactions to a message.
///
/// Made by [`list_message_reactions`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListMessageReactions<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
}

impl<'a> ListMessageReactions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
        }
    }
    /// `chat_message_id`: The message whose reactions are read.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::MessageReactionList>, Error<()>> {
        let Self { client, chat_message_id } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}/reactions.json", client.baseurl, encode_path(&
            chat_message_id.to_string()),
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
            operation_id: "list_message_reactions",
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
    ) -> Result<ResponseValue<types::MessageReactionList>, crate::Error> {
        crate::transport::finish("list_message_reactions", self.dispatch().await).await
    }
}

/// Request: React to a message.
///
/// Made by [`add_message_reaction`](crate::prelude).
#[derive(Debug, Clone)]
pub struct AddMessageReaction<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
    body: Result<types::builder::MessageReactionRequest, String>,
}

impl<'a> AddMessageReaction<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `chat_message_id`: The message to react to.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MessageReactionRequest>,
        <V as std::convert::TryInto<
            types::MessageReactionRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `MessageReactionRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MessageReactionRequest,
        ) -> types::builder::MessageReactionRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, chat_message_id, body } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MessageReactionRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}/reactions.json", client.baseurl, encode_path(&
            chat_message_id.to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_message_reaction",
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
        crate::transport::finish("add_message_reaction", self.dispatch().await).await
    }
}

/// Request: Take back a reaction.
///
/// Made by [`remove_message_reaction`](crate::prelude).
#[derive(Debug, Clone)]
pub struct RemoveMessageReaction<'a> {
    client: &'a super::Client,
    chat_message_id: Result<::std::string::String, String>,
    body: Result<types::builder::MessageReactionRequest, String>,
}

impl<'a> RemoveMessageReaction<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chat_message_id: Err(
                "chat_message_id is missing: call `chat_message_id` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `chat_message_id`: The message that loses the reaction.
    pub fn chat_message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.chat_message_id = crate::transport::segment(
            "chat_message_id",
            value.try_into().map_err(|error| format!("{}: {error}", "chat_message_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MessageReactionRequest>,
        <V as std::convert::TryInto<
            types::MessageReactionRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `MessageReactionRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MessageReactionRequest,
        ) -> types::builder::MessageReactionRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, chat_message_id, body } = self;
        let chat_message_id = chat_message_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MessageReactionRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/chat/Message/{}/reactions.json", client.baseurl, encode_path(&
            chat_message_id.to_string()),
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
            .delete(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_message_reaction",
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
        crate::transport::finish("remove_message_reaction", self.dispatch().await).await
    }
}

impl crate::paging::Paged for ListDialogs<'_> {
    type Page = types::DialogPage;
    type Item = types::Dialog;
    const OPERATION: &'static str = "list_dialogs";
    const PAGINATION: crate::Pagination = {
        use crate::{PageStyle, Pagination};
        Pagination {
            style: PageStyle::Offset,
            maximum: None,
            items: "items",
        }
    };
    fn window(&self) -> Option<crate::paging::Window> {
        Some(crate::paging::Window {
            position: crate::transport::Limited::number(self.skip.as_ref().ok()?),
            size: crate::transport::Limited::number(self.limit.as_ref().ok()?),
        })
    }
    fn at(self, position: i64, size: Option<i64>) -> Self {
        let request = self.skip(position);
        match size {
            Some(size) => request.limit(size),
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
        let Self { client, count, filter, limit, skip, sort_asc, sort_desc } = self;
        let client = client.clone();
        async move {
            ListDialogs {
                client: &client,
                count,
                filter,
                limit,
                skip,
                sort_asc,
                sort_desc,
            }
                .send()
                .await
        }
    }
    fn measure(page: &Self::Page) -> crate::paging::Measure {
        crate::paging::Measure {
            entries: crate::paging::List::entries(&page.items),
            size: crate::transport::Limited::number(&page.limit),
            total: crate::transport::Limited::number(&page.total_entries),
        }
    }
    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        crate::paging::List::into_entries(page.items)
    }
}

impl crate::paging::Paged for ListMessages<'_> {
    type Page = types::MessagePage;
    type Item = types::Message;
    const OPERATION: &'static str = "list_messages";
    const PAGINATION: crate::Pagination = {
        use crate::{PageStyle, Pagination};
        Pagination {
            style: PageStyle::Offset,
            maximum: None,
            items: "items",
        }
    };
    fn window(&self) -> Option<crate::paging::Window> {
        Some(crate::paging::Window {
            position: crate::transport::Limited::number(self.skip.as_ref().ok()?),
            size: crate::transport::Limited::number(self.limit.as_ref().ok()?),
        })
    }
    fn at(self, position: i64, size: Option<i64>) -> Self {
        let request = self.skip(position);
        match size {
            Some(size) => request.limit(size),
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
        let Self {
            client,
            chat_dialog_id,
            count,
            filter,
            include_reactions,
            limit,
            mark_as_read,
            skip,
            sort_asc,
            sort_desc,
        } = self;
        let client = client.clone();
        async move {
            ListMessages {
                client: &client,
                chat_dialog_id,
                count,
                filter,
                include_reactions,
                limit,
                mark_as_read,
                skip,
                sort_asc,
                sort_desc,
            }
                .send()
                .await
        }
    }
    fn measure(page: &Self::Page) -> crate::paging::Measure {
        crate::paging::Measure {
            entries: crate::paging::List::entries(&page.items),
            size: crate::transport::Limited::number(&page.limit),
            total: None,
        }
    }
    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        crate::paging::List::into_entries(page.items)
    }
}
