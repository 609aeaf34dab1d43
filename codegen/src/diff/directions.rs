//! Which operations send and receive each component.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::{
    document::{Document, Operation},
    names::generic,
    node::Node,
};

/// The operations that a component belongs to.
#[derive(Debug, Clone, Default)]
pub(super) struct Use {
    pub(super) operations: BTreeSet<String>,
    pub(super) sent: bool,
    pub(super) received: bool,
}

/// The use of each component, in either description, by its place (`#/components/schemas/Dialog`).
pub(super) struct Directions(BTreeMap<String, Rc<Use>>);

impl Directions {
    pub(super) fn of(base: &Document, new: &Document) -> Self {
        let mut uses: BTreeMap<String, Use> = BTreeMap::new();
        for document in [base, new] {
            for operation in document.operations() {
                each_side(document, operation, &mut uses);
            }
        }
        let shared = uses.into_iter().map(|(place, used)| (place, Rc::new(used)));
        Self(shared.collect())
    }

    pub(super) fn use_of(&self, section: &str, name: &str) -> Rc<Use> {
        let place = format!("#/components/{section}/{name}");
        self.0.get(&place).cloned().unwrap_or_default()
    }
}

fn each_side(document: &Document, operation: Operation<'_>, uses: &mut BTreeMap<String, Use>) {
    let name = operation.id().unwrap_or(operation.path);
    let lists = [
        operation.item.get("parameters"),
        operation.node.get("parameters"),
    ];
    let sent = lists.into_iter().chain([operation.node.get("requestBody")]);
    for place in reached(document, sent.flatten()) {
        let entry = uses.entry(place).or_default();
        entry.sent = true;
        entry.operations.insert(name.to_owned());
    }
    for place in reached(document, operation.node.get("responses").into_iter()) {
        let entry = uses.entry(place).or_default();
        entry.received = true;
        entry.operations.insert(name.to_owned());
    }
}

/// Every component that these refer to, also within others.
fn reached<'a>(document: &'a Document, from: impl Iterator<Item = &'a Node>) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    let mut ahead: Vec<&Node> = from.collect();
    while let Some(node) = ahead.pop() {
        let held = node.text("x-rust-type").and_then(generic);
        let held = held.map(|(_, name)| format!("#/components/schemas/{name}"));
        for place in node.text("$ref").map(str::to_owned).into_iter().chain(held) {
            let target = place
                .strip_prefix('#')
                .and_then(|it| document.root.pointer(it));
            if places.insert(place.clone()) {
                ahead.extend(target);
            }
        }
        ahead.extend(node.items());
        let entries = node.entries();
        let entries = entries.filter(|(key, _)| !matches!(*key, "example" | "examples"));
        ahead.extend(entries.map(|(_, entry)| &entry.node));
    }
    places
}
