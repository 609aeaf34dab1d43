//! Canaries in each place that the description calls a secret.

use std::collections::BTreeSet;

use quickblox_sandbox::contract::Description;
use serde_json::Value;

/// Puts a canary wherever the schema says `format: password`, also where the value says nothing; `canary` makes one for a
/// property's name.
pub(super) fn plant(
    description: &Description,
    schema: &Value,
    name: &str,
    value: &mut Value,
    canary: &mut dyn FnMut(&str) -> String,
) {
    let schema = description.resolve(schema);
    if is_secret(schema) {
        *value = canary(name).into();
        return;
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            plant(description, part, name, value, canary);
        }
    }
    match value {
        Value::Object(object) => {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                let property = description.resolve(property);
                if is_secret(property) {
                    object.insert(name.clone(), Value::Null);
                }
                if let Some(inner) = object.get_mut(name) {
                    plant(description, property, name, inner, canary);
                }
            }
        }
        Value::Array(list) => {
            for inner in list {
                if let Some(items) = schema.get("items") {
                    plant(description, items, name, inner, canary);
                }
            }
        }
        _ => {}
    }
}

fn is_secret(schema: &Value) -> bool {
    schema
        .get("format")
        .is_some_and(|format| format == "password")
}

/// The names of all properties and parameters that are secrets, by the document itself.
pub(super) fn secret_names(document: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(document, document, &mut names);
    names
}

fn collect(document: &Value, node: &Value, names: &mut BTreeSet<String>) {
    let resolved = |schema: &Value| {
        let pointer = schema.get("$ref").and_then(Value::as_str);
        let target = pointer.and_then(|pointer| document.pointer(pointer.trim_start_matches('#')));
        is_secret(target.unwrap_or(schema))
    };
    match node {
        Value::Object(object) => {
            let properties = object.get("properties").and_then(Value::as_object);
            for (name, schema) in properties.into_iter().flatten() {
                if resolved(schema) {
                    names.insert(name.clone());
                }
            }
            if let (Some(Value::String(name)), Some(schema)) =
                (object.get("name"), object.get("schema"))
                && resolved(schema)
            {
                names.insert(name.clone());
            }
            object
                .values()
                .for_each(|inner| collect(document, inner, names));
        }
        Value::Array(list) => list
            .iter()
            .for_each(|inner| collect(document, inner, names)),
        _ => {}
    }
}
