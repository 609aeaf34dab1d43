//! Opens a session in one process and goes on with it in another, which needs no keys for that.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example session_handover
//! ```

use quickblox_api::{Client, ClientBuilder, Error, auth::SessionSnapshot, prelude::*};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let Some(session) = open(&Client::from_env()?).await? else {
        println!("the session has ended meanwhile");
        return Ok(());
    };
    // Its token is a secret, so this shows everything but that.
    println!("handed over: {session:?}");
    println!(
        "the other side acts as user {}",
        go_on(ClientBuilder::from_env()?, session).await?
    );
    Ok(())
}

/// The side that has the keys.
pub(crate) async fn open(client: &Client) -> Result<Option<SessionSnapshot>, Error> {
    // Any call opens it.
    client.get_session().send().await?;
    Ok(client.session().await)
}

/// The side that got the session, say in a message of its own. The session is used until it ends; with the keys of
/// the application and the user it would be renewed.
pub(crate) async fn go_on(settings: ClientBuilder, session: SessionSnapshot) -> Result<i64, Error> {
    let client = settings.session(session).build()?;
    let answer = client.get_session().send().await?;
    Ok(answer.session.user_id)
}
