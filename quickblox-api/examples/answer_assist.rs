//! Asks a smart chat assistant for a response to the last message of a dialog, with the messages before it as context.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example answer_assist -- 5d75393ba28f9a17e1cb0f9e 6633a1300fea600001bd6e71
//! ```
//!
//! The arguments are the ids of the dialog and of the assistant. Assistants are created in the Dashboard.

use std::{env, error::Error};

use quickblox_api::{
    Client,
    query::messages,
    types::{AiHistoryMessage, AiHistoryRole},
};

/// Number of messages to read, including the last one.
const CONTEXT: i32 = 10;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let dialog = arguments
        .next()
        .ok_or("which dialog? pass its id as the first argument")?;
    let assistant = arguments
        .next()
        .ok_or("which assistant? pass its id as the second argument")?;
    let client = Client::from_env()?;
    let me = client.get_session().send().await?.session.user_id;
    match run(&client, &dialog, &assistant, me).await? {
        Some(answer) => println!("{answer}"),
        None => println!("there is no message to answer"),
    }
    Ok(())
}

/// Returns the assistant's response in the name of `me`, or `None` if the last message is from `me`. The client must act
/// as a user who is in the dialog.
pub(crate) async fn run(
    client: &Client,
    dialog: &str,
    assistant: &str,
    me: i64,
) -> Result<Option<String>, quickblox_api::Error> {
    let page = client
        .list_messages(dialog)
        .sort_desc(messages::DATE_SENT)
        .mark_as_read(0)
        .limit(CONTEXT)
        .send()
        .await?;
    // Notifications have no text.
    let mut messages = page
        .into_inner()
        .items
        .into_iter()
        .filter_map(|message| Some((message.sender_id, message.message?)));
    let Some((sender, last)) = messages.next() else {
        return Ok(None);
    };
    if sender == Some(me) {
        return Ok(None);
    }
    // The history is in chronological order.
    let history = messages.rev().map(|(sender, text)| {
        let role = if sender == Some(me) {
            AiHistoryRole::Assistant
        } else {
            AiHistoryRole::User
        };
        AiHistoryMessage::new(role, text)
    });
    let response = client
        .ai_answer_assist()
        .smart_chat_assistant_id(assistant)
        .message(last)
        .history(history.collect::<Vec<_>>())
        .send()
        .await?;
    Ok(Some(response.into_inner().answer))
}
