//! The history of one dialog in the order of sending, and who has not read which part of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Message;

/// When a message was sent, and which of all messages it was; unique, and in the order of the history.
pub(super) type Key = (i64, u64);

/// The messages of one dialog.
#[derive(Debug, Default)]
pub(super) struct Log {
    messages: BTreeMap<Key, Message>,
    unread: HashMap<i64, BTreeSet<Key>>,
}

impl Log {
    pub(super) fn add(&mut self, key: Key, message: Message, readers: impl Iterator<Item = i64>) {
        for user in readers {
            self.unread.entry(user).or_default().insert(key);
        }
        self.messages.insert(key, message);
    }

    pub(super) fn get(&self, key: Key) -> Option<&Message> {
        self.messages.get(&key)
    }

    /// Oldest first.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages.values()
    }

    /// Those sent from one second to another, both included.
    pub(super) fn between(
        &self,
        least: i64,
        most: i64,
    ) -> impl DoubleEndedIterator<Item = &Message> {
        // A range that ends before it begins is a panic.
        let most = most.max(least);
        let range = self.messages.range((least, 0)..=(most, u64::MAX));
        range.map(|(_, message)| message)
    }

    pub(super) fn unread(&self, user: i64) -> usize {
        self.unread.get(&user).map_or(0, BTreeSet::len)
    }

    pub(super) fn change(&mut self, key: Key, change: impl FnOnce(&mut Message)) {
        if let Some(message) = self.messages.get_mut(&key) {
            change(message);
        }
    }

    pub(super) fn mark_read(&mut self, key: Key, user: i64) {
        self.settle(key, user);
        self.change(key, |message| {
            message.read.insert(user);
        });
    }

    pub(super) fn mark_unread(&mut self, key: Key, user: i64) {
        let Some(message) = self.messages.get_mut(&key) else {
            return;
        };
        // What was there before the user came does not count, and one's own messages never do.
        if message.read.remove(&user) && message.sender != user {
            self.unread.entry(user).or_default().insert(key);
        }
    }

    pub(super) fn hide(&mut self, key: Key, user: i64) {
        self.settle(key, user);
        self.change(key, |message| {
            message.hidden_for.insert(user);
        });
    }

    pub(super) fn remove(&mut self, key: Key) -> Option<Message> {
        for keys in self.unread.values_mut() {
            keys.remove(&key);
        }
        self.messages.remove(&key)
    }

    pub(super) fn forget_reader(&mut self, user: i64) {
        self.unread.remove(&user);
    }

    fn settle(&mut self, key: Key, user: i64) {
        if let Some(keys) = self.unread.get_mut(&user) {
            keys.remove(&key);
        }
    }
}
