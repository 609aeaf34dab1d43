//! Every example is valid against its schema: so a wrong schema cannot stay.

use std::collections::{BTreeSet, HashMap};

use jsonschema::Validator;
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
    // Many operations share a schema, that of refusals above all: its validator is made once.
    let mut validators: HashMap<String, Result<Validator, String>> = HashMap::new();
    let holders = [Kind::MediaType, Kind::Parameter, Kind::Header];
    let held = holders.into_iter().flat_map(|kind| document.each(kind));
    let held = held.filter_map(|visit| Some((visit, visit.node.get("schema")?)));
    let own = document.each(Kind::Schema).map(|visit| (visit, visit.node));
    for (visit, schema) in held.chain(own) {
        let values = values(document, visit);
        if values.is_empty() {
            continue;
        }
        match schema.text("$ref") {
            Some(reference) => {
                let made = validators.entry(reference.to_owned());
                let validator = made.or_insert_with(|| validator(document, schema));
                check(schema, validator.as_ref(), &values, findings);
            }
            None => check(
                schema,
                validator(document, schema).as_ref(),
                &values,
                findings,
            ),
        }
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

fn validator(document: &Lint<'_>, schema: &Node) -> Result<Validator, String> {
    let mut definitions = Definitions {
        document,
        done: BTreeSet::new(),
        schemas: Map::new(),
    };
    let mut root = definitions.convert(schema);
    if let Json::Object(root) = &mut root {
        root.insert("definitions".to_owned(), Json::Object(definitions.schemas));
    }
    let options = jsonschema::draft4::options().should_validate_formats(true);
    options.build(&root).map_err(|error| error.to_string())
}

fn check(
    schema: &Node,
    validator: Result<&Validator, &String>,
    values: &[&Node],
    findings: &mut Findings<'_>,
) {
    let validator = match validator {
        Ok(validator) => validator,
        Err(error) => {
            let message = format!("the schema cannot be checked against: {error}");
            findings.add(schema.span, message, "correct the schema");
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
