//! Who may download what, and in which parts.

use std::time::Duration;

use serde_json::json;

use crate::{
    common::{By, Caller, Reply},
    content::steps::{create, file, upload},
};

fn token(by: &By) -> String {
    match by {
        By::Token(token) => token.clone(),
        _ => panic!("a session is meant"),
    }
}

#[tokio::test]
async fn private_files_need_a_session_and_public_ones_none() {
    let caller = Caller::start().await;
    let (owner, other) = (caller.user(0).await, caller.user(1).await);
    let application = caller.application().await;
    let dead = By::Token("dead".to_owned());
    let private = file(&caller, &owner, json!({}), "private").await;
    let public = file(&caller, &owner, json!({ "public": "true" }), "public").await;
    let uid = |blob: &serde_json::Value| blob["uid"].as_str().expect("a uid").to_owned();
    let (hidden, open) = (uid(&private), uid(&public));
    let (hidden_number, open_number) = (&private["id"], &public["id"]);
    let live = token(&other);
    let cases = [
        (&By::Nobody, format!("/blobs/{open}"), 200),
        (&By::Nobody, format!("/blobs/{open}.json"), 200),
        (
            &By::Nobody,
            format!("/blobs/{open_number}/download.json"),
            200,
        ),
        (&owner, format!("/blobs/{open}"), 200),
        (&dead, format!("/blobs/{open}"), 401),
        (&By::Nobody, format!("/blobs/{hidden}"), 401),
        (
            &By::Nobody,
            format!("/blobs/{hidden_number}/download.json"),
            401,
        ),
        (&By::Nobody, format!("/blobs/{hidden}?token=dead"), 401),
        (&By::Nobody, format!("/blobs/{hidden}?token={live}"), 200),
        (
            &By::Nobody,
            format!("/blobs/{hidden}.json?token={live}"),
            200,
        ),
        (
            &By::Nobody,
            format!("/blobs/{hidden_number}/download.json?token={live}"),
            200,
        ),
        (&owner, format!("/blobs/{hidden}"), 200),
        (&other, format!("/blobs/{hidden}.json"), 200),
        (&application, format!("/blobs/{hidden}"), 200),
        (
            &owner,
            "/blobs/0123456789abcdef0123456789abcdef00".to_owned(),
            404,
        ),
        (&owner, "/blobs/1/download.json".to_owned(), 404),
    ];
    for (by, path, status) in cases {
        let reply = caller.get(by, &path).await;
        assert_eq!(reply.status, status, "{by:?} {path}: {}", reply.text);
        if status == 200 {
            let expected = if path.contains(&hidden) || path.contains(&hidden_number.to_string()) {
                "private"
            } else {
                "public"
            };
            assert_eq!(reply.text, expected, "{path}");
            assert_eq!(reply.header("content-type"), Some("text/plain"));
        }
    }
    caller.sandbox.clock().advance(Duration::from_secs(7201));
    let reply = caller
        .get(&By::Nobody, &format!("/blobs/{hidden}?token={live}"))
        .await;
    let gone = json!({ "errors": { "base": ["Required session does not exist"] } });
    assert_eq!((reply.status, reply.json()), (401, gone));
}

#[tokio::test]
async fn unfinished_files_cannot_be_read() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let blob = create(&caller, &by, json!({ "public": true })).await;
    for step in ["registered", "uploaded"] {
        let uid = blob["uid"].as_str().expect("a uid");
        let reply = caller.get(&By::Nobody, &format!("/blobs/{uid}")).await;
        assert_eq!(reply.status, 404, "{step}");
        let path = format!("/blobs/{}/getblobobjectbyid.json", blob["id"]);
        assert_eq!(
            caller.send(&by, "POST", &path, "").await.status,
            404,
            "{step}"
        );
        upload(&caller, &blob, "content").await;
    }
}

type Headers<'a> = &'a [(&'static str, &'a str)];

async fn read(caller: &Caller, path: &str, headers: Headers<'_>) -> Reply {
    let headers = headers
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    caller.get(&By::Headers(headers.collect()), path).await
}

#[tokio::test]
async fn content_comes_in_parts_and_once() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let blob = file(&caller, &by, json!({ "public": true }), "0123456789").await;
    let path = format!("/blobs/{}", blob["uid"].as_str().expect("a uid"));
    let access = format!("/blobs/{}/getblobobjectbyid.json", blob["id"]);
    let access = caller.send(&by, "POST", &access, "").await.json();
    let link = access["blob_object_access"]["params"]
        .as_str()
        .expect("a link");
    let link = link
        .strip_prefix(caller.sandbox.base_url())
        .expect("its own host");
    for path in [path.as_str(), link] {
        let whole = read(&caller, path, &[]).await;
        assert_eq!(
            (whole.status, whole.header("accept-ranges")),
            (200, Some("bytes"))
        );
        let etag = whole.header("etag").expect("a tag").to_owned();
        let cases: [(Headers<'_>, u16, &str, Option<&str>); 9] = [
            (&[("range", "bytes=0-3")], 206, "0123", Some("bytes 0-3/10")),
            (&[("range", "bytes=7-")], 206, "789", Some("bytes 7-9/10")),
            (&[("range", "bytes=-2")], 206, "89", Some("bytes 8-9/10")),
            (&[("range", "bytes=10-")], 416, "", Some("bytes */10")),
            (&[("range", "bytes=0-1,4-5")], 200, "0123456789", None),
            (
                &[("range", "bytes=0-3"), ("if-range", &etag)],
                206,
                "0123",
                Some("bytes 0-3/10"),
            ),
            (
                &[("range", "bytes=0-3"), ("if-range", "\"else\"")],
                200,
                "0123456789",
                None,
            ),
            (&[("if-none-match", &etag)], 304, "", None),
            (&[("if-none-match", "\"else\"")], 200, "0123456789", None),
        ];
        for (headers, status, text, range) in cases {
            let reply = read(&caller, path, headers).await;
            let got = (
                reply.status,
                reply.text.as_str(),
                reply.header("content-range"),
            );
            assert_eq!(got, (status, text, range), "{headers:?}");
        }
    }
}
