// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `chat`.

#[allow(unused_imports)]
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    encode_path,
};
#[allow(unused_imports)]
use crate::{transport::ResponseValue, types};

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
    {
        self.count = crate::transport::within(
            "count",
            value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for count failed".to_string()),
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
    {
        self.filter = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: collections :: BTreeMap < :: std :: string :: String , :: std :: string :: String >` for filter failed"
                    .to_string()
            });
        self
    }
    /// `limit`: Dialogs in one answer. The server's default is 100; no maximum is known, and clients ask for 300.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = crate::transport::within(
            "limit",
            value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string()),
            Some(1),
            None,
        );
        self
    }
    /// `skip`: How many matches to leave out at the start. The server's default is 0.
    pub fn skip<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.skip = crate::transport::within(
            "skip",
            value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for skip failed".to_string()),
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
    {
        self.sort_asc = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sort_asc failed"
                    .to_string()
            });
        self
    }
    /// `sort_desc`: The same as `sort_asc`, with the largest value first.
    pub fn sort_desc<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.sort_desc = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for sort_desc failed"
                    .to_string()
            });
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
            dialog_id: Err("dialog_id was not initialized".to_string()),
        }
    }
    /// `dialog_id`: The dialog to read.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.dialog_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for dialog_id failed"
                    .to_string()
            });
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
            dialog_id: Err("dialog_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: The dialog to change.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.dialog_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for dialog_id failed"
                    .to_string()
            });
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
            dialog_id: Err("dialog_id was not initialized".to_string()),
            force: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: One id, or several joined by commas. No maximum is known; dozens were sent.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.dialog_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for dialog_id failed"
                    .to_string()
            });
        self
    }
    /// `force`: The same as `force` in the body, which is where official clients put it.
    pub fn force<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.force = crate::transport::within(
            "force",
            value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for force failed".to_string()),
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
            dialog_id: Err("dialog_id was not initialized".to_string()),
        }
    }
    /// `dialog_id`: The dialog whose setting is read.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.dialog_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for dialog_id failed"
                    .to_string()
            });
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
            dialog_id: Err("dialog_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `dialog_id`: The dialog to switch on or off.
    pub fn dialog_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.dialog_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for dialog_id failed"
                    .to_string()
            });
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
