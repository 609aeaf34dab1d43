//! Request bodies: one media type, always there, no value that is sent unasked.

use super::{Findings, Lint, Rule};
use crate::{document::MULTIPART, model::Kind, node::Node};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "request-media-types",
        about: "a request body has one media type",
        check: one_media_type,
    },
    Rule {
        name: "request-media-type",
        about: "request bodies are JSON or a flat form",
        check: media_type,
    },
    Rule {
        name: "request-form",
        about: "a form body is flat",
        check: flat_form,
    },
    Rule {
        name: "request-optional",
        about: "a request body is required, or a form that may be empty",
        check: optional,
    },
    Rule {
        name: "request-default",
        about: "no `default` in a request body",
        check: default,
    },
    Rule {
        name: "request-example",
        about: "a request body has an example",
        check: example,
    },
];

const FORM: &str = "application/x-www-form-urlencoded";

fn each_media_type<'a>(
    document: &'a Lint<'a>,
    mut check: impl FnMut(&'a str, &'a crate::node::Entry),
) {
    for body in document.each(Kind::RequestBody) {
        for (name, entry) in body.node.get("content").into_iter().flat_map(Node::entries) {
            check(name, entry);
        }
    }
}

fn one_media_type(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for body in document.each(Kind::RequestBody) {
        let Some(content) = body.node.entry("content") else {
            return;
        };
        let count = content.node.entries().count();
        if count != 1 {
            findings.add(
                content.key,
                format!("a request body has one media type, this has {count}; the generator panics on two"),
                "describe JSON where the server takes it, and say in the description that it takes forms too",
            );
        }
    }
}

fn media_type(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_media_type(document, |name, entry| {
        let known = [
            "application/json",
            FORM,
            MULTIPART,
            "application/octet-stream",
            "text/plain",
        ];
        if !known.contains(&name) {
            let message = format!("the generator cannot make a `{name}` body");
            findings.add(entry.key, message, format!("it knows {}", known.join(", ")));
        }
        if !entry.node.contains("schema") {
            findings.add(entry.key, "the media type has no schema", "add `schema:`");
        }
    });
}

fn flat_form(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_media_type(document, |name, entry| {
        let schema = entry
            .node
            .get("schema")
            .map(|schema| document.resolve(schema));
        let properties = schema.and_then(|schema| schema.get("properties"));
        for (property, value) in properties
            .into_iter()
            .flat_map(Node::entries)
            .filter(|_| name == FORM)
        {
            let kind = document.resolve(&value.node).text("type");
            if matches!(kind, Some("object" | "array")) {
                let message = format!("`{property}` is nested, and a form is flat");
                findings.add(
                    value.key,
                    message,
                    "describe the property as text as it is sent, or the body as JSON",
                );
            }
        }
    });
}

fn optional(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for body in document.each(Kind::RequestBody) {
        if body.node.flag("required") {
            continue;
        }
        for (name, entry) in body.node.get("content").into_iter().flat_map(Node::entries) {
            let schema = entry
                .node
                .get("schema")
                .map(|schema| document.resolve(schema));
            let required = schema
                .and_then(|schema| schema.get("required"))
                .map_or(&[][..], Node::items);
            if name != FORM || !required.is_empty() {
                let message = "the generator cannot leave a body out";
                let help = "write `required: true`; only a form may be optional that has no required property: it is sent empty";
                findings.add(entry.key, message, help);
            }
        }
    }
}

fn default(document: &Lint<'_>, findings: &mut Findings<'_>) {
    document.request_schemas(|schema| {
        if let Some(default) = schema.node.entry("default") {
            let help = "the generator sends it although the caller never mentioned it: say it in the description";
            findings.add(default.key, "a `default` in a request body", help);
        }
    });
}

fn example(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_media_type(document, |name, entry| {
        if name != MULTIPART && !entry.node.contains("example") && !entry.node.contains("examples")
        {
            findings.add(
                entry.key,
                "the request body has no example",
                "add `examples:`; a documented request is best",
            );
        }
    });
}
