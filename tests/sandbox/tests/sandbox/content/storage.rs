//! A storage beside the API: uploads in its way, redirected downloads, links that end.

use std::time::Duration;

use quickblox_api::types;
use quickblox_sandbox::{Sandbox, Storage};
use reqwest::{Client, redirect::Policy};
use serde_json::json;

use crate::{
    common::{
        self, By, Caller, MULTIPART, Part, multipart,
        raw::{End, exchange},
    },
    content::steps::{CONTENT, FILE, create, declare, file, file_by_client, permission, upload},
};

async fn beside() -> (Caller, By) {
    let caller = Caller::of(Sandbox::builder().storage(Storage::Bucket)).await;
    let by = caller.user(0).await;
    (caller, by)
}

#[tokio::test]
async fn uploads_go_there_whole_and_are_answered_in_xml() {
    let (caller, by) = beside().await;
    let blob = create(&caller, &by, json!({})).await;
    let (path, parts) = permission(&caller, &blob);
    assert_eq!(path, "/storage");
    let content = || ("file".to_owned(), FILE, "content".to_owned());
    let without = |name: &str| -> Vec<_> {
        let kept = parts.iter().filter(|part| part.0 != name).cloned();
        kept.chain([content()]).collect()
    };
    let cases = [
        (
            "all but the policy",
            403,
            "AccessDenied",
            "/storage",
            without("policy"),
        ),
        (
            "all but the key",
            403,
            "AccessDenied",
            "/storage",
            without("key"),
        ),
        ("no file", 400, "InvalidArgument", "/storage", parts.clone()),
        (
            "a query",
            400,
            "InvalidArgument",
            "/storage?acl=x",
            without(""),
        ),
        ("everything", 201, "PostResponse", "/storage", without("")),
    ];
    for (name, status, text, path, parts) in cases {
        let reply = caller
            .send_bytes(&By::Nobody, ("POST", path), MULTIPART, multipart(&parts))
            .await;
        assert_eq!(reply.status, status, "{name}: {}", reply.text);
        assert_eq!(
            reply.header("content-type"),
            Some("application/xml"),
            "{name}"
        );
        assert!(reply.text.contains(text), "{name}: {}", reply.text);
    }
    let reply = caller
        .send_bytes(
            &By::Nobody,
            ("POST", "/storage"),
            "text/plain",
            b"x".to_vec(),
        )
        .await;
    assert_eq!(reply.status, 400, "no form");
    let path = format!("/blobs/{}/upload/", blob["id"]);
    let key = parts.iter().filter(|part| part.0 == "key").cloned();
    let body = multipart(&key.chain([content()]).collect::<Vec<_>>());
    let reply = caller
        .send_bytes(&by, ("POST", &path), MULTIPART, body)
        .await;
    assert_eq!(reply.status, 400, "the API itself takes none");
    caller.sandbox.clock().advance(Duration::from_secs(3601));
    assert_eq!(upload(&caller, &blob, "late").await.status, 403);
    assert_eq!(declare(&caller, &by, &blob, 7).await.status, 200);
}

/// The head of an upload of 50 MB and the form up to the content, of which no byte follows.
fn begun(path: &str, fields: &[Part]) -> Vec<u8> {
    let content = ("file".to_owned(), FILE, String::new());
    let fields: Vec<_> = fields.iter().cloned().chain([content]).collect();
    let form = multipart(&fields);
    let end = form
        .windows(4)
        .rposition(|it| it == b"\r\n--")
        .expect("the end of the file");
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: sandbox\r\nContent-Type: {MULTIPART}\r\nContent-Length: 50000000\r\n\r\n"
    );
    [head.as_bytes(), &form[..end]].concat()
}

#[tokio::test]
async fn a_file_for_nothing_is_refused_before_it_is_read() {
    let key = |key: &str| vec![("key".to_owned(), "", key.to_owned())];
    let (caller, by) = beside().await;
    let blob = create(&caller, &by, json!({})).await;
    let uid = blob["uid"].as_str().expect("a uid");
    let api = Caller::start().await;
    let own = format!("/blobs/{}/upload/", blob["id"]);
    let cases = [
        (&caller, "/storage", key("unknown"), "403 ", "AccessDenied"),
        (&caller, "/storage", Vec::new(), "403 ", "AccessDenied"),
        (
            &caller,
            "/storage?acl=x",
            key(uid),
            "400 ",
            "InvalidArgument",
        ),
        (&caller, "/storage/x", key(uid), "405 ", "MethodNotAllowed"),
        (&caller, own.as_str(), key(uid), "400 ", "no permission"),
        (&api, "/blobs/1/upload/", key("x"), "400 ", "no permission"),
        (&api, "/storage", key("x"), "405 ", "MethodNotAllowed"),
    ];
    for (caller, path, fields, status, text) in cases {
        // The connection ends although this side has not: the answer is whole without the rest.
        let echo = exchange(&caller.sandbox, &begun(path, &fields), false).await;
        let (head, body) = echo.halves();
        assert!(
            head.starts_with(&format!("HTTP/1.1 {status}")),
            "{path} {fields:?}: {head}"
        );
        assert!(body.contains(text), "{path} {fields:?}: {body}");
        assert_eq!(echo.end, End::Closed, "{path} {fields:?}");
    }
}

#[tokio::test]
async fn downloads_are_redirected_to_links_that_end() {
    let (caller, by) = beside().await;
    let blob = file(&caller, &by, json!({ "public": true }), "content").await;
    let path = format!("/blobs/{}", blob["uid"].as_str().expect("a uid"));
    assert_eq!(
        caller.get(&By::Nobody, &path).await.text,
        "content",
        "the client follows"
    );
    let client = Client::builder()
        .redirect(Policy::none())
        .build()
        .expect("a client");
    let url = format!("{}{path}", caller.sandbox.base_url());
    let answer = client.get(&url).send().await.expect("an answer");
    assert_eq!(answer.status(), 301);
    let place = answer.headers()["location"]
        .to_str()
        .expect("an address")
        .to_owned();
    let read = |url: String| {
        let request = client.get(url);
        async { request.send().await.expect("an answer").status().as_u16() }
    };
    let forged = place.replace("Signature=", "Signature=0");
    let unknown = place.replace("/storage/", "/storage/0");
    let cases = [(place.clone(), 200), (forged, 403), (unknown, 404)];
    for (url, status) in cases {
        assert_eq!(read(url.clone()).await, status, "{url}");
    }
    caller.sandbox.clock().advance(Duration::from_secs(3601));
    assert_eq!(read(place).await, 403, "it has ended");
    assert_eq!(read(url).await, 301, "a new one is made");
}

#[tokio::test]
async fn nothing_is_sent_there_while_the_api_takes_it() {
    let caller = Caller::start().await;
    for (method, path, status) in [
        ("POST", "/storage", 405),
        ("PUT", "/storage/a", 405),
        ("GET", "/storage/a", 404),
    ] {
        let reply = caller.send(&By::Nobody, method, path, "").await;
        assert_eq!(reply.status, status, "{method} {path}: {}", reply.text);
    }
}

#[tokio::test]
async fn the_client_uploads_to_either_storage() {
    for storage in [Storage::Api, Storage::Bucket] {
        let caller = Caller::of(Sandbox::builder().storage(storage)).await;
        let client = common::user(&caller.sandbox, 0);
        let client = client.build().expect("a client");
        let blob = file_by_client(&client, "a.png", "image/png").await;
        let found = client.get_file(blob.id).send().await.expect("the entry");
        assert_eq!(
            found.blob.blob_status,
            Some(types::BlobStatus::Complete),
            "{storage:?}"
        );
        let path = format!("/blobs/{}", blob.uid);
        assert_eq!(
            caller.get(&caller.user(1).await, &path).await.text,
            CONTENT,
            "{storage:?}"
        );
    }
}
