//! When a call is tried again, as a server sees it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use http::Method;
use serde::de::IgnoredAny;
use tokio::{sync::Semaphore, task::JoinSet};

use super::{call, is_session_request};
use crate::{
    Client, ErrorKind, RateLimit, RetryPolicy,
    testing::{Server, answer},
};

/// Without waits, so that the tests take none.
fn at_once() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::ZERO)
}

fn client(server: &Server, retry: RetryPolicy) -> Client {
    Client::builder()
        .api_key("k3y")
        .base_url(&server.url)
        .retry(retry)
        .build()
        .unwrap()
}

/// Gives the responses one after another, and the last one for ever.
async fn in_turn(answers: Vec<String>) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |_| {
        let number = count.fetch_add(1, Ordering::Relaxed);
        answers[number.min(answers.len() - 1)].clone()
    })
    .await
}

/// A read and a write; both go out as GET, which does not matter here.
const READ: &str = "list_dialogs";
const WRITE: &str = "create_user";

const OK: &str = "200 OK";

#[tokio::test]
async fn what_may_pass_is_tried_again_and_what_may_be_done_is_not() {
    let said = |head: &str| answer(head, "5");
    let cut = || "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n5".to_owned();
    let silent = String::new;
    #[rustfmt::skip]
    let table = [
        ("at first", READ, vec![said(OK)], 1, Ok(())),
        ("a 503", READ, vec![said("503"), said(OK)], 2, Ok(())),
        ("a lost connection", READ, vec![silent(), said(OK)], 2, Ok(())),
        ("an answer that breaks off", READ, vec![cut(), said(OK)], 2, Ok(())),
        ("one after another", READ, vec![said("500"), silent(), cut(), said(OK)], 4, Ok(())),
        ("too often", READ, vec![said("502")], 4, Err(ErrorKind::Server)),
        ("a 404", READ, vec![said("404")], 1, Err(ErrorKind::NotFound)),
        ("no number", READ, vec![answer(OK, "five")], 1, Err(ErrorKind::Decode)),
        ("a write, 429", WRITE, vec![said("429"), said("429\nRetry-After: 0"), said(OK)], 3, Ok(())),
        ("a write, 503", WRITE, vec![said("503"), said(OK)], 1, Err(ErrorKind::Server)),
        ("a write, lost", WRITE, vec![silent(), said(OK)], 1, Err(ErrorKind::Transport)),
        ("a write, broken off", WRITE, vec![cut(), said(OK)], 1, Err(ErrorKind::Transport)),
        ("asked for an hour", READ, vec![said("429\nRetry-After: 3600")], 1, Err(ErrorKind::RateLimited)),
    ];
    for (name, operation, answers, attempts, outcome) in table {
        let server = in_turn(answers).await;
        let client = client(&server, at_once());
        let sent = call::<i64>(&client, operation, reqwest::Client::get).await;
        let told = match &sent {
            Ok(answer) => answer.attempts(),
            Err(error) => error.attempts(),
        };
        assert_eq!(
            sent.map(drop).map_err(|error| error.kind()),
            outcome,
            "{name}"
        );
        assert_eq!(
            (told, server.requests().len()),
            (attempts, attempts as usize),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_write_is_tried_again_if_no_session_came_about() {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        if !is_session_request(request) {
            return answer("201 Created", "5");
        }
        match count.fetch_add(1, Ordering::Relaxed) {
            0 => answer("503", ""),
            1 => String::new(),
            _ => answer("201 Created", super::SESSION),
        }
    })
    .await;
    let client = Client::builder()
        .application(76730, "k3y", "s3cr3t")
        .base_url(&server.url)
        .retry(at_once())
        .build()
        .unwrap();
    let sent = call::<i64>(&client, WRITE, reqwest::Client::post)
        .await
        .unwrap();
    assert_eq!((sent.attempts(), server.requests().len()), (3, 4));
    // Each try is signed anew: a nonce that was seen before is refused.
    let mut nonces: Vec<_> = server.requests()[..3]
        .iter()
        .map(|request| {
            let (_, body) = request.split_once("\r\n\r\n").unwrap();
            serde_json::from_str::<serde_json::Value>(body).unwrap()["nonce"].to_string()
        })
        .collect();
    nonces.sort_unstable();
    nonces.dedup();
    assert_eq!(nonces.len(), 3);
}

#[tokio::test]
async fn the_time_of_the_whole_call_is_limited() {
    // Connections are accepted by the system and wait for ever.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key("k3y").base_url(url).retry(
        at_once()
            .total_time(Duration::from_millis(20))
            .max_attempts(u32::MAX),
    );
    let error = call::<i64>(&client.build().unwrap(), READ, reqwest::Client::get)
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error:?}");
}

#[tokio::test]
async fn retries_of_all_clones_come_from_one_budget() {
    let server = in_turn(vec![answer("503", "")]).await;
    let client = client(&server, at_once().max_attempts(u32::MAX));
    let error = call::<i64>(&client, READ, reqwest::Client::get)
        .await
        .unwrap_err();
    // Ten a second for ten seconds, and none for the one call.
    assert_eq!(error.attempts(), 101);
    for view in [client.clone(), client.on_behalf_of(5)] {
        let error = call::<i64>(&view, READ, reqwest::Client::get)
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn clones_and_views_keep_to_one_pace() {
    let server = in_turn(vec![answer(OK, "5")]).await;
    let client = Client::builder()
        .api_key("k3y")
        .base_url(&server.url)
        .rate_limit(RateLimit::per_second(50))
        .build()
        .unwrap();
    let mut calls = JoinSet::new();
    for number in 0..7 {
        let client = match number % 2 {
            0 => client.clone(),
            _ => client.on_behalf_of(5),
        };
        calls.spawn(async move {
            let sent = call::<i64>(&client, READ, reqwest::Client::get).await;
            sent.unwrap().waited()
        });
    }
    let mut waited = calls.join_all().await;
    waited.sort_unstable();
    // Five at once, then one every 22 ms.
    assert!(waited[..5].iter().all(Duration::is_zero), "{waited:?}");
    assert!(waited[6] > Duration::from_millis(22), "{waited:?}");
}

#[tokio::test]
async fn a_dropped_call_takes_nothing_along() {
    let asked = Arc::new(Semaphore::new(0));
    let seen = asked.clone();
    let server = Server::start(move |_| {
        let is_first = seen.available_permits() == 0;
        seen.add_permits(1);
        answer(if is_first { "503\nRetry-After: 30" } else { OK }, "5")
    })
    .await;
    let client = client(&server, at_once());
    let held = client.clone();
    let waiting = tokio::spawn(async move { call::<i64>(&held, READ, reqwest::Client::get).await });
    asked.acquire().await.unwrap().forget();
    asked.add_permits(1);
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    let sent = call::<i64>(&client, READ, reqwest::Client::get).await;
    assert_eq!(sent.unwrap().attempts(), 1);
}

/// A refusal of the last attempt says nothing of an earlier one whose response was lost.
#[tokio::test]
async fn a_refused_repetition_tells_that_an_earlier_attempt_may_have_been_processed() {
    let told = "(an earlier attempt may have been processed: its response was lost)";
    let not_found = || answer("404", r#"{"errors":["Not found"]}"#);
    for (first, method, is_told) in [
        (String::new(), Method::DELETE, true),
        (answer("502", ""), Method::DELETE, true),
        (String::new(), Method::PUT, true),
        // A read changes nothing.
        (String::new(), Method::GET, false),
        // These were not processed.
        (answer("429", ""), Method::DELETE, false),
        (answer("401", r#"{"errors":["x"]}"#), Method::DELETE, false),
        (not_found(), Method::DELETE, false),
    ] {
        let server = in_turn(vec![first.clone(), not_found()]).await;
        let request = client(&server, at_once()).request(method.clone(), "/x.json");
        let error = request.idempotent(true).send::<IgnoredAny>().await;
        let error = error.unwrap_err();
        let case = format!("{method} {first}: {error}");
        assert_eq!(error.may_have_been_processed(), is_told, "{case}");
        assert_eq!(error.to_string().ends_with(told), is_told, "{case}");
    }
}

#[tokio::test]
async fn a_request_that_was_refused_for_its_form_was_not_processed() {
    for (status, may_have) in [
        (405, false),
        (411, false),
        (413, false),
        (414, false),
        (415, false),
        (431, false),
        (409, true),
        (418, true),
        (302, true),
    ] {
        let server = in_turn(vec![answer(&status.to_string(), "")]).await;
        let request = client(&server, at_once()).request(Method::POST, "/x.json");
        let error = request.send::<IgnoredAny>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
        assert_eq!(error.may_have_been_processed(), may_have, "{status}");
    }
}
