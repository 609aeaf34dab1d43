// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `custom_objects`.

/// Builds a [`Access`](super::Access).
#[derive(Clone, Debug)]
pub struct Access {
    access: ::std::result::Result<
        ::quickblox_api::types::AccessLevel,
        ::std::string::String,
    >,
    primary: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    users_groups: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    users_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Access {
    fn default() -> Self {
        Self {
            access: Err("access is missing: call `access` with it".to_string()),
            primary: Ok(Default::default()),
            users_groups: Ok(Default::default()),
            users_ids: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Access {
    /// Sets [`access`](struct@super::Access#structfield.access).
    pub fn access<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::AccessLevel>,
        T::Error: ::std::fmt::Display,
    {
        self.access = value.try_into().map_err(|e| format!("access: {e}"));
        self
    }
    /// Sets [`primary`](struct@super::Access#structfield.primary).
    pub fn primary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.primary = value.try_into().map_err(|e| format!("primary: {e}")).map(Some);
        self
    }
    /// Sets [`users_groups`](struct@super::Access#structfield.users_groups).
    pub fn users_groups<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.users_groups = value
            .try_into()
            .map_err(|e| format!("users_groups: {e}"))
            .map(Some);
        self
    }
    /// Sets [`users_ids`](struct@super::Access#structfield.users_ids).
    pub fn users_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.users_ids = value
            .try_into()
            .map_err(|e| format!("users_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Access#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Access> for super::Access {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Access,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            access: value.access?,
            primary: value.primary?,
            users_groups: value.users_groups?,
            users_ids: value.users_ids?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Access> for Access {
    fn from(value: super::Access) -> Self {
        Self {
            access: Ok(value.access),
            primary: Ok(value.primary),
            users_groups: Ok(value.users_groups),
            users_ids: Ok(value.users_ids),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`AccessFields`](super::AccessFields).
#[derive(Clone, Debug)]
pub struct AccessFields {
    access: ::std::result::Result<
        ::quickblox_api::types::AccessLevel,
        ::std::string::String,
    >,
    groups: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
        ::std::string::String,
    >,
    primary: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
}

impl ::std::default::Default for AccessFields {
    fn default() -> Self {
        Self {
            access: Err("access is missing: call `access` with it".to_string()),
            groups: Ok(Default::default()),
            ids: Ok(Default::default()),
            primary: Ok(Default::default()),
        }
    }
}

impl AccessFields {
    /// Sets [`access`](struct@super::AccessFields#structfield.access).
    pub fn access<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::AccessLevel>,
        T::Error: ::std::fmt::Display,
    {
        self.access = value.try_into().map_err(|e| format!("access: {e}"));
        self
    }
    /// Sets [`groups`](struct@super::AccessFields#structfield.groups).
    pub fn groups<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.groups = value.try_into().map_err(|e| format!("groups: {e}"));
        self
    }
    /// Sets [`ids`](struct@super::AccessFields#structfield.ids).
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::CommaSeparated>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value.try_into().map_err(|e| format!("ids: {e}")).map(Some);
        self
    }
    /// Sets [`primary`](struct@super::AccessFields#structfield.primary).
    pub fn primary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.primary = value.try_into().map_err(|e| format!("primary: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<AccessFields> for super::AccessFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccessFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            access: value.access?,
            groups: value.groups?,
            ids: value.ids?,
            primary: value.primary?,
        })
    }
}

impl ::std::convert::From<super::AccessFields> for AccessFields {
    fn from(value: super::AccessFields) -> Self {
        Self {
            access: Ok(value.access),
            groups: Ok(value.groups),
            ids: Ok(value.ids),
            primary: Ok(value.primary),
        }
    }
}

/// Builds a [`BareRecord`](super::BareRecord).
#[derive(Clone, Debug)]
pub struct BareRecord {
    created_at: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    parent_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    permissions: ::std::result::Result<
        ::std::option::Option<super::RecordAccess>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    user_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for BareRecord {
    fn default() -> Self {
        Self {
            created_at: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            parent_id: Ok(Default::default()),
            permissions: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl BareRecord {
    /// Sets [`created_at`](struct@super::BareRecord#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::BareRecord#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`parent_id`](struct@super::BareRecord#structfield.parent_id).
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("parent_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`permissions`](struct@super::BareRecord#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RecordAccess>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::BareRecord#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_id`](struct@super::BareRecord#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::BareRecord#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BareRecord> for super::BareRecord {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BareRecord,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            created_at: value.created_at?,
            id: value.id?,
            parent_id: value.parent_id?,
            permissions: value.permissions?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::BareRecord> for BareRecord {
    fn from(value: super::BareRecord) -> Self {
        Self {
            created_at: Ok(value.created_at),
            id: Ok(value.id),
            parent_id: Ok(value.parent_id),
            permissions: Ok(value.permissions),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`Class`](super::Class).
#[derive(Clone, Debug)]
pub struct Class {
    acl: ::std::result::Result<
        ::std::option::Option<super::ClassAccess>,
        ::std::string::String,
    >,
    application_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::CustomField>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Class {
    fn default() -> Self {
        Self {
            acl: Ok(Default::default()),
            application_id: Ok(Default::default()),
            custom_fields: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            name: Err("name is missing: call `name` with it".to_string()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Class {
    /// Sets [`acl`](struct@super::Class#structfield.acl).
    pub fn acl<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ClassAccess>,
        T::Error: ::std::fmt::Display,
    {
        self.acl = value.try_into().map_err(|e| format!("acl: {e}")).map(Some);
        self
    }
    /// Sets [`application_id`](struct@super::Class#structfield.application_id).
    pub fn application_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.application_id = value
            .try_into()
            .map_err(|e| format!("application_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`custom_fields`](struct@super::Class#structfield.custom_fields).
    pub fn custom_fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomField>>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_fields = value
            .try_into()
            .map_err(|e| format!("custom_fields: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::Class#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`name`](struct@super::Class#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
    /// Sets [`user_id`](struct@super::Class#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Class#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Class> for super::Class {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Class,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            acl: value.acl?,
            application_id: value.application_id?,
            custom_fields: value.custom_fields?,
            id: value.id?,
            name: value.name?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Class> for Class {
    fn from(value: super::Class) -> Self {
        Self {
            acl: Ok(value.acl),
            application_id: Ok(value.application_id),
            custom_fields: Ok(value.custom_fields),
            id: Ok(value.id),
            name: Ok(value.name),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`ClassAccess`](super::ClassAccess).
#[derive(Clone, Debug)]
pub struct ClassAccess {
    create: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    delete: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    update: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ClassAccess {
    fn default() -> Self {
        Self {
            create: Ok(Default::default()),
            delete: Ok(Default::default()),
            read: Ok(Default::default()),
            update: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl ClassAccess {
    /// Sets [`create`](struct@super::ClassAccess#structfield.create).
    pub fn create<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.create = value.try_into().map_err(|e| format!("create: {e}")).map(Some);
        self
    }
    /// Sets [`delete`](struct@super::ClassAccess#structfield.delete).
    pub fn delete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.delete = value.try_into().map_err(|e| format!("delete: {e}")).map(Some);
        self
    }
    /// Sets [`read`](struct@super::ClassAccess#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
    /// Sets [`update`](struct@super::ClassAccess#structfield.update).
    pub fn update<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.update = value.try_into().map_err(|e| format!("update: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::ClassAccess#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ClassAccess> for super::ClassAccess {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ClassAccess,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            create: value.create?,
            delete: value.delete?,
            read: value.read?,
            update: value.update?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::ClassAccess> for ClassAccess {
    fn from(value: super::ClassAccess) -> Self {
        Self {
            create: Ok(value.create),
            delete: Ok(value.delete),
            read: Ok(value.read),
            update: Ok(value.update),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`ClassAccessFields`](super::ClassAccessFields).
#[derive(Clone, Debug)]
pub struct ClassAccessFields {
    create: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
    delete: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
    update: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ClassAccessFields {
    fn default() -> Self {
        Self {
            create: Ok(Default::default()),
            delete: Ok(Default::default()),
            read: Ok(Default::default()),
            update: Ok(Default::default()),
        }
    }
}

impl ClassAccessFields {
    /// Sets [`create`](struct@super::ClassAccessFields#structfield.create).
    pub fn create<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.create = value.try_into().map_err(|e| format!("create: {e}")).map(Some);
        self
    }
    /// Sets [`delete`](struct@super::ClassAccessFields#structfield.delete).
    pub fn delete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.delete = value.try_into().map_err(|e| format!("delete: {e}")).map(Some);
        self
    }
    /// Sets [`read`](struct@super::ClassAccessFields#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
    /// Sets [`update`](struct@super::ClassAccessFields#structfield.update).
    pub fn update<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.update = value.try_into().map_err(|e| format!("update: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<ClassAccessFields> for super::ClassAccessFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ClassAccessFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            create: value.create?,
            delete: value.delete?,
            read: value.read?,
            update: value.update?,
        })
    }
}

impl ::std::convert::From<super::ClassAccessFields> for ClassAccessFields {
    fn from(value: super::ClassAccessFields) -> Self {
        Self {
            create: Ok(value.create),
            delete: Ok(value.delete),
            read: Ok(value.read),
            update: Ok(value.update),
        }
    }
}

/// Builds a [`CreateClassRequest`](super::CreateClassRequest).
#[derive(Clone, Debug)]
pub struct CreateClassRequest {
    fields: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    permissions: ::std::result::Result<
        ::std::option::Option<super::ClassAccessFields>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateClassRequest {
    fn default() -> Self {
        Self {
            fields: Ok(Default::default()),
            name: Err("name is missing: call `name` with it".to_string()),
            permissions: Ok(Default::default()),
        }
    }
}

impl CreateClassRequest {
    /// Sets [`fields`](struct@super::CreateClassRequest#structfield.fields).
    pub fn fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.fields = value.try_into().map_err(|e| format!("fields: {e}"));
        self
    }
    /// Sets [`name`](struct@super::CreateClassRequest#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
    /// Sets [`permissions`](struct@super::CreateClassRequest#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::ClassAccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateClassRequest> for super::CreateClassRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateClassRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            fields: value.fields?,
            name: value.name?,
            permissions: value.permissions?,
        })
    }
}

impl ::std::convert::From<super::CreateClassRequest> for CreateClassRequest {
    fn from(value: super::CreateClassRequest) -> Self {
        Self {
            fields: Ok(value.fields),
            name: Ok(value.name),
            permissions: Ok(value.permissions),
        }
    }
}

/// Builds a [`CreateMultiRecordsRequest`](super::CreateMultiRecordsRequest).
#[derive(Clone, Debug)]
pub struct CreateMultiRecordsRequest {
    record: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::RecordFields>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateMultiRecordsRequest {
    fn default() -> Self {
        Self {
            record: Err("record is missing: call `record` with it".to_string()),
        }
    }
}

impl CreateMultiRecordsRequest {
    /// Sets [`record`](struct@super::CreateMultiRecordsRequest#structfield.record).
    pub fn record<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::RecordFields>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.record = value.try_into().map_err(|e| format!("record: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateMultiRecordsRequest>
for super::CreateMultiRecordsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateMultiRecordsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { record: value.record? })
    }
}

impl ::std::convert::From<super::CreateMultiRecordsRequest>
for CreateMultiRecordsRequest {
    fn from(value: super::CreateMultiRecordsRequest) -> Self {
        Self { record: Ok(value.record) }
    }
}

/// Builds a [`CreateRecordRequest`](super::CreateRecordRequest).
#[derive(Clone, Debug)]
pub struct CreateRecordRequest {
    parent_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    permissions: ::std::result::Result<
        ::std::option::Option<super::RecordAccessFields>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateRecordRequest {
    fn default() -> Self {
        Self {
            parent_id: Ok(Default::default()),
            permissions: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl CreateRecordRequest {
    /// Sets [`parent_id`](struct@super::CreateRecordRequest#structfield.parent_id).
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("parent_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`permissions`](struct@super::CreateRecordRequest#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RecordAccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`extra`](struct@super::CreateRecordRequest#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateRecordRequest> for super::CreateRecordRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateRecordRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            parent_id: value.parent_id?,
            permissions: value.permissions?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::CreateRecordRequest> for CreateRecordRequest {
    fn from(value: super::CreateRecordRequest) -> Self {
        Self {
            parent_id: Ok(value.parent_id),
            permissions: Ok(value.permissions),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`CustomField`](super::CustomField).
#[derive(Clone, Debug)]
pub struct CustomField {
    is_array: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    type_: ::std::result::Result<
        ::quickblox_api::types::CustomFieldType,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CustomField {
    fn default() -> Self {
        Self {
            is_array: Ok(Default::default()),
            name: Err("name is missing: call `name` with it".to_string()),
            type_: Err("type_ is missing: call `type_` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl CustomField {
    /// Sets [`is_array`](struct@super::CustomField#structfield.is_array).
    pub fn is_array<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.is_array = value.try_into().map_err(|e| format!("is_array: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::CustomField#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
    /// Sets [`type_`](struct@super::CustomField#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::CustomFieldType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::CustomField#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CustomField> for super::CustomField {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CustomField,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            is_array: value.is_array?,
            name: value.name?,
            type_: value.type_?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::CustomField> for CustomField {
    fn from(value: super::CustomField) -> Self {
        Self {
            is_array: Ok(value.is_array),
            name: Ok(value.name),
            type_: Ok(value.type_),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`DeleteRecordFileForm`](super::DeleteRecordFileForm).
#[derive(Clone, Debug)]
pub struct DeleteRecordFileForm {
    field_name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for DeleteRecordFileForm {
    fn default() -> Self {
        Self {
            field_name: Err(
                "field_name is missing: call `field_name` with it".to_string(),
            ),
        }
    }
}

impl DeleteRecordFileForm {
    /// Sets [`field_name`](struct@super::DeleteRecordFileForm#structfield.field_name).
    pub fn field_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.field_name = value.try_into().map_err(|e| format!("field_name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeleteRecordFileForm> for super::DeleteRecordFileForm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteRecordFileForm,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            field_name: value.field_name?,
        })
    }
}

impl ::std::convert::From<super::DeleteRecordFileForm> for DeleteRecordFileForm {
    fn from(value: super::DeleteRecordFileForm) -> Self {
        Self {
            field_name: Ok(value.field_name),
        }
    }
}

/// Builds a [`DeletedRecordCount`](super::DeletedRecordCount).
#[derive(Clone, Debug)]
pub struct DeletedRecordCount {
    total_deleted: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for DeletedRecordCount {
    fn default() -> Self {
        Self {
            total_deleted: Err(
                "total_deleted is missing: call `total_deleted` with it".to_string(),
            ),
        }
    }
}

impl DeletedRecordCount {
    /// Sets [`total_deleted`](struct@super::DeletedRecordCount#structfield.total_deleted).
    pub fn total_deleted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_deleted = value.try_into().map_err(|e| format!("total_deleted: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeletedRecordCount> for super::DeletedRecordCount {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeletedRecordCount,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            total_deleted: value.total_deleted?,
        })
    }
}

impl ::std::convert::From<super::DeletedRecordCount> for DeletedRecordCount {
    fn from(value: super::DeletedRecordCount) -> Self {
        Self {
            total_deleted: Ok(value.total_deleted),
        }
    }
}

/// Builds a [`MissingRecords`](super::MissingRecords).
#[derive(Clone, Debug)]
pub struct MissingRecords {
    ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MissingRecords {
    fn default() -> Self {
        Self {
            ids: Err("ids is missing: call `ids` with it".to_string()),
        }
    }
}

impl MissingRecords {
    /// Sets [`ids`](struct@super::MissingRecords#structfield.ids).
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value.try_into().map_err(|e| format!("ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<MissingRecords> for super::MissingRecords {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MissingRecords,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { ids: value.ids? })
    }
}

impl ::std::convert::From<super::MissingRecords> for MissingRecords {
    fn from(value: super::MissingRecords) -> Self {
        Self { ids: Ok(value.ids) }
    }
}

/// Builds a [`Record`](super::Record).
#[derive(Clone, Debug)]
pub struct Record {
    created_at: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    parent_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    permissions: ::std::result::Result<
        ::std::option::Option<super::RecordAccess>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    user_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Record {
    fn default() -> Self {
        Self {
            created_at: Ok(Default::default()),
            id: Ok(Default::default()),
            parent_id: Ok(Default::default()),
            permissions: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            user_id: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Record {
    /// Sets [`created_at`](struct@super::Record#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::Record#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}")).map(Some);
        self
    }
    /// Sets [`parent_id`](struct@super::Record#structfield.parent_id).
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("parent_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`permissions`](struct@super::Record#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RecordAccess>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::Record#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_id`](struct@super::Record#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Record#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Record> for super::Record {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Record,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            created_at: value.created_at?,
            id: value.id?,
            parent_id: value.parent_id?,
            permissions: value.permissions?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Record> for Record {
    fn from(value: super::Record) -> Self {
        Self {
            created_at: Ok(value.created_at),
            id: Ok(value.id),
            parent_id: Ok(value.parent_id),
            permissions: Ok(value.permissions),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`RecordAccess`](super::RecordAccess).
#[derive(Clone, Debug)]
pub struct RecordAccess {
    delete: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    update: ::std::result::Result<
        ::std::option::Option<super::Access>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordAccess {
    fn default() -> Self {
        Self {
            delete: Ok(Default::default()),
            read: Ok(Default::default()),
            update: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl RecordAccess {
    /// Sets [`delete`](struct@super::RecordAccess#structfield.delete).
    pub fn delete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.delete = value.try_into().map_err(|e| format!("delete: {e}")).map(Some);
        self
    }
    /// Sets [`read`](struct@super::RecordAccess#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
    /// Sets [`update`](struct@super::RecordAccess#structfield.update).
    pub fn update<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Access>,
        T::Error: ::std::fmt::Display,
    {
        self.update = value.try_into().map_err(|e| format!("update: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::RecordAccess#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RecordAccess> for super::RecordAccess {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordAccess,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            delete: value.delete?,
            read: value.read?,
            update: value.update?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::RecordAccess> for RecordAccess {
    fn from(value: super::RecordAccess) -> Self {
        Self {
            delete: Ok(value.delete),
            read: Ok(value.read),
            update: Ok(value.update),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`RecordAccessFields`](super::RecordAccessFields).
#[derive(Clone, Debug)]
pub struct RecordAccessFields {
    delete: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
    update: ::std::result::Result<
        ::std::option::Option<super::AccessFields>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordAccessFields {
    fn default() -> Self {
        Self {
            delete: Ok(Default::default()),
            read: Ok(Default::default()),
            update: Ok(Default::default()),
        }
    }
}

impl RecordAccessFields {
    /// Sets [`delete`](struct@super::RecordAccessFields#structfield.delete).
    pub fn delete<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.delete = value.try_into().map_err(|e| format!("delete: {e}")).map(Some);
        self
    }
    /// Sets [`read`](struct@super::RecordAccessFields#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
    /// Sets [`update`](struct@super::RecordAccessFields#structfield.update).
    pub fn update<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::AccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.update = value.try_into().map_err(|e| format!("update: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<RecordAccessFields> for super::RecordAccessFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordAccessFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            delete: value.delete?,
            read: value.read?,
            update: value.update?,
        })
    }
}

impl ::std::convert::From<super::RecordAccessFields> for RecordAccessFields {
    fn from(value: super::RecordAccessFields) -> Self {
        Self {
            delete: Ok(value.delete),
            read: Ok(value.read),
            update: Ok(value.update),
        }
    }
}

/// Builds a [`RecordBatch`](super::RecordBatch).
#[derive(Clone, Debug)]
pub struct RecordBatch {
    class_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    items: ::std::result::Result<::std::vec::Vec<super::Record>, ::std::string::String>,
    limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    not_found: ::std::result::Result<
        ::std::option::Option<super::MissingRecords>,
        ::std::string::String,
    >,
    skip: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordBatch {
    fn default() -> Self {
        Self {
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            items: Err("items is missing: call `items` with it".to_string()),
            limit: Ok(Default::default()),
            not_found: Ok(Default::default()),
            skip: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl RecordBatch {
    /// Sets [`class_name`](struct@super::RecordBatch#structfield.class_name).
    pub fn class_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.class_name = value.try_into().map_err(|e| format!("class_name: {e}"));
        self
    }
    /// Sets [`items`](struct@super::RecordBatch#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Record>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}"));
        self
    }
    /// Sets [`limit`](struct@super::RecordBatch#structfield.limit).
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value.try_into().map_err(|e| format!("limit: {e}")).map(Some);
        self
    }
    /// Sets [`not_found`](struct@super::RecordBatch#structfield.not_found).
    pub fn not_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::MissingRecords>,
        T::Error: ::std::fmt::Display,
    {
        self.not_found = value
            .try_into()
            .map_err(|e| format!("not_found: {e}"))
            .map(Some);
        self
    }
    /// Sets [`skip`](struct@super::RecordBatch#structfield.skip).
    pub fn skip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.skip = value.try_into().map_err(|e| format!("skip: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::RecordBatch#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RecordBatch> for super::RecordBatch {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordBatch,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            class_name: value.class_name?,
            items: value.items?,
            limit: value.limit?,
            not_found: value.not_found?,
            skip: value.skip?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::RecordBatch> for RecordBatch {
    fn from(value: super::RecordBatch) -> Self {
        Self {
            class_name: Ok(value.class_name),
            items: Ok(value.items),
            limit: Ok(value.limit),
            not_found: Ok(value.not_found),
            skip: Ok(value.skip),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`RecordChange`](super::RecordChange).
#[derive(Clone, Debug)]
pub struct RecordChange {
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordChange {
    fn default() -> Self {
        Self {
            id: Err("id is missing: call `id` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl RecordChange {
    /// Sets [`id`](struct@super::RecordChange#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::RecordChange#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RecordChange> for super::RecordChange {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordChange,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::RecordChange> for RecordChange {
    fn from(value: super::RecordChange) -> Self {
        Self {
            id: Ok(value.id),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`RecordFile`](super::RecordFile).
#[derive(Clone, Debug)]
pub struct RecordFile {
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    file_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    size: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordFile {
    fn default() -> Self {
        Self {
            content_type: Ok(Default::default()),
            file_id: Err("file_id is missing: call `file_id` with it".to_string()),
            id: Ok(Default::default()),
            name: Ok(Default::default()),
            size: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl RecordFile {
    /// Sets [`content_type`](struct@super::RecordFile#structfield.content_type).
    pub fn content_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.content_type = value
            .try_into()
            .map_err(|e| format!("content_type: {e}"))
            .map(Some);
        self
    }
    /// Sets [`file_id`](struct@super::RecordFile#structfield.file_id).
    pub fn file_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.file_id = value.try_into().map_err(|e| format!("file_id: {e}"));
        self
    }
    /// Sets [`id`](struct@super::RecordFile#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::RecordFile#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`size`](struct@super::RecordFile#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::RecordFile#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RecordFile> for super::RecordFile {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordFile,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_type: value.content_type?,
            file_id: value.file_id?,
            id: value.id?,
            name: value.name?,
            size: value.size?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::RecordFile> for RecordFile {
    fn from(value: super::RecordFile) -> Self {
        Self {
            content_type: Ok(value.content_type),
            file_id: Ok(value.file_id),
            id: Ok(value.id),
            name: Ok(value.name),
            size: Ok(value.size),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`RecordPage`](super::RecordPage).
#[derive(Clone, Debug)]
pub struct RecordPage {
    class_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    items: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Items<super::Record>>,
        ::std::string::String,
    >,
    limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    skip: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    total_found: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RecordPage {
    fn default() -> Self {
        Self {
            class_name: Ok(Default::default()),
            items: Ok(Default::default()),
            limit: Ok(Default::default()),
            skip: Ok(Default::default()),
            total_found: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl RecordPage {
    /// Sets [`class_name`](struct@super::RecordPage#structfield.class_name).
    pub fn class_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.class_name = value
            .try_into()
            .map_err(|e| format!("class_name: {e}"))
            .map(Some);
        self
    }
    /// Sets [`items`](struct@super::RecordPage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Items<super::Record>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}")).map(Some);
        self
    }
    /// Sets [`limit`](struct@super::RecordPage#structfield.limit).
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value.try_into().map_err(|e| format!("limit: {e}")).map(Some);
        self
    }
    /// Sets [`skip`](struct@super::RecordPage#structfield.skip).
    pub fn skip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.skip = value.try_into().map_err(|e| format!("skip: {e}")).map(Some);
        self
    }
    /// Sets [`total_found`](struct@super::RecordPage#structfield.total_found).
    pub fn total_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_found = value
            .try_into()
            .map_err(|e| format!("total_found: {e}"))
            .map(Some);
        self
    }
    /// Sets [`extra`](struct@super::RecordPage#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RecordPage> for super::RecordPage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RecordPage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            class_name: value.class_name?,
            items: value.items?,
            limit: value.limit?,
            skip: value.skip?,
            total_found: value.total_found?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::RecordPage> for RecordPage {
    fn from(value: super::RecordPage) -> Self {
        Self {
            class_name: Ok(value.class_name),
            items: Ok(value.items),
            limit: Ok(value.limit),
            skip: Ok(value.skip),
            total_found: Ok(value.total_found),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`UpdateMultiRecordsRequest`](super::UpdateMultiRecordsRequest).
#[derive(Clone, Debug)]
pub struct UpdateMultiRecordsRequest {
    record: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, super::RecordChange>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateMultiRecordsRequest {
    fn default() -> Self {
        Self {
            record: Err("record is missing: call `record` with it".to_string()),
        }
    }
}

impl UpdateMultiRecordsRequest {
    /// Sets [`record`](struct@super::UpdateMultiRecordsRequest#structfield.record).
    pub fn record<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, super::RecordChange>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.record = value.try_into().map_err(|e| format!("record: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateMultiRecordsRequest>
for super::UpdateMultiRecordsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateMultiRecordsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { record: value.record? })
    }
}

impl ::std::convert::From<super::UpdateMultiRecordsRequest>
for UpdateMultiRecordsRequest {
    fn from(value: super::UpdateMultiRecordsRequest) -> Self {
        Self { record: Ok(value.record) }
    }
}

/// Builds a [`UpdateRecordRequest`](super::UpdateRecordRequest).
#[derive(Clone, Debug)]
pub struct UpdateRecordRequest {
    add_to_set: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    inc: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    parent_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    permissions: ::std::result::Result<
        ::std::option::Option<super::RecordAccessFields>,
        ::std::string::String,
    >,
    pop: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    pull: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    pull_all: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    push: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateRecordRequest {
    fn default() -> Self {
        Self {
            add_to_set: Ok(Default::default()),
            inc: Ok(Default::default()),
            parent_id: Ok(Default::default()),
            permissions: Ok(Default::default()),
            pop: Ok(Default::default()),
            pull: Ok(Default::default()),
            pull_all: Ok(Default::default()),
            push: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl UpdateRecordRequest {
    /// Sets [`add_to_set`](struct@super::UpdateRecordRequest#structfield.add_to_set).
    pub fn add_to_set<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.add_to_set = value.try_into().map_err(|e| format!("add_to_set: {e}"));
        self
    }
    /// Sets [`inc`](struct@super::UpdateRecordRequest#structfield.inc).
    pub fn inc<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.inc = value.try_into().map_err(|e| format!("inc: {e}"));
        self
    }
    /// Sets [`parent_id`](struct@super::UpdateRecordRequest#structfield.parent_id).
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("parent_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`permissions`](struct@super::UpdateRecordRequest#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RecordAccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`pop`](struct@super::UpdateRecordRequest#structfield.pop).
    pub fn pop<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.pop = value.try_into().map_err(|e| format!("pop: {e}"));
        self
    }
    /// Sets [`pull`](struct@super::UpdateRecordRequest#structfield.pull).
    pub fn pull<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.pull = value.try_into().map_err(|e| format!("pull: {e}"));
        self
    }
    /// Sets [`pull_all`](struct@super::UpdateRecordRequest#structfield.pull_all).
    pub fn pull_all<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.pull_all = value.try_into().map_err(|e| format!("pull_all: {e}"));
        self
    }
    /// Sets [`push`](struct@super::UpdateRecordRequest#structfield.push).
    pub fn push<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.push = value.try_into().map_err(|e| format!("push: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::UpdateRecordRequest#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateRecordRequest> for super::UpdateRecordRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateRecordRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            add_to_set: value.add_to_set?,
            inc: value.inc?,
            parent_id: value.parent_id?,
            permissions: value.permissions?,
            pop: value.pop?,
            pull: value.pull?,
            pull_all: value.pull_all?,
            push: value.push?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::UpdateRecordRequest> for UpdateRecordRequest {
    fn from(value: super::UpdateRecordRequest) -> Self {
        Self {
            add_to_set: Ok(value.add_to_set),
            inc: Ok(value.inc),
            parent_id: Ok(value.parent_id),
            permissions: Ok(value.permissions),
            pop: Ok(value.pop),
            pull: Ok(value.pull),
            pull_all: Ok(value.pull_all),
            push: Ok(value.push),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`UpdateRecordsByCriteriaRequest`](super::UpdateRecordsByCriteriaRequest).
#[derive(Clone, Debug)]
pub struct UpdateRecordsByCriteriaRequest {
    permissions: ::std::result::Result<
        ::std::option::Option<super::RecordAccessFields>,
        ::std::string::String,
    >,
    search_criteria: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateRecordsByCriteriaRequest {
    fn default() -> Self {
        Self {
            permissions: Ok(Default::default()),
            search_criteria: Err(
                "search_criteria is missing: call `search_criteria` with it".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}

impl UpdateRecordsByCriteriaRequest {
    /// Sets [`permissions`](struct@super::UpdateRecordsByCriteriaRequest#structfield.permissions).
    pub fn permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::RecordAccessFields>,
        T::Error: ::std::fmt::Display,
    {
        self.permissions = value
            .try_into()
            .map_err(|e| format!("permissions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`search_criteria`](struct@super::UpdateRecordsByCriteriaRequest#structfield.search_criteria).
    pub fn search_criteria<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.search_criteria = value
            .try_into()
            .map_err(|e| format!("search_criteria: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::UpdateRecordsByCriteriaRequest#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateRecordsByCriteriaRequest>
for super::UpdateRecordsByCriteriaRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateRecordsByCriteriaRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            permissions: value.permissions?,
            search_criteria: value.search_criteria?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::UpdateRecordsByCriteriaRequest>
for UpdateRecordsByCriteriaRequest {
    fn from(value: super::UpdateRecordsByCriteriaRequest) -> Self {
        Self {
            permissions: Ok(value.permissions),
            search_criteria: Ok(value.search_criteria),
            extra: Ok(value.extra),
        }
    }
}
