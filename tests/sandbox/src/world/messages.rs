//! The messages that there are, with the indexes to find them.

mod log;
mod message;

use std::collections::HashMap;

use log::{Key, Log};
pub(crate) use message::Message;

/// The messages of the application.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    logs: HashMap<String, Log>,
    places: HashMap<String, (String, Key)>,
    added: u64,
}

impl Messages {
    /// Adds a message, unread by these users.
    pub(crate) fn add(&mut self, message: Message, readers: impl Iterator<Item = i64>) {
        self.added += 1;
        let key = (message.sent, self.added);
        let place = (message.dialog.clone(), key);
        self.places.insert(message.id.clone(), place);
        let log = self.logs.entry(message.dialog.clone()).or_default();
        log.add(key, message, readers);
    }

    pub(crate) fn count(&self) -> usize {
        self.places.len()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Message> {
        let (dialog, key) = self.places.get(id)?;
        self.logs.get(dialog)?.get(*key)
    }

    /// The messages of a dialog, oldest first.
    pub(crate) fn of(&self, dialog: &str) -> impl DoubleEndedIterator<Item = &Message> {
        self.logs.get(dialog).into_iter().flat_map(Log::iter)
    }

    /// The messages of a dialog that were sent from one second to another, both included; oldest first.
    pub(crate) fn between(
        &self,
        dialog: &str,
        least: i64,
        most: i64,
    ) -> impl DoubleEndedIterator<Item = &Message> {
        let log = self.logs.get(dialog).into_iter();
        log.flat_map(move |log| log.between(least, most))
    }

    /// How many messages of a dialog a user has not read.
    pub(crate) fn unread(&self, dialog: &str, user: i64) -> usize {
        self.logs.get(dialog).map_or(0, |log| log.unread(user))
    }

    /// Changes a message; what of it an index knows has methods of its own.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Message)) {
        if let Some((log, key)) = self.place(id) {
            log.change(key, change);
        }
    }

    /// Notes that the user has read a message.
    pub(crate) fn mark_read(&mut self, id: &str, user: i64) {
        if let Some((log, key)) = self.place(id) {
            log.mark_read(key, user);
        }
    }

    /// Takes back that the user has read a message.
    pub(crate) fn mark_unread(&mut self, id: &str, user: i64) {
        if let Some((log, key)) = self.place(id) {
            log.mark_unread(key, user);
        }
    }

    /// Takes a message out of a user's history.
    pub(crate) fn hide(&mut self, id: &str, user: i64) {
        if let Some((log, key)) = self.place(id) {
            log.hide(key, user);
        }
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Message> {
        let (dialog, key) = self.places.remove(id)?;
        self.logs.get_mut(&dialog)?.remove(key)
    }

    /// Forgets what a user who has left a dialog did not read there.
    pub(crate) fn forget_reader(&mut self, dialog: &str, user: i64) {
        if let Some(log) = self.logs.get_mut(dialog) {
            log.forget_reader(user);
        }
    }

    /// Removes all messages of a dialog.
    pub(crate) fn remove_dialog(&mut self, dialog: &str) {
        let log = self.logs.remove(dialog);
        for message in log.iter().flat_map(Log::iter) {
            self.places.remove(&message.id);
        }
    }

    fn place(&mut self, id: &str) -> Option<(&mut Log, Key)> {
        let (dialog, key) = self.places.get(id)?;
        Some((self.logs.get_mut(dialog)?, *key))
    }
}
