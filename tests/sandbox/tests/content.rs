//! Files of the sandbox: the three steps of an upload, both ways of storing, downloads, lists, rights.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

#[path = "sandbox/caller.rs"]
#[allow(dead_code, reason = "what other tests call stands there too")]
mod caller;
#[path = "content/downloads.rs"]
mod downloads;
#[path = "content/entries.rs"]
mod entries;
#[path = "content/form.rs"]
mod form;
#[path = "content/storage.rs"]
mod storage;
#[path = "content/uploads.rs"]
mod uploads;
