//! Signs up a user, logs in and creates a group dialog.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! cargo run --example first_dialog -- ada correct-horse-7
//! ```
//!
//! Set `QUICKBLOX_BASE_URL` to use another server than the public one.

use std::env;

use quickblox_api::{
    Client, Error,
    types::{Dialog, DialogType},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
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

/// The client must have the keys of an application.
pub(crate) async fn run(client: &Client, login: &str, password: &str) -> Result<Dialog, Error> {
    // The first call opens an application session.
    let signed_up = client
        .create_user()
        .login(login)
        .password(password)
        .send()
        .await;
    match signed_up {
        Ok(response) => println!("signed up {login} as user {}", response.user.id),
        // The user exists if this example has run before.
        Err(error) if error.messages().any(|(field, _)| field == Some("login")) => {
            println!("{login} exists already: {error}");
        }
        Err(error) => return Err(error),
    }

    // This turns the session into a session of the user.
    client
        .log_in()
        .login(login)
        .password(password)
        .send()
        .await?;

    let dialog = client
        .create_dialog()
        .type_(DialogType::Group)
        .name("New Year party")
        .send()
        .await?;
    Ok(dialog.into_inner())
}
