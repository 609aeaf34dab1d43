//! Notifications: subscriptions, events for one channel and for all, schedules, what would be pushed.

mod events;
mod recipients;
mod schedule;
mod steps;
mod subscriptions;
