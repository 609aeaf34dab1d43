//! The whole pipeline, in process, on 1, 10 and 50 copies of the description; and a description with as many findings as
//! operations, all of them shown.
//!
//! Read the ratio of the rows: 50 copies should cost at most 60 times what one costs, and four times the findings at most
//! five times what they cost. `items/s` counts operations, and findings.

use std::{collections::BTreeMap, path::Path};

use codegen::{Directory, Format};
use divan::{Bencher, counter::ItemsCount};
use serde_json::{Map, Value};

/// As in xtask.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = [1, 10, 50], sample_count = 10)]
fn generate(bencher: Bencher<'_, '_>, copies: usize) {
    let files = BTreeMap::from([("description.json".to_owned(), copied(copies))]);
    let operations = run(&files);
    bencher
        .counter(ItemsCount::new(operations))
        .bench(|| run(&files));
}

#[divan::bench(args = [4_000, 16_000], sample_count = 5)]
fn findings(bencher: Bencher<'_, '_>, count: usize) {
    // Without `description`, which is a finding for each.
    let operations = (0..count).map(|number| {
        format!(
            "  /coins/n{number}:\n    get:\n      tags: [till]\n      operationId: get_coin_n{number}\n      summary: Read the coin n{number}\n      x-status: sdk-only\n      x-idempotent: true\n      security: []\n      responses:\n        \"204\":\n          description: Nothing.\n"
        )
    });
    let head =
        "openapi: 3.0.3\ninfo: {title: Many, version: \"1\"}\ntags: [{name: till}]\npaths:\n";
    let text: String = [head.to_owned()].into_iter().chain(operations).collect();
    let files = BTreeMap::from([("many.yaml".to_owned(), text.into_bytes())]);
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let report = codegen::check(&files, "many.yaml").err();
        report.map(|report| report.render("", false).len())
    });
}

fn run(files: &BTreeMap<String, Vec<u8>>) -> usize {
    match codegen::generate(files, "description.json") {
        Ok(generated) => generated.operations,
        Err(report) => {
            eprintln!("{}", report.render("", false));
            std::process::exit(1);
        }
    }
}

/// The one schema that all refusals have, in every copy.
const SHARED: &str = "ErrorBody";

/// The description so many times in one document, each time under other names and paths, all of one length.
fn copied(copies: usize) -> Vec<u8> {
    let folder = Directory(Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi"));
    let document = match codegen::check(&folder, "quickblox.yaml") {
        Ok(document) => document,
        Err(report) => {
            eprintln!("{}", report.render("openapi", false));
            std::process::exit(1);
        }
    };
    let bundle = codegen::bundle(&document, Format::Json).unwrap_or_default();
    let original: Value = serde_json::from_str(&bundle).unwrap_or_default();
    let mut joined = without_copies(&original);
    for copy in 0..copies {
        merge(&mut joined, renamed(&original, &format!("{copy:02}")));
    }
    joined.to_string().into_bytes()
}

/// What stands in the document once.
fn without_copies(original: &Value) -> Value {
    let mut document = original.clone();
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        paths.clear();
    }
    let sections = document
        .get_mut("components")
        .and_then(Value::as_object_mut);
    for (section, members) in sections.into_iter().flatten() {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| section == "securitySchemes" || name == SHARED);
        }
    }
    document
}

/// One copy: other paths, operation ids, names of components, descriptions.
fn renamed(value: &Value, copy: &str) -> Value {
    let components = value.get("components").and_then(Value::as_object);
    let schemas = components
        .and_then(|components| components.get("schemas"))
        .and_then(Value::as_object);
    let names: Vec<&String> = schemas.into_iter().flat_map(Map::keys).collect();
    let paths = value
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let paths =
        paths.map(|(path, item)| (format!("/copy{copy}{path}"), rename(item, copy, &names)));
    let sections = components
        .into_iter()
        .flatten()
        .filter(|(section, _)| *section != "securitySchemes");
    let sections = sections.map(|(section, members)| {
        let members = members
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| *name != SHARED);
        let members = members
            .map(|(name, member)| (format!("{name}Copy{copy}"), rename(member, copy, &names)));
        (section.clone(), Value::Object(members.collect()))
    });
    serde_json::json!({ "paths": paths.collect::<Map<_, _>>(), "components": sections.collect::<Map<_, _>>() })
}

fn rename(value: &Value, copy: &str, names: &[&String]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| rename(item, copy, names)).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    ("$ref", Value::String(text)) if !text.ends_with(SHARED) => {
                        format!("{text}Copy{copy}").into()
                    }
                    ("operationId", Value::String(text)) => format!("{text}_copy{copy}").into(),
                    ("description" | "summary", Value::String(text)) => {
                        format!("{} {copy}", text.trim()).into()
                    }
                    ("x-rust-type", Value::String(text)) => generic(text, copy, names).into(),
                    (_, value) => rename(value, copy, names),
                };
                (key.clone(), value)
            })
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

/// `wire::Items<Dialog>` names a schema, too.
fn generic(text: &str, copy: &str, names: &[&String]) -> String {
    match text.strip_suffix('>').and_then(|text| text.split_once('<')) {
        Some((path, name)) if names.iter().any(|known| *known == name) => {
            format!("{path}<{name}Copy{copy}>")
        }
        _ => text.to_owned(),
    }
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}
