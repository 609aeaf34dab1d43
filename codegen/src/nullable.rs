//! The two ways in which a schema takes null: `nullable` beside its `type`, and `anyOf` with a schema of nothing else.
//!
//! `nullable` without a `type` says nothing in OpenAPI 3.0, so a reference needs the second way.

use crate::{
    document::Document,
    node::{Node, Value},
};

impl Document {
    /// The only schema in an `allOf`, where it stands to be described, or the one beside null in an `anyOf`; else the
    /// node itself.
    pub(crate) fn alone<'a>(&'a self, node: &'a Node) -> &'a Node {
        if let Some([only]) = node.get("allOf").map(Node::items) {
            return only;
        }
        self.beside_null(node).unwrap_or(node)
    }

    /// The schema in an `anyOf` of two whose other one is null.
    pub(crate) fn beside_null<'a>(&'a self, node: &'a Node) -> Option<&'a Node> {
        match node.get("anyOf")?.items() {
            [schema, null] if is_null(self.resolve(null)) => Some(schema),
            _ => None,
        }
    }

    /// Does the schema, or what it refers to, take null? One that says nothing of its values takes any.
    pub(crate) fn takes_null(&self, node: &Node) -> bool {
        let says = |key: &str| node.contains(key);
        !["$ref", "type", "allOf", "anyOf", "oneOf"]
            .into_iter()
            .any(says)
            || [node, self.resolve(node)].into_iter().any(|node| {
                let parts = node.get("anyOf").map_or(&[][..], Node::items).iter();
                let mut parts = parts.map(|part| self.resolve(part));
                node.flag("nullable") || parts.any(|part| part.flag("nullable"))
            })
    }
}

/// Is null all that the schema takes?
pub(crate) fn is_null(schema: &Node) -> bool {
    let values = schema.get("enum").map_or(&[][..], Node::items);
    matches!(values, [value] if matches!(value.value, Value::Null))
}
