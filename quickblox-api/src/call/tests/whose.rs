//! Whose session it is: log in, log out, delete, hand over, and views.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{call, get_user, is_session_request, opened, with_keys as builder};
use crate::{
    Client, Error, ErrorKind,
    auth::{
        SessionOwner::{self, Application, User},
        UserCredentials, Whose,
    },
    testing::{Server, answer},
};

const GONE: &str = r#"{"errors": ["Required session does not exist"]}"#;

/// Opens sessions t1, t2, … and knows only the last, unless `lost` is set: then none until the next is opened.
async fn server(user_id: i64) -> (Server, Arc<AtomicBool>) {
    let (count, lost) = (AtomicUsize::new(0), Arc::new(AtomicBool::new(false)));
    let gone = lost.clone();
    let server = Server::start(move |request| {
        if is_session_request(request) {
            gone.store(false, Ordering::Relaxed);
            let number = count.fetch_add(1, Ordering::Relaxed) + 1;
            let session = format!(r#"{{"token": "t{number}", "user_id": {user_id}}}"#);
            answer("201", &format!(r#"{{"session": {session}}}"#))
        } else if gone.load(Ordering::Relaxed) {
            answer("401", GONE)
        } else {
            answer("200", r#"{"user": {"id": 7}}"#)
        }
    })
    .await;
    (server, lost)
}

fn ada() -> UserCredentials {
    UserCredentials::login("ada", "s3cr3t-password")
}

async fn perform(client: &Client, operation: &'static str) -> Result<(), Error> {
    let sent = call::<serde_json::Value>(client, operation, reqwest::Client::get);
    sent.await.map(drop)
}

async fn user(client: &Client) -> Option<SessionOwner> {
    client.session().await.map(|session| session.user)
}

type Fate = (
    i64,
    &'static [&'static str],
    Option<SessionOwner>,
    &'static str,
    bool,
    usize,
    Option<SessionOwner>,
);

/// The user of the client, what is done, whose session it then is; once the server has lost it: what is done next,
/// whether that succeeds, how many sessions were opened in all, and whose the last one is.
#[rustfmt::skip]
const FATES: &[Fate] = &[
    (0, &["get_user"], Some(Application), "get_user", true, 2, Some(Application)),
    (0, &["log_in"], Some(User(7)), "get_user", false, 1, Some(User(7))),
    (0, &["log_in"], Some(User(7)), "log_in", true, 2, Some(User(7))),
    (0, &["log_in", "log_out"], Some(Application), "get_user", true, 2, Some(Application)),
    (7, &["get_user"], Some(User(7)), "get_user", true, 2, Some(User(7))),
    (7, &["log_in"], Some(User(7)), "get_user", true, 2, Some(User(7))),
    (5, &["log_in"], Some(User(7)), "get_user", false, 1, Some(User(7))),
    (5, &["log_out"], Some(Application), "get_user", false, 1, Some(Application)),
    (0, &["log_in"], Some(User(7)), "delete_session", false, 1, None),
    (0, &["get_user"], Some(Application), "delete_session", false, 1, None),
    (0, &["delete_session"], None, "get_user", true, 2, Some(Application)),
    (5, &["delete_session"], None, "get_user", true, 2, Some(User(5))),
];

#[tokio::test]
async fn what_becomes_of_a_session_depends_on_whose_it_is() {
    for &(own, done, then, next, succeeds, total, last) in FATES {
        let (server, lost) = server(own).await;
        let builder = builder(&server);
        let builder = if own == 0 {
            builder
        } else {
            builder.user(ada())
        };
        let client = builder.build().unwrap();
        assert_eq!(
            user(&client).await,
            None,
            "nothing is sent before it is needed"
        );
        for operation in done {
            perform(&client, operation).await.unwrap();
        }
        assert_eq!(user(&client).await, then, "{own} {done:?}");
        lost.store(true, Ordering::Relaxed);
        let result = perform(&client, next).await;
        assert_eq!(
            result.is_ok(),
            succeeds,
            "{own} {done:?} {next}: {result:?}"
        );
        let state = (opened(&server), user(&client).await);
        assert_eq!(state, (total, last), "{own} {done:?} {next}");
        assert!(!format!("{client:?}{result:?}").contains("s3cr3t"));
    }
}

#[tokio::test]
async fn a_token_handed_in_is_used_as_it_is() {
    let (server, lost) = server(0).await;
    let client = builder(&server).session_token("t0").build().unwrap();
    perform(&client, "get_user").await.unwrap();
    assert_eq!(user(&client).await, Some(SessionOwner::Unknown));
    lost.store(true, Ordering::Relaxed);
    assert!(
        perform(&client, "get_user")
            .await
            .unwrap_err()
            .is_session_gone()
    );
    assert_eq!(opened(&server), 0);

    lost.store(false, Ordering::Relaxed);
    let keyless = Client::builder().base_url(&server.url).session_token("t0");
    let keyless = keyless.build().unwrap();
    perform(&keyless, "delete_session").await.unwrap();
    let error = perform(&keyless, "get_user").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("the session was deleted"),
        "{error}"
    );
}

#[tokio::test]
async fn a_session_goes_to_another_process_and_is_renewed_there_if_it_can_be() {
    for (own, with_keys, with_user, renewed) in [
        (0, true, false, true),
        (0, true, true, false),
        (0, false, false, false),
        (5, true, true, true),
        (5, true, false, false),
    ] {
        let (server, lost) = server(own).await;
        let first = builder(&server);
        let first = if own == 0 { first } else { first.user(ada()) };
        let first = first.build().unwrap();
        perform(&first, "get_user").await.unwrap();
        let json = serde_json::to_string(&first.session().await.unwrap()).unwrap();
        let second = if with_keys {
            builder(&server)
        } else {
            Client::builder().base_url(&server.url)
        };
        let second = if with_user {
            second.user(ada())
        } else {
            second
        };
        let second = second.session(serde_json::from_str(&json).unwrap());
        let second = second.build().unwrap();
        assert_eq!(second.session().await, first.session().await);
        perform(&second, "get_user").await.unwrap();
        assert_eq!(opened(&server), 1);
        lost.store(true, Ordering::Relaxed);
        let result = perform(&second, "get_user").await;
        assert_eq!(result.is_ok(), renewed, "{own} {with_keys} {with_user}");
    }
}

#[tokio::test]
async fn a_view_of_a_user_has_a_session_of_its_own_and_no_api_key() {
    let (server, _) = server(5).await;
    let client = builder(&server).api_key("k3y-api").build().unwrap();
    let view = client.on_behalf_of(9).as_user(ada());
    get_user::<serde_json::Value>(&view).await.unwrap();
    let last = server.requests().pop().unwrap();
    assert!(
        last.contains("qb-token: t1") && !last.contains("k3y-api"),
        "{last}"
    );
    assert_eq!(
        (user(&client).await, user(&view).await),
        (None, Some(SessionOwner::User(5)))
    );

    let server = Client::builder()
        .base_url(&server.url)
        .api_key("k")
        .build()
        .unwrap();
    for (view, expected) in [
        (
            server.as_user(ada()),
            "`as_user` needs the application's keys",
        ),
        (
            client.as_user(UserCredentials::login("", "s3cr3t")),
            "the user's login",
        ),
    ] {
        let error = perform(&view, "get_user").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

/// The session becomes a user's while a call is under way that took it as the application's, and is then lost.
#[tokio::test]
async fn a_users_session_is_not_replaced_by_a_call_from_before() {
    for (whose, replaced) in [(Whose::TheSame, false), (Whose::Any, true)] {
        let (server, _) = server(0).await;
        let client = builder(&server).build().unwrap();
        let session = client.context().credentials.session.as_ref().unwrap();
        let lease = session
            .lease(&client.context().link)
            .await
            .unwrap()
            .unwrap();
        assert!(lease.renewable);
        perform(&client, "log_in").await.unwrap();
        let renewed = session
            .renew(&lease.token, whose, &client.context().link)
            .await;
        assert_eq!(renewed.unwrap().is_some(), replaced, "{whose:?}");
        let expected = if replaced { Application } else { User(7) };
        assert_eq!(user(&client).await, Some(expected));
    }
}
