//! Uploads an address book and shows who of it is registered.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example address_book -- 'Ada=+4930123456' 'Grace=+12125550100'
//! ```

use std::{collections::BTreeMap, env, error::Error};

use quickblox_api::{Client, prelude::*, types::UploadContact};

/// What the server knows of an address book.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) created: i32,
    pub(crate) updated: i32,
    /// Why contacts were not taken: by their position among those that were sent, as the server counts.
    pub(crate) rejected: BTreeMap<String, Vec<String>>,
    /// The ids of those who are users.
    pub(crate) registered: Vec<i64>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let contacts = env::args().skip(1).filter_map(|contact| {
        let (name, phone) = contact.split_once('=')?;
        Some((name.to_owned(), phone.to_owned()))
    });
    let report = run(&Client::from_env()?, contacts).await?;
    println!("{report:#?}");
    Ok(())
}

/// Needs a client for a user, whose address book it is.
pub(crate) async fn run(
    client: &Client,
    contacts: impl IntoIterator<Item = (String, String)>,
) -> Result<Report, Box<dyn Error>> {
    let contacts = contacts.into_iter().map(|(name, phone)| {
        let contact = UploadContact::builder().name(name).phone(&phone);
        UploadContact::try_from(contact).map_err(|error| format!("{phone}: {error}"))
    });
    let contacts: Vec<_> = contacts.collect::<Result<_, _>>()?;
    let taken = client
        .upload_address_book()
        .body_map(|body| body.contacts(contacts))
        .send()
        .await?
        .into_inner();
    let registered = client.list_registered_users().compact(1).send().await?;
    let registered = registered.items.iter().map(|item| item.user.id);
    Ok(Report {
        created: taken.created,
        updated: taken.updated,
        rejected: taken.rejected.unwrap_or_default(),
        registered: registered.collect(),
    })
}
