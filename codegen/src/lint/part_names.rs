//! The names of types that the generator makes of a part of a schema or of a parameter: they are taken by no other type.
//!
//! typify joins the name of the owner and that of the part. Of two types with one name it keeps one, without a report.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase as _;

use super::{Findings, Lint, Rule};
use crate::{
    names::request_name,
    node::{Node, Value},
    source::Span,
    surface::Surface,
};

pub(super) const RULES: &[Rule] = &[Rule {
    name: "type-name-clash",
    about: "no part of a schema becomes a type with the name of another type",
    check: clash,
}];

fn clash(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let mut parts = Vec::new();
    for (name, entry) in document.schemas() {
        below(
            document,
            &entry.node,
            &name.to_upper_camel_case(),
            &mut parts,
        );
    }
    for operation in document.operations() {
        let request = request_name(operation.id().unwrap_or_default());
        for parameter in Surface::of(document, operation).parameters() {
            if let Some(schema) = parameter.schema() {
                let name = joined(&request, &parameter.generated_name());
                part(document, schema, parameter.place(), name, &mut parts);
            }
        }
    }
    let schemas = document.schemas();
    let mut taken: BTreeMap<String, Span> = schemas
        .map(|(name, entry)| (name.to_upper_camel_case(), entry.key))
        .collect();
    for (name, place) in parts {
        if let Some(other) = taken.insert(name.clone(), place).filter(|it| *it != place) {
            let message = format!("the type of this part would be `{name}`, as another type is");
            let help = "make this part a named schema, and refer to it with `$ref`";
            findings.add_related(place, message, help, (other, "the other one"));
        }
    }
}

/// The parts of a schema, under the name of its type.
fn below(document: &Lint<'_>, schema: &Node, owner: &str, parts: &mut Vec<(String, Span)>) {
    let properties = schema.get("properties").into_iter().flat_map(Node::entries);
    for (name, property) in properties {
        part(
            document,
            &property.node,
            property.key,
            joined(owner, name),
            parts,
        );
    }
    for (key, name) in [("items", "item"), ("additionalProperties", "value")] {
        if let Some(node) = schema
            .get(key)
            .filter(|node| matches!(node.value, Value::Object(_)))
        {
            part(document, node, node.span, joined(owner, name), parts);
        }
    }
}

fn part(
    document: &Lint<'_>,
    schema: &Node,
    place: Span,
    name: String,
    parts: &mut Vec<(String, Span)>,
) {
    let schema = document.alone(schema);
    below(document, schema, &name, parts);
    // Others become a type of Rust, or the type that they refer to.
    if ["enum", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.contains(key))
    {
        parts.push((name, place));
    }
}

fn joined(owner: &str, name: &str) -> String {
    format!("{owner}_{name}").to_upper_camel_case()
}
