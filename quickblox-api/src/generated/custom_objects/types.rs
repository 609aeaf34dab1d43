// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `custom_objects`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// The permission for one action in a response.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Access {
    /// Who may perform an action: everyone (`open`), the owner of the record (`owner`), users with one of the given tags
    /// (`open_for_groups`), users with one of the given ids (`open_for_users_ids`), or no one (`not_allowed`).
    /// `not_allowed` is valid for classes only. `owner` is not valid for the action `create`.
    pub access: AccessLevel,
    /// Probably whether the class permission takes precedence. May be present although the request did not have it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub primary: Option<bool>,
    /// Tags of the users with access. Requests send them as `groups`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub users_groups: Option<Vec<String>>,
    /// Ids of the users with access, as texts. Requests send them as `ids`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub users_ids: Option<Vec<String>>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The permission for one action in a request. Responses name the two lists differently, see `Access`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessFields {
    /// Who may perform an action: everyone (`open`), the owner of the record (`owner`), users with one of the given tags
    /// (`open_for_groups`), users with one of the given ids (`open_for_users_ids`), or no one (`not_allowed`).
    /// `not_allowed` is valid for classes only. `owner` is not valid for the action `create`.
    pub access: AccessLevel,
    /// Tags for the level `open_for_groups`, any number. They are compared with the `user_tags` of users.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// Users for the level `open_for_users_ids`, any number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<wire::CommaSeparated>,
    /// For classes only. May give the class permission precedence over the permissions of the records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
}

impl AccessFields {
    /// One with the required fields.
    pub fn new(access: impl Into<AccessLevel>) -> Self {
        Self {
            access: access.into(),
            groups: Default::default(),
            ids: None,
            primary: None,
        }
    }

    /// Sets [`groups`](Self#structfield.groups).
    pub fn groups<K>(
        mut self,
        groups: impl IntoField<Vec<String>, K, Error = Infallible>,
    ) -> Self {
        self.groups = given(groups).unwrap_or_default();
        self
    }

    /// Sets [`ids`](Self#structfield.ids).
    pub fn ids<K>(
        mut self,
        ids: impl IntoField<wire::CommaSeparated, K, Error = Infallible>,
    ) -> Self {
        self.ids = given(ids);
        self
    }

    /// Sets [`primary`](Self#structfield.primary).
    pub fn primary<K>(
        mut self,
        primary: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.primary = given(primary);
        self
    }
}

/// One record without an envelope. Like `Record`, but `_id` is always present.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BareRecord {
    /// Time of creation, Unix seconds.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub created_at: Option<i64>,
    /// Id of the record.
    #[serde(rename = "_id", deserialize_with = "crate::wire::lenient")]
    pub id: String,
    /// Id of the parent record.
    #[serde(rename = "_parent_id", default, deserialize_with = "crate::wire::lenient")]
    pub parent_id: Option<String>,
    /// Permissions of the record.
    pub permissions: Option<RecordAccess>,
    /// Time of the last change, Unix seconds.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub updated_at: Option<i64>,
    /// Id of the owner.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_id: Option<i64>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A class, which declares the fields of its records. The response has no envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Class {
    /// Permissions of the class. Requests send them as `permissions`.
    pub acl: Option<ClassAccess>,
    /// Id of the application that the class belongs to.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub application_id: Option<i64>,
    /// The fields of the class. Requests send them as `fields`, in another form.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Id of the class, 24 hexadecimal digits. No request takes it.
    #[serde(rename = "_id", deserialize_with = "crate::wire::lenient")]
    pub id: String,
    /// Name of the class, as used in paths.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub name: String,
    /// Id of the user who created the class.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_id: Option<i64>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Stored permissions of a class, including defaults.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClassAccess {
    /// Permission to create records.
    pub create: Option<Access>,
    /// Permission to delete records.
    pub delete: Option<Access>,
    /// Permission to read records.
    pub read: Option<Access>,
    /// Permission to change records.
    pub update: Option<Access>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Permissions of a class. Defaults for absent actions: `open` for `create` and `read`, `owner` for `update` and
/// `delete`. For actions that are selected in the Dashboard, the class permission replaces the permissions of the
/// records; the owner of a record then has no extra rights.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClassAccessFields {
    /// Who may create records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create: Option<AccessFields>,
    /// Who may delete records of the class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<AccessFields>,
    /// Who may read records of the class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<AccessFields>,
    /// Who may change records of the class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<AccessFields>,
}

impl ClassAccessFields {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            create: None,
            delete: None,
            read: None,
            update: None,
        }
    }

    /// Sets [`create`](Self#structfield.create).
    pub fn create<K>(
        mut self,
        create: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.create = given(create);
        self
    }

    /// Sets [`delete`](Self#structfield.delete).
    pub fn delete<K>(
        mut self,
        delete: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.delete = given(delete);
        self
    }

    /// Sets [`read`](Self#structfield.read).
    pub fn read<K>(
        mut self,
        read: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.read = given(read);
        self
    }

    /// Sets [`update`](Self#structfield.update).
    pub fn update<K>(
        mut self,
        update: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.update = given(update);
        self
    }
}

/// A record. Beside the fields that every record has, it holds the fields of its class at the same level. Every field
/// may be missing: `output[exclude]` removes any field, even `_id`. A group of an aggregation has only two keys: the
/// field of `group_by`, and `avg`, `min`, `max` or `sum`.
///
/// A field of the class without a value is null. The other values are:
///
/// | type | value |
/// |---|---|
/// | `Integer`, `Float` | a number; a `Float` may have no fraction, as `0` |
/// | `String` | a text |
/// | `Boolean` | true or false |
/// | `Date` | an ISO date in UTC, `2019-09-21T21:21:00Z` |
/// | `Location` | a list of two numbers, longitude first |
/// | `File` | not specified; may be an id as text |
/// | arrays | a list |
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClassRecord {
    /// Time of creation in Unix seconds.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub created_at: Option<i64>,
    /// Id of the record, 24 hexadecimal digits. They contain the time of creation.
    #[serde(rename = "_id", default, deserialize_with = "crate::wire::lenient")]
    pub id: Option<String>,
    /// Id of the parent record, or null.
    #[serde(rename = "_parent_id", default, deserialize_with = "crate::wire::lenient")]
    pub parent_id: Option<String>,
    /// Permissions of the record. Responses to create and update requests have them, those of `create_multi_records`
    /// might not; `list_records` does not return them.
    pub permissions: Option<RecordAccess>,
    /// Time of the last change in Unix seconds.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub updated_at: Option<i64>,
    /// Id of the user who created the record and owns it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_id: Option<i64>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The class to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateClassRequest {
    /// Type of each field by its name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, ClassFieldType>,
    /// Name of the class, unique in the application. Other requests use it as `class_name`.
    pub name: String,
    /// Permissions of a class. Defaults for absent actions: `open` for `create` and `read`, `owner` for `update` and
    /// `delete`. For actions that are selected in the Dashboard, the class permission replaces the permissions of the
    /// records; the owner of a record then has no extra rights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<ClassAccessFields>,
}

impl CreateClassRequest {
    /// One with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            fields: Default::default(),
            name: name.into(),
            permissions: None,
        }
    }

    /// Sets [`fields`](Self#structfield.fields).
    pub fn fields<K>(
        mut self,
        fields: impl IntoField<BTreeMap<String, ClassFieldType>, K, Error = Infallible>,
    ) -> Self {
        self.fields = given(fields).unwrap_or_default();
        self
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<ClassAccessFields, K, Error = Infallible>,
    ) -> Self {
        self.permissions = given(permissions);
        self
    }
}

/// The records to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateMultiRecordsRequest {
    /// The new records, each under a different number as text. Count from `0` or from `1`.
    pub record: BTreeMap<String, RecordFields>,
}

impl CreateMultiRecordsRequest {
    /// One with the required fields.
    pub fn new(record: impl Into<BTreeMap<String, RecordFields>>) -> Self {
        Self { record: record.into() }
    }
}

/// The fields of the class, at the top level of the body, beside `_parent_id` and `permissions`. The value of a field
/// depends on its type:
///
/// | type | value to send |
/// |---|---|
/// | `Integer`, `Float` | a number, or a number as text |
/// | `String` | a text |
/// | `Boolean` | true or false |
/// | `Date` | a text such as `2019-09-21 21:21:00`; the server may also accept ISO dates |
/// | `Location` | a text with longitude and latitude, `11.13, 45.52` |
/// | `File` | not in this request; use `upload_record_file` |
/// | arrays | a list |
///
/// Do not send a key that is not a field of the class; its effect is not specified.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateRecordRequest {
    /// Id of the parent record. Makes the new record its child.
    #[serde(rename = "_parent_id", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<RecordAccessFields>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl CreateRecordRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            parent_id: None,
            permissions: None,
            extra: Default::default(),
        }
    }

    /// Sets [`parent_id`](Self#structfield.parent_id).
    pub fn parent_id<K>(
        mut self,
        parent_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.parent_id = given(parent_id);
        self
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<RecordAccessFields, K, Error = Infallible>,
    ) -> Self {
        self.permissions = given(permissions);
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// A field of a class.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomField {
    /// 1 for an array of the type, usually as text. Missing or 0 for other fields.
    pub is_array: Option<wire::LenientInteger>,
    /// Name of the field, its key in records.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub name: String,
    /// Type of a field or, for an array, of its elements.
    #[serde(rename = "type")]
    pub type_: CustomFieldType,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The field whose file is deleted.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteRecordFileForm {
    /// Name of the field that holds the file.
    pub field_name: String,
}

impl DeleteRecordFileForm {
    /// One with the required fields.
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
        }
    }
}

/// Number of records that `delete_records_by_criteria` deleted. The ids are not returned.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeletedRecordCount {
    /// Number of deleted records.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub total_deleted: i64,
}

/// Requested records that do not exist.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MissingRecords {
    /// Ids without a record. Empty if all records exist.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub ids: Vec<String>,
}

/// Stored permissions of a record. There is no permission for the action `create`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordAccess {
    /// Permission to delete the record.
    pub delete: Option<Access>,
    /// Permission to read the record.
    pub read: Option<Access>,
    /// Permission to change the record.
    pub update: Option<Access>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
/// effect on an action for which the class permission is selected. Otherwise the owner always has access.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordAccessFields {
    /// Who may delete the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<AccessFields>,
    /// Who may read the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<AccessFields>,
    /// Who may change the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<AccessFields>,
}

impl RecordAccessFields {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            delete: None,
            read: None,
            update: None,
        }
    }

    /// Sets [`delete`](Self#structfield.delete).
    pub fn delete<K>(
        mut self,
        delete: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.delete = given(delete);
        self
    }

    /// Sets [`read`](Self#structfield.read).
    pub fn read<K>(
        mut self,
        read: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.read = given(read);
        self
    }

    /// Sets [`update`](Self#structfield.update).
    pub fn update<K>(
        mut self,
        update: impl IntoField<AccessFields, K, Error = Infallible>,
    ) -> Self {
        self.update = given(update);
        self
    }
}

/// Records that one request created, changed or read.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordBatch {
    /// Class of these records.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub class_name: String,
    /// The records with their present values.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<ClassRecord>,
    /// Maximum number of records. Only `list_records_by_ids` returns it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub limit: Option<i32>,
    /// The ids without a record. `update_multi_records` returns it; `list_records_by_ids` may return it.
    pub not_found: Option<MissingRecords>,
    /// Number of skipped records. Only `list_records_by_ids` returns it; that request has no offset.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub skip: Option<i32>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Fields to set in one record, at the same level as its id. An absent field keeps its value.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordChange {
    /// Id of the record. The key is `id`, not `_id`.
    pub id: String,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl RecordChange {
    /// One with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Default::default(),
        }
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// Conditions as in `filter` of `list_records`: `field` or `field[operator]` to value. They are not wrapped in
/// `search_criteria`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(transparent)]
pub struct RecordCriteriaForm(
    /// The value.
    pub BTreeMap<String, String>,
);

impl std::ops::Deref for RecordCriteriaForm {
    type Target = BTreeMap<String, String>;
    fn deref(&self) -> &BTreeMap<String, String> {
        &self.0
    }
}

impl From<RecordCriteriaForm> for BTreeMap<String, String> {
    fn from(value: RecordCriteriaForm) -> Self {
        value.0
    }
}

impl From<BTreeMap<String, String>> for RecordCriteriaForm {
    fn from(value: BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

/// Values by field name, in the form that `create_record` requires.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(transparent)]
pub struct RecordFields(
    /// The value.
    pub serde_json::Map<String, serde_json::Value>,
);

impl std::ops::Deref for RecordFields {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<RecordFields> for serde_json::Map<String, serde_json::Value> {
    fn from(value: RecordFields) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for RecordFields {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

/// A file in a field of a record.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordFile {
    /// MIME type, such as `image/jpeg`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub content_type: Option<String>,
    /// Id of the file, 24 hexadecimal digits.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub file_id: String,
    /// Id of the record. Only older servers send it.
    #[serde(rename = "_id", default, deserialize_with = "crate::wire::lenient")]
    pub id: Option<String>,
    /// File name.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<wire::LenientInteger>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One page of the matching records.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordPage {
    /// Class of the records.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub class_name: Option<String>,
    /// The records of this page.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: wire::Items<ClassRecord>,
    /// Maximum number of records on this page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub limit: Option<i32>,
    /// Number of skipped records.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub skip: Option<i32>,
    /// Number of all matching records. Only `update_records_by_criteria` returns it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub total_found: Option<i64>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl RecordPage {
    /// The number of matches, in the response to a request with `count(1)`.
    pub fn count(&self) -> Option<u64> {
        self.items.count()
    }
}

/// Response of `list_records_by_ids`: an envelope with a list. For a single id it may be the bare record.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RecordsByIds {
    /// A `RecordBatch`.
    RecordBatch(RecordBatch),
    /// A `BareRecord`.
    BareRecord(BareRecord),
}

impl From<RecordBatch> for RecordsByIds {
    fn from(value: RecordBatch) -> Self {
        Self::RecordBatch(value)
    }
}

impl From<BareRecord> for RecordsByIds {
    fn from(value: BareRecord) -> Self {
        Self::BareRecord(value)
    }
}

/// The records to change.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateMultiRecordsRequest {
    /// The changes, one record under each key. The keys are numbers as text, counted from `1`.
    pub record: BTreeMap<String, RecordChange>,
}

impl UpdateMultiRecordsRequest {
    /// One with the required fields.
    pub fn new(record: impl Into<BTreeMap<String, RecordChange>>) -> Self {
        Self { record: record.into() }
    }
}

/// Fields to change, at the top level of the body, with values as in `create_record`, and operators. Several operators
/// may be combined. An absent field keeps its value; null clears a field.
///
/// To set single elements of an array field, send an object with their indexes: `{"tags": {"1": "man"}}`. The first
/// index may be `0`. A field of the class with the name of an operator cannot be changed with this request.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateRecordRequest {
    /// Field name to value or list: appends the values that an array does not contain yet.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub add_to_set: serde_json::Map<String, serde_json::Value>,
    /// Field name to number: adds the number to an `Integer` or `Float` field. A negative number subtracts.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub inc: serde_json::Map<String, serde_json::Value>,
    /// Id of the new parent record.
    #[serde(rename = "_parent_id", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<RecordAccessFields>,
    /// Field name to 1 or -1: removes the last (1) or the first (-1) element of an array.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub pop: serde_json::Map<String, serde_json::Value>,
    /// Field name to value: removes the value from an array. With a search operator, as in `{"ratings": {"lt": 3}}`,
    /// removes all matching elements.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub pull: serde_json::Map<String, serde_json::Value>,
    /// Field name to list: removes each of the values from an array.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub pull_all: serde_json::Map<String, serde_json::Value>,
    /// Field name to list: appends the values to an array.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub push: serde_json::Map<String, serde_json::Value>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl UpdateRecordRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            add_to_set: Default::default(),
            inc: Default::default(),
            parent_id: None,
            permissions: None,
            pop: Default::default(),
            pull: Default::default(),
            pull_all: Default::default(),
            push: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets [`add_to_set`](Self#structfield.add_to_set).
    pub fn add_to_set<K>(
        mut self,
        add_to_set: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.add_to_set = given(add_to_set).unwrap_or_default();
        self
    }

    /// Sets [`inc`](Self#structfield.inc).
    pub fn inc<K>(
        mut self,
        inc: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.inc = given(inc).unwrap_or_default();
        self
    }

    /// Sets [`parent_id`](Self#structfield.parent_id).
    pub fn parent_id<K>(
        mut self,
        parent_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.parent_id = given(parent_id);
        self
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<RecordAccessFields, K, Error = Infallible>,
    ) -> Self {
        self.permissions = given(permissions);
        self
    }

    /// Sets [`pop`](Self#structfield.pop).
    pub fn pop<K>(
        mut self,
        pop: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.pop = given(pop).unwrap_or_default();
        self
    }

    /// Sets [`pull`](Self#structfield.pull).
    pub fn pull<K>(
        mut self,
        pull: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.pull = given(pull).unwrap_or_default();
        self
    }

    /// Sets [`pull_all`](Self#structfield.pull_all).
    pub fn pull_all<K>(
        mut self,
        pull_all: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.pull_all = given(pull_all).unwrap_or_default();
        self
    }

    /// Sets [`push`](Self#structfield.push).
    pub fn push<K>(
        mut self,
        push: impl IntoField<
            serde_json::Map<String, serde_json::Value>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.push = given(push).unwrap_or_default();
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// The search criteria and, beside them at the top level of the body, the fields to set. The operators of
/// `update_record` might not work here.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateRecordsByCriteriaRequest {
    /// Permissions of a record. Defaults for absent actions: `open` for `read`, `owner` for the others. A permission has no
    /// effect on an action for which the class permission is selected. Otherwise the owner always has access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<RecordAccessFields>,
    /// Conditions: field name to value for equality, or field name to an object with search operators, as in
    /// `{"progress": {"gt": "0.2"}}`. The operators are those of `list_records`. Booleans and numbers may be sent as
    /// text.
    pub search_criteria: serde_json::Map<String, serde_json::Value>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl UpdateRecordsByCriteriaRequest {
    /// One with the required fields.
    pub fn new(
        search_criteria: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        Self {
            permissions: None,
            search_criteria: search_criteria.into(),
            extra: Default::default(),
        }
    }

    /// Sets [`permissions`](Self#structfield.permissions).
    pub fn permissions<K>(
        mut self,
        permissions: impl IntoField<RecordAccessFields, K, Error = Infallible>,
    ) -> Self {
        self.permissions = given(permissions);
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

impl crate::call::Bounded for CreateMultiRecordsRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("record", &self.record)?;
        Ok(())
    }
}

impl crate::call::Bounded for CreateRecordRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &["_parent_id", "permissions"],
            &["_id", "created_at", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for RecordChange {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &["id"],
            &["_id", "created_at", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for RecordFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.0,
            &[],
            &["_id", "created_at", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateMultiRecordsRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("record", &self.record)?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateRecordRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &[
                "_parent_id",
                "add_to_set",
                "inc",
                "permissions",
                "pop",
                "pull",
                "pull_all",
                "push",
            ],
            &["_id", "created_at", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateRecordsByCriteriaRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &["permissions", "search_criteria"],
            &["_id", "created_at", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Who may perform an action: everyone (`open`), the owner of the record (`owner`), users with one of the given tags
    /// (`open_for_groups`), users with one of the given ids (`open_for_users_ids`), or no one (`not_allowed`).
    /// `not_allowed` is valid for classes only. `owner` is not valid for the action `create`.
    pub enum AccessLevel: String {
        /// `open` on the wire.
        Open = "open",
        /// `owner` on the wire.
        Owner = "owner",
        /// `not_allowed` on the wire.
        NotAllowed = "not_allowed",
        /// `open_for_groups` on the wire.
        OpenForGroups = "open_for_groups",
        /// `open_for_users_ids` on the wire.
        OpenForUsersIds = "open_for_users_ids",
    }
}

crate::wire::open_enum! {
    /// Type of a field of a new class. The type of an array has the suffix `_a`, as in `String_a`. Not every server supports
    /// arrays of other types.
    pub enum ClassFieldType: String {
        /// `Integer` on the wire.
        Integer = "Integer",
        /// `Float` on the wire.
        Float = "Float",
        /// `String` on the wire.
        String = "String",
        /// `Boolean` on the wire.
        Boolean = "Boolean",
        /// `File` on the wire.
        File = "File",
        /// `Date` on the wire.
        Date = "Date",
        /// `Location` on the wire.
        Location = "Location",
        /// `String_a` on the wire.
        StringArray = "String_a",
    }
}

crate::wire::open_enum! {
    /// Type of a field or, for an array, of its elements.
    pub enum CustomFieldType: String {
        /// `Integer` on the wire.
        Integer = "Integer",
        /// `Float` on the wire.
        Float = "Float",
        /// `String` on the wire.
        String = "String",
        /// `Boolean` on the wire.
        Boolean = "Boolean",
        /// `File` on the wire.
        File = "File",
        /// `Date` on the wire.
        Date = "Date",
        /// `Location` on the wire.
        Location = "Location",
    }
}
