//! Notifications of the sandbox: subscriptions, events for one channel and for all, schedules, what would be pushed.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

#[path = "sandbox/caller.rs"]
#[allow(dead_code, reason = "what other tests call stands there too")]
mod caller;
#[path = "push/events.rs"]
mod events;
#[path = "push/recipients.rs"]
mod recipients;
#[path = "push/schedule.rs"]
mod schedule;
#[path = "push/subscriptions.rs"]
mod subscriptions;
