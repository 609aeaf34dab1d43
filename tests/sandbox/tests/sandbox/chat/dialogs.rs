//! Dialogs: opening, reading, deleting, notifications.

use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER, id},
    common::{By, Caller},
};

#[tokio::test]
async fn each_kind_is_opened_in_its_way() {
    let room = Room::start().await;
    let [owner, admin, member, _] = room.users;
    let all = json!([owner, admin, member]);
    let application = room.caller.sandbox.credentials().application_id;
    let list = format!("{admin},{member}");
    let cases = [
        (
            json!({ "type": 1, "name": "News", "occupants_ids": list, "photo": "67834" }),
            json!({ "type": 1, "name": "News", "occupants_ids": [], "photo": "67834", "is_join_required": null }),
        ),
        (
            json!({ "type": 2, "name": "Party", "occupants_ids": [admin, member] }),
            json!({ "type": 2, "name": "Party", "occupants_ids": all, "admin_ids": [], "is_join_required": 0 }),
        ),
        (
            json!({ "type": 2, "occupants_ids": list, "admin_ids": [admin], "is_join_required": 1 }),
            json!({ "name": null, "occupants_ids": all, "admin_ids": [admin], "is_join_required": 1 }),
        ),
        (
            json!({ "type": 2, "data": { "class_name": "Score", "level": "3" } }),
            json!({ "occupants_ids": [owner], "data": { "class_name": "Score", "level": "3" } }),
        ),
        (
            json!({ "type": 3, "name": "ignored", "occupants_ids": admin.to_string(), "admin_ids": [admin] }),
            json!({ "name": "ADAM", "occupants_ids": [owner, admin], "admin_ids": [], "xmpp_room_jid": null,
                "is_join_required": null, "photo": null, "last_message": null, "last_message_id": null }),
        ),
    ];
    for (body, expected) in cases {
        let dialog = room.open(body.clone()).await;
        for (name, value) in expected.as_object().expect("fields") {
            assert_eq!(&dialog[name], value, "{name} of {body}");
        }
        assert_eq!(dialog["user_id"], json!(owner));
        assert_eq!(dialog["unread_messages_count"], Value::Null);
        let room_jid = format!("{application}_{}@muc.chat.quickblox.com", id(&dialog));
        if body["type"] != json!(3) {
            assert_eq!(dialog["xmpp_room_jid"], json!(room_jid));
        }
        let path = format!("/chat/Dialog/{}.json", id(&dialog));
        assert_eq!(room.get(OWNER, &path).await["unread_messages_count"], 0);
    }
}

#[tokio::test]
async fn forms_open_dialogs_as_json_does() {
    let room = Room::start().await;
    let [owner, admin, member, _] = room.users;
    let group = format!(
        "admin_ids={admin}&data[class_name]=Score&data%5Blevel%5D=3&is_join_required=1\
         &name=Chat%20with%20Bob&occupants_ids={admin}%2C%20{member}&type=2"
    );
    let reply = room.send(OWNER, "POST", "/chat/Dialog.json", &group).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let dialog = reply.json();
    assert_eq!(dialog["occupants_ids"], json!([owner, admin, member]));
    assert_eq!(
        dialog["data"],
        json!({ "class_name": "Score", "level": "3" })
    );
    assert_eq!(dialog["is_join_required"], 1);
}

#[tokio::test]
async fn what_cannot_be_opened_is_refused() {
    let room = Room::of(Caller::lenient().await).await;
    let [owner, admin, member, _] = room.users;
    let long = "n".repeat(201);
    let base = |text: &str| json!({ "errors": { "base": [text] } });
    let cases = [
        (
            json!({ "name": "x" }),
            422,
            json!({ "type": ["is invalid"] }),
        ),
        (json!({ "type": 4 }), 422, json!({ "type": ["is invalid"] })),
        (
            json!({ "type": 2, "name": long }),
            422,
            json!({ "errors": { "name": ["is too long (maximum is 200 characters)"] } }),
        ),
        (
            json!({ "type": 2, "occupants_ids": "1" }),
            422,
            base("Occupants with these IDs do not exist."),
        ),
        (
            json!({ "type": 2, "occupants_ids": "x" }),
            422,
            json!({ "errors": { "occupants_ids": ["is invalid"] } }),
        ),
        (json!({ "type": 3 }), 422, base("Incorrect occupant_id")),
        (
            json!({ "type": 3, "occupants_ids": [owner] }),
            422,
            base("Incorrect occupant_id"),
        ),
        (
            json!({ "type": 3, "occupants_ids": [admin, member] }),
            422,
            base("Incorrect occupant_id"),
        ),
        (
            json!({ "type": 3, "occupants_ids": [admin], "is_join_required": 1 }),
            422,
            json!({ "errors": { "is_join_required": ["cannot be 1 for a private dialog"] } }),
        ),
        (
            json!({ "type": 2, "is_join_required": 2 }),
            422,
            json!({ "errors": { "is_join_required": ["must be 0 or 1"] } }),
        ),
        (
            json!({ "type": 2, "admin_ids": "x" }),
            400,
            json!({ "errors": ["Incorrect format for parameter \"admin_ids\"."] }),
        ),
        (
            json!({ "type": 2, "admin_ids": [1] }),
            404,
            json!({ "errors": ["Users with these IDs for \"admin_ids\" do not exist."] }),
        ),
    ];
    for (body, status, expected) in cases {
        let text = body.to_string();
        let reply = room.send(OWNER, "POST", "/chat/Dialog.json", &text).await;
        assert_eq!((reply.status, reply.json()), (status, expected), "{body}");
    }
    let path = "/chat/Dialog.json";
    assert_eq!(room.get(OWNER, path).await["total_entries"], 0);
    let application = room.caller.application().await;
    let reply = room.caller.get(&application, path).await;
    let expected = json!({ "errors": { "base": ["Forbidden. Need user."] } });
    assert_eq!((reply.status, reply.json()), (422, expected));
}

#[tokio::test]
async fn two_users_share_one_private_dialog() {
    let room = Room::start().await;
    let [owner, admin, ..] = room.users;
    let first = room.private(ADMIN).await;
    let body = format!("type=3&occupants_ids={owner}%2C{admin}");
    let reply = room.send(ADMIN, "POST", "/chat/Dialog.json", &body).await;
    let dialog = reply.json();
    assert_eq!((reply.status, id(&dialog)), (201, first.clone()));
    let seen = [&dialog["user_id"], &dialog["name"]];
    assert_eq!(seen, [&json!(owner), &json!("OLGA")]);
    let other = room.private(MEMBER).await;
    assert_ne!(first, other);
    // It returns to whoever took it off the list as soon as somebody writes or opens it again.
    for round in 0..2 {
        let path = format!("/chat/Dialog/{first}.json");
        let reply = room.send(OWNER, "DELETE", &path, "").await;
        assert_eq!((reply.status, reply.text.as_str()), (200, ""));
        let again = room.send(OWNER, "DELETE", &path, "").await;
        assert_eq!(again.status, 404);
        let list = "/chat/Dialog.json";
        assert_eq!(room.get(OWNER, list).await["total_entries"], 1);
        assert_eq!(room.get(ADMIN, list).await["total_entries"], 1);
        if round == 0 {
            room.write(ADMIN, &first, "still there?").await;
        } else {
            assert_eq!(room.private(ADMIN).await, first);
        }
        let dialogs = room.get(OWNER, "/chat/Dialog.json?_id[ne]=x").await;
        assert_eq!(dialogs["total_entries"], 2);
        let dialog = room.get(OWNER, &path).await;
        assert_eq!(dialog["last_message"], "still there?");
    }
}

#[tokio::test]
async fn deletions_are_reported_for_each_id() {
    let room = Room::start().await;
    let forbidden = "You don't have appropriate permissions to perform this operation";
    let [group, mine] = [room.group().await, room.group().await];
    let cases = [
        (STRANGER, "", 403, json!({ "errors": [forbidden] })),
        (MEMBER, "force=1", 403, json!({ "errors": [forbidden] })),
        (ADMIN, "force=1", 403, json!({ "errors": [forbidden] })),
        (MEMBER, "", 200, Value::Null),
        (MEMBER, "", 403, json!({ "errors": [forbidden] })),
        (
            OWNER,
            "force=1",
            200,
            json!({
                "SuccessfullyDeleted": { "ids": [group] },
                "NotFound": { "ids": [] },
                "WrongPermissions": { "ids": [] },
            }),
        ),
        (
            OWNER,
            "",
            404,
            json!({ "errors": ["The resource wasn't found"] }),
        ),
    ];
    for (user, body, status, expected) in cases {
        let path = format!("/chat/Dialog/{group}.json");
        let reply = room.send(user, "DELETE", &path, body).await;
        assert_eq!(
            (reply.status, reply.json()),
            (status, expected),
            "{user} {body}"
        );
    }
    let theirs = room.private(STRANGER).await;
    let path = format!("/chat/Dialog/{mine},notExistentId,{theirs}.json?force=1");
    let reply = room.send(ADMIN, "DELETE", &path, "").await;
    let expected = json!({
        "SuccessfullyDeleted": { "ids": [] },
        "NotFound": { "ids": ["notExistentId"] },
        "WrongPermissions": { "ids": [mine, theirs] },
    });
    assert_eq!((reply.status, reply.json()), (200, expected));
    // As the documentation prints it: a form under the label JSON. The owner of the account may delete anything.
    let body = b"force=1".to_vec();
    let request = ("DELETE", path.trim_end_matches("?force=1"));
    let reply = room
        .caller
        .send_bytes(&By::ApiKey, request, "application/json", body);
    let deleted = reply.await.json()["SuccessfullyDeleted"]["ids"].clone();
    assert_eq!(deleted, json!([mine, theirs]));
    assert_eq!(
        room.get(OWNER, "/chat/Dialog.json").await["total_entries"],
        0
    );
}

#[tokio::test]
async fn only_those_inside_read_a_dialog() {
    let room = Room::start().await;
    let [group, private, public] = [
        room.group().await,
        room.private(ADMIN).await,
        room.public().await,
    ];
    let cases = [
        (&group, MEMBER, 200),
        (&group, STRANGER, 403),
        (&private, ADMIN, 200),
        (&private, MEMBER, 403),
        (&public, STRANGER, 200),
        (&"5d75393ba28f9a17e1cb0f9e".to_owned(), OWNER, 404),
        (&"x".to_owned(), OWNER, 404),
    ];
    for (dialog, user, status) in cases {
        for path in [
            format!("/chat/Dialog/{dialog}.json"),
            format!("/chat/Dialog/{dialog}/notifications.json"),
        ] {
            let reply = room.send(user, "GET", &path, "").await;
            assert_eq!(reply.status, status, "{path} by {user}: {}", reply.text);
        }
    }
}

#[tokio::test]
async fn notifications_are_each_users_own() {
    let room = Room::start().await;
    let [group, public] = [room.group().await, room.public().await];
    let path = format!("/chat/Dialog/{group}/notifications.json");
    let settings = |enabled: i64| json!({ "notifications": { "enabled": enabled } });
    assert_eq!(room.get(MEMBER, &path).await, settings(1));
    for (body, enabled) in [
        ("enabled=0", 0),
        ("{\"enabled\": 1}", 1),
        ("{\"enabled\": 0}", 0),
    ] {
        let reply = room.send(MEMBER, "PUT", &path, body).await;
        assert_eq!(
            (reply.status, reply.json()),
            (200, settings(enabled)),
            "{body}"
        );
        assert_eq!(room.get(MEMBER, &path).await, settings(enabled));
        assert_eq!(room.get(OWNER, &path).await, settings(1));
    }
    let public = format!("/chat/Dialog/{public}/notifications.json");
    for (user, path, body, status) in [
        (MEMBER, &path, "enabled=2", 422),
        (MEMBER, &path, "{}", 422),
        (STRANGER, &path, "enabled=0", 403),
        (OWNER, &public, "enabled=0", 422),
    ] {
        let reply = room.send(user, "PUT", path, body).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
}
