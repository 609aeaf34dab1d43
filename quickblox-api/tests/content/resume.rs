//! A download whose connection fails: it goes on where it may, and ends in an error where it may not.

use quickblox_api::ErrorKind;

use super::{
    download::collected,
    server::{Plan, Request, Server, film, range_start},
};

const WHOLE: &str = "200 OK\nAccept-Ranges: bytes\nETag: \"v1\"";
const LENGTH: usize = 100_000;

/// The beginning of the film under this head, and then nothing.
fn torn(head: &str) -> Plan {
    Plan::cut(head, LENGTH, &film()[..40_000])
}

const TAG: &str = "ETag: \"v1\"";

/// `count` bytes of the part that was asked for, under a header that names its version.
fn part(request: &Request, version: &str, count: usize) -> Plan {
    let start = range_start(request).expect("a part is asked for");
    let range = format!("Content-Range: bytes {start}-99999/100000");
    let head = format!("206 Partial Content\n{version}\n{range}");
    let end = LENGTH.min(start + count);
    Plan::cut(&head, LENGTH - start, &film()[start..end])
}

#[tokio::test]
async fn a_torn_download_goes_on_where_it_stopped() {
    let day = "Last-Modified: Tue, 15 Sep 2020 11:12:00 GMT";
    for (version, named_again, condition) in [
        ("ETag: \"v1\"", true, "\"v1\""),
        ("ETag: \"v1\"", false, "\"v1\""),
        (day, true, "tue, 15 sep 2020 11:12:00 gmt"),
    ] {
        let server = Server::start(move |request, before| match before {
            0 => torn(&format!("200 OK\nAccept-Ranges: bytes\n{version}")),
            _ if named_again => part(request, version, 30_000),
            _ => part(request, "Age: 5", 30_000),
        })
        .await;
        let client = server.client();
        let all = collected(client.download("x")).await;
        assert!(all.expect("it goes on") == film(), "{version}");
        let starts: Vec<_> = server.requests().iter().map(range_start).collect();
        assert_eq!(starts, [None, Some(40_000), Some(70_000)]);
        for request in &server.requests()[1..] {
            assert_eq!(request.header("if-range"), Some(condition));
            assert_eq!(request.header("qb-token"), Some("t0ken"));
        }
    }
}

#[tokio::test]
async fn a_server_that_sends_everything_again_is_joined_if_the_version_is_the_same() {
    let server = Server::start(|_, before| match before {
        0 => torn(WHOLE),
        _ => Plan::answer(WHOLE, film()),
    })
    .await;
    let client = server.client();
    let all = collected(client.download("x")).await;
    assert!(all.expect("it goes on") == film());
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn parts_of_other_versions_are_never_joined() {
    let replaced = "download_file: the file was replaced while it was downloaded";
    for (second, length, expected) in [
        ("200 OK\nETag: \"v2\"", LENGTH, replaced),
        ("200 OK", LENGTH, replaced),
        ("200 OK\nETag: W/\"v1\"", LENGTH, replaced),
        ("200 OK\nETag: \"v1\"", LENGTH - 1, replaced),
        (
            "206 Partial Content\nETag: \"v2\"\nContent-Range: bytes 40000-99999/100000",
            60_000,
            replaced,
        ),
        (
            "206 Partial Content\nETag: \"v1\"\nContent-Range: bytes 40000-99998/99999",
            59_999,
            replaced,
        ),
        (
            "206 Partial Content\nETag: \"v1\"\nContent-Range: bytes 50000-99999/100000",
            50_000,
            "download_file: another part of the file came than asked for",
        ),
    ] {
        let server = Server::start(move |_, before| match before {
            0 => torn(WHOLE),
            _ => Plan::answer(second, vec![7; length]),
        })
        .await;
        let client = server.client();
        let error = collected(client.download("x"))
            .await
            .expect_err("another version");
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Content, expected)
        );
        assert_eq!(server.lines().len(), 2, "{second}");
    }
}

#[tokio::test]
async fn a_download_does_not_go_on_unless_the_server_vouches_for_its_parts() {
    for head in [
        "200 OK",
        "200 OK\nETag: \"v1\"",
        "200 OK\nETag: \"v1\"\nAccept-Ranges: none",
        "200 OK\nAccept-Ranges: bytes",
        "200 OK\nAccept-Ranges: bytes\nETag: W/\"v1\"",
    ] {
        let server = Server::start(move |_, _| torn(head)).await;
        let client = server.client();
        let error = collected(client.download("x")).await.expect_err("torn");
        assert_eq!(
            (error.kind(), server.lines().len()),
            (ErrorKind::Transport, 1),
            "{head}"
        );
    }
}

#[tokio::test]
async fn a_download_goes_on_five_times_at_most() {
    let server = Server::start(|request, before| match before {
        0 => torn(WHOLE),
        _ => part(request, TAG, 1000),
    })
    .await;
    let client = server.client();
    let mut download = client.download("x").stream().await.expect("it begins");
    let mut last = download.next().await.expect("something came");
    while let Some(next) = download.next().await {
        last = next;
    }
    assert_eq!(
        last.expect_err("torn too often").kind(),
        ErrorKind::Transport
    );
    assert_eq!((download.position(), server.lines().len()), (45_000, 6));
}

#[tokio::test]
async fn what_hinders_going_on_is_told_or_outwaited() {
    let gone = ("404 Not Found", ErrorKind::NotFound, 2);
    let lost = ("401 Unauthorized", ErrorKind::Unauthorized, 2);
    for (status, kind, requests) in [gone, lost] {
        let server = Server::start(move |_, before| match before {
            0 => torn(WHOLE),
            _ => Plan::answer(status, ""),
        })
        .await;
        let client = server.client();
        let error = collected(client.download("x")).await.expect_err("refused");
        assert_eq!(
            (error.kind(), server.lines().len()),
            (kind, requests),
            "{status}"
        );
    }
    let server = Server::start(|request, before| match before {
        0 => torn(WHOLE),
        1 => Plan::raw(""),
        _ => part(request, TAG, LENGTH),
    })
    .await;
    let client = server.client();
    let all = collected(client.download("x")).await;
    assert!(all.expect("it goes on") == film());
}

#[tokio::test]
async fn more_bytes_than_announced_are_an_error() {
    let head = "206 Partial Content\nContent-Range: bytes 60000-99998/99999";
    let server = Server::start(move |_, _| Plan::answer(head, &film()[60_000..])).await;
    let client = server.client();
    let error = collected(client.download("x").from(60_000))
        .await
        .expect_err("too many");
    assert_eq!(error.kind(), ErrorKind::Content);
}

/// The clock stands still, and jumps to the next limit when nothing else can happen.
#[tokio::test]
async fn a_download_that_stands_still_ends_or_goes_on() {
    for (head, going_on) in [(WHOLE, true), ("200 OK", false)] {
        let server = Server::start(move |request, before| match before {
            0 => torn(head).held(),
            _ => part(request, TAG, LENGTH),
        })
        .await;
        let client = server.client();
        let mut download = client.download("x").stream().await.expect("it begins");
        tokio::time::pause();
        let mut all = Vec::new();
        let outcome = loop {
            match download.try_next().await {
                Ok(Some(chunk)) => all.extend_from_slice(&chunk),
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        tokio::time::resume();
        if going_on {
            outcome.expect("it goes on");
            assert!(all == film());
        } else {
            let error = outcome.expect_err("it stands still");
            assert_eq!(
                error.to_string(),
                "download_file: the file stopped arriving"
            );
            assert_eq!((error.kind(), all.len()), (ErrorKind::Timeout, 40_000));
        }
    }
}
