//! A download that nothing disturbs: what is asked for, what arrives, what is told of it.

use quickblox_api::{Client, Error, ErrorKind, content::DownloadRequest};

use super::server::{Plan, Server, film, range_start};

const UID: &str = "97f5802dcbd34a59a4921d73f6baedd000";

/// All that comes.
pub(crate) async fn collected(download: DownloadRequest) -> Result<Vec<u8>, Error> {
    let mut stream = download.stream().await?;
    let mut all = Vec::new();
    while let Some(chunk) = stream.try_next().await? {
        all.extend_from_slice(&chunk);
    }
    Ok(all)
}

#[tokio::test]
async fn a_file_arrives_with_what_is_known_of_it() {
    let head =
        "200 OK\nContent-Type: video/mp4\nContent-Disposition: attachment; filename=\"a.mp4\"";
    let server = Server::start(move |_, _| Plan::answer(head, film())).await;
    let client = server.client();
    let mut download = client.download(UID).stream().await.expect("there");
    assert_eq!((download.size(), download.position()), (Some(100_000), 0));
    assert_eq!(
        (download.content_type(), download.name()),
        (Some("video/mp4"), Some("a.mp4"))
    );
    let mut all = Vec::new();
    while let Some(chunk) = download.next().await {
        all.extend_from_slice(&chunk.expect("undisturbed"));
        assert_eq!(download.position(), all.len() as u64);
    }
    assert_eq!(all, film());
    assert!(download.next().await.is_none());
    let [request] = <[_; 1]>::try_from(server.requests()).expect("one");
    assert_eq!(request.line, format!("GET /blobs/{UID}"));
    assert_eq!(request.header("qb-token"), Some("t0ken"));
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    assert_eq!(request.header("range"), None);
}

#[tokio::test]
async fn a_file_of_a_record_is_asked_for_by_its_field() {
    let server = Server::start(|_, _| Plan::answer("200 OK", film())).await;
    let client = server.client();
    let poster = client.download_from_record("Cine mas", "5d87", "the poster");
    assert_eq!(collected(poster).await.expect("there"), film());
    assert_eq!(
        server.lines(),
        ["GET /data/Cine%20mas/5d87/file.json?field_name=the%20poster"]
    );
}

#[tokio::test]
async fn a_public_file_is_had_without_credentials() {
    let server = Server::start(|_, _| Plan::answer("200 OK", film())).await;
    let with_keys = Client::builder()
        .application(1, "key", "secret")
        .base_url(&server.url);
    for client in [server.client(), with_keys.build().expect("all is given")] {
        let download = client.download(UID).public(true);
        assert_eq!(collected(download).await.expect("there"), film());
    }
    assert_eq!(
        server.lines(),
        [format!("GET /blobs/{UID}"), format!("GET /blobs/{UID}")]
    );
    assert!(
        server
            .requests()
            .iter()
            .all(|request| !request.headers.contains("qb-token"))
    );
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_its_last_chunk() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n";
    for (body, expected) in [
        ("4\r\nmilk\r\n0\r\n\r\n", Ok("milk")),
        ("4\r\nmilk\r\n", Err(ErrorKind::Transport)),
        ("4\r\nmi", Err(ErrorKind::Transport)),
    ] {
        let server = Server::start(move |_, _| Plan::raw([head, body].concat())).await;
        let client = server.client();
        let outcome = collected(client.download(UID)).await;
        let outcome = outcome.as_deref().map_err(Error::kind);
        assert_eq!(outcome, expected.map(str::as_bytes), "{body}");
    }
}

#[tokio::test]
async fn a_download_may_begin_within_the_file() {
    let part = "206 Partial Content\nContent-Range: bytes";
    for (from, head, first, expected) in [
        (
            60_000,
            format!("{part} 60000-99999/100000"),
            60_000,
            Ok(60_000),
        ),
        (
            60_000,
            format!("{part} 59999-99999/100000"),
            59_999,
            Ok(60_000),
        ),
        (60_000, "200 OK".to_owned(), 0, Ok(60_000)),
        (100_000, "200 OK".to_owned(), 0, Ok(100_000)),
        (
            100_000,
            "416 Range Not Satisfiable\nContent-Range: bytes */100000".to_owned(),
            100_000,
            Ok(100_000),
        ),
        (
            100_001,
            "416 Range Not Satisfiable\nContent-Range: bytes */100000".to_owned(),
            100_000,
            Err("416 Range Not Satisfiable: the file has only 100000 bytes"),
        ),
        (
            100_001,
            "416 Range Not Satisfiable".to_owned(),
            100_000,
            Err("416 Range Not Satisfiable"),
        ),
        (
            100_001,
            "200 OK".to_owned(),
            0,
            Err("the file ends before the part asked for"),
        ),
        (
            60_000,
            format!("{part} 60001-99999/100000"),
            60_001,
            Err("another part of the file came than asked for"),
        ),
        (
            60_000,
            "206 Partial Content".to_owned(),
            60_000,
            Err("a part of the file came that does not say which"),
        ),
    ] {
        let shown = head.clone();
        let server = Server::start(move |_, _| Plan::answer(&head, &film()[first..])).await;
        let client = server.client();
        let outcome = collected(client.download(UID).from(from)).await;
        let outcome = outcome.map_err(|error| error.to_string());
        let expected = expected
            .map(|start: usize| film()[start..].to_vec())
            .map_err(|text| format!("download_file: {text}"));
        assert!(
            outcome == expected,
            "{from} {shown}: {:?}",
            outcome.map(|all| all.len())
        );
        assert_eq!(
            range_start(&server.requests()[0]),
            usize::try_from(from).ok()
        );
    }
}

#[tokio::test]
async fn a_refusal_is_an_error_before_anything_arrives() {
    for (status, body, kind) in [
        (
            "401 Unauthorized",
            r#"{"errors":{"base":["Required session does not exist"]}}"#,
            ErrorKind::Unauthorized,
        ),
        ("404 Not Found", "", ErrorKind::NotFound),
        ("304 Not Modified", "", ErrorKind::UnexpectedStatus),
    ] {
        let server = Server::start(move |_, _| Plan::answer(status, body)).await;
        let client = server.client();
        let error = client.download(UID).stream().await.expect_err("refused");
        assert_eq!(
            (error.kind(), error.operation()),
            (kind, Some("download_file")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_is_no_id_is_refused_before_anything_is_sent() {
    let server = Server::start(|_, _| Plan::answer("200 OK", "")).await;
    let client = server.client();
    for download in [
        client.download(""),
        client.download(".."),
        client.download("a\nb"),
        client.download("a/b"),
        client.download_from_record("", "5d87", "poster"),
        client.download_from_record("Cinemas", ".", "poster"),
    ] {
        let error = download.stream().await.expect_err("no id");
        assert_eq!(error.kind(), ErrorKind::Validation);
    }
    assert!(server.lines().is_empty());
}
