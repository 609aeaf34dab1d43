//! What the comparison of two descriptions finds, and how heavy it is.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{
    Document,
    diff::{self, Changes, KINDS},
};
use quickblox_tests::workspace;
use serde::Deserialize;
use serde_json::Value;

/// Places in a description and what is put there; null takes it out.
type Patch = BTreeMap<String, Value>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: String,
    #[serde(default)]
    base: Patch,
    #[serde(default)]
    new: Patch,
    /// Other kinds that the change brings along.
    #[serde(default)]
    also: Vec<String>,
    wire: String,
    rust: String,
}

fn fixture<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let file = workspace().join("tests/fixtures/diff").join(name);
    let text = std::fs::read_to_string(file).expect("a fixture");
    serde_yaml::from_str(&text).expect(name)
}

/// The pointer that a place is short for.
fn pointer(place: &str) -> String {
    let (short, rest) = place.split_once('/').expect("a pointer");
    match short {
        "get" => format!("/paths/~1things~1{{thing_id}}.json/get/{rest}"),
        "post" => format!("/paths/~1things.json/post/{rest}"),
        "schemas" => format!("/components/schemas/{rest}"),
        _ => place.to_owned(),
    }
}

fn apply(document: &mut Value, patch: &Patch) {
    for (place, value) in patch {
        let pointer = pointer(place);
        let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
        let last = last.replace("~1", "/").replace("~0", "~");
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("no {parent}"));
        match parent {
            Value::Object(object) if value.is_null() => {
                object.remove(&last).unwrap_or_else(|| panic!("no {place}"));
            }
            Value::Object(object) => {
                object.insert(last, value.clone());
            }
            Value::Array(items) if last == "-" => items.push(value.clone()),
            Value::Array(items) => items[last.parse::<usize>().expect("an index")] = value.clone(),
            _ => panic!("{place} has no parts"),
        }
    }
}

fn load(document: &Value) -> Document {
    let text = serde_json::to_vec(document).expect("JSON");
    let files = BTreeMap::from([("root.json".to_owned(), text)]);
    match codegen::load(&files, "root.json") {
        Ok((document, _)) => document,
        Err(report) => panic!("{}", report.render("", false)),
    }
}

fn changes(row: &Row) -> Changes {
    let skeleton: Value = fixture("skeleton.yaml");
    let patched = |patch: &Patch| {
        let mut document = skeleton.clone();
        apply(&mut document, patch);
        load(&document)
    };
    diff::compare(&patched(&row.base), &patched(&row.new))
}

#[test]
fn each_kind_of_change_has_its_levels() {
    let rows: Vec<Row> = fixture("kinds.yaml");
    let mut wrong = Vec::new();
    for row in &rows {
        let found = changes(row);
        let (own, others): (Vec<_>, Vec<_>) = found
            .changes
            .iter()
            .partition(|change| change.kind == row.kind);
        let others: BTreeSet<&str> = others.iter().map(|change| change.kind).collect();
        let also: BTreeSet<&str> = row.also.iter().map(String::as_str).collect();
        let has_levels =
            |it: &&diff::Change| (it.wire.name(), it.rust.name()) == (&row.wire, &row.rust);
        if own.is_empty() || !own.iter().all(has_levels) || others != also {
            wrong.push(format!("{row:?}\n{}", found.text()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rows are not of a few kinds only: each is there, and with each of its levels.
#[test]
fn each_kind_has_rows_for_all_its_levels() {
    let rows: Vec<Row> = fixture("kinds.yaml");
    for kind in KINDS {
        let own = rows.iter().filter(|row| row.kind == kind.name);
        let levels: BTreeSet<&str> = own.map(|row| row.wire.as_str()).collect();
        let expected = [kind.wire.sent.name(), kind.wire.received.name()];
        assert_eq!(levels, BTreeSet::from(expected), "{}", kind.name);
    }
}
