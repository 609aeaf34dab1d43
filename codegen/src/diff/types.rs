//! The type in Rust of a place, as a text by which two descriptions are compared.

use super::walk::Walk;
use crate::{
    document::{Document, Operation},
    node::Node,
};

impl Walk<'_> {
    /// Whether a schema has another type.
    pub(super) fn is_retyped(&self, base: Option<&Node>, new: Option<&Node>) -> bool {
        let base = base.map(|schema| self.current(&schema_type(self.base, schema)));
        base != new.map(|schema| schema_type(self.new, schema))
    }

    /// Whether the field of a property has another type.
    pub(super) fn is_field_retyped(&self, name: &str, base: &Node, new: &Node) -> bool {
        let base = self.current(&field_type(self.base, base, name));
        base != field_type(self.new, new, name)
    }

    /// Whether the value of an operation's response has another type.
    pub(super) fn is_response_retyped(&self, base: Operation<'_>, new: Operation<'_>) -> bool {
        let schemas = (self.base.answer_schema(base), self.new.answer_schema(new));
        self.is_retyped(schemas.0, schemas.1)
    }

    /// A type of the base, with the names that schemas have now.
    fn current(&self, ty: &str) -> String {
        let words = ty.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_');
        let words = words.map(|word| {
            let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
            let end = word.strip_prefix(name).unwrap_or_default();
            format!("{}{end}", self.renamed.get(name).unwrap_or(&name))
        });
        words.collect()
    }
}

/// The type of a field, which may be missing.
fn field_type(document: &Document, owner: &Node, name: &str) -> String {
    let Some(property) = owner.get("properties").and_then(|it| it.get(name)) else {
        return String::new();
    };
    let required = owner.get("required").map_or(&[][..], Node::items);
    let is_required = required.iter().any(|it| it.as_str() == Some(name));
    let ty = schema_type(document, property);
    let is_list = ty.starts_with("Vec<") || ty.starts_with("Map<");
    if document.takes_null(property) || !is_required && !is_list {
        format!("Option<{ty}>")
    } else {
        ty
    }
}

fn schema_type(document: &Document, schema: &Node) -> String {
    let schema = document.alone(schema);
    if let Some(name) = schema.text("$ref").and_then(|it| it.rsplit('/').next()) {
        let by_hand = document.resolve(schema).text("x-rust-type");
        return by_hand.unwrap_or(name).to_owned();
    }
    let below = |key: &str| {
        let inner = schema.get(key).filter(|inner| inner.as_object().is_some());
        inner.map_or("Value".to_owned(), |inner| schema_type(document, inner))
    };
    match (schema.text("type"), schema.text("format")) {
        (Some("integer"), Some("int32")) => "i32".to_owned(),
        (Some("integer"), _) => "i64".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("string"), Some("date-time")) => "DateTime".to_owned(),
        (Some("string"), Some("password")) => "Secret".to_owned(),
        (Some("string"), Some("binary")) => "Bytes".to_owned(),
        (Some("string"), _) => "String".to_owned(),
        (Some("array"), _) => format!("Vec<{}>", below("items")),
        (Some("object"), _) => format!("Map<{}>", below("additionalProperties")),
        _ => "Value".to_owned(),
    }
}
