//! Requests: every setter has a name of its own.
//!
//! Arguments, parameters and the fields of the body become methods of one request; two of a name would not compile, and
//! renaming one silently would hide it from callers.

use std::collections::BTreeMap;

use super::{Findings, Lint, Rule};
use crate::{
    document::takes_any_field,
    names::field_name,
    node::Node,
    render::shorten::reserved,
    source::Span,
    surface::{RESERVED, Surface},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "request-name-clash",
        about: "parameters and body fields of an operation have different names, none of which a request has already",
        check: clash,
    },
    Rule {
        name: "model-name-reserved",
        about: "no schema and no field takes a name that generated code uses",
        check: reserved_names,
    },
    Rule {
        name: "request-open",
        about: "an object of a request with properties takes other fields of any type, or none",
        check: open,
    },
    Rule {
        name: "reserved-target",
        about: "`x-reserved` stands on an object that is sent and takes any field, and names properties of an answer",
        check: reserved_target,
    },
];

const REMEDY: &str =
    "add `x-rust-name: another_name` to one of the two; the name on the wire stays";

fn clash(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let surface = Surface::of(document, operation);
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        let parameters = surface.parameters();
        let parameters = parameters.map(|parameter| (parameter.name(), parameter.place()));
        let fields = surface.body.iter().flat_map(|body| &body.fields);
        let fields = fields.map(|field| (field.name(), field.key));
        for (name, place) in parameters.chain(fields) {
            if RESERVED.contains(&name.as_str()) {
                findings.add(
                    place,
                    format!("every request has a method `{name}` already"),
                    "add `x-rust-name: another_name`; the name on the wire stays",
                );
            } else if let Some(first) = seen.insert(name.clone(), place) {
                let id = operation.id().unwrap_or_default();
                let message = format!("the request of `{id}` would have two setters `{name}`");
                findings.add_related(place, message, REMEDY, (first, "the other one"));
            }
        }
    }
}

/// The constructor, and the function that setters call.
const MODEL_NAMES: &[&str] = &["given", "new"];

fn reserved_names(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let sent = document.sent_schemas();
    for (name, entry) in document.schemas() {
        if reserved().any(|reserved| reserved == name) {
            findings.add(
                entry.key,
                format!("generated code uses the name `{name}` for another type"),
                "give the schema another name",
            );
        }
        let properties = entry.node.get("properties").into_iter();
        for (wire, property) in properties.flat_map(Node::entries) {
            let field = field_name(wire, &property.node);
            if sent.contains(name) && MODEL_NAMES.contains(&field.as_str()) {
                findings.add(
                    property.key,
                    format!("every model that is sent uses the name `{field}` itself"),
                    "add `x-rust-name: another_name`; the name on the wire stays",
                );
            }
        }
    }
}

/// Fields of one type beside the properties would be a map whose names and limits the client does not check.
fn open(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let sent = document.sent_schemas();
    for (name, entry) in document.schemas() {
        let schema = &entry.node;
        let Some(others) = schema.get("additionalProperties") else {
            continue;
        };
        let is_closed = others.as_bool() == Some(false) || !schema.contains("properties");
        if sent.contains(name) && !is_closed && !takes_any_field(schema) {
            findings.add(
                others.span,
                "the client cannot check fields of this type beside the properties",
                "write `additionalProperties: {}`, or describe a property that is a map",
            );
        }
    }
}

fn reserved_target(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let sent = document.sent_schemas();
    for (name, entry) in document.schemas() {
        let Some(rule) = entry.node.get("x-reserved") else {
            continue;
        };
        if !takes_any_field(&entry.node) || !sent.contains(name) {
            findings.add(
                rule.span,
                format!("no caller puts fields of their own into `{name}`"),
                "`x-reserved` stands on a schema of a request with `additionalProperties: {}`",
            );
        }
        let of = rule.text("of");
        let answer = of.and_then(|of| document.schema(of)?.get("properties"));
        if let (Some(of), None) = (of, answer) {
            findings.add(
                rule.span,
                format!("there is no schema `{of}` with properties"),
                "`of` is the name of the schema in which the answer gives what is sent here",
            );
        }
        for excepted in rule.get("except").map_or(&[][..], Node::items) {
            let excepted = (excepted.as_str().unwrap_or_default(), excepted.span);
            if answer.is_some_and(|answer| !answer.contains(excepted.0)) {
                findings.add(
                    excepted.1,
                    format!("the answer has no property `{}`", excepted.0),
                    "`except` names properties of the schema of `of`",
                );
            }
        }
    }
}
