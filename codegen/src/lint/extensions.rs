//! The `x-` keys: only those of `openapi/README.md`, each on its kind of object and with its form of value.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::{Findings, Lint, Rule};
use crate::{
    document::Visit,
    model::Kind,
    node::{Entry, Node, Value},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "unknown-extension",
        about: "only the `x-` keys of openapi/README.md are used",
        check: unknown,
    },
    Rule {
        name: "extension-value",
        about: "an `x-` key has a value of its form",
        check: value,
    },
];

/// Is the value of the right form? Gives the form in words where it is not.
pub(crate) type Form = fn(&Node) -> Result<(), &'static str>;

/// Name, the kinds of objects it stands on, the form of its value.
pub(crate) const EXTENSIONS: &[(&str, &[Kind], Form)] = &[
    ("x-status", &[Kind::Operation], |node| {
        one_of(
            node,
            &["current", "legacy", "sdk-only"],
            "`current`, `legacy` or `sdk-only`",
        )
    }),
    ("x-idempotent", &[Kind::Operation], |node| {
        node.as_bool().map(drop).ok_or("`true` or `false`")
    }),
    ("x-pagination", &[Kind::Operation], pagination),
    (
        "x-since",
        &[Kind::Operation, Kind::Parameter, Kind::Schema],
        |node| {
            node.as_str()
                .map(drop)
                .ok_or("a server version as text, in quotes: \"2.39.0\"")
        },
    ),
    ("x-extensible-enum", &[Kind::Schema], |node| {
        match node.items() {
            [] => Err("a list of the known values"),
            items if items.iter().all(|item| item.as_str().is_some()) => Ok(()),
            items if items.iter().all(|item| item.to_json().is_i64()) => Ok(()),
            _ => Err("a list of texts, or a list of integers"),
        }
    }),
    ("x-enum-varnames", &[Kind::Schema], |node| {
        let named = |item: &Node| {
            item.as_str()
                .is_some_and(|name| name.to_upper_camel_case() == name)
        };
        (!node.items().is_empty() && node.items().iter().all(named))
            .then_some(())
            .ok_or("a list of names in PascalCase, one for each known value")
    }),
    ("x-rust-type", &[Kind::Schema], |node| {
        node.as_str()
            .and_then(|text| text.strip_prefix("wire::"))
            .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
            .then_some(())
            .ok_or("`wire::Type` or `wire::Type<Schema>`")
    }),
    ("x-refusals", &[Kind::OpenApi], |node| {
        let statuses = node.items();
        let is_refusal = |status: &Node| {
            status
                .to_json()
                .as_i64()
                .is_some_and(|it| (400..600).contains(&it))
        };
        (!statuses.is_empty() && statuses.iter().all(is_refusal))
            .then_some(())
            .ok_or("a list of statuses from 400 to 599")
    }),
    ("x-path-unknown", &[Kind::OpenApi], |node| {
        let keys = ["operationId", "module", "page", "reason"];
        let complete = |row: &Node| keys.iter().all(|key| row.text(key).is_some());
        (!node.items().is_empty() && node.items().iter().all(complete))
            .then_some(())
            .ok_or("a list of `{operationId, module, page, reason}`")
    }),
    (
        "x-evidence",
        &[
            Kind::Operation,
            Kind::Parameter,
            Kind::RequestBody,
            Kind::Response,
            Kind::Schema,
        ],
        |node| {
            let text = node.as_str().map(str::trim);
            text.filter(|text| !text.is_empty())
                .map(drop)
                .ok_or("a text: where the fact is from, and what is not known")
        },
    ),
    ("x-session", &[Kind::Operation], |node| {
        one_of(
            node,
            &["log-in", "log-out", "delete"],
            "`log-in`, `log-out` or `delete`",
        )
    }),
    ("x-reserved", &[Kind::Schema], reserved),
    ("x-rust-name", &[Kind::Parameter, Kind::Schema], |node| {
        node.as_str()
            .is_some_and(|name| !name.is_empty() && name.to_snake_case() == name)
            .then_some(())
            .ok_or("a name in snake_case")
    }),
];

fn one_of(node: &Node, values: &[&str], form: &'static str) -> Result<(), &'static str> {
    let known = node.as_str().is_some_and(|text| values.contains(&text));
    known.then_some(()).ok_or(form)
}

fn reserved(node: &Node) -> Result<(), &'static str> {
    const FORM: &str =
        "`{of: schema of the answer, except: [names that may be sent], names: [further names]}`";
    let holds = |(key, entry): (&str, &Entry)| match key {
        "of" => entry.node.as_str().is_some(),
        "except" | "names" => {
            let names = entry.node.items();
            !names.is_empty() && names.iter().all(|name| name.as_str().is_some())
        }
        _ => false,
    };
    let known = node.entries().next().is_some() && node.entries().all(holds);
    known.then_some(()).ok_or(FORM)
}

fn pagination(node: &Node) -> Result<(), &'static str> {
    const FORM: &str = "`{style: page or offset, items: name of the list in the answer, maximum: entries, where known}`";
    one_of(node.get("style").ok_or(FORM)?, &["page", "offset"], FORM)?;
    node.text("items").ok_or(FORM)?;
    let maximum = node.get("maximum").map(Node::to_json);
    let fits = maximum.is_none_or(|maximum| maximum.as_u64().is_some_and(|maximum| maximum > 0));
    let known = node
        .entries()
        .all(|(key, _)| ["style", "items", "maximum"].contains(&key));
    (fits && known).then_some(()).ok_or(FORM)
}

fn each_extension<'a>(
    document: &'a Lint<'a>,
    mut check: impl FnMut(Visit<'a>, &'a str, &'a Entry),
) {
    for visit in document.visits() {
        if visit.kind == Kind::Any || visit.kind.fields().is_none() {
            continue;
        }
        for (key, entry) in visit
            .node
            .entries()
            .filter(|(key, _)| key.starts_with("x-"))
        {
            check(visit, key, entry);
        }
    }
}

fn unknown(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_extension(document, |visit, key, entry| {
        let known = EXTENSIONS.iter().find(|(name, ..)| *name == key);
        match known {
            None => {
                let names: Vec<&str> = EXTENSIONS.iter().map(|(name, ..)| *name).collect();
                let message = format!("`{key}` is no extension of this description");
                findings.add(
                    entry.key,
                    message,
                    format!(
                        "known: {}; define a new one in openapi/README.md",
                        names.join(", ")
                    ),
                );
            }
            Some((_, kinds, _)) if !kinds.contains(&visit.kind) => {
                let places: Vec<&str> = kinds.iter().map(|kind| kind.title()).collect();
                let message = format!("`{key}` has no meaning on {}", visit.kind.title());
                findings.add(
                    entry.key,
                    message,
                    format!("it stands on {}", places.join(" or ")),
                );
            }
            Some(_) => {}
        }
    });
}

fn value(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_extension(document, |visit, key, entry| {
        let Some((_, _, form)) = EXTENSIONS.iter().find(|(name, ..)| *name == key) else {
            return;
        };
        if let Err(form) = form(&entry.node) {
            findings.add(
                entry.node.span,
                format!("`{key}` is {form}"),
                "see openapi/README.md, Extensions",
            );
        } else if key == "x-extensible-enum" {
            variant_names(visit.node, &entry.node, findings);
        }
    });
}

/// Integers have no names of their own; and there is one name for each value.
fn variant_names(schema: &Node, values: &Node, findings: &mut Findings<'_>) {
    let integers = values
        .items()
        .iter()
        .any(|value| matches!(value.value, Value::Number(_)));
    let help = "write `x-enum-varnames:` with one PascalCase name for each value";
    match schema.get("x-enum-varnames") {
        None if integers => {
            findings.add(values.span, "integers need names for their variants", help);
        }
        Some(names) if names.items().len() != values.items().len() => {
            let message = format!(
                "{} names for {} values",
                names.items().len(),
                values.items().len()
            );
            findings.add(names.span, message, help);
        }
        _ => {}
    }
}
