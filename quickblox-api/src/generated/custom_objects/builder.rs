// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `custom_objects`.

#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
#[allow(unused_imports)]
use crate::{
    transport::{ByteStream, ResponseValue},
    types,
};

/// Request: Create a class.
///
/// Made by [`create_class`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateClass<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateClassRequest, String>,
}

impl<'a> CreateClass<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateClassRequest>,
        <V as std::convert::TryInto<
            types::CreateClassRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateClassRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateClassRequest,
        ) -> types::builder::CreateClassRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Class>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateClassRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/class.json", client.baseurl,);
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
            operation_id: "create_class",
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
    pub async fn send(self) -> Result<ResponseValue<types::Class>, crate::Error> {
        crate::transport::finish("create_class", self.dispatch().await).await
    }
}

/// Request: Search, count or aggregate the records of a class.
///
/// Made by [`list_records`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListRecords<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    count: Result<Option<i32>, String>,
    filter: Result<
        Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        String,
    >,
    group_by: Result<Option<::std::string::String>, String>,
    limit: Result<Option<i32>, String>,
    output_exclude: Result<Option<::std::string::String>, String>,
    output_include: Result<Option<::std::string::String>, String>,
    skip: Result<Option<i32>, String>,
    sort_asc: Result<Option<::std::string::String>, String>,
    sort_desc: Result<Option<::std::string::String>, String>,
}

impl<'a> ListRecords<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            count: Ok(None),
            filter: Ok(None),
            group_by: Ok(None),
            limit: Ok(None),
            output_exclude: Ok(None),
            output_include: Ok(None),
            skip: Ok(None),
            sort_asc: Ok(None),
            sort_desc: Ok(None),
        }
    }
    /// `class_name`: Class to search.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `count`: 1 asks for the number of matches in place of the records.
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
    /// `filter`: Conditions, each a query pair of its own: a field alone for equality (`rating=2`), or a field with an operator
    /// (`score_value[gt]=100`). All must hold, and a field may stand in several. Fields are those of the class, also
    /// `_id`, `_parent_id`, `user_id`, `created_at` and `updated_at`.
    ///
    /// | key | matches | types |
    /// |---|---|---|
    /// | `field` | the same value; the text `null` for none | all |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, at most, more, at least | Integer, Float |
    /// | `field[ne]` | another value | Integer, Float, String, Boolean |
    /// | `field[in]` | one of a comma list | Integer, Float, String, perhaps arrays |
    /// | `field[nin]` | none of a comma list | Integer, Float, String |
    /// | `field[all]` | an array with all of a comma list | arrays |
    /// | `field[or]` | one of a comma list; in two fields, either condition | Integer, Float, String |
    /// | `field[ctn]` | a text with this part in it | String |
    /// | `field[near]` | `longitude,latitude;radius`, places within so many metres | Location |
    ///
    /// A comma inside a value of a list cannot be escaped, as far as is known. `field[calc]` is no condition, see
    /// `group_by`. In 2016 conditions on `_id` and `created_at` had no effect; that of `_id` was mended later.
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
    /// `group_by`: Field whose equal values make a group; a `field[calc]` in `filter` needs it.
    pub fn group_by<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.group_by = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "group_by"));
        self
    }
    /// `limit`: Records in one answer. The server's default is 100, and so is the maximum, apart from the Enterprise plan;
    /// guides of 2017 and some clients go up to 1000. In old documentation -1 gives only the last record.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
        V::Error: std::fmt::Display,
    {
        self.limit = crate::transport::within(
            "limit",
            value.try_into().map(Some).map_err(|error| format!("{}: {error}", "limit")),
            None,
            Some(100),
        );
        self
    }
    /// `output[exclude]`: Fields to leave out of the answer, separated by commas.
    pub fn output_exclude<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.output_exclude = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "output[exclude]"));
        self
    }
    /// `output[include]`: Fields to return, separated by commas. `_id` is among them unless it is excluded.
    pub fn output_include<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.output_include = value
            .try_into()
            .map(Some)
            .map_err(|error| format!("{}: {error}", "output[include]"));
        self
    }
    /// `skip`: How many matches to pass over. The server's default is 0; large values are slow.
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
    /// `sort_asc`: Field of any type to sort by, smallest first. `_id` gives nearly the order of creation and is much faster than
    /// `created_at`.
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
    /// `sort_desc`: Like `sort_asc`, largest first.
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
    async fn dispatch(self) -> Result<ResponseValue<types::RecordPage>, Error<()>> {
        let Self {
            client,
            class_name,
            count,
            filter,
            group_by,
            limit,
            output_exclude,
            output_include,
            skip,
            sort_asc,
            sort_desc,
        } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let count = count.map_err(Error::InvalidRequest)?;
        let filter = filter.map_err(Error::InvalidRequest)?;
        let group_by = group_by.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let output_exclude = output_exclude.map_err(Error::InvalidRequest)?;
        let output_include = output_include.map_err(Error::InvalidRequest)?;
        let skip = skip.map_err(Error::InvalidRequest)?;
        let sort_asc = sort_asc.map_err(Error::InvalidRequest)?;
        let sort_desc = sort_desc.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}.json", client.baseurl, encode_path(& class_name.to_string()),
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
            .query(&progenitor_client::QueryParam::new("count", &count))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("group_by", &group_by))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new("output[exclude]", &output_exclude),
            )
            .query(
                &progenitor_client::QueryParam::new("output[include]", &output_include),
            )
            .query(&progenitor_client::QueryParam::new("skip", &skip))
            .query(&progenitor_client::QueryParam::new("sort_asc", &sort_asc))
            .query(&progenitor_client::QueryParam::new("sort_desc", &sort_desc))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_records",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, crate::Error> {
        crate::transport::finish("list_records", self.dispatch().await).await
    }
}

/// Request: Create a record.
///
/// Made by [`create_record`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateRecord<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    body: Result<types::builder::CreateRecordRequest, String>,
}

impl<'a> CreateRecord<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the new record.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateRecordRequest>,
        <V as std::convert::TryInto<
            types::CreateRecordRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateRecordRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateRecordRequest,
        ) -> types::builder::CreateRecordRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Record>, Error<()>> {
        let Self { client, class_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CreateRecordRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}.json", client.baseurl, encode_path(& class_name.to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_record",
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
    pub async fn send(self) -> Result<ResponseValue<types::Record>, crate::Error> {
        crate::transport::finish("create_record", self.dispatch().await).await
    }
}

/// Request: Change all records that match.
///
/// Made by [`update_records_by_criteria`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateRecordsByCriteria<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateRecordsByCriteriaRequest, String>,
}

impl<'a> UpdateRecordsByCriteria<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateRecordsByCriteriaRequest>,
        <V as std::convert::TryInto<
            types::UpdateRecordsByCriteriaRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateRecordsByCriteriaRequest` for body failed: {}",
                    s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateRecordsByCriteriaRequest,
        ) -> types::builder::UpdateRecordsByCriteriaRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RecordPage>, Error<()>> {
        let Self { client, class_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateRecordsByCriteriaRequest::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/by_criteria.json", client.baseurl, encode_path(& class_name
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
            operation_id: "update_records_by_criteria",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, crate::Error> {
        crate::transport::finish("update_records_by_criteria", self.dispatch().await)
            .await
    }
}

/// Request: Delete all records that match.
///
/// Made by [`delete_records_by_criteria`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteRecordsByCriteria<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    body: Result<types::RecordCriteriaForm, String>,
}

impl<'a> DeleteRecordsByCriteria<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            body: Err("body is missing: call `body` with it".to_string()),
        }
    }
    /// `class_name`: Class of the records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::RecordCriteriaForm>,
        V::Error: std::fmt::Display,
    {
        self.body = value.try_into().map_err(|error| format!("{}: {error}", "body"));
        self
    }
    async fn dispatch(
        self,
    ) -> Result<ResponseValue<types::DeletedRecordCount>, Error<()>> {
        let Self { client, class_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/by_criteria.json", client.baseurl, encode_path(& class_name
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
            operation_id: "delete_records_by_criteria",
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
    ) -> Result<ResponseValue<types::DeletedRecordCount>, crate::Error> {
        crate::transport::finish("delete_records_by_criteria", self.dispatch().await)
            .await
    }
}

/// Request: Change several records, each in its own way.
///
/// Made by [`update_multi_records`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateMultiRecords<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateMultiRecordsRequest, String>,
}

impl<'a> UpdateMultiRecords<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateMultiRecordsRequest>,
        <V as std::convert::TryInto<
            types::UpdateMultiRecordsRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateMultiRecordsRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateMultiRecordsRequest,
        ) -> types::builder::UpdateMultiRecordsRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RecordBatch>, Error<()>> {
        let Self { client, class_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateMultiRecordsRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/multi.json", client.baseurl, encode_path(& class_name
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
            operation_id: "update_multi_records",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordBatch>, crate::Error> {
        crate::transport::finish("update_multi_records", self.dispatch().await).await
    }
}

/// Request: Create several records.
///
/// Made by [`create_multi_records`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateMultiRecords<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    body: Result<types::builder::CreateMultiRecordsRequest, String>,
}

impl<'a> CreateMultiRecords<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the new records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateMultiRecordsRequest>,
        <V as std::convert::TryInto<
            types::CreateMultiRecordsRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `CreateMultiRecordsRequest` for body failed: {}", s
                )
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateMultiRecordsRequest,
        ) -> types::builder::CreateMultiRecordsRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RecordBatch>, Error<()>> {
        let Self { client, class_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CreateMultiRecordsRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/multi.json", client.baseurl, encode_path(& class_name
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_multi_records",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordBatch>, crate::Error> {
        crate::transport::finish("create_multi_records", self.dispatch().await).await
    }
}

/// Request: List the children of a record.
///
/// Made by [`list_child_records`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListChildRecords<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    parent_id: Result<::std::string::String, String>,
    child_name: Result<::std::string::String, String>,
}

impl<'a> ListChildRecords<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            parent_id: Err("parent_id is missing: call `parent_id` with it".to_string()),
            child_name: Err(
                "child_name is missing: call `child_name` with it".to_string(),
            ),
        }
    }
    /// `class_name`: Class of the parent.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `parent_id`: Id of the parent.
    pub fn parent_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.parent_id = crate::transport::segment(
            "parent_id",
            value.try_into().map_err(|error| format!("{}: {error}", "parent_id")),
        );
        self
    }
    /// `child_name`: Class of the children.
    pub fn child_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.child_name = crate::transport::segment(
            "child_name",
            value.try_into().map_err(|error| format!("{}: {error}", "child_name")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RecordPage>, Error<()>> {
        let Self { client, class_name, parent_id, child_name } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let parent_id = parent_id.map_err(Error::InvalidRequest)?;
        let child_name = child_name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}/{}.json", client.baseurl, encode_path(& class_name
            .to_string()), encode_path(& parent_id.to_string()), encode_path(& child_name
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
            operation_id: "list_child_records",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, crate::Error> {
        crate::transport::finish("list_child_records", self.dispatch().await).await
    }
}

/// Request: Create a record under another one.
///
/// Made by [`create_child_record`](crate::prelude).
#[derive(Debug, Clone)]
pub struct CreateChildRecord<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    parent_id: Result<::std::string::String, String>,
    child_name: Result<::std::string::String, String>,
    body: Result<types::builder::CreateRecordRequest, String>,
}

impl<'a> CreateChildRecord<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            parent_id: Err("parent_id is missing: call `parent_id` with it".to_string()),
            child_name: Err(
                "child_name is missing: call `child_name` with it".to_string(),
            ),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the parent.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `parent_id`: Id of the parent.
    pub fn parent_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.parent_id = crate::transport::segment(
            "parent_id",
            value.try_into().map_err(|error| format!("{}: {error}", "parent_id")),
        );
        self
    }
    /// `child_name`: Class of the new record.
    pub fn child_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.child_name = crate::transport::segment(
            "child_name",
            value.try_into().map_err(|error| format!("{}: {error}", "child_name")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateRecordRequest>,
        <V as std::convert::TryInto<
            types::CreateRecordRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateRecordRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateRecordRequest,
        ) -> types::builder::CreateRecordRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Record>, Error<()>> {
        let Self { client, class_name, parent_id, child_name, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let parent_id = parent_id.map_err(Error::InvalidRequest)?;
        let child_name = child_name.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CreateRecordRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}/{}.json", client.baseurl, encode_path(& class_name
            .to_string()), encode_path(& parent_id.to_string()), encode_path(& child_name
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_child_record",
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
    pub async fn send(self) -> Result<ResponseValue<types::Record>, crate::Error> {
        crate::transport::finish("create_child_record", self.dispatch().await).await
    }
}

/// Request: Read one or several records by id.
///
/// Made by [`list_records_by_ids`](crate::prelude).
#[derive(Debug, Clone)]
pub struct ListRecordsByIds<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    record_id: Result<::std::string::String, String>,
}

impl<'a> ListRecordsByIds<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            record_id: Err("record_id is missing: call `record_id` with it".to_string()),
        }
    }
    /// `class_name`: Class of the records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `record_id`: One id, or several joined by commas. A maximum is not known.
    pub fn record_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.record_id = crate::transport::segment(
            "record_id",
            value.try_into().map_err(|error| format!("{}: {error}", "record_id")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::RecordsByIds>, Error<()>> {
        let Self { client, class_name, record_id } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let record_id = record_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}.json", client.baseurl, encode_path(& class_name.to_string()),
            encode_path(& record_id.to_string()),
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
            operation_id: "list_records_by_ids",
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordsByIds>, crate::Error> {
        crate::transport::finish("list_records_by_ids", self.dispatch().await).await
    }
}

/// Request: Change a record.
///
/// Made by [`update_record`](crate::prelude).
#[derive(Debug, Clone)]
pub struct UpdateRecord<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    record_id: Result<::std::string::String, String>,
    body: Result<types::builder::UpdateRecordRequest, String>,
}

impl<'a> UpdateRecord<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            record_id: Err("record_id is missing: call `record_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the record.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `record_id`: The record to change.
    pub fn record_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.record_id = crate::transport::segment(
            "record_id",
            value.try_into().map_err(|error| format!("{}: {error}", "record_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateRecordRequest>,
        <V as std::convert::TryInto<
            types::UpdateRecordRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateRecordRequest` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateRecordRequest,
        ) -> types::builder::UpdateRecordRequest,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::Record>, Error<()>> {
        let Self { client, class_name, record_id, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let record_id = record_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateRecordRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}.json", client.baseurl, encode_path(& class_name.to_string()),
            encode_path(& record_id.to_string()),
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
            operation_id: "update_record",
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
    pub async fn send(self) -> Result<ResponseValue<types::Record>, crate::Error> {
        crate::transport::finish("update_record", self.dispatch().await).await
    }
}

/// Request: Delete one or several records.
///
/// Made by [`delete_records`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteRecords<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    record_id: Result<::std::string::String, String>,
}

impl<'a> DeleteRecords<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            record_id: Err("record_id is missing: call `record_id` with it".to_string()),
        }
    }
    /// `class_name`: Class of the records.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `record_id`: The record to delete, or several ids with commas between them.
    pub fn record_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.record_id = crate::transport::segment(
            "record_id",
            value.try_into().map_err(|error| format!("{}: {error}", "record_id")),
        );
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<types::DeleteReport>, Error<()>> {
        let Self { client, class_name, record_id } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let record_id = record_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}.json", client.baseurl, encode_path(& class_name.to_string()),
            encode_path(& record_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_records",
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
        crate::transport::finish("delete_records", self.dispatch().await).await
    }
}

/// Request: Read a file of a record.
///
/// Made by [`download_record_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DownloadRecordFile<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    record_id: Result<::std::string::String, String>,
    field_name: Result<::std::string::String, String>,
    token: Result<Option<::quickblox_api::wire::Secret>, String>,
}

impl<'a> DownloadRecordFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            record_id: Err("record_id is missing: call `record_id` with it".to_string()),
            field_name: Err(
                "field_name is missing: call `field_name` with it".to_string(),
            ),
            token: Ok(None),
        }
    }
    /// `class_name`: Class of the record.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `record_id`: The record that holds the file.
    pub fn record_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.record_id = crate::transport::segment(
            "record_id",
            value.try_into().map_err(|error| format!("{}: {error}", "record_id")),
        );
        self
    }
    /// `field_name`: Field that holds the file.
    pub fn field_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.field_name = value
            .try_into()
            .map_err(|error| format!("{}: {error}", "field_name"));
        self
    }
    /// `token`: Token of a session in place of the header, for a plain link as the JavaScript SDK makes it. Whoever has the
    /// link has the token.
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
        let Self { client, class_name, record_id, field_name, token } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let record_id = record_id.map_err(Error::InvalidRequest)?;
        let field_name = field_name.map_err(Error::InvalidRequest)?;
        let token = token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}/file.json", client.baseurl, encode_path(& class_name
            .to_string()), encode_path(& record_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("field_name", &field_name))
            .query(&progenitor_client::QueryParam::new("token", &token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "download_record_file",
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
        crate::transport::finish_stream("download_record_file", self.dispatch().await)
            .await
    }
}

/// Request: Delete a file of a record.
///
/// Made by [`delete_record_file`](crate::prelude).
#[derive(Debug, Clone)]
pub struct DeleteRecordFile<'a> {
    client: &'a super::Client,
    class_name: Result<::std::string::String, String>,
    record_id: Result<::std::string::String, String>,
    body: Result<types::builder::DeleteRecordFileForm, String>,
}

impl<'a> DeleteRecordFile<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            record_id: Err("record_id is missing: call `record_id` with it".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// `class_name`: Class of the record.
    pub fn class_name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.class_name = crate::transport::segment(
            "class_name",
            value.try_into().map_err(|error| format!("{}: {error}", "class_name")),
        );
        self
    }
    /// `record_id`: The record that loses the file.
    pub fn record_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: std::fmt::Display,
    {
        self.record_id = crate::transport::segment(
            "record_id",
            value.try_into().map_err(|error| format!("{}: {error}", "record_id")),
        );
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DeleteRecordFileForm>,
        <V as std::convert::TryInto<
            types::DeleteRecordFileForm,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DeleteRecordFileForm` for body failed: {}", s)
            });
        self
    }
    /// Changes the body: `body_map(|body| body.field(value))`.
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeleteRecordFileForm,
        ) -> types::builder::DeleteRecordFileForm,
    {
        self.body = self.body.map(f);
        self
    }
    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, class_name, record_id, body } = self;
        let class_name = class_name.map_err(Error::InvalidRequest)?;
        let record_id = record_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DeleteRecordFileForm::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/data/{}/{}/file.json", client.baseurl, encode_path(& class_name
            .to_string()), encode_path(& record_id.to_string()),
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_record_file",
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
        crate::transport::finish("delete_record_file", self.dispatch().await).await
    }
}

impl crate::paging::Paged for ListRecords<'_> {
    type Page = types::RecordPage;
    type Item = types::Record;
    const OPERATION: &'static str = "list_records";
    const PAGINATION: crate::Pagination = {
        use crate::{PageStyle, Pagination};
        Pagination {
            style: PageStyle::Offset,
            maximum: Some(100),
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
            class_name,
            count,
            filter,
            group_by,
            limit,
            output_exclude,
            output_include,
            skip,
            sort_asc,
            sort_desc,
        } = self;
        let client = client.clone();
        async move {
            ListRecords {
                client: &client,
                class_name,
                count,
                filter,
                group_by,
                limit,
                output_exclude,
                output_include,
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
