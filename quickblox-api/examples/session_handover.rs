//! Opens a session in one process and continues it in another, which needs no keys.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example session_handover
//! ```

use quickblox_api::{Client, ClientBuilder, Error, auth::SessionSnapshot};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let Some(session) = open(&Client::from_env()?).await? else {
        println!("the session has ended in the meantime");
        return Ok(());
    };
    // The token is a secret; the debug output does not contain it.
    println!("handed over: {session:?}");
    let user = go_on(ClientBuilder::from_env()?, session).await?;
    println!("the other side acts as user {user}");
    Ok(())
}

/// Opens the session. This side has the keys.
pub(crate) async fn open(client: &Client) -> Result<Option<SessionSnapshot>, Error> {
    // Any call opens a session.
    client.get_session().send().await?;
    Ok(client.session().await)
}

/// Continues the session. This side has received it, for example over a message queue, and uses it until it ends.
/// Renewing it would require the keys of the application and the credentials of the user.
pub(crate) async fn go_on(settings: ClientBuilder, session: SessionSnapshot) -> Result<i64, Error> {
    let client = settings.session(session).build()?;
    let response = client.get_session().send().await?;
    Ok(response.session.user_id)
}
