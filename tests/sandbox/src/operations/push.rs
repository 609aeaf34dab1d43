//! Notifications: who is subscribed, what is sent to whom and when.

mod delivery;
mod events;
mod message;
mod recipients;
mod subscriptions;
mod times;
mod tokens;

pub(crate) use delivery::deliver_due;

use super::Handlers;
use crate::{call::Call, fields::text, refusal::Refusal};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("create_subscription", subscriptions::create_subscription),
    ("list_subscriptions", subscriptions::list_subscriptions),
    ("delete_subscription", subscriptions::delete_subscription),
    ("create_event", events::create_event),
    ("list_events", events::list_events),
    ("get_event_by_id", events::get_event_by_id),
    ("get_event_status", events::get_event_by_id),
    ("update_event", events::update_event),
    ("delete_event", events::delete_event),
    ("list_pull_events", events::list_pull_events),
    ("create_push_token", tokens::create_push_token),
    ("delete_push_token", tokens::delete_push_token),
];

/// A text of the body that must not be missing or empty.
fn required(call: &Call, pointer: &str) -> Result<String, Refusal> {
    let value = call.field(pointer).and_then(text);
    let value = value.filter(|value| !value.is_empty());
    let name = pointer.rsplit('/').next().unwrap_or_default();
    value.ok_or_else(|| Refusal::field(422, name, "can't be blank"))
}

/// The mode of an application.
fn environment(call: &Call, pointer: &str) -> Result<String, Refusal> {
    let environment = required(call, pointer)?;
    match environment.as_str() {
        "development" | "production" => Ok(environment),
        _ => Err(Refusal::field(422, "environment", "is invalid")),
    }
}

/// Lookups of this module that find nothing.
fn not_found(what: &str, id: &str) -> Refusal {
    Refusal::coded(404, format!("Couldn't find {what} with 'id'={id}"))
}

/// What belongs to somebody else.
fn not_owner(what: &str) -> Refusal {
    let text = "has been restricted, because you are not the owner.";
    Refusal::coded(403, format!("Your access to the {what} {text}"))
}
