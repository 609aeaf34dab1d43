//! Operations: those of both descriptions are found by their id, or else by method and path.

use std::rc::Rc;

use super::{
    handlers::{Handler, nothing},
    lists,
    walk::{At, Pair, Walk, equal, from_to},
};
use crate::{document::Operation, lint::template_names, model::Kind, node::Node, surface::Surface};

mod parts;

pub(super) use parts::{each, part_handler};

impl<'a> Walk<'a> {
    /// Compares what stands at the root.
    pub(super) fn root(&mut self) {
        let at = At::whole();
        let (base, new) = (&self.base.root, &self.new.root);
        self.object(Kind::OpenApi, &at, base, new);
        for (path, entry) in base.get("paths").into_iter().flat_map(Node::entries) {
            if let Some(other) = new.get("paths").and_then(|paths| paths.get(path)) {
                let mut at = at.clone();
                at.subject = Rc::from(format!("path `{path}`"));
                self.object(Kind::PathItem, &at, &entry.node, other);
            }
        }
    }

    pub(super) fn operations(&mut self) {
        let base: Vec<Operation<'a>> = self.base.operations().collect();
        let mut added: Vec<Operation<'a>> = self.new.operations().collect();
        let mut pairs = Vec::new();
        let mut take = |is_it: &dyn Fn(&Operation<'a>) -> bool| {
            let index = added.iter().position(is_it)?;
            Some(added.remove(index))
        };
        let mut rest = Vec::new();
        for operation in base {
            match take(&|it| it.id().is_some() && it.id() == operation.id()) {
                Some(new) => pairs.push((operation, new)),
                None => rest.push(operation),
            }
        }
        let mut removed = Vec::new();
        for operation in rest {
            match take(&|it| place(*it) == place(operation)) {
                Some(new) => pairs.push((operation, new)),
                None => removed.push(operation),
            }
        }
        for (base, new) in pairs {
            self.operation(base, new);
        }
        for operation in removed {
            let at = at_operation(operation);
            let text = format!("{} removed", call(operation));
            self.note(&at, "operation-removed", (Some(operation.node), None), text);
        }
        for operation in added {
            let at = at_operation(operation);
            let text = format!("{} added", call(operation));
            self.note(&at, "operation-added", (None, Some(operation.node)), text);
        }
    }

    fn operation(&mut self, base: Operation<'a>, new: Operation<'a>) {
        let mut at = at_operation(new);
        at.retype(self.is_response_retyped(base, new));
        let pair = (Some(base.node), Some(new.node));
        if base.id() != new.id() {
            let text = from_to((base.node.get("operationId"), new.node.get("operationId")));
            self.note(&at, "operation-renamed", pair, text);
        }
        if place(base).1 != place(new).1 {
            let text = format!("was `{}`, is `{}`", base.path, new.path);
            self.note(&at, "operation-path", pair, text);
        }
        if base.method != new.method {
            let text = format!("was {}, is {}", call(base), call(new));
            self.note(&at, "operation-method", pair, text);
        }
        let arguments = (arguments(self.base, base), arguments(self.new, new));
        let mut sorted = arguments.clone();
        sorted.0.sort();
        sorted.1.sort();
        if sorted.0 == sorted.1 && arguments.0 != arguments.1 {
            let lists = (arguments.0.join(", "), arguments.1.join(", "));
            let text = format!("were ({}), are ({})", lists.0, lists.1);
            self.note(&at, "arguments-order", pair, text);
        }
        lists::credentials(self, &at, base, new);
        self.parameters(&at, base, new);
        self.object(Kind::Operation, &at, base.node, new.node);
    }

    fn parameters(&mut self, at: &At, base: Operation<'a>, new: Operation<'a>) {
        let (old, mut added) = (parameters(self.base, base), parameters(self.new, new));
        for parameter in old {
            let index = added.iter().position(|it| it.key == parameter.key);
            let place = at.below(format!("parameter `{}`", parameter.name)).sent();
            let Some(other) = index.map(|index| added.remove(index)) else {
                let pair = (Some(parameter.raw), None);
                self.note(&place, "parameter-removed", pair, "removed");
                continue;
            };
            if other.name != parameter.name {
                let pair = (Some(parameter.raw), Some(other.raw));
                let text = format!("is `{}` now", other.name);
                self.note(&place, "path-parameter-renamed", pair, text);
            }
            if let Some((base, new)) = self.follow(parameter.raw, other.raw) {
                self.parameter(&place, base, new);
            }
        }
        for parameter in added {
            let place = at.below(format!("parameter `{}`", parameter.name)).sent();
            let pair = (None, Some(parameter.raw));
            if self.new.resolve(parameter.raw).flag("required") {
                let text = "added, and required";
                self.note(&place, "parameter-added-required", pair, text);
            } else {
                self.note(&place, "parameter-added", pair, "added");
            }
        }
    }

    /// One parameter, of an operation or shared.
    pub(super) fn parameter(&mut self, at: &At, base: &'a Node, new: &'a Node) {
        let mut at = at.clone();
        at.retype(self.is_retyped(base.get("schema"), new.get("schema")));
        self.object(Kind::Parameter, &at, base, new);
    }
}

fn at_operation(operation: Operation<'_>) -> At {
    let name = operation.id().unwrap_or(operation.path);
    At {
        module: Rc::from(operation.tag().unwrap_or("common")),
        subject: Rc::from(format!("operation `{name}`")),
        ..At::whole()
    }
}

/// `GET /users/{id}.json`
fn call(operation: Operation<'_>) -> String {
    let method = operation.method.to_ascii_uppercase();
    format!("`{method} {}`", operation.path)
}

/// Method and path, whatever the parameters of the path are called.
fn place(operation: Operation<'_>) -> (&str, String) {
    let names = template_names(operation.path);
    let path = names.fold(operation.path.to_owned(), |path, name| {
        path.replace(&format!("{{{name}}}"), "{}")
    });
    (operation.method, path)
}

/// The names of the arguments of the method, as they are in order; those of the path are numbered, as the path may name
/// them in another way.
fn arguments(document: &crate::Document, operation: Operation<'_>) -> Vec<String> {
    let surface = Surface::of(document, operation);
    let names = surface.arguments.iter();
    names.map(|argument| argument.wire.to_owned()).collect()
}

/// A parameter of an operation.
struct Found<'a> {
    /// By what it is found on the other side: the place, and the name or the position in the path.
    key: (String, String),
    name: &'a str,
    /// As it is written: perhaps a reference.
    raw: &'a Node,
}

fn parameters<'a>(document: &'a crate::Document, operation: Operation<'a>) -> Vec<Found<'a>> {
    let lists = [
        operation.item.get("parameters"),
        operation.node.get("parameters"),
    ];
    let raw = lists.into_iter().flatten().flat_map(Node::items);
    let found = raw.map(|raw| {
        let parameter = document.resolve(raw);
        let name = parameter.text("name").unwrap_or_default();
        let place = parameter.text("in").unwrap_or_default();
        let position = template_names(operation.path).position(|it| it == name);
        let known = match (place, position) {
            ("path", Some(position)) => position.to_string(),
            _ => name.to_owned(),
        };
        Found {
            key: (place.to_owned(), known),
            name,
            raw,
        }
    });
    found.collect()
}

/// The comparison for a key of an operation.
pub(super) fn handler(key: &str) -> Option<Handler> {
    Some(match key {
        // Compared before: they depend on the path, or on the whole description.
        "operationId" | "security" | "parameters" => nothing,
        "tags" => module,
        "deprecated" => |walk, at, _, (_, new), pair| {
            let is_now = new.flag("deprecated");
            let kind = if is_now {
                "operation-deprecated"
            } else {
                "operation-reactivated"
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        "requestBody" => parts::request_body,
        "responses" => parts::responses,
        "x-status" => |walk, at, _, _, pair| {
            walk.note(at, "operation-status", pair, from_to(pair));
        },
        "x-session" => |walk, at, _, _, pair| {
            walk.note(at, "operation-session", pair, from_to(pair));
        },
        "x-idempotent" => |walk, at, _, (_, new), pair| {
            let is_now = new.flag("x-idempotent");
            let kind = if is_now {
                "idempotent-added"
            } else {
                "idempotent-removed"
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        "x-pagination" => |walk, at, _, _, pair| {
            let kind = match pair {
                (None, _) => "pagination-added",
                (_, None) => "pagination-removed",
                _ => "pagination-changed",
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        _ => return None,
    })
}

fn module<'a>(walk: &mut Walk<'a>, at: &At, _: &str, _: (&'a Node, &'a Node), pair: Pair<'a>) {
    let first = |tags: Option<&'a Node>| tags.and_then(|tags| tags.items().first());
    let firsts = (first(pair.0), first(pair.1));
    let is_same = match firsts {
        (Some(base), Some(new)) => equal(base, new),
        (base, new) => base.is_none() && new.is_none(),
    };
    if is_same {
        walk.note(at, "words", pair, "further `tags` changed");
    } else {
        walk.note(at, "operation-module", pair, from_to(firsts));
    }
}
