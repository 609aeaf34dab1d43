//! What requests say about a dialog, read and checked.

use serde_json::{Map, Value};

use crate::{
    call::Call,
    fields::{integers, text},
    refusal::Refusal,
    world::World,
};

/// How many characters a name may have.
const NAME: usize = 200;

/// The name, if one is sent.
pub(super) fn name(call: &Call) -> Result<Option<String>, Refusal> {
    let name = call.field("/name").and_then(text);
    if name.as_ref().is_some_and(|it| it.chars().count() > NAME) {
        let text = format!("is too long (maximum is {NAME} characters)");
        return Err(Refusal::field(422, "name", text));
    }
    Ok(name)
}

/// Ids of members at some places of the body, all of users that exist.
pub(super) fn occupants(
    world: &World,
    call: &Call,
    pointers: &[&str],
) -> Result<Vec<i64>, Refusal> {
    let ids = former_occupants(call, pointers)?;
    if ids.iter().all(|id| world.users.get(*id).is_some()) {
        Ok(ids)
    } else {
        Err(super::no_occupants())
    }
}

/// Ids at some places of the body, also of users who are gone.
pub(super) fn former_occupants(call: &Call, pointers: &[&str]) -> Result<Vec<i64>, Refusal> {
    let ids = ids(call, pointers);
    ids.ok_or_else(|| Refusal::field(422, "occupants_ids", "is invalid"))
}

/// Ids of admins at some places of the body.
pub(super) fn admins(world: &World, call: &Call, pointers: &[&str]) -> Result<Vec<i64>, Refusal> {
    let ids = former_admins(call, pointers)?;
    if ids.iter().all(|id| world.users.get(*id).is_some()) {
        Ok(ids)
    } else {
        let text = "Users with these IDs for \"admin_ids\" do not exist.";
        Err(Refusal::list(404, text))
    }
}

/// Ids of admins at some places of the body, also of users who are gone.
pub(super) fn former_admins(call: &Call, pointers: &[&str]) -> Result<Vec<i64>, Refusal> {
    let text = "Incorrect format for parameter \"admin_ids\".";
    ids(call, pointers).ok_or_else(|| Refusal::list(400, text))
}

fn ids(call: &Call, pointers: &[&str]) -> Option<Vec<i64>> {
    let sent = pointers.iter().filter_map(|pointer| call.field(pointer));
    let lists: Option<Vec<_>> = sent.map(integers).collect();
    Some(lists?.concat())
}

/// Custom fields with their class. Without one they are dropped, and nobody is told.
pub(super) fn data(call: &Call) -> Option<Map<String, Value>> {
    let data = call.field("/data")?.as_object()?;
    let class = data.get("class_name")?.as_str()?;
    (!class.is_empty()).then(|| data.clone())
}
