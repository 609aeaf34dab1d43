//! The ways to break a request that its description tells: one thing is wrong with each.

use quickblox_sandbox::contract::{Description, Operation};
use serde_json::{Value, json};

use super::request::Request;
use crate::common::dotted;

/// A request with one mistake.
pub(crate) struct Break {
    pub(crate) request: Request,
    pub(crate) how: &'static str,
    /// What a text of the refusal begins with.
    pub(crate) said: String,
}

pub(crate) fn breaks(
    description: &Description,
    operation: Operation<'_>,
    valid: &Request,
) -> Vec<Break> {
    let mut found = Vec::new();
    in_parameters(description, operation, valid, &mut found);
    let Some(content) = operation.body() else {
        return found;
    };
    let mut add = |how, said: String, change: &dyn Fn(&mut Request)| {
        let mut request = valid.clone();
        change(&mut request);
        found.push(Break { request, how, said });
    };
    if content.required {
        let said = "(whole): the body is required".to_owned();
        add("no body", said, &|request| request.body = None);
    }
    let said = "Content-Type: text/plain".to_owned();
    add("media type", said, &|request| {
        "text/plain".clone_into(&mut request.media_type);
    });
    let is_text = !content.media_type.contains("json");
    let mut places = Vec::new();
    in_body(
        description,
        content.schema,
        valid.body.as_ref(),
        "",
        &mut places,
    );
    for Place { pointer, schema } in places {
        for (how, value) in wrong(schema, is_text) {
            add(how, format!("{}: ", place(&pointer)), &|request| {
                let place = request
                    .body
                    .as_mut()
                    .and_then(|body| body.pointer_mut(&pointer));
                *place.expect("it is there") = value.clone();
            });
        }
        let object = |request: &mut Request,
                      change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
            let place = request
                .body
                .as_mut()
                .and_then(|body| body.pointer_mut(&pointer));
            change(place.and_then(Value::as_object_mut).expect("an object"));
        };
        for name in description.required(schema) {
            // A form without its only field is no body.
            let is_all = is_text
                && valid.body == Some(json!({ name: valid.body.as_ref().map(|body| &body[name]) }));
            let said = if is_all {
                "(whole): the body is required".to_owned()
            } else {
                format!("{}: \"{name}\" is a required property", place(&pointer))
            };
            add("missing field", said, &|request| {
                object(request, &|fields| drop(fields.remove(name)));
            });
        }
        if schema.get("properties").is_some() && !description.has_property(schema, "unheard_of") {
            let said = place(&format!("{pointer}/unheard_of"));
            let said = format!("{said}: the field is not described");
            add("unknown field", said, &|request| {
                object(request, &|fields| {
                    drop(fields.insert("unheard_of".into(), json!(1)));
                });
            });
        }
    }
    found
}

fn in_parameters(
    description: &Description,
    operation: Operation<'_>,
    valid: &Request,
    found: &mut Vec<Break>,
) {
    for parameter in operation.parameters() {
        let name = parameter.name;
        let schema = description.resolve(parameter.schema);
        let schema = schema
            .get("items")
            .map_or(schema, |items| description.resolve(items));
        for (how, value) in wrong(schema, true) {
            let mut request = valid.clone();
            let is_path = parameter.place == "path";
            if is_path {
                request.path.insert(name.to_owned(), value);
            } else if let Some(pair) = request.query.iter_mut().find(|(known, _)| known == name) {
                pair.1 = value;
            } else {
                continue;
            }
            // Another operation may be meant by another value.
            let target = request.target(operation);
            let meant = description.find(operation.method, &target);
            if meant.is_some_and(|it| it.id == operation.id) {
                let said = format!("{name}: ");
                found.push(Break { request, how, said });
            }
        }
        if parameter.required && parameter.place == "query" {
            let mut request = valid.clone();
            request.query.retain(|(known, _)| known != name);
            let said = format!("{name}: the query parameter is required");
            found.push(Break {
                request,
                how: "missing parameter",
                said,
            });
        }
    }
    if !operation.takes_query("unheard_of") {
        let mut request = valid.clone();
        request.query.push(("unheard_of".to_owned(), json!(1)));
        let said = "unheard_of: the query name is not described".to_owned();
        found.push(Break {
            request,
            how: "unknown parameter",
            said,
        });
    }
}

/// A place in a body, and what it must be.
struct Place<'a> {
    pointer: String,
    schema: &'a Value,
}

/// The places of a body that hold something. What is one of several is left out: a break of one may be another.
fn in_body<'a>(
    description: &'a Description,
    schema: &'a Value,
    value: Option<&Value>,
    pointer: &str,
    places: &mut Vec<Place<'a>>,
) {
    let Some(value) = value else {
        return;
    };
    let schema = description.resolve(schema);
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        in_body(description, part, Some(value), pointer, places);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let pointer = format!("{pointer}/{name}");
        in_body(description, property, value.get(name), &pointer, places);
    }
    if let Some(items) = schema.get("items") {
        in_body(
            description,
            items,
            value.get(0),
            &format!("{pointer}/0"),
            places,
        );
    }
    places.push(Place {
        pointer: pointer.to_owned(),
        schema,
    });
}

/// Values that a schema does not take; those that a form can say if it is one.
fn wrong(schema: &Value, is_text: bool) -> Vec<(&'static str, Value)> {
    let limit = |key: &str| schema.get(key).and_then(Value::as_i64);
    let text = |length: i64| json!("x".repeat(usize::try_from(length).expect("not below 0")));
    let format = schema.get("format").and_then(Value::as_str);
    let mut wrong = Vec::new();
    match schema.get("type").and_then(Value::as_str) {
        Some("integer" | "number") => wrong.push(("type", json!("abc"))),
        Some("boolean") => wrong.push(("type", json!("maybe"))),
        Some("string") if !is_text => wrong.push(("type", json!(5))),
        Some("array" | "object") if !is_text => wrong.push(("type", json!("abc"))),
        _ => {}
    }
    if let Some(least) = limit("minimum") {
        wrong.push(("minimum", json!(least - 1)));
    } else if format == Some("int32") {
        wrong.push(("int32", json!(i64::from(i32::MIN) - 1)));
    }
    if let Some(most) = limit("maximum") {
        wrong.push(("maximum", json!(most + 1)));
    } else if format == Some("int32") {
        wrong.push(("int32", json!(i64::from(i32::MAX) + 1)));
    } else if format == Some("int64") {
        wrong.push(("int64", json!(u64::MAX)));
    }
    if let Some(least) = limit("minLength") {
        wrong.push(("length", text(least - 1)));
    }
    if let Some(most) = limit("maxLength") {
        wrong.push(("length", text(most + 1)));
    }
    if schema.get("enum").is_some() {
        wrong.push(("enum", json!("unheard_of")));
    }
    wrong
}

/// A place as refusals have it.
fn place(pointer: &str) -> String {
    match pointer {
        "" => "(whole)".to_owned(),
        pointer => dotted(pointer),
    }
}
