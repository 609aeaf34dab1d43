//! Goes through the messages of all dialogs and deletes those with forbidden words, for everybody.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example moderation_sweep -- 4503964 casino
//! ```
//!
//! The first argument is the moderator, a user who is in the dialogs; the others are the words.

use std::{env, error::Error};

use quickblox_api::{Client, prelude::*, types::Message};

/// What was seen and done.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) dialogs: usize,
    pub(crate) messages: usize,
    /// Ids of the messages that are gone.
    pub(crate) deleted: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let moderator = arguments.next().ok_or("who moderates? give a user's id")?;
    let words: Vec<String> = arguments.map(|word| word.to_lowercase()).collect();
    let client = Client::from_env()?.on_behalf_of(moderator.parse()?);
    println!("{:#?}", run(&client, &words).await?);
    Ok(())
}

/// Needs a client that acts as the moderator. The words are in lower case.
pub(crate) async fn run(client: &Client, words: &[String]) -> Result<Report, quickblox_api::Error> {
    let is_forbidden = |message: &Message| {
        let text = message
            .message
            .as_deref()
            .unwrap_or_default()
            .to_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    let mut report = Report::default();
    let mut dialogs = client.list_dialogs().limit(100).items();
    while let Some(dialog) = dialogs.try_next().await? {
        report.dialogs += 1;
        // Deleted only after all were read: what is deleted while one reads makes the next page begin too late.
        let mut forbidden = Vec::new();
        let mut messages = client
            .list_messages()
            .chat_dialog_id(&dialog.id)
            .mark_as_read(0)
            .limit(100)
            .items();
        while let Some(message) = messages.try_next().await? {
            report.messages += 1;
            if is_forbidden(&message) {
                forbidden.push(message.id);
            }
        }
        for id in forbidden {
            delete(client, &id).await?;
            report.deleted.push(id);
        }
    }
    Ok(report)
}

async fn delete(client: &Client, message: &str) -> Result<(), quickblox_api::Error> {
    let deletion = client
        .delete_message()
        .chat_message_id(message)
        .body_map(|body| body.force(1));
    match deletion.send().await {
        // Somebody was faster.
        Err(error) if error.is_not_found() => Ok(()),
        outcome => outcome.map(drop),
    }
}
