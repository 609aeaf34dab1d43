// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `custom_objects`.

use std::collections::BTreeMap;
use std::fmt::Display;
use progenitor_client::{QueryParam, encode_path};
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{ByteStream, Client, Error, Operation, ResponseValue, wire};
use crate::call::{Call, IntoField, Limited};
use crate::generated::{operations, types};
use crate::paging::{ItemStream, Measure, PageStream, Paged, Window};

impl Client {
    /// Create a child record.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateChildRecord`](crate::requests::CreateChildRecord).
    pub fn create_child_record(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        parent: impl TryInto<String, Error: Display>,
        child_name: impl TryInto<String, Error: Display>,
    ) -> CreateChildRecord {
        let mut call = Call::new(self, &operations::CREATE_CHILD_RECORD);
        let class_name = call.segment("class_name", class_name);
        let parent = call.segment("parent", parent);
        let child_name = call.segment("child_name", child_name);
        CreateChildRecord {
            call,
            class_name,
            parent,
            child_name,
            parent_id: None,
            permissions: None,
            extra: None,
        }
    }

    /// Create a class.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateClass`](crate::requests::CreateClass).
    pub fn create_class(&self) -> CreateClass {
        let call = Call::new(self, &operations::CREATE_CLASS);
        CreateClass {
            call,
            fields: None,
            name: None,
            permissions: None,
        }
    }

    /// Create several records.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateMultiRecords`](crate::requests::CreateMultiRecords).
    pub fn create_multi_records(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> CreateMultiRecords {
        let mut call = Call::new(self, &operations::CREATE_MULTI_RECORDS);
        let class_name = call.segment("class_name", class_name);
        CreateMultiRecords {
            call,
            class_name,
            record: None,
        }
    }

    /// Create a record.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateRecord`](crate::requests::CreateRecord).
    pub fn create_record(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> CreateRecord {
        let mut call = Call::new(self, &operations::CREATE_RECORD);
        let class_name = call.segment("class_name", class_name);
        CreateRecord {
            call,
            class_name,
            parent_id: None,
            permissions: None,
            extra: None,
        }
    }

    /// Delete a file of a record.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteRecordFile`](crate::requests::DeleteRecordFile).
    pub fn delete_record_file(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
    ) -> DeleteRecordFile {
        let mut call = Call::new(self, &operations::DELETE_RECORD_FILE);
        let class_name = call.segment("class_name", class_name);
        let record_id = call.segment("record_id", record_id);
        DeleteRecordFile {
            call,
            class_name,
            record_id,
            field_name: None,
        }
    }

    /// Delete one or several records.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteRecords`](crate::requests::DeleteRecords).
    pub fn delete_records(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
    ) -> DeleteRecords {
        let mut call = Call::new(self, &operations::DELETE_RECORDS);
        let class_name = call.segment("class_name", class_name);
        let record_id = call.segment("record_id", record_id);
        DeleteRecords {
            call,
            class_name,
            record_id,
        }
    }

    /// Delete all records that match.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteRecordsByCriteria`](crate::requests::DeleteRecordsByCriteria).
    pub fn delete_records_by_criteria(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> DeleteRecordsByCriteria {
        let mut call = Call::new(self, &operations::DELETE_RECORDS_BY_CRITERIA);
        let class_name = call.segment("class_name", class_name);
        DeleteRecordsByCriteria {
            call,
            class_name,
            body: None,
        }
    }

    /// Download a file of a record.
    ///
    /// Fields, limits, credentials, errors and an example: [`DownloadRecordFile`](crate::requests::DownloadRecordFile).
    pub fn download_record_file(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
        field_name: impl TryInto<String, Error: Display>,
    ) -> DownloadRecordFile {
        let mut call = Call::new(self, &operations::DOWNLOAD_RECORD_FILE);
        let class_name = call.segment("class_name", class_name);
        let record_id = call.segment("record_id", record_id);
        let field_name = call.argument("field_name", field_name);
        DownloadRecordFile {
            call,
            class_name,
            record_id,
            field_name,
            token: None,
        }
    }

    /// List the child records of a record.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListChildRecords`](crate::requests::ListChildRecords).
    pub fn list_child_records(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        parent_id: impl TryInto<String, Error: Display>,
        child_name: impl TryInto<String, Error: Display>,
    ) -> ListChildRecords {
        let mut call = Call::new(self, &operations::LIST_CHILD_RECORDS);
        let class_name = call.segment("class_name", class_name);
        let parent_id = call.segment("parent_id", parent_id);
        let child_name = call.segment("child_name", child_name);
        ListChildRecords {
            call,
            class_name,
            parent_id,
            child_name,
        }
    }

    /// Search, count or aggregate the records of a class.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListRecords`](crate::requests::ListRecords).
    pub fn list_records(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> ListRecords {
        let mut call = Call::new(self, &operations::LIST_RECORDS);
        let class_name = call.segment("class_name", class_name);
        ListRecords {
            call,
            class_name,
            count: None,
            filter: None,
            group_by: None,
            limit: None,
            output_exclude: None,
            output_include: None,
            skip: None,
            sort_asc: None,
            sort_desc: None,
        }
    }

    /// Get one or several records by id.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListRecordsByIds`](crate::requests::ListRecordsByIds).
    pub fn list_records_by_ids(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
    ) -> ListRecordsByIds {
        let mut call = Call::new(self, &operations::LIST_RECORDS_BY_IDS);
        let class_name = call.segment("class_name", class_name);
        let record_id = call.segment("record_id", record_id);
        ListRecordsByIds {
            call,
            class_name,
            record_id,
        }
    }

    /// Change several records individually.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateMultiRecords`](crate::requests::UpdateMultiRecords).
    pub fn update_multi_records(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> UpdateMultiRecords {
        let mut call = Call::new(self, &operations::UPDATE_MULTI_RECORDS);
        let class_name = call.segment("class_name", class_name);
        UpdateMultiRecords {
            call,
            class_name,
            record: None,
        }
    }

    /// Change a record.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateRecord`](crate::requests::UpdateRecord).
    pub fn update_record(
        &self,
        class_name: impl TryInto<String, Error: Display>,
        record_id: impl TryInto<String, Error: Display>,
    ) -> UpdateRecord {
        let mut call = Call::new(self, &operations::UPDATE_RECORD);
        let class_name = call.segment("class_name", class_name);
        let record_id = call.segment("record_id", record_id);
        UpdateRecord {
            call,
            class_name,
            record_id,
            add_to_set: None,
            inc: None,
            parent_id: None,
            permissions: None,
            pop: None,
            pull: None,
            pull_all: None,
            push: None,
            extra: None,
        }
    }

    /// Change all records that match.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateRecordsByCriteria`](crate::requests::UpdateRecordsByCriteria).
    pub fn update_records_by_criteria(
        &self,
        class_name: impl TryInto<String, Error: Display>,
    ) -> UpdateRecordsByCriteria {
        let mut call = Call::new(self, &operations::UPDATE_RECORDS_BY_CRITERIA);
        let class_name = call.segment("class_name", class_name);
        UpdateRecordsByCriteria {
            call,
            class_name,
            permissions: None,
            search_criteria: None,
            extra: None,
        }
    }
}

/// Create a child record.
///
/// Made by [`Client::create_child_record`](crate::Client::create_child_record).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_child_record("user", "617817b94dd9626e64022fdd", "friends")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a record of the class `child_name` and makes it a child of the given record, as `create_record` does with
/// `_parent_id`. Deleting the parent deletes all its children. Requires a user session or an API key.
///
/// # Request
///
/// `POST /data/{class_name}/{parent_id}/{child_name}.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the parent record.
/// - `parent`: Id of the parent record.
/// - `child_name`: Class of the new record.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `201`: The created child record, with the id of its parent.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-child-record>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateChildRecord {
    call: Call,
    class_name: Option<String>,
    parent: Option<String>,
    child_name: Option<String>,
    parent_id: Option<String>,
    permissions: Option<types::RecordAccessFields>,
    extra: Option<serde_json::Map<String, serde_json::Value>>,
}

impl CreateChildRecord {
    /// `_parent_id`: Id of the parent record. Makes the new record its child.
    pub fn parent_id<K>(mut self, parent_id: impl IntoField<String, K>) -> Self {
        self.call.set("_parent_id", &mut self.parent_id, parent_id);
        self
    }

    /// `permissions`: Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<types::RecordAccessFields, K>,
    ) -> Self {
        self.call.set("permissions", &mut self.permissions, permissions);
        self
    }

    /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.get_or_insert_default().extend(fields);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateRecordRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateRecordRequest>(body) {
            self.parent_id = body.parent_id;
            self.permissions = body.permissions;
            self.extra = Some(body.extra);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::ClassRecord>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let parent = encode_path(
            &self.call.required("parent", self.parent)?.to_string(),
        );
        let child_name = encode_path(
            &self.call.required("child_name", self.child_name)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::CreateRecordRequest {
                parent_id: self.parent_id,
                permissions: self.permissions,
                extra: self.extra.unwrap_or_default(),
            })?;
        let request = self
            .call
            .http()
            .post(
                format!(
                    "{}/data/{class_name}/{parent}/{child_name}.json", self.call
                    .base_url()
                ),
            )
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Create a class.
///
/// Made by [`Client::create_class`](crate::Client::create_class).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.create_class().name("Record").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a class: its name, its fields and the permissions for its records. Only the account owner may call it,
/// with a session created with the owner's e-mail address and password, or with an API key.
///
/// This is the only request for classes. To list, change or delete a class, to change its fields, and to import or
/// export a schema, use the Dashboard.
///
/// # Request
///
/// `POST /class.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `201`: The created class.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The session is probably not that of the account owner.
/// - `422`: Another class has this name. The messages are listed under `name`, not wrapped in `errors`. There may be one text instead of a list.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-class>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateClass {
    call: Call,
    fields: Option<BTreeMap<String, types::ClassFieldType>>,
    name: Option<String>,
    permissions: Option<types::ClassAccessFields>,
}

impl CreateClass {
    /// `fields`: Type of each field by its name.
    pub fn fields<K>(
        mut self,
        fields: impl IntoField<BTreeMap<String, types::ClassFieldType>, K>,
    ) -> Self {
        self.call.set("fields", &mut self.fields, fields);
        self
    }

    /// `name`: Name of the class, unique in the application. Other requests use it as `class_name`.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `permissions`: Permissions of a class. Defaults for absent actions: `open` for `create` and `read`, `owner` for `update` and
    /// `delete`. For actions that are selected in the Dashboard, the class permission replaces the permissions of the
    /// records; the owner of a record then has no extra rights.
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<types::ClassAccessFields, K>,
    ) -> Self {
        self.call.set("permissions", &mut self.permissions, permissions);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateClassRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateClassRequest>(body) {
            self.fields = Some(body.fields);
            self.name = Some(body.name);
            self.permissions = body.permissions;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Class>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateClassRequest {
            fields: self.fields.unwrap_or_default(),
            name: self.call.required("name", self.name)?,
            permissions: self.permissions,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/class.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Create several records.
///
/// Made by [`Client::create_multi_records`](crate::Client::create_multi_records).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, record: ::std::collections::BTreeMap<String,types::RecordFields>) -> Result<(), Error> {
/// let response = client.create_multi_records("ScoreTable").record(record).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates several records of one class. Requires a user session or an API key. The status is 200 or 201. The
/// response might not have the permissions of the records. The server also accepts a form body with names such as
/// `record[1][name]`.
///
/// # Request
///
/// `POST /data/{class_name}/multi.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the new records.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The created records. The server sends either this status or 201.
/// - `201`: The created records, as for status 200.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-multi-records>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMultiRecords {
    call: Call,
    class_name: Option<String>,
    record: Option<BTreeMap<String, types::RecordFields>>,
}

impl CreateMultiRecords {
    /// `record`: The new records, each under a different number as text. Count from `0` or from `1`.
    ///
    /// Required.
    pub fn record<K>(
        mut self,
        record: impl IntoField<BTreeMap<String, types::RecordFields>, K>,
    ) -> Self {
        self.call.set("record", &mut self.record, record);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateMultiRecordsRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateMultiRecordsRequest>(body) {
            self.record = Some(body.record);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RecordBatch>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::CreateMultiRecordsRequest {
                record: self.call.required("record", self.record)?,
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/data/{class_name}/multi.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Create a record.
///
/// Made by [`Client::create_record`](crate::Client::create_record).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.create_record("ScoreTable").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a record of a class and returns it. Fields of the class that are not sent become null. Requires a user
/// session or an API key; an application session cannot write. With an API key, name the owner of the record with
/// `On-Behalf-Of`; without that header the owner is not specified.
///
/// A record may have at most 131072 bytes. A larger record is rejected with `{"base": ["record is too large (current:
/// 568852, max: 131072)"]}`. The server also accepts a form body, with nested names such as
/// `permissions[update][groups]` and, for arrays, `field[]`.
///
/// # Request
///
/// `POST /data/{class_name}.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the new record.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `201`: The created record.
///
/// # Errors
///
/// - `400`: The request was rejected. The server publishes neither the cause nor the form of the body.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The class does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-record>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateRecord {
    call: Call,
    class_name: Option<String>,
    parent_id: Option<String>,
    permissions: Option<types::RecordAccessFields>,
    extra: Option<serde_json::Map<String, serde_json::Value>>,
}

impl CreateRecord {
    /// `_parent_id`: Id of the parent record. Makes the new record its child.
    pub fn parent_id<K>(mut self, parent_id: impl IntoField<String, K>) -> Self {
        self.call.set("_parent_id", &mut self.parent_id, parent_id);
        self
    }

    /// `permissions`: Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<types::RecordAccessFields, K>,
    ) -> Self {
        self.call.set("permissions", &mut self.permissions, permissions);
        self
    }

    /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.get_or_insert_default().extend(fields);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateRecordRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateRecordRequest>(body) {
            self.parent_id = body.parent_id;
            self.permissions = body.permissions;
            self.extra = Some(body.extra);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::ClassRecord>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::CreateRecordRequest {
                parent_id: self.parent_id,
                permissions: self.permissions,
                extra: self.extra.unwrap_or_default(),
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/data/{class_name}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Delete a file of a record.
///
/// Made by [`Client::delete_record_file`](crate::Client::delete_record_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .delete_record_file("UserProfileClass", "5d863a78a0eb474dae6099c6")
///     .field_name("avatar")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes the file in a field of type `File`. The name of the field is sent as a form in the body of the DELETE
/// request. Requires a user session or an API key. Without permission, the request fails with a list of messages
/// under `errors`, such as `Wrong permission`.
///
/// # Request
///
/// `DELETE /data/{class_name}/{record_id}/file.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the record.
/// - `record_id`: Id of the record whose file is deleted.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The file is deleted.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The record does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/custom-objects-delete-file>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteRecordFile {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
    field_name: Option<String>,
}

impl DeleteRecordFile {
    /// `field_name`: Name of the field that holds the file.
    ///
    /// Required.
    pub fn field_name<K>(mut self, field_name: impl IntoField<String, K>) -> Self {
        self.call.set("field_name", &mut self.field_name, field_name);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::DeleteRecordFileForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::DeleteRecordFileForm>(body) {
            self.field_name = Some(body.field_name);
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
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let record_id = encode_path(
            &self.call.required("record_id", self.record_id)?.to_string(),
        );
        let body = types::DeleteRecordFileForm {
            field_name: self.call.required("field_name", self.field_name)?,
        };
        let request = self
            .call
            .http()
            .delete(
                format!(
                    "{}/data/{class_name}/{record_id}/file.json", self.call.base_url()
                ),
            )
            .form(&body);
        Ok((self.call, request))
    }
}

/// Delete one or several records.
///
/// Made by [`Client::delete_records`](crate::Client::delete_records).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .delete_records("MyScoreTable", "536fbe15123127d63d43e7fe4,53efbe15e4b077d33d43e7fd2")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes records by id, and all their child records. Requires a user session or an API key. For one id, the
/// response has an empty body, which is read as a report without entries. For several ids, it is a report on each id.
///
/// # Request
///
/// `DELETE /data/{class_name}/{record_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the records.
/// - `record_id`: Id of the record to delete, or several ids separated by commas.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: A report on each id; an empty body for one id.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The request has one id, and no record has it.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-records-by-criteria>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteRecords {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
}

impl DeleteRecords {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::DeleteReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let record_id = encode_path(
            &self.call.required("record_id", self.record_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(
                format!("{}/data/{class_name}/{record_id}.json", self.call.base_url()),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Delete all records that match.
///
/// Made by [`Client::delete_records_by_criteria`](crate::Client::delete_records_by_criteria).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, body: types::RecordCriteriaForm) -> Result<(), Error> {
/// let response = client.delete_records_by_criteria("ScoreTable").body(body).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes all records of a class that match every condition, and returns their number. The conditions are sent as a
/// form in the body of the DELETE request. Do not send an empty value; its effect is not specified. Requires a user
/// session or an API key.
///
/// # Request
///
/// `DELETE /data/{class_name}/by_criteria.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the records.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The number of deleted records.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-records-by-criteria>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteRecordsByCriteria {
    call: Call,
    class_name: Option<String>,
    body: Option<types::RecordCriteriaForm>,
}

impl DeleteRecordsByCriteria {
    /// The body of the request.
    pub fn body(
        mut self,
        body: impl TryInto<types::RecordCriteriaForm, Error: Display + 'static>,
    ) -> Self {
        self.body = self.call.body(body);
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::DeletedRecordCount>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let body = self.call.required("body", self.body)?;
        let request = self
            .call
            .http()
            .delete(
                format!("{}/data/{class_name}/by_criteria.json", self.call.base_url()),
            )
            .header(ACCEPT, "application/json")
            .form(&body);
        Ok((self.call, request))
    }
}

/// Download a file of a record.
///
/// Made by [`Client::download_record_file`](crate::Client::download_record_file).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .download_record_file("cars", "5d863a78a0eb474dae6099c6", "motors")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the content of a file, with the content type of the file. Requires a user session or an API key. The
/// server may redirect to a storage host; do not send the session token to that host.
///
/// # Request
///
/// `GET /data/{class_name}/{record_id}/file.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the record.
/// - `record_id`: Id of the record that holds the file.
/// - `field_name`: Field that holds the file.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The content of the file.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The record does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/file-model>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DownloadRecordFile {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
    field_name: Option<String>,
    token: Option<wire::Secret>,
}

impl DownloadRecordFile {
    /// `token`: Session token in place of the header, for a plain link. Anyone who has the link has the token.
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
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let record_id = encode_path(
            &self.call.required("record_id", self.record_id)?.to_string(),
        );
        let field_name = self.call.required("field_name", self.field_name)?;
        let request = self
            .call
            .http()
            .get(
                format!(
                    "{}/data/{class_name}/{record_id}/file.json", self.call.base_url()
                ),
            )
            .query(&QueryParam::new("field_name", &field_name))
            .query(&QueryParam::new("token", &self.token));
        Ok((self.call, request))
    }
}

/// List the child records of a record.
///
/// Made by [`Client::list_child_records`](crate::Client::list_child_records).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .list_child_records("TestCustomObject", "617817b94dd9626e64022fdd", "TestRelativeObject")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the records of one class that are children of the given record. Accepts an application session, a user
/// session or an API key. Not every server supports it, and it has no parameters for paging. Prefer `list_records`
/// with `_parent_id` in `filter`.
///
/// # Request
///
/// `GET /data/{class_name}/{parent_id}/{child_name}.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the parent record.
/// - `parent_id`: Id of the parent record.
/// - `child_name`: Class of the child records.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The child records, in the envelope of `list_records`.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListChildRecords {
    call: Call,
    class_name: Option<String>,
    parent_id: Option<String>,
    child_name: Option<String>,
}

impl ListChildRecords {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let parent_id = encode_path(
            &self.call.required("parent_id", self.parent_id)?.to_string(),
        );
        let child_name = encode_path(
            &self.call.required("child_name", self.child_name)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(
                format!(
                    "{}/data/{class_name}/{parent_id}/{child_name}.json", self.call
                    .base_url()
                ),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Search, count or aggregate the records of a class.
///
/// Made by [`Client::list_records`](crate::Client::list_records).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_records("ScoreTable").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the records that match every condition in `filter`, sorted by `_id` unless `sort_asc` or `sort_desc` is
/// set. Accepts an application session, a user session or an API key.
///
/// The response has neither a total nor a link to the next page. Raise `skip` until `items` has fewer than `limit`
/// entries, or get the number of matches with `count`. With `count`, `items` may be an object with the number in
/// place of the list.
///
/// To aggregate, send `group_by` and a pair `field[calc]` in `filter` with the value `avg`, `min`, `max` or `sum`.
/// Each item is then one group. It has the field of `group_by`, and the result under the name of the calculation.
/// `skip` and `limit` may have no effect on groups, although the response repeats them.
///
/// The server accepts brackets, commas and semicolons in the query both literally and percent-encoded.
///
/// # Request
///
/// `GET /data/{class_name}.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Arguments
///
/// - `class_name`: Class of the records to search.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The matching records, their number, or groups of records.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-records>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRecords {
    call: Call,
    class_name: Option<String>,
    count: Option<i32>,
    filter: Option<BTreeMap<String, String>>,
    group_by: Option<String>,
    limit: Option<i32>,
    output_exclude: Option<String>,
    output_include: Option<String>,
    skip: Option<i32>,
    sort_asc: Option<String>,
    sort_desc: Option<String>,
}

impl ListRecords {
    /// `count`: 1 returns the number of matching records in place of the records.
    pub fn count<K>(mut self, count: impl IntoField<i32, K>) -> Self {
        self.call.set("count", &mut self.count, count);
        self.call.within("count", &self.count, Some(1), Some(1));
        self
    }

    /// `filter`: Conditions, each sent as a query pair of its own: a field for equality (`rating=2`), or a field with an
    /// operator (`score_value[gt]=100`). All conditions must hold. A field may occur in several conditions. The
    /// fields are those of the class, and `_id`, `_parent_id`, `user_id`, `created_at` and `updated_at`.
    ///
    /// | key | matches | types |
    /// |---|---|---|
    /// | `field` | the same value; the text `null` matches null | all |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, less or equal, greater, greater or equal | Integer, Float |
    /// | `field[ne]` | another value | Integer, Float, String, Boolean |
    /// | `field[in]` | one value of a comma-separated list | Integer, Float, String; may work for arrays |
    /// | `field[nin]` | no value of a comma-separated list | Integer, Float, String |
    /// | `field[all]` | an array with all values of a comma-separated list | arrays |
    /// | `field[or]` | one value of a comma list; in two fields, either condition | Integer, Float, String |
    /// | `field[ctn]` | a text that contains this text | String |
    /// | `field[near]` | `longitude,latitude;radius`: places within the radius in metres | Location |
    ///
    /// A comma in a value of a list cannot be escaped. `field[calc]` is not a condition, see `group_by`.
    pub fn filter<K>(
        mut self,
        filter: impl IntoField<BTreeMap<String, String>, K>,
    ) -> Self {
        self.call.set("filter", &mut self.filter, filter);
        self
    }

    /// `group_by`: Field to group by: records with equal values form a group. Required with `field[calc]` in `filter`.
    pub fn group_by<K>(mut self, group_by: impl IntoField<String, K>) -> Self {
        self.call.set("group_by", &mut self.group_by, group_by);
        self
    }

    /// `limit`: Number of records in one response. Default on the server: 100. Maximum 100; the Enterprise plan may allow
    /// more. On some servers -1 returns only the last record.
    pub fn limit<K>(mut self, limit: impl IntoField<i32, K>) -> Self {
        self.call.set("limit", &mut self.limit, limit);
        self.call.within("limit", &self.limit, None, Some(100));
        self
    }

    /// `output[exclude]`: Fields not to return, separated by commas.
    pub fn output_exclude<K>(
        mut self,
        output_exclude: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("output[exclude]", &mut self.output_exclude, output_exclude);
        self
    }

    /// `output[include]`: Fields to return, separated by commas. `_id` is always returned unless it is excluded.
    pub fn output_include<K>(
        mut self,
        output_include: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("output[include]", &mut self.output_include, output_include);
        self
    }

    /// `skip`: Number of matching records to skip. Default on the server: 0. Large values are slow.
    pub fn skip<K>(mut self, skip: impl IntoField<i32, K>) -> Self {
        self.call.set("skip", &mut self.skip, skip);
        self.call.within("skip", &self.skip, Some(0), None);
        self
    }

    /// `sort_asc`: Field to sort by in ascending order; a field of any type. `_id` gives nearly the order of creation and is much
    /// faster than `created_at`.
    pub fn sort_asc<K>(mut self, sort_asc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_asc", &mut self.sort_asc, sort_asc);
        self
    }

    /// `sort_desc`: Field to sort by in descending order; a field of any type.
    pub fn sort_desc<K>(mut self, sort_desc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_desc", &mut self.sort_desc, sort_desc);
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
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/data/{class_name}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("count", &self.count))
            .query(&QueryParam::new("filter", &self.filter))
            .query(&QueryParam::new("group_by", &self.group_by))
            .query(&QueryParam::new("limit", &self.limit))
            .query(&QueryParam::new("output[exclude]", &self.output_exclude))
            .query(&QueryParam::new("output[include]", &self.output_include))
            .query(&QueryParam::new("skip", &self.skip))
            .query(&QueryParam::new("sort_asc", &self.sort_asc))
            .query(&QueryParam::new("sort_desc", &self.sort_desc));
        Ok((self.call, request))
    }
}

impl Paged for ListRecords {
    type Page = types::RecordPage;
    type Item = types::ClassRecord;
    const OPERATION: &'static Operation = &operations::LIST_RECORDS;
    fn window(&self) -> Window {
        Window {
            position: self.skip.map(i64::from),
            size: self.limit.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.skip(position).limit(size)
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
            size: Limited::number(&page.limit),
            total: None,
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// Get one or several records by id.
///
/// Made by [`Client::list_records_by_ids`](crate::Client::list_records_by_ids).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .list_records_by_ids("ScoreTable", "5d866b53a28f9a5ad51cb562,5d867291a0eb473ed96099c4")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the records with the given ids. Accepts an application session, a user session or an API key. For several
/// ids, the response is an envelope with a list. For one id, it is the same envelope or the bare record.
///
/// # Request
///
/// `GET /data/{class_name}/{record_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `class_name`: Class of the records.
/// - `record_id`: One id, or several ids separated by commas. The server publishes no maximum.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: An envelope with the records, or one bare record.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No record has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-records>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRecordsByIds {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
}

impl ListRecordsByIds {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RecordsByIds>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let record_id = encode_path(
            &self.call.required("record_id", self.record_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/data/{class_name}/{record_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Change several records individually.
///
/// Made by [`Client::update_multi_records`](crate::Client::update_multi_records).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, record: ::std::collections::BTreeMap<String,types::RecordChange>) -> Result<(), Error> {
/// let response = client.update_multi_records("ScoreTable").record(record).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Sets fields in several records of one class, each with its own changes, and returns the changed records with their
/// permissions. `not_found` lists the ids without a record. The server converts texts to the type of the field.
/// Requires a user session or an API key. The server also accepts a form body:
/// `record[1][id]=…&record[1][name]=Alex`.
///
/// # Request
///
/// `PUT /data/{class_name}/multi.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the records.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The changed records, and the ids without a record.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-multi-records>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMultiRecords {
    call: Call,
    class_name: Option<String>,
    record: Option<BTreeMap<String, types::RecordChange>>,
}

impl UpdateMultiRecords {
    /// `record`: The changes, one record under each key. The keys are numbers as text, counted from `1`.
    ///
    /// Required.
    pub fn record<K>(
        mut self,
        record: impl IntoField<BTreeMap<String, types::RecordChange>, K>,
    ) -> Self {
        self.call.set("record", &mut self.record, record);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateMultiRecordsRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateMultiRecordsRequest>(body) {
            self.record = Some(body.record);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RecordBatch>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::UpdateMultiRecordsRequest {
                record: self.call.required("record", self.record)?,
            })?;
        let request = self
            .call
            .http()
            .put(format!("{}/data/{class_name}/multi.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Change a record.
///
/// Made by [`Client::update_record`](crate::Client::update_record).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_record("ScoreTable", "5f60e245a28f9a78e6c07322")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Sets fields of a record, or changes numbers and arrays with operators, and returns the whole record with its
/// permissions. Requires a user session or an API key. Without permission for the record, the request fails with the
/// message `You don't have appropriate permissions to do this operation`.
///
/// An absent field keeps its value. An update without any field is accepted and returns the record; use it to read
/// the permissions. The body may have `_id` or the whole record. On some servers `pull`, `push` or `add_to_set` on an
/// array that is null or empty fails with `Bad query`.
///
/// The server also accepts a form body: `inc[field]=1000`, `pull[field][gt]=4`, `push[field][]=1`,
/// `add_to_set[tags]=man,car`, `tags[2]=6`, and the text `null` for null.
///
/// # Request
///
/// `PUT /data/{class_name}/{record_id}.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the record.
/// - `record_id`: Id of the record to change.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The changed record.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The record does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-record>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateRecord {
    call: Call,
    class_name: Option<String>,
    record_id: Option<String>,
    add_to_set: Option<serde_json::Map<String, serde_json::Value>>,
    inc: Option<serde_json::Map<String, serde_json::Value>>,
    parent_id: Option<String>,
    permissions: Option<types::RecordAccessFields>,
    pop: Option<serde_json::Map<String, serde_json::Value>>,
    pull: Option<serde_json::Map<String, serde_json::Value>>,
    pull_all: Option<serde_json::Map<String, serde_json::Value>>,
    push: Option<serde_json::Map<String, serde_json::Value>>,
    extra: Option<serde_json::Map<String, serde_json::Value>>,
}

impl UpdateRecord {
    /// `add_to_set`: Field name to value or list: appends the values that an array does not contain yet.
    pub fn add_to_set<K>(
        mut self,
        add_to_set: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("add_to_set", &mut self.add_to_set, add_to_set);
        self
    }

    /// `inc`: Field name to number: adds the number to an `Integer` or `Float` field. A negative number subtracts.
    pub fn inc<K>(
        mut self,
        inc: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("inc", &mut self.inc, inc);
        self
    }

    /// `_parent_id`: Id of the new parent record.
    pub fn parent_id<K>(mut self, parent_id: impl IntoField<String, K>) -> Self {
        self.call.set("_parent_id", &mut self.parent_id, parent_id);
        self
    }

    /// `permissions`: Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<types::RecordAccessFields, K>,
    ) -> Self {
        self.call.set("permissions", &mut self.permissions, permissions);
        self
    }

    /// `pop`: Field name to 1 or -1: removes the last (1) or the first (-1) element of an array.
    pub fn pop<K>(
        mut self,
        pop: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("pop", &mut self.pop, pop);
        self
    }

    /// `pull`: Field name to value: removes the value from an array. With a search operator, as in `{"ratings": {"lt": 3}}`,
    /// removes all matching elements.
    pub fn pull<K>(
        mut self,
        pull: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("pull", &mut self.pull, pull);
        self
    }

    /// `pull_all`: Field name to list: removes each of the values from an array.
    pub fn pull_all<K>(
        mut self,
        pull_all: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("pull_all", &mut self.pull_all, pull_all);
        self
    }

    /// `push`: Field name to list: appends the values to an array.
    pub fn push<K>(
        mut self,
        push: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("push", &mut self.push, push);
        self
    }

    /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.get_or_insert_default().extend(fields);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateRecordRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateRecordRequest>(body) {
            self.add_to_set = Some(body.add_to_set);
            self.inc = Some(body.inc);
            self.parent_id = body.parent_id;
            self.permissions = body.permissions;
            self.pop = Some(body.pop);
            self.pull = Some(body.pull);
            self.pull_all = Some(body.pull_all);
            self.push = Some(body.push);
            self.extra = Some(body.extra);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::ClassRecord>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let record_id = encode_path(
            &self.call.required("record_id", self.record_id)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::UpdateRecordRequest {
                add_to_set: self.add_to_set.unwrap_or_default(),
                inc: self.inc.unwrap_or_default(),
                parent_id: self.parent_id,
                permissions: self.permissions,
                pop: self.pop.unwrap_or_default(),
                pull: self.pull.unwrap_or_default(),
                pull_all: self.pull_all.unwrap_or_default(),
                push: self.push.unwrap_or_default(),
                extra: self.extra.unwrap_or_default(),
            })?;
        let request = self
            .call
            .http()
            .put(format!("{}/data/{class_name}/{record_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Change all records that match.
///
/// Made by [`Client::update_records_by_criteria`](crate::Client::update_records_by_criteria).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, search_criteria: quickblox_api::serde_json::Map<String,quickblox_api::serde_json::Value>) -> Result<(), Error> {
/// let response = client
///     .update_records_by_criteria("ScoreTable")
///     .search_criteria(search_criteria)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Sets the same fields in all records that match `search_criteria`, and returns the changed records with their
/// permissions. One request may change no more records than the `limit` of the response. Requires a user session or
/// an API key. The server also accepts a form body: `search_criteria[age][gt]=4&score=100`.
///
/// # Request
///
/// `PUT /data/{class_name}/by_criteria.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `class_name`: Class of the records.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The changed records, and their number.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-records-by-criteria>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateRecordsByCriteria {
    call: Call,
    class_name: Option<String>,
    permissions: Option<types::RecordAccessFields>,
    search_criteria: Option<serde_json::Map<String, serde_json::Value>>,
    extra: Option<serde_json::Map<String, serde_json::Value>>,
}

impl UpdateRecordsByCriteria {
    /// `permissions`: Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<types::RecordAccessFields, K>,
    ) -> Self {
        self.call.set("permissions", &mut self.permissions, permissions);
        self
    }

    /// `search_criteria`: Conditions: field name to value for equality, or field name to an object with search operators, as in
    /// `{"progress": {"gt": "0.2"}}`. The operators are those of `list_records`. Booleans and numbers may be sent as
    /// text.
    ///
    /// Required.
    pub fn search_criteria<K>(
        mut self,
        search_criteria: impl IntoField<serde_json::Map<String, serde_json::Value>, K>,
    ) -> Self {
        self.call.set("search_criteria", &mut self.search_criteria, search_criteria);
        self
    }

    /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.get_or_insert_default().extend(fields);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<
            types::UpdateRecordsByCriteriaRequest,
            Error: Display + 'static,
        >,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateRecordsByCriteriaRequest>(body)
        {
            self.permissions = body.permissions;
            self.search_criteria = Some(body.search_criteria);
            self.extra = Some(body.extra);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RecordPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let class_name = encode_path(
            &self.call.required("class_name", self.class_name)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::UpdateRecordsByCriteriaRequest {
                permissions: self.permissions,
                search_criteria: self
                    .call
                    .required("search_criteria", self.search_criteria)?,
                extra: self.extra.unwrap_or_default(),
            })?;
        let request = self
            .call
            .http()
            .put(format!("{}/data/{class_name}/by_criteria.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
