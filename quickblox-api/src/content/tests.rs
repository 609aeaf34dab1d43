//! Uploads over real HTTP on loopback: what is sent where, and what comes of the responses.

#[cfg(unix)]
mod files;
mod uploads;

use super::FilePart;
use crate::{
    Client, Error, ErrorKind, OPERATIONS,
    generated::operations,
    testing::{Server, answer},
    types::BlobObjectAccess,
};

const PAIRS: &str = "Content-Type=image%2Fjpeg&expires=2020-07-29%2012%3A06%3A31%20UTC&key=20+45&policy=OTVh%3D%0A&x=";

fn access(params: &str) -> BlobObjectAccess {
    serde_json::from_value(serde_json::json!({ "id": 1, "blob_id": 1, "params": params })).unwrap()
}

fn file() -> FilePart {
    FilePart::new("a \"b\".jpg", "image/jpeg", "bytes")
}

fn with_token(base: &str) -> Client {
    let builder = Client::builder().session_token("t0ken");
    builder.base_url(base).build().unwrap()
}

/// The parts as `header: value` lines with their contents, without the boundary.
fn parts(request: &str) -> Vec<String> {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let (_, boundary) = head.split_once("multipart/form-data; boundary=").unwrap();
    let boundary = format!("--{}", boundary.lines().next().unwrap());
    let parts = body.split(boundary.as_str()).map(str::trim_start);
    let parts = parts.filter(|part| !part.is_empty() && !part.starts_with("--"));
    parts
        .map(|part| part.replace("Content-Disposition: form-data; ", ""))
        .map(|part| part.strip_suffix("\r\n").unwrap().replace("\r\n", "|"))
        .collect()
}

#[test]
fn the_hand_written_operations_are_in_the_table_and_no_others_are_multipart() {
    let multipart = OPERATIONS
        .iter()
        .filter(|operation| operation.media_type == Some("multipart/form-data"))
        .map(|operation| operation.id);
    assert!(multipart.eq([
        operations::UPLOAD_FILE.id,
        operations::UPLOAD_RECORD_FILE.id
    ]));
}

#[tokio::test]
async fn a_file_goes_where_the_permission_says_with_all_its_fields_and_last() {
    let server = Server::start(|_| answer("201 Created", "<PostResponse/>")).await;
    let client = with_token(&server.url);
    let access = access(&format!("{}/blobs/1/upload/?{PAIRS}", server.url));
    let sent = client.upload_file(&access, file()).send().await;
    assert_eq!(sent.unwrap().status(), 201);
    let request = server.requests().pop().unwrap();
    assert!(
        request.starts_with("POST /blobs/1/upload/ HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("\r\ncontent-length: "), "{request}");
    assert!(request.contains("\r\nqb-token: t0ken\r\n"), "{request}");
    assert_eq!(
        parts(&request),
        [
            "name=\"Content-Type\"||image/jpeg",
            "name=\"expires\"||2020-07-29 12:06:31 UTC",
            "name=\"key\"||20+45",
            "name=\"policy\"||OTVh=\n",
            "name=\"x\"||",
            "name=\"file\"; filename=\"a \\\"b\\\".jpg\"|Content-Type: image/jpeg||bytes",
        ]
    );
}

#[tokio::test]
async fn another_host_sees_no_credential() {
    let storage = Server::start(|_| answer("201 Created", "")).await;
    let api = Server::start(|_| answer("500 No", "")).await;
    for client in [
        with_token(&api.url),
        Client::builder().base_url(&api.url).build().unwrap(),
        // No session is opened for it either.
        Client::builder()
            .application(1, "key", "secret")
            .base_url(&api.url)
            .build()
            .unwrap(),
    ] {
        let access = access(&format!("{}/qbprod?{PAIRS}", storage.url));
        let sent = client.upload_file(&access, file()).send().await;
        assert!(sent.is_ok(), "{sent:?}");
        let request = storage.requests().pop().unwrap();
        assert!(
            request.starts_with("POST /qbprod HTTP/1.1\r\n"),
            "{request}"
        );
        assert!(!request.contains("qb-token"), "{request}");
    }
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn answers_to_an_upload_decide_by_their_status() {
    #[rustfmt::skip]
    let table = [
        ("200 OK", "", None),
        ("201 Created", "<?xml version=\"1.0\"?><PostResponse/>", None),
        ("202 Accepted", " ", None),
        ("204 No Content", "", None),
        (
            "400 Bad Request",
            "<?xml version=\"1.0\"?><Error><Code>InvalidArgument</Code></Error>",
            Some(ErrorKind::Validation),
        ),
        ("403 Forbidden", "", Some(ErrorKind::Forbidden)),
        ("500 Oops", r#"{"errors":["Please try again."]}"#, Some(ErrorKind::Server)),
    ];
    for (status, body, expected) in table {
        let server = Server::start(move |_| answer(status, body)).await;
        let client = with_token(&server.url);
        let access = access(&format!("{}/blobs/1/upload/?key=1", server.url));
        let sent = client.upload_file(&access, file()).send().await;
        assert_eq!(sent.err().map(|error| error.kind()), expected, "{status}");
    }
}

#[tokio::test]
async fn a_file_of_a_record_is_sent_after_the_name_of_its_field() {
    let body = r#"{"file_id":"5d","size":5,"name":"a.jpg","content_type":"image/jpeg"}"#;
    let server = Server::start(move |_| answer("200 OK", body)).await;
    let client = with_token(&server.url);
    let request = client.upload_record_file("Cine mas", "5d87", "poster", file());
    let sent = request.clone().send().await.unwrap();
    assert_eq!(
        (sent.file_id.as_str(), sent.name.as_deref()),
        ("5d", Some("a.jpg"))
    );
    let request = server.requests().pop().unwrap();
    assert!(
        request.starts_with("POST /data/Cine%20mas/5d87/file.json HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.contains("\r\nqb-token: t0ken\r\n"), "{request}");
    assert_eq!(
        parts(&request),
        [
            "name=\"field_name\"||poster",
            "name=\"file\"; filename=\"a \\\"b\\\".jpg\"|Content-Type: image/jpeg||bytes",
        ]
    );
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_and_names_no_secret() {
    let client = with_token("http://127.0.0.1:9");
    let record = |class, id, file| client.upload_record_file(class, id, "c", file);
    let upload = |params: &str| client.upload_file(&access(params), file());
    let large = FilePart::new("a", "text/plain", vec![0; 32 * 1024 * 1024 + 1]);
    let broken_name = FilePart::new("a\r\nb", "text/plain", "");
    let broken_type = FilePart::new("a", "text", "");
    let (program, value) = (ErrorKind::InvalidRequest, ErrorKind::Validation);
    #[rustfmt::skip]
    let refused: [(Result<(), Error>, ErrorKind, &str); 8] = [
        (upload("s3cr3t").send().await.map(drop), program, "no address"),
        (
            upload("http://x/?a=s3cr3t%FF").send().await.map(drop),
            program,
            "no address",
        ),
        (record("a", "b", large).send().await.map(drop), value, "file: is too large (maximum is 33554432 bytes)"),
        (record("a", "b", broken_name).send().await.map(drop), value, "name: holds a control character"),
        (record("a", "b", broken_type).send().await.map(drop), value, "content_type: is no media type"),
        (record("..", "b", file()).send().await.map(drop), value, "class_name: must not be `.` or `..`"),
        (record("a", "b/../multi", file()).send().await.map(drop), value, "record_id: holds a slash"),
        (record("a", "", file()).send().await.map(drop), value, "record_id: is empty"),
    ];
    for (result, kind, reason) in refused {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
    }
    assert!(!format!("{:?}", upload("s3cr3t")).contains("s3cr3t"));
}
