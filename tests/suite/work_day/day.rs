//! The day from signing up to the end, through the crate.

use quickblox_api::{Client, ErrorKind, auth::UserCredentials};

use super::{chat, office};
use crate::common::PASSWORD;

/// A user and the client that acts for them.
pub(crate) struct Person {
    pub(crate) id: i64,
    pub(crate) client: Client,
}

/// Does everything that a back-end does in a day, for a user and a colleague who are there for that day alone. Gives
/// who got a push, and its text.
pub(crate) async fn work(client: &Client, number: usize) -> (i64, String) {
    let [me, colleague] = [format!("worker{number}"), format!("colleague{number}")];
    let ids = [
        sign_up(client, &me, number).await,
        sign_up(client, &colleague, CLIENT_PHONES + number).await,
    ];
    assert_eq!(signed_in(client).await, 0);
    log_in(client, &me).await;
    assert_eq!(signed_in(client).await, ids[0]);
    let session = session_id(client).await;
    let me = Person {
        id: ids[0],
        client: client.clone(),
    };
    let colleague = Person {
        id: ids[1],
        client: client.as_user(UserCredentials::login(colleague, PASSWORD)),
    };

    let talk = chat::talk(&me, &colleague).await;
    office::files(&me, &colleague, number).await;
    let text = office::push(&me, &colleague, number).await;
    office::records(&me, &colleague, number).await;
    office::contacts(&me, &colleague, phone(CLIENT_PHONES + number)).await;
    office::assistants(&me, &talk.group).await;
    chat::clean_up(&me, &colleague, talk).await;

    // All day it was one session. It outlives the log-out, as the application's, and is the user's again afterwards.
    client.log_out().send().await.expect("logged out");
    assert_eq!(signed_in(client).await, 0);
    let refused = client.list_dialogs().send().await;
    let kind = refused.expect_err("nobody's dialogs").kind();
    assert_eq!(kind, ErrorKind::Validation);
    log_in(client, &format!("worker{number}")).await;
    assert_eq!(session_id(client).await, session);
    for person in [&colleague, &me] {
        let deletion = person.client.delete_user(person.id);
        deletion.send().await.expect("the user is deleted");
    }
    (colleague.id, text)
}

/// Phones of colleagues come after those of all users.
const CLIENT_PHONES: usize = 1000;

fn phone(number: usize) -> String {
    format!("+4930{number:07}")
}

async fn sign_up(client: &Client, login: &str, number: usize) -> i64 {
    let user = client.create_user().login(login).password(PASSWORD);
    let created = user
        .email(format!("{login}@example.com"))
        .phone(phone(number))
        .tag_list("staff");
    let id = created.send().await.expect("a user").user.id;
    let again = client.create_user().login(login).password(PASSWORD);
    let error = again.send().await.expect_err("the login is taken");
    let fields: Vec<_> = error.messages().map(|(field, _)| field).collect();
    assert_eq!(fields, [Some("login")]);
    id
}

async fn log_in(client: &Client, login: &str) {
    let wrong = client.log_in().login(login).password("another-word");
    let error = wrong.send().await.expect_err("a wrong password");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    let right = client.log_in().login(login).password(PASSWORD);
    let user = right.send().await.expect("logged in");
    assert_eq!(user.user.login.as_deref(), Some(login));
}

/// Whose session it is; 0 for the application's.
async fn signed_in(client: &Client) -> i64 {
    let session = client.get_session().send().await;
    session.expect("a session").session.user_id
}

async fn session_id(client: &Client) -> i64 {
    let session = client.get_session().send().await;
    session.expect("a session").session.id
}
