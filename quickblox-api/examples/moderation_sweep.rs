//! Searches the messages of all dialogs for forbidden words and deletes those messages for all users.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example moderation_sweep -- 4503964 casino
//! ```
//!
//! The first argument is the id of the moderator, a user who is in the dialogs. The other arguments are the words.

use std::{env, error::Error};

use quickblox_api::{Client, types::Message};

/// The result of a sweep.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    /// Number of dialogs that were searched.
    pub(crate) dialogs: usize,
    /// Number of messages that were searched.
    pub(crate) messages: usize,
    /// Ids of the messages that were deleted.
    pub(crate) deleted: Vec<String>,
    /// Ids of the messages that the server did not delete.
    pub(crate) kept: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let moderator = arguments
        .next()
        .ok_or("who moderates? pass the id of a user as the first argument")?;
    let words: Vec<String> = arguments.map(|word| word.to_lowercase()).collect();
    if words.is_empty() || words.contains(&String::new()) {
        return Err("which words are forbidden? pass them after the id of the moderator".into());
    }
    let report = run(&Client::from_env()?, moderator.parse()?, &words).await?;
    println!("{report:#?}");
    Ok(())
}

/// The client must have an API key, and the words must be in lower case.
pub(crate) async fn run(
    server: &Client,
    moderator: i64,
    words: &[String],
) -> Result<Report, quickblox_api::Error> {
    let is_forbidden = |message: &Message| {
        let text = message.message.as_ref().map(|text| text.to_lowercase());
        text.is_some_and(|text| words.iter().any(|word| text.contains(word)))
    };
    let mut report = Report::default();
    let as_moderator = server.on_behalf_of(moderator);
    let mut dialogs = as_moderator.list_dialogs().limit(100).items();
    while let Some(dialog) = dialogs.try_next().await? {
        report.dialogs += 1;
        // A deletion shifts the positions of later messages, so nothing is deleted before the whole dialog is read.
        let mut forbidden = Vec::new();
        let mut messages = as_moderator
            .list_messages(dialog.id)
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
            if delete(server, &id).await? {
                report.deleted.push(id);
            } else {
                report.kept.push(id);
            }
        }
    }
    Ok(report)
}

/// Returns whether the message is deleted. This uses the API key: the moderator may remove messages of other users only
/// from the moderator's own history.
async fn delete(server: &Client, message: &str) -> Result<bool, quickblox_api::Error> {
    match server.delete_message(message).force(1).send().await {
        // The response is a success even if the message remains; its report shows which of both happened.
        Ok(report) => {
            let kept = report.wrong_permissions.as_ref();
            Ok(kept.is_none_or(|kept| kept.ids.is_empty()))
        }
        // The message was deleted by someone else in the meantime.
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) => Err(error),
    }
}
