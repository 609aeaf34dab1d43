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
    /// Device whose book is meant, its id no longer than 64 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub udid: ::std::option::Option<::std::string::String>,
}

impl UploadAddressBookRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UploadAddressBookRequest {
        Default::default()
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
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone number, 10 to 15 characters; the key of the contact within its book.
    pub phone: ::std::string::String,
}

impl UploadContact {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UploadContact {
        Default::default()
    }
}

impl crate::transport::Bounded for UploadAddressBookRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::holds("contacts", &self.contacts)?;
        crate::transport::fits("force", &self.force, Some(1), Some(1))?;
        crate::transport::fits("udid", &self.udid, None, Some(64))?;
        Ok(())
    }
}

impl crate::transport::Bounded for UploadContact {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("destroy", &self.destroy, Some(1), Some(1))?;
        crate::transport::fits("name", &self.name, Some(1), Some(255))?;
        crate::transport::fits("phone", &self.phone, Some(10), Some(15))?;
        Ok(())
    }
}
