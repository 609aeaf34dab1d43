//! Schemas that are composed of others, and lists of values.

use super::super::{
    handlers::words,
    lists::only,
    walk::{At, Pair, Walk, from_to, shown},
};
use crate::{lower::variants, node::Node, nullable::is_null};

/// Lists of schemas. Of those that only one side has, each is compared with the one at the same place, if the lists are
/// of one length.
pub(super) fn composed<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    key: &str,
    (removed, added): (&'static str, &'static str),
    pair: Pair<'a>,
) {
    let at = at.below(format!("`{key}`"));
    let (mut gone, mut further) = only(pair);
    // Null is compared with the whole schema.
    gone.retain(|schema| !is_null(walk.base.resolve(schema)));
    further.retain(|schema| !is_null(walk.new.resolve(schema)));
    let are_pairs = gone.len() == further.len();
    if let (true, Some(_), Some(_)) = (are_pairs, pair.0, pair.1) {
        for (base, new) in gone.into_iter().zip(further) {
            walk.schema(&at, base, new);
        }
        return;
    }
    for schema in gone {
        walk.note(
            &at,
            removed,
            (Some(schema), None),
            format!("{} removed", shown(Some(schema))),
        );
    }
    for schema in further {
        walk.note(
            &at,
            added,
            (None, Some(schema)),
            format!("{} added", shown(Some(schema))),
        );
    }
}

/// The kinds are those of a list that is there now, of one that is gone, and of a value that is gone or there now.
pub(super) fn values<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    [closed, opened, removed, added]: [&'static str; 4],
    pair: Pair<'a>,
) {
    match pair {
        (None, _) => walk.note(
            at,
            closed,
            pair,
            format!("values listed: {}", shown(pair.1)),
        ),
        (_, None) => walk.note(
            at,
            opened,
            pair,
            format!("values no longer listed: {}", shown(pair.0)),
        ),
        _ => {
            let (gone, further) = only(pair);
            if gone.is_empty() && further.is_empty() {
                walk.note(at, "words", pair, "the values have another order");
            }
            for value in gone {
                walk.note(
                    at,
                    removed,
                    (Some(value), None),
                    format!("value {} removed", shown(Some(value))),
                );
            }
            for value in further {
                walk.note(
                    at,
                    added,
                    (None, Some(value)),
                    format!("value {} added", shown(Some(value))),
                );
            }
        }
    }
}

/// The names of variants by value: a further value has a further name.
pub(super) fn variant_names<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    key: &str,
    (base, new): (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let (old, current) = (variants(base), variants(new));
    let is_renamed = old.iter().any(|(name, value)| {
        let other = current.iter().find(|(_, other)| other == value);
        other.is_some_and(|(other, _)| other != name)
    });
    if is_renamed {
        walk.note(at, "variant-name", pair, from_to(pair));
    } else {
        words(walk, at, key, (base, new), pair);
    }
}
