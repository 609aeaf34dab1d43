//! The walk over two descriptions side by side, and how a change is noted.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Change, Level,
    directions::{Directions, Use},
    handlers,
    kinds::{Rust, kind},
};
use crate::{
    document::{Document, is_reference},
    model,
    node::{Node, Value},
};

/// The same place in the base and in the new description; one side where it was added or removed.
pub(super) type Pair<'a> = (Option<&'a Node>, Option<&'a Node>);

/// Where the walk is, in the words of the API.
#[derive(Clone)]
pub(super) struct At {
    pub(super) module: Rc<str>,
    pub(super) subject: Rc<str>,
    pub(super) parts: Vec<String>,
    pub(super) used: Rc<Use>,
    pub(super) sent: bool,
    pub(super) received: bool,
    pub(super) ty: Type,
}

/// The type in Rust of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    /// It is as it was.
    Same,
    /// It is another one.
    Other,
    /// It is written by hand, before and now, whatever the schema says.
    ByHand,
}

impl At {
    /// Sets whether the type is another one.
    pub(super) fn retype(&mut self, is_other: bool) {
        if self.ty != Type::ByHand {
            self.ty = if is_other { Type::Other } else { Type::Same };
        }
    }

    /// The place of the whole description.
    pub(super) fn whole() -> Self {
        Self {
            module: Rc::from("common"),
            subject: Rc::from("description"),
            parts: Vec::new(),
            used: Rc::default(),
            sent: true,
            received: true,
            ty: Type::Same,
        }
    }

    pub(super) fn below(&self, part: impl Into<String>) -> Self {
        let mut at = self.clone();
        at.parts.push(part.into());
        at
    }

    pub(super) fn sent(mut self) -> Self {
        (self.sent, self.received) = (true, false);
        self
    }

    pub(super) fn received(mut self) -> Self {
        (self.sent, self.received) = (false, true);
        self
    }
}

pub(super) struct Walk<'a> {
    pub(super) base: &'a Document,
    pub(super) new: &'a Document,
    pub(super) directions: Directions,
    /// Schemas of the base that have another name now.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    pub(super) found: Vec<Change>,
    /// How many references were followed to here.
    depth: usize,
}

/// References that are followed within each other before a comparison in place ends.
const DEEPEST: usize = 16;

impl<'a> Walk<'a> {
    pub(super) fn new(base: &'a Document, new: &'a Document) -> Self {
        let mut walk = Self {
            base,
            new,
            directions: Directions::of(base, new),
            renamed: BTreeMap::new(),
            found: Vec::new(),
            depth: 0,
        };
        walk.renamed = walk.renamed_schemas();
        walk
    }

    /// Notes a change.
    pub(super) fn note(&mut self, at: &At, name: &str, pair: Pair<'a>, text: impl Into<String>) {
        let kind = kind(name);
        let text = text.into();
        if let Some(last) = self.found.last_mut()
            && name == "words"
            && last.kind == name
            && last.subject == *at.subject
            && last.part == at.parts.join(", ")
        {
            last.text = format!("{}, {text}", last.text);
            return;
        }
        let rust = match kind.rust {
            _ if at.ty == Type::ByHand && kind.rust != Rust::Is(Level::Words) => Level::Compatible,
            Rust::Is(level) => level,
            Rust::By(levels) => levels.level(at.sent, at.received),
            Rust::ByType if at.ty == Type::Other => Level::Breaking,
            Rust::ByType => Level::Compatible,
        };
        let (document, node) = match pair {
            (_, Some(node)) => (self.new, node),
            (Some(node), None) => (self.base, node),
            (None, None) => (self.new, &self.new.root),
        };
        self.found.push(Change {
            kind: kind.name,
            module: at.module.to_string(),
            subject: at.subject.to_string(),
            part: at.parts.join(", "),
            text,
            wire: kind.wire.level(at.sent, at.received),
            rust,
            operations: at.used.operations.iter().cloned().collect(),
            file: document.sources.path(node.span).to_owned(),
            line: document.sources.line(node.span).0,
        });
    }

    /// Compares two objects of a kind, key by key; a key that no handler knows is a change of an unknown kind.
    pub(super) fn object(&mut self, kind: model::Kind, at: &At, base: &'a Node, new: &'a Node) {
        let keys = base.entries().chain(new.entries()).map(|(key, _)| key);
        let mut seen = Vec::new();
        for key in keys {
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let pair = (base.get(key), new.get(key));
            if is_same(pair) {
                continue;
            }
            match handlers::handler(kind, key) {
                Some(handler) => handler(self, at, key, (base, new), pair),
                None => self.unknown(at, key, pair),
            }
        }
    }

    pub(super) fn unknown(&mut self, at: &At, key: &str, pair: Pair<'a>) {
        let text = format!(
            "`{}` changed, a key that is not compared",
            key.escape_debug()
        );
        self.note(at, "unknown", pair, text);
    }

    /// Two nodes of one place, references followed; none if both refer to the same component, which is compared once for
    /// all places.
    pub(super) fn follow(&self, base: &'a Node, new: &'a Node) -> Option<(&'a Node, &'a Node)> {
        let (from, to) = (base.text("$ref"), new.text("$ref"));
        if let (Some(from), Some(to)) = (from, to) {
            let (known, name) = (from.rsplit('/').next()?, to.rsplit('/').next()?);
            let is_renamed = self.renamed.get(known) == Some(&name);
            if from == to || is_renamed {
                return None;
            }
        }
        Some((self.base.resolve(base), self.new.resolve(new)))
    }

    /// Runs a comparison behind a reference, unless too many are being followed already.
    pub(super) fn deeper(&mut self, compare: impl FnOnce(&mut Self)) -> bool {
        if self.depth == DEEPEST {
            return false;
        }
        self.depth += 1;
        compare(self);
        self.depth -= 1;
        true
    }
}

/// Whether both sides are the same, wherever they were written.
pub(super) fn is_same(pair: Pair<'_>) -> bool {
    match pair {
        (Some(base), Some(new)) => equal(base, new),
        (None, None) => true,
        _ => false,
    }
}

pub(super) fn equal(base: &Node, new: &Node) -> bool {
    match (&base.value, &new.value) {
        (Value::Null, Value::Null) => true,
        (Value::Bool(base), Value::Bool(new)) => base == new,
        (Value::Number(base), Value::Number(new)) => base == new,
        (Value::String(base), Value::String(new)) => base == new,
        (Value::Array(base), Value::Array(new)) => {
            base.len() == new.len() && base.iter().zip(new).all(|(base, new)| equal(base, new))
        }
        (Value::Object(base), Value::Object(new)) => {
            base.len() == new.len()
                && base.iter().all(|(key, entry)| {
                    new.get(key)
                        .is_some_and(|other| equal(&entry.node, &other.node))
                })
        }
        _ => false,
    }
}

/// A value in a sentence: `` `50` ``, `nothing`.
pub(super) fn shown(node: Option<&Node>) -> String {
    /// What is shown of a value.
    const MOST: usize = 80;
    let Some(node) = node else {
        return "nothing".to_owned();
    };
    let text = match (node.as_str(), is_reference(node)) {
        (Some(text), _) => text.to_owned(),
        (None, true) => node.text("$ref").unwrap_or_default().to_owned(),
        (None, false) => node.to_json().to_string(),
    };
    let text: String = text.escape_debug().collect();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}

/// What a value was and is.
pub(super) fn from_to(pair: Pair<'_>) -> String {
    format!("was {}, is {}", shown(pair.0), shown(pair.1))
}
