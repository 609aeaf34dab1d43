//! Signs a user up, logs in and opens a group dialog.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! cargo run --example first_dialog -- ada correct-horse-7
//! ```
//!
//! `QUICKBLOX_BASE_URL` names another server than the public one.

use std::{env, error::Error};

use quickblox_api::{Client, prelude::*, types};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let login = arguments.next().unwrap_or_else(|| "ada".to_owned());
    let password = arguments
        .next()
        .unwrap_or_else(|| "correct-horse-7".to_owned());
    let dialog = run(&Client::from_env()?, &login, &password).await?;
    println!(
        "opened {} as {}",
        dialog.name.as_deref().unwrap_or("a group"),
        dialog.id
    );
    Ok(())
}

/// Needs a client with the keys of an application.
pub(crate) async fn run(
    client: &Client,
    login: &str,
    password: &str,
) -> Result<types::Dialog, quickblox_api::Error> {
    // Nothing was sent so far. This call opens an application session first.
    let fields = types::CreateUserFields::builder()
        .login(login)
        .password(password);
    let signed_up = client
        .create_user()
        .body_map(|body| body.user(fields))
        .send()
        .await;
    match signed_up {
        Ok(answer) => println!("signed {login} up as user {}", answer.user.id),
        // Somebody has run this example before.
        Err(error) if error.messages().any(|(field, _)| field == Some("login")) => {
            println!("{login} is there already: {error}");
        }
        Err(error) => return Err(error),
    }

    // From here on the session is the user's.
    client
        .log_in()
        .body_map(|body| body.login(login).password(password))
        .send()
        .await?;

    let dialog = client
        .create_dialog()
        .body_map(|body| body.type_(types::DialogType::Group).name("New Year party"))
        .send()
        .await?;
    Ok(dialog.into_inner())
}
