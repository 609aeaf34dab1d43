//! The sandbox from outside: over HTTP as any client speaks it, through the crate, and as a program.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

mod address_book;
mod ai;
mod auth;
mod chat;
mod client;
mod common;
mod content;
mod custom_objects;
mod faults;
mod program;
mod push;
mod reach;
mod recorded;
mod robustness;
mod sdk_slips;
mod users;
mod web_apps;
