//! Messages one by one: writing, reading, marking, changing, deleting.

use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER, id},
    common::By,
};

#[tokio::test]
async fn a_message_comes_back_as_it_was_stored() {
    let room = Room::start().await;
    let [owner, admin, ..] = room.users;
    let [group, private] = [room.group().await, room.private(ADMIN).await];
    let cases = [
        (
            json!({ "chat_dialog_id": group, "message": "hello" }),
            json!({ "message": "hello", "recipient_id": 0, "sender_id": owner, "read": 0, "attachments": [],
                "read_ids": [owner], "delivered_ids": [owner], "chat_dialog_id": group }),
        ),
        (
            json!({ "chat_dialog_id": group, "send_to_chat": 1, "markable": 1,
                "attachments": { "1": { "type": "image", "id": "2" }, "0": { "type": "image", "id": "1" },
                    "10": { "type": "photo", "id": 11 } } }),
            json!({ "message": null, "created_at": null, "updated_at": null, "read_ids": [], "delivered_ids": [],
                "markable": 1, "attachments": [{ "type": "image", "id": "1" }, { "type": "image", "id": "2" },
                    { "type": "photo", "id": 11 }] }),
        ),
        (
            json!({ "recipient_id": admin, "attachments": [{ "type": "image", "id": 3232 }], "age": "25",
                "is_pinned": false }),
            json!({ "recipient_id": admin, "chat_dialog_id": private, "age": "25", "is_pinned": false,
                "attachments": [{ "type": "image", "id": 3232 }] }),
        ),
        (
            json!({ "chat_dialog_id": private, "system": 1, "param1": "value1" }),
            json!({ "chat_dialog_id": private, "message": null, "param1": "value1" }),
        ),
    ];
    for (body, expected) in cases {
        let reply = room
            .send(OWNER, "POST", "/chat/Message.json", &body.to_string())
            .await;
        assert_eq!(reply.status, 201, "{body}: {}", reply.text);
        let message = reply.json();
        for (name, value) in expected.as_object().expect("fields") {
            assert_eq!(&message[name], value, "{name} of {body}");
        }
        for absent in ["send_to_chat", "system", "reactions"] {
            assert_eq!(message.get(absent), None, "{absent} of {body}");
        }
        // A system message is in no history. Of any other the answer is what is stored, dates and marks included.
        let path = format!("/chat/Message/{}.json", id(&message));
        let stored = room.send(ADMIN, "GET", &path, "").await;
        let status = if body.get("system").is_some() {
            404
        } else {
            200
        };
        assert_eq!(stored.status, status, "{body}: {}", stored.text);
        if status == 200 {
            assert_eq!(stored.json()["read_ids"], json!([owner]));
            assert!(stored.json()["created_at"].is_string());
        }
    }
    let form = format!(
        "chat_dialog_id={group}&message=a%20b&attachments[0][id]=47863&attachments[0][type]=image&x=1"
    );
    let reply = room.send(OWNER, "POST", "/chat/Message.json", &form).await;
    let message = reply.json();
    assert_eq!([&message["message"], &message["x"]], ["a b", "1"]);
    assert_eq!(
        message["attachments"],
        json!([{ "id": "47863", "type": "image" }])
    );
}

#[tokio::test]
async fn what_cannot_be_written_is_refused() {
    let room = Room::start().await;
    let group = room.group().await;
    let cases = [
        (OWNER, json!({ "message": "x" }), 422),
        (OWNER, json!({ "chat_dialog_id": "123_not_existent" }), 404),
        (
            OWNER,
            json!({ "chat_dialog_id": "123_not_existent", "send_to_chat": 1 }),
            404,
        ),
        (STRANGER, json!({ "chat_dialog_id": group }), 403),
        (OWNER, json!({ "recipient_id": 1 }), 422),
        (OWNER, json!({ "recipient_id": room.users[OWNER] }), 422),
        (OWNER, json!({ "chat_dialog_id": group, "system": 1 }), 422),
        (
            OWNER,
            json!({ "chat_dialog_id": group, "markable": 2 }),
            422,
        ),
    ];
    for (user, body, status) in cases {
        let reply = room
            .send(user, "POST", "/chat/Message.json", &body.to_string())
            .await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
    let body = json!({ "chat_dialog_id": group, "message": "x" }).to_string();
    let application = room.caller.application().await;
    for by in [By::ApiKey, application] {
        let reply = room
            .caller
            .send(&by, "POST", "/chat/Message.json", &body)
            .await;
        let expected = json!({ "errors": { "base": ["Forbidden. Need user."] } });
        assert_eq!((reply.status, reply.json()), (422, expected), "{by:?}");
    }
}

#[tokio::test]
async fn a_dialog_tells_its_newest_message() {
    let room = Room::start().await;
    let group = room.group().await;
    let path = format!("/chat/Dialog/{group}.json");
    let first = room.write(OWNER, &group, "first").await;
    let second = room.write(MEMBER, &group, "second").await;
    let dialog = room.get(OWNER, &path).await;
    assert_eq!(dialog["last_message"], "second");
    assert_eq!(dialog["last_message_id"], second["_id"]);
    assert_eq!(dialog["last_message_user_id"], room.users[MEMBER]);
    assert_eq!(dialog["last_message_date_sent"], second["date_sent"]);
    let edit = json!({ "chat_dialog_id": group, "message": "edited" }).to_string();
    let message = format!("/chat/Message/{}.json", id(&second));
    room.send(MEMBER, "PUT", &message, &edit).await;
    assert_eq!(room.get(OWNER, &path).await["last_message"], "edited");
    room.send(MEMBER, "DELETE", &message, "force=1").await;
    assert_eq!(
        room.get(OWNER, &path).await["last_message_id"],
        first["_id"]
    );
    let message = format!("/chat/Message/{}.json", id(&first));
    room.send(OWNER, "DELETE", &message, "force=1").await;
    assert_eq!(room.get(OWNER, &path).await["last_message_id"], Value::Null);
}
