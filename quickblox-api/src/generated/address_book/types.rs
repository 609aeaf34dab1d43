// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `address_book`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// How many contacts an upload touched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddressBookReport {
    /// Contacts that are new.
    pub created: i32,
    /// Contacts that are gone.
    pub deleted: i32,
    /// Reasons by the contact's position in the request, which is written as text; whether it counts from 0 or from 1
    /// is not known. Absent if nothing was rejected. Besides the limits of the two fields, `Invalid fields set` is a
    /// known reason; a missing key seems to cause it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rejected: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// Contacts that were there before.
    pub updated: i32,
}

impl AddressBookReport {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AddressBookReport {
        Default::default()
    }
}

/// A stored contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Contact {
    /// Name in the phone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Number as it was uploaded.
    pub phone: ::std::string::String,
}

impl Contact {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Contact {
        Default::default()
    }
}

/// `GetAddressBookUdid`.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct GetAddressBookUdid(::std::string::String);

impl ::std::ops::Deref for GetAddressBookUdid {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<GetAddressBookUdid> for ::std::string::String {
    fn from(value: GetAddressBookUdid) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for GetAddressBookUdid {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 64usize {
            return Err("longer than 64 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for GetAddressBookUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for GetAddressBookUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAddressBookUdid {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

/// `ListRegisteredUsersUdid`.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ListRegisteredUsersUdid(::std::string::String);

impl ::std::ops::Deref for ListRegisteredUsersUdid {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<ListRegisteredUsersUdid> for ::std::string::String {
    fn from(value: ListRegisteredUsersUdid) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for ListRegisteredUsersUdid {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 64usize {
            return Err("longer than 64 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for ListRegisteredUsersUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListRegisteredUsersUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for ListRegisteredUsersUdid {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

/// Users among the contacts. Nothing but the list; it is not paged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RegisteredUsers {
    /// The users, each within an object of its own; with `compact` they have `id` and `phone` only.
    pub items: ::std::vec::Vec<UserEnvelope>,
}

impl RegisteredUsers {
    /// A builder that has no value yet.
    pub fn builder() -> builder::RegisteredUsers {
        Default::default()
    }
}

/// Contacts to store, and the book that they belong to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UploadAddressBookRequest {
    /// The contacts to create, change or delete. No maximum is known.
    pub contacts: ::std::vec::Vec<UploadContact>,
    /// 1 makes these contacts the whole book; the ones stored before are dropped. Off if left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: ::std::option::Option<i32>,
    /// Device whose book is meant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub udid: ::std::option::Option<UploadAddressBookRequestUdid>,
}

impl UploadAddressBookRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UploadAddressBookRequest {
        Default::default()
    }
}

/// Device whose book is meant.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UploadAddressBookRequestUdid(::std::string::String);

impl ::std::ops::Deref for UploadAddressBookRequestUdid {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<UploadAddressBookRequestUdid> for ::std::string::String {
    fn from(value: UploadAddressBookRequestUdid) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for UploadAddressBookRequestUdid {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 64usize {
            return Err("longer than 64 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for UploadAddressBookRequestUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for UploadAddressBookRequestUdid {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for UploadAddressBookRequestUdid {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

/// A contact to store, or with `destroy` one to delete.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UploadContact {
    /// 1 deletes the contact with this number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destroy: ::std::option::Option<i32>,
    /// Name in the phone. Needed unless the contact is deleted. One recipe of the documentation says 25 characters at
    /// most; the server's own text says 255.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<UploadContactName>,
    /// Phone number, the key of the contact within its book.
    pub phone: UploadContactPhone,
}

impl UploadContact {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UploadContact {
        Default::default()
    }
}

/// Name in the phone. Needed unless the contact is deleted. One recipe of the documentation says 25 characters at
/// most; the server's own text says 255.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UploadContactName(::std::string::String);

impl ::std::ops::Deref for UploadContactName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<UploadContactName> for ::std::string::String {
    fn from(value: UploadContactName) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for UploadContactName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 255usize {
            return Err("longer than 255 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for UploadContactName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for UploadContactName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for UploadContactName {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

/// Phone number, the key of the contact within its book.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UploadContactPhone(::std::string::String);

impl ::std::ops::Deref for UploadContactPhone {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<UploadContactPhone> for ::std::string::String {
    fn from(value: UploadContactPhone) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for UploadContactPhone {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 15usize {
            return Err("longer than 15 characters".into());
        }
        if value.chars().count() < 10usize {
            return Err("shorter than 10 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for UploadContactPhone {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for UploadContactPhone {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for UploadContactPhone {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
