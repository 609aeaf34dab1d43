//! The files in records.

use serde_json::json;

use super::{class_of, not_found, visitor};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{
        World,
        records::{Action, Class, Record, RecordFile},
    },
};

/// How many bytes a file may have.
const MAXIMUM: usize = 32 * 1024 * 1024;

/// Stores a file, in the place of the one that is there.
pub(super) fn upload_record_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let (class, record) = record_of(world, call, Action::Update)?;
    let field = call.field("/field_name").and_then(text);
    let field = file_field(class, field.as_deref())?;
    let part = call.files.iter().find(|part| part.name == "file");
    let part = part.ok_or_else(|| Refusal::list(422, "The file is missing"))?;
    if part.bytes.len() > MAXIMUM {
        return Err(Refusal::list(422, "The file is too large"));
    }
    let (class, mut record) = (class.name.clone(), record.clone());
    let file = RecordFile {
        name: part.file_name.clone(),
        media_type: part
            .media_type
            .clone()
            .unwrap_or_else(|| "application/octet-stream".to_owned()),
        bytes: part.bytes.clone(),
    };
    let id = world.ids.object(call.now);
    let value = json!({
        "file_id": id,
        "size": file.bytes.len(),
        "name": file.name,
        "content_type": file.media_type,
    });
    record.values.insert(field.clone(), id.clone().into());
    record.updated_at = call.now.timestamp();
    let old = record.files.insert(field, id.clone());
    world.records.put(&class, record);
    world.records.put_file(id, file);
    if let Some(old) = old {
        world.records.remove_file(&old);
    }
    Ok(Answer::ok(value))
}

pub(super) fn download_record_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let (class, record) = record_of(world, call, Action::Read)?;
    let field = file_field(class, call.query("field_name"))?;
    let id = record.files.get(&field).ok_or_else(not_found)?;
    let file = world.records.file(id).ok_or_else(not_found)?;
    Ok(Answer::bytes(file.media_type.clone(), file.bytes.clone()))
}

pub(super) fn delete_record_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let (class, record) = record_of(world, call, Action::Update)?;
    let field = call.field("/field_name").and_then(text);
    let field = file_field(class, field.as_deref())?;
    let (class, mut record) = (class.name.clone(), record.clone());
    let id = record.files.remove(&field).ok_or_else(not_found)?;
    record.values.remove(&field);
    record.updated_at = call.now.timestamp();
    world.records.put(&class, record);
    world.records.remove_file(&id);
    Ok(Answer::empty())
}

fn record_of<'a>(
    world: &'a World,
    call: &Call,
    action: Action,
) -> Result<(&'a Class, &'a Record), Refusal> {
    let class = class_of(world, call)?;
    let record = class.get(call.path("record_id")).ok_or_else(not_found)?;
    if class.admits(&visitor(world, call), action, record) {
        Ok((class, record))
    } else {
        Err(Refusal::list(403, "Wrong permission"))
    }
}

/// The name of the field, if it can hold a file.
fn file_field(class: &Class, name: Option<&str>) -> Result<String, Refusal> {
    let field = name.and_then(|name| class.field(name));
    match field {
        Some(field) if field.is_file() && !field.is_array => Ok(field.name.clone()),
        _ => Err(Refusal::list(422, "The field can hold no file")),
    }
}
