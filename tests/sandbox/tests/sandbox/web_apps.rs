//! Browsers: what they ask before they send a token to another origin, and what they let a page read.

use quickblox_sandbox::{Fault, RetryAfter};

use crate::common::{By, Caller};

const ORIGIN: &str = "https://app.example";

/// The question that stands before a request of a page.
fn question(method: &str, names: &str) -> By {
    By::Headers(vec![
        ("Origin", ORIGIN.to_owned()),
        ("Access-Control-Request-Method", method.to_owned()),
        ("Access-Control-Request-Headers", names.to_owned()),
    ])
}

#[tokio::test]
async fn any_page_may_send_what_the_official_sdk_sends() {
    let caller = Caller::start().await;
    let refuse = Fault::TooManyRequests(RetryAfter::Unsaid);
    caller.sandbox.faults().add(refuse);
    let sdk = "content-type,qb-os,qb-sdk,qb-token";
    let cases = [
        ("POST", "/session.json", sdk),
        ("GET", "/users.json?filter[]=number%20id%20gt%201", sdk),
        ("PUT", "/chat/Dialog/5cc9bb58a28f9a406659d777.json", sdk),
        ("DELETE", "/login.json", "authorization,on-behalf-of"),
        ("POST", "/blobs/5/upload/", "qb-os,qb-sdk,qb-token"),
        ("GET", "/nowhere", "x-anything"),
    ];
    for (method, path, names) in cases {
        let reply = caller
            .send(&question(method, names), "OPTIONS", path, "")
            .await;
        let allowed = ["origin", "methods", "headers"]
            .map(|what| reply.header(&format!("access-control-allow-{what}")));
        let expected = [Some("*"), Some(method), Some(names)];
        assert_eq!((reply.status, allowed), (200, expected), "{method} {path}");
        assert_eq!(reply.text, "", "{method} {path}");
    }
}

#[tokio::test]
async fn a_page_reads_answers_and_their_headers() {
    let caller = Caller::start().await;
    let By::Token(token) = caller.user(0).await else {
        panic!("a session has a token");
    };
    let from_page =
        |token: String| By::Headers(vec![("Origin", ORIGIN.to_owned()), ("QB-Token", token)]);
    let cases = [
        (from_page(token.clone()), "/session.json", 200),
        (from_page("unknown".to_owned()), "/session.json", 401),
        (from_page(token), "/nowhere", 404),
    ];
    for (by, path, status) in cases {
        let reply = caller.get(&by, path).await;
        let open = ["allow-origin", "expose-headers"]
            .map(|what| reply.header(&format!("access-control-{what}")));
        assert_eq!(
            (reply.status, open),
            (status, [Some("*"); 2]),
            "{path}: {}",
            reply.text
        );
    }
}
