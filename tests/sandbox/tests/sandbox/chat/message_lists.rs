//! Histories of dialogs: conditions, orders, parts, counts; and reactions.

use std::time::Duration;

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER, id},
    common::{By, Caller},
};

fn texts(page: &Value) -> String {
    let items = page["items"].as_array().into_iter().flatten();
    items.filter_map(|item| item["message"].as_str()).collect()
}

#[tokio::test]
async fn lists_follow_conditions_orders_and_parts() {
    let room = Room::start().await;
    let group = room.group().await;
    let clock = room.caller.sandbox.clock();
    clock.set(clock.now());
    let start = clock.now().timestamp();
    let mut ids = Vec::new();
    for (user, text) in [(OWNER, "a"), (ADMIN, "B"), (MEMBER, "c"), (OWNER, "d")] {
        let mut body = json!({ "chat_dialog_id": group, "message": text, "age": "25" });
        if user == ADMIN {
            body["attachments"] = json!([{ "type": "image", "id": "1" }]);
        }
        let reply = room
            .send(user, "POST", "/chat/Message.json", &body.to_string())
            .await;
        ids.push(id(&reply.json()));
        clock.advance(Duration::from_secs(60));
    }
    let edit = format!("chat_dialog_id={group}&message=A");
    room.send(
        OWNER,
        "PUT",
        &format!("/chat/Message/{}.json", ids[0]),
        &edit,
    )
    .await;
    let [owner, admin, ..] = room.users;
    let at = |minutes: i64| start + 60 * minutes;
    let cases = [
        (String::new(), "ABcd"),
        ("sort_asc=date_sent".into(), "ABcd"),
        ("sort_desc=date_sent".into(), "dcBA"),
        ("sort_desc=created_at".into(), "dcBA"),
        ("sort_desc=updated_at".into(), "AdcB"),
        ("limit=2".into(), "AB"),
        ("limit=2&skip=1&sort_desc=date_sent".into(), "cB"),
        ("skip=4".into(), ""),
        ("limit=500".into(), "ABcd"),
        (format!("date_sent[lt]={}&sort_desc=date_sent", at(2)), "BA"),
        (format!("date_sent[lte]={}", at(2)), "ABc"),
        (format!("date_sent[gt]={}", at(1)), "cd"),
        (
            format!("date_sent%5Bgte%5D={}.456978&limit=10", at(1)),
            "cd",
        ),
        (
            format!("date_sent[gt]={}&date_sent[lt]={}", at(3), at(1)),
            "",
        ),
        (format!("date_sent[in]={},%20{}", at(0), at(3)), "Ad"),
        (format!("updated_at[gte]={}", at(3)), "Ad"),
        (format!("sender_id={owner}"), "Ad"),
        (format!("sender_id[in]={owner}%2C{admin}"), "ABd"),
        (format!("sender_id[nin]={owner},{admin}"), "c"),
        (format!("sender_id[ne]={owner}"), "Bc"),
        ("recipient_id[ne]=9988237".into(), "ABcd"),
        ("message=c".into(), "c"),
        ("message[ctn]=b".into(), "B"),
        ("message[ne]=c".into(), "ABd"),
        (format!("_id={}", ids[1]), "B"),
        (format!("_id[in]={},{}", ids[3], ids[1]), "Bd"),
        (format!("_id[ne]={}", ids[1]), "Acd"),
        ("attachments.type=image".into(), "B"),
        ("attachments_type=image".into(), "B"),
        ("age=26".into(), "ABcd"),
    ];
    for (query, expected) in cases {
        let path = format!("/chat/Message.json?chat_dialog_id={group}&{query}");
        assert_eq!(texts(&room.get(OWNER, &path).await), expected, "{query}");
        let page = room.get(OWNER, &format!("{path}&count=1")).await;
        if !query.contains("limit") && !query.contains("skip") {
            assert_eq!(
                page,
                json!({ "items": { "count": expected.len() } }),
                "{query}"
            );
        }
    }
    let path = format!("/chat/Message.json?chat_dialog_id={group}&limit=1");
    let page = room.get(OWNER, &path).await;
    assert_eq!([&page["skip"], &page["limit"]], [&json!(0), &json!(1)]);
    assert_eq!(page.get("total_entries"), None);
    assert_eq!(page["items"][0]["age"], "25");
}

#[tokio::test]
async fn histories_are_for_those_inside() {
    let room = Room::of(Caller::of(Sandbox::builder().lenient()).await).await;
    let [group, public] = [room.group().await, room.public().await];
    let message = id(&room.write(OWNER, &group, "secret").await);
    let cases = [
        (MEMBER, format!("?chat_dialog_id={group}"), 200),
        (STRANGER, format!("?chat_dialog_id={group}"), 403),
        (STRANGER, format!("?chat_dialog_id={public}"), 200),
        (
            OWNER,
            "?chat_dialog_id=5d75393ba28f9a17e1cb0f9e".to_owned(),
            404,
        ),
        (OWNER, String::new(), 404),
        (OWNER, format!("?_id={message}"), 404),
        (
            OWNER,
            format!("?chat_dialog_id={public}&include_reactions=1"),
            422,
        ),
        (OWNER, format!("?chat_dialog_id={group}&limit=x"), 422),
    ];
    for (user, query, status) in cases {
        let path = format!("/chat/Message.json{query}");
        let reply = room.send(user, "GET", &path, "").await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
    }
    let one = format!("/chat/Message/{message}.json");
    for (by, status) in [
        (room.by(MEMBER), 200),
        (room.by(STRANGER), 403),
        (By::ApiKey, 200),
    ] {
        let reply = room.caller.get(&by, &one).await;
        assert_eq!(reply.status, status, "{}", reply.text);
    }
    let public = room.write(STRANGER, &public, "all may write here").await;
    let one = format!("/chat/Message/{}.json", id(&public));
    assert_eq!(
        room.get(MEMBER, &one).await["message"],
        "all may write here"
    );
}

#[tokio::test]
async fn reactions_are_given_once_and_taken_back() {
    let room = Room::start().await;
    let group = room.group().await;
    let message = id(&room.write(OWNER, &group, "hello").await);
    let [_, admin, member, _] = room.users;
    let [by_admin, by_member] = [room.session(ADMIN).await, room.session(MEMBER).await];
    // What is done, what comes back, and who likes and who loves the message then.
    let cases = [
        (&by_member, "POST", "like", 201, vec![member], vec![]),
        (&by_member, "POST", "like", 201, vec![member], vec![]),
        (&by_admin, "POST", "like", 201, vec![admin, member], vec![]),
        (&by_member, "DELETE", "❤️", 404, vec![admin, member], vec![]),
        (&by_member, "DELETE", "like", 200, vec![admin], vec![]),
        (&by_member, "DELETE", "like", 404, vec![admin], vec![]),
        (&by_member, "POST", "❤️", 201, vec![admin], vec![member]),
        (&by_admin, "DELETE", "like", 200, vec![], vec![member]),
        (&by_admin, "POST", "", 400, vec![], vec![member]),
    ];
    let path = format!("/chat/Message/{message}/reactions.json");
    for (by, method, name, status, likes, loves) in cases {
        let body = json!({ "name": name }).to_string();
        let reply = room.caller.send(by, method, &path, &body).await;
        assert_eq!(reply.status, status, "{method} {name}: {}", reply.text);
        assert_eq!(reply.text.is_empty(), status < 300);
        let kinds = [("like", likes), ("❤️", loves)];
        let kinds = kinds.iter().filter(|(_, users)| !users.is_empty());
        let expected: Vec<Value> = kinds
            .map(|(name, users)| json!({ "name": name, "count": users.len(), "user_ids": users }))
            .collect();
        let list = room.caller.get(&by_admin, &path).await.json();
        assert_eq!(
            list,
            json!({ "total_entries": expected.len(), "items": expected })
        );
        let one = format!("/chat/Message/{message}.json?include_reactions=1");
        assert_eq!(room.get(OWNER, &one).await["reactions"], json!(expected));
        let page = format!("/chat/Message.json?chat_dialog_id={group}&include_reactions=1");
        assert_eq!(
            room.get(OWNER, &page).await["items"][0]["reactions"],
            json!(expected)
        );
    }
}

#[tokio::test]
async fn reactions_need_a_message_that_takes_them() {
    let room = Room::start().await;
    let [group, public] = [room.group().await, room.public().await];
    let [quiet, loud] = [
        room.write(OWNER, &group, "a").await,
        room.write(OWNER, &public, "b").await,
    ];
    let [quiet, loud] = [id(&quiet), id(&loud)];
    let [member, stranger] = [room.session(MEMBER).await, room.session(STRANGER).await];
    let long = "n".repeat(101);
    let cases = [
        (&stranger, quiet.as_str(), "like", 403),
        (&member, &loud, "like", 422),
        (&member, "notExistentId", "like", 400),
        (&member, "5d755856a0eb47411e0b72a9", "like", 404),
        (&member, &quiet, &long, 400),
        (&member, &quiet, " ", 400),
    ];
    for (by, message, name, status) in cases {
        let path = format!("/chat/Message/{message}/reactions.json");
        let body = json!({ "name": name }).to_string();
        let reply = room.caller.send(by, "POST", &path, &body).await;
        assert_eq!(reply.status, status, "{message} {name}: {}", reply.text);
    }
    let path = format!("/chat/Message/{quiet}/reactions.json");
    for number in 0..21 {
        let body = json!({ "name": number.to_string() }).to_string();
        let reply = room.caller.send(&member, "POST", &path, &body).await;
        assert_eq!(
            reply.status,
            if number < 20 { 201 } else { 400 },
            "{}",
            reply.text
        );
    }
}
