//! How a session is opened.

use std::{
    future::poll_fn,
    sync::atomic::{AtomicUsize, Ordering},
    task::Poll,
    time::Duration,
};

use super::{SESSION, get_user, is_session_request, server, with_application};
use crate::{
    ErrorKind, ResponseValue,
    testing::{Server, answer},
};

#[tokio::test]
async fn a_session_is_opened_first_and_its_token_sent() {
    let server = server(answer("200 OK", "5")).await;
    let user: ResponseValue<i64> = get_user(&with_application(&server)).await.unwrap();
    assert_eq!((*user, user.status().as_u16()), (5, 200));
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(
        is_session_request(&requests[0]) && !requests[0].contains("s3cr3t"),
        "{}",
        requests[0]
    );
    assert!(
        requests[1].contains("\r\nqb-token: t0ken\r\n"),
        "{}",
        requests[1]
    );
}

#[tokio::test]
async fn a_hundred_callers_open_one_session() {
    let server = server(answer("200 OK", "5")).await;
    let client = with_application(&server);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get_user::<i64>(&client).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().into_inner(), 5);
    }
    assert_eq!(
        server
            .requests()
            .iter()
            .filter(|request| is_session_request(request))
            .count(),
        1
    );
}

#[tokio::test]
async fn giving_up_while_the_session_is_opened_leaves_nothing_behind() {
    let server = server(answer("200 OK", "5")).await;
    let client = with_application(&server);
    // Polled once, which begins the request for a session, and dropped.
    let mut call = Box::pin(get_user::<i64>(&client));
    let begun = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending()));
    assert!(begun.await);
    drop(call);
    assert!(get_user::<i64>(&client).await.is_ok());
}

#[tokio::test]
async fn a_refused_session_is_the_answer_to_the_call_and_is_asked_for_again() {
    let refusals = AtomicUsize::new(1);
    let server = Server::start(move |request| {
        if !is_session_request(request) {
            answer("200 OK", "5")
        } else if refusals.swap(0, Ordering::Relaxed) > 0 {
            answer(
                "503 Unavailable\nX-Request-Id: abc\nRetry-After: 7",
                r#"{"errors": {"base": ["Try later"]}}"#,
            )
        } else {
            answer("201 Created", SESSION)
        }
    })
    .await;
    let client = with_application(&server);
    let error = get_user::<i64>(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_session: 503 Service Unavailable: Try later"
    );
    assert_eq!(
        (error.request_id(), error.retry_after()),
        (Some("abc"), Some(Duration::from_secs(7)))
    );
    assert!(
        !error.may_have_been_processed(),
        "the call itself was not sent"
    );
    assert!(get_user::<i64>(&client).await.is_ok());
}

#[tokio::test]
async fn a_session_that_cannot_be_read_is_no_success() {
    for body in [
        "",
        "{}",
        "<html>",
        r#"{"session": {"token": null}}"#,
        r#"{"session": {"token": "two\nlines"}}"#,
    ] {
        let server = Server::start(move |_| answer("200 OK", body)).await;
        let error = get_user::<Option<i64>>(&with_application(&server))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert!(!error.may_have_been_processed());
        assert_eq!(server.requests().len(), 1);
    }
}

/// A signature opens sessions until its timestamp is too old.
#[tokio::test]
async fn the_signature_that_a_refusal_repeats_is_not_told() {
    let server = Server::start(|request| {
        let body: serde_json::Value = request
            .split_once("\r\n\r\n")
            .map(|(_, body)| serde_json::from_str(body).unwrap())
            .unwrap();
        let signature = body["signature"].as_str().unwrap();
        let head = format!("422 Unprocessable Entity\nX-Request-Id: {signature}");
        let refusal = serde_json::json!({"errors": [format!("{signature} is wrong"), body]});
        answer(&head, &refusal.to_string())
    })
    .await;
    let error = get_user::<i64>(&with_application(&server)).await;
    let error = error.unwrap_err();
    let requests = server.requests();
    let (_, signature) = requests[0].split_once(r#""signature":""#).unwrap();
    let signature = &signature[..40];
    let told = format!("{error} {error:?} {:?}", error.body());
    assert!(told.contains("[redacted] is wrong"), "{told}");
    assert!(
        !told.contains(signature) && error.request_id().is_none(),
        "{told}"
    );
}
