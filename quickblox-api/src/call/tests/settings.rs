//! Settings of one call, on requests and on views of the client.

use std::time::Duration;

use http::{HeaderName, HeaderValue};
use reqwest::Method;

use super::{get_user, is_session_request, server, with_api_key, with_application};
use crate::{
    Client, ErrorKind, RetryPolicy,
    testing::{Server, answer},
};

fn header(name: &'static str) -> (HeaderName, HeaderValue) {
    (
        HeaderName::from_static(name),
        HeaderValue::from_static("given"),
    )
}

/// A server that is silent once, then responds.
async fn silent_once() -> Server {
    let silent = std::sync::atomic::AtomicBool::new(true);
    Server::start(move |_| {
        if silent.swap(false, std::sync::atomic::Ordering::Relaxed) {
            String::new()
        } else {
            answer("200 OK", "{\"user\":{\"id\":5}}")
        }
    })
    .await
}

#[tokio::test]
async fn a_request_has_settings_of_its_own() {
    let at_once = RetryPolicy::default().base_delay(Duration::ZERO);
    let server = silent_once().await;
    let client = with_api_key(&server);
    let sent = client.get_user(5).retry(at_once.clone()).send().await;
    assert_eq!(sent.unwrap().attempts(), 2);

    for (idempotent, attempts) in [(false, 1), (true, 2)] {
        let server = silent_once().await;
        let client = with_api_key(&server).with_retry(at_once.clone());
        let request = client.create_user().login("ada").password("s3cr3t-5");
        let sent = request.idempotent(idempotent).send().await;
        assert_eq!(sent.is_ok(), idempotent);
        assert_eq!(server.requests().len(), attempts);
    }
}

#[tokio::test]
async fn the_time_of_one_call_is_limited_and_that_of_the_client_stays() {
    // Connections are accepted by the system and wait for ever.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key("k3y").base_url(url);
    let client = client.build().unwrap();
    let short = Duration::from_millis(20);
    let error = client.get_user(5).total_time(short).send().await;
    assert!(error.unwrap_err().is_timeout());
    // The limit comes before that of a policy, whichever is set first.
    let view = client.with_total_time(short);
    let view = view.with_retry(RetryPolicy::none());
    assert!(get_user::<i64>(&view).await.unwrap_err().is_timeout());
    let unlimited = tokio::time::timeout(5 * short, get_user::<i64>(&client));
    assert!(unlimited.await.is_err());
}

#[tokio::test]
async fn headers_go_to_the_api_only_and_views_share_the_session() {
    let elsewhere = server(answer("200 OK", "film")).await;
    let moved = format!("302 Found\nLocation: {}/x", elsewhere.url);
    let server = server(answer(&moved, "")).await;
    let client = with_application(&server);
    let (name, value) = header("x-trace");
    let view = client.with_header(name, value);
    let (name, value) = header("x-own");
    let sent = view.download_file("uid").header(name, value).send().await;
    assert!(sent.is_ok(), "{sent:?}");
    let _ = get_user::<i64>(&client).await;
    let requests = server.requests();
    assert!(is_session_request(&requests[0]) && !requests[0].contains("given"));
    assert!(requests[1].contains("x-trace: given") && requests[1].contains("x-own: given"));
    assert!(!requests[2].contains("given") && requests.len() == 3);
    assert!(!elsewhere.requests()[0].contains("given"));
    assert!(!format!("{view:?}").contains("given"));
}

#[tokio::test]
async fn settings_that_cannot_be_meant_are_refused() {
    let server = server(answer("200 OK", "5")).await;
    let client = with_api_key(&server);
    let with_header = |name| {
        let (name, value) = header(name);
        client.with_header(name, value)
    };
    for view in [
        with_header("authorization"),
        with_header("proxy-authorization"),
        with_header("cookie"),
        with_header("qb-token"),
        with_header("qb-account-key"),
        with_header("on-behalf-of"),
        with_header("host"),
        with_header("content-length"),
        with_header("content-type"),
        with_header("transfer-encoding"),
        client.with_total_time(Duration::ZERO),
        client.with_retry(RetryPolicy::none().total_time(Duration::ZERO)),
    ] {
        let error = get_user::<i64>(&view).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let text = error.to_string();
        let expected = ["get_user: the header `", "get_user: total_time is 0"];
        assert!(
            expected.iter().any(|start| text.starts_with(start)),
            "{text}"
        );
        let sent = view.request(Method::GET, "/x.json").send::<i64>().await;
        assert_eq!(sent.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert!(server.requests().is_empty());
}
