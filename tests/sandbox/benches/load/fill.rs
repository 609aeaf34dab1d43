//! Much of everything, by the direct way.

use std::time::{Duration, Instant};

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use super::Result;

pub(crate) const USERS: usize = 10_000;
pub(crate) const DIALOGS: usize = 1_000;
pub(crate) const MESSAGES: usize = 100_000;
/// How many take part in a dialog.
const OCCUPANTS: usize = 10;

/// What is there afterwards.
pub(crate) struct Filled {
    pub(crate) took: Duration,
    /// Somebody with many dialogs.
    pub(crate) user: i64,
    /// One of them, with as many messages as any.
    pub(crate) dialog: String,
}

pub(crate) fn fill(sandbox: &Sandbox) -> Result<Filled> {
    let start = Instant::now();
    let apply = |user: Option<i64>, path: &str, body: Value| {
        let made = sandbox.apply(user, "POST", path, body);
        made.map_err(|(status, text)| format!("{path}: {status} {text}"))
    };
    let mut users = Vec::new();
    for number in 0..USERS {
        let user = json!({
            "login": format!("user-{number}"),
            "email": format!("user-{number}@example.com"),
            "full_name": format!("Person {number}"),
            "password": "s3cret-word",
            "tag_list": format!("tag-{}", number % 100),
        });
        let made = apply(None, "/users.json", json!({ "user": user }))?;
        let id = made.pointer("/user/id").and_then(Value::as_i64);
        users.push(id.ok_or("a user without an id")?);
    }
    // The same one opens all dialogs.
    let user = *users.first().ok_or("no users")?;
    let mut dialogs = Vec::new();
    for others in users.windows(OCCUPANTS).take(DIALOGS) {
        let occupants: Vec<String> = others.iter().map(ToString::to_string).collect();
        let dialog = json!({ "type": 2, "name": "Crowd", "occupants_ids": occupants.join(",") });
        let made = apply(Some(user), "/chat/Dialog.json", dialog)?;
        let id = made.get("_id").and_then(Value::as_str);
        dialogs.push(id.ok_or("a dialog without an id")?.to_owned());
    }
    for (number, dialog) in (0..MESSAGES).zip(dialogs.iter().cycle()) {
        let message = json!({ "chat_dialog_id": dialog, "message": format!("Message {number}") });
        apply(Some(user), "/chat/Message.json", message)?;
    }
    Ok(Filled {
        took: start.elapsed(),
        user,
        dialog: dialogs.swap_remove(0),
    })
}
