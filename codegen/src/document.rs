//! The bundled description: one tree in which every `$ref` leads to `#/components/…`, and ways to walk it.

use std::collections::BTreeSet;

use crate::{
    model::{Kind, Shape},
    names::generic,
    node::{Entry, Node, Object, Value},
    source::{Sources, Span},
};

/// A description whose parts are joined into one tree. Every node still knows the file it was written in.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) root: Node,
    pub(crate) sources: Sources,
}

/// An object of the description together with its kind and the way to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit<'a> {
    pub(crate) kind: Kind,
    pub(crate) node: &'a Node,
    /// The key it stands under, where it stands under one.
    pub(crate) key: Option<(&'a str, Span)>,
    /// The kind of the object around it, and the key of that object's field.
    pub(crate) parent: Option<(Kind, &'static str)>,
}

/// An operation, with the path and the method it is called by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    /// Where the method's key stands.
    pub(crate) span: Span,
    pub(crate) item: &'a Node,
    pub(crate) node: &'a Node,
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> Option<&'a str> {
        self.node.text("operationId")
    }

    /// Where to point for a matter of the whole operation: its id, or else its method.
    pub(crate) fn place(&self) -> Span {
        self.node.get("operationId").map_or(self.span, |id| id.span)
    }

    pub(crate) fn tag(&self) -> Option<&'a str> {
        self.node.get("tags")?.items().first()?.as_str()
    }
}

impl Document {
    /// Calls `visit` for every object and value that the model knows, parents before children.
    pub(crate) fn visit<'a>(&'a self, mut visit: impl FnMut(Visit<'a>)) {
        walk(&self.root, Kind::OpenApi, None, None, &mut visit);
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.root.get("paths").into_iter().flat_map(Node::entries);
        paths.flat_map(|(path, item)| {
            let methods = item
                .node
                .entries()
                .filter(|(key, _)| Kind::METHODS.contains(key));
            methods.map(move |(method, entry)| Operation {
                path,
                method,
                span: entry.key,
                item: &item.node,
                node: &entry.node,
            })
        })
    }

    /// Follows a `$ref` to where it leads; anything else is itself.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut target = node;
        // The loader has refused circles; the bound keeps a mistake there from hanging the tool.
        for _ in 0..64 {
            let Some(reference) = target.text("$ref") else {
                break;
            };
            let Some(next) = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.pointer(pointer))
            else {
                break;
            };
            target = next;
        }
        target
    }

    /// The parameters of an operation, those of its path item included, `$ref`s followed.
    pub(crate) fn parameters<'a>(
        &'a self,
        operation: Operation<'a>,
    ) -> impl Iterator<Item = &'a Node> {
        let of = |node: &'a Node| node.get("parameters").map_or(&[][..], Node::items);
        of(operation.item)
            .iter()
            .chain(of(operation.node))
            .map(|parameter| self.resolve(parameter))
    }

    pub(crate) fn request_body<'a>(&'a self, operation: Operation<'a>) -> Option<&'a Node> {
        operation
            .node
            .get("requestBody")
            .map(|body| self.resolve(body))
    }

    /// The media type of an operation's request body.
    pub(crate) fn request_media_type<'a>(&'a self, operation: Operation<'a>) -> Option<&'a str> {
        let content = self.request_body(operation)?.get("content")?;
        content.entries().next().map(|(name, _)| name)
    }

    /// The media type of the answer on success, if it has a body.
    pub(crate) fn response_media_type<'a>(&'a self, operation: Operation<'a>) -> Option<&'a str> {
        let mut answers = self.answers(operation);
        answers.find_map(|(status, _, answer)| {
            let mut content = answer.get("content")?.entries();
            status
                .starts_with('2')
                .then(|| content.next())?
                .map(|(name, _)| name)
        })
    }

    /// Must the crate have this operation by hand? The generator has no bodies of several parts.
    pub(crate) fn is_hand_written(&self, operation: Operation<'_>) -> bool {
        self.request_media_type(operation) == Some(MULTIPART)
    }

    /// The answers of an operation: status, where the status stands, and the answer itself.
    pub(crate) fn answers<'a>(
        &'a self,
        operation: Operation<'a>,
    ) -> impl Iterator<Item = (&'a str, Span, &'a Node)> {
        let answers = operation
            .node
            .get("responses")
            .into_iter()
            .flat_map(Node::entries);
        answers.map(|(status, entry)| (status, entry.key, self.resolve(&entry.node)))
    }

    /// The schema of an operation's success, if that is JSON.
    pub(crate) fn answer_schema<'a>(&'a self, operation: Operation<'a>) -> Option<&'a Node> {
        let mut answers = self.answers(operation);
        let (_, _, answer) = answers.find(|(status, ..)| is_success(status))?;
        let (media_type, entry) = answer.get("content")?.entries().next()?;
        let schema = entry.node.get("schema")?;
        media_type.contains("json").then_some(schema)
    }

    /// What the entries of a list are, if it is one: an array, or the hand-written `wire::Items<Entry>`, also where it
    /// may be null or is described.
    pub(crate) fn list_entry<'a>(&'a self, list: &'a Node) -> Option<ListEntry<'a>> {
        let list = self.resolve(self.alone(list));
        if let Some(hand_written) = list.text("x-rust-type") {
            let (name, entry) = generic(hand_written)?;
            return (name == "wire::Items").then_some(ListEntry::Named(entry));
        }
        Some(ListEntry::Schema(list.get("items")?))
    }

    /// Calls `visit` for every schema of the 2xx answers, those behind a `$ref` included, each once.
    pub(crate) fn answer_schemas<'a>(&'a self, mut visit: impl FnMut(Visit<'a>)) {
        let mut seen = BTreeSet::new();
        for operation in self.operations() {
            for (status, _, answer) in self.answers(operation) {
                if is_success(status) {
                    self.reach(answer, Kind::Response, &mut seen, &mut visit);
                }
            }
        }
    }

    /// Calls `visit` for every schema of the request bodies, those behind a `$ref` included, each once.
    pub(crate) fn request_schemas<'a>(&'a self, mut visit: impl FnMut(Visit<'a>)) {
        let mut seen = BTreeSet::new();
        for operation in self.operations() {
            if let Some(body) = self.request_body(operation) {
                self.reach(body, Kind::RequestBody, &mut seen, &mut visit);
            }
        }
    }

    /// The names of the schemas that callers send, in a body or within another schema of one.
    pub(crate) fn sent_schemas(&self) -> BTreeSet<&str> {
        let bodies = self.operations();
        self.named_in(bodies.filter_map(|operation| self.request_body(operation)))
    }

    /// The names of the schemas that 2xx answers consist of.
    pub(crate) fn received_schemas(&self) -> BTreeSet<&str> {
        let answers = self
            .operations()
            .flat_map(|operation| self.answers(operation));
        let successes = answers.filter(|(status, ..)| is_success(status));
        self.named_in(successes.map(|(_, _, answer)| answer))
    }

    /// The names of the schemas that are referred to, within others too.
    pub(crate) fn named_in<'a>(
        &'a self,
        nodes: impl Iterator<Item = &'a Node>,
    ) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut ahead: Vec<&Node> = nodes.collect();
        while let Some(node) = ahead.pop() {
            let mut nodes = vec![node];
            while let Some(node) = nodes.pop() {
                let referred = node.text("$ref").and_then(|text| text.rsplit_once('/'));
                let held = node.text("x-rust-type").and_then(generic);
                for (_, name) in referred.into_iter().chain(held) {
                    if names.insert(name) {
                        ahead.extend(self.schema(name));
                    }
                }
                nodes.extend(node.items());
                let examples = |key: &str| matches!(key, "example" | "examples");
                let entries = node.entries().filter(|(key, _)| !examples(key));
                nodes.extend(entries.map(|(_, entry)| &entry.node));
            }
        }
        names
    }

    fn reach<'a>(
        &'a self,
        node: &'a Node,
        kind: Kind,
        seen: &mut BTreeSet<&'a str>,
        visit: &mut impl FnMut(Visit<'a>),
    ) {
        let mut references = Vec::new();
        walk(node, kind, None, None, &mut |found| {
            if found.kind != Kind::Schema {
                return;
            }
            match found.node.text("$ref") {
                Some(reference) => references.push((reference, found.node)),
                None => visit(found),
            }
        });
        for (reference, node) in references {
            let target = self.resolve(node);
            if seen.insert(reference) && !is_reference(target) {
                self.reach(target, Kind::Schema, seen, visit);
            }
        }
    }

    /// The named schemas, by name.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.root
            .pointer("/components/schemas")
            .into_iter()
            .flat_map(Node::entries)
    }

    pub(crate) fn schema(&self, name: &str) -> Option<&Node> {
        self.root.pointer("/components/schemas")?.get(name)
    }
}

/// What the entries of a list are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ListEntry<'a> {
    /// A model, by its name.
    Named(&'a str),
    Schema(&'a Node),
}

/// The media type of a body of several parts.
pub(crate) const MULTIPART: &str = "multipart/form-data";

/// Is an answer with this status a success?
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

pub(crate) fn is_reference(node: &Node) -> bool {
    node.contains("$ref")
}

/// Whether an object has a map of its other fields, of any type or of one.
pub(crate) fn has_other_fields(schema: &Node) -> bool {
    let others = schema.get("additionalProperties");
    others.and_then(Node::as_object).is_some()
}

/// Does an object take fields of any name and type, besides its properties?
pub(crate) fn takes_any_field(schema: &Node) -> bool {
    schema
        .get("additionalProperties")
        .and_then(Node::as_object)
        .is_some_and(Object::is_empty)
}

fn walk<'a>(
    node: &'a Node,
    kind: Kind,
    key: Option<(&'a str, Span)>,
    parent: Option<(Kind, &'static str)>,
    visit: &mut impl FnMut(Visit<'a>),
) {
    visit(Visit {
        kind,
        node,
        key,
        parent,
    });
    if is_reference(node) && kind.referable() {
        return;
    }
    for (key, entry) in node.entries() {
        let Some((name, shape)) = kind.field(key) else {
            continue;
        };
        let parent = Some((kind, name));
        let own = Some((name, entry.key));
        match (shape, &entry.node.value) {
            (Shape::One(child), _) => walk(&entry.node, child, own, parent, visit),
            (Shape::List(child), Value::Array(items)) => {
                for item in items {
                    walk(item, child, None, parent, visit);
                }
            }
            (Shape::Map(child), Value::Object(object)) => {
                for (name, entry) in object.iter() {
                    walk(&entry.node, child, Some((name, entry.key)), parent, visit);
                }
            }
            (Shape::SchemaOrFlag, Value::Object(_)) => {
                walk(&entry.node, Kind::Schema, own, parent, visit);
            }
            _ => {}
        }
    }
}
