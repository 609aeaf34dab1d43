//! Opens a private dialog between a customer and an agent, on behalf of the customer, with no password of either.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example support_desk -- 4503964 4503965 'My parcel is late'
//! ```

use std::{env, error::Error};

use quickblox_api::{Client, prelude::*, types::DialogType};

/// What came about.
#[derive(Debug, PartialEq)]
pub(crate) struct Ticket {
    pub(crate) dialog: String,
    pub(crate) message: String,
    /// How many messages wait for the agent, in all dialogs.
    pub(crate) waiting: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let mut id = || {
        arguments
            .next()
            .ok_or("give the ids of a customer and of an agent")
    };
    let (customer, agent) = (id()?.parse()?, id()?.parse()?);
    let text = arguments
        .next()
        .unwrap_or_else(|| "My parcel is late".to_owned());
    let ticket = run(&Client::from_env()?, customer, agent, &text).await?;
    println!(
        "message {} in dialog {}; {} wait for the agent",
        ticket.message, ticket.dialog, ticket.waiting
    );
    Ok(())
}

/// Needs a client with an API key. There is one private dialog a pair, so a second ticket goes to the same one.
pub(crate) async fn run(
    server: &Client,
    customer: i64,
    agent: i64,
    text: &str,
) -> Result<Ticket, quickblox_api::Error> {
    let as_customer = server.on_behalf_of(customer);
    let dialog = as_customer
        .create_dialog()
        .body_map(|body| body.type_(DialogType::Private).occupants_ids(vec![agent]))
        .send()
        .await?;
    let message = as_customer
        .create_message()
        .body_map(|body| body.chat_dialog_id(&dialog.id).message(text))
        .send()
        .await?;
    let as_agent = server.on_behalf_of(agent);
    let unread = as_agent.get_unread_messages_count().send().await?;
    Ok(Ticket {
        dialog: dialog.id.clone(),
        message: message.id.clone(),
        waiting: unread.total,
    })
}
