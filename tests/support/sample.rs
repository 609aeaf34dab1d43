//! Values made from schemas: what a caller could send, with everything that may be said or only what must be.

use quickblox_sandbox::contract::Description;
use serde_json::{Map, Value, json};

use crate::typed::Arguments;

/// How much to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Only what is required.
    Required,
    /// Every property and parameter.
    Everything,
}

/// The arguments of a call; none for an operation that is not described.
pub fn arguments(description: &Description, operation: &str, extent: Extent) -> Arguments {
    let mut arguments = Arguments::default();
    let Some(described) = description.operation(operation) else {
        return arguments;
    };
    let is_said = |required: bool| required || extent == Extent::Everything;
    for parameter in described.parameters() {
        if is_said(parameter.required) {
            let made = || sample(description, parameter.schema, extent);
            let value = parameter.example.cloned().unwrap_or_else(made);
            arguments.0.insert(parameter.name.to_owned(), value);
        }
    }
    if let Some(body) = described.body().filter(|body| is_said(body.required)) {
        let value = sample(description, body.schema, extent);
        arguments.0.insert("body".to_owned(), value);
    }
    arguments
}

/// A value that the schema accepts.
pub fn sample(description: &Description, schema: &Value, extent: Extent) -> Value {
    let schema = description.resolve(schema);
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    for (key, pick) in [("x-extensible-enum", 0), ("enum", 0)] {
        if let Some(value) = schema.get(key).and_then(|values| values.get(pick)) {
            return value.clone();
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        if let Some(first) = schema.get(key).and_then(|parts| parts.get(0)) {
            return sample(description, first, extent);
        }
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => object(description, schema, extent),
        Some("array") => {
            let items = schema
                .get("items")
                .map(|items| sample(description, items, extent));
            Value::Array(items.into_iter().collect())
        }
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or_else(|| json!(7)),
        Some("boolean") => json!(true),
        Some("string") => text(schema),
        _ => json!("anything"),
    }
}

fn object(description: &Description, schema: &Value, extent: Extent) -> Value {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut object = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if extent == Extent::Everything || required.contains(&name.as_str()) {
            object.insert(name.clone(), sample(description, property, extent));
        }
    }
    let further = schema
        .get("additionalProperties")
        .filter(|further| further.is_object());
    if let (Some(further), Extent::Everything) = (further, extent) {
        object.insert("further".to_owned(), sample(description, further, extent));
    }
    Value::Object(object)
}

fn text(schema: &Value) -> Value {
    let length = |key| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|length| usize::try_from(length).ok())
    };
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => json!("2020-01-20T21:32:34Z"),
        _ => json!("x".repeat(length("minLength").unwrap_or(4).max(1))),
    }
}
