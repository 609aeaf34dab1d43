//! Writing what is sent into a record.

use serde_json::{Map, Value};

use super::{invalid, operators, permissions};
use crate::{
    fields::text,
    refusal::Refusal,
    world::records::{Action, Class, Field, Given, Record},
};

/// How many bytes the values of a record may have.
const MAXIMUM: usize = 131_072;

/// Gives a record values, a parent and permissions. What the class has no field for is ignored: some clients send the
/// whole record back.
pub(super) fn write(
    class: &Class,
    record: &mut Record,
    sent: &Map<String, Value>,
    given: Given,
) -> Result<(), Refusal> {
    for (name, value) in sent {
        set(class, record, name, value, given)?;
    }
    fits(record)
}

/// Like [`write`], with the operators of updates. Their names hide fields that are called the same.
pub(super) fn update(
    class: &Class,
    record: &mut Record,
    sent: &Map<String, Value>,
    given: Given,
) -> Result<(), Refusal> {
    for (name, value) in sent {
        match (operators::named(name), value) {
            (Some(operator), Value::Object(arguments)) => {
                for (name, argument) in arguments {
                    if let Some(field) = class.field(name) {
                        let old = record.values.remove(name).unwrap_or_default();
                        let new = operator(field, old, argument, given)?;
                        record.values.insert(name.clone(), new);
                    }
                }
            }
            (Some(_), Value::Null) => {}
            (Some(_), _) => return Err(invalid(name, "is invalid")),
            (None, _) => set(class, record, name, value, given)?,
        }
    }
    fits(record)
}

fn set(
    class: &Class,
    record: &mut Record,
    name: &str,
    value: &Value,
    given: Given,
) -> Result<(), Refusal> {
    match name {
        "_parent_id" => {
            let parent = text(value).filter(|id| !id.is_empty() && id != "null");
            record.parent = parent;
        }
        "permissions" => permissions::apply(value, &mut record.rights, &Action::OF_RECORDS)?,
        _ => {
            let Some(field) = class.field(name).filter(|field| !field.is_file()) else {
                return Ok(());
            };
            let new = match value {
                Value::Object(elements) if field.is_array => {
                    let old = record.values.remove(name).unwrap_or_default();
                    set_elements(field, old, elements)?
                }
                _ => {
                    let cast = field.cast(value, given);
                    cast.ok_or_else(|| invalid(name, field.refusal()))?
                }
            };
            record.values.insert(name.to_owned(), new);
        }
    }
    Ok(())
}

/// Sets single elements by their index, the first of which is 0; the gap before a far one fills with nulls.
fn set_elements(
    field: &Field,
    old: Value,
    elements: &Map<String, Value>,
) -> Result<Value, Refusal> {
    let refuse = || invalid(&field.name, field.refusal());
    let mut items = match old {
        Value::Array(items) => items,
        _ => Vec::new(),
    };
    for (index, value) in elements {
        let index: usize = index.parse().map_err(|_| refuse())?;
        let value = field.element(value).ok_or_else(refuse)?;
        if index >= items.len() {
            // Each null takes some bytes.
            if index >= MAXIMUM {
                return Err(too_large(index));
            }
            items.resize(index + 1, Value::Null);
        }
        if let Some(item) = items.get_mut(index) {
            *item = value;
        }
    }
    Ok(items.into())
}

fn fits(record: &Record) -> Result<(), Refusal> {
    let size = serde_json::to_vec(&record.values).map_or(0, |text| text.len());
    if size > MAXIMUM {
        return Err(too_large(size));
    }
    Ok(())
}

fn too_large(size: usize) -> Refusal {
    let text = format!("record is too large (current: {size}, max: {MAXIMUM})");
    invalid("base", text)
}
