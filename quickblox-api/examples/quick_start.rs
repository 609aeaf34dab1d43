//! Signs in as a user, creates a dialog and sends a message, in as few lines as possible.
//!
//! It reads `QUICKBLOX_APPLICATION_ID`, `QUICKBLOX_AUTH_KEY`, `QUICKBLOX_AUTH_SECRET`, `QUICKBLOX_USER_LOGIN` and
//! `QUICKBLOX_USER_PASSWORD`. Set `QUICKBLOX_BASE_URL` to use another server than the public one.

use quickblox_api::{Client, Error, types::DialogType};

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The first call opens a session of the user.
    let client = Client::from_env()?;
    let dialog = client
        .create_dialog()
        .type_(DialogType::Group)
        .name("Lunch")
        .send()
        .await?;
    let message = client
        .create_message()
        .chat_dialog_id(&dialog.id)
        .message("At noon?")
        .send()
        .await?;
    println!("message {} is in dialog {}", message.id, dialog.id);
    Ok(())
}
