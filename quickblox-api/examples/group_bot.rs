//! A bot that posts to a group and replies to the questions that were asked since its last run.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=bot QUICKBLOX_USER_PASSWORD=…
//! cargo run --example group_bot -- 'Release notes' 'Version 7 is out'
//! ```
//!
//! The first run creates the group. Set `QUICKBLOX_BASE_URL` to use another server than the public one.

use std::env;

use quickblox_api::{
    Client, Error,
    query::{dialogs, messages},
    types::DialogType,
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = env::args().skip(1);
    let group = arguments
        .next()
        .unwrap_or_else(|| "Release notes".to_owned());
    let text = arguments
        .next()
        .unwrap_or_else(|| "Version 7 is out".to_owned());
    let answered = run(&Client::from_env()?, &group, &text).await?;
    println!("posted to {group}; answered {answered} questions");
    Ok(())
}

/// Replies to the new questions, then posts the text. Returns the number of questions. The client must act as a user,
/// the bot.
pub(crate) async fn run(client: &Client, group: &str, text: &str) -> Result<usize, Error> {
    let dialog = dialog_named(client, group).await?;
    let questions = unread_questions(client, &dialog).await?;
    for question in &questions {
        let reply = format!("I have no answer to \"{question}\" yet.");
        post(client, &dialog, &reply).await?;
    }
    post(client, &dialog, text).await?;
    Ok(questions.len())
}

/// Returns the id of the group with this name. Creates the group if there is none.
async fn dialog_named(client: &Client, name: &str) -> Result<String, Error> {
    let found = client
        .list_dialogs()
        .filter(dialogs::NAME.eq(name))
        .limit(1)
        .send()
        .await?;
    if let Some(dialog) = found.into_inner().items.into_iter().next() {
        return Ok(dialog.id);
    }
    let created = client
        .create_dialog()
        .type_(DialogType::Group)
        .name(name)
        .send()
        .await?;
    Ok(created.into_inner().id)
}

/// Returns the questions among the unread messages, oldest first. The server marks listed messages as read.
async fn unread_questions(client: &Client, dialog: &str) -> Result<Vec<String>, Error> {
    let unread = client
        .get_unread_messages_count()
        .chat_dialog_ids(dialog)
        .send()
        .await?;
    if unread.total == 0 {
        return Ok(Vec::new());
    }
    let newest = client
        .list_messages(dialog)
        .sort_desc(messages::DATE_SENT)
        .limit(unread.total.min(100))
        .send()
        .await?;
    let messages = newest.into_inner().items.into_iter().rev();
    Ok(messages
        .filter_map(|message| message.message)
        .filter(|text| text.trim_end().ends_with('?'))
        .collect())
}

async fn post(client: &Client, dialog: &str, text: &str) -> Result<(), Error> {
    // `send_to_chat` delivers the message to the occupants who are online.
    client
        .create_message()
        .chat_dialog_id(dialog)
        .message(text)
        .send_to_chat(1)
        .send()
        .await?;
    Ok(())
}
