//! Which comparison is made for each key of the object model and for each extension.
//!
//! A test walks over `model.rs` and the extensions: a new key without an entry here fails it.

use super::{
    lists, operations,
    schemas::{self, bounds},
    walk::{At, Pair, Walk, from_to},
};
use crate::{model::Kind, node::Node};

/// Compares what stands under a key of two objects.
pub(super) type Handler = for<'a> fn(&mut Walk<'a>, &At, &str, (&'a Node, &'a Node), Pair<'a>);

/// The comparison for a key; `None` if there is none.
pub(super) fn handler(kind: Kind, key: &str) -> Option<Handler> {
    if is_words(kind, key) {
        return Some(words);
    }
    match kind {
        Kind::OpenApi => root(key),
        Kind::Operation => operations::handler(key),
        Kind::Schema => schemas::handler(key).or_else(|| bounds::handler(key)),
        Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::MediaType | Kind::Response => {
            operations::part_handler(kind, key)
        }
        Kind::Server if key == "variables" => Some(|walk, at, _, _, pair| {
            walk.note(
                at,
                "server-variables",
                pair,
                "the variables of the base URL changed",
            );
        }),
        Kind::SecurityScheme if matches!(key, "type" | "name" | "in" | "scheme") => {
            Some(|walk, at, key, _, pair| {
                let text = format!("`{key}` {}", from_to(pair));
                walk.note(at, "scheme-changed", pair, text);
            })
        }
        // The operations of a path are compared one by one.
        Kind::PathItem if Kind::METHODS.contains(&key) || key == "parameters" => Some(nothing),
        // Each section is compared name by name.
        Kind::Components if kind.field(key).is_some() => Some(nothing),
        // They are what the others are told apart by.
        Kind::Server if key == "url" => Some(nothing),
        Kind::Tag if key == "name" => Some(nothing),
        _ => None,
    }
}

/// Keys whose value says nothing about requests and responses.
fn is_words(kind: Kind, key: &str) -> bool {
    let is_text = matches!(
        key,
        "description"
            | "summary"
            | "title"
            | "externalDocs"
            | "example"
            | "examples"
            | "x-evidence"
            | "x-since"
    );
    is_text
        || match kind {
            Kind::Info | Kind::Contact | Kind::License | Kind::ExternalDocs | Kind::Example => {
                kind.field(key).is_some()
            }
            Kind::OpenApi => matches!(key, "openapi" | "info" | "x-path-unknown"),
            Kind::SecurityScheme => key == "bearerFormat",
            _ => false,
        }
}

fn root(key: &str) -> Option<Handler> {
    Some(match key {
        "servers" => lists::servers,
        "tags" => lists::tags,
        "x-refusals" => |walk, at, _, _, pair| {
            walk.note(
                &at.below("refusals"),
                "refusals-changed",
                pair,
                from_to(pair),
            );
        },
        // It holds for operations without their own, and is compared there.
        "security" | "paths" | "components" => nothing,
        _ => return None,
    })
}

pub(super) fn nothing<'a>(_: &mut Walk<'a>, _: &At, _: &str, _: (&'a Node, &'a Node), _: Pair<'a>) {
}

pub(super) fn words<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    key: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let what = match pair {
        (None, _) => "added",
        (_, None) => "removed",
        _ => "changed",
    };
    walk.note(at, "words", pair, format!("`{key}` {what}"));
}

#[cfg(test)]
mod tests {
    use super::handler;
    use crate::{
        lint::EXTENSIONS,
        model::{Kind, Shape},
    };

    /// Every kind of object that the root leads to.
    fn kinds() -> Vec<Kind> {
        let mut kinds = vec![Kind::OpenApi];
        let mut next = 0;
        while let Some(kind) = kinds.get(next) {
            next += 1;
            for (_, shape, _) in kind.fields().unwrap_or_default() {
                let below = match shape {
                    Shape::One(kind) | Shape::List(kind) | Shape::Map(kind) => *kind,
                    Shape::SchemaOrFlag => Kind::Schema,
                };
                if !kinds.contains(&below) {
                    kinds.push(below);
                }
            }
        }
        kinds
    }

    #[test]
    fn every_key_of_the_model_is_compared() {
        let kinds = kinds();
        assert!(kinds.contains(&Kind::Header));
        let keys = kinds.iter().flat_map(|kind| {
            let fields = kind.fields().unwrap_or_default().iter();
            fields.map(move |(key, ..)| (*kind, *key))
        });
        let extensions = EXTENSIONS
            .iter()
            .flat_map(|(key, kinds, _)| kinds.iter().map(move |kind| (*kind, *key)));
        let missing: Vec<_> = keys
            .chain(extensions)
            .filter(|(kind, key)| handler(*kind, key).is_none())
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_key_that_is_not_in_the_model_is_not_compared() {
        for kind in kinds() {
            assert!(handler(kind, "discriminator").is_none(), "{kind:?}");
            assert!(handler(kind, "x-other").is_none(), "{kind:?}");
        }
    }
}
