//! Views: which session their calls go with, and how it is got.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use chrono::DateTime;
use futures_util::FutureExt as _;

use super::{call, get_user, is_session_request, with_api_key, with_keys as builder};
use crate::{
    Client, Error, ErrorKind,
    auth::{Clock, SessionOwner, SessionSnapshot, UserCredentials},
    testing::{Server, answer},
};

const GONE: &str = r#"{"errors": ["Required session does not exist"]}"#;
const START: i64 = 1_900_000_000;

/// Opens sessions t1, t2, …, and knows all but those that are named.
async fn server(lost: &'static [&'static str]) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| {
        let number = || count.fetch_add(1, Ordering::Relaxed) + 1;
        let is_lost = |token: &&&str| request.contains(&format!("qb-token: {token}\r\n"));
        if is_session_request(request) {
            let session = format!(r#"{{"token": "t{}", "user_id": 5}}"#, number());
            answer("201", &format!(r#"{{"session": {session}}}"#))
        } else if request.starts_with("POST /users/") {
            let end = DateTime::from_timestamp(START + 3600, 0)
                .unwrap()
                .to_rfc3339();
            let token = format!(r#"{{"token": "t{}", "expires_at": "{end}"}}"#, number());
            answer("201", &token)
        } else if lost.iter().any(|token| is_lost(&token)) {
            answer("401", GONE)
        } else {
            answer("200", "5")
        }
    })
    .await
}

fn user(name: &str) -> UserCredentials {
    UserCredentials::login(name, "s3cr3t-password")
}

/// What was sent: the first line of each request for a session, and the token of each other one.
fn sent(server: &Server) -> Vec<String> {
    let line = |request: &String| {
        let token = request.lines().find(|line| line.starts_with("qb-token: "));
        let first = request.lines().next().unwrap_or_default();
        token
            .unwrap_or(first)
            .replace(" HTTP/1.1", "")
            .replace("qb-token: ", "")
    };
    server.requests().iter().map(line).collect()
}

async fn refusal(view: &Client, operation: &'static str) -> String {
    let error = call::<i64>(view, operation, reqwest::Client::get).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    error.to_string()
}

#[tokio::test]
async fn views_of_one_user_share_one_session() {
    let server = server(&[]).await;
    let client = builder(&server).api_key("k3y").build().unwrap();
    for (view, token) in [
        (client.as_user(user("ada")), "t1"),
        (client.as_user(user("ada")), "t1"),
        (client.clone().as_user(user("ada")), "t1"),
        (client.as_user(user("bob")), "t2"),
        // Not the same, though the server may think so.
        (client.as_user(UserCredentials::login("ada", "wrong")), "t3"),
        (client.as_user_id(5), "t4"),
        (client.as_user_id(5), "t4"),
        (client.on_behalf_of(7).as_user_id(5), "t4"),
        (client.as_user(user("bob")).as_user_id(6), "t5"),
        (client.as_user_id(6).as_user(user("ada")), "t1"),
        (client.with_session("t0"), "t0"),
        (client.as_user_id(6).with_session("t0"), "t0"),
    ] {
        get_user::<i64>(&view).await.unwrap();
        assert_eq!(sent(&server).pop().as_deref(), Some(token), "{view:?}");
        assert!(!format!("{client:?}{view:?}").contains("s3cr3t"));
    }
    // A view on behalf of a user is one of the client too.
    let view = client.as_user_id(6).on_behalf_of(7);
    call::<i64>(&view, "list_users", reqwest::Client::get)
        .await
        .unwrap();
    let last = server.requests().pop().unwrap();
    assert!(
        last.contains("on-behalf-of: 7\r\n") && !last.contains("qb-token"),
        "{last}"
    );
}

#[tokio::test]
async fn the_token_of_a_user_is_made_with_the_api_key_and_made_anew() {
    let server = server(&["t2"]).await;
    let (time, clock) = {
        let time = Arc::new(AtomicI64::new(START));
        let read = time.clone();
        let now = move || DateTime::from_timestamp(read.load(Ordering::Relaxed), 0).unwrap();
        (time, Clock::of(now))
    };
    let client = builder(&server)
        .api_key("k3y")
        .clock(clock)
        .build()
        .unwrap();
    let ada = client.as_user_id(5);
    assert_eq!(format!("{ada:?}").matches("session of user 5").count(), 1);
    for second in [0, 3600 - 91, 3600 - 60] {
        time.store(START + second, Ordering::Relaxed);
        get_user::<i64>(&ada).await.unwrap();
    }
    let made = "POST /users/5/tokens";
    assert_eq!(sent(&server), [made, "t1", "t1", made, "t2", made, "t3"]);
    let first = &server.requests()[0];
    assert!(first.contains("authorization: apikey k3y\r\n"), "{first}");

    let session = ada.session().await.unwrap();
    assert_eq!(session.user, SessionOwner::User(5));
    assert_eq!(session.expires_at.unwrap().timestamp(), START + 3600);
}

#[tokio::test]
async fn a_session_handed_in_is_renewed_only_as_what_it_is() {
    for (json, with_keys, tokens) in [
        (r#"{"token": "t0"}"#, true, &["t0"][..]),
        (r#"{"token": "t0", "user": {"user": 5}}"#, true, &["t0"]),
        (r#"{"token": "t0", "user": "application"}"#, false, &["t0"]),
        (
            r#"{"token": "t0", "user": "application"}"#,
            true,
            &["t0", "POST /session.json", "t1"],
        ),
    ] {
        let server = server(&["t0"]).await;
        let client = if with_keys {
            builder(&server).build().unwrap()
        } else {
            with_api_key(&server)
        };
        let snapshot: SessionSnapshot = serde_json::from_str(json).unwrap();
        let outcome = get_user::<i64>(&client.with_session(snapshot)).await;
        let is_renewed = tokens.len() > 1;
        assert_eq!(outcome.is_ok(), is_renewed, "{json} {outcome:?}");
        assert!(outcome.is_ok() || outcome.is_err_and(|error| error.is_session_gone()));
        assert_eq!(sent(&server), tokens, "{json}");
    }
}

#[tokio::test]
async fn what_a_view_cannot_do_is_refused_before_anything_is_sent() {
    let server = server(&[]).await;
    let keys = builder(&server).build().unwrap();
    let key = with_api_key(&server);
    #[rustfmt::skip]
    let table = [
        (key.as_user(user("ada")), "get_user", "`as_user` needs the application's keys"),
        (keys.as_user(user("")), "get_user", "the user's login"),
        (keys.as_user_id(5), "get_user", "`as_user_id` needs an API key"),
        (key.as_user_id(0), "get_user", "positive"),
        (key.as_user_id(-5), "get_user", "positive"),
        (keys.with_session(""), "get_user", "the session's token is empty"),
        (keys.with_session("two\nlines"), "get_user", "cannot stand in a header"),
        // Only the key's owner can make tokens.
        (key.as_user_id(5), "create_user_token", "no credential that this operation takes"),
        (keys.as_user(user("ada")), "log_in", "call `Client::as_user` with the other user"),
        (keys.as_user(user("ada")), "log_out", "call `delete_session`"),
        (key.as_user_id(5), "log_in", "call `Client::as_user` with the other user"),
        (key.as_user_id(5), "log_out", "call `delete_session`"),
    ];
    for (view, operation, expected) in table {
        let said = refusal(&view, operation).await;
        assert!(said.contains(expected), "{said}");
    }
    assert_eq!(sent(&server), [""; 0]);
}

#[tokio::test]
async fn a_user_that_the_api_key_cannot_be_is_the_error_of_the_call() {
    let server = Server::start(|_| answer("404", r#"{"errors": {"base": ["No user"]}}"#)).await;
    let view = with_api_key(&server).as_user_id(5);
    let error: Error = get_user::<i64>(&view).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_user_token: 404 Not Found: No user"
    );
    assert!(error.is_not_found() && !error.may_have_been_processed());
}

/// A runtime that is not driven any more holds up no caller of another one.
#[test]
fn a_session_that_another_runtime_opens_is_not_waited_for() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (first, second) = (runtime(), runtime());
    let server = second.block_on(server(&[]));
    let client = builder(&server).build().unwrap();
    let mut left_alone = Box::pin(get_user::<i64>(&client));
    let polled = first.block_on(async { (&mut left_alone).now_or_never() });
    assert!(polled.is_none());
    let outcome = second.block_on(get_user::<i64>(&client));
    assert_eq!(*outcome.unwrap(), 5);
}
