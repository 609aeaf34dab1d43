//! Is it OpenAPI 3.0 at all: version, known keys, required keys, kinds of values.

use super::{Findings, Lint, Rule};
use crate::{
    document::{Visit, is_reference},
    model::{Kind, Shape},
    names::is_pascal_identifier,
    node::{Node, Value},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "openapi-version",
        about: "the description is OpenAPI 3.0",
        check: version,
    },
    Rule {
        name: "structure",
        about: "objects have the keys and values that OpenAPI gives them",
        check: structure,
    },
    Rule {
        name: "component-name",
        about: "schemas are named in PascalCase",
        check: component_name,
    },
];

fn version(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let Some(version) = document.root.get("openapi") else {
        return;
    };
    if !version
        .as_str()
        .is_some_and(|text| text.starts_with("3.0."))
    {
        findings.add(
            version.span,
            "only OpenAPI 3.0 can be generated from",
            "write `openapi: 3.0.3`; for `type: [string, \"null\"]` of 3.1 write `nullable: true`",
        );
    }
}

fn structure(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for visit in document.visits() {
        if is_reference(visit.node) && visit.kind.referable() {
            continue;
        }
        check_value(visit, findings);
        check_keys(visit, findings);
    }
}

fn check_value(visit: Visit<'_>, findings: &mut Findings<'_>) {
    let fits = match visit.kind {
        Kind::Any => true,
        Kind::Text => matches!(visit.node.value, Value::String(_)),
        Kind::Flag => matches!(visit.node.value, Value::Bool(_)),
        Kind::Number => matches!(visit.node.value, Value::Number(_)),
        _ => matches!(visit.node.value, Value::Object(_)),
    };
    if !fits {
        let name = visit
            .key
            .map_or_else(String::new, |(key, _)| format!("`{key}`: "));
        let message = format!(
            "{name}expected {}, found {}",
            visit.kind.title(),
            visit.node.kind_name()
        );
        let help = match visit.kind {
            Kind::Text => "put a value that looks like a number or a boolean in quotes",
            _ => "see the OpenAPI 3.0.3 specification",
        };
        findings.add(visit.node.span, message, help);
    }
}

fn check_keys(visit: Visit<'_>, findings: &mut Findings<'_>) {
    let (Some(fields), true) = (visit.kind.fields(), visit.node.as_object().is_some()) else {
        return;
    };
    for (name, shape, required) in fields {
        match visit.node.get(name) {
            None if *required => {
                let place = visit.key.map_or(visit.node.span, |(_, span)| span);
                let message = format!("{} needs `{name}`", visit.kind.title());
                findings.add(place, message, format!("add `{name}:`"));
            }
            Some(node) => check_container(name, *shape, node, findings),
            None => {}
        }
    }
    for (key, entry) in visit.node.entries() {
        if !key.starts_with("x-") && !fields.iter().any(|(name, ..)| *name == key) {
            let known: Vec<&str> = fields.iter().map(|(name, ..)| *name).collect();
            findings.add(
                entry.key,
                format!("`{key}` is no key of {}", visit.kind.title()),
                format!("its keys: {}", known.join(", ")),
            );
        }
    }
}

fn check_container(name: &str, shape: Shape, node: &Node, findings: &mut Findings<'_>) {
    let expected = match (shape, &node.value) {
        (Shape::List(_), Value::Array(_))
        | (Shape::Map(_), Value::Object(_))
        | (Shape::SchemaOrFlag, Value::Object(_) | Value::Bool(_))
        | (Shape::One(_), _) => return,
        (Shape::List(_), _) => "a list",
        (Shape::Map(_), _) => "a mapping",
        (Shape::SchemaOrFlag, _) => "a schema or a boolean",
    };
    let message = format!("`{name}`: expected {expected}, found {}", node.kind_name());
    findings.add(node.span, message, "see the OpenAPI 3.0.3 specification");
}

fn component_name(document: &Lint<'_>, findings: &mut Findings<'_>) {
    use heck::ToUpperCamelCase;
    for (name, entry) in document.schemas() {
        let pascal = name.to_upper_camel_case();
        if pascal != name {
            let message = format!("the schema `{name}` would become the type `{pascal}`");
            findings.add(entry.key, message, format!("name it `{pascal}`"));
        } else if !is_pascal_identifier(name) {
            let message = format!(
                "`{}` cannot be the name of a type in Rust",
                name.escape_debug()
            );
            findings.add(
                entry.key,
                message,
                "begin with a letter, and use ASCII letters and digits",
            );
        }
    }
}
