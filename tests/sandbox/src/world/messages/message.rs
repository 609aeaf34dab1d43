//! One message, and what users did with it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::world::LastMessage;

/// A message as the sandbox keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) dialog: String,
    pub(crate) text: Option<String>,
    /// In Unix seconds.
    pub(crate) sent: i64,
    pub(crate) sender: i64,
    /// The opponent in a private dialog.
    pub(crate) recipient: Option<i64>,
    pub(crate) attachments: Vec<Value>,
    /// Custom parameters.
    pub(crate) custom: Map<String, Value>,
    pub(crate) read: BTreeSet<i64>,
    pub(crate) delivered: BTreeSet<i64>,
    /// Kinds in the order of their first use, each with its users.
    pub(crate) reactions: Vec<(String, BTreeSet<i64>)>,
    /// Users who took it out of their histories.
    pub(crate) hidden_for: BTreeSet<i64>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
}

impl Message {
    /// Whether it is in the history of a user; the account's owner, who is nobody, sees all.
    pub(crate) fn is_seen_by(&self, user: Option<i64>) -> bool {
        user.is_none_or(|user| !self.hidden_for.contains(&user))
    }

    /// What its dialog tells about it while it is the newest.
    pub(crate) fn summary(&self) -> LastMessage {
        LastMessage {
            id: self.id.clone(),
            text: self.text.clone(),
            sent: self.sent,
            sender: self.sender,
        }
    }

    /// Adds a user's reaction, unless it is there.
    pub(crate) fn react(&mut self, name: &str, user: i64) {
        match self.reactions.iter_mut().find(|(known, _)| known == name) {
            Some((_, users)) => {
                users.insert(user);
            }
            None => self.reactions.push((name.to_owned(), [user].into())),
        }
    }

    /// Takes a user's reaction back.
    pub(crate) fn unreact(&mut self, name: &str, user: i64) {
        for (known, users) in &mut self.reactions {
            if known == name {
                users.remove(&user);
            }
        }
        self.reactions.retain(|(_, users)| !users.is_empty());
    }
}
