//! Making classes, which only the owner of the account may.

use serde_json::Value;

use super::{invalid, permissions};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{
        World,
        records::{ACCOUNT_OWNER, Action, Class, Field, Rights},
    },
};

/// What every record has, so that no field of a class can be called so.
const PREDEFINED: [&str; 6] = [
    "_id",
    "_parent_id",
    "created_at",
    "permissions",
    "updated_at",
    "user_id",
];

pub(super) fn create_class(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    if !call.caller.is_owner() {
        return Err(Refusal::forbidden());
    }
    let name = call.field("/name").and_then(text).unwrap_or_default();
    if name.trim().is_empty() {
        return Err(invalid("name", "can't be blank"));
    }
    if world.records.class(&name).is_some() {
        return Err(invalid("name", "is already taken"));
    }
    let fields = call.field("/fields").and_then(Value::as_object);
    let fields = fields.into_iter().flatten().map(|(name, kind)| {
        let kind = kind
            .as_str()
            .filter(|_| !PREDEFINED.contains(&name.as_str()));
        let field = kind.and_then(|kind| Field::of(name, kind));
        field.ok_or_else(|| invalid("fields", format!("{name} is invalid")))
    });
    let fields = fields.collect::<Result<_, _>>()?;
    let mut rights = Rights::default();
    if let Some(sent) = call.field("/permissions") {
        permissions::apply(sent, &mut rights, &Action::ALL)?;
    }
    let id = world.ids.object(call.now);
    let class = Class::new(id, name, ACCOUNT_OWNER, fields, rights);
    let value = class.render_class(world.credentials.application_id);
    world.records.define(class);
    Ok(Answer::created(value))
}
