// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `chat`.

/// Builds a [`Attachment`](super::Attachment).
#[derive(Clone, Debug)]
pub struct Attachment {
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    height: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    id: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    size: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    uid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    width: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Attachment {
    fn default() -> Self {
        Self {
            content_type: Ok(Default::default()),
            height: Ok(Default::default()),
            id: Ok(Default::default()),
            name: Ok(Default::default()),
            size: Ok(Default::default()),
            type_: Ok(Default::default()),
            uid: Ok(Default::default()),
            url: Ok(Default::default()),
            width: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Attachment {
    /// Sets [`content_type`](struct@super::Attachment#structfield.content_type).
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
    /// Sets [`height`](struct@super::Attachment#structfield.height).
    pub fn height<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.height = value.try_into().map_err(|e| format!("height: {e}")).map(Some);
        self
    }
    /// Sets [`id`](struct@super::Attachment#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::Attachment#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`size`](struct@super::Attachment#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}")).map(Some);
        self
    }
    /// Sets [`type_`](struct@super::Attachment#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}")).map(Some);
        self
    }
    /// Sets [`uid`](struct@super::Attachment#structfield.uid).
    pub fn uid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.uid = value.try_into().map_err(|e| format!("uid: {e}")).map(Some);
        self
    }
    /// Sets [`url`](struct@super::Attachment#structfield.url).
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value.try_into().map_err(|e| format!("url: {e}")).map(Some);
        self
    }
    /// Sets [`width`](struct@super::Attachment#structfield.width).
    pub fn width<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.width = value.try_into().map_err(|e| format!("width: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Attachment#structfield.extra).
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

impl ::std::convert::TryFrom<Attachment> for super::Attachment {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Attachment,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_type: value.content_type?,
            height: value.height?,
            id: value.id?,
            name: value.name?,
            size: value.size?,
            type_: value.type_?,
            uid: value.uid?,
            url: value.url?,
            width: value.width?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Attachment> for Attachment {
    fn from(value: super::Attachment) -> Self {
        Self {
            content_type: Ok(value.content_type),
            height: Ok(value.height),
            id: Ok(value.id),
            name: Ok(value.name),
            size: Ok(value.size),
            type_: Ok(value.type_),
            uid: Ok(value.uid),
            url: Ok(value.url),
            width: Ok(value.width),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`AttachmentFields`](super::AttachmentFields).
#[derive(Clone, Debug)]
pub struct AttachmentFields {
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    height: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    id: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    size: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    uid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    width: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AttachmentFields {
    fn default() -> Self {
        Self {
            content_type: Ok(Default::default()),
            height: Ok(Default::default()),
            id: Ok(Default::default()),
            name: Ok(Default::default()),
            size: Ok(Default::default()),
            type_: Err("type_ is missing: call `type_` with it".to_string()),
            uid: Ok(Default::default()),
            url: Ok(Default::default()),
            width: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl AttachmentFields {
    /// Sets [`content_type`](struct@super::AttachmentFields#structfield.content_type).
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
    /// Sets [`height`](struct@super::AttachmentFields#structfield.height).
    pub fn height<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.height = value.try_into().map_err(|e| format!("height: {e}")).map(Some);
        self
    }
    /// Sets [`id`](struct@super::AttachmentFields#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::AttachmentFields#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`size`](struct@super::AttachmentFields#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}")).map(Some);
        self
    }
    /// Sets [`type_`](struct@super::AttachmentFields#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}"));
        self
    }
    /// Sets [`uid`](struct@super::AttachmentFields#structfield.uid).
    pub fn uid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.uid = value.try_into().map_err(|e| format!("uid: {e}")).map(Some);
        self
    }
    /// Sets [`url`](struct@super::AttachmentFields#structfield.url).
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value.try_into().map_err(|e| format!("url: {e}")).map(Some);
        self
    }
    /// Sets [`width`](struct@super::AttachmentFields#structfield.width).
    pub fn width<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.width = value.try_into().map_err(|e| format!("width: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::AttachmentFields#structfield.extra).
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

impl ::std::convert::TryFrom<AttachmentFields> for super::AttachmentFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AttachmentFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_type: value.content_type?,
            height: value.height?,
            id: value.id?,
            name: value.name?,
            size: value.size?,
            type_: value.type_?,
            uid: value.uid?,
            url: value.url?,
            width: value.width?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::AttachmentFields> for AttachmentFields {
    fn from(value: super::AttachmentFields) -> Self {
        Self {
            content_type: Ok(value.content_type),
            height: Ok(value.height),
            id: Ok(value.id),
            name: Ok(value.name),
            size: Ok(value.size),
            type_: Ok(value.type_),
            uid: Ok(value.uid),
            url: Ok(value.url),
            width: Ok(value.width),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`BulkDialogsReport`](super::BulkDialogsReport).
#[derive(Clone, Debug)]
pub struct BulkDialogsReport {
    not_found: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    successfully_deleted: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    successfully_updated: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    wrong_permissions: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for BulkDialogsReport {
    fn default() -> Self {
        Self {
            not_found: Ok(Default::default()),
            successfully_deleted: Ok(Default::default()),
            successfully_updated: Ok(Default::default()),
            wrong_permissions: Ok(Default::default()),
        }
    }
}

impl BulkDialogsReport {
    /// Sets [`not_found`](struct@super::BulkDialogsReport#structfield.not_found).
    pub fn not_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.not_found = value
            .try_into()
            .map_err(|e| format!("not_found: {e}"))
            .map(Some);
        self
    }
    /// Sets [`successfully_deleted`](struct@super::BulkDialogsReport#structfield.successfully_deleted).
    pub fn successfully_deleted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.successfully_deleted = value
            .try_into()
            .map_err(|e| format!("successfully_deleted: {e}"))
            .map(Some);
        self
    }
    /// Sets [`successfully_updated`](struct@super::BulkDialogsReport#structfield.successfully_updated).
    pub fn successfully_updated<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.successfully_updated = value
            .try_into()
            .map_err(|e| format!("successfully_updated: {e}"))
            .map(Some);
        self
    }
    /// Sets [`wrong_permissions`](struct@super::BulkDialogsReport#structfield.wrong_permissions).
    pub fn wrong_permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.wrong_permissions = value
            .try_into()
            .map_err(|e| format!("wrong_permissions: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<BulkDialogsReport> for super::BulkDialogsReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BulkDialogsReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            not_found: value.not_found?,
            successfully_deleted: value.successfully_deleted?,
            successfully_updated: value.successfully_updated?,
            wrong_permissions: value.wrong_permissions?,
        })
    }
}

impl ::std::convert::From<super::BulkDialogsReport> for BulkDialogsReport {
    fn from(value: super::BulkDialogsReport) -> Self {
        Self {
            not_found: Ok(value.not_found),
            successfully_deleted: Ok(value.successfully_deleted),
            successfully_updated: Ok(value.successfully_updated),
            wrong_permissions: Ok(value.wrong_permissions),
        }
    }
}

/// Builds a [`BulkOccupantsForm`](super::BulkOccupantsForm).
#[derive(Clone, Debug)]
pub struct BulkOccupantsForm {
    dialogs_ids: ::std::result::Result<::std::string::String, ::std::string::String>,
    users_ids: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for BulkOccupantsForm {
    fn default() -> Self {
        Self {
            dialogs_ids: Err(
                "dialogs_ids is missing: call `dialogs_ids` with it".to_string(),
            ),
            users_ids: Err("users_ids is missing: call `users_ids` with it".to_string()),
        }
    }
}

impl BulkOccupantsForm {
    /// Sets [`dialogs_ids`](struct@super::BulkOccupantsForm#structfield.dialogs_ids).
    pub fn dialogs_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.dialogs_ids = value.try_into().map_err(|e| format!("dialogs_ids: {e}"));
        self
    }
    /// Sets [`users_ids`](struct@super::BulkOccupantsForm#structfield.users_ids).
    pub fn users_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.users_ids = value.try_into().map_err(|e| format!("users_ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BulkOccupantsForm> for super::BulkOccupantsForm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BulkOccupantsForm,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            dialogs_ids: value.dialogs_ids?,
            users_ids: value.users_ids?,
        })
    }
}

impl ::std::convert::From<super::BulkOccupantsForm> for BulkOccupantsForm {
    fn from(value: super::BulkOccupantsForm) -> Self {
        Self {
            dialogs_ids: Ok(value.dialogs_ids),
            users_ids: Ok(value.users_ids),
        }
    }
}

/// Builds a [`BulkOccupantsReport`](super::BulkOccupantsReport).
#[derive(Clone, Debug)]
pub struct BulkOccupantsReport {
    dialogs: ::std::result::Result<
        ::std::option::Option<super::BulkDialogsReport>,
        ::std::string::String,
    >,
    users: ::std::result::Result<
        ::std::option::Option<super::BulkUsersReport>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for BulkOccupantsReport {
    fn default() -> Self {
        Self {
            dialogs: Ok(Default::default()),
            users: Ok(Default::default()),
        }
    }
}

impl BulkOccupantsReport {
    /// Sets [`dialogs`](struct@super::BulkOccupantsReport#structfield.dialogs).
    pub fn dialogs<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BulkDialogsReport>,
        T::Error: ::std::fmt::Display,
    {
        self.dialogs = value.try_into().map_err(|e| format!("dialogs: {e}")).map(Some);
        self
    }
    /// Sets [`users`](struct@super::BulkOccupantsReport#structfield.users).
    pub fn users<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BulkUsersReport>,
        T::Error: ::std::fmt::Display,
    {
        self.users = value.try_into().map_err(|e| format!("users: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<BulkOccupantsReport> for super::BulkOccupantsReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BulkOccupantsReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            dialogs: value.dialogs?,
            users: value.users?,
        })
    }
}

impl ::std::convert::From<super::BulkOccupantsReport> for BulkOccupantsReport {
    fn from(value: super::BulkOccupantsReport) -> Self {
        Self {
            dialogs: Ok(value.dialogs),
            users: Ok(value.users),
        }
    }
}

/// Builds a [`BulkUsersReport`](super::BulkUsersReport).
#[derive(Clone, Debug)]
pub struct BulkUsersReport {
    not_found: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    successfully_deleted: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    successfully_updated: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    wrong_permissions: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for BulkUsersReport {
    fn default() -> Self {
        Self {
            not_found: Ok(Default::default()),
            successfully_deleted: Ok(Default::default()),
            successfully_updated: Ok(Default::default()),
            wrong_permissions: Ok(Default::default()),
        }
    }
}

impl BulkUsersReport {
    /// Sets [`not_found`](struct@super::BulkUsersReport#structfield.not_found).
    pub fn not_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.not_found = value
            .try_into()
            .map_err(|e| format!("not_found: {e}"))
            .map(Some);
        self
    }
    /// Sets [`successfully_deleted`](struct@super::BulkUsersReport#structfield.successfully_deleted).
    pub fn successfully_deleted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.successfully_deleted = value
            .try_into()
            .map_err(|e| format!("successfully_deleted: {e}"))
            .map(Some);
        self
    }
    /// Sets [`successfully_updated`](struct@super::BulkUsersReport#structfield.successfully_updated).
    pub fn successfully_updated<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.successfully_updated = value
            .try_into()
            .map_err(|e| format!("successfully_updated: {e}"))
            .map(Some);
        self
    }
    /// Sets [`wrong_permissions`](struct@super::BulkUsersReport#structfield.wrong_permissions).
    pub fn wrong_permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.wrong_permissions = value
            .try_into()
            .map_err(|e| format!("wrong_permissions: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<BulkUsersReport> for super::BulkUsersReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BulkUsersReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            not_found: value.not_found?,
            successfully_deleted: value.successfully_deleted?,
            successfully_updated: value.successfully_updated?,
            wrong_permissions: value.wrong_permissions?,
        })
    }
}

impl ::std::convert::From<super::BulkUsersReport> for BulkUsersReport {
    fn from(value: super::BulkUsersReport) -> Self {
        Self {
            not_found: Ok(value.not_found),
            successfully_deleted: Ok(value.successfully_deleted),
            successfully_updated: Ok(value.successfully_updated),
            wrong_permissions: Ok(value.wrong_permissions),
        }
    }
}

/// Builds a [`CreateDialogRequest`](super::CreateDialogRequest).
#[derive(Clone, Debug)]
pub struct CreateDialogRequest {
    admin_ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::UserIds>,
        ::std::string::String,
    >,
    data: ::std::result::Result<
        ::std::option::Option<super::DialogDataFields>,
        ::std::string::String,
    >,
    is_join_required: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    occupants_ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::UserIds>,
        ::std::string::String,
    >,
    photo: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::quickblox_api::types::DialogType,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateDialogRequest {
    fn default() -> Self {
        Self {
            admin_ids: Ok(Default::default()),
            data: Ok(Default::default()),
            is_join_required: Ok(Default::default()),
            name: Ok(Default::default()),
            occupants_ids: Ok(Default::default()),
            photo: Ok(Default::default()),
            type_: Err("type_ is missing: call `type_` with it".to_string()),
        }
    }
}

impl CreateDialogRequest {
    /// Sets [`admin_ids`](struct@super::CreateDialogRequest#structfield.admin_ids).
    pub fn admin_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::UserIds>,
        T::Error: ::std::fmt::Display,
    {
        self.admin_ids = value
            .try_into()
            .map_err(|e| format!("admin_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`data`](struct@super::CreateDialogRequest#structfield.data).
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DialogDataFields>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value.try_into().map_err(|e| format!("data: {e}")).map(Some);
        self
    }
    /// Sets [`is_join_required`](struct@super::CreateDialogRequest#structfield.is_join_required).
    pub fn is_join_required<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.is_join_required = value
            .try_into()
            .map_err(|e| format!("is_join_required: {e}"))
            .map(Some);
        self
    }
    /// Sets [`name`](struct@super::CreateDialogRequest#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`occupants_ids`](struct@super::CreateDialogRequest#structfield.occupants_ids).
    pub fn occupants_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::UserIds>,
        T::Error: ::std::fmt::Display,
    {
        self.occupants_ids = value
            .try_into()
            .map_err(|e| format!("occupants_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`photo`](struct@super::CreateDialogRequest#structfield.photo).
    pub fn photo<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.photo = value.try_into().map_err(|e| format!("photo: {e}")).map(Some);
        self
    }
    /// Sets [`type_`](struct@super::CreateDialogRequest#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::DialogType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateDialogRequest> for super::CreateDialogRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateDialogRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                admin_ids: value.admin_ids?,
                data: value.data?,
                is_join_required: value.is_join_required?,
                name: value.name?,
                occupants_ids: value.occupants_ids?,
                photo: value.photo?,
                type_: value.type_?,
            }),
        )
    }
}

impl ::std::convert::From<super::CreateDialogRequest> for CreateDialogRequest {
    fn from(value: super::CreateDialogRequest) -> Self {
        Self {
            admin_ids: Ok(value.admin_ids),
            data: Ok(value.data),
            is_join_required: Ok(value.is_join_required),
            name: Ok(value.name),
            occupants_ids: Ok(value.occupants_ids),
            photo: Ok(value.photo),
            type_: Ok(value.type_),
        }
    }
}

/// Builds a [`CreateMessageRequest`](super::CreateMessageRequest).
#[derive(Clone, Debug)]
pub struct CreateMessageRequest {
    attachments: ::std::result::Result<
        ::std::option::Option<
            ::quickblox_api::wire::IndexedList<super::AttachmentFields>,
        >,
        ::std::string::String,
    >,
    chat_dialog_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    markable: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    recipient_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    save_to_history: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    send_to_chat: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    system: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateMessageRequest {
    fn default() -> Self {
        Self {
            attachments: Ok(Default::default()),
            chat_dialog_id: Ok(Default::default()),
            markable: Ok(Default::default()),
            message: Ok(Default::default()),
            recipient_id: Ok(Default::default()),
            save_to_history: Ok(Default::default()),
            send_to_chat: Ok(Default::default()),
            system: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl CreateMessageRequest {
    /// Sets [`attachments`](struct@super::CreateMessageRequest#structfield.attachments).
    pub fn attachments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::quickblox_api::wire::IndexedList<super::AttachmentFields>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.attachments = value
            .try_into()
            .map_err(|e| format!("attachments: {e}"))
            .map(Some);
        self
    }
    /// Sets [`chat_dialog_id`](struct@super::CreateMessageRequest#structfield.chat_dialog_id).
    pub fn chat_dialog_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chat_dialog_id = value
            .try_into()
            .map_err(|e| format!("chat_dialog_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`markable`](struct@super::CreateMessageRequest#structfield.markable).
    pub fn markable<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.markable = value.try_into().map_err(|e| format!("markable: {e}")).map(Some);
        self
    }
    /// Sets [`message`](struct@super::CreateMessageRequest#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}")).map(Some);
        self
    }
    /// Sets [`recipient_id`](struct@super::CreateMessageRequest#structfield.recipient_id).
    pub fn recipient_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.recipient_id = value
            .try_into()
            .map_err(|e| format!("recipient_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`save_to_history`](struct@super::CreateMessageRequest#structfield.save_to_history).
    pub fn save_to_history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.save_to_history = value
            .try_into()
            .map_err(|e| format!("save_to_history: {e}"))
            .map(Some);
        self
    }
    /// Sets [`send_to_chat`](struct@super::CreateMessageRequest#structfield.send_to_chat).
    pub fn send_to_chat<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.send_to_chat = value
            .try_into()
            .map_err(|e| format!("send_to_chat: {e}"))
            .map(Some);
        self
    }
    /// Sets [`system`](struct@super::CreateMessageRequest#structfield.system).
    pub fn system<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.system = value.try_into().map_err(|e| format!("system: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::CreateMessageRequest#structfield.extra).
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

impl ::std::convert::TryFrom<CreateMessageRequest> for super::CreateMessageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateMessageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                attachments: value.attachments?,
                chat_dialog_id: value.chat_dialog_id?,
                markable: value.markable?,
                message: value.message?,
                recipient_id: value.recipient_id?,
                save_to_history: value.save_to_history?,
                send_to_chat: value.send_to_chat?,
                system: value.system?,
                extra: value.extra?,
            }),
        )
    }
}

impl ::std::convert::From<super::CreateMessageRequest> for CreateMessageRequest {
    fn from(value: super::CreateMessageRequest) -> Self {
        Self {
            attachments: Ok(value.attachments),
            chat_dialog_id: Ok(value.chat_dialog_id),
            markable: Ok(value.markable),
            message: Ok(value.message),
            recipient_id: Ok(value.recipient_id),
            save_to_history: Ok(value.save_to_history),
            send_to_chat: Ok(value.send_to_chat),
            system: Ok(value.system),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`DeleteDialogForm`](super::DeleteDialogForm).
#[derive(Clone, Debug)]
pub struct DeleteDialogForm {
    force: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
}

impl ::std::default::Default for DeleteDialogForm {
    fn default() -> Self {
        Self {
            force: Ok(Default::default()),
        }
    }
}

impl DeleteDialogForm {
    /// Sets [`force`](struct@super::DeleteDialogForm#structfield.force).
    pub fn force<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.force = value.try_into().map_err(|e| format!("force: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<DeleteDialogForm> for super::DeleteDialogForm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteDialogForm,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { force: value.force? }))
    }
}

impl ::std::convert::From<super::DeleteDialogForm> for DeleteDialogForm {
    fn from(value: super::DeleteDialogForm) -> Self {
        Self { force: Ok(value.force) }
    }
}

/// Builds a [`DeleteMessageForm`](super::DeleteMessageForm).
#[derive(Clone, Debug)]
pub struct DeleteMessageForm {
    force: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
}

impl ::std::default::Default for DeleteMessageForm {
    fn default() -> Self {
        Self {
            force: Ok(Default::default()),
        }
    }
}

impl DeleteMessageForm {
    /// Sets [`force`](struct@super::DeleteMessageForm#structfield.force).
    pub fn force<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.force = value.try_into().map_err(|e| format!("force: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<DeleteMessageForm> for super::DeleteMessageForm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteMessageForm,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { force: value.force? }))
    }
}

impl ::std::convert::From<super::DeleteMessageForm> for DeleteMessageForm {
    fn from(value: super::DeleteMessageForm) -> Self {
        Self { force: Ok(value.force) }
    }
}

/// Builds a [`Dialog`](super::Dialog).
#[derive(Clone, Debug)]
pub struct Dialog {
    admin_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    data: ::std::result::Result<
        ::std::option::Option<super::DialogData>,
        ::std::string::String,
    >,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    is_join_required: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    is_joinable: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    last_message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_message_date_sent: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    last_message_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_message_user_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    occupants_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    photo: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    silent_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::quickblox_api::types::DialogType,
        ::std::string::String,
    >,
    unread_messages_count: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<i64, ::std::string::String>,
    xmpp_room_jid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Dialog {
    fn default() -> Self {
        Self {
            admin_ids: Ok(Default::default()),
            created_at: Ok(Default::default()),
            data: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            is_join_required: Ok(Default::default()),
            is_joinable: Ok(Default::default()),
            last_message: Ok(Default::default()),
            last_message_date_sent: Ok(Default::default()),
            last_message_id: Ok(Default::default()),
            last_message_user_id: Ok(Default::default()),
            name: Ok(Default::default()),
            occupants_ids: Ok(Default::default()),
            photo: Ok(Default::default()),
            silent_ids: Ok(Default::default()),
            type_: Err("type_ is missing: call `type_` with it".to_string()),
            unread_messages_count: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            user_id: Err("user_id is missing: call `user_id` with it".to_string()),
            xmpp_room_jid: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Dialog {
    /// Sets [`admin_ids`](struct@super::Dialog#structfield.admin_ids).
    pub fn admin_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.admin_ids = value
            .try_into()
            .map_err(|e| format!("admin_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`created_at`](struct@super::Dialog#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`data`](struct@super::Dialog#structfield.data).
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DialogData>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value.try_into().map_err(|e| format!("data: {e}")).map(Some);
        self
    }
    /// Sets [`id`](struct@super::Dialog#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`is_join_required`](struct@super::Dialog#structfield.is_join_required).
    pub fn is_join_required<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.is_join_required = value
            .try_into()
            .map_err(|e| format!("is_join_required: {e}"))
            .map(Some);
        self
    }
    /// Sets [`is_joinable`](struct@super::Dialog#structfield.is_joinable).
    pub fn is_joinable<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.is_joinable = value
            .try_into()
            .map_err(|e| format!("is_joinable: {e}"))
            .map(Some);
        self
    }
    /// Sets [`last_message`](struct@super::Dialog#structfield.last_message).
    pub fn last_message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_message = value
            .try_into()
            .map_err(|e| format!("last_message: {e}"))
            .map(Some);
        self
    }
    /// Sets [`last_message_date_sent`](struct@super::Dialog#structfield.last_message_date_sent).
    pub fn last_message_date_sent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.last_message_date_sent = value
            .try_into()
            .map_err(|e| format!("last_message_date_sent: {e}"))
            .map(Some);
        self
    }
    /// Sets [`last_message_id`](struct@super::Dialog#structfield.last_message_id).
    pub fn last_message_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_message_id = value
            .try_into()
            .map_err(|e| format!("last_message_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`last_message_user_id`](struct@super::Dialog#structfield.last_message_user_id).
    pub fn last_message_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.last_message_user_id = value
            .try_into()
            .map_err(|e| format!("last_message_user_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`name`](struct@super::Dialog#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`occupants_ids`](struct@super::Dialog#structfield.occupants_ids).
    pub fn occupants_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.occupants_ids = value
            .try_into()
            .map_err(|e| format!("occupants_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`photo`](struct@super::Dialog#structfield.photo).
    pub fn photo<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.photo = value.try_into().map_err(|e| format!("photo: {e}")).map(Some);
        self
    }
    /// Sets [`silent_ids`](struct@super::Dialog#structfield.silent_ids).
    pub fn silent_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.silent_ids = value
            .try_into()
            .map_err(|e| format!("silent_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`type_`](struct@super::Dialog#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::DialogType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}"));
        self
    }
    /// Sets [`unread_messages_count`](struct@super::Dialog#structfield.unread_messages_count).
    pub fn unread_messages_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.unread_messages_count = value
            .try_into()
            .map_err(|e| format!("unread_messages_count: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::Dialog#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_id`](struct@super::Dialog#structfield.user_id).
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value.try_into().map_err(|e| format!("user_id: {e}"));
        self
    }
    /// Sets [`xmpp_room_jid`](struct@super::Dialog#structfield.xmpp_room_jid).
    pub fn xmpp_room_jid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.xmpp_room_jid = value
            .try_into()
            .map_err(|e| format!("xmpp_room_jid: {e}"))
            .map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Dialog#structfield.extra).
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

impl ::std::convert::TryFrom<Dialog> for super::Dialog {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Dialog,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            admin_ids: value.admin_ids?,
            created_at: value.created_at?,
            data: value.data?,
            id: value.id?,
            is_join_required: value.is_join_required?,
            is_joinable: value.is_joinable?,
            last_message: value.last_message?,
            last_message_date_sent: value.last_message_date_sent?,
            last_message_id: value.last_message_id?,
            last_message_user_id: value.last_message_user_id?,
            name: value.name?,
            occupants_ids: value.occupants_ids?,
            photo: value.photo?,
            silent_ids: value.silent_ids?,
            type_: value.type_?,
            unread_messages_count: value.unread_messages_count?,
            updated_at: value.updated_at?,
            user_id: value.user_id?,
            xmpp_room_jid: value.xmpp_room_jid?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Dialog> for Dialog {
    fn from(value: super::Dialog) -> Self {
        Self {
            admin_ids: Ok(value.admin_ids),
            created_at: Ok(value.created_at),
            data: Ok(value.data),
            id: Ok(value.id),
            is_join_required: Ok(value.is_join_required),
            is_joinable: Ok(value.is_joinable),
            last_message: Ok(value.last_message),
            last_message_date_sent: Ok(value.last_message_date_sent),
            last_message_id: Ok(value.last_message_id),
            last_message_user_id: Ok(value.last_message_user_id),
            name: Ok(value.name),
            occupants_ids: Ok(value.occupants_ids),
            photo: Ok(value.photo),
            silent_ids: Ok(value.silent_ids),
            type_: Ok(value.type_),
            unread_messages_count: Ok(value.unread_messages_count),
            updated_at: Ok(value.updated_at),
            user_id: Ok(value.user_id),
            xmpp_room_jid: Ok(value.xmpp_room_jid),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`DialogData`](super::DialogData).
#[derive(Clone, Debug)]
pub struct DialogData {
    class_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DialogData {
    fn default() -> Self {
        Self {
            class_name: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl DialogData {
    /// Sets [`class_name`](struct@super::DialogData#structfield.class_name).
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
    /// Sets [`extra`](struct@super::DialogData#structfield.extra).
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

impl ::std::convert::TryFrom<DialogData> for super::DialogData {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DialogData,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            class_name: value.class_name?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::DialogData> for DialogData {
    fn from(value: super::DialogData) -> Self {
        Self {
            class_name: Ok(value.class_name),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`DialogDataFields`](super::DialogDataFields).
#[derive(Clone, Debug)]
pub struct DialogDataFields {
    class_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DialogDataFields {
    fn default() -> Self {
        Self {
            class_name: Err(
                "class_name is missing: call `class_name` with it".to_string(),
            ),
            extra: Ok(Default::default()),
        }
    }
}

impl DialogDataFields {
    /// Sets [`class_name`](struct@super::DialogDataFields#structfield.class_name).
    pub fn class_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.class_name = value.try_into().map_err(|e| format!("class_name: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::DialogDataFields#structfield.extra).
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

impl ::std::convert::TryFrom<DialogDataFields> for super::DialogDataFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DialogDataFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            class_name: value.class_name?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::DialogDataFields> for DialogDataFields {
    fn from(value: super::DialogDataFields) -> Self {
        Self {
            class_name: Ok(value.class_name),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`DialogNotifications`](super::DialogNotifications).
#[derive(Clone, Debug)]
pub struct DialogNotifications {
    enabled: ::std::result::Result<i32, ::std::string::String>,
}

impl ::std::default::Default for DialogNotifications {
    fn default() -> Self {
        Self {
            enabled: Err("enabled is missing: call `enabled` with it".to_string()),
        }
    }
}

impl DialogNotifications {
    /// Sets [`enabled`](struct@super::DialogNotifications#structfield.enabled).
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value.try_into().map_err(|e| format!("enabled: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DialogNotifications> for super::DialogNotifications {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DialogNotifications,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { enabled: value.enabled? })
    }
}

impl ::std::convert::From<super::DialogNotifications> for DialogNotifications {
    fn from(value: super::DialogNotifications) -> Self {
        Self { enabled: Ok(value.enabled) }
    }
}

/// Builds a [`DialogNotificationsEnvelope`](super::DialogNotificationsEnvelope).
#[derive(Clone, Debug)]
pub struct DialogNotificationsEnvelope {
    notifications: ::std::result::Result<
        super::DialogNotifications,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DialogNotificationsEnvelope {
    fn default() -> Self {
        Self {
            notifications: Err(
                "notifications is missing: call `notifications` with it".to_string(),
            ),
        }
    }
}

impl DialogNotificationsEnvelope {
    /// Sets [`notifications`](struct@super::DialogNotificationsEnvelope#structfield.notifications).
    pub fn notifications<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DialogNotifications>,
        T::Error: ::std::fmt::Display,
    {
        self.notifications = value.try_into().map_err(|e| format!("notifications: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DialogNotificationsEnvelope>
for super::DialogNotificationsEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DialogNotificationsEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            notifications: value.notifications?,
        })
    }
}

impl ::std::convert::From<super::DialogNotificationsEnvelope>
for DialogNotificationsEnvelope {
    fn from(value: super::DialogNotificationsEnvelope) -> Self {
        Self {
            notifications: Ok(value.notifications),
        }
    }
}

/// Builds a [`DialogPage`](super::DialogPage).
#[derive(Clone, Debug)]
pub struct DialogPage {
    items: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Items<super::Dialog>>,
        ::std::string::String,
    >,
    limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    skip: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    total_entries: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DialogPage {
    fn default() -> Self {
        Self {
            items: Ok(Default::default()),
            limit: Ok(Default::default()),
            skip: Ok(Default::default()),
            total_entries: Ok(Default::default()),
        }
    }
}

impl DialogPage {
    /// Sets [`items`](struct@super::DialogPage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Items<super::Dialog>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}")).map(Some);
        self
    }
    /// Sets [`limit`](struct@super::DialogPage#structfield.limit).
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value.try_into().map_err(|e| format!("limit: {e}")).map(Some);
        self
    }
    /// Sets [`skip`](struct@super::DialogPage#structfield.skip).
    pub fn skip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.skip = value.try_into().map_err(|e| format!("skip: {e}")).map(Some);
        self
    }
    /// Sets [`total_entries`](struct@super::DialogPage#structfield.total_entries).
    pub fn total_entries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_entries = value
            .try_into()
            .map_err(|e| format!("total_entries: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<DialogPage> for super::DialogPage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DialogPage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            items: value.items?,
            limit: value.limit?,
            skip: value.skip?,
            total_entries: value.total_entries?,
        })
    }
}

impl ::std::convert::From<super::DialogPage> for DialogPage {
    fn from(value: super::DialogPage) -> Self {
        Self {
            items: Ok(value.items),
            limit: Ok(value.limit),
            skip: Ok(value.skip),
            total_entries: Ok(value.total_entries),
        }
    }
}

/// Builds a [`Message`](super::Message).
#[derive(Clone, Debug)]
pub struct Message {
    attachments: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::Attachment>>,
        ::std::string::String,
    >,
    chat_dialog_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    date_sent: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    delivered_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    markable: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    reactions: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::MessageReaction>>,
        ::std::string::String,
    >,
    read: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    read_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
    recipient_id: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    sender_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Message {
    fn default() -> Self {
        Self {
            attachments: Ok(Default::default()),
            chat_dialog_id: Err(
                "chat_dialog_id is missing: call `chat_dialog_id` with it".to_string(),
            ),
            created_at: Ok(Default::default()),
            date_sent: Ok(Default::default()),
            delivered_ids: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            markable: Ok(Default::default()),
            message: Ok(Default::default()),
            reactions: Ok(Default::default()),
            read: Ok(Default::default()),
            read_ids: Ok(Default::default()),
            recipient_id: Ok(Default::default()),
            sender_id: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Message {
    /// Sets [`attachments`](struct@super::Message#structfield.attachments).
    pub fn attachments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Attachment>>,
        T::Error: ::std::fmt::Display,
    {
        self.attachments = value
            .try_into()
            .map_err(|e| format!("attachments: {e}"))
            .map(Some);
        self
    }
    /// Sets [`chat_dialog_id`](struct@super::Message#structfield.chat_dialog_id).
    pub fn chat_dialog_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chat_dialog_id = value
            .try_into()
            .map_err(|e| format!("chat_dialog_id: {e}"));
        self
    }
    /// Sets [`created_at`](struct@super::Message#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`date_sent`](struct@super::Message#structfield.date_sent).
    pub fn date_sent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.date_sent = value
            .try_into()
            .map_err(|e| format!("date_sent: {e}"))
            .map(Some);
        self
    }
    /// Sets [`delivered_ids`](struct@super::Message#structfield.delivered_ids).
    pub fn delivered_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.delivered_ids = value
            .try_into()
            .map_err(|e| format!("delivered_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::Message#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`markable`](struct@super::Message#structfield.markable).
    pub fn markable<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.markable = value.try_into().map_err(|e| format!("markable: {e}")).map(Some);
        self
    }
    /// Sets [`message`](struct@super::Message#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}")).map(Some);
        self
    }
    /// Sets [`reactions`](struct@super::Message#structfield.reactions).
    pub fn reactions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MessageReaction>>,
        T::Error: ::std::fmt::Display,
    {
        self.reactions = value
            .try_into()
            .map_err(|e| format!("reactions: {e}"))
            .map(Some);
        self
    }
    /// Sets [`read`](struct@super::Message#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
    /// Sets [`read_ids`](struct@super::Message#structfield.read_ids).
    pub fn read_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.read_ids = value.try_into().map_err(|e| format!("read_ids: {e}")).map(Some);
        self
    }
    /// Sets [`recipient_id`](struct@super::Message#structfield.recipient_id).
    pub fn recipient_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.recipient_id = value
            .try_into()
            .map_err(|e| format!("recipient_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`sender_id`](struct@super::Message#structfield.sender_id).
    pub fn sender_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.sender_id = value
            .try_into()
            .map_err(|e| format!("sender_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::Message#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`extra`](struct@super::Message#structfield.extra).
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

impl ::std::convert::TryFrom<Message> for super::Message {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Message,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            attachments: value.attachments?,
            chat_dialog_id: value.chat_dialog_id?,
            created_at: value.created_at?,
            date_sent: value.date_sent?,
            delivered_ids: value.delivered_ids?,
            id: value.id?,
            markable: value.markable?,
            message: value.message?,
            reactions: value.reactions?,
            read: value.read?,
            read_ids: value.read_ids?,
            recipient_id: value.recipient_id?,
            sender_id: value.sender_id?,
            updated_at: value.updated_at?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Message> for Message {
    fn from(value: super::Message) -> Self {
        Self {
            attachments: Ok(value.attachments),
            chat_dialog_id: Ok(value.chat_dialog_id),
            created_at: Ok(value.created_at),
            date_sent: Ok(value.date_sent),
            delivered_ids: Ok(value.delivered_ids),
            id: Ok(value.id),
            markable: Ok(value.markable),
            message: Ok(value.message),
            reactions: Ok(value.reactions),
            read: Ok(value.read),
            read_ids: Ok(value.read_ids),
            recipient_id: Ok(value.recipient_id),
            sender_id: Ok(value.sender_id),
            updated_at: Ok(value.updated_at),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`MessagePage`](super::MessagePage).
#[derive(Clone, Debug)]
pub struct MessagePage {
    items: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Items<super::Message>>,
        ::std::string::String,
    >,
    limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    skip: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
}

impl ::std::default::Default for MessagePage {
    fn default() -> Self {
        Self {
            items: Ok(Default::default()),
            limit: Ok(Default::default()),
            skip: Ok(Default::default()),
        }
    }
}

impl MessagePage {
    /// Sets [`items`](struct@super::MessagePage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Items<super::Message>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}")).map(Some);
        self
    }
    /// Sets [`limit`](struct@super::MessagePage#structfield.limit).
    pub fn limit<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.limit = value.try_into().map_err(|e| format!("limit: {e}")).map(Some);
        self
    }
    /// Sets [`skip`](struct@super::MessagePage#structfield.skip).
    pub fn skip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.skip = value.try_into().map_err(|e| format!("skip: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<MessagePage> for super::MessagePage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MessagePage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            items: value.items?,
            limit: value.limit?,
            skip: value.skip?,
        })
    }
}

impl ::std::convert::From<super::MessagePage> for MessagePage {
    fn from(value: super::MessagePage) -> Self {
        Self {
            items: Ok(value.items),
            limit: Ok(value.limit),
            skip: Ok(value.skip),
        }
    }
}

/// Builds a [`MessageReaction`](super::MessageReaction).
#[derive(Clone, Debug)]
pub struct MessageReaction {
    count: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MessageReaction {
    fn default() -> Self {
        Self {
            count: Ok(Default::default()),
            name: Err("name is missing: call `name` with it".to_string()),
            user_ids: Ok(Default::default()),
        }
    }
}

impl MessageReaction {
    /// Sets [`count`](struct@super::MessageReaction#structfield.count).
    pub fn count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.count = value.try_into().map_err(|e| format!("count: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::MessageReaction#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
    /// Sets [`user_ids`](struct@super::MessageReaction#structfield.user_ids).
    pub fn user_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_ids = value.try_into().map_err(|e| format!("user_ids: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<MessageReaction> for super::MessageReaction {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MessageReaction,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            count: value.count?,
            name: value.name?,
            user_ids: value.user_ids?,
        })
    }
}

impl ::std::convert::From<super::MessageReaction> for MessageReaction {
    fn from(value: super::MessageReaction) -> Self {
        Self {
            count: Ok(value.count),
            name: Ok(value.name),
            user_ids: Ok(value.user_ids),
        }
    }
}

/// Builds a [`MessageReactionList`](super::MessageReactionList).
#[derive(Clone, Debug)]
pub struct MessageReactionList {
    items: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::MessageReaction>>,
        ::std::string::String,
    >,
    total_entries: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MessageReactionList {
    fn default() -> Self {
        Self {
            items: Ok(Default::default()),
            total_entries: Ok(Default::default()),
        }
    }
}

impl MessageReactionList {
    /// Sets [`items`](struct@super::MessageReactionList#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::MessageReaction>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}")).map(Some);
        self
    }
    /// Sets [`total_entries`](struct@super::MessageReactionList#structfield.total_entries).
    pub fn total_entries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_entries = value
            .try_into()
            .map_err(|e| format!("total_entries: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<MessageReactionList> for super::MessageReactionList {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MessageReactionList,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            items: value.items?,
            total_entries: value.total_entries?,
        })
    }
}

impl ::std::convert::From<super::MessageReactionList> for MessageReactionList {
    fn from(value: super::MessageReactionList) -> Self {
        Self {
            items: Ok(value.items),
            total_entries: Ok(value.total_entries),
        }
    }
}

/// Builds a [`MessageReactionRequest`](super::MessageReactionRequest).
#[derive(Clone, Debug)]
pub struct MessageReactionRequest {
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for MessageReactionRequest {
    fn default() -> Self {
        Self {
            name: Err("name is missing: call `name` with it".to_string()),
        }
    }
}

impl MessageReactionRequest {
    /// Sets [`name`](struct@super::MessageReactionRequest#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<MessageReactionRequest> for super::MessageReactionRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MessageReactionRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::MessageReactionRequest> for MessageReactionRequest {
    fn from(value: super::MessageReactionRequest) -> Self {
        Self { name: Ok(value.name) }
    }
}

/// Builds a [`OccupantsChange`](super::OccupantsChange).
#[derive(Clone, Debug)]
pub struct OccupantsChange {
    admin_ids: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
    occupants_ids: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
}

impl ::std::default::Default for OccupantsChange {
    fn default() -> Self {
        Self {
            admin_ids: Ok(Default::default()),
            occupants_ids: Ok(Default::default()),
        }
    }
}

impl OccupantsChange {
    /// Sets [`admin_ids`](struct@super::OccupantsChange#structfield.admin_ids).
    pub fn admin_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.admin_ids = value.try_into().map_err(|e| format!("admin_ids: {e}"));
        self
    }
    /// Sets [`occupants_ids`](struct@super::OccupantsChange#structfield.occupants_ids).
    pub fn occupants_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.occupants_ids = value.try_into().map_err(|e| format!("occupants_ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<OccupantsChange> for super::OccupantsChange {
    type Error = super::error::ConversionError;
    fn try_from(
        value: OccupantsChange,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            admin_ids: value.admin_ids?,
            occupants_ids: value.occupants_ids?,
        })
    }
}

impl ::std::convert::From<super::OccupantsChange> for OccupantsChange {
    fn from(value: super::OccupantsChange) -> Self {
        Self {
            admin_ids: Ok(value.admin_ids),
            occupants_ids: Ok(value.occupants_ids),
        }
    }
}

/// Builds a [`UnreadMessagesCount`](super::UnreadMessagesCount).
#[derive(Clone, Debug)]
pub struct UnreadMessagesCount {
    total: ::std::result::Result<i64, ::std::string::String>,
    extra: ::std::result::Result<
        ::std::collections::BTreeMap<::std::string::String, i64>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UnreadMessagesCount {
    fn default() -> Self {
        Self {
            total: Err("total is missing: call `total` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl UnreadMessagesCount {
    /// Sets [`total`](struct@super::UnreadMessagesCount#structfield.total).
    pub fn total<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total = value.try_into().map_err(|e| format!("total: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::UnreadMessagesCount#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<::std::string::String, i64>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UnreadMessagesCount> for super::UnreadMessagesCount {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UnreadMessagesCount,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            total: value.total?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::UnreadMessagesCount> for UnreadMessagesCount {
    fn from(value: super::UnreadMessagesCount) -> Self {
        Self {
            total: Ok(value.total),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`UpdateAllMessagesRequest`](super::UpdateAllMessagesRequest).
#[derive(Clone, Debug)]
pub struct UpdateAllMessagesRequest {
    chat_dialog_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivered: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateAllMessagesRequest {
    fn default() -> Self {
        Self {
            chat_dialog_id: Err(
                "chat_dialog_id is missing: call `chat_dialog_id` with it".to_string(),
            ),
            delivered: Ok(Default::default()),
            read: Ok(Default::default()),
        }
    }
}

impl UpdateAllMessagesRequest {
    /// Sets [`chat_dialog_id`](struct@super::UpdateAllMessagesRequest#structfield.chat_dialog_id).
    pub fn chat_dialog_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chat_dialog_id = value
            .try_into()
            .map_err(|e| format!("chat_dialog_id: {e}"));
        self
    }
    /// Sets [`delivered`](struct@super::UpdateAllMessagesRequest#structfield.delivered).
    pub fn delivered<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.delivered = value
            .try_into()
            .map_err(|e| format!("delivered: {e}"))
            .map(Some);
        self
    }
    /// Sets [`read`](struct@super::UpdateAllMessagesRequest#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateAllMessagesRequest>
for super::UpdateAllMessagesRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateAllMessagesRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            chat_dialog_id: value.chat_dialog_id?,
            delivered: value.delivered?,
            read: value.read?,
        })
    }
}

impl ::std::convert::From<super::UpdateAllMessagesRequest> for UpdateAllMessagesRequest {
    fn from(value: super::UpdateAllMessagesRequest) -> Self {
        Self {
            chat_dialog_id: Ok(value.chat_dialog_id),
            delivered: Ok(value.delivered),
            read: Ok(value.read),
        }
    }
}

/// Builds a [`UpdateDialogNotificationsRequest`](super::UpdateDialogNotificationsRequest).
#[derive(Clone, Debug)]
pub struct UpdateDialogNotificationsRequest {
    enabled: ::std::result::Result<i32, ::std::string::String>,
}

impl ::std::default::Default for UpdateDialogNotificationsRequest {
    fn default() -> Self {
        Self {
            enabled: Err("enabled is missing: call `enabled` with it".to_string()),
        }
    }
}

impl UpdateDialogNotificationsRequest {
    /// Sets [`enabled`](struct@super::UpdateDialogNotificationsRequest#structfield.enabled).
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value.try_into().map_err(|e| format!("enabled: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateDialogNotificationsRequest>
for super::UpdateDialogNotificationsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateDialogNotificationsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { enabled: value.enabled? }))
    }
}

impl ::std::convert::From<super::UpdateDialogNotificationsRequest>
for UpdateDialogNotificationsRequest {
    fn from(value: super::UpdateDialogNotificationsRequest) -> Self {
        Self { enabled: Ok(value.enabled) }
    }
}

/// Builds a [`UpdateDialogRequest`](super::UpdateDialogRequest).
#[derive(Clone, Debug)]
pub struct UpdateDialogRequest {
    admin_ids: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::UserIds>,
        ::std::string::String,
    >,
    data: ::std::result::Result<
        ::std::option::Option<super::DialogDataFields>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    photo: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    pull_all: ::std::result::Result<
        ::std::option::Option<super::OccupantsChange>,
        ::std::string::String,
    >,
    push_all: ::std::result::Result<
        ::std::option::Option<super::OccupantsChange>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateDialogRequest {
    fn default() -> Self {
        Self {
            admin_ids: Ok(Default::default()),
            data: Ok(Default::default()),
            name: Ok(Default::default()),
            photo: Ok(Default::default()),
            pull_all: Ok(Default::default()),
            push_all: Ok(Default::default()),
        }
    }
}

impl UpdateDialogRequest {
    /// Sets [`admin_ids`](struct@super::UpdateDialogRequest#structfield.admin_ids).
    pub fn admin_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::UserIds>,
        T::Error: ::std::fmt::Display,
    {
        self.admin_ids = value
            .try_into()
            .map_err(|e| format!("admin_ids: {e}"))
            .map(Some);
        self
    }
    /// Sets [`data`](struct@super::UpdateDialogRequest#structfield.data).
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DialogDataFields>,
        T::Error: ::std::fmt::Display,
    {
        self.data = value.try_into().map_err(|e| format!("data: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::UpdateDialogRequest#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`photo`](struct@super::UpdateDialogRequest#structfield.photo).
    pub fn photo<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.photo = value.try_into().map_err(|e| format!("photo: {e}")).map(Some);
        self
    }
    /// Sets [`pull_all`](struct@super::UpdateDialogRequest#structfield.pull_all).
    pub fn pull_all<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::OccupantsChange>,
        T::Error: ::std::fmt::Display,
    {
        self.pull_all = value.try_into().map_err(|e| format!("pull_all: {e}")).map(Some);
        self
    }
    /// Sets [`push_all`](struct@super::UpdateDialogRequest#structfield.push_all).
    pub fn push_all<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::OccupantsChange>,
        T::Error: ::std::fmt::Display,
    {
        self.push_all = value.try_into().map_err(|e| format!("push_all: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateDialogRequest> for super::UpdateDialogRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateDialogRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                admin_ids: value.admin_ids?,
                data: value.data?,
                name: value.name?,
                photo: value.photo?,
                pull_all: value.pull_all?,
                push_all: value.push_all?,
            }),
        )
    }
}

impl ::std::convert::From<super::UpdateDialogRequest> for UpdateDialogRequest {
    fn from(value: super::UpdateDialogRequest) -> Self {
        Self {
            admin_ids: Ok(value.admin_ids),
            data: Ok(value.data),
            name: Ok(value.name),
            photo: Ok(value.photo),
            pull_all: Ok(value.pull_all),
            push_all: Ok(value.push_all),
        }
    }
}

/// Builds a [`UpdateMessageRequest`](super::UpdateMessageRequest).
#[derive(Clone, Debug)]
pub struct UpdateMessageRequest {
    chat_dialog_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    delivered: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    message: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    read: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateMessageRequest {
    fn default() -> Self {
        Self {
            chat_dialog_id: Err(
                "chat_dialog_id is missing: call `chat_dialog_id` with it".to_string(),
            ),
            delivered: Ok(Default::default()),
            message: Ok(Default::default()),
            read: Ok(Default::default()),
        }
    }
}

impl UpdateMessageRequest {
    /// Sets [`chat_dialog_id`](struct@super::UpdateMessageRequest#structfield.chat_dialog_id).
    pub fn chat_dialog_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.chat_dialog_id = value
            .try_into()
            .map_err(|e| format!("chat_dialog_id: {e}"));
        self
    }
    /// Sets [`delivered`](struct@super::UpdateMessageRequest#structfield.delivered).
    pub fn delivered<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.delivered = value
            .try_into()
            .map_err(|e| format!("delivered: {e}"))
            .map(Some);
        self
    }
    /// Sets [`message`](struct@super::UpdateMessageRequest#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}")).map(Some);
        self
    }
    /// Sets [`read`](struct@super::UpdateMessageRequest#structfield.read).
    pub fn read<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.read = value.try_into().map_err(|e| format!("read: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateMessageRequest> for super::UpdateMessageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateMessageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            chat_dialog_id: value.chat_dialog_id?,
            delivered: value.delivered?,
            message: value.message?,
            read: value.read?,
        })
    }
}

impl ::std::convert::From<super::UpdateMessageRequest> for UpdateMessageRequest {
    fn from(value: super::UpdateMessageRequest) -> Self {
        Self {
            chat_dialog_id: Ok(value.chat_dialog_id),
            delivered: Ok(value.delivered),
            message: Ok(value.message),
            read: Ok(value.read),
        }
    }
}
