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
#[path = "sandbox/client.rs"]
mod client;
#[path = "sandbox/program.rs"]
mod program;
#[path = "sandbox/recorded.rs"]
mod recorded;
#[path = "sandbox/sessions.rs"]
mod sessions;
#[path = "sandbox/strict.rs"]
mod strict;
#[path = "sandbox/user_lists.rs"]
mod user_lists;
#[path = "sandbox/users.rs"]
mod users;
