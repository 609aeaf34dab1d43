//! Steps that many tests take: a user subscribes, and somebody sends an event.

use serde_json::{Value, json};

use crate::common::{By, Caller, Reply, with};

pub(crate) const APNS: &str = "3f7c19d0a2b84e65910cd7f2e8a4b6531c0f9d827e45a6b30918c2d7f5e4a0b6";

/// A text for everybody: `I have a dream`.
pub(crate) const TEXT: &str = "SSBoYXZlIGEgZHJlYW0=";

/// The body of a subscription, as the documentation has it.
pub(crate) fn body(channel: &str, udid: &str, environment: &str) -> Value {
    let platform = if channel == "gcm" { "android" } else { "ios" };
    json!({
        "notification_channel": channel,
        "push_token": { "environment": environment, "client_identification_sequence": APNS },
        "device": { "platform": platform, "udid": udid },
    })
}

pub(crate) async fn subscribe(caller: &Caller, by: &By, channel: &str, environment: &str) -> Value {
    let body = body(channel, &format!("{channel} device"), environment).to_string();
    let reply = caller.send(by, "POST", "/subscriptions.json", &body).await;
    reply.expect(201)[0]["subscription"].clone()
}

/// An event to the first user, with more fields or others.
pub(crate) async fn send(caller: &Caller, by: &By, fields: Value) -> Reply {
    let event = json!({
        "notification_type": "push", "environment": "production", "message": TEXT,
        "user": { "ids": caller.sandbox.credentials().users[0].id.to_string() },
    });
    let body = json!({ "event": with(event, fields) }).to_string();
    caller.send(by, "POST", "/events.json", &body).await
}
