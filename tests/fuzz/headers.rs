//! Headers of responses, and queries of requests, through a client and a server on loopback.

use std::time::Duration;

use quickblox_api::{
    Client, ErrorKind, ResponseValue, RetryPolicy,
    http::{HeaderName, HeaderValue},
};
use quickblox_sandbox::contract::pairs;
use quickblox_tests::server::{Act, Received, Server};
use tokio::runtime::{Builder, Runtime};

use crate::harness::fuzz;

fn corpus(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// The input as a header's value, if it can be one.
fn header(input: &[u8]) -> Option<HeaderValue> {
    HeaderValue::from_bytes(input.trim_ascii()).ok()
}

fn client(server: &Server) -> Client {
    let client = Client::builder()
        .base_url(&server.url)
        .session_token("t0ken");
    client.retry(RetryPolicy::none()).build().expect("a client")
}

#[test]
fn expiration() {
    let name = HeaderName::from_static("qb-token-expirationdate");
    let corpus = corpus(&[
        "2026-01-31 12:00:00 UTC",
        "2026-01-31T12:00:00Z",
        "2026-01-31 12:00:00 +0100",
    ]);
    fuzz("expiration", &corpus, |input| {
        if let Some(value) = header(input) {
            let response = ResponseValue::new(()).with_header(name.clone(), value);
            let _ = response.session_expires_at();
        }
    });
}

#[test]
fn retry_after() {
    let corpus = corpus(&[
        "0",
        "120",
        "99999999999999999999",
        "Wed, 21 Oct 2015 07:28:00 GMT",
    ]);
    let runtime = runtime();
    fuzz("retry_after", &corpus, |input| {
        let Some(value) = header(input) else { return };
        runtime.block_on(async {
            let server = responding("503 Service Unavailable", "retry-after", &value, b"").await;
            let error = client(&server)
                .get_user(1)
                .send()
                .await
                .expect_err("a refusal");
            assert_eq!(error.kind(), ErrorKind::Server, "{value:?}");
            let century = Duration::from_secs(100 * 366 * 24 * 60 * 60);
            assert!(error.retry_after().is_none_or(|wait| wait <= century));
        });
    });
}

const CONTENT: &[u8] = b"0123456789";

/// A part is the one that was asked for, or an error.
#[test]
fn content_range() {
    let corpus = corpus(&[
        "bytes 4-9/10",
        "bytes 0-9/10",
        "bytes 4-8/10",
        "bytes 4-9/*",
        "bytes */10",
    ]);
    let runtime = runtime();
    fuzz("content_range", &corpus, |input| {
        let Some(value) = header(input) else { return };
        runtime.block_on(async {
            let part = &CONTENT[4..];
            let server = responding("206 Partial Content", "content-range", &value, part).await;
            let download = client(&server).download("uid").from(4).stream().await;
            let mut received = Vec::new();
            let outcome = async {
                let mut download = download?;
                while let Some(bytes) = download.try_next().await? {
                    received.extend_from_slice(&bytes);
                }
                Ok::<_, quickblox_api::Error>(())
            };
            if outcome.await.is_ok() {
                assert_eq!(received, part, "{value:?}");
            }
        });
    });
}

#[test]
fn content_disposition() {
    let corpus = corpus(&[
        "attachment; filename=\"a b.txt\"",
        "attachment; filename=z.txt; filename*=UTF-8''%C5%BC.txt",
        "inline; filename=\"a; \\\"b\\\"\"; size=5",
    ]);
    let runtime = runtime();
    fuzz("content_disposition", &corpus, |input| {
        let Some(value) = header(input) else { return };
        runtime.block_on(async {
            let server = responding("200 OK", "content-disposition", &value, CONTENT).await;
            let download = client(&server).download("uid").stream().await;
            let download = download.expect("the name does not matter");
            assert!(download.name().is_none_or(|name| !name.is_empty()));
        });
    });
}

/// What is given arrives, as a server of the Rack kind decodes it.
#[test]
fn query() {
    let corpus = corpus(&[
        "ada lovelace",
        "a+b&c=d;e",
        "date_sent[gt]",
        "%2B%zz",
        "41.0,69.0;1000",
    ]);
    let runtime = runtime();
    fuzz("query", &corpus, |input| {
        let text = String::from_utf8_lossy(input).into_owned();
        runtime.block_on(async {
            let server =
                Server::start(|_: &Received| Act::answer(response("200 OK", b"null", "x-a", b"b")));
            let server = server.await.expect("loopback");
            let client = client(&server);
            let request = client.request(reqwest::Method::GET, "/x.json");
            let sent = request
                .query(&[(&*text, "1"), ("name", &*text)])
                .send::<()>()
                .await;
            sent.expect("a response");
            let received = server.received();
            let line = received[0].head.lines().next().unwrap_or_default();
            let target = line.split(' ').nth(1).unwrap_or_default();
            let (_, query) = target.split_once('?').unwrap_or_default();
            assert!(!query.contains(';'), "{query}");
            let expected = [
                (text.clone(), "1".to_owned()),
                ("name".to_owned(), text.clone()),
            ];
            assert_eq!(pairs(query), expected, "{query}");
        });
    });
}

fn response(status: &str, body: &[u8], name: &str, value: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\n{name}: ",
        body.len()
    );
    [head.as_bytes(), value, b"\r\n\r\n", body].concat()
}

async fn responding(status: &'static str, name: &str, value: &HeaderValue, body: &[u8]) -> Server {
    let response = response(status, body, name, value.as_bytes());
    let server = Server::start(move |_: &Received| Act::answer(response.clone()));
    server.await.expect("loopback")
}
