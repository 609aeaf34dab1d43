// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `content`.

/// Builds a [`Blob`](super::Blob).
#[derive(Clone, Debug)]
pub struct Blob {
    account_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    app_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    blob_object_access: ::std::result::Result<
        ::std::option::Option<super::BlobObjectAccess>,
        ::std::string::String,
    >,
    blob_status: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::BlobStatus>,
        ::std::string::String,
    >,
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
    last_read_access_ts: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    lifetime: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    public: ::std::result::Result<bool, ::std::string::String>,
    ref_count: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    set_completed_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    size: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    uid: ::std::result::Result<::std::string::String, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for Blob {
    fn default() -> Self {
        Self {
            account_id: Ok(Default::default()),
            app_id: Ok(Default::default()),
            blob_object_access: Ok(Default::default()),
            blob_status: Ok(Default::default()),
            content_type: Ok(Default::default()),
            created_at: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            last_read_access_ts: Ok(Default::default()),
            lifetime: Ok(Default::default()),
            name: Ok(Default::default()),
            public: Err("public is missing: call `public` with it".to_string()),
            ref_count: Ok(Default::default()),
            set_completed_at: Ok(Default::default()),
            size: Ok(Default::default()),
            uid: Err("uid is missing: call `uid` with it".to_string()),
            updated_at: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl Blob {
    /// Sets [`account_id`](struct@super::Blob#structfield.account_id).
    pub fn account_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.account_id = value
            .try_into()
            .map_err(|e| format!("account_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`app_id`](struct@super::Blob#structfield.app_id).
    pub fn app_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.app_id = value.try_into().map_err(|e| format!("app_id: {e}")).map(Some);
        self
    }
    /// Sets [`blob_object_access`](struct@super::Blob#structfield.blob_object_access).
    pub fn blob_object_access<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BlobObjectAccess>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_object_access = value
            .try_into()
            .map_err(|e| format!("blob_object_access: {e}"))
            .map(Some);
        self
    }
    /// Sets [`blob_status`](struct@super::Blob#structfield.blob_status).
    pub fn blob_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::BlobStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_status = value
            .try_into()
            .map_err(|e| format!("blob_status: {e}"))
            .map(Some);
        self
    }
    /// Sets [`content_type`](struct@super::Blob#structfield.content_type).
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
    /// Sets [`created_at`](struct@super::Blob#structfield.created_at).
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
    /// Sets [`id`](struct@super::Blob#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`last_read_access_ts`](struct@super::Blob#structfield.last_read_access_ts).
    pub fn last_read_access_ts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_read_access_ts = value
            .try_into()
            .map_err(|e| format!("last_read_access_ts: {e}"))
            .map(Some);
        self
    }
    /// Sets [`lifetime`](struct@super::Blob#structfield.lifetime).
    pub fn lifetime<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.lifetime = value.try_into().map_err(|e| format!("lifetime: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::Blob#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`public`](struct@super::Blob#structfield.public).
    pub fn public<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.public = value.try_into().map_err(|e| format!("public: {e}"));
        self
    }
    /// Sets [`ref_count`](struct@super::Blob#structfield.ref_count).
    pub fn ref_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.ref_count = value
            .try_into()
            .map_err(|e| format!("ref_count: {e}"))
            .map(Some);
        self
    }
    /// Sets [`set_completed_at`](struct@super::Blob#structfield.set_completed_at).
    pub fn set_completed_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.set_completed_at = value
            .try_into()
            .map_err(|e| format!("set_completed_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`size`](struct@super::Blob#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}")).map(Some);
        self
    }
    /// Sets [`uid`](struct@super::Blob#structfield.uid).
    pub fn uid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.uid = value.try_into().map_err(|e| format!("uid: {e}"));
        self
    }
    /// Sets [`updated_at`](struct@super::Blob#structfield.updated_at).
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
    /// Sets [`extra`](struct@super::Blob#structfield.extra).
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

impl ::std::convert::TryFrom<Blob> for super::Blob {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Blob,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_id: value.account_id?,
            app_id: value.app_id?,
            blob_object_access: value.blob_object_access?,
            blob_status: value.blob_status?,
            content_type: value.content_type?,
            created_at: value.created_at?,
            id: value.id?,
            last_read_access_ts: value.last_read_access_ts?,
            lifetime: value.lifetime?,
            name: value.name?,
            public: value.public?,
            ref_count: value.ref_count?,
            set_completed_at: value.set_completed_at?,
            size: value.size?,
            uid: value.uid?,
            updated_at: value.updated_at?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::Blob> for Blob {
    fn from(value: super::Blob) -> Self {
        Self {
            account_id: Ok(value.account_id),
            app_id: Ok(value.app_id),
            blob_object_access: Ok(value.blob_object_access),
            blob_status: Ok(value.blob_status),
            content_type: Ok(value.content_type),
            created_at: Ok(value.created_at),
            id: Ok(value.id),
            last_read_access_ts: Ok(value.last_read_access_ts),
            lifetime: Ok(value.lifetime),
            name: Ok(value.name),
            public: Ok(value.public),
            ref_count: Ok(value.ref_count),
            set_completed_at: Ok(value.set_completed_at),
            size: Ok(value.size),
            uid: Ok(value.uid),
            updated_at: Ok(value.updated_at),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`BlobEnvelope`](super::BlobEnvelope).
#[derive(Clone, Debug)]
pub struct BlobEnvelope {
    blob: ::std::result::Result<super::Blob, ::std::string::String>,
}

impl ::std::default::Default for BlobEnvelope {
    fn default() -> Self {
        Self {
            blob: Err("blob is missing: call `blob` with it".to_string()),
        }
    }
}

impl BlobEnvelope {
    /// Sets [`blob`](struct@super::BlobEnvelope#structfield.blob).
    pub fn blob<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Blob>,
        T::Error: ::std::fmt::Display,
    {
        self.blob = value.try_into().map_err(|e| format!("blob: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BlobEnvelope> for super::BlobEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BlobEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { blob: value.blob? })
    }
}

impl ::std::convert::From<super::BlobEnvelope> for BlobEnvelope {
    fn from(value: super::BlobEnvelope) -> Self {
        Self { blob: Ok(value.blob) }
    }
}

/// Builds a [`BlobObjectAccess`](super::BlobObjectAccess).
#[derive(Clone, Debug)]
pub struct BlobObjectAccess {
    blob_id: ::std::result::Result<i64, ::std::string::String>,
    expires: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
    object_access_type: ::std::result::Result<
        ::std::option::Option<::quickblox_api::types::BlobObjectAccessType>,
        ::std::string::String,
    >,
    params: ::std::result::Result<::quickblox_api::wire::Secret, ::std::string::String>,
}

impl ::std::default::Default for BlobObjectAccess {
    fn default() -> Self {
        Self {
            blob_id: Err("blob_id is missing: call `blob_id` with it".to_string()),
            expires: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            object_access_type: Ok(Default::default()),
            params: Err("params is missing: call `params` with it".to_string()),
        }
    }
}

impl BlobObjectAccess {
    /// Sets [`blob_id`](struct@super::BlobObjectAccess#structfield.blob_id).
    pub fn blob_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_id = value.try_into().map_err(|e| format!("blob_id: {e}"));
        self
    }
    /// Sets [`expires`](struct@super::BlobObjectAccess#structfield.expires).
    pub fn expires<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires = value.try_into().map_err(|e| format!("expires: {e}")).map(Some);
        self
    }
    /// Sets [`id`](struct@super::BlobObjectAccess#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`object_access_type`](struct@super::BlobObjectAccess#structfield.object_access_type).
    pub fn object_access_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::BlobObjectAccessType>,
        T::Error: ::std::fmt::Display,
    {
        self.object_access_type = value
            .try_into()
            .map_err(|e| format!("object_access_type: {e}"))
            .map(Some);
        self
    }
    /// Sets [`params`](struct@super::BlobObjectAccess#structfield.params).
    pub fn params<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.params = value.try_into().map_err(|e| format!("params: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BlobObjectAccess> for super::BlobObjectAccess {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BlobObjectAccess,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            blob_id: value.blob_id?,
            expires: value.expires?,
            id: value.id?,
            object_access_type: value.object_access_type?,
            params: value.params?,
        })
    }
}

impl ::std::convert::From<super::BlobObjectAccess> for BlobObjectAccess {
    fn from(value: super::BlobObjectAccess) -> Self {
        Self {
            blob_id: Ok(value.blob_id),
            expires: Ok(value.expires),
            id: Ok(value.id),
            object_access_type: Ok(value.object_access_type),
            params: Ok(value.params),
        }
    }
}

/// Builds a [`BlobObjectAccessEnvelope`](super::BlobObjectAccessEnvelope).
#[derive(Clone, Debug)]
pub struct BlobObjectAccessEnvelope {
    blob_object_access: ::std::result::Result<
        super::BlobObjectAccess,
        ::std::string::String,
    >,
}

impl ::std::default::Default for BlobObjectAccessEnvelope {
    fn default() -> Self {
        Self {
            blob_object_access: Err(
                "blob_object_access is missing: call `blob_object_access` with it"
                    .to_string(),
            ),
        }
    }
}

impl BlobObjectAccessEnvelope {
    /// Sets [`blob_object_access`](struct@super::BlobObjectAccessEnvelope#structfield.blob_object_access).
    pub fn blob_object_access<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BlobObjectAccess>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_object_access = value
            .try_into()
            .map_err(|e| format!("blob_object_access: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BlobObjectAccessEnvelope>
for super::BlobObjectAccessEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BlobObjectAccessEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            blob_object_access: value.blob_object_access?,
        })
    }
}

impl ::std::convert::From<super::BlobObjectAccessEnvelope> for BlobObjectAccessEnvelope {
    fn from(value: super::BlobObjectAccessEnvelope) -> Self {
        Self {
            blob_object_access: Ok(value.blob_object_access),
        }
    }
}

/// Builds a [`BlobPage`](super::BlobPage).
#[derive(Clone, Debug)]
pub struct BlobPage {
    current_page: ::std::result::Result<i32, ::std::string::String>,
    items: ::std::result::Result<
        ::std::vec::Vec<super::BlobPageItem>,
        ::std::string::String,
    >,
    per_page: ::std::result::Result<i32, ::std::string::String>,
    total_entries: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for BlobPage {
    fn default() -> Self {
        Self {
            current_page: Err(
                "current_page is missing: call `current_page` with it".to_string(),
            ),
            items: Err("items is missing: call `items` with it".to_string()),
            per_page: Err("per_page is missing: call `per_page` with it".to_string()),
            total_entries: Err(
                "total_entries is missing: call `total_entries` with it".to_string(),
            ),
        }
    }
}

impl BlobPage {
    /// Sets [`current_page`](struct@super::BlobPage#structfield.current_page).
    pub fn current_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.current_page = value.try_into().map_err(|e| format!("current_page: {e}"));
        self
    }
    /// Sets [`items`](struct@super::BlobPage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::BlobPageItem>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}"));
        self
    }
    /// Sets [`per_page`](struct@super::BlobPage#structfield.per_page).
    pub fn per_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.per_page = value.try_into().map_err(|e| format!("per_page: {e}"));
        self
    }
    /// Sets [`total_entries`](struct@super::BlobPage#structfield.total_entries).
    pub fn total_entries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_entries = value.try_into().map_err(|e| format!("total_entries: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BlobPage> for super::BlobPage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BlobPage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            current_page: value.current_page?,
            items: value.items?,
            per_page: value.per_page?,
            total_entries: value.total_entries?,
        })
    }
}

impl ::std::convert::From<super::BlobPage> for BlobPage {
    fn from(value: super::BlobPage) -> Self {
        Self {
            current_page: Ok(value.current_page),
            items: Ok(value.items),
            per_page: Ok(value.per_page),
            total_entries: Ok(value.total_entries),
        }
    }
}

/// Builds a [`BlobPageItem`](super::BlobPageItem).
#[derive(Clone, Debug)]
pub struct BlobPageItem {
    blob: ::std::result::Result<super::Blob, ::std::string::String>,
}

impl ::std::default::Default for BlobPageItem {
    fn default() -> Self {
        Self {
            blob: Err("blob is missing: call `blob` with it".to_string()),
        }
    }
}

impl BlobPageItem {
    /// Sets [`blob`](struct@super::BlobPageItem#structfield.blob).
    pub fn blob<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::Blob>,
        T::Error: ::std::fmt::Display,
    {
        self.blob = value.try_into().map_err(|e| format!("blob: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<BlobPageItem> for super::BlobPageItem {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BlobPageItem,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { blob: value.blob? })
    }
}

impl ::std::convert::From<super::BlobPageItem> for BlobPageItem {
    fn from(value: super::BlobPageItem) -> Self {
        Self { blob: Ok(value.blob) }
    }
}

/// Builds a [`CreateFileFields`](super::CreateFileFields).
#[derive(Clone, Debug)]
pub struct CreateFileFields {
    content_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    public: ::std::result::Result<
        ::std::option::Option<super::PublicFlag>,
        ::std::string::String,
    >,
    tag_list: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateFileFields {
    fn default() -> Self {
        Self {
            content_type: Err(
                "content_type is missing: call `content_type` with it".to_string(),
            ),
            name: Err("name is missing: call `name` with it".to_string()),
            public: Ok(Default::default()),
            tag_list: Ok(Default::default()),
        }
    }
}

impl CreateFileFields {
    /// Sets [`content_type`](struct@super::CreateFileFields#structfield.content_type).
    pub fn content_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.content_type = value.try_into().map_err(|e| format!("content_type: {e}"));
        self
    }
    /// Sets [`name`](struct@super::CreateFileFields#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}"));
        self
    }
    /// Sets [`public`](struct@super::CreateFileFields#structfield.public).
    pub fn public<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::PublicFlag>,
        T::Error: ::std::fmt::Display,
    {
        self.public = value.try_into().map_err(|e| format!("public: {e}")).map(Some);
        self
    }
    /// Sets [`tag_list`](struct@super::CreateFileFields#structfield.tag_list).
    pub fn tag_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.tag_list = value.try_into().map_err(|e| format!("tag_list: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateFileFields> for super::CreateFileFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateFileFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                content_type: value.content_type?,
                name: value.name?,
                public: value.public?,
                tag_list: value.tag_list?,
            }),
        )
    }
}

impl ::std::convert::From<super::CreateFileFields> for CreateFileFields {
    fn from(value: super::CreateFileFields) -> Self {
        Self {
            content_type: Ok(value.content_type),
            name: Ok(value.name),
            public: Ok(value.public),
            tag_list: Ok(value.tag_list),
        }
    }
}

/// Builds a [`CreateFileRequest`](super::CreateFileRequest).
#[derive(Clone, Debug)]
pub struct CreateFileRequest {
    blob: ::std::result::Result<super::CreateFileFields, ::std::string::String>,
}

impl ::std::default::Default for CreateFileRequest {
    fn default() -> Self {
        Self {
            blob: Err("blob is missing: call `blob` with it".to_string()),
        }
    }
}

impl CreateFileRequest {
    /// Sets [`blob`](struct@super::CreateFileRequest#structfield.blob).
    pub fn blob<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CreateFileFields>,
        T::Error: ::std::fmt::Display,
    {
        self.blob = value.try_into().map_err(|e| format!("blob: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateFileRequest> for super::CreateFileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateFileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { blob: value.blob? }))
    }
}

impl ::std::convert::From<super::CreateFileRequest> for CreateFileRequest {
    fn from(value: super::CreateFileRequest) -> Self {
        Self { blob: Ok(value.blob) }
    }
}

/// Builds a [`DeclareFileUploadedRequest`](super::DeclareFileUploadedRequest).
#[derive(Clone, Debug)]
pub struct DeclareFileUploadedRequest {
    blob: ::std::result::Result<
        ::std::option::Option<super::UploadedFileFields>,
        ::std::string::String,
    >,
    size: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DeclareFileUploadedRequest {
    fn default() -> Self {
        Self {
            blob: Ok(Default::default()),
            size: Ok(Default::default()),
        }
    }
}

impl DeclareFileUploadedRequest {
    /// Sets [`blob`](struct@super::DeclareFileUploadedRequest#structfield.blob).
    pub fn blob<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UploadedFileFields>,
        T::Error: ::std::fmt::Display,
    {
        self.blob = value.try_into().map_err(|e| format!("blob: {e}")).map(Some);
        self
    }
    /// Sets [`size`](struct@super::DeclareFileUploadedRequest#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<DeclareFileUploadedRequest>
for super::DeclareFileUploadedRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeclareFileUploadedRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            blob: value.blob?,
            size: value.size?,
        })
    }
}

impl ::std::convert::From<super::DeclareFileUploadedRequest>
for DeclareFileUploadedRequest {
    fn from(value: super::DeclareFileUploadedRequest) -> Self {
        Self {
            blob: Ok(value.blob),
            size: Ok(value.size),
        }
    }
}

/// Builds a [`UpdateFileFields`](super::UpdateFileFields).
#[derive(Clone, Debug)]
pub struct UpdateFileFields {
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    new: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::LenientInteger>,
        ::std::string::String,
    >,
    tag_list: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateFileFields {
    fn default() -> Self {
        Self {
            content_type: Ok(Default::default()),
            name: Ok(Default::default()),
            new: Ok(Default::default()),
            tag_list: Ok(Default::default()),
        }
    }
}

impl UpdateFileFields {
    /// Sets [`content_type`](struct@super::UpdateFileFields#structfield.content_type).
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
    /// Sets [`name`](struct@super::UpdateFileFields#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`new`](struct@super::UpdateFileFields#structfield.new).
    pub fn new<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.new = value.try_into().map_err(|e| format!("new: {e}")).map(Some);
        self
    }
    /// Sets [`tag_list`](struct@super::UpdateFileFields#structfield.tag_list).
    pub fn tag_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.tag_list = value.try_into().map_err(|e| format!("tag_list: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateFileFields> for super::UpdateFileFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateFileFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content_type: value.content_type?,
            name: value.name?,
            new: value.new?,
            tag_list: value.tag_list?,
        })
    }
}

impl ::std::convert::From<super::UpdateFileFields> for UpdateFileFields {
    fn from(value: super::UpdateFileFields) -> Self {
        Self {
            content_type: Ok(value.content_type),
            name: Ok(value.name),
            new: Ok(value.new),
            tag_list: Ok(value.tag_list),
        }
    }
}

/// Builds a [`UpdateFileRequest`](super::UpdateFileRequest).
#[derive(Clone, Debug)]
pub struct UpdateFileRequest {
    blob: ::std::result::Result<super::UpdateFileFields, ::std::string::String>,
}

impl ::std::default::Default for UpdateFileRequest {
    fn default() -> Self {
        Self {
            blob: Err("blob is missing: call `blob` with it".to_string()),
        }
    }
}

impl UpdateFileRequest {
    /// Sets [`blob`](struct@super::UpdateFileRequest#structfield.blob).
    pub fn blob<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UpdateFileFields>,
        T::Error: ::std::fmt::Display,
    {
        self.blob = value.try_into().map_err(|e| format!("blob: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateFileRequest> for super::UpdateFileRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateFileRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { blob: value.blob? })
    }
}

impl ::std::convert::From<super::UpdateFileRequest> for UpdateFileRequest {
    fn from(value: super::UpdateFileRequest) -> Self {
        Self { blob: Ok(value.blob) }
    }
}

/// Builds a [`UploadedFileFields`](super::UploadedFileFields).
#[derive(Clone, Debug)]
pub struct UploadedFileFields {
    size: ::std::result::Result<
        ::quickblox_api::wire::LenientInteger,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UploadedFileFields {
    fn default() -> Self {
        Self {
            size: Err("size is missing: call `size` with it".to_string()),
        }
    }
}

impl UploadedFileFields {
    /// Sets [`size`](struct@super::UploadedFileFields#structfield.size).
    pub fn size<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::LenientInteger>,
        T::Error: ::std::fmt::Display,
    {
        self.size = value.try_into().map_err(|e| format!("size: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UploadedFileFields> for super::UploadedFileFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UploadedFileFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { size: value.size? })
    }
}

impl ::std::convert::From<super::UploadedFileFields> for UploadedFileFields {
    fn from(value: super::UploadedFileFields) -> Self {
        Self { size: Ok(value.size) }
    }
}
