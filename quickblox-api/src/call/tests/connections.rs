//! What becomes of a call if the connection does not do as it should.

use std::{error::Error as _, time::Duration};

use http::{HeaderName, HeaderValue, Method};

use super::{get_user, server, with_api_key, with_application};
use crate::{
    Client, ErrorKind,
    testing::{Server, answer},
};

#[tokio::test]
async fn redirects_carry_no_credential_to_another_host() {
    let elsewhere = server(answer("200 OK", "5")).await;
    let redirect = format!("307 Temporary Redirect\nLocation: {}/x.json", elsewhere.url);
    let server = server(answer(&redirect, "")).await;
    let error = get_user::<i64>(&with_application(&server))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::UnexpectedStatus, 307)
    );
    assert!(elsewhere.requests().is_empty());
}

const TRACE: HeaderName = HeaderName::from_static("x-trace");

/// Only downloads are redirected: a method that changes on the way would change the meaning of the call.
#[tokio::test]
async fn redirects_within_the_host_are_followed_by_downloads_only() {
    for status in [301, 302, 303, 307, 308] {
        let redirect = format!("{status} Moved\nLocation: /y.json");
        let server = Server::start(move |request| {
            if request.starts_with("GET /y.json") {
                answer("200 OK", "5")
            } else {
                answer(&redirect, "")
            }
        })
        .await;
        let client = with_api_key(&server);
        let error = get_user::<i64>(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnexpectedStatus, "{status}");
        for (method, expected) in [(Method::GET, Some("5")), (Method::POST, None)] {
            let request = client.request(method.clone(), "/x.json");
            let request = request.header(TRACE, HeaderValue::from_static("canary"));
            let content = request.send_for_stream().await;
            let mut content = match (content, expected) {
                (Ok(content), Some(_)) => content.into_inner(),
                (Err(error), None) => {
                    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus, "{status}");
                    continue;
                }
                (content, _) => panic!("{status} {method}: {content:?}"),
            };
            let bytes = content.try_next().await.unwrap();
            assert_eq!(bytes.as_deref(), expected.map(str::as_bytes));
            let last = server.requests().pop().unwrap();
            assert!(last.contains("authorization: apikey k3y"), "{last}");
            assert!(last.contains("x-trace: canary"), "{last}");
        }
    }
}

/// Neither the client's credentials nor what the caller added. Headers of the caller's own with credentials are refused.
#[tokio::test]
async fn nothing_of_a_download_goes_to_another_host() {
    let elsewhere = server(answer("200 OK", "5")).await;
    let redirect = format!("302 Found\nLocation: {}/x", elsewhere.url);
    let server = server(answer(&redirect, "")).await;
    let canary = HeaderValue::from_static("canary");
    let download = || with_api_key(&server).request(Method::GET, "/file");
    let moved = download().header(TRACE, canary.clone());
    moved.send_for_stream().await.unwrap();
    let [seen] = elsewhere.requests().try_into().unwrap();
    assert!(!seen.contains("canary") && !seen.contains("k3y"), "{seen}");
    for name in [
        "authorization",
        "cookie",
        "qb-token",
        "qb-account-key",
        "on-behalf-of",
    ] {
        let given = download().header(HeaderName::from_static(name), canary.clone());
        let error = given.send_for_stream().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_lost_connection_leaves_doubt_unless_there_was_none() {
    let closed = Server {
        url: "http://127.0.0.1:1".to_owned(),
        ..server(String::new()).await
    };
    let silent = server(String::new()).await;
    let cut = server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_owned()).await;
    for (server, displayed, doubt) in [
        (
            closed,
            "get_user: could not connect (are the address, the network and the proxy right?)",
            false,
        ),
        (silent, "get_user: the connection failed", true),
        (
            cut,
            "get_user: 200 OK: the connection failed before the whole response arrived",
            true,
        ),
    ] {
        let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Transport, displayed)
        );
        assert_eq!(error.may_have_been_processed(), doubt);
        assert!(
            error.source().is_some() && !format!("{error:?}").contains("x.json"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_refusal_keeps_its_status_when_its_body_is_lost() {
    let server =
        server("HTTP/1.1 422 Unprocessable Entity\r\nContent-Length: 100\r\n\r\n{".to_owned())
            .await;
    let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.source().is_some()),
        (ErrorKind::Validation, true)
    );
}

#[tokio::test]
async fn a_server_that_does_not_answer_in_time_leaves_doubt() {
    // Connections are accepted by the system and wait for ever.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = Client::builder()
        .api_key("k3y")
        .base_url(url)
        .timeout(Duration::from_millis(20));
    let error = get_user::<i64>(&builder.build().unwrap())
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed());
    assert_eq!(error.to_string(), "get_user: no response arrived in time");
}

/// Set for the child process, to the address that it calls.
const CHILD: &str = "QUICKBLOX_TEST_LOOPBACK";

/// The environment is read when a client is built, so this test runs itself once more in a process of its own.
#[tokio::test]
async fn loopback_is_reached_without_the_proxy_of_the_environment() {
    if let Ok(url) = std::env::var(CHILD) {
        let client = Client::builder().api_key("k3y").base_url(url).build();
        get_user::<i64>(&client.unwrap()).await.unwrap();
        return;
    }
    let proxy = server(answer("502 Bad Gateway", "")).await;
    let server = server(answer("200 OK", "5")).await;
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    let name = "loopback_is_reached_without_the_proxy_of_the_environment";
    child
        .args([&format!("call::tests::connections::{name}"), "--exact"])
        .env(CHILD, &server.url)
        .envs(["HTTP_PROXY", "http_proxy", "ALL_PROXY"].map(|name| (name, &proxy.url)))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy");
    let output = tokio::task::spawn_blocking(move || child.output());
    let output = output.await.unwrap().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
    assert_eq!((server.requests().len(), proxy.requests().len()), (1, 0));
}
