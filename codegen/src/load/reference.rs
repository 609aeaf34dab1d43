//! What a `$ref` leads to: another part of the same file or of a file in the same folder tree.

use std::{collections::BTreeSet, io::ErrorKind};

use super::Loader;
use crate::{
    diagnostic::Diagnostic,
    document::is_reference,
    model::Kind,
    node::{Entry, Node, unescape},
    source::{Span, is_outside},
};

const INSIDE: &str = "copy the part into this folder; nothing outside is read";

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) path: String,
    pub(super) pointer: String,
}

impl Target {
    pub(super) fn new(path: &str, pointer: String) -> Self {
        Self {
            path: path.to_owned(),
            pointer,
        }
    }

    /// Is this part, or a part of it, among those that something refers to?
    pub(super) fn is_used(&self, used: &BTreeSet<Self>) -> bool {
        let below =
            |target: &&Self| target.path == self.path && target.pointer.starts_with(&self.pointer);
        let mut candidates = used.range(self..).take_while(below);
        candidates.any(|target| {
            let rest = target.pointer.strip_prefix(&self.pointer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// The last part of the pointer: the name in the bundle.
    pub(super) fn name(&self) -> String {
        let last = self.pointer.rsplit('/').next().unwrap_or_default();
        unescape(last).into_owned()
    }
}

/// A key as a segment of a JSON pointer.
pub(super) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl Loader<'_> {
    /// Follows a `$ref` found in file `path`, where an object of `kind` is expected.
    pub(super) fn follow(&mut self, node: Node, kind: Kind, path: &str) -> Node {
        self.refuse_siblings(&node);
        let Some(reference) = node.get("$ref") else {
            return node;
        };
        let span = reference.span;
        if let (Some(target), Some(section)) = (self.known(reference, path), kind.section()) {
            let name = target.name();
            return Node::reference(format!("#/components/{section}/{}", escape(&name)), span);
        }
        let Some((target, entry)) = self.target(reference, path) else {
            return node;
        };
        if let Some(circle) = self.circle(&target, &entry.node) {
            let message = format!("this `$ref` leads in a circle: {circle}");
            let help = "one of them has to hold the thing itself";
            self.diagnostics
                .push(Diagnostic::error("ref-circle", span, message, help));
            return node;
        }
        self.used.insert(target.clone());
        let Some(section) = kind.section() else {
            return self.join(entry.node, kind, &target.path);
        };
        let name = target.name();
        self.register(kind, &name, target, entry);
        Node::reference(format!("#/components/{section}/{}", escape(&name)), span)
    }

    /// The target of a reference that was followed before, and is in the bundle therefore.
    fn known(&self, reference: &Node, from: &str) -> Option<Target> {
        let (file, pointer) = reference.as_str()?.split_once('#')?;
        let path = if file.is_empty() {
            from.to_owned()
        } else {
            beside(from, file)?
        };
        Some(Target::new(&path, pointer.to_owned())).filter(|target| self.used.contains(target))
    }

    fn refuse_siblings(&mut self, node: &Node) {
        for (key, entry) in node.entries().filter(|(key, _)| *key != "$ref") {
            self.diagnostics.push(Diagnostic::error(
                "ref-siblings",
                entry.key,
                format!("`{key}` beside a `$ref` is ignored by OpenAPI"),
                "in a schema write `allOf: [{$ref: …}]` beside it; elsewhere move it to where the `$ref` leads",
            ));
        }
    }

    /// Finds what a reference leads to and reports it where it leads nowhere.
    fn target(&mut self, reference: &Node, from: &str) -> Option<(Target, Entry)> {
        let span = reference.span;
        let Some(text) = reference.as_str() else {
            self.report(
                "ref-dangling",
                span,
                "a `$ref` is a text",
                "write `file.yaml#/Name`",
            );
            return None;
        };
        let Some((file, pointer)) = text
            .split_once('#')
            .filter(|(_, pointer)| pointer.starts_with('/'))
        else {
            let message = format!("`{text}` names no part of a file");
            let help = "write the part behind the file: `file.yaml#/Name`";
            self.report("ref-dangling", span, message, help);
            return None;
        };
        let path = if file.is_empty() {
            from.to_owned()
        } else {
            let Some(path) = beside(from, file) else {
                let message = format!("`{text}` leads out of the description's folder");
                self.report("ref-outside", span, message, INSIDE);
                return None;
            };
            path
        };
        if let Err(error) = self.read(&path) {
            let message = format!("cannot read `{path}`: {error}");
            let (rule, help) = match error.kind() {
                _ if is_outside(&error) => ("ref-outside", INSIDE),
                ErrorKind::FileTooLarge => ("ref-dangling", "split the file"),
                _ => (
                    "ref-dangling",
                    "the path is relative to the file in which the `$ref` stands",
                ),
            };
            self.report(rule, span, message, help);
            return None;
        }
        // A file that is no YAML has been reported already.
        let node = self.files.get(&path)?.as_ref()?;
        let (parent, last) = pointer.rsplit_once('/').unwrap_or(("", ""));
        let holder = node.pointer(parent);
        let key = unescape(last);
        if let Some(entry) = holder.and_then(|holder| holder.entry(&key)) {
            return Some((Target::new(&path, pointer.to_owned()), entry.clone()));
        }
        let names: Vec<&str> = holder
            .into_iter()
            .flat_map(Node::entries)
            .map(|(name, _)| name)
            .collect();
        let help = match names.len() {
            0 => "a reference names a part: `file.yaml#/Name`".to_owned(),
            1..=12 => format!("defined there: {}", names.join(", ")),
            count => format!(
                "{count} names are defined there; is this one spelt as where it is defined?"
            ),
        };
        let message = format!("`{text}` leads nowhere: `{path}` has no `{pointer}`");
        self.report("ref-dangling", span, message, help);
        None
    }

    /// The way of a chain of `$ref`s that comes back to itself.
    fn circle(&mut self, target: &Target, node: &Node) -> Option<String> {
        let mut seen = BTreeSet::from([target.clone()]);
        let mut way = vec![target.pointer.clone()];
        let (mut path, mut node) = (target.path.clone(), node.clone());
        while is_reference(&node) {
            let (next, entry) = self.target(node.get("$ref")?, &path)?;
            way.push(next.pointer.clone());
            if !seen.insert(next.clone()) {
                return Some(way.join(" -> "));
            }
            (path, node) = (next.path, entry.node);
        }
        None
    }

    fn report(
        &mut self,
        rule: &'static str,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics
            .push(Diagnostic::error(rule, span, message, help));
    }
}

/// The path of `file` as written in `from`; `None` if it leaves the folder or is an address.
fn beside(from: &str, file: &str) -> Option<String> {
    if file.contains("://") || file.contains('\\') || file.starts_with('/') || file.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
