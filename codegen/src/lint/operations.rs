//! Operations: identity, tag, documentation, standing, credentials.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{Findings, Lint, Rule};
use crate::node::Node;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-id-missing",
        about: "every operation has an `operationId`",
        check: id_missing,
    },
    Rule {
        name: "operation-id-duplicate",
        about: "no two operations share an `operationId`",
        check: id_duplicate,
    },
    Rule {
        name: "operation-id-case",
        about: "`operationId` is snake_case and begins with a verb",
        check: id_case,
    },
    Rule {
        name: "operation-tag",
        about: "an operation has one tag: its module",
        check: tag,
    },
    Rule {
        name: "operation-docs",
        about: "summary, description and, if current, the documentation page",
        check: docs,
    },
    Rule {
        name: "operation-status",
        about: "`x-status` and `x-idempotent` are given",
        check: status,
    },
    Rule {
        name: "operation-security",
        about: "the accepted credentials are given",
        check: security,
    },
];

fn id_missing(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document
        .operations()
        .filter(|operation| operation.id().is_none())
    {
        let message = format!(
            "`{} {}` has no `operationId`",
            operation.method, operation.path
        );
        findings.add(
            operation.span,
            message,
            "the generated method takes its name from it: add `operationId: verb_noun`",
        );
    }
}

fn id_duplicate(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeMap::new();
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        if let Some(first) = seen.insert(id, operation.place()) {
            let message = format!("`{id}` is the id of two operations");
            findings.add_related(
                operation.place(),
                message,
                "give each its own id",
                (first, "the other one"),
            );
        }
    }
}

/// The verbs that an operation's name may begin with, and the methods they go with.
const VERBS: &[(&str, &[&str])] = &[
    ("get", &["get"]),
    ("list", &["get"]),
    ("count", &["get"]),
    ("download", &["get"]),
    ("reset", &["get"]),
    ("create", &["post"]),
    ("add", &["post"]),
    ("upload", &["post"]),
    ("log", &["post", "delete"]),
    ("bulk", &["post"]),
    ("ai", &["post"]),
    ("update", &["put", "patch"]),
    ("declare", &["put"]),
    ("mark", &["put", "patch"]),
    ("delete", &["delete"]),
    ("remove", &["delete"]),
];

fn id_case(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        if id.to_snake_case() != id || !id.is_ascii() {
            findings.add(
                operation.place(),
                format!("`{id}` is not snake_case"),
                format!("write `{}`", id.to_snake_case()),
            );
            continue;
        }
        let verb = id.split('_').next().unwrap_or_default();
        match VERBS.iter().find(|(known, _)| *known == verb) {
            None => {
                let verbs: Vec<&str> = VERBS.iter().map(|(verb, _)| *verb).collect();
                let message = format!("`{id}` does not begin with a verb that the others use");
                findings.add(
                    operation.place(),
                    message,
                    format!("begin with one of {}", verbs.join(", ")),
                );
            }
            // Legacy operations keep the names they once had.
            _ if operation.node.text("x-status") == Some("legacy") => {}
            Some((_, methods)) if !methods.contains(&operation.method) => {
                let message = format!(
                    "`{verb}_…` is a {} and not a {}",
                    methods.join(" or "),
                    operation.method
                );
                findings.add(
                    operation.place(),
                    message,
                    "take the verb that goes with the method",
                );
            }
            Some(_) => {}
        }
    }
}

fn tag(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let declared: Vec<&str> = document
        .root
        .get("tags")
        .map_or(&[][..], Node::items)
        .iter()
        .filter_map(|tag| tag.text("name"))
        .collect();
    for operation in document.operations() {
        let tags = operation.node.get("tags");
        let place = tags.map_or(operation.place(), |tags| tags.span);
        let count = tags.map_or(0, |tags| tags.items().len());
        let Some(tag) = operation.tag().filter(|_| count == 1) else {
            findings.add(
                place,
                format!("an operation has one tag, this has {count}"),
                "write `tags: [module]`",
            );
            continue;
        };
        if !declared.contains(&tag) {
            let help = format!("declared in the root: {}", declared.join(", "));
            findings.add(
                place,
                format!("the tag `{tag}` is not declared in the root"),
                help,
            );
        }
        let module = document.sources.module(operation.node.span);
        if module != "common" && module != tag {
            let message =
                format!("the operation stands in module `{module}` and has the tag `{tag}`");
            findings.add(place, message, "the tag is the name of the module's folder");
        }
    }
}

fn docs(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        for key in ["summary", "description"] {
            if operation
                .node
                .text(key)
                .is_none_or(|text| text.trim().is_empty())
            {
                findings.add(
                    operation.place(),
                    format!("the operation has no `{key}`"),
                    "say it in own words; it becomes the method's documentation",
                );
            }
        }
        if let Some(summary) = operation.node.get("summary") {
            let text = summary.as_str().unwrap_or_default().trim();
            if text.ends_with('.') || text.contains('\n') {
                findings.add(
                    summary.span,
                    "a summary is one line without a full stop",
                    "move the rest to `description`",
                );
            }
        }
        let current = operation.node.text("x-status") == Some("current");
        if current && !operation.node.contains("externalDocs") {
            findings.add(
                operation.place(),
                "a current operation has a documentation page",
                "add `externalDocs:` with its `url`",
            );
        }
    }
}

fn status(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        for key in ["x-status", "x-idempotent"] {
            if !operation.node.contains(key) {
                findings.add(
                    operation.place(),
                    format!("the operation has no `{key}`"),
                    "see openapi/README.md, Extensions",
                );
            }
        }
        let legacy = operation.node.text("x-status") == Some("legacy");
        if legacy != operation.node.flag("deprecated") {
            findings.add(
                operation.place(),
                "`x-status: legacy` and `deprecated: true` go together",
                "write both or neither",
            );
        }
    }
}

fn security(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let schemes = document.root.pointer("/components/securitySchemes");
    let mut used = Vec::new();
    for operation in document.operations() {
        let Some(security) = operation.node.get("security") else {
            findings.add(
                operation.place(),
                "the operation does not say which credentials it takes",
                "list the alternatives under `security:`, or `security: []` where none is sent",
            );
            continue;
        };
        for (name, entry) in security.items().iter().flat_map(Node::entries) {
            used.push(name);
            if schemes.is_none_or(|schemes| !schemes.contains(name)) {
                findings.add(
                    entry.key,
                    format!("`{name}` is no security scheme of the root"),
                    "declare it under `components.securitySchemes`",
                );
            }
        }
    }
    for (name, entry) in schemes.into_iter().flat_map(Node::entries) {
        if !used.contains(&name) {
            findings.add(
                entry.key,
                format!("no operation takes `{name}`"),
                "use it or delete it",
            );
        }
    }
}
