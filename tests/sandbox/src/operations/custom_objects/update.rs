//! Changed records: one, several, and all that fulfil conditions.

use serde_json::{Map, Value, json};

use super::{
    body, change, class_of, given, invalid, numbered, permitted,
    search::{self, Search},
    visitor,
};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{
        World,
        records::{Action, Class, Record},
    },
};

/// How many of the changed records an answer shows.
const SHOWN: usize = 100;

pub(super) fn update_record(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let id = call.path("record_id");
    let record = permitted(class, id, &visitor(world, call), Action::Update)?;
    let changed = changed(class, record, call, &body(call))?;
    let name = class.name.clone();
    let mut items = store(world, &name, vec![changed]);
    Ok(Answer::ok(items.pop().unwrap_or_default()))
}

/// All of them or none: a record that the caller may not change, or a value that does not fit, refuses the call.
pub(super) fn update_multi_records(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let visitor = visitor(world, call);
    let (mut records, mut unknown) = (Vec::<Record>::new(), Vec::new());
    for sent in numbered(call)? {
        let id = sent.get("id").and_then(text);
        let id = id.ok_or_else(|| invalid("id", "can't be blank"))?;
        if class.get(&id).is_none() {
            unknown.push(id);
            continue;
        }
        let record = permitted(class, &id, &visitor, Action::Update)?;
        let mut sent = sent.clone();
        sent.remove("id");
        // The same record may be named twice.
        match records.iter_mut().find(|it| it.id == id) {
            Some(earlier) => *earlier = changed(class, earlier, call, &sent)?,
            None => records.push(changed(class, record, call, &sent)?),
        }
    }
    let name = class.name.clone();
    let items = store(world, &name, records);
    Ok(Answer::ok(json!({
        "class_name": name,
        "not_found": { "ids": unknown },
        "items": items,
    })))
}

/// Changes all records that fulfil the conditions and that the caller may change, however many; the answer has the
/// first hundred. The operators of updates work as for a single record.
pub(super) fn update_records_by_criteria(
    world: &mut World,
    call: &Call,
) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let criteria = call.field("/search_criteria").filter(|it| it.is_object());
    let criteria = criteria.ok_or_else(|| invalid("search_criteria", "can't be blank"))?;
    let search = Search::of(class, &search::pairs(criteria))?;
    let visitor = visitor(world, call);
    let mut sent = body(call);
    sent.remove("search_criteria");
    let found = search.run(&world.records, class);
    let found = found.filter(|record| class.admits(&visitor, Action::Update, record));
    let records = found.map(|record| changed(class, record, call, &sent));
    let records = records.collect::<Result<Vec<_>, _>>()?;
    let (name, total) = (class.name.clone(), records.len());
    let mut items = store(world, &name, records);
    items.truncate(SHOWN);
    Ok(Answer::ok(json!({
        "class_name": name,
        "skip": 0,
        "limit": SHOWN,
        "total_found": total,
        "items": items,
    })))
}

/// A record as it is after a change; one without any change keeps its date.
fn changed(
    class: &Class,
    record: &Record,
    call: &Call,
    sent: &Map<String, Value>,
) -> Result<Record, Refusal> {
    let mut record = record.clone();
    if !sent.is_empty() {
        change::update(class, &mut record, sent, given(call))?;
        record.updated_at = call.now.timestamp();
    }
    Ok(record)
}

/// Puts records in the places of their earlier selves and gives them as they are answered.
fn store(world: &mut World, class: &str, records: Vec<Record>) -> Vec<Value> {
    let mut stored = Vec::new();
    for record in records {
        if let Some(class) = world.records.class(class) {
            stored.push(class.render_whole(&record));
        }
        world.records.put(class, record);
    }
    stored
}
