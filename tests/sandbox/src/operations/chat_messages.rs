//! Messages: written, listed, marked, changed, deleted, counted, reacted to.

mod create;
mod delete;
mod list;
mod reactions;
mod update;
mod view;

use serde_json::{Map, Value, json};

use super::{
    Handlers,
    chat_dialogs::{actor, not_found, open_dialog, unread},
};
use crate::{
    answer::Answer,
    call::Call,
    fields::flag,
    refusal::Refusal,
    world::{Message, World},
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("create_message", create::create_message),
    ("list_messages", list::list_messages),
    ("get_message_by_id", get_message_by_id),
    ("update_message", update::update_message),
    ("update_all_messages", update::update_all_messages),
    ("delete_message", delete::delete_message),
    ("get_unread_messages_count", get_unread_messages_count),
    ("add_message_reaction", reactions::add_message_reaction),
    (
        "remove_message_reaction",
        reactions::remove_message_reaction,
    ),
    ("list_message_reactions", reactions::list_message_reactions),
];

fn get_message_by_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let message = open_message(world, call, call.path("chat_message_id"))?;
    let mut value = view::render(message);
    if call.query("include_reactions") == Some("1") {
        view::add_reactions(&mut value, message);
    }
    Ok(Answer::ok(value))
}

/// Counts for the dialogs that are named, and the total over all of the user's.
fn get_unread_messages_count(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let total: usize = world
        .dialogs
        .of(user)
        .map(|dialog| unread(world, dialog, user))
        .sum();
    let mut counts = Map::new();
    counts.insert("total".to_owned(), json!(total));
    let ids = call.query("chat_dialog_ids").unwrap_or_default().split(',');
    for id in ids.map(str::trim).filter(|id| !id.is_empty()) {
        let dialog = world.dialogs.get(id);
        let dialog = dialog.filter(|dialog| dialog.is_open_to(user));
        let count = dialog.map_or(0, |dialog| unread(world, dialog, user));
        counts.insert(id.to_owned(), json!(count));
    }
    Ok(Answer::ok(Value::Object(counts)))
}

/// A message that is in the caller's history.
fn open_message<'a>(world: &'a World, call: &Call, id: &str) -> Result<&'a Message, Refusal> {
    let actor = actor(call)?;
    let message = world.messages.get(id).ok_or_else(not_found)?;
    open_dialog(world, call, &message.dialog)?;
    let seen = message.is_seen_by(actor).then_some(message);
    seen.ok_or_else(not_found)
}

/// A field of the body that is 0 or 1, as a number or as text.
fn switch(call: &Call, name: &str) -> Result<Option<bool>, Refusal> {
    match call.body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Number(number)) if number.as_i64().is_none_or(|it| !(0..=1).contains(&it)) => {
            Err(Refusal::field(422, name, "must be 0 or 1"))
        }
        Some(value) => match flag(value) {
            Some(flag) => Ok(Some(flag)),
            None => Err(Refusal::field(422, name, "must be 0 or 1")),
        },
    }
}
