//! Lists in parts: `x-pagination` says what the operation bears out.

use super::{Findings, Lint, Rule};
use crate::{document::Operation, node::Node};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "page-limit",
        about: "page sizes carry the documented maximum",
        check: limit,
    },
    Rule {
        name: "page-items",
        about: "a paged operation answers with the list that it names",
        check: items,
    },
];

fn paged<'a>(document: &'a Lint<'_>) -> impl Iterator<Item = (Operation<'a>, &'a Node)> {
    let operations = document.operations();
    operations.filter_map(|operation| Some((operation, operation.node.get("x-pagination")?)))
}

/// The stream of the operation takes its entries from there.
fn items(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for (operation, pagination) in paged(document) {
        let Some(items) = pagination.get("items") else {
            continue;
        };
        let name = items.as_str().unwrap_or_default();
        let schema = document.answer_schema(operation);
        let answer = schema.map(|schema| document.resolve(schema));
        let properties = answer.and_then(|answer| answer.get("properties"));
        let list = properties.and_then(|properties| properties.get(name));
        let is_list = list.map(|list| document.list_entry(list).is_some());
        let message = match (properties, is_list) {
            (_, Some(true)) => continue,
            (_, Some(false)) => format!("`{name}` of the answer is no list"),
            (Some(_), None) => format!("the answer has no property `{name}`"),
            (None, None) => "the answer is no JSON object with properties".to_owned(),
        };
        findings.add(
            items.span,
            message,
            "name the property of the 2xx answer that holds the list: an array, or a `wire::Items<Entry>`",
        );
    }
}

/// The size of a page has the maximum that `x-pagination` names.
fn limit(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for (operation, pagination) in paged(document) {
        let Some(names) = page_parameters(pagination) else {
            continue;
        };
        for name in names {
            check_page_parameter(document, operation, pagination, name, findings);
        }
    }
}

/// The parameters by which a style pages: which page, and how long it is.
fn page_parameters(pagination: &Node) -> Option<[&'static str; 2]> {
    match pagination.text("style")? {
        "page" => Some(["page", "per_page"]),
        "offset" => Some(["skip", "limit"]),
        _ => None,
    }
}

fn check_page_parameter(
    document: &Lint<'_>,
    operation: Operation<'_>,
    pagination: &Node,
    name: &str,
    findings: &mut Findings<'_>,
) {
    let parameter = document
        .parameters(operation)
        .find(|parameter| parameter.text("name") == Some(name));
    let Some(parameter) = parameter else {
        findings.add(
            pagination.span,
            format!("paged, and has no parameter `{name}`"),
            "the style names the parameters: page and per_page, or skip and limit",
        );
        return;
    };
    let schema = parameter
        .get("schema")
        .map(|schema| document.resolve(schema));
    let declared = schema
        .and_then(|schema| schema.get("maximum"))
        .map(Node::to_json);
    let maximum = pagination.get("maximum").map(Node::to_json);
    if matches!(name, "per_page" | "limit") && declared != maximum {
        let message = format!("`x-pagination` and the parameter `{name}` give different maxima");
        findings.add(
            pagination.span,
            message,
            "write the documented maximum in both places, or in neither",
        );
    }
}
