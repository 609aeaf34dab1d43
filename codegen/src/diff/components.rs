//! What operations share: each component is compared once, for all operations that use it.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    operations::each,
    walk::{At, Walk},
};
use crate::{
    model::Kind,
    node::{Entry, Node},
};

impl<'a> Walk<'a> {
    pub(super) fn components(&mut self) {
        self.schemas();
        for (section, kind, name) in [
            ("parameters", Kind::Parameter, "shared parameter"),
            ("requestBodies", Kind::RequestBody, "shared body"),
            ("responses", Kind::Response, "shared response"),
            ("headers", Kind::Header, "shared header"),
            ("examples", Kind::Example, "example"),
            ("securitySchemes", Kind::SecurityScheme, "credential"),
        ] {
            let place = format!("/components/{section}");
            let pair = (
                self.base.root.pointer(&place),
                self.new.root.pointer(&place),
            );
            each(pair, |key, pair| {
                let at = self.at_component(section, key, name, pair.1.or(pair.0));
                match pair {
                    (Some(base), Some(new)) if kind == Kind::Parameter => {
                        self.parameter(&at, base, new);
                    }
                    (Some(base), Some(new)) => self.object(kind, &at, base, new),
                    (None, _) if kind == Kind::SecurityScheme => {
                        self.note(&at, "scheme-added", pair, "added");
                    }
                    (_, None) if kind == Kind::SecurityScheme => {
                        self.note(&at, "scheme-removed", pair, "removed");
                    }
                    // Where it was or is used is compared in place.
                    _ => {}
                }
            });
        }
    }

    fn schemas(&mut self) {
        let base: Vec<(&'a str, &'a Entry)> = self.base.schemas().collect();
        let new: BTreeMap<&'a str, &'a Entry> = self.new.schemas().collect();
        for (name, entry) in &base {
            let current = self.renamed.get(name).copied().unwrap_or(name);
            let other = new.get(current).map(|other| &other.node);
            let place = other.unwrap_or(&entry.node);
            let mut at = self.at_component("schemas", current, "schema", Some(place));
            let pair = (Some(&entry.node), other);
            let Some(other) = other else {
                self.note(&at, "schema-removed", pair, "removed");
                continue;
            };
            if current != *name {
                self.note(&at, "schema-renamed", pair, format!("was `{name}`"));
            }
            at.retype(self.is_retyped(pair.0, pair.1));
            self.schema(&at, &entry.node, other);
        }
        let known: Vec<&str> = base
            .iter()
            .map(|(name, _)| self.renamed.get(name).copied().unwrap_or(name))
            .collect();
        for (name, entry) in new.iter().filter(|(name, _)| !known.contains(*name)) {
            let at = self.at_component("schemas", name, "schema", Some(&entry.node));
            self.note(&at, "schema-added", (None, Some(&entry.node)), "added");
        }
    }

    fn at_component(&self, section: &str, key: &str, name: &str, node: Option<&Node>) -> At {
        let used = self.directions.use_of(section, key);
        let module = node.map_or("common", |node| {
            let current = self.new.root.pointer(&format!("/components/{section}"));
            let is_there = current.is_some_and(|section| section.contains(key));
            let document = if is_there { self.new } else { self.base };
            document.sources.module(node.span)
        });
        At {
            module: Rc::from(module),
            subject: Rc::from(format!("{name} `{key}`")),
            sent: used.sent,
            received: used.received,
            used,
            ..At::whole()
        }
    }

    /// Schemas that only the base has and that have the form of exactly one that only the new description has.
    pub(super) fn renamed_schemas(&self) -> BTreeMap<&'a str, &'a str> {
        let names = |of: &'a crate::Document, without: &'a crate::Document| {
            let only = of
                .schemas()
                .filter(move |(name, _)| without.schema(name).is_none());
            only.map(|(name, entry)| (name, form(&entry.node)))
                .collect::<Vec<_>>()
        };
        let (base, new) = (names(self.base, self.new), names(self.new, self.base));
        let pairs = base.iter().filter_map(|(name, form)| {
            let mut same = new.iter().filter(|(_, other)| other == form);
            let (current, _) = same.next()?;
            let alone = base.iter().filter(|(_, other)| other == form).count() == 1;
            (alone && same.next().is_none()).then_some((*name, *current))
        });
        pairs.collect()
    }
}

/// A schema without its texts.
fn form(schema: &Node) -> serde_json::Value {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(object) => {
                let is_text = |key: &str, value: &serde_json::Value| {
                    matches!(key, "description" | "title" | "x-evidence" | "x-since")
                        && value.is_string()
                };
                object.retain(|key, value| key != "example" && !is_text(key, value));
                object.values_mut().for_each(strip);
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut json = schema.to_json();
    strip(&mut json);
    json
}
