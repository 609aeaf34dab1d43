//! A message as answers show it.

use serde_json::{Value, json};

use crate::{moments::iso, world::Message};

/// The whole message, custom parameters beside the fixed fields.
pub(super) fn render(message: &Message) -> Value {
    let mut object = message.custom.clone();
    // Nobody to send it to but everybody in the dialog.
    let recipient = message.recipient.unwrap_or_default();
    let is_read = message.read.contains(&recipient);
    let fixed = json!({
        "_id": message.id,
        "chat_dialog_id": message.dialog,
        "created_at": iso(message.created_at),
        "updated_at": iso(message.updated_at),
        "date_sent": message.sent,
        "message": message.text,
        "sender_id": message.sender,
        "recipient_id": recipient,
        "read": i64::from(is_read),
        "read_ids": message.read,
        "delivered_ids": message.delivered,
        "attachments": message.attachments,
    });
    if let Value::Object(fixed) = fixed {
        object.extend(fixed);
    }
    Value::Object(object)
}

/// Adds what only those get who ask for it.
pub(super) fn add_reactions(value: &mut Value, message: &Message) {
    if let Some(object) = value.as_object_mut() {
        object.insert("reactions".to_owned(), reactions(message).into());
    }
}

/// The reactions, each kind with its users.
pub(super) fn reactions(message: &Message) -> Vec<Value> {
    let kinds = message.reactions.iter();
    kinds
        .map(|(name, users)| json!({ "name": name, "count": users.len(), "user_ids": users }))
        .collect()
}

/// One field as filters and orders see it: moments as Unix seconds. `None` if nothing goes by this field, as is so for
/// custom parameters.
pub(super) fn field(message: &Message, name: &str) -> Option<Value> {
    Some(match name {
        "_id" => json!(message.id),
        "message" => json!(message.text),
        "date_sent" => json!(message.sent),
        "sender_id" => json!(message.sender),
        "recipient_id" => json!(message.recipient.unwrap_or_default()),
        "created_at" => json!(message.created_at.timestamp()),
        "updated_at" => json!(message.updated_at.timestamp()),
        "attachments.type" | "attachments_type" => {
            let attachments = message.attachments.iter();
            attachments
                .filter_map(|it| it.get("type"))
                .cloned()
                .collect()
        }
        _ => return None,
    })
}
