//! Every scalar of every answer is read in each form that the server may write it in. The scalars are those of the
//! description; nothing is listed here.

use std::collections::BTreeMap;

use quickblox_api::OPERATIONS;
use quickblox_sandbox::contract::Description;
use quickblox_tests::sample::{Extent, sample};
use serde_json::{Value, json};

use crate::{common::contract, replay::typed};

/// A scalar at a place of an answer, as documented and in another form.
struct Mutation {
    place: String,
    form: &'static str,
    documented: Value,
    other: Value,
    /// Its type writes the form that it was read from, so that only reading is compared.
    keeps_form: bool,
}

#[test]
fn every_scalar_of_every_answer_is_read_leniently() {
    let description = contract();
    let mut counts = BTreeMap::new();
    let mut misses = Vec::new();
    for operation in OPERATIONS {
        for (schema, answer) in answers(description, operation.id) {
            let mut mutations = Vec::new();
            collect(description, schema, &answer, "", false, &mut mutations);
            for mutation in mutations {
                *counts.entry(mutation.form).or_insert(0) += 1;
                if let Some(miss) = miss(operation.id, &answer, &mutation) {
                    misses.push(format!("{} {}: {miss}", operation.id, mutation.place));
                }
            }
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    // How many the description has; they show that none is passed over.
    let expected = [
        ("flag as number", 151),
        ("flag as text", 151),
        ("flag as text of a number", 151),
        ("integer as float", 630),
        ("integer as text", 630),
        ("number as text", 9),
        ("text as number", 916),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

/// The documented examples of an operation's successes, and one with everything that may be there.
fn answers<'d>(description: &'d Description, operation: &str) -> Vec<(&'d Value, Value)> {
    let described = description.operation(operation);
    let described = described.expect("both are made of one description");
    let mut answers = Vec::new();
    for (status, content) in described.answers() {
        let json = content.filter(|content| content.media_type.contains("json"));
        if let Some(content) = json.filter(|_| status.starts_with('2')) {
            let made = sample(description, content.schema, Extent::Everything);
            let examples = described.examples(status).cloned();
            answers.extend(
                examples
                    .chain([made])
                    .map(|answer| (content.schema, answer)),
            );
        }
    }
    answers
}

fn collect(
    description: &Description,
    schema: &Value,
    value: &Value,
    place: &str,
    keeps_form: bool,
    found: &mut Vec<Mutation>,
) {
    let schema = description.resolve(schema);
    let keeps_form = match schema.get("x-rust-type").and_then(Value::as_str) {
        // A list of models.
        Some(hand_written) => !hand_written.ends_with('>'),
        None => keeps_form && schema.get("properties").is_none(),
    };
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.get(key).and_then(Value::as_array);
        let parts = parts.into_iter().flatten();
        let parts: Vec<_> = parts.filter(|part| !is_null(description, part)).collect();
        let mut fitting = parts.iter();
        if let Some(part) = fitting.find(|part| description.problems(value, part).is_empty()) {
            // Of a union that the crate has as an enum, a scalar is one of several types.
            let is_scalar = !value.is_object() && !value.is_array();
            if parts.len() == 1 || key == "allOf" || keeps_form || !is_scalar {
                collect(description, part, value, place, keeps_form, found);
            }
        }
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let property = schema.get("properties").and_then(|all| all.get(name));
                let values = || {
                    schema
                        .get("additionalProperties")
                        .filter(|it| it.is_object())
                };
                if let Some(schema) = property.or_else(values) {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    let place = format!("{place}/{name}");
                    collect(description, schema, value, &place, keeps_form, found);
                }
            }
        }
        Value::Array(items) => {
            let schemas = items.iter().zip(schema.get("items").into_iter().cycle());
            for (index, (value, schema)) in schemas.enumerate() {
                let place = format!("{place}/{index}");
                collect(description, schema, value, &place, keeps_form, found);
            }
        }
        scalar => found.extend(forms(schema, scalar).into_iter().map(
            |(form, documented, other)| Mutation {
                place: place.to_owned(),
                form,
                documented,
                other,
                keeps_form,
            },
        )),
    }
}

/// Is it the part of a union that stands for null?
fn is_null(description: &Description, part: &Value) -> bool {
    description.resolve(part).get("enum") == Some(&json!([null]))
}

/// The other forms of a scalar, each with the one that is documented.
fn forms(schema: &Value, scalar: &Value) -> Vec<(&'static str, Value, Value)> {
    let own = scalar.clone();
    match (schema.get("type").and_then(Value::as_str), scalar) {
        (Some("integer"), Value::Number(number)) => {
            let float = number.as_f64().expect("a number");
            vec![
                ("integer as text", own.clone(), json!(number.to_string())),
                ("integer as float", own, json!(float)),
            ]
        }
        (Some("number"), Value::Number(number)) => {
            vec![("number as text", own, json!(number.to_string()))]
        }
        (Some("boolean"), Value::Bool(flag)) => {
            let number = u8::from(*flag);
            vec![
                ("flag as number", own.clone(), json!(number)),
                (
                    "flag as text of a number",
                    own.clone(),
                    json!(number.to_string()),
                ),
                ("flag as text", own, json!(flag.to_string())),
            ]
        }
        // Most texts are no number: this one is.
        (Some("string"), Value::String(_)) if schema.get("format") != Some(&json!("date-time")) => {
            vec![("text as number", json!("42"), json!(42))]
        }
        _ => Vec::new(),
    }
}

/// What is lost between the documented form and the other.
fn miss(operation: &str, answer: &Value, mutation: &Mutation) -> Option<String> {
    let with = |value: &Value| {
        let mut answer = answer.clone();
        *answer.pointer_mut(&mutation.place).expect("its own place") = value.clone();
        typed(operation, &answer).expect("an answer with a type")
    };
    match (with(&mutation.documented), with(&mutation.other)) {
        (Ok(documented), Ok(other)) if documented == other || mutation.keeps_form => None,
        (Err(error), _) => Some(format!("as documented: {error}")),
        (_, Err(error)) => Some(format!("{}: {error}", mutation.form)),
        _ => Some(format!("{} is another value", mutation.form)),
    }
}
