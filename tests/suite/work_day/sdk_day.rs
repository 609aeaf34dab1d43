//! The same day in the forms of the JavaScript SDK, step by step: what it sends, and what it reads of the answers.

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use super::sdk::{Reply, Sdk};

/// A user of the SDK.
struct Person {
    id: i64,
    sdk: Sdk,
}

/// Two users come, work and leave nothing behind.
pub(crate) async fn work(sandbox: &Sandbox, number: usize) {
    let nonce = u32::try_from(number).expect("a small number") * 10;
    let me = sign_up(sandbox, nonce + 1, "andrew").await;
    let colleague = sign_in(sandbox, nonce + 2, &me, "mark").await;
    users(&me, &colleague).await;
    let dialogs = talk(&me, &colleague).await;
    file(&me).await;
    push(&me, &colleague, sandbox).await;
    records(&me).await;
    contacts(&me, &colleague).await;
    assistants(&me).await;

    let path = format!("/chat/Dialog/{},notExistentId.json", dialogs.join(","));
    let report = ok(&me.sdk.form("DELETE", &path, "force=1").await);
    let expected = json!({
        "SuccessfullyDeleted": { "ids": dialogs },
        "NotFound": { "ids": ["notExistentId"] },
        "WrongPermissions": { "ids": [] },
    });
    assert_eq!(report, expected);
    for person in [&colleague, &me] {
        let path = format!("/users/{}.json", person.id);
        text(&person.sdk.form("DELETE", &path, "").await);
    }
    let gone = me.sdk.get("/session.json").await;
    assert_eq!(gone.status, 401, "{}", gone.text);
}

fn ok(reply: &Reply) -> Value {
    assert!(
        [200, 201, 202].contains(&reply.status),
        "{} {}",
        reply.status,
        reply.text
    );
    reply.json()
}

/// Where the SDK asks for text, it must not get JSON that it would not look at.
fn text(reply: &Reply) {
    assert_eq!((reply.status, reply.text.trim()), (200, ""));
}

/// A session of the application, a new user, a log-in and a log-out and in again.
async fn sign_up(sandbox: &Sandbox, nonce: u32, login: &str) -> Person {
    let mut sdk = Sdk::new(sandbox);
    sdk.create_session(sandbox, nonce, &[]).await;
    let body = format!(
        "user[custom_data]=age%3D34%26lang%3Den&user[full_name]=QuickBlox%20Test&user[login]={login}&user[password]=WzRAY9vrGmb6FfP&user[tag_list]=man%2Ccar%2Cmac"
    );
    let user = ok(&sdk.form("POST", "/users.json", &body).await);
    assert_eq!(user["user"]["custom_data"], "age=34&lang=en");
    assert_eq!(user["user"]["user_tags"], "man,car,mac");
    let taken = sdk.form("POST", "/users.json", &body).await;
    assert_eq!(taken.status, 422, "{}", taken.text);
    let body = format!("login={login}&password=WzRAY9vrGmb6FfP");
    for _ in 0..2 {
        let user = ok(&sdk.form("POST", "/login.json", &body).await);
        assert_eq!(user["user"]["full_name"], "QuickBlox Test");
        text(&sdk.form("DELETE", "/login.json", "").await);
    }
    ok(&sdk.form("POST", "/login.json", &body).await);
    let id = user["user"]["id"].as_i64().expect("an id");
    Person { id, sdk }
}

/// A user who is signed up by somebody else, with a session of their own from the start.
async fn sign_in(sandbox: &Sandbox, nonce: u32, other: &Person, login: &str) -> Person {
    let body = format!("user[login]={login}&user[password]=someSecret&user[phone]=%2B4930123456");
    let user = ok(&other.sdk.form("POST", "/users.json", &body).await);
    let fields = [("user[login]", login), ("user[password]", "someSecret")];
    let mut sdk = Sdk::new(sandbox);
    sdk.create_session(sandbox, nonce, &fields).await;
    let id = user["user"]["id"].as_i64().expect("an id");
    Person { id, sdk }
}

async fn users(me: &Person, colleague: &Person) {
    let path = format!("/users/{}.json", me.id);
    let body = "user[full_name]=Updated%20QuickBlox%20Test";
    let user = ok(&me.sdk.form("PUT", &path, body).await);
    assert_eq!(user["user"]["full_name"], "Updated QuickBlox Test");
    let (one, other) = (me.id, colleague.id);
    for (query, expected) in [
        (format!("filter[]=number%20id%20in%20{one}%2C{other}"), 2),
        ("filter[]=string%20login%20eq%20mark".to_owned(), 1),
        // Encoded brackets are the same.
        (
            format!("filter%5B%5D=number%20id%20eq%20{one}&order=desc%20number%20id"),
            1,
        ),
    ] {
        let page = ok(&me.sdk.get(&format!("/users.json?{query}")).await);
        let items = page["items"].as_array().expect("items");
        assert_eq!(items.len(), expected, "{query}");
    }
    let found = ok(&me.sdk.get("/users/by_login.json?login=mark").await);
    assert_eq!(found["user"]["id"], colleague.id);
}

/// Gives the ids of the dialogs.
async fn talk(me: &Person, colleague: &Person) -> Vec<String> {
    let mut dialogs = Vec::new();
    let other = colleague.id;
    for body in [
        format!("occupants_ids={other}&type=3"),
        format!("name=Chat%20with%20Bob%2C%20Sam&occupants_ids={other}&type=2"),
        "name=Everybody&type=1".to_owned(),
    ] {
        let dialog = ok(&me.sdk.form("POST", "/chat/Dialog.json", &body).await);
        dialogs.push(dialog["_id"].as_str().expect("an id").to_owned());
    }
    let query = "limit=3&sort_desc=last_message_date_sent&type%5Bin%5D=2,3";
    let page = ok(&me.sdk.get(&format!("/chat/Dialog.json?{query}")).await);
    assert_eq!(page["items"].as_array().map(Vec::len), Some(2));
    let group = &dialogs[1];
    let change = json!({ "pull_all": { "occupants_ids": [other] } });
    let path = format!("/chat/Dialog/{group}.json");
    let dialog = ok(&me.sdk.json("PUT", &path, &change).await);
    assert_eq!(dialog["occupants_ids"], json!([me.id]));

    let private = dialogs[0].as_str();
    let mut messages = Vec::new();
    for number in 0..3 {
        let body = json!({
            "message": format!("message {number}"), "recipient_id": other,
            "attachments": [{ "type": "image", "id": 3232 }], "customParam1": "value1",
        });
        let message = ok(&me.sdk.json("POST", "/chat/Message.json", &body).await);
        assert_eq!(message["chat_dialog_id"], private);
        assert_eq!(message["customParam1"], "value1");
        messages.push(message["_id"].as_str().expect("an id").to_owned());
    }
    let unread = format!("/chat/Message/unread.json?chat_dialog_ids={private}");
    let read = format!("chat_dialog_id={private}&read=1");
    let one = format!("/chat/Message/{}.json", messages[0]);
    assert_eq!(ok(&colleague.sdk.get(&unread).await)[private], 3);
    text(&colleague.sdk.form("PUT", &one, &read).await);
    assert_eq!(ok(&colleague.sdk.get(&unread).await)[private], 2);
    text(&colleague.sdk.form("PUT", "/chat/Message.json", &read).await);
    assert_eq!(ok(&colleague.sdk.get(&unread).await)["total"], 0);
    let path = format!("/chat/Message/{},notExistentId.json", messages[1]);
    let report = ok(&me.sdk.form("DELETE", &path, "force=1").await);
    assert_eq!(report["SuccessfullyDeleted"]["ids"], json!([messages[1]]));
    assert_eq!(report["NotFound"]["ids"], json!(["notExistentId"]));
    let query = format!("chat_dialog_id={private}&limit=100&skip=0&sort_desc=date_sent");
    let page = ok(&colleague
        .sdk
        .get(&format!("/chat/Message.json?{query}"))
        .await);
    let items = page["items"].as_array().expect("items");
    let ids: Vec<&Value> = items.iter().map(|item| &item["_id"]).collect();
    assert_eq!(ids, [&messages[2], &messages[0]]);
    assert_eq!(items[1]["read_ids"], json!([me.id, other]));
    dialogs
}

async fn file(me: &Person) {
    let body = "blob[content_type]=text%2Fplain&blob[name]=note.txt&blob[public]=false&blob[tag_list]=notes";
    let blob = ok(&me.sdk.form("POST", "/blobs.json", body).await)["blob"].clone();
    let sent = me.sdk.upload(&blob, "note.txt", "12345").await;
    assert_eq!(sent.status, 201, "{}", sent.text);
    let id = &blob["id"];
    let path = format!("/blobs/{id}/complete.json");
    text(&me.sdk.form("PUT", &path, "size=5").await);
    let page = ok(&me.sdk.get("/blobs.json?page=1&per_page=10").await);
    assert_eq!(page["total_entries"], 1);
    let path = format!("/blobs/{id}.json");
    let entry = ok(&me.sdk.get(&path).await);
    assert_eq!(entry["blob"]["blob_status"], "complete");
    let uid = blob["uid"].as_str().expect("a uid");
    let content = me.sdk.get(&format!("/blobs/{uid}.json")).await;
    assert_eq!((content.status, content.text.as_str()), (200, "12345"));
    text(&me.sdk.form("DELETE", &path, "").await);
    assert_eq!(me.sdk.get(&path).await.status, 404);
}

async fn push(me: &Person, colleague: &Person, sandbox: &Sandbox) {
    let body = "device[platform]=android&device[udid]=jasmineUnique&notification_channels=gcm\
        &push_token[bundle_identifier]=com.quickblox.chatapp\
        &push_token[client_identification_sequence]=fDmkp3zhYgo%3AAPA91bH-XB&push_token[environment]=development";
    let made = ok(&colleague
        .sdk
        .form("POST", "/subscriptions.json", body)
        .await);
    let before = sandbox.pushes().len();
    let body = format!(
        "event[environment]=development&event[event_type]=one_shot&event[message]=SSBoYXZlIGEgZHJlYW0%3D&event[notification_type]=push&event[user][ids]={}",
        colleague.id
    );
    let events = ok(&me.sdk.form("POST", "/events.json", &body).await);
    let pushes = sandbox.pushes();
    assert_eq!(pushes.len(), before + 1);
    assert_eq!(pushes[before].user_id, colleague.id);
    let page = ok(&me.sdk.get("/events.json?page=1&per_page=25").await);
    assert_eq!(page["items"].as_array().map(Vec::len), Some(1));
    for event in events.as_array().expect("a list") {
        let path = format!("/events/{}.json", event["event"]["id"]);
        text(&me.sdk.form("DELETE", &path, "").await);
    }
    let path = format!("/subscriptions/{}.json", made[0]["subscription"]["id"]);
    text(&colleague.sdk.form("DELETE", &path, "").await);
    let left = ok(&colleague.sdk.get("/subscriptions.json").await);
    assert_eq!(left, json!([]));
}

async fn records(me: &Person) {
    let mut ids = Vec::new();
    for hours in 1..=4 {
        let body = json!({ "task": "write", "hours": hours, "tags": ["new"] });
        let record = ok(&me.sdk.json("POST", "/data/Diary.json", &body).await);
        assert_eq!(
            (&record["hours"], &record["user_id"]),
            (&json!(hours), &json!(me.id))
        );
        ids.push(record["_id"].as_str().expect("an id").to_owned());
    }
    let path = format!("/data/Diary/{}.json", ids[0]);
    let body = json!({ "_id": ids[0], "hours": "7", "push": { "tags": ["done"] } });
    let record = ok(&me.sdk.json("PUT", &path, &body).await);
    assert_eq!(
        (&record["hours"], &record["tags"]),
        (&json!(7), &json!(["new", "done"]))
    );
    let query = "hours[gt]=2&limit=5&sort_asc=hours&task=write";
    let page = ok(&me.sdk.get(&format!("/data/Diary.json?{query}")).await);
    let items = page["items"].as_array().expect("items");
    let hours: Vec<&Value> = items.iter().map(|item| &item["hours"]).collect();
    assert_eq!(hours, [3, 4, 7]);
    let path = format!("/data/Diary/{}.json", ids[0]);
    text(&me.sdk.form("DELETE", &path, "").await);
    let path = format!("/data/Diary/{},{}.json", ids[1], ids[0]);
    let report = ok(&me.sdk.form("DELETE", &path, "").await);
    assert_eq!(report["SuccessfullyDeleted"]["ids"], json!([ids[1]]));
    let path = "/data/Diary/by_criteria.json";
    let report = ok(&me.sdk.form("DELETE", path, "hours[gt]=2").await);
    assert_eq!(report["total_deleted"], 2);
}

async fn contacts(me: &Person, colleague: &Person) {
    let upload = |contact: Value| json!({ "contacts": [contact] });
    let contact = upload(json!({ "name": "Gordie Kann", "phone": "+4930123456" }));
    let report = ok(&me.sdk.json("POST", "/address_book.json", &contact).await);
    assert_eq!(report["created"], 1);
    let path = "/address_book/registered_users.json?compact=1";
    let found = ok(&me.sdk.get(path).await);
    assert_eq!(found["items"][0]["user"]["id"], colleague.id);
    let contact = upload(json!({ "phone": "+4930123456", "destroy": 1 }));
    let report = ok(&me.sdk.json("POST", "/address_book.json", &contact).await);
    assert_eq!(report["deleted"], 1);
}

async fn assistants(me: &Person) {
    let body = "smart_chat_assistant_id=65d5f3473d5d68095462165d&text=Hola!&to_language=en";
    let path = "/ai/ai_extensions/ai_translate";
    let answer = ok(&me.sdk.form("POST", path, body).await);
    assert_eq!(answer["answer"], "[en] Hola!");
}
