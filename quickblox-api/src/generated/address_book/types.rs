// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `address_book`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use serde::{Deserialize, Serialize};
use crate::call::{IntoField, given};
use crate::types::UserEnvelope;

/// The numbers of contacts that an upload created, changed and deleted.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddressBookReport {
    /// Number of created contacts.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub created: i32,
    /// Number of deleted contacts.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub deleted: i32,
    /// Messages for each rejected contact. The key is the position of the contact in the request, as text, and may
    /// count from 0 or from 1. Absent if no contact was rejected. The messages concern the limits of `name` and
    /// `phone`, or say `Invalid fields set`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub rejected: Option<BTreeMap<String, Vec<String>>>,
    /// Number of changed contacts.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub updated: i32,
}

/// A stored contact.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Contact {
    /// Name of the contact.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Phone number as it was uploaded.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub phone: String,
}

/// Users whose phone numbers are among the contacts. The list is not paged.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RegisteredUsers {
    /// The users, each wrapped in an object. With `compact` they have only `id` and `phone`.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<UserEnvelope>,
}

/// Contacts to upload, and the book they belong to.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UploadAddressBookRequest {
    /// The contacts to create, change or delete. The server publishes no maximum.
    pub contacts: Vec<UploadContact>,
    /// 1 replaces the whole book with these contacts and deletes all others. Absent, the stored contacts are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<i32>,
    /// Id of the device whose book is changed, at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub udid: Option<String>,
}

impl UploadAddressBookRequest {
    /// One with the required fields.
    pub fn new(contacts: impl Into<Vec<UploadContact>>) -> Self {
        Self {
            contacts: contacts.into(),
            force: None,
            udid: None,
        }
    }

    /// Sets [`force`](Self#structfield.force).
    pub fn force<K>(
        mut self,
        force: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.force = given(force);
        self
    }

    /// Sets [`udid`](Self#structfield.udid).
    pub fn udid<K>(
        mut self,
        udid: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.udid = given(udid);
        self
    }
}

/// A contact to store or, with `destroy`, to delete.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UploadContact {
    /// 1 deletes the contact with this number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destroy: Option<i32>,
    /// Name of the contact, 1 to 255 characters. Required unless the contact is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Phone number, 10 to 15 characters. The key of the contact in its book.
    pub phone: String,
}

impl UploadContact {
    /// One with the required fields.
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            destroy: None,
            name: None,
            phone: phone.into(),
        }
    }

    /// Sets [`destroy`](Self#structfield.destroy).
    pub fn destroy<K>(
        mut self,
        destroy: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.destroy = given(destroy);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }
}

impl crate::call::Bounded for UploadAddressBookRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("contacts", &self.contacts)?;
        crate::call::fits("force", &self.force, Some(1), Some(1))?;
        crate::call::fits("udid", &self.udid, None, Some(64))?;
        Ok(())
    }
}

impl crate::call::Bounded for UploadContact {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("destroy", &self.destroy, Some(1), Some(1))?;
        crate::call::fits("name", &self.name, Some(1), Some(255))?;
        crate::call::fits("phone", &self.phone, Some(10), Some(15))?;
        Ok(())
    }
}
