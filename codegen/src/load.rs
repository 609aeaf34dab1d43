//! Files to one document: follows every `$ref` and bundles what it leads to under `components`.
//!
//! Names in the bundle are the last part of the pointer. Two targets under one name are an error: a silent `Thing-2`
//! would rename a public type. Nothing outside the description's folder is read.

mod reference;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::{
    diagnostic::Diagnostic,
    document::is_reference,
    model::{Kind, Shape},
    node::{Entry, Node, Value},
    source::{Source, Sources, Span},
    yaml,
};
use reference::Target;

/// What loading gives: the document's root, unless it could not be read, and what was found on the way.
pub(crate) struct Loaded {
    pub(crate) root: Option<Node>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) sources: Sources,
}

/// Reads the description whose root is the file `root` of `source`.
pub(crate) fn load(source: &dyn Source, root: &str) -> Loaded {
    let mut loader = Loader {
        source,
        sources: Sources::default(),
        files: BTreeMap::new(),
        sections: IndexMap::new(),
        used: BTreeSet::new(),
        diagnostics: Vec::new(),
    };
    let root = loader.bundle(root);
    loader.report_unused();
    Loaded {
        root,
        diagnostics: loader.diagnostics,
        sources: loader.sources,
    }
}

struct Loader<'a> {
    source: &'a dyn Source,
    sources: Sources,
    /// Every file read so far; `None` for one that could not be parsed.
    files: BTreeMap<String, Option<Node>>,
    /// The `components` of the bundle: section, name, where it was defined, and what it is.
    sections: IndexMap<&'static str, IndexMap<String, Component>>,
    /// What a `$ref` has led to.
    used: BTreeSet<Target>,
    diagnostics: Vec<Diagnostic>,
}

struct Component {
    target: Target,
    entry: Entry,
}

impl Loader<'_> {
    fn bundle(&mut self, path: &str) -> Option<Node> {
        if let Err(error) = self.read(path) {
            let file = self.sources.add(path, String::new());
            self.diagnostics.push(Diagnostic::error(
                "file-missing",
                Span {
                    file,
                    start: 0,
                    end: 0,
                },
                format!("cannot read the description `{path}`: {error}"),
                "name its root file with `--spec FILE`",
            ));
            return None;
        }
        let mut root = self.files.get(path).cloned().flatten()?;
        let Value::Object(object) = &mut root.value else {
            self.diagnostics.push(Diagnostic::error(
                "structure",
                root.span,
                format!(
                    "an OpenAPI document is a mapping, this is {}",
                    root.kind_name()
                ),
                "begin with `openapi: 3.0.3`, `info:` and `paths:`",
            ));
            return None;
        };
        let components = object.shift_remove("components");
        if let Some(components) = &components {
            self.own_components(&components.node, path);
        }
        root = self.join(root, Kind::OpenApi, path);
        if let Value::Object(object) = &mut root.value {
            let merged = self.components(components, root.span);
            object.insert("components".to_owned(), merged);
        }
        Some(root)
    }

    /// Reads a file once and keeps it.
    fn read(&mut self, path: &str) -> std::io::Result<()> {
        if self.files.contains_key(path) {
            return Ok(());
        }
        let bytes = self.source.read(path)?;
        let node = match String::from_utf8(bytes) {
            Ok(text) => {
                let file = self.sources.add(path, text.clone());
                let parse = if path.ends_with(".json") {
                    yaml::parse_json
                } else {
                    yaml::parse
                };
                parse(&text, file, &mut self.diagnostics)
            }
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let file = self.sources.add(path, text);
                self.diagnostics.push(Diagnostic::error(
                    "file-encoding",
                    Span {
                        file,
                        start,
                        end: start,
                    },
                    format!("`{path}` is not UTF-8 from byte {start} on"),
                    "save the file as UTF-8",
                ));
                None
            }
        };
        self.files.insert(path.to_owned(), node);
        Ok(())
    }

    /// Takes over the components that the root defines itself.
    fn own_components(&mut self, components: &Node, path: &str) {
        for (name, shape, _) in Kind::Components.fields().unwrap_or_default() {
            let (Shape::Map(kind), Some(section)) = (shape, components.get(name)) else {
                continue;
            };
            if kind.section().is_none() {
                continue;
            }
            for (key, entry) in section.entries() {
                let pointer = format!("/components/{name}/{}", reference::escape(key));
                self.register(*kind, key, Target::new(path, pointer), entry.clone());
            }
        }
    }

    /// Puts a component into the bundle, joined, unless it is there; reports another one of the same name.
    fn register(&mut self, kind: Kind, name: &str, target: Target, mut entry: Entry) {
        let Some(section) = kind.section() else {
            return;
        };
        let slot = self.sections.entry(section).or_default();
        if let Some(present) = slot.get(name) {
            if present.target != target {
                let message = format!("`{name}` names two different {section} of the bundle");
                self.diagnostics.push(
                    Diagnostic::error(
                        "name-clash",
                        entry.key,
                        message,
                        "names are unique over all modules: rename one of the two",
                    )
                    .related(present.entry.key, "the other one"),
                );
            }
            return;
        }
        let file = target.path.clone();
        let span = entry.node.span;
        let node = std::mem::replace(&mut entry.node, Node::new(Value::Null, span));
        slot.insert(name.to_owned(), Component { target, entry });
        let joined = self.join(node, kind, &file);
        if let Some(component) = self
            .sections
            .get_mut(section)
            .and_then(|slot| slot.get_mut(name))
        {
            component.entry.node = joined;
        }
    }

    /// Replaces each `$ref` below a node by one into the bundle.
    fn join(&mut self, mut node: Node, kind: Kind, path: &str) -> Node {
        if kind.referable() && is_reference(&node) {
            return self.follow(node, kind, path);
        }
        let Some(object) = node.as_object_mut() else {
            return node;
        };
        for (key, entry) in object {
            let Some((_, shape)) = kind.field(key) else {
                continue;
            };
            match (shape, &mut entry.node.value) {
                (Shape::One(child), _) => self.join_in_place(&mut entry.node, child, path),
                (Shape::SchemaOrFlag, Value::Object(_)) => {
                    self.join_in_place(&mut entry.node, Kind::Schema, path);
                }
                (Shape::List(child), Value::Array(items)) => {
                    for item in items {
                        self.join_in_place(item, child, path);
                    }
                }
                (Shape::Map(child), Value::Object(entries)) => {
                    for entry in entries.values_mut() {
                        self.join_in_place(&mut entry.node, child, path);
                    }
                }
                _ => {}
            }
        }
        node
    }

    fn join_in_place(&mut self, node: &mut Node, kind: Kind, path: &str) {
        let span = node.span;
        let taken = std::mem::replace(node, Node::new(Value::Null, span));
        *node = self.join(taken, kind, path);
    }

    /// The `components` of the bundle: what the root says there, with the sections filled.
    fn components(&mut self, own: Option<Entry>, span: Span) -> Entry {
        let mut entry = own.unwrap_or_else(|| Entry {
            key: span,
            node: Node::new(Value::Object(Box::default()), span),
        });
        if let Some(object) = entry.node.as_object_mut() {
            for (section, components) in std::mem::take(&mut self.sections) {
                let key = object.get(section).map_or(span, |section| section.key);
                let members = components
                    .into_iter()
                    .map(|(name, component)| (name, component.entry))
                    .collect();
                object.insert(
                    section.to_owned(),
                    Entry {
                        key,
                        node: Node::new(Value::Object(Box::new(members)), span),
                    },
                );
            }
        }
        entry
    }

    /// Reports what the files define and nothing refers to.
    fn report_unused(&mut self) {
        let root = self.sources.paths().next().map(|(_, path)| path.to_owned());
        for (path, node) in &self.files {
            let Some(node) = node else { continue };
            let definitions: Vec<(String, &Entry)> = if Some(path) == root.as_ref() {
                let sections = node.get("components").into_iter().flat_map(Node::entries);
                let sections = sections.filter(|(section, _)| *section != "securitySchemes");
                sections
                    .flat_map(|(section, entry)| {
                        entry
                            .node
                            .entries()
                            .map(move |definition| (section, definition))
                    })
                    .map(|(section, (name, entry))| {
                        (
                            format!("/components/{section}/{}", reference::escape(name)),
                            entry,
                        )
                    })
                    .collect()
            } else {
                node.entries()
                    .map(|(name, entry)| (format!("/{}", reference::escape(name)), entry))
                    .collect()
            };
            for (pointer, entry) in definitions {
                let target = Target::new(path, pointer);
                if !target.is_used(&self.used) {
                    self.diagnostics.push(Diagnostic::error(
                        "unused-definition",
                        entry.key,
                        format!("nothing refers to `{}`", target.name()),
                        "refer to it or delete it",
                    ));
                }
            }
        }
    }
}
