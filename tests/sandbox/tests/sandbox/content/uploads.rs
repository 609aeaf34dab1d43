//! The three steps, in the forms that clients use, and what each refuses.

use std::time::Duration;

use quickblox_api::types;
use quickblox_sandbox::{Plan, Sandbox};
use serde_json::json;

use crate::{
    common::{self, By, Caller, MULTIPART, Part, multipart},
    content::steps::{CONTENT, FILE, create, declare, file, file_by_client, permission, upload},
};

#[tokio::test]
async fn the_client_uploads_in_three_steps() {
    let caller = Caller::start().await;
    let client = common::user(&caller.sandbox, 0);
    let client = client.build().expect("a client");
    let blob = file_by_client(&client, "museum & more.jpeg", "image/jpeg").await;
    assert_eq!((blob.size, blob.blob_status), (None, None));
    let found = client.get_file(blob.id).send().await.expect("the blob");
    assert_eq!(found.blob.blob_status, Some(types::BlobStatus::Complete));
    assert!(found.blob.set_completed_at.is_some());
    let listed = client.list_files().send().await.expect("the list");
    assert_eq!(listed.total_entries, 1);
    let answer = client.download_file(&found.blob.uid).send().await;
    let answer = answer.expect("the content");
    let header = |name: &str| answer.headers()[name].to_str().expect("text").to_owned();
    assert_eq!(
        (header("content-type"), header("content-length")),
        ("image/jpeg".to_owned(), CONTENT.len().to_string())
    );
    client
        .delete_file(blob.id)
        .send()
        .await
        .expect("the file is deleted");
    assert!(client.get_file(blob.id).send().await.is_err());
}

#[tokio::test]
async fn the_official_sdk_sends_forms() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let body = "blob[content_type]=image%2Fpng&blob[name]=myAvatar.png&blob[public]=true&blob[tag_list]=a%2Cb";
    let reply = caller.send(&by, "POST", "/blobs.json", body).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let blob = reply.json()["blob"].clone();
    let now = caller.sandbox.credentials().application_id;
    assert_eq!(
        (&blob["public"], &blob["app_id"]),
        (&json!(true), &json!(now))
    );
    let (path, mut parts) = permission(&caller, &blob);
    assert_eq!(path, format!("/blobs/{}/upload/", blob["id"]));
    let names: Vec<&str> = parts.iter().map(|(name, ..)| name.as_str()).collect();
    let expected = [
        "acl",
        "content_type",
        "expires",
        "key",
        "policy",
        "success_action_status",
        "x-amz-algorithm",
        "x-amz-credential",
        "x-amz-date",
        "x-amz-signature",
    ];
    assert_eq!(names, expected);
    assert_eq!((&*parts[0].2, &*parts[1].2), ("public-read", "image/png"));
    assert_eq!(json!(parts[3].2), blob["uid"]);
    assert!(parts[4].2.ends_with('\n'));
    parts.push(("file".to_owned(), FILE, "12345".to_owned()));
    parts.push(("name".to_owned(), "", "myAvatar.png".to_owned()));
    let reply = caller
        .send_bytes(&by, ("POST", &path), MULTIPART, multipart(&parts))
        .await;
    assert_eq!((reply.status, reply.text.as_str()), (201, ""));
    assert_eq!(declare(&caller, &by, &blob, 5).await.status, 200);
}

#[tokio::test]
async fn an_upload_needs_its_permission_and_one_file() {
    let caller = Caller::lenient().await;
    let by = caller.user(0).await;
    let part = |name: &str, value: &str| -> Part { (name.to_owned(), "", value.to_owned()) };
    let content = |value: &str| -> Part { ("file".to_owned(), FILE, value.to_owned()) };
    let blob = create(&caller, &by, json!({})).await;
    let (path, all) = permission(&caller, &blob);
    let key = || part("key", blob["uid"].as_str().expect("a uid"));
    // A client of old names a type and no file.
    let unnamed = || {
        (
            "file".to_owned(),
            "\r\nContent-Type: image/jpg",
            "x".to_owned(),
        )
    };
    let cases: [(&str, u16, Vec<Part>); 11] = [
        ("no key", 400, vec![content("x")]),
        ("another key", 400, vec![part("key", "else"), content("x")]),
        ("the key twice", 400, vec![key(), key(), content("x")]),
        (
            "another policy",
            400,
            vec![key(), part("policy", "else"), content("x")],
        ),
        ("no file", 400, vec![key()]),
        ("text for a file", 400, vec![key(), part("file", "x")]),
        ("two files", 400, vec![key(), content("x"), content("y")]),
        ("an empty file", 400, vec![key(), content("")]),
        ("the minimum", 201, vec![key(), content("x")]),
        ("a file without a name", 201, vec![key(), unnamed()]),
        (
            "everything",
            201,
            all.into_iter().chain([content("x")]).collect(),
        ),
    ];
    for (name, status, parts) in cases {
        let reply = caller
            .send_bytes(&By::Nobody, ("POST", &path), MULTIPART, multipart(&parts))
            .await;
        assert_eq!(reply.status, status, "{name}: {}", reply.text);
        assert_eq!(reply.json()["errors"].is_array(), status == 400, "{name}");
    }
    assert_eq!(declare(&caller, &by, &blob, 1).await.status, 200);
    assert_eq!(
        upload(&caller, &blob, "late").await.status,
        400,
        "it is complete"
    );
    let body = multipart(&[key(), content("x")]);
    let reply = caller
        .send_bytes(&By::Nobody, ("POST", "/blobs/1/upload/"), MULTIPART, body)
        .await;
    assert_eq!(reply.status, 400, "an unknown file");
}

#[tokio::test]
async fn a_permission_ends_after_an_hour() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let blob = create(&caller, &by, json!({})).await;
    caller.sandbox.clock().advance(Duration::from_secs(3599));
    assert_eq!(upload(&caller, &blob, "in time").await.status, 201);
    caller.sandbox.clock().advance(Duration::from_secs(2));
    assert_eq!(upload(&caller, &blob, "late").await.status, 400);
    let path = format!("/blobs/{}.json", blob["id"]);
    let reply = caller.send(&by, "PUT", &path, "blob[new]=1").await;
    let blob = reply.json()["blob"].clone();
    assert_eq!(upload(&caller, &blob, "again").await.status, 201);
}

#[tokio::test]
async fn plans_limit_the_size() {
    let mebibytes = Plan::ALL.map(|plan| plan.file_size() / 1024 / 1024);
    assert_eq!(mebibytes, [10, 25, 50, 100]);
    let caller = Caller::of(Sandbox::builder().plan(Plan::Basic)).await;
    let by = caller.user(0).await;
    let blob = create(&caller, &by, json!({})).await;
    let most = "x".repeat(Plan::Basic.file_size());
    let more = format!("{most}x");
    for (content, status) in [(&more, 400), (&most, 201)] {
        let reply = upload(&caller, &blob, content).await;
        assert_eq!(reply.status, status, "{} bytes", content.len());
    }
}

#[tokio::test]
async fn a_declaration_takes_any_size_but_none() {
    let caller = Caller::lenient().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let blob = create(&caller, &by, json!({})).await;
    let path = format!("/blobs/{}/complete.json", blob["id"]);
    let reply = declare(&caller, &by, &blob, 5).await;
    assert_eq!(reply.status, 422, "nothing was uploaded");
    upload(&caller, &blob, "12345").await;
    let cases = [
        ("blob[size]=0", 422),
        ("blob[size]=-1", 422),
        ("blob[size]=", 422),
        ("{}", 422),
        ("{\"blob\":{}}", 422),
        ("{\"blob\":{\"size\":\"five\"}}", 422),
        ("size=5", 200),
        ("blob[size]=5", 200),
        ("{\"blob\":{\"size\":\"5\"}}", 200),
        ("{\"blob\":{\"size\":5}}", 200),
        // The real size counts.
        ("{\"size\":86}", 200),
    ];
    for (body, status) in cases {
        let reply = caller.send(&by, "PUT", &path, body).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
        let is_told = reply.text.contains("Size param is not set");
        assert_eq!(is_told, status == 422, "{body}: {}", reply.text);
    }
    let parts = [("size".to_owned(), "", "5".to_owned())];
    let reply = caller
        .send_bytes(&by, ("PUT", &path), MULTIPART, multipart(&parts))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let reply = caller
        .get(&by, &format!("/blobs/{}.json", blob["id"]))
        .await;
    assert_eq!(reply.json()["blob"]["size"], 5);
    assert_eq!(declare(&caller, &other, &blob, 5).await.status, 403);
}

#[tokio::test]
async fn content_is_replaced_under_the_same_id() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let old = file(&caller, &by, json!({ "public": true }), "old content").await;
    let path = format!("/blobs/{}.json", old["id"]);
    let reply = caller
        .send(&by, "PUT", &path, "{\"blob\":{\"new\":\"1\"}}")
        .await;
    let open = reply.json()["blob"].clone();
    assert_eq!(
        (&open["id"], &open["blob_status"]),
        (&old["id"], &json!(null))
    );
    assert_eq!(
        (&open["size"], &open["set_completed_at"]),
        (&old["size"], &old["set_completed_at"])
    );
    assert_ne!(open["uid"], old["uid"]);
    for uid in [&old["uid"], &open["uid"]] {
        let path = format!("/blobs/{}", uid.as_str().expect("a uid"));
        assert_eq!(
            caller.get(&by, &path).await.status,
            404,
            "the old content is gone"
        );
    }
    assert_eq!(upload(&caller, &open, "new").await.status, 201);
    assert_eq!(declare(&caller, &by, &open, 3).await.status, 200);
    let path = format!("/blobs/{}", open["uid"].as_str().expect("a uid"));
    assert_eq!(caller.get(&By::Nobody, &path).await.text, "new");
}
