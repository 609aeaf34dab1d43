//! The sandbox from outside: over HTTP as any client speaks it, through the crate, and as a program.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

#[path = "sandbox/auth.rs"]
mod auth;
#[path = "sandbox/bad_input.rs"]
mod bad_input;
#[path = "sandbox/caller.rs"]
mod caller;
#[path = "sandbox/chat.rs"]
mod chat;
#[path = "sandbox/chat_client.rs"]
mod chat_client;
#[path = "sandbox/chat_recorded.rs"]
mod chat_recorded;
#[path = "sandbox/client.rs"]
mod client;
#[path = "sandbox/dialog_lists.rs"]
mod dialog_lists;
#[path = "sandbox/dialog_members.rs"]
mod dialog_members;
#[path = "sandbox/dialogs.rs"]
mod dialogs;
#[path = "sandbox/faults.rs"]
mod faults;
#[path = "sandbox/hostile.rs"]
mod hostile;
#[path = "sandbox/message_changes.rs"]
mod message_changes;
#[path = "sandbox/message_lists.rs"]
mod message_lists;
#[path = "sandbox/messages.rs"]
mod messages;
#[path = "sandbox/program.rs"]
mod program;
#[path = "sandbox/raw.rs"]
mod raw;
#[path = "sandbox/record_changes.rs"]
mod record_changes;
#[path = "sandbox/record_files.rs"]
mod record_files;
#[path = "sandbox/record_lists.rs"]
mod record_lists;
#[path = "sandbox/record_rights.rs"]
mod record_rights;
#[path = "sandbox/recorded.rs"]
mod recorded;
#[path = "sandbox/records.rs"]
mod records;
#[path = "sandbox/records_client.rs"]
mod records_client;
#[path = "sandbox/robust.rs"]
mod robust;
#[path = "sandbox/sessions.rs"]
mod sessions;
#[path = "sandbox/strict.rs"]
mod strict;
#[path = "sandbox/user_lists.rs"]
mod user_lists;
#[path = "sandbox/users.rs"]
mod users;
#[path = "sandbox/violations.rs"]
mod violations;
