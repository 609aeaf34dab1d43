//! The names that a caller's own fields cannot have, in the objects of requests that take such fields.
//!
//! The server drops them or takes them for something else, and reports neither, so the client refuses them.

use crate::{
    document::{Document, takes_any_field},
    node::Node,
};

/// The reserved names of an object, both lists sorted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reserved {
    /// Those of the object's own properties.
    pub(crate) own: Vec<String>,
    /// Those of `x-reserved`.
    pub(crate) taken: Vec<String>,
}

/// What is reserved in a schema; nothing in one that takes no fields but its own.
pub(super) fn reserved(document: &Document, schema: &Node) -> Option<Reserved> {
    if !takes_any_field(schema) {
        return None;
    }
    let own = names(schema);
    let rule = schema.get("x-reserved");
    let list = |key: &str| {
        let listed = rule
            .and_then(|rule| rule.get(key))
            .map_or(&[][..], Node::items);
        listed.iter().filter_map(Node::as_str).map(str::to_owned)
    };
    let answer = rule
        .and_then(|rule| rule.text("of"))
        .and_then(|of| document.schema(of));
    let except: Vec<String> = list("except").collect();
    let mut taken: Vec<String> = answer.map(names).unwrap_or_default();
    taken.extend(list("names"));
    taken.retain(|name| !own.contains(name) && !except.contains(name));
    taken.sort();
    taken.dedup();
    (!own.is_empty() || !taken.is_empty()).then_some(Reserved { own, taken })
}

/// The names of a schema's properties, sorted.
fn names(schema: &Node) -> Vec<String> {
    let properties = schema.get("properties").into_iter().flat_map(Node::entries);
    let mut names: Vec<String> = properties.map(|(name, _)| name.to_owned()).collect();
    names.sort();
    names
}
