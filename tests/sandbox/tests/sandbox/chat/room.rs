//! Users who chat, for the tests of dialogs and messages.

use serde_json::{Value, json};

use crate::common::{By, Caller, Reply};

/// Who is asked about; each but the stranger is in the group.
pub(crate) const OWNER: usize = 0;
pub(crate) const ADMIN: usize = 1;
pub(crate) const MEMBER: usize = 2;
pub(crate) const STRANGER: usize = 3;

const NAMES: [&str; 4] = ["olga", "adam", "mia", "stan"];

/// A sandbox with four users.
pub(crate) struct Room {
    pub(crate) caller: Caller,
    pub(crate) users: [i64; 4],
}

impl Room {
    pub(crate) async fn start() -> Self {
        Self::of(Caller::start().await).await
    }

    pub(crate) async fn of(caller: Caller) -> Self {
        let mut users = [0; 4];
        for (user, name) in users.iter_mut().zip(NAMES) {
            let fields = json!({ "login": name, "full_name": name.to_uppercase() });
            let signed_up = caller.sign_up(fields).await;
            *user = signed_up["id"].as_i64().expect("an id");
        }
        Self { caller, users }
    }

    /// Acts as one of the users, by API key.
    pub(crate) fn by(&self, user: usize) -> By {
        By::OnBehalfOf(self.users[user])
    }

    /// The token of a session of one of the users, for operations that take no API key.
    pub(crate) async fn session(&self, user: usize) -> By {
        let by = self.caller.application().await;
        let login = NAMES[user];
        let body = format!("login={login}&password=s3cret-word");
        let reply = self.caller.send(&by, "POST", "/login.json", &body).await;
        assert_eq!(reply.status, 202, "{}", reply.text);
        by
    }

    pub(crate) async fn send(&self, user: usize, method: &str, path: &str, body: &str) -> Reply {
        self.caller.send(&self.by(user), method, path, body).await
    }

    pub(crate) async fn get(&self, user: usize, path: &str) -> Value {
        let reply = self.send(user, "GET", path, "").await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text);
        reply.json()
    }

    /// Opens a dialog as the owner.
    pub(crate) async fn open(&self, body: Value) -> Value {
        let body = body.to_string();
        let reply = self.send(OWNER, "POST", "/chat/Dialog.json", &body).await;
        reply.expect(201)
    }

    /// The id of a new group of all but the stranger.
    pub(crate) async fn group(&self) -> String {
        let [_, admin, member, _] = self.users;
        let body = json!({
            "type": 2, "name": "Party", "occupants_ids": [admin, member], "admin_ids": [admin],
        });
        id(&self.open(body).await)
    }

    /// The id of the private dialog of the owner and a user.
    pub(crate) async fn private(&self, user: usize) -> String {
        let user = self.users[user].to_string();
        id(&self.open(json!({ "type": 3, "occupants_ids": user })).await)
    }

    /// The id of a new public dialog of the owner.
    pub(crate) async fn public(&self) -> String {
        id(&self.open(json!({ "type": 1, "name": "News" })).await)
    }

    /// Writes a message and gives the answer.
    pub(crate) async fn write(&self, user: usize, dialog: &str, text: &str) -> Value {
        let body = json!({ "chat_dialog_id": dialog, "message": text }).to_string();
        let reply = self.send(user, "POST", "/chat/Message.json", &body).await;
        reply.expect(201)
    }
}

/// The id of a dialog or a message.
pub(crate) fn id(value: &Value) -> String {
    value["_id"].as_str().expect("an id").to_owned()
}
