// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `address_book`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `address_book`.
pub trait ClientAddressBookExt {
    /// Read the stored contacts.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .get_address_book()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns all contacts of the user's book, or of one device's book, as a bare list without pages. Needs a user
    /// session. An empty book is answered with 404; the JavaScript SDK makes an empty list of that.
    ///
    /// The documentation lists `udid` as a query parameter and sends it as a JSON body in its example; the Rust client
    /// sends the query.
    ///
    /// # Request
    ///
    /// `GET /address_book.json`. Since server 3.17.09.1. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The contacts.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: The book holds no contacts.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-address-book>
    fn get_address_book(&self) -> builder::GetAddressBook<'_>;
    /// Upload contacts.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::UploadAddressBookRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .upload_address_book()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Creates, changes and deletes contacts of the session's user, or replaces all of them with `force`. Needs a user
    /// session. A contact is known by its phone number: an unknown number is added, a known one updated, and
    /// `destroy: 1` removes it.
    ///
    /// Without `udid` the contacts form one book for all devices of the user. With it they form a book of that device,
    /// and everything happens within that book.
    ///
    /// Bad contacts do not make the upload fail. The rest is stored, the status stays 200, and `rejected` names the bad
    /// ones. How an upload is refused as a whole, and how many contacts fit in one, is not known.
    ///
    /// # Request
    ///
    /// `POST /address_book.json`. Since server 3.17.09.1. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: What was done. Never 201, even if contacts were created.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-address-book>
    fn upload_address_book(&self) -> builder::UploadAddressBook<'_>;
    /// List the contacts that are users.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_registered_users()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the users of the application whose phone number is that of a contact, all at once. The numbers must be
    /// written the same. The page takes an application session as well, which has no contacts of its own, so a user
    /// session is what makes sense.
    ///
    /// The page lists `force`, which has no meaning here, in the place of `compact`; its examples and the SDKs have
    /// `compact`. There is no envelope of pages around the list, only `items`.
    ///
    /// # Request
    ///
    /// `GET /address_book/registered_users.json`. Since server 3.17.10.2. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The users among the contacts.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: The book holds no contacts. The JavaScript SDK is prepared for it; no such answer was recorded here.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-registered-contacts-users>
    fn list_registered_users(&self) -> builder::ListRegisteredUsers<'_>;
}

impl ClientAddressBookExt for Client {
    fn get_address_book(&self) -> builder::GetAddressBook<'_> {
        builder::GetAddressBook::new(self)
    }
    fn upload_address_book(&self) -> builder::UploadAddressBook<'_> {
        builder::UploadAddressBook::new(self)
    }
    fn list_registered_users(&self) -> builder::ListRegisteredUsers<'_> {
        builder::ListRegisteredUsers::new(self)
    }
}
