//! The document for generators of clients: the same calls, described with what these make working code of.
//!
//! Most generators break on a union, on a schema of nothing but null, or on two properties that give one identifier.
//! What is written instead takes every value that the full description takes, except where [`ABOUT`] says otherwise.

use std::collections::BTreeSet;

use crate::{
    document::{Document, ListEntry, is_reference},
    model::{Kind, Shape},
    node::{Entry, Node, Object, Value},
};

/// What callers of a generated client must know, at the end of `info.description`.
const ABOUT: &str = "
This edition is for generators of clients. It differs from the full description:

- Where a value may have one of several types, any value is allowed; the description says what fits.
- Where a response has a list or the number of its entries, only the list is described: do not send `count=1`.
- An object that may be null in one place may be null everywhere.
- Examples of whole requests and responses are left out.
- Of two properties whose names differ in case and punctuation only, one is left out";

impl Document {
    /// The document as generators of clients for other languages need it.
    #[must_use]
    pub fn for_generators(&self) -> Self {
        let mut edition = Edition {
            document: self,
            nullable: BTreeSet::new(),
        };
        let mut document = Self {
            root: edition.node(&self.root, Kind::OpenApi),
            sources: self.sources.clone(),
        };
        let used: BTreeSet<String> = document.used_schemas().map(str::to_owned).collect();
        let components = document.root.get_mut("components");
        let schemas = components.and_then(|components| components.get_mut("schemas"));
        let mut left_out = Vec::new();
        if let Some(schemas) = schemas.and_then(Node::as_object_mut) {
            schemas.retain(|name, _| used.contains(name));
            for (name, entry) in schemas {
                if edition.nullable.contains(name.as_str()) {
                    entry.node.set("nullable", Value::Bool(true));
                }
                let removed = remove_doubles(&mut entry.node).into_iter();
                left_out.extend(removed.map(|property| format!("`{name}.{property}`")));
            }
        }
        if let Some(info) = document.root.get_mut("info") {
            let description = info.text("description").unwrap_or_default();
            let text = format!("{description}{ABOUT}: {}.\n", left_out.join(", "));
            info.set("description", Value::String(text));
        }
        document
    }

    /// The names of the schemas that operations consist of, directly or within others.
    fn used_schemas(&self) -> impl Iterator<Item = &str> {
        let components = self.root.get("components").into_iter();
        let others = components.flat_map(Node::entries);
        let others = others.filter(|(section, _)| *section != "schemas");
        let others = others.map(|(_, entry)| &entry.node);
        let names = self.named_in(self.root.get("paths").into_iter().chain(others));
        names.into_iter()
    }
}

/// The document while it is rewritten.
struct Edition<'a> {
    document: &'a Document,
    /// The named objects that are somewhere described beside null.
    nullable: BTreeSet<&'a str>,
}

impl<'a> Edition<'a> {
    fn node(&mut self, node: &'a Node, kind: Kind) -> Node {
        let simpler = (kind == Kind::Schema).then(|| self.simpler(node));
        if let Some(simpler) = simpler.flatten() {
            return simpler;
        }
        let Value::Object(object) = &node.value else {
            return node.clone();
        };
        if is_reference(node) && kind.referable() {
            return node.clone();
        }
        let mut entries = Object::new();
        for (key, entry) in object.iter() {
            let value = match kind.field(key) {
                // Clients do without, and some have a form that is described otherwise here.
                Some((_, Shape::Map(Kind::Example))) => continue,
                Some((_, shape)) => self.value(&entry.node, shape),
                None => entry.node.clone(),
            };
            entries.insert(
                key.clone(),
                Entry {
                    node: value,
                    ..*entry
                },
            );
        }
        Node::new(Value::Object(Box::new(entries)), node.span)
    }

    fn value(&mut self, node: &'a Node, shape: Shape) -> Node {
        let value = match (shape, &node.value) {
            (Shape::One(kind), _) => return self.node(node, kind),
            (Shape::SchemaOrFlag, _) => return self.node(node, Kind::Schema),
            (Shape::List(kind), Value::Array(items)) => {
                Value::Array(items.iter().map(|item| self.node(item, kind)).collect())
            }
            (Shape::Map(kind), Value::Object(object)) => {
                let entries = object.iter().map(|(name, entry)| {
                    let node = self.node(&entry.node, kind);
                    (name.clone(), Entry { node, ..*entry })
                });
                Value::Object(Box::new(entries.collect()))
            }
            _ => return node.clone(),
        };
        Node::new(value, node.span)
    }

    /// What stands for a union, and for a schema beside null.
    fn simpler(&mut self, schema: &'a Node) -> Option<Node> {
        let alone = self.document.alone(schema);
        let target = self.document.resolve(alone);
        let takes_null = self.document.beside_null(schema).is_some();
        let name = alone.text("$ref").and_then(|it| it.rsplit('/').next());
        let is_union = target.contains("oneOf") || target.contains("anyOf");
        let mut simpler = match name {
            _ if is_union => self.instead_of_union(target),
            _ if !takes_null => return None,
            Some(name) if target.text("type") == Some("object") => {
                self.nullable.insert(name);
                let mut described = Node::new(Value::Object(Box::default()), schema.span);
                described.set("allOf", Value::Array(vec![alone.clone()]));
                described
            }
            _ => self.node(target, Kind::Schema),
        };
        if takes_null && simpler.contains("type") {
            simpler.set("nullable", Value::Bool(true));
        }
        let unions = ["$ref", "allOf", "anyOf", "oneOf"];
        let beside = schema.entries().filter(|(key, _)| !unions.contains(key));
        let described = target.entries().filter(|(key, _)| *key == "description");
        for (key, entry) in described.chain(beside) {
            simpler.set(key, entry.node.value.clone());
        }
        Some(simpler)
    }

    /// The list where the other form is the number of its entries; else any value.
    fn instead_of_union(&self, union: &Node) -> Node {
        let mut instead = Node::new(Value::Object(Box::default()), union.span);
        if let Some(ListEntry::Named(entry)) = self.document.list_entry(union) {
            let entry = format!("#/components/schemas/{entry}");
            instead.set("type", Value::String("array".to_owned()));
            instead.set("items", Node::reference(entry, union.span).value);
        }
        instead
    }
}

/// Removes the properties whose identifier another one has, rather those that have another name in Rust.
fn remove_doubles(schema: &mut Node) -> Vec<String> {
    let properties = schema.get("properties").into_iter();
    let mut properties: Vec<_> = properties.flat_map(Node::entries).collect();
    properties.sort_by_key(|(_, entry)| entry.node.contains("x-rust-name"));
    let mut identifiers = BTreeSet::new();
    properties.retain(|(name, _)| !identifiers.insert(identifier(name)));
    let doubles: Vec<String> = properties.iter().map(|it| it.0.to_owned()).collect();
    let is_double = |name: &str| doubles.iter().any(|double| double == name);
    if let Some(properties) = schema.get_mut("properties").and_then(Node::as_object_mut) {
        properties.retain(|name, _| !is_double(name));
    }
    if let Some(Value::Array(required)) = schema.get_mut("required").map(|it| &mut it.value) {
        required.retain(|name| !name.as_str().is_some_and(is_double));
    }
    doubles
}

/// What generators tell names apart by, whatever their style.
fn identifier(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
