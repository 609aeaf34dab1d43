//! Values against the schemas of the description, by way of JSON Schema draft 4.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::{Description, entries};

/// What is wrong with a value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    path: String,
    what: String,
}

impl Problem {
    /// A problem at a path such as `users[0].id`.
    pub fn new(path: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            what: what.into(),
        }
    }

    /// The same problem, seen from outside: the value stands under `name`.
    pub(super) fn below(self, name: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        Self {
            path: format!("{name}{dot}{}", self.path),
            what: self.what,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "(whole)"
        } else {
            &self.path
        };
        write!(f, "{path}: {}", self.what)
    }
}

/// Compiled schemas by their text.
#[derive(Debug, Default)]
pub(super) struct Validators(Mutex<HashMap<String, Arc<Validator>>>);

impl Validators {
    fn get(&self, schema: &Value, definitions: &Value) -> Result<Arc<Validator>, String> {
        let key = schema.to_string();
        if let Some(known) = self.lock().get(&key) {
            return Ok(Arc::clone(known));
        }
        let root = json!({ "allOf": [convert(schema)], "definitions": definitions });
        let validator = jsonschema::draft4::options()
            .should_validate_formats(true)
            .build(&root)
            .map_err(|error| format!("the schema is of no use: {error}"))?;
        let validator = Arc::new(validator);
        self.lock().insert(key, Arc::clone(&validator));
        Ok(validator)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Validator>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Description {
    /// What is wrong with a value by a schema. What the schema compiles to is kept for the next time.
    pub fn problems(&self, value: &Value, schema: &Value) -> Vec<Problem> {
        match self.validators.get(schema, &self.definitions) {
            Ok(validator) => validator
                .iter_errors(value)
                .map(|error| {
                    let what: String = error.to_string().chars().take(300).collect();
                    Problem::new(dotted(error.instance_path().as_str()), what)
                })
                .collect(),
            Err(what) => vec![Problem::new("", what)],
        }
    }

    /// Turns the texts of a form into what the schema wants in their places. What the schema takes as text stays text,
    /// and so does what cannot be turned.
    pub fn coerce(&self, value: Value, schema: &Value) -> Value {
        match value {
            Value::String(text) => self.scalar(text, schema),
            Value::Array(items) => {
                let inner = self.part(schema, &|schema| schema.get("items"));
                let coerced = items.into_iter().map(|item| match inner {
                    Some(inner) => self.coerce(item, inner),
                    None => item,
                });
                Value::Array(coerced.collect())
            }
            Value::Object(object) => {
                let coerced = object.into_iter().map(|(key, value)| {
                    let value = match self.property(schema, &key) {
                        Some(inner) => self.coerce(value, inner),
                        None => value,
                    };
                    (key, value)
                });
                Value::Object(coerced.collect())
            }
            other => other,
        }
    }

    /// Whether an object by this schema may have a property of this name.
    pub fn has_property(&self, schema: &Value, name: &str) -> bool {
        self.property(schema, name).is_some()
    }

    /// Names of the properties that an object by this schema must have.
    pub fn required<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let list = self.resolve(schema).get("required");
        let names = list.and_then(Value::as_array).into_iter().flatten();
        names.filter_map(Value::as_str).collect()
    }

    fn scalar(&self, text: String, schema: &Value) -> Value {
        let takes = |kind: &str| {
            let is_kind = |schema: &Value| schema.get("type").is_some_and(|it| it == kind);
            let found = self.part(schema, &|schema| is_kind(schema).then_some(schema));
            found.is_some()
        };
        if takes("string") {
            return text.into();
        }
        if takes("integer")
            && let Ok(number) = text.parse::<i64>()
        {
            return number.into();
        }
        if takes("number")
            && let Ok(number) = text.parse::<f64>()
        {
            return number.into();
        }
        match text.as_str() {
            "true" if takes("boolean") => true.into(),
            "false" if takes("boolean") => false.into(),
            _ => text.into(),
        }
    }

    pub(super) fn property<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        let declared = |schema: &'a Value| schema.get("properties")?.get(name);
        let free = |schema: &'a Value| {
            let additional = schema.get("additionalProperties")?;
            (additional != &Value::Bool(false)).then_some(additional)
        };
        self.part(schema, &declared)
            .or_else(|| self.part(schema, &free))
    }

    /// Looks for something in a schema and in what it is put together from.
    pub(super) fn part<'a>(
        &'a self,
        schema: &'a Value,
        find: &dyn Fn(&'a Value) -> Option<&'a Value>,
    ) -> Option<&'a Value> {
        let schema = self.resolve(schema);
        find(schema).or_else(|| {
            let lists = ["allOf", "anyOf", "oneOf"].map(|key| schema.get(key));
            let mut parts = lists
                .into_iter()
                .flatten()
                .filter_map(Value::as_array)
                .flatten();
            parts.find_map(|part| self.part(part, find))
        })
    }
}

/// The named schemas of a bundle as `definitions` of JSON Schema.
pub(super) fn definitions(document: &Value) -> Value {
    let schemas = entries(document.pointer("/components/schemas"));
    Value::Object(
        schemas
            .map(|(name, schema)| (name.to_owned(), convert(schema)))
            .collect(),
    )
}

fn convert(schema: &Value) -> Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    if let Some(name) = reference.and_then(|it| it.strip_prefix("#/components/schemas/")) {
        return json!({ "$ref": format!("#/definitions/{name}") });
    }
    let Some(object) = schema.as_object() else {
        return schema.clone();
    };
    let mut out = Map::new();
    for (key, value) in object {
        let converted = match key.as_str() {
            "nullable" | "example" | "description" | "deprecated" => continue,
            key if key.starts_with("x-") => continue,
            "properties" => Value::Object(
                entries(Some(value))
                    .map(|(name, schema)| (name.to_owned(), convert(schema)))
                    .collect(),
            ),
            "items" | "not" | "additionalProperties" => convert(value),
            "allOf" | "anyOf" | "oneOf" => {
                let parts = value.as_array().into_iter().flatten();
                Value::Array(parts.map(convert).collect())
            }
            _ => value.clone(),
        };
        out.insert(key.clone(), converted);
    }
    bound(&mut out);
    if object.get("nullable") == Some(&Value::Bool(true)) {
        json!({ "anyOf": [{ "type": "null" }, out] })
    } else {
        Value::Object(out)
    }
}

/// Formats of integers are limits, which JSON Schema knows under other keys.
fn bound(schema: &mut Map<String, Value>) {
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("int64") => (i64::MIN, i64::MAX),
        _ => return,
    };
    schema.entry("minimum").or_insert_with(|| least.into());
    schema.entry("maximum").or_insert_with(|| most.into());
}

/// A JSON pointer as `users[0].id`.
fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for key in pointer.split('/').skip(1) {
        let key = key.replace("~1", "/").replace("~0", "~");
        if key.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push('[');
            path.push_str(&key);
            path.push(']');
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&key);
        }
    }
    path
}
