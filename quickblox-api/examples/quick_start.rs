//! Signs a user in, opens a dialog and sends a message, in as few lines as there are.
//!
//! It reads `QUICKBLOX_APPLICATION_ID`, `QUICKBLOX_AUTH_KEY`, `QUICKBLOX_AUTH_SECRET`, `QUICKBLOX_USER_LOGIN` and
//! `QUICKBLOX_USER_PASSWORD`; `QUICKBLOX_BASE_URL` names another server than the public one.

use quickblox_api::{Client, Error, prelude::*, types::DialogType};

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The first call opens a session of the user.
    let client = Client::from_env()?;
    let dialog = client
        .create_dialog()
        .body_map(|body| body.type_(DialogType::Group).name("Lunch"))
        .send()
        .await?;
    let message = client
        .create_message()
        .body_map(|body| body.chat_dialog_id(&dialog.id).message("At noon?"))
        .send()
        .await?;
    println!("message {} is in dialog {}", message.id, dialog.id);
    Ok(())
}
