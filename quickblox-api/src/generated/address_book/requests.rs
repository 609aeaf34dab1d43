// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `address_book`.

use std::fmt::Display;
use progenitor_client::QueryParam;
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, ResponseValue};
use crate::call::{Call, IntoField};
use crate::generated::{operations, types};

impl Client {
    /// Read the stored contacts.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetAddressBook`](crate::requests::GetAddressBook).
    pub fn get_address_book(&self) -> GetAddressBook {
        let call = Call::new(self, &operations::GET_ADDRESS_BOOK);
        GetAddressBook { call, udid: None }
    }

    /// List the contacts that are users.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListRegisteredUsers`](crate::requests::ListRegisteredUsers).
    pub fn list_registered_users(&self) -> ListRegisteredUsers {
        let call = Call::new(self, &operations::LIST_REGISTERED_USERS);
        ListRegisteredUsers {
            call,
            compact: None,
            udid: None,
        }
    }

    /// Upload contacts.
    ///
    /// Fields, limits, credentials, errors and an example: [`UploadAddressBook`](crate::requests::UploadAddressBook).
    pub fn upload_address_book(&self) -> UploadAddressBook {
        let call = Call::new(self, &operations::UPLOAD_ADDRESS_BOOK);
        UploadAddressBook {
            call,
            contacts: None,
            force: None,
            udid: None,
        }
    }
}

/// Read the stored contacts.
///
/// Made by [`Client::get_address_book`](crate::Client::get_address_book).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_address_book().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns all contacts of the book that the user's devices share or, with `udid`, of the book of one device.
/// Requires a user session. The response is a plain list without pages. For an empty book the response is 404.
///
/// # Request
///
/// `GET /address_book.json`. Since server 3.17.09.1. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The contacts.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The book holds no contacts.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-address-book>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAddressBook {
    call: Call,
    udid: Option<String>,
}

impl GetAddressBook {
    /// `udid`: Id of the device whose book is returned, at most 64 characters.
    pub fn udid<K>(mut self, udid: impl IntoField<String, K>) -> Self {
        self.call.set("udid", &mut self.udid, udid);
        self.call.within("udid", &self.udid, None, Some(64));
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Contact>>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/address_book.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("udid", &self.udid));
        Ok((self.call, request))
    }
}

/// List the contacts that are users.
///
/// Made by [`Client::list_registered_users`](crate::Client::list_registered_users).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_registered_users().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the users of the application whose phone number equals the number of a stored contact. The two numbers
/// must be written identically. The response is one list without pages. Use a user session; an application session is
/// accepted, but has no contacts.
///
/// # Request
///
/// `GET /address_book/registered_users.json`. Since server 3.17.10.2. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The users among the contacts.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The book is empty.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-registered-contacts-users>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRegisteredUsers {
    call: Call,
    compact: Option<i32>,
    udid: Option<String>,
}

impl ListRegisteredUsers {
    /// `compact`: 1 returns only `id` and `phone` of each user. Default on the server: 0, the whole profile.
    pub fn compact<K>(mut self, compact: impl IntoField<i32, K>) -> Self {
        self.call.set("compact", &mut self.compact, compact);
        self.call.within("compact", &self.compact, Some(0), Some(1));
        self
    }

    /// `udid`: Id of the device whose contacts are compared, at most 64 characters.
    pub fn udid<K>(mut self, udid: impl IntoField<String, K>) -> Self {
        self.call.set("udid", &mut self.udid, udid);
        self.call.within("udid", &self.udid, None, Some(64));
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::RegisteredUsers>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/address_book/registered_users.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("compact", &self.compact))
            .query(&QueryParam::new("udid", &self.udid));
        Ok((self.call, request))
    }
}

/// Upload contacts.
///
/// Made by [`Client::upload_address_book`](crate::Client::upload_address_book).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, contacts: Vec<types::UploadContact>) -> Result<(), Error> {
/// let response = client.upload_address_book().contacts(contacts).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates, changes and deletes contacts of the session's user, or replaces all of them with `force`. Requires a user
/// session. The phone number is the key of a contact: a new number creates a contact, a stored number updates it, and
/// `destroy: 1` deletes it.
///
/// Without `udid`, the request applies to the one book that all devices of the user share. With `udid`, it applies
/// only to the book of that device.
///
/// Invalid contacts do not make the request fail: the server stores the others, the status stays 200, and `rejected`
/// lists the invalid contacts. The server publishes no maximum number of contacts for one request.
///
/// # Request
///
/// `POST /address_book.json`. Since server 3.17.09.1. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The numbers of created, changed and deleted contacts. The status is never 201, even if contacts were created.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/upload-address-book>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UploadAddressBook {
    call: Call,
    contacts: Option<Vec<types::UploadContact>>,
    force: Option<i32>,
    udid: Option<String>,
}

impl UploadAddressBook {
    /// `contacts`: The contacts to create, change or delete. The server publishes no maximum.
    ///
    /// Required.
    pub fn contacts<K>(
        mut self,
        contacts: impl IntoField<Vec<types::UploadContact>, K>,
    ) -> Self {
        self.call.set("contacts", &mut self.contacts, contacts);
        self
    }

    /// `force`: 1 replaces the whole book with these contacts and deletes all others. Absent, the stored contacts are kept.
    pub fn force<K>(mut self, force: impl IntoField<i32, K>) -> Self {
        self.call.set("force", &mut self.force, force);
        self
    }

    /// `udid`: Id of the device whose book is changed, at most 64 characters.
    pub fn udid<K>(mut self, udid: impl IntoField<String, K>) -> Self {
        self.call.set("udid", &mut self.udid, udid);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UploadAddressBookRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UploadAddressBookRequest>(body) {
            self.contacts = Some(body.contacts);
            self.force = body.force;
            self.udid = body.udid;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AddressBookReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = self
            .call
            .bounded(types::UploadAddressBookRequest {
                contacts: self.call.required("contacts", self.contacts)?,
                force: self.force,
                udid: self.udid,
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/address_book.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
