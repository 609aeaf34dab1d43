//! Classes and new records: types, casts, permissions as they come back, relations.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    custom_objects::classes::{SCORES, id},
};

#[tokio::test]
async fn a_class_comes_back_in_the_form_of_answers() {
    let caller = Caller::start().await;
    let class = caller
        .define(
            r#"{"name": "Profile", "fields": {"age": "Integer", "tags": "String_a"}, "permissions": {
            "create": {"access": "open"}, "read": {"access": "not_allowed"},
            "update": {"access": "open_for_users_ids", "ids": "1,2"}}}"#,
        )
        .await;
    assert_eq!(class["name"], "Profile");
    let fields = json!([
        { "name": "age", "type": "Integer" },
        { "name": "tags", "type": "String", "is_array": "1" },
    ]);
    assert_eq!(class["custom_fields"], fields);
    let acl = json!({
        "create": { "access": "open", "primary": true },
        "read": { "access": "not_allowed" },
        "update": { "access": "open_for_users_ids", "users_ids": ["1", "2"] },
        "delete": { "access": "owner" },
    });
    assert_eq!(class["acl"], acl);
}

#[tokio::test]
async fn classes_are_made_by_the_owner_of_the_account_and_once() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let reply = caller.send(&user, "POST", "/class.json", SCORES).await;
    assert_eq!(reply.status, 403, "{}", reply.text);
    let cases = [
        (r#"{"name": "Scores"}"#, "name", "is already taken"),
        (
            r#"{"name": "A", "fields": {"a": "Text"}}"#,
            "fields",
            "a is invalid",
        ),
        (
            r#"{"name": "A", "fields": {"_id": "String"}}"#,
            "fields",
            "_id is invalid",
        ),
        (
            r#"{"name": "A", "permissions": {"create": {"access": "owner"}}}"#,
            "permissions",
            "create is invalid",
        ),
    ];
    for (body, field, text) in cases {
        let reply = caller.send(&By::ApiKey, "POST", "/class.json", body).await;
        assert_eq!(reply.status, 422, "{body}");
        assert_eq!(reply.json(), json!({ field: [text] }), "{body}");
    }
}

#[tokio::test]
async fn a_record_is_cast_by_its_class_and_shows_all_fields() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let fields = json!({
        "score": 665, "progress": "0.12", "expert": false, "name": "deathmatch", "place": "11.13, 45.52",
        "date": "2019-09-21 21:21:00", "levels": [1, "2", 3], "unheard_of": 1, "avatar": "not here",
    });
    let mut record = caller.create(&user, "Scores", fields).await;
    assert!(id(&record).len() == 24 && record["created_at"].is_i64());
    for name in ["_id", "created_at", "updated_at"] {
        record.as_object_mut().expect("an object").remove(name);
    }
    let expected = json!({
        "_parent_id": null, "user_id": caller.sandbox.credentials().users[0].id,
        "score": 665, "progress": 0.12, "expert": false, "name": "deathmatch", "place": [11.13, 45.52],
        "date": "2019-09-21T21:21:00Z", "levels": [1, 2, 3], "tags": null, "ratios": null, "avatar": null,
        "permissions": {
            "read": { "access": "open" }, "update": { "access": "owner" }, "delete": { "access": "owner" },
        },
    });
    assert_eq!(record, expected);
}

#[tokio::test]
async fn values_are_cast_or_refused() {
    let caller = Caller::scores().await;
    let cases = [
        ("score", json!("1000"), Some(json!(1000))),
        ("score", json!(1.5), None),
        ("score", json!("many"), None),
        ("progress", json!(0), Some(json!(0))),
        ("progress", json!("2.5"), Some(json!(2.5))),
        ("progress", json!(true), None),
        ("name", json!(5), Some(json!("5"))),
        ("name", json!("null"), Some(json!("null"))),
        ("name", json!(["a"]), None),
        ("expert", json!("true"), Some(json!(true))),
        ("expert", json!("maybe"), None),
        (
            "date",
            json!("2019-09-21T21:21:00+02:00"),
            Some(json!("2019-09-21T19:21:00Z")),
        ),
        ("date", json!("yesterday"), None),
        ("place", json!([1, 2.5]), Some(json!([1.0, 2.5]))),
        ("place", json!("north"), None),
        ("place", json!("1,2,3"), None),
        ("tags", json!("one, two"), Some(json!(["one, two"]))),
        ("tags", json!([]), Some(json!([]))),
        ("levels", json!(["a"]), None),
        ("levels", json!(null), Some(json!(null))),
    ];
    for (field, sent, stored) in cases {
        let body = json!({ field: sent }).to_string();
        let reply = caller.send(&By::ApiKey, "POST", "/data/Scores.json", &body);
        let reply = reply.await;
        if let Some(stored) = stored {
            assert_eq!(reply.json()[field], stored, "{body}: {}", reply.text);
        } else {
            assert_eq!(reply.status, 422, "{body}");
            assert!(reply.json()[field].is_array(), "{}", reply.text);
        }
    }
}

#[tokio::test]
async fn forms_make_records_too() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let cases = [
        (
            "score=5&expert=true&name=null",
            json!({ "score": 5, "expert": true, "name": null }),
        ),
        ("tags[]=a&tags[]=b", json!({ "tags": ["a", "b"] })),
        ("levels=1,2,", json!({ "levels": [1, 2] })),
        ("place=11.13,%2045.52", json!({ "place": [11.13, 45.52] })),
        (
            "permissions[update][access]=open_for_users_ids&permissions[update][ids]=3,12",
            json!({ "permissions": {
                "read": { "access": "open" },
                "update": { "access": "open_for_users_ids", "users_ids": ["3", "12"] },
                "delete": { "access": "owner" },
            } }),
        ),
    ];
    for (form, expected) in cases {
        let reply = caller.send(&user, "POST", "/data/Scores.json", form).await;
        assert_eq!(reply.status, 201, "{form}: {}", reply.text);
        let record = reply.json();
        for (name, value) in expected.as_object().expect("fields") {
            assert_eq!(&record[name], value, "{form}");
        }
    }
    let reply = caller
        .send(
            &user,
            "POST",
            "/data/Scores/multi.json",
            "record[10][name]=last&record[2][name]=first",
        )
        .await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    assert_eq!(reply.json()["class_name"], "Scores");
    assert_eq!(reply.json()["items"][0]["name"], "first");
    assert_eq!(reply.json()["items"][1]["name"], "last");
}

#[tokio::test]
async fn what_cannot_become_a_record_is_refused() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let large = json!({ "name": "x".repeat(140_000) }).to_string();
    let cases = [
        (
            "/data/Cars.json",
            r#"{"a": 1}"#,
            403,
            json!({ "errors": ["Undefined class"] }),
        ),
        (
            "/data/Scores.json",
            &large,
            422,
            json!({ "base": ["record is too large (current: 140011, max: 131072)"] }),
        ),
        (
            "/data/Scores/5d866b53a28f9a5ad51cb562/Scores.json",
            r#"{"score": 1}"#,
            404,
            json!({ "errors": ["The resource wasn't found"] }),
        ),
        (
            "/data/Scores/multi.json",
            r#"{"record": {"1": {"score": 1}, "2": {"score": "x"}}}"#,
            422,
            json!({ "score": ["is no Integer"] }),
        ),
        (
            "/data/Scores.json",
            r#"{"permissions": {"read": {"access": "not_allowed"}}}"#,
            422,
            json!({ "permissions": ["read is invalid"] }),
        ),
    ];
    for (path, body, status, expected) in cases {
        let reply = caller.send(&user, "POST", path, body).await;
        assert_eq!((reply.status, reply.json()), (status, expected), "{path}");
    }
    let application = caller.application().await;
    let reply = caller.send(&application, "POST", "/data/Scores.json", r#"{"score": 1}"#);
    assert_eq!(reply.await.status, 422);
    let list = caller.get(&user, "/data/Scores.json").await.json();
    assert_eq!(list["items"], json!([]), "nothing was stored");
}

#[tokio::test]
async fn children_hang_on_their_parents_and_go_with_them() {
    let caller = Caller::scores().await;
    caller
        .define(r#"{"name": "Notes", "fields": {"text": "String"}}"#)
        .await;
    let user = caller.user(0).await;
    let parent = caller.create(&user, "Scores", json!({})).await;
    let path = format!("/data/Scores/{}/Notes.json", id(&parent));
    let reply = caller
        .send(&user, "POST", &path, r#"{"text": "one"}"#)
        .await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let first = reply.json();
    assert_eq!(first["_parent_id"], parent["_id"]);
    let second = json!({ "text": "two", "_parent_id": parent["_id"] });
    let second = caller.create(&user, "Notes", second).await;
    let grandchild = json!({ "text": "three", "_parent_id": second["_id"] });
    caller.create(&user, "Notes", grandchild).await;
    caller
        .create(&user, "Notes", json!({ "text": "apart" }))
        .await;

    let by_parent = format!("/data/Notes.json?_parent_id={}", id(&parent));
    for path in [path, by_parent] {
        let list = caller.get(&user, &path).await.json();
        let texts: Vec<&Value> = list["items"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| &it["text"])
            .collect();
        assert_eq!(texts, ["one", "two"], "{path}");
    }
    let path = format!("/data/Scores/{}.json", id(&parent));
    let reply = caller.send(&user, "DELETE", &path, "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    let list = caller.get(&user, "/data/Notes.json").await.json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(list["items"][0]["text"], "apart");
}
