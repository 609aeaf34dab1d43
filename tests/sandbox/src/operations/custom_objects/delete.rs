//! Deleted records: one, several with a report, and all that fulfil conditions.

use serde_json::json;

use super::{
    bad_query, class_of, ids, permitted,
    search::{self, Search},
    visitor,
};
use crate::{
    answer::Answer,
    call::Call,
    refusal::Refusal,
    world::{World, records::Action},
};

/// A single id is answered by nothing, several by a report with all three groups.
pub(super) fn delete_records(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let visitor = visitor(world, call);
    let name = class.name.clone();
    let ids = ids(call);
    if let [id] = ids.as_slice() {
        permitted(class, id, &visitor, Action::Delete)?;
        world.records.remove(&name, id);
        return Ok(Answer::empty());
    }
    let (mut deleted, mut forbidden, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for id in ids {
        match class.get(id) {
            None => unknown.push(id),
            Some(record) if class.admits(&visitor, Action::Delete, record) => deleted.push(id),
            Some(_) => forbidden.push(id),
        }
    }
    for id in &deleted {
        world.records.remove(&name, id);
    }
    Ok(Answer::ok(json!({
        "SuccessfullyDeleted": { "ids": deleted },
        "WrongPermissions": { "ids": forbidden },
        "NotFound": { "ids": unknown },
    })))
}

/// Counts the records that fulfil the conditions and that the caller may delete, not the children that go with them.
/// Without any condition nothing is deleted.
pub(super) fn delete_records_by_criteria(
    world: &mut World,
    call: &Call,
) -> Result<Answer, Refusal> {
    let class = class_of(world, call)?;
    let conditions = search::pairs(&call.body);
    if conditions.is_empty() {
        return Err(bad_query());
    }
    let search = Search::of(class, &conditions)?;
    let visitor = visitor(world, call);
    let found = search.run(&world.records, class);
    let found = found.filter(|record| class.admits(&visitor, Action::Delete, record));
    let doomed: Vec<String> = found.map(|record| record.id.clone()).collect();
    let name = class.name.clone();
    for id in &doomed {
        world.records.remove(&name, id);
    }
    Ok(Answer::ok(json!({ "total_deleted": doomed.len() })))
}
