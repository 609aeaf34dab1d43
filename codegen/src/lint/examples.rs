//! Every example is valid against its schema: so a wrong schema cannot stay.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::{Findings, Lint, Rule};
use crate::{
    document::{Visit, is_reference},
    model::Kind,
    node::Node,
};

pub(super) const RULES: &[Rule] = &[Rule {
    name: "example-invalid",
    about: "examples are valid against their schemas",
    check: examples,
}];

fn examples(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for kind in [Kind::MediaType, Kind::Parameter, Kind::Header] {
        for visit in document.each(kind) {
            if let Some(schema) = visit.node.get("schema") {
                check(document, schema, &values(document, visit), findings);
            }
        }
    }
    for visit in document.each(Kind::Schema) {
        check(document, visit.node, &values(document, visit), findings);
    }
}

/// The examples that stand beside a schema.
fn values<'a>(document: &'a Lint<'a>, visit: Visit<'a>) -> Vec<&'a Node> {
    let single = visit.node.get("example").into_iter();
    let several = visit
        .node
        .get("examples")
        .into_iter()
        .flat_map(Node::entries);
    let several = several.filter_map(|(_, entry)| document.resolve(&entry.node).get("value"));
    single.chain(several).collect()
}

fn check(document: &Lint<'_>, schema: &Node, values: &[&Node], findings: &mut Findings<'_>) {
    if values.is_empty() {
        return;
    }
    let mut definitions = Definitions {
        document,
        done: BTreeSet::new(),
        schemas: Map::new(),
    };
    let mut root = definitions.convert(schema);
    if let Json::Object(root) = &mut root {
        root.insert("definitions".to_owned(), Json::Object(definitions.schemas));
    }
    let validator = jsonschema::draft4::options()
        .should_validate_formats(true)
        .build(&root);
    let validator = match validator {
        Ok(validator) => validator,
        Err(error) => {
            findings.add(
                schema.span,
                format!("the schema cannot be checked against: {error}"),
                "correct the schema",
            );
            return;
        }
    };
    for value in values {
        for error in validator.iter_errors(&value.to_json()) {
            let path = error.instance_path().as_str();
            let place = value.pointer(path).unwrap_or(value);
            let at = if path.is_empty() {
                String::new()
            } else {
                format!(" at `{path}`")
            };
            let message = format!("the example violates its schema{at}: {error}");
            findings.add(
                place.span,
                message,
                "what was seen on the wire is right: correct the schema, or else the example",
            );
        }
    }
}

/// Collects the named schemas that a schema needs, as JSON Schema draft 4.
struct Definitions<'a> {
    document: &'a Lint<'a>,
    done: BTreeSet<String>,
    schemas: Map<String, Json>,
}

impl Definitions<'_> {
    fn convert(&mut self, schema: &Node) -> Json {
        if let Some(reference) = schema.text("$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
            let target = self.document.resolve(schema);
            if is_reference(target) {
                // Leads nowhere, which has been reported: anything goes.
                return json!({});
            }
            if self.done.insert(name.clone()) {
                let converted = self.convert(target);
                self.schemas.insert(name.clone(), converted);
            }
            return json!({ "$ref": format!("#/definitions/{name}") });
        }
        let mut out = Map::new();
        for (key, entry) in schema.entries() {
            let value = match key {
                "nullable" | "example" | "description" => continue,
                "properties" => {
                    let properties = entry.node.entries();
                    Json::Object(
                        properties
                            .map(|(name, entry)| (name.to_owned(), self.convert(&entry.node)))
                            .collect(),
                    )
                }
                "items" | "not" | "additionalProperties" => match entry.node.as_object() {
                    Some(_) => self.convert(&entry.node),
                    None => entry.node.to_json(),
                },
                "allOf" | "anyOf" | "oneOf" => Json::Array(
                    entry
                        .node
                        .items()
                        .iter()
                        .map(|item| self.convert(item))
                        .collect(),
                ),
                key if key.starts_with("x-") => continue,
                _ => entry.node.to_json(),
            };
            out.insert(key.to_owned(), value);
        }
        if schema.flag("nullable") {
            json!({ "anyOf": [{ "type": "null" }, out] })
        } else {
            Json::Object(out)
        }
    }
}
