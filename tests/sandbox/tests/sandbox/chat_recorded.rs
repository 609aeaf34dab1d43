//! Requests for chat as documentation and official SDKs make them: with ids of the sandbox in their places each gets
//! the status that was recorded.

use std::{fs, path::Path};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    caller::{By, Caller},
    chat::id,
};

#[derive(Deserialize)]
struct Case {
    operation: String,
    variant: String,
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    path: String,
    query: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    body: Value,
}

#[derive(Deserialize)]
struct Response {
    status: Option<u16>,
}

impl Case {
    /// The status that was recorded.
    fn status(&self) -> Option<u16> {
        self.response.as_ref()?.status
    }
}

/// Cases whose answer differs from the recorded or usual one.
const OTHERS: [(&str, u16); 5] = [
    // The request was not recorded.
    ("create_dialog--private_2015_all_null", 422),
    // For private dialogs only, while the one at hand is a group.
    ("create_message--js-sdk-system-message", 422),
    // The ids in there are too short for one of a dialog.
    ("list_messages--js-sdk-count", 404),
    ("list_messages--js-sdk-paged", 404),
    // Strict sandboxes refuse requests that leave out what the description requires.
    ("list_messages--wire-2017-no-dialog-id", 422),
];

/// A text with live ids: runs of 24 hex digits as `object`, shorter runs of digits in bodies as `user`.
fn alive(text: &str, object: &str, user: Option<&str>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |it: char| it.is_ascii_alphanumeric() || it == '%';
        let length = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length.max(first.len_utf8()));
        let is_hex = word.len() == 24 && word.bytes().all(|it| it.is_ascii_hexdigit());
        // A list in a form of the official SDK: `10%2C%2020%2C%2030`.
        let ids: Vec<&str> = word
            .split("%2C")
            .map(|it| it.trim_start_matches("%20"))
            .collect();
        let is_id = |id: &&str| id.len() > 1 && id.bytes().all(|it| it.is_ascii_digit());
        match user {
            _ if is_hex => out.push_str(object),
            Some(user) if ids.iter().all(is_id) => out.push_str(&vec![user; ids.len()].join("%2C")),
            _ => out.push_str(word),
        }
        rest = after;
    }
    out
}

/// Sends the request of a case for a group of the first user alone; the other one sends what was forbidden.
async fn replay(caller: &Caller, [anna, boris]: &[By; 2], case: &Case) -> u16 {
    let user = caller.sandbox.credentials().users[1].id.to_string();
    let group = caller
        .send(anna, "POST", "/chat/Dialog.json", "{\"type\": 2}")
        .await;
    let dialog = id(&group.json());
    let body = json!({ "chat_dialog_id": dialog, "message": "hello" }).to_string();
    let written = caller.send(anna, "POST", "/chat/Message.json", &body).await;
    let message = id(&written.json());
    let reactions = format!("/chat/Message/{message}/reactions.json");
    caller
        .send(anna, "POST", &reactions, "{\"name\": \"like\"}")
        .await;
    let by = match case.status() {
        Some(403) => boris,
        _ => anna,
    };
    let request = &case.request;
    let in_path = if request.path.contains("/Message/") {
        &message
    } else {
        &dialog
    };
    let mut target = alive(&request.path, in_path, None);
    if let Some(query) = &request.query {
        let user = query.contains("occupants_ids").then_some(user.as_str());
        target = format!("{target}?{}", alive(query, &dialog, user));
    }
    let body = match &request.body {
        Value::Null => String::new(),
        Value::String(text) => alive(text, &dialog, Some(&user)),
        other => alive(&other.to_string(), &dialog, Some(&user)),
    };
    let media_type = request.content_type.as_deref().unwrap_or_default();
    let reply = caller
        .send_bytes(
            by,
            (&request.method, &target),
            media_type,
            body.into_bytes(),
        )
        .await;
    reply.status
}

#[tokio::test]
async fn recorded_requests_get_the_recorded_status() {
    let caller = Caller::start().await;
    let users = [caller.user(0).await, caller.user(1).await];
    let mut wrong = Vec::new();
    let mut count = 0;
    for module in ["chat_dialogs", "chat_messages"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../cases")
            .join(module);
        for entry in fs::read_dir(folder).expect("the cases are there") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("a case is text");
            let case: Case = serde_json::from_str(&text).expect("a case");
            let name = format!("{}--{}", case.operation, case.variant);
            let created = ["create_dialog", "create_message"].contains(&case.operation.as_str());
            let usual = if created { 201 } else { 200 };
            let other = OTHERS.iter().find(|(known, _)| *known == name);
            let expected = other.map_or(case.status().unwrap_or(usual), |(_, status)| *status);
            let status = replay(&caller, &users, &case).await;
            if status != expected {
                wrong.push(format!("{name}: {status}, not {expected}"));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 70, "{count} cases");
}
