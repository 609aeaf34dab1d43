//! Dialogs and messages, for every part that a user can have in them.

mod client;
mod dialog_lists;
mod dialog_members;
mod dialogs;
mod message_changes;
mod message_lists;
mod messages;
mod room;
