//! Schemas: those that give one good Rust type with a stable name.

use std::collections::{BTreeMap, BTreeSet};

use super::{Findings, Lint, Rule};
use crate::{
    document::Visit,
    model::Kind,
    names::{field_name, generic},
    node::Node,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "schema-inline",
        about: "an object with properties is a named schema",
        check: inline,
    },
    Rule {
        name: "schema-any-of",
        about: "`anyOf` and `not` stand only under a hand-written type",
        check: any_of,
    },
    Rule {
        name: "schema-enum-named",
        about: "open enums and hand-written types are named schemas",
        check: enum_named,
    },
    Rule {
        name: "schema-rust-name",
        about: "properties have different names in Rust",
        check: rust_name,
    },
    Rule {
        name: "schema-property-docs",
        about: "a property has a description",
        check: property_docs,
    },
    Rule {
        name: "schema-required",
        about: "`required` names properties that are there",
        check: required,
    },
    Rule {
        name: "schema-array-items",
        about: "an array says what it holds",
        check: array_items,
    },
    Rule {
        name: "schema-nullable",
        about: "`nullable` stands beside a `type`",
        check: nullable,
    },
    Rule {
        name: "schema-limit",
        about: "limits stand where the client checks them",
        check: limit,
    },
];

/// Is this schema one of `components.schemas` itself?
fn is_named(schema: Visit<'_>) -> bool {
    schema.parent == Some((Kind::Components, "schemas"))
}

/// The schemas that hand-written types read, and so the generator makes nothing of: where each begins, and its end.
#[derive(Default)]
pub(super) struct HandWritten(BTreeMap<(usize, usize), usize>);

impl HandWritten {
    pub(super) fn of(document: &Lint<'_>) -> Self {
        let mut found = Self::default();
        let mut generated = BTreeSet::new();
        for (_, entry) in document.schemas() {
            if let Some(ty) = entry.node.text("x-rust-type") {
                found.add(&entry.node);
                generated.extend(generic(ty).map(|(_, parameter)| parameter));
            }
        }
        // What nothing but a hand-written type refers to is read by it, too.
        for visit in document.visits().filter(|it| !found.covers(it.node)) {
            let reference = visit.node.text("$ref");
            generated.extend(reference.and_then(|it| it.rsplit('/').next()));
        }
        for (name, entry) in document.schemas() {
            if !generated.contains(name) {
                found.add(&entry.node);
            }
        }
        found
    }

    fn add(&mut self, schema: &Node) {
        let span = schema.span;
        self.0.insert((span.file, span.start), span.end);
    }

    /// Is the schema one of them, or a part of one?
    pub(super) fn covers(&self, schema: &Node) -> bool {
        let span = schema.span;
        let before = self.0.range(..=(span.file, span.start)).next_back();
        before.is_some_and(|((file, _), end)| *file == span.file && span.end <= *end)
    }
}

/// Calls `check` for every schema outside those that a hand-written type replaces as a whole.
fn each_generated<'a>(document: &'a Lint<'a>, mut check: impl FnMut(Visit<'a>)) {
    let hand_written = HandWritten::of(document);
    for schema in document.each(Kind::Schema) {
        if !hand_written.covers(schema.node) {
            check(schema);
        }
    }
}

fn inline(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_generated(document, |schema| {
        if schema.node.contains("properties") && !is_named(schema) {
            let place = schema.key.map_or(schema.node.span, |(_, span)| span);
            let help = "name it in `schemas.yaml` and refer to it with `$ref`: its type's name would otherwise change with its place";
            findings.add(
                place,
                "an object with properties that has no name of its own",
                help,
            );
        }
    });
}

fn any_of(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_generated(document, |schema| {
        for key in ["anyOf", "not"] {
            let entry = schema.node.entry(key);
            if let Some(entry) = entry.filter(|_| document.beside_null(schema.node).is_none()) {
                let message =
                    format!("the generator makes a type of `{key}` that can never be decoded");
                findings.add(
                    entry.key,
                    message,
                    "write `oneOf`, or name a hand-written type with `x-rust-type`",
                );
            }
        }
    });
}

fn nullable(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        let nullable = schema.node.entry("nullable");
        if let Some(entry) = nullable.filter(|_| !schema.node.contains("type")) {
            findings.add(
                entry.key,
                "`nullable` without a `type` says nothing in OpenAPI 3.0",
                "write `anyOf` with the schema and one named `NullValue`: `type: string`, `nullable: true`, `enum: [null]`",
            );
        }
    }
}

fn enum_named(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        for key in ["x-extensible-enum", "x-rust-type"] {
            if let Some(entry) = schema.node.entry(key).filter(|_| !is_named(schema)) {
                findings.add(
                    entry.key,
                    format!("`{key}` on a schema without a name"),
                    "name the schema and refer to it with `$ref`",
                );
            }
        }
        if let Some(entry) = schema
            .node
            .entry("x-rust-name")
            .filter(|_| schema.parent != Some((Kind::Schema, "properties")))
        {
            findings.add(
                entry.key,
                "`x-rust-name` names a property",
                "write it on the property's schema",
            );
        }
    }
}

fn rust_name(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        let mut seen = BTreeMap::new();
        for (name, entry) in schema
            .node
            .get("properties")
            .into_iter()
            .flat_map(Node::entries)
        {
            let rust = field_name(name, &entry.node);
            if let Some(first) = seen.insert(rust.clone(), entry.key) {
                let message = format!("`{name}` is the second property that is `{rust}` in Rust");
                findings.add_related(
                    entry.key,
                    message,
                    "add `x-rust-name: another_name` to one of the two",
                    (first, "the other one"),
                );
            }
        }
    }
}

fn property_docs(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_generated(document, |schema| {
        for (name, entry) in schema
            .node
            .get("properties")
            .into_iter()
            .flat_map(Node::entries)
        {
            let described = |node: &Node| {
                node.text("description")
                    .is_some_and(|text| !text.trim().is_empty())
            };
            if !described(&entry.node) && !described(document.resolve(&entry.node)) {
                findings.add(
                    entry.key,
                    format!("`{name}` has no description"),
                    "say what it is, its unit or its form",
                );
            }
        }
        if is_named(schema) && schema.node.text("description").is_none() {
            let place = schema.key.map_or(schema.node.span, |(_, span)| span);
            findings.add(
                place,
                "the schema has no description",
                "it becomes the type's documentation",
            );
        }
    });
}

fn required(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        for name in schema.node.get("required").map_or(&[][..], Node::items) {
            let text = name.as_str().unwrap_or_default();
            let known = schema
                .node
                .get("properties")
                .is_some_and(|properties| properties.contains(text));
            if !known && !schema.node.contains("allOf") {
                findings.add(
                    name.span,
                    format!("`{text}` is required and no property"),
                    "correct the name, or describe the property",
                );
            }
        }
    }
}

fn array_items(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        if schema.node.text("type") == Some("array") && !schema.node.contains("items") {
            let place = schema
                .node
                .get("type")
                .map_or(schema.node.span, |node| node.span);
            findings.add(
                place,
                "an array that does not say what it holds",
                "add `items:`; `items: {}` where it may be anything",
            );
        }
    }
}

/// The limits that stand in a request: those that the client checks, and those that the generator makes something else
/// of, or nothing.
const LIMITS: &[(&str, &str)] = &[
    ("minimum", "integer"),
    ("maximum", "integer"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("multipleOf", ""),
    ("pattern", ""),
    ("minItems", ""),
    ("maxItems", ""),
];

fn limit(document: &Lint<'_>, findings: &mut Findings<'_>) {
    const PLACES: [Option<(Kind, &str)>; 2] = [
        Some((Kind::Parameter, "schema")),
        Some((Kind::Schema, "properties")),
    ];
    each_generated(document, |schema| {
        let is_checked_place = PLACES.contains(&schema.parent);
        let ty = schema.node.text("type").unwrap_or_default();
        for (name, checked_type) in LIMITS {
            let Some(entry) = schema.node.entry(name) else {
                continue;
            };
            if *checked_type != ty {
                findings.add(
                    entry.key,
                    format!("the client does not check `{name}` of this type"),
                    "it checks `minimum` and `maximum` of integers, `minLength` and `maxLength` of texts: say others in the description",
                );
            } else if !is_checked_place {
                findings.add(
                    entry.key,
                    format!("the client does not check `{name}` here"),
                    "write it in the schema of a parameter or of a property itself, not behind a `$ref`, in `items` or in a part",
                );
            }
        }
    });
}
