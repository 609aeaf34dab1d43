//! An upload as the server sees it: its steps, their bodies, its content from all sources.

use std::{
    io,
    sync::{Arc, Mutex},
};

use futures_util::stream;
use quickblox_api::{
    Client, ErrorKind,
    content::{Content, FilePart, Progress},
    types::BlobStatus,
};
use serde_json::json;

use super::server::{Plan, Server, api, blob};

/// More than one part.
const LENGTH: usize = 200_000;

fn zeros(count: usize) -> Vec<u8> {
    vec![b'0'; count]
}

/// Parts of the content, and how it ends.
fn parts(sizes: &[usize], end: Option<&'static str>) -> Vec<io::Result<Vec<u8>>> {
    let parts = sizes.iter().map(|size| Ok(zeros(*size)));
    parts
        .chain(end.map(|text| Err(io::Error::other(text))))
        .collect()
}

#[tokio::test]
async fn uploads_and_downloads_may_cross_threads() {
    fn crosses_threads<T: Send>(_: &T) -> bool {
        true
    }
    let client = Client::builder().build().expect("nothing is needed");
    assert!(crosses_threads(
        &client.upload("a", "text/plain", "milk").send()
    ));
    assert!(crosses_threads(&client.download("a").to_file("b")));
    let file = FilePart::new("a", "text/plain", "milk");
    let upload = client.upload_record_file("a", "b", "c", file);
    assert!(crosses_threads(&upload.send()));
}

#[tokio::test]
async fn three_steps_make_a_file() {
    let server = Server::start(|request, _| api(request)).await;
    let client = server.client();
    let upload = client
        .upload("a.txt", "text/plain", "buy milk")
        .public(true);
    let blob = upload.tags(["a", "b"]).send().await.expect("all is fine");
    assert_eq!(
        server.lines(),
        [
            "POST /blobs.json",
            "POST /blobs/5/upload/",
            "PUT /blobs/5/complete.json"
        ]
    );
    let [create, upload, declare] = <[_; 3]>::try_from(server.requests()).expect("three");
    let fields =
        json!({ "name": "a.txt", "content_type": "text/plain", "public": true, "tag_list": "a,b" });
    assert_eq!(create.json(), json!({ "blob": fields }));
    assert_eq!(declare.json(), json!({ "blob": { "size": 8 } }));
    let form = upload.text();
    let fields = form
        .split("name=\"")
        .skip(1)
        .filter_map(|part| part.split('"').next());
    assert_eq!(
        fields.collect::<Vec<_>>(),
        ["acl", "key", "policy", "file", "a.txt"]
    );
    assert!(
        form.contains("\r\n\r\nk+1\r\n") && form.contains("\r\n\r\nbuy milk\r\n"),
        "{form}"
    );
    let length: usize = upload
        .header("content-length")
        .expect("S3 wants it")
        .parse()
        .expect("a number");
    assert_eq!(length, upload.body.len());

    assert_eq!((blob.id, blob.uid.as_str()), (5, "k+1"));
    assert_eq!(blob.size.map(i64::from), Some(8));
    assert_eq!(blob.blob_status, Some(BlobStatus::Complete));
    assert!(blob.blob_object_access.is_none() && blob.set_completed_at.is_none());
}

#[tokio::test]
async fn storage_elsewhere_gets_all_fields_and_no_token() {
    let storage = Server::start(|_, _| Plan::answer("201 Created", "<PostResponse/>")).await;
    let access = format!(
        "{}/qbprod?Content-Type=a%2Fb&Expires=Wed%2C%2030&key=k",
        storage.url
    );
    let server = Server::start(move |request, _| match request.line.as_str() {
        "POST /blobs.json" => Plan::answer("201 Created", blob(&access).to_string()),
        _ => api(request),
    })
    .await;
    let client = server.client();
    client
        .upload("a.txt", "text/plain", "milk")
        .send()
        .await
        .expect("all is fine");
    let [upload] = <[_; 1]>::try_from(storage.requests()).expect("one");
    assert_eq!(upload.line, "POST /qbprod");
    assert_eq!(upload.header("qb-token"), None);
    for part in [
        "name=\"Content-Type\"\r\n\r\na/b",
        "name=\"Expires\"\r\n\r\nWed, 30",
        "\r\n\r\nmilk",
    ] {
        assert!(upload.text().contains(part), "{part}");
    }
    let declared = server.requests().pop().expect("declared");
    assert_eq!(declared.header("qb-token"), Some("t0ken"));
}

#[tokio::test]
async fn content_of_a_file_is_replaced_under_its_number() {
    let server = Server::start(|request, _| api(request)).await;
    let client = server.client();
    let blob = client
        .upload("b.txt", "text/plain", "milk")
        .replace(5)
        .send()
        .await;
    assert_eq!(blob.expect("all is fine").id, 5);
    assert_eq!(
        server.lines(),
        [
            "PUT /blobs/5.json",
            "POST /blobs/5/upload/",
            "PUT /blobs/5/complete.json"
        ]
    );
    let fields = json!({ "name": "b.txt", "content_type": "text/plain", "new": 1 });
    assert_eq!(server.requests()[0].json(), json!({ "blob": fields }));
}

#[tokio::test]
async fn bytes_files_and_streams_arrive_whole_and_tell_how_far_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("zeros");
    std::fs::write(&path, zeros(LENGTH)).expect("written");
    let sizes = [1, 0, LENGTH - 3, 2];
    for content in [
        Content::from(zeros(LENGTH)),
        Content::file(&path).await.expect("there"),
        Content::stream(LENGTH as u64, stream::iter(parts(&sizes, None))),
    ] {
        let server = Server::start(|request, _| api(request)).await;
        let told = Arc::<Mutex<Vec<(u64, u64)>>>::default();
        let telling = Arc::clone(&told);
        let shown = format!("{content:?}");
        let client = server.client();
        let upload = client
            .upload("a.txt", "text/plain", content)
            .progress(move |progress| {
                telling
                    .lock()
                    .expect("whole")
                    .push((progress.sent, progress.total));
            });
        upload
            .send()
            .await
            .unwrap_or_else(|error| panic!("{shown}: {error}"));
        let told = told.lock().expect("whole").clone();
        assert!(
            told.len() > 2 && told.is_sorted_by(|one, next| one.0 < next.0),
            "{told:?}"
        );
        assert_eq!(
            told.last(),
            Some(&(LENGTH as u64, LENGTH as u64)),
            "{shown}"
        );
        let upload = &server.requests()[1];
        assert!(upload.text().contains(&"0".repeat(LENGTH)), "{shown}");
        assert_eq!(
            server.requests()[2].json(),
            json!({ "blob": { "size": LENGTH } })
        );
    }
}

#[tokio::test]
async fn a_file_of_a_record_streams_as_well() {
    let answer = r#"{"file_id":"5d","size":200000,"name":"a.txt","content_type":"text/plain"}"#;
    let server = Server::start(move |_, _| Plan::answer("200 OK", answer)).await;
    let client = server.client();
    let request = |size: usize| {
        let content = Content::stream(LENGTH as u64, stream::iter(parts(&[size], None)));
        let file = FilePart::new("a.txt", "text/plain", content);
        client.upload_record_file("Cinemas", "5d87", "poster", file)
    };
    let told = Arc::new(Mutex::new(0));
    let telling = Arc::clone(&told);
    let telling = move |progress: Progress| *telling.lock().expect("whole") = progress.sent;
    let sent = request(LENGTH).progress(telling).send().await;
    assert_eq!(sent.expect("all is fine").file_id, "5d");
    assert_eq!(*told.lock().expect("whole"), LENGTH as u64);
    assert!(server.requests()[0].text().contains(&"0".repeat(LENGTH)));

    let error = request(5).send().await.expect_err("too short");
    let expected = "upload_record_file: the content has 5 bytes instead of the 200000 announced";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn content_that_is_not_as_announced_is_not_declared() {
    let long = "the content has more than the 200000 bytes announced";
    for (sizes, end, expected) in [
        (
            &[LENGTH - 1][..],
            None,
            "the content has 199999 bytes instead of the 200000 announced",
        ),
        (
            &[],
            None,
            "the content has 0 bytes instead of the 200000 announced",
        ),
        (&[LENGTH, 1], None, long),
        (&[LENGTH + 1], None, long),
        (
            &[LENGTH / 2],
            Some("the tape tore"),
            "the content cannot be read",
        ),
        (
            &[LENGTH],
            Some("the tape tore"),
            "the content cannot be read",
        ),
    ] {
        let server = Server::start(|request, _| api(request)).await;
        let content = Content::stream(LENGTH as u64, stream::iter(parts(sizes, end)));
        let client = server.client();
        let outcome = client.upload("a.txt", "text/plain", content).send().await;
        let error = outcome.expect_err("the content is wrong");
        assert_eq!(error.to_string(), format!("upload_file: {expected}"));
        assert_eq!(
            (error.kind(), error.may_have_been_processed()),
            (ErrorKind::Content, false)
        );
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(source.as_deref(), end);
        let lines = server.lines();
        assert!(
            !lines.iter().any(|line| line.contains("complete")),
            "{lines:?}"
        );
        assert_eq!(
            lines.last().map(String::as_str),
            Some("DELETE /blobs/5.json")
        );
    }
}

#[tokio::test]
async fn a_file_that_changes_after_it_was_measured_is_not_declared() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("log");
    for (now, expected) in [
        (
            Some("buy milk and bread"),
            "upload_file: the content has more than the 8 bytes announced",
        ),
        (
            Some("buy"),
            "upload_file: the content has 3 bytes instead of the 8 announced",
        ),
        (None, "upload_file: the content cannot be read"),
    ] {
        std::fs::write(&path, "buy milk").expect("written");
        let content = Content::file(&path).await.expect("there");
        match now {
            Some(text) => std::fs::write(&path, text).expect("written"),
            None => std::fs::remove_file(&path).expect("removed"),
        }
        let server = Server::start(|request, _| api(request)).await;
        let client = server.client();
        let outcome = client.upload("a.txt", "text/plain", content).send().await;
        assert_eq!(outcome.expect_err("it changed").to_string(), expected);
        assert_eq!(
            server.lines().last().map(String::as_str),
            Some("DELETE /blobs/5.json")
        );
    }
}

/// Not wrong in themselves: the second use of a stream, and settings that exclude each other.
const MISUSE: [&str; 2] = ["has been sent already", "cannot be changed"];

#[tokio::test]
async fn what_cannot_be_a_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in [folder.path().to_owned(), folder.path().join("none")] {
        let error = Content::file(path).await.expect_err("no file");
        assert_eq!(error.kind(), ErrorKind::Content);
    }
    let server = Server::start(|request, _| api(request)).await;
    let client = server.client();
    let once = Content::stream(4, stream::iter(parts(&[4], None)));
    client
        .upload("a", "text/plain", once.clone())
        .send()
        .await
        .expect("the first time");
    let before = server.lines().len();
    let text = |name: &str| client.upload(name, "text/plain", "milk");
    for (upload, expected) in [
        (client.upload("a", "text/plain", ""), "content: is empty"),
        (
            client.upload("a", "text/plain", once),
            "has been sent already",
        ),
        (client.upload("a", "text", "milk"), "no media type"),
        (text("a\r\nb"), "control character"),
        (text("a").tags(["b,c"]), "tag_list: holds a comma"),
        (text("a").replace(5).public(true), "cannot be changed"),
        (text(""), "name"),
        (text(&"a".repeat(101)), "name"),
    ] {
        let error = upload.send().await.expect_err("refused");
        let kind = if MISUSE.contains(&expected) {
            ErrorKind::InvalidRequest
        } else {
            ErrorKind::Validation
        };
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(server.lines().len(), before);
}
