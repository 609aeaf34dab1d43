//! Writes the history of a dialog as lines of JSON, starting where the last run stopped.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example export_history -- 5d75393ba28f9a17e1cb0f9e 0 > history.jsonl
//! ```

use std::{
    env,
    error::Error,
    io::{self, Write},
};

use quickblox_api::{Client, query::messages};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let dialog = arguments
        .next()
        .ok_or("which dialog? pass its id as the first argument")?;
    let position = arguments.next().unwrap_or_else(|| "0".to_owned());
    let mut next = position
        .parse()
        .map_err(|_| format!("{position} is no position: pass a number"))?;
    let client = Client::from_env()?;
    let outcome = run(&client, &dialog, &mut next, &mut io::stdout().lock()).await;
    eprintln!("to continue later: export_history {dialog} {next}");
    outcome
}

/// Writes all messages from position `next` on, oldest first, and increments `next` for each message that was written.
/// The client must act as a user who is in the dialog.
pub(crate) async fn run(
    client: &Client,
    dialog: &str,
    next: &mut i32,
    output: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    // In this order new messages are appended, so positions do not change. By default the server marks listed messages
    // as read; an export must not do that.
    let mut messages = client
        .list_messages(dialog)
        .sort_asc(messages::DATE_SENT)
        .mark_as_read(0)
        .skip(*next)
        .limit(100)
        .items();
    while let Some(message) = messages.try_next().await? {
        serde_json::to_writer(&mut *output, &message)?;
        output.write_all(b"\n")?;
        *next += 1;
    }
    output.flush()?;
    Ok(())
}
