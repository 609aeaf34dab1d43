//! Calls that the description does not know.

use http::{HeaderName, HeaderValue};
use reqwest::Method;
use serde_json::{Value, json};

use super::{server, with_api_key, with_application};
use crate::{Auth, Client, ErrorKind, testing::answer};

#[tokio::test]
async fn it_goes_the_way_of_all_calls() {
    let server = server(answer("200 OK\nX-Request-Id: abc", r#"{"count": 5}"#)).await;
    let client = with_application(&server);
    let sent = client
        .request(Method::PUT, "/chat/Dialog.json")
        .query(&[("filter[]", "a b")])
        .header(
            HeaderName::from_static("x-own"),
            HeaderValue::from_static("1"),
        )
        .json(&json!({"name": "Lunch"}))
        .send::<Value>();
    let answer = sent.await.unwrap();
    assert_eq!(
        (&*answer, answer.request_id()),
        (&json!({"count": 5}), Some("abc"))
    );
    let request = server.requests().pop().unwrap();
    assert!(
        request.starts_with("PUT /chat/Dialog.json?filter[]=a%20b HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("\r\nqb-token: t0ken\r\n") && request.contains("\r\nx-own: 1\r\n"),
        "{request}"
    );
    assert!(request.ends_with(r#"{"name":"Lunch"}"#), "{request}");
}

#[tokio::test]
async fn bodies_and_answers_are_what_the_caller_says() {
    let server = server(answer("200 OK", "")).await;
    let client = with_api_key(&server).on_behalf_of(5);
    let any = || client.request(Method::POST, "/x");
    let sent: crate::ResponseValue<()> =
        any().form(&[("user[login]", "a&b")]).send().await.unwrap();
    assert_eq!(sent.status(), 200);
    any()
        .body(HeaderValue::from_static("text/plain"), "plain")
        .send::<Value>()
        .await
        .unwrap();
    let mut stream = any().send_for_stream().await.unwrap().into_inner();
    assert!(stream.try_next().await.unwrap().is_none());
    let requests = server.requests();
    assert!(
        requests[0].ends_with("user%5Blogin%5D=a%26b"),
        "{}",
        requests[0]
    );
    assert!(
        requests[1].contains("content-type: text/plain"),
        "{}",
        requests[1]
    );
    assert!(requests[2].contains("on-behalf-of: 5"), "{}", requests[2]);
}

#[tokio::test]
async fn refusals_and_wrong_answers_are_errors_of_it() {
    for (given, kind, displayed) in [
        (
            answer("404", ""),
            ErrorKind::NotFound,
            "request: 404 Not Found",
        ),
        (
            answer("200 OK", r#"{"count": "x"}"#),
            ErrorKind::Decode,
            "request: 200 OK: the response cannot be decoded at `count`",
        ),
    ] {
        #[derive(Debug, serde::Deserialize)]
        struct Count {
            #[expect(dead_code, reason = "only its form matters")]
            count: u64,
        }
        let server = server(given).await;
        let client = with_api_key(&server);
        let sent = client.request(Method::GET, "/x.json").send::<Count>();
        let error = sent.await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (kind, displayed)
        );
    }
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_refused() {
    let server = server(answer("200 OK", "5")).await;
    let client = with_api_key(&server);
    for path in [
        "",
        "x.json",
        "//evil.example/x.json",
        "https://evil.example/",
        "/a b",
        "/a\nb",
        "/a?b=c",
        "/a#b",
        "/a\\b",
        "/../x",
        "/a/%2e%2E/x",
        "/./x",
        "@evil.example/",
    ] {
        let error = client
            .request(Method::GET, path)
            .send::<Value>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
        assert!(
            error.to_string().starts_with("request: the path "),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn it_needs_a_credential_that_the_caller_says_it_takes() {
    let server = server(answer("200 OK", "5")).await;
    let account = Client::builder()
        .account_key("acc0unt")
        .base_url(&server.url)
        .build()
        .unwrap();
    let any = || account.request(Method::GET, "/x.json");
    let error = any().send::<i64>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    any().auth(&[Auth::AccountKey]).send::<i64>().await.unwrap();
    any().auth(&[Auth::Anonymous]).send::<i64>().await.unwrap();
    let requests = server.requests();
    assert!(
        requests[0].contains("qb-account-key: acc0unt"),
        "{}",
        requests[0]
    );
    assert!(!requests[1].contains("acc0unt"), "{}", requests[1]);
}
