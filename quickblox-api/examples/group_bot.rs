//! A bot that posts to a group which it opens at its first run, and answers what was asked since its last.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=bot QUICKBLOX_USER_PASSWORD=…
//! cargo run --example group_bot -- 'Release notes' 'Version 7 is out'
//! ```
//!
//! `QUICKBLOX_BASE_URL` names another server than the public one.

use std::env;

use quickblox_api::{
    Client, Error,
    prelude::*,
    query::{DialogFilter, dialogs},
    types::{Dialog, DialogType, Message},
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

/// Posts the text, after answers to the questions that came meanwhile; says how many those were. Needs a client for a
/// user, who is the bot.
pub(crate) async fn run(client: &Client, group: &str, text: &str) -> Result<usize, Error> {
    let dialog = group_named(client, group).await?;
    let questions = unread_questions(client, &dialog.id).await?;
    for question in &questions {
        let asked = question.message.as_deref().unwrap_or_default();
        post(
            client,
            &dialog.id,
            &format!("I have no answer to \"{asked}\" yet."),
        )
        .await?;
    }
    post(client, &dialog.id, text).await?;
    Ok(questions.len())
}

async fn group_named(client: &Client, name: &str) -> Result<Dialog, Error> {
    let filter = DialogFilter::new().and(dialogs::NAME.eq(name));
    let found = client.list_dialogs().filter(filter).limit(1).send().await?;
    if let Some(dialog) = found.into_inner().items.into_iter().flatten().next() {
        return Ok(dialog);
    }
    let created = client
        .create_dialog()
        .body_map(|body| body.type_(DialogType::Group).name(name))
        .send()
        .await?;
    Ok(created.into_inner())
}

/// The newest messages of others that the bot has not read. Listing marks them as read.
async fn unread_questions(client: &Client, dialog: &str) -> Result<Vec<Message>, Error> {
    let unread = client
        .get_unread_messages_count()
        .chat_dialog_ids(dialog)
        .send()
        .await?;
    let Ok(count @ 1..) = i32::try_from(unread.total) else {
        return Ok(Vec::new());
    };
    let newest = client
        .list_messages()
        .chat_dialog_id(dialog)
        .sort_desc("date_sent")
        .limit(count.min(100))
        .send()
        .await?;
    let is_question = |message: &Message| {
        let text = message.message.as_deref();
        text.is_some_and(|text| text.trim_end().ends_with('?'))
    };
    let mut questions = newest.into_inner().items.unwrap_or_default().into_vec();
    questions.retain(is_question);
    questions.reverse();
    Ok(questions)
}

async fn post(client: &Client, dialog: &str, text: &str) -> Result<(), Error> {
    // With `send_to_chat` those who are online see it at once.
    let message = client
        .create_message()
        .body_map(|body| body.chat_dialog_id(dialog).message(text).send_to_chat(1));
    message.send().await.map(drop)
}
