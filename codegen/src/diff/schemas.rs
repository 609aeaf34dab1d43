//! Schemas: fields, types, values, and how they are composed.

use super::{
    handlers::{Handler, nothing},
    lists::only,
    operations::each,
    walk::{At, Pair, Type, Walk, equal, from_to, shown},
};
use crate::{document::has_other_fields, model::Kind, node::Node};

pub(super) mod bounds;
mod values;

use values::{composed, values, variant_names};

impl<'a> Walk<'a> {
    /// Compares what two schemas take.
    pub(super) fn schema(&mut self, at: &At, base: &'a Node, new: &'a Node) {
        if equal(base, new) {
            return;
        }
        let by_hand = (base.text("x-rust-type"), new.text("x-rust-type"));
        let mut at = at.clone();
        if by_hand.0.is_some() && by_hand.0 == by_hand.1 {
            at.ty = Type::ByHand;
        }
        let at = &at;
        let says = |schema: &Node| schema.entries().next().is_some();
        if says(base) && says(new) {
            let pair = (Some(base), Some(new));
            match (self.base.takes_null(base), self.new.takes_null(new)) {
                (false, true) => self.note(at, "null-added", pair, "may be null"),
                (true, false) => self.note(at, "null-removed", pair, "is no longer null"),
                _ => {}
            }
        }
        let inner = (self.base.alone(base), self.new.alone(new));
        if std::ptr::eq(inner.0, base) && std::ptr::eq(inner.1, new) {
            self.inner(at, base, new);
        } else {
            self.around(at, base, new);
            self.inner(at, inner.0, inner.1);
        }
    }

    /// What is said of a reference beside it.
    fn around(&mut self, at: &At, base: &'a Node, new: &'a Node) {
        for key in [
            "description",
            "deprecated",
            "x-evidence",
            "x-since",
            "x-rust-name",
        ] {
            let pair = (base.get(key), new.get(key));
            if let (false, Some(handler)) = (
                super::walk::is_same(pair),
                super::handlers::handler(Kind::Schema, key),
            ) {
                handler(self, at, key, (base, new), pair);
            }
        }
    }

    fn inner(&mut self, at: &At, base: &'a Node, new: &'a Node) {
        if base.contains("$ref") || new.contains("$ref") {
            let Some((target, other)) = self.follow(base, new) else {
                return;
            };
            let before = self.found.len();
            if !self.deeper(|walk| walk.schema(at, target, other)) {
                return;
            }
            if self.found.len() == before && at.ty == Type::Other {
                let text = format!("was {}, is {}", shown(Some(base)), shown(Some(new)));
                self.note(at, "schema-replaced", (Some(base), Some(new)), text);
            }
        } else {
            self.object(Kind::Schema, at, base, new);
        }
    }
}

/// The comparison for a key of a schema.
pub(super) fn handler(key: &str) -> Option<Handler> {
    Some(match key {
        // Compared with the whole schema: null can be said in two ways.
        "nullable" => nothing,
        "type" => kind_of_value,
        "format" => format,
        "required" => required,
        "properties" => properties,
        "additionalProperties" => other_fields,
        "items" => items,
        "allOf" => {
            |walk, at, key, _, pair| composed(walk, at, key, ("part-removed", "part-added"), pair)
        }
        "oneOf" | "anyOf" => |walk, at, key, _, pair| {
            composed(
                walk,
                at,
                key,
                ("alternative-removed", "alternative-added"),
                pair,
            );
        },
        "not" => |walk, at, _, _, pair| walk.note(at, "exclusion-changed", pair, from_to(pair)),
        "enum" => |walk, at, _, _, pair| {
            values(
                walk,
                at,
                [
                    "enum-closed",
                    "enum-opened",
                    "enum-value-removed",
                    "enum-value-added",
                ],
                pair,
            );
        },
        "x-extensible-enum" => |walk, at, _, _, pair| {
            let kinds = [
                "known-value-added",
                "known-value-removed",
                "known-value-removed",
                "known-value-added",
            ];
            values(walk, at, kinds, pair);
        },
        "default" => |walk, at, _, _, pair| walk.note(at, "default-changed", pair, from_to(pair)),
        "deprecated" => {
            |walk, at, _, _, pair| walk.note(at, "property-deprecated", pair, from_to(pair))
        }
        "readOnly" | "writeOnly" => |walk, at, key, (_, new), pair| {
            let kind = match (new.flag(key), key) {
                (false, _) => "access-lifted",
                (true, "readOnly") => "read-only",
                (true, _) => "write-only",
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        "x-reserved" => {
            |walk, at, _, _, pair| walk.note(at, "reserved-changed", pair, from_to(pair))
        }
        "x-rust-name" => |walk, at, _, _, pair| walk.note(at, "rust-name", pair, from_to(pair)),
        "x-rust-type" => |walk, at, _, _, pair| walk.note(at, "rust-type", pair, from_to(pair)),
        "x-enum-varnames" => variant_names,
        _ => return None,
    })
}

fn kind_of_value<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let types = [pair.0, pair.1].map(|ty| ty.and_then(Node::as_str));
    let kind = match types {
        [Some("integer"), Some("number")] | [Some(_), None] => "type-wider",
        [Some("number"), Some("integer")] | [None, Some(_)] => "type-narrower",
        _ => "type-changed",
    };
    walk.note(at, kind, pair, format!("`type` {}", from_to(pair)));
}

fn format<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    parents: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    // With another type, the format says nothing by itself.
    if parents.0.text("type") != parents.1.text("type") {
        return;
    }
    let formats = [pair.0, pair.1].map(|format| format.and_then(Node::as_str));
    let kind = match formats {
        [Some("int32"), Some("int64") | None] => "type-wider",
        [Some("int64") | None, Some("int32")] => "type-narrower",
        // No number in JSON is told apart by these, and a password is a text as any other.
        [Some("int64" | "double"), None] | [None, Some("int64" | "double")] => "words",
        [None, Some("password")] | [Some("password"), None] => "rust-type",
        _ => "format-changed",
    };
    walk.note(at, kind, pair, format!("`format` {}", from_to(pair)));
}

fn is_listed(owner: &Node, name: &str) -> bool {
    let names = owner.get("required").map_or(&[][..], Node::items);
    names.iter().any(|it| it.as_str() == Some(name))
}

fn required<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    (base, new): (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let has = |owner: &Node, name: &str| {
        let properties = owner.get("properties");
        properties.is_some_and(|properties| properties.contains(name))
    };
    let (optional, required) = only(pair);
    for name in optional
        .into_iter()
        .filter_map(|name| Some((name, name.as_str()?)))
    {
        // One that is gone has its own change.
        if !has(base, name.1) || has(new, name.1) {
            let at = at.below(format!("field `{}`", name.1));
            walk.note(
                &at,
                "property-optional",
                (Some(name.0), None),
                "is optional now",
            );
        }
    }
    for name in required
        .into_iter()
        .filter_map(|name| Some((name, name.as_str()?)))
    {
        if !has(new, name.1) || has(base, name.1) {
            let at = at.below(format!("field `{}`", name.1));
            walk.note(
                &at,
                "property-required",
                (None, Some(name.0)),
                "is required now",
            );
        }
    }
}

fn properties<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    (base, new): (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    each(pair, |name, pair| {
        let mut at = at.below(format!("field `{name}`"));
        match pair {
            (Some(old), Some(current)) => {
                at.retype(walk.is_field_retyped(name, base, new));
                walk.schema(&at, old, current);
            }
            (None, _) if is_listed(new, name) => {
                walk.note(&at, "property-added-required", pair, "added, and required");
            }
            (None, _) if has_other_fields(base) => {
                walk.note(
                    &at,
                    "property-named",
                    pair,
                    "described, was one of the other fields",
                );
            }
            (None, _) => walk.note(&at, "property-added", pair, "added"),
            (_, None) if is_listed(base, name) => {
                walk.note(&at, "property-removed-required", pair, "removed");
            }
            (_, None) => walk.note(&at, "property-removed", pair, "removed"),
        }
    });
}

fn other_fields<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    /// What the other fields of an object are.
    #[derive(PartialEq, Clone, Copy)]
    enum Others {
        Refused,
        Typed,
        Any,
        /// Any as well, by the default of OpenAPI; the Rust type has no place for them.
        Unsaid,
    }
    let kind = |node: Option<&Node>| match node.map(|node| (node.as_bool(), node.entries().next()))
    {
        Some((Some(false), _)) => Others::Refused,
        Some((None, Some(_))) => Others::Typed,
        Some((None, None)) => Others::Any,
        _ => Others::Unsaid,
    };
    let at = at.below("other fields");
    let name = match (kind(pair.0), kind(pair.1)) {
        (Others::Typed, Others::Typed) => {
            if let (Some(base), Some(new)) = pair {
                walk.schema(&at, base, new);
            }
            return;
        }
        (Others::Unsaid, Others::Any) => "other-fields-kept",
        (Others::Any, Others::Unsaid) => "other-fields-dropped",
        (Others::Refused, _) | (Others::Typed, Others::Any | Others::Unsaid) => {
            "other-fields-added"
        }
        (_, Others::Refused | Others::Typed) => "other-fields-removed",
        _ => return,
    };
    walk.note(&at, name, pair, from_to(pair));
}

fn items<'a>(walk: &mut Walk<'a>, at: &At, _: &str, _: (&'a Node, &'a Node), pair: Pair<'a>) {
    let at = at.below("entries");
    match pair {
        (Some(base), Some(new)) => walk.schema(&at, base, new),
        (None, _) => walk.note(&at, "type-narrower", pair, "have a schema now"),
        (_, None) => walk.note(&at, "type-wider", pair, "have no schema any more"),
    }
}
