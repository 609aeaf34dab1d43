//! Everything the sandbox remembers, behind one lock that is never held across an await.

mod blobs;
mod contacts;
mod dialogs;
mod holdings;
mod ids;
mod messages;
mod push;
pub(crate) mod records;
mod sessions;
mod users;

use chrono::{DateTime, Utc};

pub use blobs::Storage;
pub(crate) use blobs::{Blob, Blobs, Content, Permission};
pub(crate) use contacts::{Book, Contact, Contacts};
pub(crate) use dialogs::{Dialog, Dialogs, Kind, LastMessage};
pub use holdings::Holdings;
pub(crate) use ids::Ids;
pub(crate) use messages::{Message, Messages};
pub use push::Pushed;
pub(crate) use push::{Device, Event, Push, PushToken, Recipients, Subscription};
pub(crate) use records::Records;
pub(crate) use sessions::{LIFE, Session, Sessions};
pub(crate) use users::{Identity, User, Users};

use crate::{
    base::Base,
    credentials::{Credentials, KnownUser},
    plan::Plan,
};

/// The state of one sandbox, a part for each module.
#[derive(Debug)]
pub(crate) struct World {
    /// What clients must know to be let in.
    pub(crate) credentials: Credentials,
    /// Where callers find the sandbox.
    pub(crate) base: Base,
    pub(crate) plan: Plan,
    /// Whether the AI Extensions are switched on.
    pub(crate) has_assistants: bool,
    pub(crate) ids: Ids,
    pub(crate) sessions: Sessions,
    pub(crate) users: Users,
    pub(crate) dialogs: Dialogs,
    pub(crate) messages: Messages,
    pub(crate) blobs: Blobs,
    pub(crate) records: Records,
    pub(crate) push: Push,
    pub(crate) contacts: Contacts,
}

impl World {
    /// A world with its credentials and its two users; the same seed gives the same ones.
    pub(crate) fn new(seed: u64, now: DateTime<Utc>) -> Self {
        let mut ids = Ids::new(seed);
        let mut users = Users::default();
        let known = ["anna", "boris"].map(|name| {
            let login = format!("{name}-{}", ids.hex(6));
            let user = User {
                id: ids.number(),
                email: Some(format!("{login}@example.com")),
                login: Some(login.clone()),
                password: ids.hex(16),
                ..User::new(now)
            };
            let known = KnownUser {
                id: user.id,
                email: user.email.clone().unwrap_or_default(),
                password: user.password.clone(),
                login,
            };
            users.insert(user);
            known
        });
        let credentials = Credentials {
            application_id: ids.number() % 100_000,
            auth_key: ids.hex(15),
            auth_secret: ids.hex(15),
            account_key: ids.hex(20),
            api_key: ids.hex(32),
            users: known.into(),
        };
        Self {
            credentials,
            base: Base::default(),
            plan: Plan::default(),
            has_assistants: true,
            ids,
            sessions: Sessions::default(),
            users,
            dialogs: Dialogs::default(),
            messages: Messages::default(),
            blobs: Blobs::default(),
            records: Records::default(),
            push: Push::default(),
            contacts: Contacts::default(),
        }
    }

    /// Takes a user out of everything that refers to them.
    pub(crate) fn remove_user(&mut self, id: i64) {
        self.users.remove(id);
        self.push.remove_user(id);
        self.contacts.remove_user(id);
        self.sessions.remove_user(id);
        for dialog in self.dialogs.ids_with(id) {
            if let Some(mut dialog) = self.dialogs.get(&dialog).cloned() {
                dialog.occupants.remove(&id);
                dialog.admins.remove(&id);
                self.messages.forget_reader(&dialog.id, id);
                self.save_dialog(dialog);
            }
        }
    }

    /// Puts a changed dialog back. One that everybody has left is destroyed.
    pub(crate) fn save_dialog(&mut self, dialog: Dialog) {
        if dialog.kind != Kind::Public && dialog.occupants.is_empty() {
            self.messages.remove_dialog(&dialog.id);
            self.dialogs.remove(&dialog.id);
        } else {
            self.dialogs.insert(dialog);
        }
    }
}
