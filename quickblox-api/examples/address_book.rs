//! Uploads an address book and lists which of its contacts are registered users.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example address_book -- 'Ada=+4930123456' 'Grace=+12125550100'
//! ```

use std::{collections::BTreeMap, env};

use quickblox_api::{Client, Error, types::UploadContact};

/// What the server reports about an address book.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) created: i32,
    pub(crate) updated: i32,
    /// Messages about each rejected contact, by its position in the request.
    pub(crate) rejected: BTreeMap<String, Vec<String>>,
    /// Ids of the contacts that are registered users.
    pub(crate) registered: Vec<i64>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let contacts = env::args().skip(1).filter_map(|contact| {
        let (name, phone) = contact.split_once('=')?;
        Some((name.to_owned(), phone.to_owned()))
    });
    println!("{:#?}", run(&Client::from_env()?, contacts).await?);
    Ok(())
}

/// Uploads pairs of a name and a phone number. The client must act as a user: the address book belongs to that user.
pub(crate) async fn run(
    client: &Client,
    contacts: impl IntoIterator<Item = (String, String)>,
) -> Result<Report, Error> {
    let contacts = contacts
        .into_iter()
        .map(|(name, phone)| UploadContact::new(phone).name(name));
    let uploaded = client
        .upload_address_book()
        .contacts(contacts.collect::<Vec<_>>())
        .send()
        .await?
        .into_inner();
    let registered = client.list_registered_users().compact(1).send().await?;
    Ok(Report {
        created: uploaded.created,
        updated: uploaded.updated,
        rejected: uploaded.rejected.unwrap_or_default(),
        registered: registered.items.iter().map(|item| item.user.id).collect(),
    })
}
