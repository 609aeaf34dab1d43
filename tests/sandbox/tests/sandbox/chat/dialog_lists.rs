//! Lists of dialogs: conditions, orders, parts, counts.

use std::time::Duration;

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER},
    common::{By, Caller},
};

/// A group, the private dialogs with two users, and a public dialog, a minute between each, and messages in the group
/// and in one of the private dialogs. Times count from the start in seconds.
async fn filled(caller: Caller) -> (Room, i64) {
    let room = Room::of(caller).await;
    let clock = room.caller.sandbox.clock().clone();
    let start = clock.now();
    clock.set(start);
    let minute = || clock.advance(Duration::from_secs(60));
    let group = room
        .open(json!({
            "type": 2, "name": "Party", "occupants_ids": [room.users[ADMIN], room.users[MEMBER]],
            "data": { "class_name": "Score", "level": "3" },
        }))
        .await;
    minute();
    let adam = room.private(ADMIN).await;
    minute();
    room.private(MEMBER).await;
    minute();
    room.public().await;
    minute();
    room.write(OWNER, &adam, "hi").await;
    minute();
    room.write(ADMIN, group["_id"].as_str().expect("an id"), "all")
        .await;
    (room, start.timestamp())
}

fn names(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().into_iter().flatten();
    items.filter_map(|item| item["name"].as_str()).collect()
}

#[tokio::test]
async fn lists_follow_conditions_orders_and_parts() {
    let (room, start) = filled(Caller::start().await).await;
    let [_, admin, member, _] = room.users;
    let [sent_adam, sent_all] = [start + 240, start + 300];
    let cases: Vec<(String, &[&str])> = vec![
        (String::new(), &["Party", "ADAM", "News", "MIA"]),
        (
            "sort_asc=created_at".into(),
            &["Party", "ADAM", "MIA", "News"],
        ),
        (
            "sort_desc=created_at".into(),
            &["News", "MIA", "ADAM", "Party"],
        ),
        (
            "sort_desc=last_message_date_sent".into(),
            &["Party", "ADAM", "News", "MIA"],
        ),
        ("sort_asc=type&limit=2".into(), &["News", "Party"]),
        (
            "sort_desc=nonsense".into(),
            &["Party", "ADAM", "News", "MIA"],
        ),
        ("limit=2".into(), &["Party", "ADAM"]),
        ("limit=2&skip=3".into(), &["MIA"]),
        ("skip=9".into(), &[]),
        ("limit=300".into(), &["Party", "ADAM", "News", "MIA"]),
        ("type=3".into(), &["ADAM", "MIA"]),
        ("type[in]=1,2".into(), &["Party", "News"]),
        ("type%5Bin%5D=1%2C2".into(), &["Party", "News"]),
        ("name=MIA".into(), &["MIA"]),
        ("name[ctn]=art".into(), &["Party"]),
        ("name[ne]=MIA&type=3".into(), &["ADAM"]),
        (
            format!("last_message_date_sent[gt]={sent_adam}"),
            &["Party"],
        ),
        (
            format!("last_message_date_sent[gte]={sent_adam}"),
            &["Party", "ADAM"],
        ),
        (format!("last_message_date_sent[lt]={sent_all}"), &["ADAM"]),
        (
            format!("last_message_date_sent[nin]={sent_adam},%20{sent_all}"),
            &["News", "MIA"],
        ),
        (
            format!("created_at[gt]={start}&created_at[lt]={}", start + 120),
            &["ADAM"],
        ),
        (format!("updated_at[gte]={}.5", start + 240), &["Party"]),
        (format!("occupants_ids[all]={admin},{member}"), &["Party"]),
        (format!("occupants_ids[all]={member}"), &["Party", "MIA"]),
        (
            format!("occupants_ids[in]={member}&type=3"),
            &["ADAM", "MIA"],
        ),
        (format!("occupants_ids[]={admin}%2C{member}"), &[]),
        (
            "unread_messages_count=5".into(),
            &["Party", "ADAM", "News", "MIA"],
        ),
        ("sender_id[in]=1".into(), &["Party", "ADAM", "News", "MIA"]),
        ("data[class_name]=Score".into(), &["Party"]),
        ("data[class_name]=Score&data[level]=3".into(), &["Party"]),
        ("data[class_name]=Score&data[level]=4".into(), &[]),
        ("data[level]=4&type=1".into(), &["News"]),
    ];
    for (query, expected) in cases {
        let page = room.get(OWNER, &format!("/chat/Dialog.json?{query}")).await;
        assert_eq!(names(&page), expected, "{query}");
    }
    let page = room.get(OWNER, "/chat/Dialog.json?type=3&limit=1").await;
    let envelope = [&page["total_entries"], &page["skip"], &page["limit"]];
    assert_eq!(envelope, [&json!(2), &json!(0), &json!(1)]);
    let id = page["items"][0]["_id"].as_str().expect("an id");
    let one = room
        .get(OWNER, &format!("/chat/Dialog.json?_id={id}"))
        .await;
    assert_eq!(names(&one), ["ADAM"]);
    let page = room.get(OWNER, "/chat/Dialog.json").await;
    assert_eq!([&page["skip"], &page["limit"]], [&json!(0), &json!(100)]);
}

#[tokio::test]
async fn everybody_has_a_list_of_their_own() {
    let (room, _) = filled(Caller::start().await).await;
    let cases: [(usize, &[&str]); 4] = [
        (OWNER, &["Party", "ADAM", "News", "MIA"]),
        (ADMIN, &["Party", "OLGA", "News"]),
        (MEMBER, &["Party", "News", "OLGA"]),
        (STRANGER, &["News"]),
    ];
    for (user, expected) in cases {
        let page = room.get(user, "/chat/Dialog.json").await;
        assert_eq!(names(&page), expected, "{user}");
        let count = room.get(user, "/chat/Dialog.json?count=1").await;
        assert_eq!(count, json!({ "items": { "count": expected.len() } }));
    }
    let count = room.get(OWNER, "/chat/Dialog.json?count=1&type=3").await;
    assert_eq!(count, json!({ "items": { "count": 2 } }));
    let reply = room.caller.get(&By::ApiKey, "/chat/Dialog.json").await;
    assert_eq!(reply.status, 422, "{}", reply.text);
}

#[tokio::test]
async fn odd_parts_are_refused() {
    let room = Room::of(Caller::of(Sandbox::builder().lenient()).await).await;
    for (query, status) in [
        ("limit=x", 422),
        ("skip=-1", 422),
        ("limit=0", 200),
        ("count=2", 200),
    ] {
        let path = format!("/chat/Dialog.json?{query}");
        let reply = room.send(OWNER, "GET", &path, "").await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
    }
}
