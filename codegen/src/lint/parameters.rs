//! Parameters: those that the generator can express, and each with a name of its own.

use std::collections::BTreeMap;

use super::{Findings, Lint, Rule};
use crate::{model::Kind, names::rust_name, node::Node, source::Span};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "parameter-name-clash",
        about: "parameters have different names in Rust",
        check: name_clash,
    },
    Rule {
        name: "parameter-path",
        about: "a path's template and its path parameters agree",
        check: path,
    },
    Rule {
        name: "parameter-place",
        about: "parameters stand in path, query or header",
        check: place,
    },
    Rule {
        name: "parameter-content",
        about: "a parameter has a `schema`, no `content`",
        check: content,
    },
    Rule {
        name: "parameter-style",
        about: "arrays repeat their key; no other style",
        check: style,
    },
    Rule {
        name: "parameter-object",
        about: "an object parameter is a free-form map",
        check: object,
    },
    Rule {
        name: "parameter-example",
        about: "a parameter has a description and an example",
        check: example,
    },
];

fn name_clash(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let mut seen: BTreeMap<String, (Span, &str)> = BTreeMap::new();
        for parameter in document.parameters(operation) {
            let Some(name) = parameter.get("name") else {
                continue;
            };
            let text = name.as_str().unwrap_or_default();
            let rust = rust_name(text);
            if rust == "body" && operation.node.contains("requestBody") {
                let message = "a parameter called `body` meets the request body";
                findings.add(
                    name.span,
                    message,
                    "the generated builder has one setter a name: only the body may be called so",
                );
            }
            if let Some((first, other)) = seen.insert(rust.clone(), (name.span, text)) {
                let message = format!("`{text}` and `{other}` are both `{rust}` in Rust");
                let help = "the generator panics on one name in path and query, and makes one setter of two names: rename the path parameter";
                findings.add_related(name.span, message, help, (first, "the other one"));
            }
        }
    }
}

/// The names between braces in a path template.
pub(crate) fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
}

fn path(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for operation in document.operations() {
        let declared: Vec<&Node> = document
            .parameters(operation)
            .filter(|parameter| parameter.text("in") == Some("path"))
            .collect();
        for name in template_names(operation.path) {
            if !declared
                .iter()
                .any(|parameter| parameter.text("name") == Some(name))
            {
                let message = format!(
                    "`{}` has `{{{name}}}`, and no path parameter describes it",
                    operation.path
                );
                findings.add(
                    operation.place(),
                    message,
                    format!("add a parameter `{name}` with `in: path`"),
                );
            }
        }
        for parameter in declared {
            let Some(name) = parameter.get("name") else {
                continue;
            };
            let text = name.as_str().unwrap_or_default();
            if !template_names(operation.path).any(|found| found == text) {
                let message = format!("`{}` has no `{{{text}}}`", operation.path);
                findings.add(
                    name.span,
                    message,
                    "correct the name, or take the parameter away",
                );
            } else if !parameter.flag("required") {
                findings.add(
                    name.span,
                    "a path parameter is always required",
                    "add `required: true`",
                );
            }
        }
    }
}

fn place(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        let Some(place) = parameter.node.get("in") else {
            continue;
        };
        match place.as_str() {
            Some("path" | "query" | "header") => {}
            Some("cookie") => findings.add(
                place.span,
                "the generator refuses cookie parameters",
                "credentials belong under `security`; send anything else as a header",
            ),
            _ => findings.add(
                place.span,
                "a parameter stands in `path`, `query` or `header`",
                "write one of the three",
            ),
        }
    }
}

fn content(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        if let Some(content) = parameter.node.entry("content") {
            findings.add(
                content.key,
                "the generator refuses parameters with `content`",
                "give it a `schema`; JSON in a query is a text",
            );
        } else if !parameter.node.contains("schema") {
            findings.add(
                parameter.node.span,
                "a parameter has a `schema`",
                "add `schema:`",
            );
        }
    }
}

fn style(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        let usual = match parameter.node.text("in") {
            Some("query" | "cookie") => "form",
            _ => "simple",
        };
        if let Some(style) = parameter
            .node
            .get("style")
            .filter(|style| style.as_str() != Some(usual))
        {
            let message = format!("the generator knows only `style: {usual}` here");
            let help = "send `a[b]=c` as a free-form map: `type: object` with `additionalProperties`, whose keys are `a[b]`";
            findings.add(style.span, message, help);
        }
        let repeated = parameter
            .node
            .get("explode")
            .filter(|explode| explode.as_bool() == Some(false));
        if let Some(explode) = repeated.filter(|_| usual == "form") {
            let help = "describe a comma-separated list as `type: string`";
            findings.add(
                explode.span,
                "the generator repeats the key in spite of `explode: false`",
                help,
            );
        }
    }
}

fn object(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        let Some(schema) = parameter
            .node
            .get("schema")
            .map(|schema| document.resolve(schema))
        else {
            return;
        };
        if let Some(properties) = schema.entry("properties") {
            let help = "describe each property as a parameter of its own, or all as a free-form map (`additionalProperties` alone)";
            findings.add(
                properties.key,
                "the generator panics on a parameter that is an object with properties",
                help,
            );
        }
    }
}

fn example(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for parameter in document.each(Kind::Parameter) {
        let Some(name) = parameter.node.get("name") else {
            continue;
        };
        if parameter
            .node
            .text("description")
            .is_none_or(|text| text.trim().is_empty())
        {
            findings.add(
                name.span,
                "the parameter has no description",
                "say what it is, its unit, its default",
            );
        }
        if !parameter.node.contains("example") && !parameter.node.contains("examples") {
            findings.add(
                name.span,
                "the parameter has no example",
                "add `example:` with a value as it is sent",
            );
        }
    }
}
