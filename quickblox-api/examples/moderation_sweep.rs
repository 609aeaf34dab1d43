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
    /// Ids of those that the server did not delete.
    pub(crate) kept: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let moderator = arguments.next().ok_or("who moderates? give a user's id")?;
    let words: Vec<String> = arguments.map(|word| word.to_lowercase()).collect();
    if words.is_empty() || words.contains(&String::new()) {
        return Err("which words are forbidden?".into());
    }
    println!(
        "{:#?}",
        run(&Client::from_env()?, moderator.parse()?, &words).await?
    );
    Ok(())
}

/// Needs a client with an API key. The words are in lower case.
pub(crate) async fn run(
    server: &Client,
    moderator: i64,
    words: &[String],
) -> Result<Report, quickblox_api::Error> {
    let is_forbidden = |message: &Message| {
        let text = message
            .message
            .as_deref()
            .unwrap_or_default()
            .to_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    let mut report = Report::default();
    let as_moderator = server.on_behalf_of(moderator);
    let mut dialogs = as_moderator.list_dialogs().limit(100).items();
    while let Some(dialog) = dialogs.try_next().await? {
        report.dialogs += 1;
        // Deleted only after all were read: what is deleted while one reads makes the next page begin too late.
        let mut forbidden = Vec::new();
        let mut messages = as_moderator
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
            // The moderator may take a message of others out of the own history only, the API key out of all.
            if delete(server, &id).await? {
                report.deleted.push(id);
            } else {
                report.kept.push(id);
            }
        }
    }
    Ok(report)
}

/// Whether the message is gone.
async fn delete(server: &Client, message: &str) -> Result<bool, quickblox_api::Error> {
    let deletion = server
        .delete_message()
        .chat_message_id(message)
        .body_map(|body| body.force(1));
    match deletion.send().await {
        // The answer is a report, which is a good answer also for a message that stays.
        Ok(report) => {
            let kept = report.wrong_permissions.as_ref();
            Ok(kept.is_none_or(|kept| kept.ids.is_empty()))
        }
        // Somebody was faster.
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) => Err(error),
    }
}
