//! Names: each can be one in Rust, in a URL or in a header, and is not taken.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;

use super::{Findings, Lint, Rule, template_names};
use crate::{
    document::has_other_fields,
    lower::variants,
    model::Kind,
    names::{
        CLIENT_METHODS, CREDENTIALS, GENERIC_WIRE_TYPES, MODULES, WIRE_TYPES, credential,
        field_name, generic, is_identifier, is_pascal_identifier, is_snake_identifier,
        request_name, variant_name,
    },
    node::Node,
    source::Span,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "path-form",
        about: "a path is `/` and segments of letters, digits, `-`, `.`, `_`, `~` and `{parameter}`",
        check: path_form,
    },
    Rule {
        name: "header-name",
        about: "a header has a name that HTTP allows",
        check: header_name,
    },
    Rule {
        name: "module-name",
        about: "a tag, and the folder of a schema, is the name of a module in Rust",
        check: module_name,
    },
    Rule {
        name: "operation-name",
        about: "an operation's method and request are called like no other",
        check: operation_name,
    },
    Rule {
        name: "field-name",
        about: "a parameter or property has a name in Rust",
        check: name_of_field,
    },
    Rule {
        name: "variant-name",
        about: "the values of an enum have different names in Rust",
        check: name_of_variant,
    },
    Rule {
        name: "wire-type",
        about: "`x-rust-type` names a type that the crate has",
        check: wire_type,
    },
    Rule {
        name: "credential-unknown",
        about: "the client knows each alternative of `security`",
        check: credentials,
    },
    Rule {
        name: "schema-format",
        about: "a `format` is one that the generator has a type for",
        check: format,
    },
];

fn path_form(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for item in document.each(Kind::PathItem) {
        let Some((path, place)) = item.key else {
            continue;
        };
        if let Some(wrong) = wrong_path(path) {
            let message = format!("the path `{}` {wrong}", path.escape_debug());
            findings.add(place, message, "write it as `/users/{user_id}.json`");
        }
    }
}

/// What keeps a text from being a path.
fn wrong_path(path: &str) -> Option<&'static str> {
    let Some(path) = path.strip_prefix('/') else {
        return Some("does not begin with `/`");
    };
    let mut names: Vec<&str> = template_names(path).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair.first() == pair.last()) {
        return Some("has one parameter twice");
    }
    // A slash at the end belongs to the path.
    for segment in path.strip_suffix('/').unwrap_or(path).split('/') {
        if matches!(segment, "" | "." | "..") {
            return Some("has a segment that is empty, `.` or `..`");
        }
        let mut rest = segment;
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((name, after)) = behind.split_once('}') else {
                return Some("has a `{` without its `}`");
            };
            if name.is_empty() || name.contains('{') {
                return Some("has a parameter without a name");
            }
            if !is_plain(before) {
                return Some("has a character that no path here has");
            }
            rest = after;
        }
        if !is_plain(rest) {
            return Some("has a character that no path here has");
        }
    }
    None
}

fn is_plain(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

fn header_name(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        let (Some("header"), Some(name)) = (parameter.node.text("in"), parameter.node.get("name"))
        else {
            continue;
        };
        let text = name.as_str().unwrap_or_default();
        let is_token_byte =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if text.is_empty() || !text.bytes().all(is_token_byte) {
            let message = format!("`{}` cannot be the name of a header", text.escape_debug());
            findings.add(name.span, message, "use letters, digits and hyphens");
        }
    }
}

fn module_name(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let tags = document.root.get("tags").map_or(&[][..], Node::items);
    let tags = tags.iter().filter_map(|tag| tag.get("name"));
    let tags = tags.map(|name| (name.as_str().unwrap_or_default(), name.span));
    let schemas = document.schemas();
    let folders = schemas.map(|(_, entry)| (document.sources.module(entry.node.span), entry.key));
    for (name, place) in tags.chain(folders) {
        let shown = name.escape_debug();
        if MODULES.contains(&name) {
            findings.add(
                place,
                format!("`{shown}` is a module that generated code has already"),
                "give the module another name",
            );
        } else if !is_snake_identifier(name) {
            findings.add(
                place,
                format!("`{shown}` cannot be the name of a module in Rust"),
                "write it in snake_case, with ASCII letters, and not as a keyword",
            );
        }
    }
}

fn operation_name(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, (Span, &str)> = BTreeMap::new();
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        let request = request_name(id);
        if CLIENT_METHODS.contains(&id) {
            findings.add(
                operation.place(),
                format!("the client has a method `{id}` already"),
                "give the operation another id",
            );
        } else if is_told_by_case(id) {
            continue;
        } else if !is_snake_identifier(id) || !is_pascal_identifier(&request) {
            findings.add(
                operation.place(),
                format!(
                    "`{}` cannot be the name of a method in Rust",
                    id.escape_debug()
                ),
                "write it in snake_case, with ASCII letters",
            );
        }
        if let Some((first, other)) = seen.insert(request.clone(), (operation.place(), id))
            && other != id
        {
            let message = format!("the requests of `{id}` and `{other}` would both be `{request}`");
            findings.add_related(
                operation.place(),
                message,
                "give one of the two another id",
                (first, "the other one"),
            );
        }
    }
}

/// Whether the rule `operation-id-case` tells of it.
fn is_told_by_case(id: &str) -> bool {
    id.to_snake_case() != id || !id.is_ascii()
}

const RENAME: &str = "add `x-rust-name: another_name`; the name on the wire stays";

fn name_of_field(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        if let Some(name) = parameter.node.get("name") {
            let wire = name.as_str().unwrap_or_default();
            if !is_usual(wire) || !is_field(&field_name(wire, parameter.node)) {
                let message = format!("`{}` has no name in Rust", wire.escape_debug());
                findings.add(name.span, message, RENAME);
            }
        }
    }
    for schema in document.each(Kind::Schema) {
        let is_open = has_other_fields(schema.node);
        let properties = schema.node.get("properties").into_iter();
        for (wire, property) in properties.flat_map(Node::entries) {
            let name = field_name(wire, &property.node);
            if !is_usual(wire) || !is_field(&name) {
                let message = format!("`{}` has no name in Rust", wire.escape_debug());
                findings.add(property.key, message, RENAME);
            } else if is_open && name == "extra" {
                let message = "`extra` is the field for all other properties of an open object";
                findings.add(property.key, message, RENAME);
            }
        }
    }
}

/// Whether a name on the wire has only characters of which all tools make the same name.
fn is_usual(wire: &str) -> bool {
    wire.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_-.:[]$ ".contains(&byte))
}

/// Keywords get a `_` at their end.
fn is_field(name: &str) -> bool {
    is_snake_identifier(name.strip_suffix('_').unwrap_or(name)) || {
        let keyword = name.strip_suffix('_').unwrap_or_default();
        is_snake_identifier(&format!("{keyword}_a")) && !is_identifier(keyword)
    }
}

fn name_of_variant(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        let node = schema.node;
        if let Some(values) = node
            .get("enum")
            .filter(|_| node.text("type") == Some("string"))
        {
            let named = values
                .items()
                .iter()
                .filter_map(|value| Some((variant_name(value.as_str()?), value.span)));
            unique(named, &[], findings);
        }
        if let Some(values) = node.get("x-extensible-enum") {
            let names = node.get("x-enum-varnames").map_or(&[][..], Node::items);
            let places = values.items().iter().enumerate();
            let places = places.map(|(index, value)| names.get(index).unwrap_or(value).span);
            let open = variants(node).into_iter().map(|(name, _)| name).zip(places);
            unique(open, &["Other"], findings);
        }
    }
}

fn unique(
    named: impl Iterator<Item = (String, Span)>,
    taken: &[&str],
    findings: &mut Findings<'_>,
) {
    const HELP: &str =
        "name the variants with `x-enum-varnames`, or leave the value out of an enum of a request";
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for (name, place) in named {
        if !is_pascal_identifier(&name) {
            findings.add(place, "the value has no name in Rust", HELP);
        } else if taken.contains(&name.as_str()) {
            let message = format!("every open enum has a variant `{name}` for other values");
            findings.add(place, message, HELP);
        } else if let Some(first) = seen.insert(name.clone(), place) {
            let message = format!("two values would be the variant `{name}`");
            findings.add_related(place, message, HELP, (first, "the other one"));
        }
    }
}

fn wire_type(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        let Some(entry) = schema.node.get("x-rust-type") else {
            continue;
        };
        let Some(written) = entry.as_str().and_then(|text| text.strip_prefix("wire::")) else {
            continue;
        };
        let (name, parameter) = generic(written).map_or((written, None), |(n, p)| (n, Some(p)));
        if !WIRE_TYPES.contains(&name) {
            let message = format!("the crate has no type `wire::{}`", name.escape_debug());
            let help = format!("those that it has: {}", WIRE_TYPES.join(", "));
            findings.add(entry.span, message, help);
        } else if GENERIC_WIRE_TYPES.contains(&name) != parameter.is_some() {
            let message = format!("`wire::{name}` has another number of parameters");
            let help = format!("those with one: {}", GENERIC_WIRE_TYPES.join(", "));
            findings.add(entry.span, message, help);
        } else if let Some(parameter) = parameter.filter(|it| document.schema(it).is_none()) {
            let message = format!("there is no schema `{}`", parameter.escape_debug());
            findings.add(entry.span, message, "name a schema of the description");
        }
    }
}

fn credentials(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let alternatives = operation.node.get("security").map_or(&[][..], Node::items);
        for alternative in alternatives {
            let name = credential(alternative);
            if !name.is_empty() && !CREDENTIALS.contains(&name.as_str()) {
                let message = format!("the client has no credential `{}`", name.escape_debug());
                let help = format!("those that it has: {}", CREDENTIALS.join(", "));
                findings.add(alternative.span, message, help);
            }
        }
    }
}

/// The formats that the generator has a type for, by `type`.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["double"]),
    (
        "string",
        &["binary", "byte", "date-time", "email", "password", "uri"],
    ),
];

fn format(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for schema in document.each(Kind::Schema) {
        let Some(format) = schema.node.get("format") else {
            continue;
        };
        let text = format.as_str().unwrap_or_default();
        let ty = schema.node.text("type").unwrap_or_default();
        let known = FORMATS.iter().find(|(name, _)| *name == ty);
        let known = known.map_or(&[][..], |(_, formats)| formats);
        if !known.contains(&text) {
            let message = format!(
                "`format: {}` of the type `{}` is none that the generator knows",
                text.escape_debug(),
                ty.escape_debug()
            );
            let help = match known {
                [] => "take it away".to_owned(),
                known => format!(
                    "one of {}; say another form in the description",
                    known.join(", ")
                ),
            };
            findings.add(format.span, message, help);
        }
    }
}
