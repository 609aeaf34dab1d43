//! The tree that YAML is read into: JSON's values, each with its place in the text.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Number;

use crate::source::Span;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Node>),
    /// Boxed: most nodes are texts, and a table would make each of them as large as a mapping.
    Object(Box<Object>),
}

/// The entries of a mapping, in the order of the text.
pub(crate) type Object = IndexMap<String, Entry>;

/// A value under a key, and where the key stands.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: Span,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    pub(crate) fn string(text: impl Into<String>, span: Span) -> Self {
        Self::new(Value::String(text.into()), span)
    }

    /// The one-entry object `{"$ref": target}`.
    pub(crate) fn reference(target: String, span: Span) -> Self {
        let entry = Entry {
            key: span,
            node: Self::string(target, span),
        };
        Self::new(
            Value::Object(Box::new(IndexMap::from([("$ref".to_owned(), entry)]))),
            span,
        )
    }

    pub(crate) fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn as_object_mut(&mut self) -> Option<&mut Object> {
        match &mut self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The elements of an array; none for anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The entries of an object; none for anything else.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.as_object()
            .into_iter()
            .flatten()
            .map(|(key, entry)| (key.as_str(), entry))
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_object()?.get(key)
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_bool) == Some(true)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        Some(&mut self.as_object_mut()?.get_mut(key)?.node)
    }

    /// Puts a value under a key of a mapping.
    pub(crate) fn set(&mut self, key: &str, value: Value) {
        let (key, span) = (key.to_owned(), self.span);
        let node = Self::new(value, span);
        if let Some(object) = self.as_object_mut() {
            object.insert(key, Entry { key: span, node });
        }
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// What a JSON pointer (`/components/schemas/User`) leads to.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Node> {
        let mut node = self;
        for segment in pointer.split('/').skip(1) {
            let segment = unescape(segment);
            node = match &node.value {
                Value::Object(object) => &object.get(segment.as_ref())?.node,
                Value::Array(items) => items.get(segment.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(number) => Json::Number(number.clone()),
            Value::String(text) => Json::String(text.clone()),
            Value::Array(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Value::Object(object) => Json::Object(
                object
                    .iter()
                    .map(|(key, entry)| (key.clone(), entry.node.to_json()))
                    .collect(),
            ),
        }
    }

    /// What kind of value this is, in words for a message.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "a mapping",
        }
    }
}

/// A segment of a JSON pointer as the key it stands for.
pub(crate) fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        segment.replace("~1", "/").replace("~0", "~").into()
    } else {
        segment.into()
    }
}
