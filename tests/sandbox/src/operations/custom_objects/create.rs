//! New records: one, several, and children.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    body, change, class_named, class_of, forbidden, given, not_found, numbered, owner, visitor,
};
use crate::{
    answer::Answer,
    call::Call,
    refusal::Refusal,
    world::{
        World,
        records::{Action, Class, Record, Rights, Visitor},
    },
};

pub(super) fn create_record(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let record = new(class, &visitor(world, call), call, &body(call))?;
    let name = class.name.clone();
    let mut added = add(world, call, &name, vec![record]);
    Ok(Answer::created(added.pop().unwrap_or_default()))
}

pub(super) fn create_child_record(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let parents = class_of(world, call)?;
    let parent = parents.get(call.path("parent_id")).ok_or_else(not_found)?;
    let class = class_named(world, call.path("child_name"))?;
    let mut record = new(class, &visitor(world, call), call, &body(call))?;
    record.parent = Some(parent.id.clone());
    let name = class.name.clone();
    let mut added = add(world, call, &name, vec![record]);
    Ok(Answer::created(added.pop().unwrap_or_default()))
}

/// All of them or none. The documentation of 2017 has the status 200, an SDK's tests have 201.
pub(super) fn create_multi_records(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let visitor = visitor(world, call);
    let sent = numbered(call)?;
    let records = sent.iter().map(|sent| new(class, &visitor, call, sent));
    let records = records.collect::<Result<_, _>>()?;
    let name = class.name.clone();
    let items = add(world, call, &name, records);
    Ok(Answer::created(
        json!({ "class_name": name, "items": items }),
    ))
}

/// A record that has no id yet.
fn new(
    class: &Class,
    visitor: &Visitor,
    call: &Call,
    sent: &Map<String, Value>,
) -> Result<Record, Refusal> {
    let user = owner(call);
    if !visitor.passes(&class.rights.of(Action::Create).level, Some(user)) {
        return Err(forbidden());
    }
    let mut record = Record {
        id: String::new(),
        parent: None,
        user,
        created_at: call.now.timestamp(),
        updated_at: call.now.timestamp(),
        values: Map::new(),
        rights: Rights::default(),
        files: BTreeMap::new(),
    };
    change::write(class, &mut record, sent, given(call))?;
    Ok(record)
}

/// Adds records to a class and gives them as they are answered.
fn add(world: &mut World, call: &Call, class: &str, records: Vec<Record>) -> Vec<Value> {
    let mut added = Vec::new();
    for mut record in records {
        record.id = world.ids.object(call.now);
        if let Some(class) = world.records.class(class) {
            added.push(class.render_whole(&record));
        }
        world.records.put(class, record);
    }
    added
}
