//! Callers that are broken, hostile or slow, by the byte: refused or hung up on, and the next one is served.

use std::{fmt::Write as _, time::Duration};

use futures_util::future::join_all;
use quickblox_sandbox::Sandbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::common::{
    By, Caller,
    raw::{connect, exchange, request},
};

/// Sends each and holds the beginning of the status against what is expected: empty where the sandbox says nothing and
/// hangs up. A handler that panics would hang up too, so that is expected of nothing that reaches one.
async fn refuses(cases: Vec<(&str, Vec<u8>, &str)>) {
    let caller = Caller::start().await;
    for (what, bytes, status) in cases {
        let echo = exchange(&caller.sandbox, &bytes, true).await;
        let expected = if status.is_empty() {
            String::new()
        } else {
            format!("HTTP/1.1 {status}")
        };
        assert!(echo.text.starts_with(&expected), "{what}: {echo:?}");
        assert_eq!(echo.text.is_empty(), status.is_empty(), "{what}: {echo:?}");
    }
    let reply = caller.get(&By::ApiKey, "/users.json").await;
    assert_eq!(reply.json()["total_entries"], 2);
}

fn get(rest: &[u8]) -> Vec<u8> {
    [
        b"GET /users.json HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n",
        rest,
        b"\r\n\r\n",
    ]
    .concat()
}

/// A request by API key on a connection that stays.
fn lasting(sandbox: &Sandbox) -> String {
    let call = request(sandbox, "GET /users.json", "");
    let call = String::from_utf8(call).expect("text");
    call.replace("Connection: close\r\n", "")
}

fn post(rest: &str) -> Vec<u8> {
    format!("POST /session.json HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n{rest}")
        .into_bytes()
}

#[tokio::test]
async fn heads_that_are_none_are_refused() {
    let many = (0..100_000).fold(String::new(), |mut text, number| {
        // Writing into a `String` cannot fail.
        let _ = write!(text, "X-{number}: {:0100}\r\n", 0);
        text
    });
    refuses(vec![
        ("nothing", Vec::new(), ""),
        ("half a head", b"GET /users.json HT".to_vec(), ""),
        ("empty lines", b"\r\n".repeat(100_000), "4"),
        (
            "a greeting of TLS",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
            "400",
        ),
        (
            "another protocol",
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
            "",
        ),
        (
            "a method of its own",
            b"BREW /users.json HTTP/1.1\r\nConnection: close\r\n\r\n".to_vec(),
            "404",
        ),
        (
            "a path that is not UTF-8",
            b"GET /users/\xff\xfe.json HTTP/1.1\r\n\r\n".to_vec(),
            "400",
        ),
        (
            "a path with a blank",
            b"GET /users /1.json HTTP/1.1\r\n\r\n".to_vec(),
            "400",
        ),
        ("no path", b"GET  HTTP/1.1\r\n\r\n".to_vec(), "400"),
        (
            "a star for a path",
            b"GET * HTTP/1.1\r\nConnection: close\r\n\r\n".to_vec(),
            "404",
        ),
        (
            "a whole address",
            b"GET http://elsewhere/secret HTTP/1.1\r\nConnection: close\r\n\r\n".to_vec(),
            "404",
        ),
        (
            "a query that is not UTF-8",
            b"GET /users.json?a=\xff HTTP/1.1\r\n\r\n".to_vec(),
            "400",
        ),
        (
            "a token that is not UTF-8",
            get(b"QB-Token: \xff\xfe"),
            "401",
        ),
        (
            "a key that is not UTF-8",
            get(b"Authorization: \xff\xfe"),
            "401",
        ),
        ("a zero in a header", get(b"QB-Token: a\0b"), "400"),
        ("a header on two lines", get(b"QB-Token: a\r\n b"), "400"),
        ("ten megabytes of headers", get(many.as_bytes()), "431"),
    ])
    .await;
}

#[tokio::test]
async fn bodies_that_are_none_are_refused() {
    let chunked = |chunks: &str| post(&format!("Transfer-Encoding: chunked\r\n\r\n{chunks}"));
    let length =
        |length: &str, body: &str| post(&format!("Content-Length: {length}\r\n\r\n{body}"));
    refuses(vec![
        ("less than promised", length("100", "auth_key=1"), "400"),
        ("nothing of what was promised", length("100", ""), "400"),
        ("200 megabytes promised", length("200000000", "a"), "413"),
        (
            "all there is promised",
            length("18446744073709551613", "a"),
            "413",
        ),
        ("more than that", length("99999999999999999999", "a"), "400"),
        ("a negative length", length("-1", "a"), "400"),
        ("a length in words", length("ten", "a"), "400"),
        ("two lengths", length("1\r\nContent-Length: 2", "ab"), "400"),
        ("a chunk without a size", chunked("zzz\r\na\r\n"), "400"),
        (
            "a chunk beyond all sizes",
            chunked("fffffffffffffffff\r\na\r\n"),
            "400",
        ),
        ("a chunk that ends early", chunked("10\r\nauth_key"), "400"),
        ("no last chunk", chunked("1\r\na\r\n"), "400"),
        (
            "an unknown coding",
            post("Transfer-Encoding: gzip\r\n\r\na"),
            "400",
        ),
    ])
    .await;
}

#[tokio::test]
async fn bodies_with_a_bad_inside_are_refused() {
    let caller = Caller::start().await;
    let bodies = [
        (
            "a lone surrogate",
            r#"{"user":{"login":"\ud800","password":"12345678"}}"#.to_owned(),
        ),
        (
            "a number beyond all",
            r#"{"user":{"login":1e999}}"#.to_owned(),
        ),
        (
            "a control character",
            "{\"user\":{\"login\":\"a\u{1}\"}}".to_owned(),
        ),
        ("two values", "{} {}".to_owned()),
        (
            "deep objects",
            format!("{}1{}", r#"{"a":"#.repeat(50_000), "}".repeat(50_000)),
        ),
        ("a list of lists", format!("[{}[]]", "[],".repeat(500_000))),
        (
            "many unknown fields",
            format!(
                "{{\"user\":{{{}\"b\":1}}}}",
                (0..100_000).fold(String::new(), |mut text, number| {
                    let _ = write!(text, "\"a{number}\":1,");
                    text
                })
            ),
        ),
        ("many pairs", "a=1&".repeat(500_000)),
        (
            "a name that is a text and a tree",
            "user=1&user[login]=a&user[]=2".to_owned(),
        ),
        (
            "a tree that is a list",
            "user[][login]=a&user[0]=b".to_owned(),
        ),
        (
            "brackets out of order",
            "user]login[=a&[=b&]=c&[]=d&=e".to_owned(),
        ),
        ("nothing but separators", "&".repeat(1_000_000)),
        ("nothing but equals signs", "=".repeat(1_000_000)),
    ];
    for (what, body) in bodies {
        let reply = caller.send(&By::ApiKey, "POST", "/users.json", &body).await;
        let shown: String = reply.text.chars().take(200).collect();
        assert_eq!(reply.status, 422, "{what}: {shown}");
        assert!(
            reply.text.len() < 20_000,
            "{what}: {} bytes",
            reply.text.len()
        );
    }
    let wide = format!("/users.json?{}", "a[]=1&".repeat(10_000));
    assert_eq!(caller.get(&By::ApiKey, &wide).await.status, 422);
    let reply = caller.get(&By::ApiKey, "/users.json").await;
    assert_eq!(reply.json()["total_entries"], 2);
}

#[tokio::test]
async fn files_beyond_the_largest_plan_are_refused() {
    let caller = Caller::start().await;
    let begin = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
    let size = 102 * 1024 * 1024;
    let key = &caller.sandbox.credentials().api_key;
    let head = format!(
        "POST /users.json HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\nAuthorization: ApiKey {key}\r\n\
         Content-Type: multipart/form-data; boundary=b\r\n"
    );
    let told = format!(
        "{head}Content-Length: {}\r\n\r\n{begin}",
        begin.len() + size
    );
    let untold = format!(
        "{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{begin}",
        begin.len() + size
    );
    for start in [told, untold] {
        let bytes = [start.as_bytes(), &vec![b'x'; size], b"\r\n0\r\n\r\n"].concat();
        let echo = exchange(&caller.sandbox, &bytes, true).await;
        assert!(echo.text.starts_with("HTTP/1.1 413"), "{}", echo.text);
    }
    assert_eq!(caller.get(&By::ApiKey, "/users.json").await.status, 200);
}

#[tokio::test]
async fn whoever_is_slow_is_hung_up_on() {
    let patience = Duration::from_millis(500);
    let builder = || Sandbox::builder().patience(patience);
    let head = "GET /users.json HTTP/1.1\r\nHost: sandbox\r\n";
    let body = "POST /session.json HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 9\r\n\r\nauth";
    let cases = [
        ("says nothing", builder(), "", ""),
        ("says nothing in TLS", builder().tls(), "", ""),
        (
            "stops in the greeting of TLS",
            builder().tls(),
            "\u{16}\u{3}\u{1}",
            "",
        ),
        ("stops in the head", builder(), head, ""),
        ("stops in the body", builder(), body, "HTTP/1.1 408"),
    ];
    let cases = cases.map(async |(what, builder, begin, status)| {
        let caller = Caller::of(builder).await;
        let echo = exchange(&caller.sandbox, begin.as_bytes(), false).await;
        assert!(echo.text.starts_with(status), "{what}: {echo:?}");
        assert_eq!(echo.text.is_empty(), status.is_empty(), "{what}: {echo:?}");
    });
    join_all(cases).await;
}

#[tokio::test]
async fn an_idle_connection_ends_and_a_busy_one_does_not() {
    let caller = Caller::of(Sandbox::builder().patience(Duration::from_secs(1))).await;
    let mut stream = connect(&caller.sandbox).await;
    let call = lasting(&caller.sandbox);
    for _ in 0..3 {
        stream.write_all(call.as_bytes()).await.expect("it is sent");
        let mut begin = [0; 12];
        stream.read_exact(&mut begin).await.expect("an answer");
        assert_eq!(&begin, b"HTTP/1.1 200");
        let mut text = String::new();
        while !text.ends_with("\"total_entries\":2}") {
            text.push(char::from(stream.read_u8().await.expect("the rest")));
        }
    }
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.expect("it ends");
    assert!(rest.is_empty(), "{rest:?}");
}

#[tokio::test]
async fn requests_come_at_once_and_nonsense_behind_them() {
    let caller = Caller::start().await;
    let call = lasting(&caller.sandbox);
    let bytes = format!("{call}{call}nonsense\r\n\r\n");
    let echo = exchange(&caller.sandbox, bytes.as_bytes(), true).await;
    assert_eq!(
        echo.text.matches("HTTP/1.1 200 OK\r\n").count(),
        2,
        "{echo:?}"
    );
    assert_eq!(
        echo.text.matches("HTTP/1.1 400 Bad Request\r\n").count(),
        1,
        "{echo:?}"
    );
}

#[tokio::test]
async fn whoever_leaves_early_leaves_nothing_behind() {
    let caller = Caller::start().await;
    let call = request(
        &caller.sandbox,
        "POST /users.json",
        r#"{"user":{"login":"carla","password":"s3cret-word"}}"#,
    );
    for length in (0..call.len()).step_by(7) {
        let mut stream = connect(&caller.sandbox).await;
        stream.write_all(&call[..length]).await.expect("it is sent");
        drop(stream);
    }
    let reply = caller.get(&By::ApiKey, "/users.json").await;
    assert_eq!(reply.json()["total_entries"], 2);
    let echo = exchange(&caller.sandbox, &call, false).await;
    assert!(echo.text.starts_with("HTTP/1.1 201"), "{echo:?}");
}
