//! Calls an operation that the crate has no method for, and decodes the response into a type of the caller.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example custom_request
//! ```
//!
//! Credentials, sessions, retries, rate limit, timeouts and errors work as in every other call.

use quickblox_api::{Client, Error, reqwest::Method};
use serde::Deserialize;

#[derive(Deserialize)]
struct Page {
    items: Count,
}

#[derive(Deserialize)]
struct Count {
    count: u64,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    println!("dialogs about lunch: {}", run(&client, "lunch").await?);
    Ok(())
}

/// Counts the user's dialogs whose name contains a word. The crate has this operation: `list_dialogs().count(1)`. It
/// stands for one that the crate does not have.
pub(crate) async fn run(client: &Client, word: &str) -> Result<u64, Error> {
    let page = client
        .request(Method::GET, "/chat/Dialog.json")
        .query(&[("name[ctn]", word), ("count", "1")])
        .send::<Page>()
        .await?;
    Ok(page.items.count)
}
