//! What becomes of messages: marks, new texts, deletions, and counts of what is unread.

use serde_json::{Value, json};

use crate::{
    chat::room::{ADMIN, MEMBER, OWNER, Room, STRANGER, id},
    common::By,
};

/// Users by the first letters of their names, as the tables below write them.
fn letters(room: &Room, ids: &Value) -> String {
    let users = room.users.iter().zip(["o", "a", "m", "s"]);
    let there =
        users.filter(|(user, _)| ids.as_array().is_some_and(|ids| ids.contains(&json!(user))));
    there.map(|(_, letter)| letter).collect()
}

#[tokio::test]
async fn marks_and_texts_change_as_allowed() {
    let room = Room::start().await;
    let group = room.group().await;
    let message = id(&room.write(OWNER, &group, "hello").await);
    let path = format!("/chat/Message/{message}.json");
    // What is sent, what comes back, who has read it then, whom it has reached, and how it reads.
    let cases = [
        (MEMBER, "read=1", 200, ["om", "o", "hello"]),
        (MEMBER, "delivered=1", 200, ["om", "om", "hello"]),
        (MEMBER, "delivered=1&read=1", 200, ["om", "om", "hello"]),
        (ADMIN, "read=1", 200, ["oam", "om", "hello"]),
        (MEMBER, "read=0", 200, ["oa", "om", "hello"]),
        (MEMBER, "delivered=0", 200, ["oa", "o", "hello"]),
        (MEMBER, "message=mine", 403, ["oa", "o", "hello"]),
        (OWNER, "message=mine", 200, ["oa", "o", "mine"]),
        (ADMIN, "message=moderated", 200, ["oa", "o", "moderated"]),
        (STRANGER, "read=1", 403, ["oa", "o", "moderated"]),
        (OWNER, "read=x", 422, ["oa", "o", "moderated"]),
    ];
    for (user, change, status, expected) in cases {
        let body = format!("chat_dialog_id={group}&{change}");
        let reply = room.send(user, "PUT", &path, &body).await;
        assert_eq!(reply.status, status, "{change}: {}", reply.text);
        assert_eq!(reply.text.is_empty(), status == 200, "{change}");
        let message = room.get(OWNER, &path).await;
        let [read, delivered] =
            ["read_ids", "delivered_ids"].map(|it| letters(&room, &message[it]));
        let text = message["message"].as_str().unwrap_or_default();
        assert_eq!([&read, &delivered, text], expected, "{change}");
        assert_eq!(message["read"], 0);
    }
    let json = json!({ "chat_dialog_id": group, "read": "1" }).to_string();
    let reply = room.send(MEMBER, "PUT", &path, &json).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
}

#[tokio::test]
async fn marks_belong_to_a_user_and_a_dialog() {
    let room = Room::start().await;
    let [group, other, private] = [
        room.group().await,
        room.group().await,
        room.private(ADMIN).await,
    ];
    let message = id(&room.write(OWNER, &group, "hello").await);
    let unknown = "5d755856a0eb47411e0b72a9";
    let cases = [
        (
            room.by(MEMBER),
            message.as_str(),
            "{\"read\": 1}".to_owned(),
            422,
        ),
        (
            room.by(MEMBER),
            &message,
            format!("chat_dialog_id={other}&read=1"),
            404,
        ),
        (
            room.by(MEMBER),
            unknown,
            format!("chat_dialog_id={group}&read=1"),
            404,
        ),
        (
            By::ApiKey,
            &message,
            format!("chat_dialog_id={group}&read=1"),
            422,
        ),
        (
            By::ApiKey,
            &message,
            format!("chat_dialog_id={group}&message=x"),
            200,
        ),
    ];
    for (by, message, body, status) in cases {
        let path = format!("/chat/Message/{message}.json");
        let reply = room.caller.send(&by, "PUT", &path, &body).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
    // Only in a private dialog the message itself counts as read.
    let [first, second] = [
        room.write(OWNER, &private, "1").await,
        room.write(OWNER, &private, "2").await,
    ];
    let [first, second] = [id(&first), id(&second)];
    let both = format!("/chat/Message/{first},{second}.json");
    let body = format!("chat_dialog_id={private}&read=1");
    assert_eq!(room.send(ADMIN, "PUT", &both, &body).await.status, 200);
    for message in [first, second] {
        let path = format!("/chat/Message/{message}.json");
        assert_eq!(room.get(OWNER, &path).await["read"], 1);
    }
}

/// Messages with the texts `a` to `e` in a group, for deletions; `x` is one that never was.
struct History {
    room: Room,
    group: String,
    ids: Vec<(char, String)>,
}

impl History {
    async fn start() -> Self {
        let room = Room::start().await;
        let group = room.group().await;
        let mut ids = vec![('x', "notExistentId".to_owned())];
        for letter in 'a'..='e' {
            let message = room.write(OWNER, &group, &letter.to_string()).await;
            ids.push((letter, id(&message)));
        }
        Self { room, group, ids }
    }

    fn ids(&self, letters: &str) -> Vec<&str> {
        let find = |letter| self.ids.iter().find(|(known, _)| *known == letter);
        let found = letters.chars().filter_map(find);
        found.map(|(_, id)| id.as_str()).collect()
    }

    /// The texts that a user has.
    async fn of(&self, user: usize) -> String {
        let path = format!(
            "/chat/Message.json?chat_dialog_id={}&mark_as_read=0",
            self.group
        );
        let page = self.room.get(user, &path).await;
        let items = page["items"].as_array().into_iter().flatten();
        items.filter_map(|item| item["message"].as_str()).collect()
    }

    fn report(&self, [deleted, not_found, forbidden]: [&str; 3]) -> Value {
        let mut report = json!({
            "SuccessfullyDeleted": { "ids": self.ids(deleted) },
            "NotFound": { "ids": self.ids(not_found) },
        });
        if !forbidden.is_empty() {
            report["WrongPermissions"] = json!({ "ids": self.ids(forbidden) });
        }
        report
    }
}

#[tokio::test]
async fn deletions_take_from_one_history_or_all() {
    let history = History::start().await;
    let force = "force=1";
    // Who deletes what and how; what becomes of each; what the member and the owner have left.
    let cases = [
        (MEMBER, "a", "", Ok(["a", "", ""]), "bcde", "abcde"),
        (MEMBER, "a", "", Err(404), "bcde", "abcde"),
        (MEMBER, "b", force, Err(403), "bcde", "abcde"),
        (STRANGER, "b", "", Err(403), "bcde", "abcde"),
        (OWNER, "ax", force, Ok(["a", "x", ""]), "bcde", "bcde"),
        (
            OWNER,
            "bc",
            "{\"force\": 1}",
            Ok(["bc", "", ""]),
            "de",
            "de",
        ),
        (ADMIN, "d", force, Ok(["d", "", ""]), "e", "e"),
        (OWNER, "b", "", Err(404), "e", "e"),
        (MEMBER, "ex", force, Ok(["", "x", "e"]), "e", "e"),
        (MEMBER, "ex", "", Ok(["e", "x", ""]), "", "e"),
    ];
    for (user, letters, body, outcome, member, owner) in cases {
        let path = format!("/chat/Message/{}.json", history.ids(letters).join(","));
        let reply = history.room.send(user, "DELETE", &path, body).await;
        let context = format!("{user} {letters} {body}: {}", reply.text);
        match outcome {
            Ok(groups) => assert_eq!(reply.json(), history.report(groups), "{context}"),
            Err(status) => assert_eq!(reply.status, status, "{context}"),
        }
        assert_eq!(
            (
                history.of(MEMBER).await.as_str(),
                history.of(OWNER).await.as_str()
            ),
            (member, owner),
            "{context}"
        );
    }
}

#[tokio::test]
async fn an_api_key_alone_reaches_every_history() {
    let history = History::start().await;
    for (letters, body, left) in [("ax", "", "bcde"), ("bc", "force=1", "de")] {
        let path = format!("/chat/Message/{}.json", history.ids(letters).join(","));
        let reply = history
            .room
            .caller
            .send(&By::ApiKey, "DELETE", &path, body)
            .await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        for user in [OWNER, MEMBER] {
            assert_eq!(history.of(user).await, left);
        }
    }
}

#[tokio::test]
async fn unread_messages_are_counted_for_each_user() {
    let room = Room::start().await;
    let [group, private, public] = [
        room.group().await,
        room.private(MEMBER).await,
        room.public().await,
    ];
    let first = id(&room.write(OWNER, &group, "1").await);
    room.write(OWNER, &group, "2").await;
    room.write(ADMIN, &group, "3").await;
    room.write(OWNER, &private, "4").await;
    room.write(OWNER, &public, "5").await;
    let counts = async |user: usize| -> Value {
        let path =
            format!("/chat/Message/unread.json?chat_dialog_ids={group}%2C{private},{public},x");
        let counts = room.get(user, &path).await;
        json!([
            counts["total"],
            counts[&group],
            counts[&private],
            counts[&public],
            counts["x"]
        ])
    };
    assert_eq!(counts(MEMBER).await, json!([4, 3, 1, 0, 0]));
    assert_eq!(counts(OWNER).await, json!([1, 1, 0, 0, 0]));
    assert_eq!(counts(STRANGER).await, json!([0, 0, 0, 0, 0]));
    assert_eq!(
        room.get(MEMBER, "/chat/Message/unread.json").await,
        json!({ "total": 4 })
    );
    let path = format!("/chat/Dialog/{group}.json");
    assert_eq!(room.get(MEMBER, &path).await["unread_messages_count"], 3);
    // Each of these lowers the count of the member, and of nobody else.
    let one = format!("/chat/Message/{first}.json");
    let page = format!("/chat/Message.json?chat_dialog_id={group}&limit=1&sort_desc=date_sent");
    let all = format!("chat_dialog_id={private}&read=1");
    room.send(
        MEMBER,
        "PUT",
        &one,
        &format!("chat_dialog_id={group}&read=1"),
    )
    .await;
    assert_eq!(counts(MEMBER).await, json!([3, 2, 1, 0, 0]));
    room.get(MEMBER, &format!("{page}&mark_as_read=0")).await;
    assert_eq!(counts(MEMBER).await, json!([3, 2, 1, 0, 0]));
    room.get(MEMBER, &page).await;
    assert_eq!(counts(MEMBER).await, json!([2, 1, 1, 0, 0]));
    let session = room.session(MEMBER).await;
    let reply = room
        .caller
        .send(&session, "PUT", "/chat/Message.json", &all)
        .await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    assert_eq!(counts(MEMBER).await, json!([1, 1, 0, 0, 0]));
    let leave = json!({ "pull_all": { "occupants_ids": [room.users[MEMBER]] } }).to_string();
    room.send(MEMBER, "PUT", &path, &leave).await;
    assert_eq!(counts(MEMBER).await, json!([0, 0, 0, 0, 0]));
    assert_eq!(counts(OWNER).await, json!([1, 1, 0, 0, 0]));
    // The documentation's curl sends the ids as a form with its GET.
    let body = format!("chat_dialog_ids={group}");
    let reply = room
        .send(OWNER, "GET", "/chat/Message/unread.json", &body)
        .await;
    assert_eq!(reply.json(), json!({ "total": 1, group.as_str(): 1 }));
}
