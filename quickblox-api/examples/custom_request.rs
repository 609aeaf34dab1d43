//! Calls an operation that the crate has no method for, with the caller's own types.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example custom_request
//! ```
//!
//! It takes the way of all calls: credentials, sessions, retries, pace, time limits, errors.

use quickblox_api::{Client, Error};
use reqwest::Method;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Query<'a> {
    #[serde(rename = "name[ctn]")]
    name: &'a str,
    count: u8,
}

#[derive(Deserialize)]
struct Answer {
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

/// How many dialogs of the client's user have a word in their name. (The crate could do this: `list_dialogs().count(1)`.)
pub(crate) async fn run(client: &Client, word: &str) -> Result<u64, Error> {
    let query = Query {
        name: word,
        count: 1,
    };
    let answer = client
        .request(Method::GET, "/chat/Dialog.json")
        .query(&query)
        .send::<Answer>()
        .await?;
    Ok(answer.items.count)
}
