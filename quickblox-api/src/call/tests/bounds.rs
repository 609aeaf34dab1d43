//! What a server can make the client read, keep and work on.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread::{self, ThreadId},
};

use serde::{Deserialize, Deserializer, de::IgnoredAny};
use tokio::{io::AsyncWriteExt as _, net::TcpListener};

use super::get_user;
use crate::{
    Client, ErrorKind,
    testing::{Server, answer, read},
};

const LIMIT: usize = 100_000;

/// A server that responds with this head and a body that never ends.
struct Endless {
    url: String,
    requests: Arc<AtomicUsize>,
}

impl Endless {
    async fn start(head: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<AtomicUsize>::default();
        let seen = requests.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let seen = seen.clone();
                tokio::spawn(async move {
                    read(&mut stream).await;
                    seen.fetch_add(1, Ordering::SeqCst);
                    let head = format!("HTTP/1.1 {head}\r\n\r\n");
                    stream.write_all(head.as_bytes()).await.unwrap();
                    // Ends when the client closes the connection.
                    while stream.write_all(&[b' '; 8192]).await.is_ok() {}
                });
            }
        });
        Self { url, requests }
    }
}

fn client(url: &str) -> Client {
    let builder = Client::builder().api_key("k3y").base_url(url);
    builder.max_response_size(LIMIT).build().unwrap()
}

#[tokio::test]
async fn a_body_that_never_ends_is_read_up_to_a_limit() {
    let too_large = "larger than 100000 bytes: ask for less at once, or raise `max_response_size`";
    for (head, kind, message) in [
        ("200 OK", ErrorKind::ResponseTooLarge, too_large),
        (
            "200 OK\r\nContent-Length: 9999999999999999",
            ErrorKind::ResponseTooLarge,
            too_large,
        ),
        ("403 Forbidden", ErrorKind::Forbidden, "403 Forbidden"),
        (
            "403 Forbidden\r\nContent-Length: 9999999999999999",
            ErrorKind::Forbidden,
            "403 Forbidden",
        ),
        (
            "307 Temporary Redirect\r\nLocation: /x",
            ErrorKind::UnexpectedStatus,
            "307 Temporary Redirect (it was not followed: is the base URL right?)",
        ),
    ] {
        let server = Endless::start(head).await;
        let error = get_user::<IgnoredAny>(&client(&server.url))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{head}");
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(
            error.may_have_been_processed(),
            kind.leaves_doubt(error.status())
        );
        assert!(!error.is_transient() && error.status().is_some());
        assert_eq!(server.requests.load(Ordering::SeqCst), 1, "{head}");
    }
}

#[tokio::test]
async fn a_session_is_bounded_as_well() {
    let server = Endless::start("201 Created").await;
    let builder = Client::builder().application(5, "key", "secret");
    let builder = builder.base_url(&server.url).max_response_size(LIMIT);
    let error = get_user::<IgnoredAny>(&builder.build().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    assert_eq!(error.operation(), Some("create_session"));
    assert!(!error.may_have_been_processed());
}

#[tokio::test]
async fn a_response_of_the_limit_is_read_whole() {
    for (length, expected) in [
        (LIMIT, None),
        (LIMIT + 1, Some(ErrorKind::ResponseTooLarge)),
    ] {
        let body = format!("\"{}\"", "x".repeat(length - 2));
        let server = Server::start(move |_| answer("200 OK", &body)).await;
        let text = get_user::<String>(&client(&server.url)).await;
        let text = text.map(|text| text.len()).map_err(|error| error.kind());
        assert_eq!(text, expected.map_or(Ok(length - 2), Err));
    }
}

#[tokio::test]
async fn a_refusal_keeps_its_first_64_kib() {
    for (length, is_whole) in [(64 * 1024, true), (64 * 1024 + 1, false)] {
        let head = r#"{"errors":["no"],"x":""#;
        let body = format!(r#"{head}{}"}}"#, "x".repeat(length - head.len() - 2));
        let server = Server::start(move |_| answer("403 Forbidden", &body)).await;
        let error = get_user::<IgnoredAny>(&client(&server.url)).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Forbidden);
        let messages: Vec<_> = error.messages().map(|(_, text)| text.len()).collect();
        // What is cut is no JSON, but a text, of which an error keeps the beginning.
        assert_eq!(messages, [if is_whole { 2 } else { 1024 }]);
    }
}

/// Decoded from anything, on this thread.
#[derive(PartialEq)]
struct DecodedOn(ThreadId);

impl<'de> Deserialize<'de> for DecodedOn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer)?;
        Ok(Self(thread::current().id()))
    }
}

#[tokio::test]
async fn a_large_response_does_not_hold_the_thread_of_the_caller() {
    for (length, is_here) in [(1024 * 1024, true), (1024 * 1024 + 1, false)] {
        let body = format!("\"{}\"", "x".repeat(length - 2));
        let server = Server::start(move |_| answer("200 OK", &body)).await;
        let client = Client::builder().api_key("k3y").base_url(&server.url);
        let decoded = get_user::<DecodedOn>(&client.build().unwrap()).await;
        let DecodedOn(thread) = decoded
            .unwrap_or_else(|error| panic!("{error}"))
            .into_inner();
        assert_eq!(thread == thread::current().id(), is_here, "{length}");
    }
}
