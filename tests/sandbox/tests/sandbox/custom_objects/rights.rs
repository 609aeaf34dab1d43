//! Who may do what with records: levels of records, levels of classes, application sessions, the owner of the account.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    custom_objects::classes::id,
};

/// The statuses of reading, changing and deleting a record.
async fn attempts(caller: &Caller, by: &By, class: &str, record: &Value) -> [u16; 3] {
    let path = format!("/data/{class}/{}.json", id(record));
    let mut statuses = [0; 3];
    let calls = [
        ("GET", ""),
        ("PUT", r#"{"name": "changed"}"#),
        ("DELETE", ""),
    ];
    for (status, (method, body)) in statuses.iter_mut().zip(calls) {
        *status = caller.send(by, method, &path, body).await.status;
    }
    statuses
}

#[tokio::test]
async fn records_decide_unless_their_class_does() {
    let caller = Caller::start().await;
    let [user, other] = [caller.user(0).await, caller.user(1).await];
    let ids = [0, 1].map(|index| caller.sandbox.credentials().users[index].id);
    let tagged = format!("/users/{}.json", ids[1]);
    let body = r#"{"user": {"tag_list": "golf,man"}}"#;
    assert_eq!(caller.send(&other, "PUT", &tagged, body).await.status, 200);
    let of_other = json!({ "access": "open_for_users_ids", "ids": [ids[1].to_string()] });
    let of_nobody = json!({ "access": "open_for_users_ids" });
    let primary = |access: &str| json!({ "access": access, "primary": true });
    let open = json!({ "access": "open" });
    // Permissions of the class, permissions of the record, and what becomes of attempts by the owner and the other.
    let cases = [
        (json!({}), json!({}), [200, 200, 200], [200, 403, 403]),
        (
            json!({}),
            json!({ "read": { "access": "owner" } }),
            [200, 200, 200],
            [403, 403, 403],
        ),
        (
            json!({}),
            json!({ "update": open, "delete": open }),
            [200, 200, 200],
            [200, 200, 200],
        ),
        (
            json!({}),
            json!({ "update": { "access": "open_for_groups", "groups": ["golf"] } }),
            [200, 200, 200],
            [200, 200, 403],
        ),
        (
            json!({}),
            json!({ "update": { "access": "open_for_groups", "groups": ["tennis"] } }),
            [200, 200, 200],
            [200, 403, 403],
        ),
        (
            json!({}),
            json!({ "read": of_nobody, "delete": of_other }),
            [200, 200, 200],
            [403, 403, 200],
        ),
        (
            json!({ "delete": { "access": "not_allowed" } }),
            json!({}),
            [200, 200, 200],
            [200, 403, 403],
        ),
        (
            json!({ "delete": primary("not_allowed") }),
            json!({ "delete": open }),
            [200, 200, 403],
            [200, 403, 403],
        ),
        (
            json!({ "read": primary("owner"), "update": primary("open") }),
            json!({ "read": open }),
            [200, 200, 200],
            [403, 200, 403],
        ),
    ];
    for (number, (of_class, of_record, by_owner, by_other)) in cases.into_iter().enumerate() {
        let name = format!("Class{number}");
        let class =
            json!({ "name": name, "fields": { "name": "String" }, "permissions": of_class });
        caller.define(&class.to_string()).await;
        for (by, expected) in [(&other, by_other), (&user, by_owner)] {
            let record = json!({ "name": "as it was", "permissions": of_record });
            let record = caller.create(&user, &name, record).await;
            let statuses = attempts(&caller, by, &name, &record).await;
            assert_eq!(statuses, expected, "{of_class} {of_record}");
        }
    }
}

#[tokio::test]
async fn creating_is_a_matter_of_the_class() {
    let caller = Caller::start().await;
    let users = [caller.user(0).await, caller.user(1).await, By::ApiKey];
    let first = caller.sandbox.credentials().users[0].id;
    let cases = [
        (json!({ "access": "open" }), [201, 201, 201]),
        (json!({ "access": "not_allowed" }), [403, 403, 201]),
        (
            json!({ "access": "open_for_users_ids", "ids": [first] }),
            [201, 403, 201],
        ),
        (
            json!({ "access": "open_for_groups", "groups": ["golf"] }),
            [403, 403, 201],
        ),
    ];
    for (number, (create, expected)) in cases.into_iter().enumerate() {
        let class =
            json!({ "name": format!("Class{number}"), "permissions": { "create": create } });
        caller.define(&class.to_string()).await;
        let path = format!("/data/Class{number}.json");
        for (by, status) in users.iter().zip(expected) {
            let reply = caller.send(by, "POST", &path, "{}").await;
            assert_eq!(reply.status, status, "{create}: {}", reply.text);
        }
    }
}

#[tokio::test]
async fn lists_hold_what_the_caller_may_read() {
    let caller = Caller::scores().await;
    let [user, other] = [caller.user(0).await, caller.user(1).await];
    let application = caller.application().await;
    let private = json!({ "read": { "access": "owner" } });
    let hidden = caller
        .create(
            &user,
            "Scores",
            json!({ "name": "hidden", "permissions": private }),
        )
        .await;
    let shown = caller
        .create(&user, "Scores", json!({ "name": "shown" }))
        .await;
    let both = format!("/data/Scores/{},{}.json", id(&hidden), id(&shown));
    for (by, expected) in [(&user, 2), (&other, 1), (&application, 1), (&By::ApiKey, 2)] {
        for path in ["/data/Scores.json", &both] {
            let list = caller.get(by, path).await.json();
            assert_eq!(
                list["items"].as_array().map(Vec::len),
                Some(expected),
                "{path} {by:?}"
            );
        }
        let list = caller.get(by, "/data/Scores.json?count=1").await.json();
        assert_eq!(list["items"]["count"], expected, "{by:?}");
    }
}

#[tokio::test]
async fn an_api_key_acts_for_its_owner_or_for_a_user() {
    let caller = Caller::scores().await;
    let known = caller.sandbox.credentials().users[0].id;
    let on_behalf = By::OnBehalfOf(known);
    let owners = caller.create(&By::ApiKey, "Scores", json!({})).await;
    let users = caller.create(&on_behalf, "Scores", json!({})).await;
    assert_eq!(users["user_id"], known);
    assert_ne!(owners["user_id"], known);
    assert_eq!(
        attempts(&caller, &on_behalf, "Scores", &owners).await,
        [200, 403, 403]
    );
    assert_eq!(
        attempts(&caller, &By::ApiKey, "Scores", &users).await,
        [200, 200, 200]
    );
}
