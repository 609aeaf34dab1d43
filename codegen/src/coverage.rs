//! `openapi/COVERAGE.md`: which operation is documented where, and what shows that it is described as it is.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::Value as Json;

use crate::{
    document::{Document, Operation},
    node::Node,
};

/// A documented exchange: whose it is said to be, and its method and path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// An operation's id, or a name that no operation has.
    pub operation: String,
    /// HTTP method.
    pub method: String,
    /// Path, without query.
    pub path: String,
}

impl Case {
    /// Reads one; `None` if the file is no exchange.
    pub fn from_json(file: &[u8]) -> Option<Self> {
        let json: Json = serde_json::from_slice(file).ok()?;
        let text = |pointer: &str| json.pointer(pointer).and_then(Json::as_str);
        Some(Self {
            operation: text("/operation").unwrap_or_default().to_owned(),
            method: text("/request/method")?.to_owned(),
            path: text("/request/path")?.to_owned(),
        })
    }
}

/// The table, one row an operation, by module and documentation page.
pub(crate) fn coverage(document: &Document, cases: &[Case]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases {
        if let Some(id) = operation_of(document, case).and_then(|operation| operation.id()) {
            *counts.entry(id).or_default() += 1;
        }
    }
    let mut out = String::from(HEAD);
    for tag in document.root.get("tags").map_or(&[][..], Node::items) {
        let Some(name) = tag.text("name") else {
            continue;
        };
        let _ = write!(out, "\n## {name}\n\n{COLUMNS}");
        let operations = document
            .operations()
            .filter(|operation| operation.tag() == Some(name));
        for operation in operations {
            let id = operation.id().unwrap_or_default();
            let _ = writeln!(
                out,
                "| {} | `{id}` | `{} {}` | {} | {} | {} |",
                page(operation),
                operation.method.to_uppercase(),
                operation.path,
                operation.node.text("x-status").unwrap_or_default(),
                examples(document, operation),
                counts.get(id).copied().unwrap_or_default(),
            );
        }
        for row in document
            .root
            .get("x-path-unknown")
            .map_or(&[][..], Node::items)
        {
            if row.text("module") == Some(name) {
                let text = |key| row.text(key).unwrap_or_default();
                let (page, id, reason) = (text("page"), text("operationId"), text("reason"));
                let _ = writeln!(
                    out,
                    "| {page} | `{id}` | path unknown: {reason} | current | 0 | 0 |"
                );
            }
        }
    }
    out
}

const HEAD: &str = "<!-- Made by `cargo xtask codegen` from the description in openapi/. Do not edit. -->\n\
    # Coverage\n\n\
    Every operation that is known, with its page in the documentation, how many examples the description has for it\n\
    (each is held against its schema), and how many documented exchanges `tests/cases/` has (each is replayed).\n";

const COLUMNS: &str = "| documentation page | operation | request | status | examples | cases |\n|---|---|---|---|---|---|\n";

fn page(operation: Operation<'_>) -> String {
    let docs = operation.node.get("externalDocs");
    let url = docs.and_then(|docs| docs.text("url"));
    let title = docs.and_then(|docs| docs.text("description"));
    match (url, title) {
        (Some(url), Some(title)) => format!("[{title}]({url})"),
        (Some(url), None) => format!("<{url}>"),
        (None, _) => "none".to_owned(),
    }
}

/// How many examples the request and the answers have.
fn examples(document: &Document, operation: Operation<'_>) -> usize {
    let answers = document.answers(operation).map(|(_, _, answer)| answer);
    let holders = answers.chain(document.request_body(operation));
    let media_types = holders
        .filter_map(|holder| holder.get("content"))
        .flat_map(Node::entries);
    let count = |media_type: &Node| {
        let several = media_type
            .get("examples")
            .map_or(0, |examples| examples.entries().count());
        several + usize::from(media_type.contains("example"))
    };
    media_types.map(|(_, entry)| count(&entry.node)).sum()
}

/// The operation that a case names, or else the one with the most literal template that its path fits.
fn operation_of<'a>(document: &'a Document, case: &Case) -> Option<Operation<'a>> {
    let named = document
        .operations()
        .find(|operation| operation.id() == Some(&case.operation));
    let fitting = document.operations().filter(|operation| {
        operation.method.eq_ignore_ascii_case(&case.method) && matches(operation.path, &case.path)
    });
    named.or_else(|| fitting.max_by_key(|operation| literals(operation.path)))
}

/// How many characters of a template stand outside of braces.
fn literals(template: &str) -> usize {
    let inside: usize = crate::lint::template_names(template)
        .map(|name| name.len() + 2)
        .sum();
    template.len() - inside
}

/// Does the path fit the template? A parameter is at least one character and holds no slash.
fn matches(template: &str, path: &str) -> bool {
    let Some((literal, rest)) = template.split_once('{') else {
        return template == path;
    };
    let (Some(path), Some((_, rest))) = (path.strip_prefix(literal), rest.split_once('}')) else {
        return false;
    };
    let segment = path.find('/').unwrap_or(path.len());
    let mut ends = (1..=segment).filter(|end| path.is_char_boundary(*end));
    ends.any(|end| path.get(end..).is_some_and(|path| matches(rest, path)))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn paths_fit_their_templates() {
        for (template, path, expected) in [
            ("/users.json", "/users.json", true),
            ("/users.json", "/users", false),
            ("/users/{id}.json", "/users/5.json", true),
            ("/users/{id}.json", "/users/.json", false),
            ("/users/{id}.json", "/users/external/5.json", false),
            ("/users/external/{id}.json", "/users/external/5.json", true),
            ("/chat/Dialog/{ids}.json", "/chat/Dialog/a,b.json", true),
            ("/blobs/{uid}", "/blobs/5.json", true),
            (
                "/data/{class}/{id}/file.json",
                "/data/Car/5/file.json",
                true,
            ),
        ] {
            assert_eq!(matches(template, path), expected, "{template} {path}");
        }
    }
}
