//! Changing dialogs: who may do what, and what becomes of members and admins.

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER, id},
    common::Caller,
};

#[tokio::test]
async fn everybody_may_do_what_their_part_allows() {
    let room = Room::start().await;
    let [owner, admin, member, stranger] = room.users;
    let push = |ids: &[i64]| json!({ "push_all": { "occupants_ids": ids } });
    let pull = |ids: &[i64]| json!({ "pull_all": { "occupants_ids": ids } });
    let promote = json!({ "push_all": { "admin_ids": [member] } });
    let rename = json!({ "name": "Renamed", "photo": "5" });
    let cases = [
        ("group", OWNER, &rename, 200),
        ("group", MEMBER, &rename, 200),
        ("group", STRANGER, &rename, 403),
        ("group", MEMBER, &push(&[stranger]), 200),
        ("group", STRANGER, &push(&[stranger]), 403),
        ("group", OWNER, &push(&[1]), 422),
        ("group", MEMBER, &pull(&[member]), 200),
        ("group", MEMBER, &pull(&[admin]), 403),
        ("group", ADMIN, &pull(&[member]), 200),
        ("group", OWNER, &pull(&[member, admin]), 200),
        ("group", OWNER, &pull(&[1]), 200),
        ("group", OWNER, &promote, 200),
        ("group", ADMIN, &promote, 403),
        ("group", MEMBER, &promote, 403),
        ("group", OWNER, &json!({ "admin_ids": [1] }), 404),
        ("group", OWNER, &json!({ "admin_ids": "x" }), 400),
        ("group", OWNER, &json!({ "name": "n".repeat(201) }), 422),
        ("public", OWNER, &rename, 200),
        ("public", MEMBER, &rename, 403),
        ("private", OWNER, &rename, 200),
        ("private", ADMIN, &promote, 200),
        ("private", OWNER, &push(&[stranger]), 403),
        ("private", OWNER, &pull(&[owner]), 403),
        ("private", STRANGER, &rename, 403),
    ];
    for (kind, user, change, status) in cases {
        let dialog = match kind {
            "group" => room.group().await,
            "public" => room.public().await,
            _ => room.private(ADMIN).await,
        };
        let path = format!("/chat/Dialog/{dialog}.json");
        let reply = room.send(user, "PUT", &path, &change.to_string()).await;
        assert_eq!(
            reply.status, status,
            "{kind} {user} {change}: {}",
            reply.text
        );
        if status == 200 && kind != "private" && change == &rename {
            assert_eq!(room.get(OWNER, &path).await["name"], "Renamed");
        }
    }
    let text = "You don't have appropriate permissions to modify or delete \"admin_ids\".";
    let path = format!("/chat/Dialog/{}.json", room.group().await);
    let reply = room.send(MEMBER, "PUT", &path, &promote.to_string()).await;
    assert_eq!(reply.json(), json!({ "errors": [text] }));
    let unknown = "/chat/Dialog/5d75393ba28f9a17e1cb0f9e.json";
    assert_eq!(room.send(OWNER, "PUT", unknown, "name=x").await.status, 404);
}

#[tokio::test]
async fn members_and_admins_change_as_asked() {
    let room = Room::start().await;
    let [owner, admin, member, stranger] = room.users;
    let path = format!("/chat/Dialog/{}.json", room.group().await);
    let steps = [
        (
            json!({ "push_all": { "occupants_ids": [stranger], "admin_ids": [stranger] } })
                .to_string(),
            (
                json!([owner, admin, member, stranger]),
                json!([admin, stranger]),
            ),
        ),
        (
            json!({ "pull_all": { "occupants_ids": [stranger] } }).to_string(),
            (json!([owner, admin, member]), json!([admin])),
        ),
        (
            json!({ "admin_ids": [member, stranger] }).to_string(),
            (json!([owner, admin, member]), json!([member])),
        ),
        (
            json!({ "pull_all": { "admin_ids": [member], "occupants_ids": [admin] } }).to_string(),
            (json!([owner, member]), json!([])),
        ),
        (
            format!(
                "push_all%5Boccupants_ids%5D%5B%5D={admin}&push_all[occupants_ids][]={stranger}"
            ),
            (json!([owner, admin, member, stranger]), json!([])),
        ),
        (
            format!("push_all[occupants_ids][]={member}&pull_all[occupants_ids][]={member}"),
            (json!([owner, admin, stranger]), json!([])),
        ),
    ];
    for (body, expected) in steps {
        let reply = room.send(OWNER, "PUT", &path, &body).await;
        assert_eq!(reply.status, 200, "{body}: {}", reply.text);
        let dialog = reply.json();
        let seen = (dialog["occupants_ids"].clone(), dialog["admin_ids"].clone());
        assert_eq!(seen, expected, "{body}");
        assert_eq!(room.get(OWNER, &path).await, dialog);
    }
    // Some send everything in the query.
    let query = format!("{path}?push_all%5Boccupants_ids%5D%5B%5D={member}");
    let reply = room.send(OWNER, "PUT", &query, "").await;
    assert_eq!(
        reply.json()["occupants_ids"],
        json!([owner, admin, member, stranger])
    );
}

#[tokio::test]
async fn an_owner_who_left_has_no_say_and_an_empty_group_is_gone() {
    let room = Room::start().await;
    let group = room.group().await;
    let path = format!("/chat/Dialog/{group}.json");
    for (user, status) in [(OWNER, 403), (ADMIN, 403), (MEMBER, 404)] {
        let leave = json!({ "pull_all": { "occupants_ids": [room.users[user]] } }).to_string();
        let reply = room.send(user, "PUT", &path, &leave).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        let after = room.send(user, "PUT", &path, "name=mine").await;
        assert_eq!(after.status, status, "{}", after.text);
    }
}

#[tokio::test]
async fn custom_fields_belong_to_a_class() {
    // A strict sandbox counts it as a mistake that the class is missing.
    let room = Room::of(Caller::of(Sandbox::builder().lenient()).await).await;
    let dialog = room
        .open(json!({ "type": 2, "data": { "level": "1" } }))
        .await;
    assert_eq!(dialog.get("data"), None);
    let path = format!("/chat/Dialog/{}.json", id(&dialog));
    let steps = [
        ("data[level]=1", Value::Null),
        (
            "data[class_name]=Score&data[level]=1",
            json!({ "class_name": "Score", "level": "1" }),
        ),
        (
            "data[class_name]=Score&data[by]=x",
            json!({ "class_name": "Score", "level": "1", "by": "x" }),
        ),
        ("data[class_name]=Other", json!({ "class_name": "Other" })),
        ("name=other", json!({ "class_name": "Other" })),
    ];
    for (body, expected) in steps {
        let reply = room.send(OWNER, "PUT", &path, body).await;
        assert_eq!(
            (reply.status, &reply.json()["data"]),
            (200, &expected),
            "{body}"
        );
    }
}

#[tokio::test]
async fn several_groups_change_at_once() {
    let room = Room::start().await;
    let [owner, admin, member, stranger] = room.users;
    let caller = &room.caller;
    let known = caller.sandbox.credentials().users[0].id;
    let user = caller.user(0).await;
    let [mine, theirs] = [room.group().await, room.group().await];
    let add = json!({ "push_all": { "occupants_ids": [known] } }).to_string();
    room.send(OWNER, "PUT", &format!("/chat/Dialog/{mine}.json"), &add)
        .await;
    let cases = [
        (
            "add",
            format!("users_ids={stranger},78&dialogs_ids={mine},{theirs},x"),
            json!({
                "users": { "SuccessfullyDeleted": [stranger], "WrongPermissions": [], "NotFound": [78] },
                "dialogs": { "SuccessfullyDeleted": [mine], "WrongPermissions": [theirs], "NotFound": ["x"] },
            }),
            vec![owner, admin, member, stranger, known],
        ),
        (
            "remove",
            format!("users_ids={stranger}&dialogs_ids={mine}"),
            json!({
                "users": { "SuccessfullyDeleted": [], "WrongPermissions": [stranger], "NotFound": [] },
                "dialogs": { "SuccessfullyDeleted": [], "WrongPermissions": [mine], "NotFound": [] },
            }),
            vec![owner, admin, member, stranger, known],
        ),
        (
            "remove",
            format!("users_ids={known}&dialogs_ids={mine}"),
            json!({
                "users": { "SuccessfullyDeleted": [known], "WrongPermissions": [], "NotFound": [] },
                "dialogs": { "SuccessfullyDeleted": [mine], "WrongPermissions": [], "NotFound": [] },
            }),
            vec![owner, admin, member, stranger],
        ),
    ];
    for (verb, body, expected, mut members) in cases {
        let path = format!("/chat/Dialogs/{verb}_occupants.json");
        let reply = caller.send(&user, "POST", &path, &body).await;
        assert_eq!(
            (reply.status, reply.json()),
            (200, expected),
            "{verb} {body}"
        );
        members.sort_unstable();
        let dialog = room.get(OWNER, &format!("/chat/Dialog/{mine}.json")).await;
        assert_eq!(dialog["occupants_ids"], json!(members));
    }
    for body in ["users_ids=1", "dialogs_ids=x", "users_ids=a&dialogs_ids=x"] {
        let reply = caller
            .send(&user, "POST", "/chat/Dialogs/add_occupants.json", body)
            .await;
        assert_eq!(reply.status, 422, "{body}: {}", reply.text);
    }
}
