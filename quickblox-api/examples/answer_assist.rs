//! Has a smart chat assistant answer the last message of a dialog, with the talk before it as context.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example answer_assist -- 5d75393ba28f9a17e1cb0f9e 6633a1300fea600001bd6e71
//! ```
//!
//! The arguments are the dialog and the assistant, which is set up in the Dashboard.

use std::{env, error::Error};

use quickblox_api::{
    Client,
    prelude::*,
    types::{AiHistoryMessage, AiHistoryRole, Message},
};

/// How much of the talk the assistant gets to know.
const CONTEXT: i32 = 10;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let dialog = arguments.next().ok_or("which dialog? give its id")?;
    let assistant = arguments.next().ok_or("which assistant? give its id")?;
    let client = Client::from_env()?;
    let session = client.get_session().send().await?;
    let me = session.session.user_id;
    match run(&client, &dialog, &assistant, me).await? {
        Some(answer) => println!("{answer}"),
        None => println!("nobody has said anything that wants an answer"),
    }
    Ok(())
}

/// What the assistant would answer in the name of `me`; nothing if the last word is mine. Needs a client for a user.
pub(crate) async fn run(
    client: &Client,
    dialog: &str,
    assistant: &str,
    me: i64,
) -> Result<Option<String>, quickblox_api::Error> {
    let newest = client
        .list_messages()
        .chat_dialog_id(dialog)
        .sort_desc("date_sent")
        .mark_as_read(0)
        .limit(CONTEXT)
        .send()
        .await?;
    let mut talk = newest.into_inner().items.unwrap_or_default().into_vec();
    talk.retain(|message| message.message.is_some());
    talk.reverse();
    let Some(last) = talk.pop().filter(|last| last.sender_id != Some(me)) else {
        return Ok(None);
    };
    let history: Vec<_> = talk.iter().map(|message| remembered(message, me)).collect();
    let answer = client
        .ai_answer_assist()
        .body_map(|body| {
            body.smart_chat_assistant_id(assistant)
                .message(last.message.unwrap_or_default())
                .history(history)
        })
        .send()
        .await?;
    Ok(Some(answer.into_inner().answer))
}

fn remembered(message: &Message, me: i64) -> AiHistoryMessage {
    let role = if message.sender_id == Some(me) {
        AiHistoryRole::Assistant
    } else {
        AiHistoryRole::User
    };
    AiHistoryMessage {
        role,
        message: message.message.clone().unwrap_or_default(),
    }
}
