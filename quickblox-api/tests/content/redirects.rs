//! Downloads that lie elsewhere: followed, but no credential goes along.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use quickblox_api::{Client, ErrorKind};

use super::{
    download::collected,
    server::{Plan, Server, film, range_start},
};

fn moved(status: &str, to: &str) -> Plan {
    Plan::answer(&format!("{status}\nLocation: {to}"), "<html>")
}

#[tokio::test]
async fn storage_elsewhere_sees_no_credential_on_any_try() {
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let storage = Server::start(|request, _| {
            let tag = "ETag: \"v1\"";
            let Some(start) = range_start(request) else {
                let head = format!("200 OK\nAccept-Ranges: bytes\n{tag}");
                return Plan::cut(&head, 100_000, &film()[..9]);
            };
            let range = format!("Content-Range: bytes {start}-99999/100000");
            let head = format!("206 Partial Content\n{tag}\n{range}");
            Plan::answer(&head, &film()[start..])
        })
        .await;
        let to = format!("{}/x?signature=1", storage.url);
        let server = Server::start(move |_, _| moved(status, &to)).await;
        let builder = Client::builder().session_token("t0ken").api_key("k3y");
        let client = builder.base_url(&server.url).build().expect("all is given");
        let all = collected(client.download("x")).await;
        assert!(all.expect("followed") == film(), "{status}");
        // A link may hold for a short time only: the second part is asked for from the beginning.
        assert_eq!(server.lines(), ["GET /blobs/x", "GET /blobs/x"]);
        assert!(
            server
                .requests()
                .iter()
                .all(|request| request.header("qb-token").is_some())
        );
        assert_eq!(
            storage.lines(),
            ["GET /x?signature=1", "GET /x?signature=1"]
        );
        for request in storage.requests() {
            for secret in ["qb-token", "authorization", "t0ken", "k3y"] {
                assert!(!request.headers.contains(secret), "{status} {secret}");
            }
        }
    }
}

#[tokio::test]
async fn the_plain_call_is_led_there_too() {
    let storage = Server::start(|_, _| Plan::answer("200 OK", "film")).await;
    let to = format!("{}/x?signature=a%20b", storage.url);
    let server = Server::start(move |_, _| moved("301 Moved Permanently", &to)).await;
    let builder = Client::builder().session_token("t0ken");
    let client = builder.base_url(&server.url).build().expect("all is given");
    let answer = client.download_file("x").send().await;
    let mut content = answer.expect("followed").into_inner();
    let bytes = content.try_next().await.expect("it arrives");
    assert_eq!(bytes.as_deref(), Some(&b"film"[..]));
    // The signature is over the address as it was given.
    assert_eq!(storage.lines(), ["GET /x?signature=a%20b"]);
    let request = &storage.requests()[0];
    assert!(!request.headers.contains("t0ken"), "{}", request.headers);
}

#[tokio::test]
async fn within_the_host_the_session_goes_along_but_not_after_leaving_it() {
    let server = Server::start(|request, _| match request.line.as_str() {
        "GET /blobs/x" => moved("302 Found", "/blobs/y"),
        "GET /blobs/y" => Plan::answer("200 OK", film()),
        _ => Plan::answer("404 Not Found", ""),
    })
    .await;
    let client = server.client();
    assert!(collected(client.download("x")).await.expect("followed") == film());
    assert_eq!(server.requests()[1].header("qb-token"), Some("t0ken"));

    let home = Arc::<OnceLock<String>>::default();
    let back = Arc::clone(&home);
    let elsewhere = Server::start(move |_, _| {
        let home = back.get().expect("it runs");
        moved("302 Found", &format!("{home}/blobs/y"))
    })
    .await;
    let there = format!("{}/x", elsewhere.url);
    let server = Server::start(move |request, _| match request.line.as_str() {
        "GET /blobs/x" => moved("302 Found", &there),
        _ => Plan::answer("200 OK", film()),
    })
    .await;
    home.set(server.url.clone()).expect("once");
    let client = server.client();
    assert!(collected(client.download("x")).await.expect("followed") == film());
    let [first, last] = <[_; 2]>::try_from(server.requests()).expect("it came back");
    assert_eq!(first.header("qb-token"), Some("t0ken"));
    assert_eq!(last.header("qb-token"), None);
}

#[tokio::test]
async fn redirects_come_to_an_end() {
    for (location, expected, requests) in [
        ("/blobs/x", "the server redirects again and again", 6),
        ("file:///etc/passwd", "the redirect leads out of HTTP", 1),
        ("http://", "the redirect has no address", 1),
    ] {
        let server = Server::start(move |_, _| moved("302 Found", location)).await;
        let client = server.client();
        let error = client.download("x").stream().await.expect_err("nowhere");
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (ErrorKind::UnexpectedStatus, Some(302))
        );
        assert_eq!(
            error.to_string(),
            format!("download_file: 302 Found: {expected}")
        );
        assert_eq!(server.lines().len(), requests);
    }
}

#[tokio::test]
async fn what_storage_refuses_is_told_without_its_address() {
    let storage = Server::start(|_, _| Plan::answer("403 Forbidden", "<Error/>")).await;
    let closed = "http://127.0.0.1:1".to_owned();
    for (to, kind) in [
        (storage.url, ErrorKind::Forbidden),
        (closed, ErrorKind::Transport),
    ] {
        let to = format!("{to}/x?signature=s3cr3t");
        let server = Server::start(move |_, _| moved("302 Found", &to)).await;
        let client = server.client();
        let error = client.download("x").stream().await.expect_err("refused");
        assert_eq!(
            (error.kind(), error.operation()),
            (kind, Some("download_file"))
        );
        assert!(
            !format!("{error:?} {error}").contains("s3cr3t"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_refusal_of_storage_that_does_not_go_on_is_one_all_the_same() {
    for (status, kind) in [
        ("403 Forbidden", ErrorKind::Forbidden),
        ("416 Range Not Satisfiable", ErrorKind::UnexpectedStatus),
        ("503 Service Unavailable", ErrorKind::Server),
    ] {
        let storage = Server::start(move |_, _| Plan::cut(status, 100, "<Err").held()).await;
        let server = Server::start(move |_, _| moved("302 Found", &storage.url)).await;
        let builder = Client::builder().session_token("t0ken");
        let builder = builder.read_timeout(Duration::from_millis(50));
        let client = builder.base_url(&server.url).build().expect("all is given");
        let error = client.download("x").stream().await.expect_err("refused");
        assert_eq!(
            (error.kind(), error.operation()),
            (kind, Some("download_file"))
        );
    }
}
