//! The limits of what requests carry, taken out of the document.
//!
//! As part of the schema they would make types such as `NonZeroU32` or `CreateDialogRequestName`, which no literal fits
//! into. The client checks them instead: those of parameters when they are set, those of bodies when they are built.

use std::collections::{BTreeMap, BTreeSet};

use super::reserved::{Reserved, reserved};
use crate::{
    document::Document,
    names::{field_name, generic, rust_name},
    node::Node,
};

/// Smallest and largest value of an integer, or fewest and most characters of a text. Both are allowed.
pub(crate) type Range = (Option<i64>, Option<i64>);

/// The limits of all requests.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limits {
    /// (operation, setter of a parameter) -> its limits.
    pub(crate) parameters: BTreeMap<(String, String), Range>,
    /// Schema -> what must be checked in it, sorted by field.
    pub(crate) models: BTreeMap<String, Vec<Checked>>,
}

/// A field of a model that must be checked.
#[derive(Debug, Clone)]
pub(crate) struct Checked {
    /// Its name in Rust.
    pub(crate) field: String,
    /// Its name on the wire.
    pub(crate) wire: String,
    pub(crate) check: Check,
}

/// How a field is checked.
#[derive(Debug, Clone)]
pub(crate) enum Check {
    /// It has limits of its own.
    Range(Range),
    /// It holds models that have some.
    Held,
    /// It is the caller's own fields, which cannot have these names.
    Names(Reserved),
}

/// Finds every limit.
pub(super) fn limits(document: &Document) -> Limits {
    Limits {
        parameters: parameters(document),
        models: models(document),
    }
}

/// The keywords of a schema that the client checks, and that must not reach the generator.
pub(super) fn keywords(schema: &Node) -> [&'static str; 2] {
    match schema.text("type") {
        Some("integer") => ["minimum", "maximum"],
        Some("string") => ["minLength", "maxLength"],
        _ => ["", ""],
    }
}

fn range(schema: &Node) -> Option<Range> {
    let [least, most] = keywords(schema).map(|key| schema.get(key)?.to_json().as_i64());
    (least.is_some() || most.is_some()).then_some((least, most))
}

fn parameters(document: &Document) -> BTreeMap<(String, String), Range> {
    let mut limits = BTreeMap::new();
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        for parameter in document.parameters(operation) {
            let schema = parameter
                .get("schema")
                .map(|schema| document.resolve(schema));
            if let (Some(name), Some(range)) = (parameter.text("name"), schema.and_then(range)) {
                limits.insert((id.to_owned(), rust_name(name)), range);
            }
        }
    }
    limits
}

/// The models with limits, and those that hold such models, however deep.
fn models(document: &Document) -> BTreeMap<String, Vec<Checked>> {
    let sent = document.sent_schemas();
    let names: BTreeMap<&str, Reserved> = document
        .schemas()
        .filter(|(name, _)| sent.contains(name))
        .filter_map(|(name, entry)| Some((name, reserved(document, &entry.node)?)))
        .collect();
    let mut limited: BTreeSet<&str> = names.keys().copied().collect();
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (owner, entry) in document.schemas() {
        for (_, property) in properties(&entry.node) {
            if range(document.resolve(property)).is_some() {
                limited.insert(owner);
            } else if let Some(held) = held(document, property) {
                holders.entry(held).or_default().push(owner);
            }
        }
    }
    let mut ahead: Vec<&str> = limited.iter().copied().collect();
    while let Some(name) = ahead.pop() {
        for holder in holders.get(name).into_iter().flatten() {
            if limited.insert(holder) {
                ahead.push(holder);
            }
        }
    }
    let models = document
        .schemas()
        .filter(|(name, _)| limited.contains(name))
        .map(|(name, entry)| {
            let checked = properties(&entry.node).filter_map(|(wire, property)| {
                let holds = || held(document, property).is_some_and(|held| limited.contains(held));
                let check = match range(document.resolve(property)) {
                    Some(range) => Check::Range(range),
                    None if holds() => Check::Held,
                    None => return None,
                };
                Some(Checked {
                    field: field_name(wire, property),
                    wire: wire.to_owned(),
                    check,
                })
            });
            let mut checked: Vec<Checked> = checked.collect();
            checked.sort_by(|a, b| a.field.cmp(&b.field));
            checked.extend(names.get(name).map(|reserved| Checked {
                field: own_fields(&entry.node).to_owned(),
                wire: String::new(),
                check: Check::Names(reserved.clone()),
            }));
            (name.to_owned(), checked)
        });
    models.collect()
}

/// Where typify puts the fields that an object has besides its properties.
fn own_fields(schema: &Node) -> &'static str {
    if schema.contains("properties") {
        "extra"
    } else {
        "0"
    }
}

fn properties(schema: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let properties = schema.get("properties").into_iter().flat_map(Node::entries);
    properties.map(|(name, entry)| (name, &entry.node))
}

/// The model that a property holds, alone or as the entries of a list or a map.
fn held<'a>(document: &'a Document, property: &'a Node) -> Option<&'a str> {
    let mut node = property;
    // A list of lists of models would be two steps; nothing is deeper than that.
    for _ in 0..4 {
        node = document.alone(node);
        if let Some(entries) = node.get("items").or(node.get("additionalProperties")) {
            node = entries;
        } else {
            break;
        }
    }
    let target = document.resolve(node);
    if let Some(written) = target.text("x-rust-type") {
        return generic(written).map(|(_, entry)| entry);
    }
    let (_, name) = node.text("$ref")?.rsplit_once('/')?;
    target
        .text("type")
        .is_some_and(|kind| kind == "object")
        .then_some(name)
}
