//! Custom objects: classes, their records, and the files in these.
//!
//! A class exists once `create_class` has made it, which an API key may do; nothing makes one on first use, since the
//! service answers `Undefined class` there. Where the facts are silent this holds: a key that is no field of the class
//! is ignored, and so is a value for a `File`; a value that its field cannot hold is refused with 422.

mod change;
mod classes;
mod create;
mod delete;
mod files;
mod groups;
mod list;
mod operators;
mod permissions;
mod search;
mod update;

use http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use super::Handlers;
use crate::{
    call::Call,
    refusal::Refusal,
    world::{
        World,
        records::{ACCOUNT_OWNER, Action, Class, Given, Record, Visitor},
    },
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("create_class", classes::create_class),
    ("create_record", create::create_record),
    ("create_child_record", create::create_child_record),
    ("create_multi_records", create::create_multi_records),
    ("list_records", list::list_records),
    ("list_records_by_ids", list::list_records_by_ids),
    ("list_child_records", list::list_child_records),
    ("update_record", update::update_record),
    ("update_multi_records", update::update_multi_records),
    (
        "update_records_by_criteria",
        update::update_records_by_criteria,
    ),
    ("delete_records", delete::delete_records),
    (
        "delete_records_by_criteria",
        delete::delete_records_by_criteria,
    ),
    ("upload_record_file", files::upload_record_file),
    ("download_record_file", files::download_record_file),
    ("delete_record_file", files::delete_record_file),
];

fn not_found() -> Refusal {
    Refusal::list(404, "The resource wasn't found")
}

fn forbidden() -> Refusal {
    Refusal::list(
        403,
        "You don't have appropriate permissions to do this operation",
    )
}

/// Conditions that make no sense. The text was seen, its status was not.
fn bad_query() -> Refusal {
    Refusal::list(400, "Bad query")
}

/// `{field: [text]}`: what is wrong with a value has no `errors` around it in this module.
fn invalid(field: &str, text: impl Into<String>) -> Refusal {
    Refusal::raw(422, json!({ field: [text.into()] }))
}

fn visitor(world: &World, call: &Call) -> Visitor {
    let user = call.caller.user();
    let known = user.and_then(|id| world.users.get(id));
    Visitor {
        user,
        tags: known.map(|user| user.tags.clone()).unwrap_or_default(),
        is_account_owner: call.caller.is_owner(),
    }
}

/// Whose a new record is.
fn owner(call: &Call) -> i64 {
    call.caller.user().unwrap_or(ACCOUNT_OWNER)
}

fn class_named<'a>(world: &'a World, name: &str) -> Result<&'a Class, Refusal> {
    let class = world.records.class(name);
    class.ok_or_else(|| Refusal::list(403, "Undefined class"))
}

/// The class in the path.
fn class_of<'a>(world: &'a World, call: &Call) -> Result<&'a Class, Refusal> {
    class_named(world, call.path("class_name"))
}

/// A record that the visitor may do something with.
fn permitted<'a>(
    class: &'a Class,
    id: &str,
    visitor: &Visitor,
    action: Action,
) -> Result<&'a Record, Refusal> {
    let record = class.get(id).ok_or_else(not_found)?;
    if class.admits(visitor, action, record) {
        Ok(record)
    } else {
        Err(forbidden())
    }
}

/// The ids in the path, each once.
fn ids(call: &Call) -> Vec<&str> {
    let mut ids = Vec::new();
    for id in call.path("record_id").split(',').map(str::trim) {
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn given(call: &Call) -> Given {
    let media_type = call.headers.get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    match media_type {
        Some(text) if text.to_ascii_lowercase().contains("urlencoded") => Given::Form,
        _ => Given::Json,
    }
}

/// The body; empty if there is none or it is no object.
fn body(call: &Call) -> Map<String, Value> {
    call.body.as_object().cloned().unwrap_or_default()
}

/// The objects under `record`, by the numbers that are their keys.
fn numbered(call: &Call) -> Result<Vec<&Map<String, Value>>, Refusal> {
    let missing = || invalid("record", "can't be blank");
    let sent = call.field("/record").ok_or_else(missing)?;
    let sent = sent.as_object().ok_or_else(missing)?;
    let mut numbered = Vec::new();
    for (key, value) in sent {
        let value = value.as_object();
        let value = value.ok_or_else(|| invalid("record", "is invalid"))?;
        numbered.push((key.parse::<u64>().unwrap_or(u64::MAX), value));
    }
    numbered.sort_by_key(|(number, _)| *number);
    Ok(numbered.into_iter().map(|(_, value)| value).collect())
}
