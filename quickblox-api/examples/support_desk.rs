//! Opens a private dialog between a customer and an agent on behalf of the customer, without the passwords of either.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example support_desk -- 4503964 4503965 'My parcel is late'
//! ```

use std::{env, error::Error};

use quickblox_api::{Client, types::DialogType};

/// A message from a customer to an agent.
#[derive(Debug, PartialEq)]
pub(crate) struct Ticket {
    /// Id of the dialog.
    pub(crate) dialog: String,
    /// Id of the message.
    pub(crate) message: String,
    /// Number of unread messages of the agent, in all dialogs.
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

/// The client must have an API key. Two users have only one private dialog, so later tickets go to the same dialog.
pub(crate) async fn run(
    server: &Client,
    customer: i64,
    agent: i64,
    text: &str,
) -> Result<Ticket, quickblox_api::Error> {
    let as_customer = server.on_behalf_of(customer);
    let dialog = as_customer
        .create_dialog()
        .type_(DialogType::Private)
        .occupants_ids([agent])
        .send()
        .await?
        .into_inner();
    let message = as_customer
        .create_message()
        .chat_dialog_id(&dialog.id)
        .message(text)
        .send()
        .await?
        .into_inner();
    let as_agent = server.on_behalf_of(agent);
    let unread = as_agent.get_unread_messages_count().send().await?;
    Ok(Ticket {
        dialog: dialog.id,
        message: message.id,
        waiting: unread.total,
    })
}
