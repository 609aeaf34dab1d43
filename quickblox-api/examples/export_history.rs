//! Writes the history of a dialog as lines of JSON, from wherever the last run stopped.
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

use quickblox_api::{Client, prelude::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let dialog = arguments.next().ok_or("which dialog? give its id")?;
    let position = arguments.next().unwrap_or_else(|| "0".to_owned());
    let mut next: i32 = position
        .parse()
        .map_err(|_| format!("{position} is no position: give a number"))?;
    let written = run(
        &Client::from_env()?,
        &dialog,
        &mut next,
        &mut io::stdout().lock(),
    )
    .await;
    eprintln!("to go on later: export_history {dialog} {next}");
    written
}

/// Writes all messages from a position on, the oldest first, and moves the position on as they are written. Needs a
/// client for a user who is in the dialog.
pub(crate) async fn run(
    client: &Client,
    dialog: &str,
    next: &mut i32,
    output: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    // What is newer comes after what is there already, so positions stay what they are. Without `mark_as_read` the
    // export would read the messages in the user's name.
    let mut messages = client
        .list_messages()
        .chat_dialog_id(dialog)
        .sort_asc("date_sent")
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
