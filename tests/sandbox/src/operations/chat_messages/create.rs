//! Writing messages.

use serde_json::{Map, Value};

use super::{switch, view};
use crate::{
    answer::Answer,
    call::Call,
    fields::{integer, text},
    operations::chat_dialogs::{no_occupants, not_found, open_dialog, open_private},
    refusal::Refusal,
    world::{Kind, Message, World},
};

/// What is no custom parameter: the fields of a request, and those that the server fills in itself.
const FIXED: [&str; 18] = [
    "_id",
    "attachments",
    "chat_dialog_id",
    "created_at",
    "date_sent",
    "delivered",
    "delivered_ids",
    "markable",
    "message",
    "reactions",
    "read",
    "read_ids",
    "recipient_id",
    "save_to_history",
    "send_to_chat",
    "sender_id",
    "system",
    "updated_at",
];

pub(super) fn create_message(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let sender = call.user()?;
    let is_system = switch(call, "system")?.unwrap_or_default();
    let is_sent = switch(call, "send_to_chat")?.unwrap_or_default();
    let is_kept = switch(call, "save_to_history")?.unwrap_or(true);
    let markable = switch(call, "markable")?;
    let id = place(world, call, sender)?;
    let dialog = world.dialogs.get(&id).ok_or_else(not_found)?;
    if is_system && dialog.kind != Kind::Private {
        let text = "A system message can be sent in a private dialog only";
        return Err(Refusal::base(422, text));
    }
    let kind = dialog.kind;
    let readers: Vec<i64> = dialog.occupants.iter().copied().collect();
    let message = Message {
        id: world.ids.object(call.now),
        recipient: dialog.opponent_of(sender),
        dialog: id,
        text: call.field("/message").and_then(text),
        sent: call.now.timestamp(),
        sender,
        attachments: attachments(call),
        custom: custom(call),
        read: [sender].into(),
        delivered: [sender].into(),
        reactions: Vec::new(),
        hidden_for: [].into(),
        created_at: call.now,
        updated_at: call.now,
    };
    let mut value = view::render(&message);
    if let Some(object) = value.as_object_mut() {
        if let Some(markable) = markable {
            object.insert("markable".to_owned(), i64::from(markable).into());
        }
        if is_sent {
            unsettle(object);
        }
    }
    // A system message reaches its receiver and no history.
    if !is_system && (is_kept || !is_sent) {
        world.dialogs.touch(&message.dialog, |dialog| {
            dialog.last_message = Some(message.summary());
            dialog.updated_at = call.now;
            if kind == Kind::Private {
                dialog.hidden_for.clear();
            }
        });
        let readers = readers.into_iter().filter(|user| *user != sender);
        world.messages.add(message, readers);
    }
    Ok(Answer::created(value))
}

/// The dialog to write to: the one that is named, or the private one with the user who is.
fn place(world: &mut World, call: &Call, sender: i64) -> Result<String, Refusal> {
    if let Some(id) = call.field("/chat_dialog_id").and_then(text) {
        open_dialog(world, call, &id)?;
        return Ok(id);
    }
    let recipient = call.field("/recipient_id").and_then(integer);
    let recipient = recipient.ok_or_else(|| {
        let text = "is required where there is no recipient_id";
        Refusal::field(422, "chat_dialog_id", text)
    })?;
    if recipient == sender || world.users.get(recipient).is_none() {
        return Err(no_occupants());
    }
    Ok(open_private(world, sender, recipient, call.now))
}

/// While a message is still on its way to the chat, nobody has it and it has no dates.
fn unsettle(object: &mut Map<String, Value>) {
    for name in ["created_at", "updated_at"] {
        object.insert(name.to_owned(), Value::Null);
    }
    for name in ["read_ids", "delivered_ids"] {
        object.insert(name.to_owned(), Value::Array(Vec::new()));
    }
}

/// A list, or an object whose keys are numbers as a rule.
fn attachments(call: &Call) -> Vec<Value> {
    let mut list: Vec<(usize, &Value)> = match call.field("/attachments") {
        Some(Value::Array(items)) => items.iter().enumerate().collect(),
        Some(Value::Object(object)) => {
            let items = object.iter();
            items
                .map(|(key, item)| (key.parse().unwrap_or(usize::MAX), item))
                .collect()
        }
        _ => Vec::new(),
    };
    list.sort_by_key(|(index, _)| *index);
    let items = list.into_iter().map(|(_, item)| item.clone());
    items.filter(Value::is_object).collect()
}

fn custom(call: &Call) -> Map<String, Value> {
    let fields = call.body.as_object().into_iter().flatten();
    let custom = fields.filter(|(name, _)| !FIXED.contains(&name.as_str()));
    custom
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
