//! Entries of files: what they are made from, lists, changes, rights.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    content::steps::{create, file},
};

#[tokio::test]
async fn an_entry_needs_a_name_a_type_and_a_user() {
    let caller = Caller::lenient().await;
    let by = caller.user(0).await;
    let application = caller.application().await;
    let long = "n".repeat(100);
    let cases = [
        (
            &by,
            json!({ "name": "a", "content_type": "text/plain" }),
            201,
            "",
        ),
        (
            &by,
            json!({ "name": long, "content_type": "text/plain" }),
            201,
            "",
        ),
        (
            &by,
            json!({ "name": "a", "content_type": "text/plain", "public": "true" }),
            201,
            "",
        ),
        (
            &by,
            json!({ "name": format!("{long}n"), "content_type": "text/plain" }),
            422,
            "name",
        ),
        (
            &by,
            json!({ "name": "", "content_type": "text/plain" }),
            422,
            "name",
        ),
        (&by, json!({ "content_type": "text/plain" }), 422, "name"),
        (&by, json!({ "name": "a" }), 422, "content_type"),
        (
            &by,
            json!({ "name": "a", "content_type": "a/b", "public": "maybe" }),
            422,
            "public",
        ),
        (
            &application,
            json!({ "name": "a", "content_type": "a/b" }),
            422,
            "base",
        ),
        (
            &By::ApiKey,
            json!({ "name": "a", "content_type": "a/b" }),
            401,
            "",
        ),
        (
            &By::Nobody,
            json!({ "name": "a", "content_type": "a/b" }),
            401,
            "",
        ),
    ];
    for (by, blob, status, field) in cases {
        let body = json!({ "blob": blob }).to_string();
        let reply = caller.send(by, "POST", "/blobs.json", &body).await;
        assert_eq!(reply.status, status, "{blob}: {}", reply.text);
        if !field.is_empty() {
            assert!(
                reply.json()["errors"][field].is_array(),
                "{blob}: {}",
                reply.text
            );
        }
    }
}

#[tokio::test]
async fn users_list_their_own_files_in_pages() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let mut ids = Vec::new();
    for _ in 0..12 {
        ids.push(create(&caller, &by, json!({})).await["id"].clone());
    }
    create(&caller, &other, json!({})).await;
    let cases = [
        ("/blobs.json", (1, 10), 0..10),
        ("/blobs.json?page=2", (2, 10), 10..12),
        ("/blobs.json?page=3&per_page=5", (3, 5), 10..12),
        ("/blobs.json?page=9", (9, 10), 12..12),
    ];
    for (path, (page, size), part) in cases {
        let listed = caller.get(&by, path).await.json();
        let found: Vec<&Value> = listed["items"].as_array().expect("items").iter().collect();
        let found: Vec<&Value> = found.iter().map(|item| &item["blob"]["id"]).collect();
        assert_eq!(found, ids[part].iter().collect::<Vec<_>>(), "{path}");
        assert_eq!(listed["current_page"], page);
        assert_eq!(listed["per_page"], size);
        assert_eq!(listed["total_entries"], 12);
    }
    let first = &caller.get(&by, "/blobs.json").await.json()["items"][0]["blob"];
    for name in ["account_id", "app_id", "blob_object_access"] {
        assert!(first.get(name).is_none(), "{name} is not for lists");
    }
    let application = caller.application().await;
    assert_eq!(caller.get(&application, "/blobs.json").await.status, 422);
}

#[tokio::test]
async fn tags_bring_files_to_users() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let user = caller.sandbox.credentials().users[1].id;
    let body = "{\"user\":{\"tag_list\":\"red,blue\"}}";
    let reply = caller
        .send(&other, "PUT", &format!("/users/{user}.json"), body)
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let red = create(&caller, &by, json!({ "tag_list": "red, green" })).await;
    create(&caller, &by, json!({ "tag_list": "green" })).await;
    create(&caller, &by, json!({})).await;
    let both = create(&caller, &other, json!({ "tag_list": "red,blue" })).await;
    let listed = caller.get(&other, "/blobs/tagged.json").await.json();
    let found: Vec<&Value> = listed["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|it| &it["blob"]["id"])
        .collect();
    assert_eq!(found, [&red["id"], &both["id"]]);
    assert_eq!(
        caller.get(&by, "/blobs/tagged.json").await.json()["total_entries"],
        0
    );
    let path = format!("/blobs/{}.json", red["id"]);
    caller.send(&by, "PUT", &path, "blob[tag_list]=green").await;
    assert_eq!(
        caller.get(&other, "/blobs/tagged.json").await.json()["total_entries"],
        1
    );
}

#[tokio::test]
async fn only_who_registered_a_file_changes_it() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let blob = file(&caller, &by, json!({}), "content").await;
    let path = format!("/blobs/{}.json", blob["id"]);
    let cases = [
        (&other, "GET", path.as_str(), "", 200),
        (&other, "PUT", &path, "blob[name]=mine", 403),
        (&other, "DELETE", &path, "", 403),
        (&By::Nobody, "GET", &path, "", 401),
        (&by, "GET", "/blobs/1.json", "", 404),
        (&by, "PUT", "/blobs/1.json", "blob[name]=a", 404),
        (&by, "DELETE", "/blobs/1.json", "", 404),
        (&by, "PUT", &path, "blob[name]=", 422),
        (&by, "PUT", &path, "blob[public]=true", 422),
        (
            &by,
            "PUT",
            &path,
            "{\"blob\":{\"name\":\"apple\",\"content_type\":\"a/b\"}}",
            200,
        ),
    ];
    caller.expect(cases).await;
    let changed = &caller.get(&by, &path).await.json()["blob"];
    assert_eq!(
        (&changed["name"], &changed["content_type"]),
        (&json!("apple"), &json!("a/b"))
    );
    assert_eq!(
        (&changed["blob_status"], &changed["uid"]),
        (&json!("complete"), &blob["uid"])
    );
}

#[tokio::test]
async fn a_deleted_picture_is_nobodys() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let user = caller.sandbox.credentials().users[0].id;
    let blob = file(&caller, &by, json!({}), "picture").await;
    let body = json!({ "user": { "blob_id": blob["id"] } }).to_string();
    let path = format!("/users/{user}.json");
    let reply = caller.send(&by, "PUT", &path, &body).await;
    assert_eq!(
        reply.json()["user"]["blob_id"],
        blob["id"],
        "{}",
        reply.text
    );
    let file = format!("/blobs/{}.json", blob["id"]);
    let reply = caller.send(&by, "DELETE", &file, "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    assert_eq!(
        caller.get(&by, &path).await.json()["user"]["blob_id"],
        Value::Null
    );
    assert_eq!(caller.send(&by, "DELETE", &file, "").await.status, 404);
}

#[tokio::test]
async fn a_picture_is_a_file_that_is_there() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let user = caller.sandbox.credentials().users[0].id;
    let path = format!("/users/{user}.json");
    let created =
        json!({ "user": { "login": "pictured", "password": "s3cret-word", "blob_id": 5 } });
    let updated = json!({ "user": { "blob_id": 5 } });
    let cases = [("POST", "/users.json", created), ("PUT", &path, updated)];
    for (method, path, body) in cases {
        let reply = caller.send(&by, method, path, &body.to_string()).await;
        let refusal = json!({ "errors": { "blob": ["does not exist"] } });
        assert_eq!(reply.expect(422), refusal, "{method}");
    }
    let found = caller.get(&by, &path).await;
    assert_eq!(found.expect(200)["user"]["blob_id"], Value::Null);
}
