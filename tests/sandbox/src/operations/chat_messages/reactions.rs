//! Reactions to messages. No dialog that is public has any.

use http::StatusCode;
use serde_json::json;

use super::{not_found, open_message, view};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{Kind, Message, World},
};

/// How many kinds a message may have. That there is a limit is known, not which.
const KINDS: usize = 100;
/// How many of them a user may give; as little known.
const OF_USER: usize = 20;
/// How many characters a name may have; as little known.
const NAME: usize = 100;

pub(super) fn add_message_reaction(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let name = name(call)?;
    let message = message(world, call)?;
    let dialog = world.dialogs.get(&message.dialog);
    if dialog.is_none_or(|dialog| dialog.kind == Kind::Public) {
        let text = "Reactions are not supported in public dialogs";
        return Err(Refusal::base(422, text));
    }
    let known = message.reactions.iter().find(|(known, _)| *known == name);
    if !known.is_some_and(|(_, users)| users.contains(&user)) {
        let given = message.reactions.iter();
        let given = given.filter(|(_, users)| users.contains(&user)).count();
        if given >= OF_USER || (known.is_none() && message.reactions.len() >= KINDS) {
            return Err(Refusal::base(400, "The limit of reactions is reached"));
        }
    }
    let id = message.id.clone();
    world
        .messages
        .change(&id, |message| message.react(&name, user));
    Ok(Answer::empty().with_status(StatusCode::CREATED))
}

pub(super) fn remove_message_reaction(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let name = name(call)?;
    let message = message(world, call)?;
    let mut reactions = message.reactions.iter();
    let is_given = reactions.any(|(known, users)| *known == name && users.contains(&user));
    if !is_given {
        return Err(not_found());
    }
    let id = message.id.clone();
    world
        .messages
        .change(&id, |message| message.unreact(&name, user));
    Ok(Answer::empty())
}

pub(super) fn list_message_reactions(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    call.user()?;
    let items = view::reactions(message(world, call)?);
    Ok(Answer::ok(
        json!({ "total_entries": items.len(), "items": items }),
    ))
}

fn name(call: &Call) -> Result<String, Refusal> {
    let name = call.field("/name").and_then(text).unwrap_or_default();
    if name.trim().is_empty() || name.chars().count() > NAME {
        return Err(Refusal::field(400, "name", "is invalid"));
    }
    Ok(name)
}

fn message<'a>(world: &'a World, call: &Call) -> Result<&'a Message, Refusal> {
    let id = call.path("chat_message_id");
    if id.len() != 24 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refusal::field(400, "id", "is invalid"));
    }
    open_message(world, call, id)
}
