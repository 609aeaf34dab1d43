//! Answers: one type for success, one for refusal, and nothing that a surprise of the server could break.

use super::{Findings, Lint, Rule, schemas::HandWritten};
use crate::{
    document::is_success,
    model::Kind,
    node::{Node, Value},
    nullable::is_null,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "answer-default",
        about: "answers have a status; no `default`",
        check: default,
    },
    Rule {
        name: "answer-success",
        about: "an operation has a 2xx answer",
        check: success,
    },
    Rule {
        name: "answer-types",
        about: "the 2xx answers of an operation have one body type",
        check: one_type,
    },
    Rule {
        name: "answer-error",
        about: "refusals are an `ErrorBody` or have no known body",
        check: error_body,
    },
    Rule {
        name: "answer-media-type",
        about: "an answer has one media type",
        check: media_type,
    },
    Rule {
        name: "answer-example",
        about: "an answer with a body has an example",
        check: example,
    },
    Rule {
        name: "answer-nullable",
        about: "what may be absent from an answer may be null",
        check: nullable,
    },
    Rule {
        name: "answer-limit",
        about: "an answer has no limits that a surprise could break",
        check: limit,
    },
    Rule {
        name: "answer-enum",
        about: "an answer has no closed enum",
        check: closed_enum,
    },
];

fn default(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        for (status, place, _) in document.answers(operation) {
            let range = matches!(status, "1XX" | "2XX" | "3XX" | "4XX" | "5XX");
            let number = status
                .parse::<u16>()
                .is_ok_and(|status| (100..600).contains(&status));
            if status == "default" {
                let help = "the generator panics on it beside a 2xx: write the statuses that are known, or `4XX` and `5XX`";
                findings.add(place, "`default` says nothing", help);
            } else if !range && !number {
                findings.add(
                    place,
                    format!("`{status}` is no status"),
                    "write a number such as \"200\", or a range such as \"4XX\"",
                );
            }
        }
    }
}

fn success(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        if !document
            .answers(operation)
            .any(|(status, ..)| is_success(status))
        {
            findings.add(
                operation.place(),
                "the operation has no 2xx answer",
                "describe what success looks like",
            );
        }
    }
}

/// What stands for a body's type: the media type and its schema, or nothing.
fn body_type(answer: &Node) -> Option<serde_json::Value> {
    answer
        .get("content")
        .filter(|content| content.entries().count() > 0)
        .map(|content| {
            let types = content.entries().map(|(name, entry)| {
                (
                    name.to_owned(),
                    entry
                        .node
                        .get("schema")
                        .map_or(serde_json::Value::Null, Node::to_json),
                )
            });
            serde_json::Value::Object(types.collect())
        })
}

fn one_type(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let mut answers = document
            .answers(operation)
            .filter(|(status, ..)| is_success(status));
        let Some((first, first_place, answer)) = answers.next() else {
            continue;
        };
        let expected = body_type(answer);
        for (status, place, answer) in answers {
            if body_type(answer) != expected {
                findings.add_related(
                    place,
                    format!("{status} and {first} have different bodies; the generator panics on that"),
                    "give both one schema (a schema without required properties may be absent), or describe the one that is seen",
                    (first_place, "the other one"),
                );
            }
        }
    }
}

fn error_body(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        for (status, place, answer) in document.answers(operation) {
            if is_success(status) || status.starts_with('3') {
                continue;
            }
            for (_, entry) in answer.get("content").into_iter().flat_map(Node::entries) {
                let reference = entry
                    .node
                    .get("schema")
                    .and_then(|schema| schema.text("$ref"));
                if reference.is_none_or(|reference| !reference.ends_with("/ErrorBody")) {
                    findings.add(
                        place,
                        format!("{status} has a body that is no `ErrorBody`; the generator panics on two types of refusals"),
                        "refer to `common/schemas.yaml#/ErrorBody`, which reads every shape, or leave out `content` where the body is unknown",
                    );
                }
            }
        }
    }
}

fn media_type(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for answer in document.each(Kind::Response) {
        let Some(content) = answer.node.entry("content") else {
            continue;
        };
        let count = content.node.entries().count();
        if count != 1 {
            findings.add(
                content.key,
                format!("an answer has one media type, this has {count}"),
                "leave `content` out where there is no body",
            );
        }
        for (_, entry) in content
            .node
            .entries()
            .filter(|(_, entry)| !entry.node.contains("schema"))
        {
            findings.add(entry.key, "the media type has no schema", "add `schema:`");
        }
    }
}

fn example(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for answer in document.each(Kind::Response) {
        for (name, entry) in answer
            .node
            .get("content")
            .into_iter()
            .flat_map(Node::entries)
        {
            let textual = name.contains("json") || name.starts_with("text/");
            if textual && !entry.node.contains("example") && !entry.node.contains("examples") {
                findings.add(
                    entry.key,
                    "the answer has no example",
                    "add `examples:`; a recorded answer is best",
                );
            }
        }
    }
}

fn nullable(document: &Lint<'_>, findings: &mut Findings<'_>) {
    document.answer_schemas(|schema| {
        let required = schema.node.get("required").map_or(&[][..], Node::items);
        for (name, entry) in schema.node.get("properties").into_iter().flat_map(Node::entries) {
            let optional = !required.iter().any(|required| required.as_str() == Some(name));
            if optional && !document.takes_null(&entry.node) {
                findings.add(
                    entry.key,
                    format!("`{name}` may be absent from an answer and not be null"),
                    "add `nullable: true` (for a reference write `anyOf` with it and a schema `NullValue`): a null would cost the caller the answer",
                );
            }
        }
    });
}

fn limit(document: &Lint<'_>, findings: &mut Findings<'_>) {
    const LIMITS: [&str; 8] = [
        "minimum",
        "maximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
    ];
    let hand_written = HandWritten::of(document);
    document.answer_schemas(|schema| {
        let limits = schema.node.entries();
        let limits = limits.filter(|(key, _)| LIMITS.contains(key));
        // Those of hand-written types say what these read.
        for (key, entry) in limits.filter(|_| !hand_written.covers(schema.node)) {
            let message = format!("`{key}` in an answer");
            findings.add(
                entry.key,
                message,
                "a value beyond it would cost the caller the answer: say it in the description",
            );
        }
        let closed = schema
            .node
            .get("additionalProperties")
            .filter(|node| matches!(node.value, Value::Bool(false)));
        if let Some(closed) = closed {
            findings.add(
                closed.span,
                "an answer that takes no further properties",
                "leave it out: the server adds properties",
            );
        }
    });
}

fn closed_enum(document: &Lint<'_>, findings: &mut Findings<'_>) {
    document.answer_schemas(|schema| {
        let entry = schema.node.entry("enum");
        if let Some(entry) = entry.filter(|_| !is_null(schema.node)) {
            let help =
                "write `x-extensible-enum` on a named schema: values that come later are kept";
            findings.add(entry.key, "a closed enum in an answer", help);
        }
    });
}
