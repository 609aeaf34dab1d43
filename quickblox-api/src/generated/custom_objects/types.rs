// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `custom_objects`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// The permission for one action, as it is answered.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Access {
    /// To whom an action is open: everybody (`open`), the owner of the record (`owner`), users with one of the named tags
    /// (`open_for_groups`) or with one of the named ids (`open_for_users_ids`). `not_allowed` forbids the action; it is a
    /// level of classes, never of records. Creating cannot be limited to `owner`.
    pub access: ::quickblox_api::types::AccessLevel,
    /// Seen as true on the action `create` of a class, though the request did not have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary: ::std::option::Option<bool>,
    /// Tags whose bearers have access. Written under the name `groups`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Users with access, as texts. Written under the name `ids`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Access {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Access {
        Default::default()
    }
}

/// The permission for one action, as it is written. Answers name the two lists differently, see `Access`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccessFields {
    /// To whom an action is open: everybody (`open`), the owner of the record (`owner`), users with one of the named tags
    /// (`open_for_groups`) or with one of the named ids (`open_for_users_ids`). `not_allowed` forbids the action; it is a
    /// level of classes, never of records. Creating cannot be limited to `owner`.
    pub access: ::quickblox_api::types::AccessLevel,
    /// Tags for the level `open_for_groups`, any number. Groups are the `user_tags` of users. A table of the
    /// documentation writes them as one text with commas, its requests as a list.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub groups: ::std::vec::Vec<::std::string::String>,
    /// Users for the level `open_for_users_ids`, without limit of number. One official program creates classes with
    /// that level and no ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
    /// For classes only. Probably the tick "Use class permissions" of the Dashboard, by which the class decides and the
    /// records do not; no page explains it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary: ::std::option::Option<bool>,
}

impl AccessFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AccessFields {
        Default::default()
    }
}

/// One record with nothing around it; like `Record`, and never without `_id`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BareRecord {
    /// Creation, Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<i64>,
    /// Id of the record.
    #[serde(rename = "_id")]
    pub id: ::std::string::String,
    /// Parent, if any.
    #[serde(
        rename = "_parent_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Who may do what.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<RecordAccess>,
    /// Last change, Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<i64>,
    /// Owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i64>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl BareRecord {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BareRecord {
        Default::default()
    }
}

/// A class, which declares the fields of its records. It comes with nothing around it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Class {
    /// Permissions, sent as `permissions`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub acl: ::std::option::Option<ClassAccess>,
    /// Application that the class belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application_id: ::std::option::Option<i64>,
    /// The fields of the class, sent as `fields` in another form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::std::vec::Vec<CustomField>>,
    /// Id of the class, 24 hexadecimal digits. No path takes it.
    #[serde(rename = "_id")]
    pub id: ::std::string::String,
    /// Name of the class, as paths have it.
    pub name: ::std::string::String,
    /// Who made the class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i64>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Class {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Class {
        Default::default()
    }
}

/// Permissions of a class as they are stored, defaults filled in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ClassAccess {
    /// For creating.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create: ::std::option::Option<Access>,
    /// For deleting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<Access>,
    /// For reading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<Access>,
    /// For changing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update: ::std::option::Option<Access>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ClassAccess {
    /// A builder that has no value yet.
    pub fn builder() -> builder::ClassAccess {
        Default::default()
    }
}

/// Permissions of a class. What is left out gets a default: `open` for creating and reading, `owner` for updating and
/// deleting. Class permissions win over those of the records, but only for the actions that the Dashboard ticks so;
/// then even owners have no rights of their own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ClassAccessFields {
    /// Who may create records.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create: ::std::option::Option<AccessFields>,
    /// Who may delete records of the class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<AccessFields>,
    /// Who may read records of the class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<AccessFields>,
    /// Who may change records of the class.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update: ::std::option::Option<AccessFields>,
}

impl ClassAccessFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::ClassAccessFields {
        Default::default()
    }
}

/// The class to make.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateClassRequest {
    /// Type of each field by its name: `Integer`, `Float`, `String`, `Boolean`, `File`, `Date` or `Location`. An array
    /// has `_a` behind the type; only `String_a` was seen, the others follow by analogy.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub fields: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// Name of the class, free in the application. It is the `class_name` of all the other paths.
    pub name: ::std::string::String,
    /// Permissions of a class. What is left out gets a default: `open` for creating and reading, `owner` for updating and
    /// deleting. Class permissions win over those of the records, but only for the actions that the Dashboard ticks so;
    /// then even owners have no rights of their own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<ClassAccessFields>,
}

impl CreateClassRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateClassRequest {
        Default::default()
    }
}

/// The records to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateMultiRecordsRequest {
    /// The new records, each under a number of its own as text. The documentation counts from `0`, that of 2017 from
    /// `1`.
    pub record: ::std::collections::BTreeMap<::std::string::String, RecordFields>,
}

impl CreateMultiRecordsRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateMultiRecordsRequest {
        Default::default()
    }
}

/// The fields of the class, flat, and two more. The class decides what a value becomes:
///
/// | type | value to send |
/// |---|---|
/// | `Integer`, `Float` | a number, or one written as text |
/// | `String` | a text |
/// | `Boolean` | true or false |
/// | `Date` | a text such as `2019-09-21 21:21:00`; an official program sends ISO dates |
/// | `Location` | a text with longitude and latitude, `11.13, 45.52` |
/// | `File` | not here, but with `upload_record_file` |
/// | arrays | a list |
///
/// What happens to a key that the class does not have is not documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateRecordRequest {
    /// Makes the record a child of this one.
    #[serde(
        rename = "_parent_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Permissions of a record; by default `open` for reading and `owner` for the rest. They have no effect on an action
    /// for which the class decides. Otherwise the owner has access whatever is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<RecordAccessFields>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl CreateRecordRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateRecordRequest {
        Default::default()
    }
}

/// A field of a class.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomField {
    /// 1 for an array of the type, sent as text. Missing on the other fields, for which the documentation has 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_array: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Key of the field in records.
    pub name: ::std::string::String,
    /// Type of a field, or of its elements if it is an array.
    #[serde(rename = "type")]
    pub type_: ::quickblox_api::types::CustomFieldType,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl CustomField {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CustomField {
        Default::default()
    }
}

/// Which file of the record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeleteRecordFileForm {
    /// Field that holds the file.
    pub field_name: ::std::string::String,
}

impl DeleteRecordFileForm {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeleteRecordFileForm {
        Default::default()
    }
}

/// How much a deletion by criteria removed. Ids are not told.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeletedRecordCount {
    /// Number of deleted records.
    pub total_deleted: i64,
}

impl DeletedRecordCount {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeletedRecordCount {
        Default::default()
    }
}

/// What could not be found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MissingRecords {
    /// The unknown ids; empty if there are none.
    pub ids: ::std::vec::Vec<::std::string::String>,
}

impl MissingRecords {
    /// A builder that has no value yet.
    pub fn builder() -> builder::MissingRecords {
        Default::default()
    }
}

/// A record: a handful of fields that every class has, and beside them, flat, the fields of its class. Nothing is
/// certain to be there: `output[exclude]` takes any field away, even `_id`, and the groups of an aggregation hold just
/// two keys, the field they are grouped by and `avg`, `min`, `max` or `sum`.
///
/// A field of the class without a value is null. Values otherwise:
///
/// | type | value |
/// |---|---|
/// | `Integer`, `Float` | a number; a `Float` may come without a fraction, as `0` |
/// | `String` | a text |
/// | `Boolean` | true or false |
/// | `Date` | an ISO date in UTC, `2019-09-21T21:21:00Z` |
/// | `Location` | a list of two numbers, longitude first |
/// | `File` | not documented; one programmer found an id as text |
/// | arrays | a list |
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Record {
    /// Time of creation in Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<i64>,
    /// Id of the record. 24 hexadecimal digits that contain the time of creation.
    #[serde(rename = "_id", skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Record that this one hangs on, or null. The documentation also calls it `parent_id`, an integer.
    #[serde(
        rename = "_parent_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Who may do what. Comes with the answers to writing, though perhaps not with that of `create_multi_records`;
    /// `list_records` leaves it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<RecordAccess>,
    /// Time of the last change in Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<i64>,
    /// Who created the record and owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i64>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Record {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Record {
        Default::default()
    }
}

/// Permissions of a record as they are stored. There is never one for creating.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordAccess {
    /// For deleting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<Access>,
    /// For reading.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<Access>,
    /// For changing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update: ::std::option::Option<Access>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl RecordAccess {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordAccess {
        Default::default()
    }
}

/// Permissions of a record; by default `open` for reading and `owner` for the rest. They have no effect on an action
/// for which the class decides. Otherwise the owner has access whatever is set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordAccessFields {
    /// Who may delete the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete: ::std::option::Option<AccessFields>,
    /// Who may read the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<AccessFields>,
    /// Who may change the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update: ::std::option::Option<AccessFields>,
}

impl RecordAccessFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordAccessFields {
        Default::default()
    }
}

/// Records that were created, changed or looked up together.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordBatch {
    /// Their class.
    pub class_name: ::std::string::String,
    /// The records as they are now.
    pub items: ::std::vec::Vec<Record>,
    /// Only from `list_records_by_ids`. 100 in the one example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i32>,
    /// Ids without a record. Comes from `update_multi_records`; one SDK is ready for it from `list_records_by_ids` too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub not_found: ::std::option::Option<MissingRecords>,
    /// Only from `list_records_by_ids`, which takes no offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skip: ::std::option::Option<i32>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl RecordBatch {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordBatch {
        Default::default()
    }
}

/// Fields to set in one record, flat beside its id. What is left out stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordChange {
    /// Id of the record, here without the underscore.
    pub id: ::std::string::String,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl RecordChange {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordChange {
        Default::default()
    }
}

/// Conditions as in the query of `list_records`, field or `field[operator]` to value. There is nothing around them,
/// unlike in `update_records_by_criteria`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RecordCriteriaForm(
    pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
);

impl ::std::ops::Deref for RecordCriteriaForm {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}

impl ::std::convert::From<RecordCriteriaForm>
for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
    fn from(value: RecordCriteriaForm) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for RecordCriteriaForm {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self(value)
    }
}

/// Values by field, in the forms of `create_record`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RecordFields(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);

impl ::std::ops::Deref for RecordFields {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<RecordFields>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: RecordFields) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for RecordFields {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}

/// A file of a record.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordFile {
    /// Media type, for example `image/jpeg`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// Id of the file, 24 hexadecimal digits.
    pub file_id: ::std::string::String,
    /// Id of the record, in answers of 2017 only.
    #[serde(rename = "_id", skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// File name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Size in bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl RecordFile {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordFile {
        Default::default()
    }
}

/// A part of the matching records.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordPage {
    /// Class of the records.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub class_name: ::std::option::Option<::std::string::String>,
    /// The records.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::quickblox_api::wire::Items<Record>>,
    /// Page size that was applied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i32>,
    /// Offset of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skip: ::std::option::Option<i32>,
    /// All matches; only in the answer of `update_records_by_criteria`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_found: ::std::option::Option<i64>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl RecordPage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RecordPage {
        Default::default()
    }
}

/// What reading by ids gives: an envelope with a list, or the bare record, which some SDKs expect for a single id. It
/// is not certain which of the two a single id gets.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum RecordsByIds {
    /// As `RecordBatch`.
    RecordBatch(RecordBatch),
    /// As `BareRecord`.
    BareRecord(BareRecord),
}

impl ::std::convert::From<RecordBatch> for RecordsByIds {
    fn from(value: RecordBatch) -> Self {
        Self::RecordBatch(value)
    }
}

impl ::std::convert::From<BareRecord> for RecordsByIds {
    fn from(value: BareRecord) -> Self {
        Self::BareRecord(value)
    }
}

/// The records to change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateMultiRecordsRequest {
    /// The changes, one record under each key. Keys count from `1` in the example.
    pub record: ::std::collections::BTreeMap<::std::string::String, RecordChange>,
}

impl UpdateMultiRecordsRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateMultiRecordsRequest {
        Default::default()
    }
}

/// Fields to change, flat, with values as in `create_record`, and operators, of which several may go together. A field
/// that is left out stays as it is, null empties one.
///
/// An object as the value of an array field sets single elements by their index, `{"tags": {"1": "man"}}`; the first
/// seems to be `0`. A field of the class cannot be written here if it bears the name of an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateRecordRequest {
    /// Field to value or list: appends what an array does not hold yet.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub add_to_set: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Field to amount: adds it to the number in an `Integer` or `Float` field. A negative amount subtracts.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub inc: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Hangs the record on this one.
    #[serde(
        rename = "_parent_id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Permissions of a record; by default `open` for reading and `owner` for the rest. They have no effect on an action
    /// for which the class decides. Otherwise the owner has access whatever is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<RecordAccessFields>,
    /// Field to 1 or -1: takes off the last or the first element of an array. The present page has 1 for both, surely
    /// a misprint.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub pop: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Field to value: takes it out of an array. With a search operator, as in `{"ratings": {"lt": 3}}`, takes out all
    /// elements that match.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub pull: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Field to list: takes each of the values out of an array.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub pull_all: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Field to list: puts the values at the end of an array. A guide of 2017 sends a bare value.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub push: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl UpdateRecordRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateRecordRequest {
        Default::default()
    }
}

/// Which records, and, flat beside that, the fields to set in each of them. Whether the operators of `update_record`
/// work here is not known.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateRecordsByCriteriaRequest {
    /// Permissions of a record; by default `open` for reading and `owner` for the rest. They have no effect on an action
    /// for which the class decides. Otherwise the owner has access whatever is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<RecordAccessFields>,
    /// Field to value for equality, or field to an object with search operators, `{"progress": {"gt": "0.2"}}`. The
    /// operators are those of `list_records`; booleans and numbers may be texts.
    pub search_criteria: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl UpdateRecordsByCriteriaRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateRecordsByCriteriaRequest {
        Default::default()
    }
}

crate::wire::open_enum! {
    /// To whom an action is open: everybody (`open`), the owner of the record (`owner`), users with one of the named tags
    /// (`open_for_groups`) or with one of the named ids (`open_for_users_ids`). `not_allowed` forbids the action; it is a
    /// level of classes, never of records. Creating cannot be limited to `owner`.
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
    /// Type of a field, or of its elements if it is an array.
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
