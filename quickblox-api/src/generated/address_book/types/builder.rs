// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `address_book`.

/// Builds a [`AddressBookReport`](super::AddressBookReport).
#[derive(Clone, Debug)]
pub struct AddressBookReport {
    created: ::std::result::Result<i32, ::std::string::String>,
    deleted: ::std::result::Result<i32, ::std::string::String>,
    rejected: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        ::std::string::String,
    >,
    updated: ::std::result::Result<i32, ::std::string::String>,
}

impl ::std::default::Default for AddressBookReport {
    fn default() -> Self {
        Self {
            created: Err("created is missing: call `created` with it".to_string()),
            deleted: Err("deleted is missing: call `deleted` with it".to_string()),
            rejected: Ok(Default::default()),
            updated: Err("updated is missing: call `updated` with it".to_string()),
        }
    }
}

impl AddressBookReport {
    /// Sets [`created`](struct@super::AddressBookReport#structfield.created).
    pub fn created<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.created = value.try_into().map_err(|e| format!("created: {e}"));
        self
    }
    /// Sets [`deleted`](struct@super::AddressBookReport#structfield.deleted).
    pub fn deleted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.deleted = value.try_into().map_err(|e| format!("deleted: {e}"));
        self
    }
    /// Sets [`rejected`](struct@super::AddressBookReport#structfield.rejected).
    pub fn rejected<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.rejected = value.try_into().map_err(|e| format!("rejected: {e}")).map(Some);
        self
    }
    /// Sets [`updated`](struct@super::AddressBookReport#structfield.updated).
    pub fn updated<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.updated = value.try_into().map_err(|e| format!("updated: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AddressBookReport> for super::AddressBookReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddressBookReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            created: value.created?,
            deleted: value.deleted?,
            rejected: value.rejected?,
            updated: value.updated?,
        })
    }
}

impl ::std::convert::From<super::AddressBookReport> for AddressBookReport {
    fn from(value: super::AddressBookReport) -> Self {
        Self {
            created: Ok(value.created),
            deleted: Ok(value.deleted),
            rejected: Ok(value.rejected),
            updated: Ok(value.updated),
        }
    }
}

/// Builds a [`Contact`](super::Contact).
#[derive(Clone, Debug)]
pub struct Contact {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for Contact {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
            phone: Err("phone is missing: call `phone` with it".to_string()),
        }
    }
}

impl Contact {
    /// Sets [`name`](struct@super::Contact#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`phone`](struct@super::Contact#structfield.phone).
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|e| format!("phone: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<Contact> for super::Contact {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Contact,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            phone: value.phone?,
        })
    }
}

impl ::std::convert::From<super::Contact> for Contact {
    fn from(value: super::Contact) -> Self {
        Self {
            name: Ok(value.name),
            phone: Ok(value.phone),
        }
    }
}

/// Builds a [`RegisteredUsers`](super::RegisteredUsers).
#[derive(Clone, Debug)]
pub struct RegisteredUsers {
    items: ::std::result::Result<
        ::std::vec::Vec<super::UserEnvelope>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for RegisteredUsers {
    fn default() -> Self {
        Self {
            items: Err("items is missing: call `items` with it".to_string()),
        }
    }
}

impl RegisteredUsers {
    /// Sets [`items`](struct@super::RegisteredUsers#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::UserEnvelope>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<RegisteredUsers> for super::RegisteredUsers {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RegisteredUsers,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { items: value.items? })
    }
}

impl ::std::convert::From<super::RegisteredUsers> for RegisteredUsers {
    fn from(value: super::RegisteredUsers) -> Self {
        Self { items: Ok(value.items) }
    }
}

/// Builds a [`UploadAddressBookRequest`](super::UploadAddressBookRequest).
#[derive(Clone, Debug)]
pub struct UploadAddressBookRequest {
    contacts: ::std::result::Result<
        ::std::vec::Vec<super::UploadContact>,
        ::std::string::String,
    >,
    force: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    udid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UploadAddressBookRequest {
    fn default() -> Self {
        Self {
            contacts: Err("contacts is missing: call `contacts` with it".to_string()),
            force: Ok(Default::default()),
            udid: Ok(Default::default()),
        }
    }
}

impl UploadAddressBookRequest {
    /// Sets [`contacts`](struct@super::UploadAddressBookRequest#structfield.contacts).
    pub fn contacts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::UploadContact>>,
        T::Error: ::std::fmt::Display,
    {
        self.contacts = value.try_into().map_err(|e| format!("contacts: {e}"));
        self
    }
    /// Sets [`force`](struct@super::UploadAddressBookRequest#structfield.force).
    pub fn force<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.force = value.try_into().map_err(|e| format!("force: {e}")).map(Some);
        self
    }
    /// Sets [`udid`](struct@super::UploadAddressBookRequest#structfield.udid).
    pub fn udid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.udid = value.try_into().map_err(|e| format!("udid: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UploadAddressBookRequest>
for super::UploadAddressBookRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UploadAddressBookRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                contacts: value.contacts?,
                force: value.force?,
                udid: value.udid?,
            }),
        )
    }
}

impl ::std::convert::From<super::UploadAddressBookRequest> for UploadAddressBookRequest {
    fn from(value: super::UploadAddressBookRequest) -> Self {
        Self {
            contacts: Ok(value.contacts),
            force: Ok(value.force),
            udid: Ok(value.udid),
        }
    }
}

/// Builds a [`UploadContact`](super::UploadContact).
#[derive(Clone, Debug)]
pub struct UploadContact {
    destroy: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for UploadContact {
    fn default() -> Self {
        Self {
            destroy: Ok(Default::default()),
            name: Ok(Default::default()),
            phone: Err("phone is missing: call `phone` with it".to_string()),
        }
    }
}

impl UploadContact {
    /// Sets [`destroy`](struct@super::UploadContact#structfield.destroy).
    pub fn destroy<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.destroy = value.try_into().map_err(|e| format!("destroy: {e}")).map(Some);
        self
    }
    /// Sets [`name`](struct@super::UploadContact#structfield.name).
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value.try_into().map_err(|e| format!("name: {e}")).map(Some);
        self
    }
    /// Sets [`phone`](struct@super::UploadContact#structfield.phone).
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|e| format!("phone: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UploadContact> for super::UploadContact {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UploadContact,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                destroy: value.destroy?,
                name: value.name?,
                phone: value.phone?,
            }),
        )
    }
}

impl ::std::convert::From<super::UploadContact> for UploadContact {
    fn from(value: super::UploadContact) -> Self {
        Self {
            destroy: Ok(value.destroy),
            name: Ok(value.name),
            phone: Ok(value.phone),
        }
    }
}
