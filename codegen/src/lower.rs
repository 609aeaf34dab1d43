//! Idiomatic OpenAPI to the part of it that progenitor takes.
//!
//! What a generated client needs and the generator cannot express is taken out of the document here and handed on
//! beside it, so that later stages put it back: open enums, names of fields, limits of requests, the table of
//! operations, documentation. Maps are sorted on the way, so the order of keys and files never shows in the output.
//!
//! - Only the 2xx answers stay, as one range: refusals of every shape are decoded by the crate's error type.
//! - A form that may be left out is required: the client sends it, empty if need be.
//! - Operations with a body of several parts go; the crate has them by hand. What nothing refers to then goes, too.
//! - `format: password`, `x-rust-type` and `x-extensible-enum` become references to types of the crate.

mod limits;
mod reserved;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use crate::{
    document::{Document, is_reference, is_success},
    model::{Kind, Shape},
    names::{field_name, generic, variant_name},
    node::Node,
};
pub(crate) use limits::{Check, Checked, Limits};
pub(crate) use reserved::Reserved;

/// The document for the generator and what was taken out of it.
#[derive(Debug, Clone)]
pub(crate) struct Lowered {
    pub(crate) spec: Json,
    pub(crate) enums: Vec<OpenEnum>,
    /// (schema, field in Rust) -> the property's name on the wire.
    pub(crate) renamed: BTreeMap<(String, String), String>,
    pub(crate) limits: Limits,
}

/// An enum that keeps values it does not know.
#[derive(Debug, Clone)]
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    pub(crate) module: String,
    pub(crate) description: String,
    /// Variant and its value on the wire, all texts or all integers.
    pub(crate) variants: Vec<(String, Json)>,
}

/// Turns the document into what the generator takes.
pub(crate) fn lower(document: &Document) -> Lowered {
    let mut lowering = Lowering {
        document,
        renamed: BTreeMap::new(),
    };
    let mut spec = lowering.convert(&document.root, Kind::OpenApi, "");
    let answers = remove_hand_written(document, &mut spec);
    prune(&mut spec, &answers);
    let mut limits = limits::limits(document);
    limits.models.retain(|name, _| is_component(&spec, name));
    Lowered {
        spec,
        enums: open_enums(document),
        renamed: lowering.renamed,
        limits,
    }
}

/// Takes the operations out that the crate has by hand; gives their answers, which it needs the types of.
fn remove_hand_written(document: &Document, spec: &mut Json) -> Vec<Json> {
    let operations = document.operations();
    let by_hand = operations.filter(|operation| document.is_hand_written(*operation));
    let removed = by_hand.filter_map(|operation| {
        let item = spec.get_mut("paths")?.get_mut(operation.path)?;
        item.as_object_mut()?
            .remove(operation.method)?
            .get("responses")
            .cloned()
    });
    removed.collect()
}

/// Drops the components that neither an operation nor one of `answers` refers to: those of refusals, and of bodies of
/// several parts.
fn prune(spec: &mut Json, answers: &[Json]) {
    let mut reached = BTreeSet::new();
    let mut ahead: Vec<&Json> = spec.get("paths").into_iter().chain(answers).collect();
    while let Some(node) = ahead.pop() {
        match node {
            Json::Array(items) => ahead.extend(items),
            Json::Object(object) => {
                let reference = object.get("$ref").and_then(Json::as_str);
                if let Some(pointer) = reference.and_then(|reference| reference.strip_prefix('#'))
                    && reached.insert(pointer.to_owned())
                {
                    ahead.extend(spec.pointer(pointer));
                }
                ahead.extend(object.values());
            }
            _ => {}
        }
    }
    let components = spec.get_mut("components").and_then(Json::as_object_mut);
    for (section, members) in components.into_iter().flatten() {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| reached.contains(&format!("/components/{section}/{name}")));
        }
    }
}

/// Does the generator make a model of this name?
fn is_component(spec: &Json, name: &str) -> bool {
    spec.pointer(&format!("/components/schemas/{name}"))
        .is_some()
}

struct Lowering<'a> {
    document: &'a Document,
    renamed: BTreeMap<(String, String), String>,
}

impl Lowering<'_> {
    /// Converts an object of the model; `owner` is the named schema it stands in.
    fn convert(&mut self, node: &Node, kind: Kind, owner: &str) -> Json {
        if kind == Kind::Schema
            && let Some(replaced) = self.replaced(node, owner)
        {
            return replaced;
        }
        if kind.referable() && is_reference(node) {
            return node.to_json();
        }
        if kind.fields().is_none() {
            return node.to_json();
        }
        let mut out = BTreeMap::new();
        for (key, entry) in node.entries() {
            let Some((name, shape)) = kind.field(key) else {
                continue;
            };
            let child = &entry.node;
            let dropped = matches!(
                name,
                "example"
                    | "examples"
                    | "externalDocs"
                    | "security"
                    | "default"
                    | "deprecated"
                    | "readOnly"
                    | "writeOnly"
            );
            let value = match (shape, name) {
                _ if dropped => continue,
                (Shape::Map(_), "responses") if kind == Kind::Operation => self.answers(child),
                (Shape::Map(_), "properties") => self.properties(child, owner),
                (Shape::List(_), "required") => required(child, node.get("properties")),
                (Shape::SchemaOrFlag, _) if child.as_object().is_none() => child.to_json(),
                (Shape::SchemaOrFlag, _) => self.convert(child, Kind::Schema, owner),
                (Shape::One(inner), _) => self.convert(child, inner, owner),
                (Shape::List(inner), _) => Json::Array(
                    child
                        .items()
                        .iter()
                        .map(|item| self.convert(item, inner, owner))
                        .collect(),
                ),
                (Shape::Map(inner), _) => {
                    let named = kind == Kind::Components;
                    sorted(child.entries().map(|(key, entry)| {
                        let owner = if named { key } else { owner };
                        (key.to_owned(), self.convert(&entry.node, inner, owner))
                    }))
                }
            };
            out.insert(name.to_owned(), value);
        }
        if let Some(schema) = self.document.beside_null(node) {
            let schema = self.convert(schema, Kind::Schema, owner);
            out.remove("anyOf");
            out.insert("allOf".to_owned(), json!([schema]));
            out.insert("nullable".to_owned(), Json::Bool(true));
        }
        if kind == Kind::RequestBody {
            out.insert("required".to_owned(), Json::Bool(true));
        }
        if kind == Kind::Schema {
            for checked in limits::keywords(node) {
                out.remove(checked);
            }
        }
        Json::Object(out.into_iter().collect())
    }

    /// All 2xx answers as one: they have one type, and an undocumented status decodes as well.
    fn answers(&mut self, answers: &Node) -> Json {
        let success = answers.entries().find(|(status, _)| is_success(status));
        sorted(success.map(|(_, entry)| {
            (
                "2XX".to_owned(),
                self.convert(&entry.node, Kind::Response, ""),
            )
        }))
    }

    fn properties(&mut self, properties: &Node, owner: &str) -> Json {
        sorted(properties.entries().map(|(name, entry)| {
            let value = self.described(&entry.node, owner);
            if entry.node.contains("x-rust-name") {
                let field = field_name(name, &entry.node);
                self.renamed
                    .insert((owner.to_owned(), field.clone()), name.to_owned());
                (field, value)
            } else {
                (name.to_owned(), value)
            }
        }))
    }

    /// A property that is nothing but a reference takes over the description of what it refers to.
    fn described(&mut self, property: &Node, owner: &str) -> Json {
        let value = self.convert(property, Kind::Schema, owner);
        match self.document.resolve(property).text("description") {
            Some(description) if value.get("$ref").is_some() => {
                json!({ "allOf": [value], "description": description })
            }
            _ => value,
        }
    }

    /// The type of the crate that takes the place of a schema, where it asks for one. A reference to such a schema is
    /// replaced itself: behind a name of its own typify would wrap the type into a new one.
    fn replaced(&self, node: &Node, owner: &str) -> Option<Json> {
        let alone = self.document.alone(node);
        let target = self.document.resolve(alone);
        let name = alone
            .text("$ref")
            .and_then(|reference| reference.rsplit('/').next());
        let path = if let Some(rust_type) = target.text("x-rust-type") {
            rust_type.to_owned()
        } else if target.contains("x-extensible-enum") {
            format!("types::{}", name.unwrap_or(owner))
        } else if target.text("format") == Some("password") {
            "wire::Secret".to_owned()
        } else {
            return None;
        };
        let (path, parameter) = generic(&path)
            .map_or((path.as_str(), None), |(path, parameter)| {
                (path, Some(parameter))
            });
        let parameters =
            parameter.map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let mut replaced = json!({
            // Anything will do: typify looks at the path alone and keeps `nullable` and the description.
            "type": "string",
            "nullable": self.document.takes_null(node) || target.flag("nullable"),
            "x-rust-type": {
                "crate": "quickblox-api",
                "version": "*",
                "path": format!("quickblox_api::{path}"),
                "parameters": parameters.into_iter().collect::<Vec<_>>(),
            },
        });
        let description = node.text("description").or(target.text("description"));
        if let (Some(replaced), Some(description)) = (replaced.as_object_mut(), description) {
            replaced.insert("description".to_owned(), description.into());
        }
        Some(replaced)
    }
}

/// The required properties, under the names that `properties` gives them.
fn required(names: &Node, properties: Option<&Node>) -> Json {
    let names = names.items().iter().filter_map(Node::as_str).map(|name| {
        let property = properties.and_then(|properties| properties.get(name));
        match property.filter(|property| property.contains("x-rust-name")) {
            Some(property) => field_name(name, property),
            None => name.to_owned(),
        }
    });
    names.collect()
}

/// The variants of an open enum, each with its value on the wire.
pub(crate) fn variants(schema: &Node) -> Vec<(String, Json)> {
    let list = |key: &str| schema.get(key).map_or(&[][..], Node::items);
    let names = list("x-enum-varnames");
    let values = list("x-extensible-enum").iter().enumerate();
    let variants = values.map(|(index, value)| {
        let name = names.get(index).and_then(Node::as_str).map(str::to_owned);
        let name = name.or_else(|| value.as_str().map(variant_name));
        (
            name.unwrap_or_else(|| format!("Value{index}")),
            value.to_json(),
        )
    });
    variants.collect()
}

fn open_enums(document: &Document) -> Vec<OpenEnum> {
    let open = document.schemas().filter_map(|(name, entry)| {
        entry.node.get("x-extensible-enum")?;
        Some(OpenEnum {
            name: name.to_owned(),
            module: document.sources.module(entry.node.span).to_owned(),
            description: entry
                .node
                .text("description")
                .unwrap_or_default()
                .to_owned(),
            variants: variants(&entry.node),
        })
    });
    let mut open: Vec<OpenEnum> = open.collect();
    open.sort_by(|a, b| a.name.cmp(&b.name));
    open
}

fn sorted(entries: impl IntoIterator<Item = (String, Json)>) -> Json {
    let sorted: BTreeMap<String, Json> = entries.into_iter().collect();
    Json::Object(sorted.into_iter().collect())
}
