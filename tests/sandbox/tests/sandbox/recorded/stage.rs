//! What requests for chat are about: a dialog, a message and users, whose ids take the places of the recorded ones.

use serde_json::{Value, json};

use super::case::Case;
use crate::common::{By, Caller, Reply};

/// A group of the first user alone, with a message in it.
pub(crate) struct Stage<'a> {
    caller: &'a Caller,
    dialog: String,
    message: String,
    user: String,
}

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

impl<'a> Stage<'a> {
    pub(crate) async fn set(caller: &'a Caller, by: &By) -> Self {
        let make = async |path: &str, body: Value| {
            let reply = caller.send(by, "POST", path, &body.to_string()).await;
            reply.json()["_id"].clone()
        };
        let text = |id: Value| id.as_str().expect("an id").to_owned();
        let dialog = text(make("/chat/Dialog.json", json!({ "type": 2 })).await);
        let body = json!({ "chat_dialog_id": dialog, "message": "hello" });
        let message = text(make("/chat/Message.json", body).await);
        let reactions = format!("/chat/Message/{message}/reactions.json");
        make(&reactions, json!({ "name": "like" })).await;
        let user = caller.sandbox.credentials().users[1].id.to_string();
        Self {
            caller,
            dialog,
            message,
            user,
        }
    }

    /// Sends the request of a case, about what is there.
    pub(crate) async fn send(&self, by: &By, case: &Case) -> Reply {
        let request = &case.request;
        let path = request.path();
        let in_path = if path.contains("/Message/") {
            &self.message
        } else {
            &self.dialog
        };
        let mut target = alive(&path, in_path, None);
        if let Some(query) = &request.query {
            let user = query.contains("occupants_ids").then_some(&*self.user);
            target = format!("{target}?{}", alive(query, &self.dialog, user));
        }
        let body = alive(&request.body(), &self.dialog, Some(&self.user));
        request.send(self.caller, by, &target, &body).await
    }
}
