//! Lists whose entries have a name: servers, tags, alternatives of credentials, and sets of values.

use super::walk::{At, Pair, Walk, equal, shown};
use crate::{document::Operation, model::Kind, node::Node};

/// The entries of a list by a text in each.
fn named<'a>(list: Option<&'a Node>, key: &str) -> Vec<(&'a str, &'a Node)> {
    let entries = list.map_or(&[][..], Node::items).iter();
    entries
        .map(|entry| (entry.text(key).unwrap_or_default(), entry))
        .collect()
}

/// Entries that only one side has, then those of both.
fn compare<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    (kind, key): (Kind, &str),
    (removed, added): (&'static str, &'static str),
    pair: Pair<'a>,
) {
    let (base, new) = (named(pair.0, key), named(pair.1, key));
    for (name, entry) in &base {
        if !new.iter().any(|(other, _)| other == name) {
            let text = format!("{} removed", shown(entry.get(key)));
            walk.note(at, removed, (Some(entry), None), text);
        }
    }
    for (name, entry) in &new {
        if let Some((_, old)) = base.iter().find(|(other, _)| other == name) {
            walk.object(kind, &at.below(format!("`{name}`")), old, entry);
        } else {
            let text = format!("{} added", shown(entry.get(key)));
            walk.note(at, added, (None, Some(entry)), text);
        }
    }
}

pub(super) fn servers<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let at = at.below("servers");
    let kinds = ("server-removed", "server-added");
    compare(walk, &at, (Kind::Server, "url"), kinds, pair);
    let (base, new) = (named(pair.0, "url"), named(pair.1, "url"));
    if let (Some((from, _)), Some((to, _))) = (base.first(), new.first())
        && from != to
        && new.iter().any(|(url, _)| url == from)
    {
        let text = format!("the first was `{from}`, is `{to}`");
        walk.note(&at, "server-default", pair, text);
    }
}

pub(super) fn tags<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let kinds = ("words", "words");
    compare(walk, &at.below("modules"), (Kind::Tag, "name"), kinds, pair);
}

/// The credentials of an operation: its own, or those of the whole description.
pub(super) fn credentials<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    base: Operation<'a>,
    new: Operation<'a>,
) {
    let of = |operation: Operation<'a>, root: &'a Node| {
        let own = operation.node.get("security");
        own.or_else(|| root.get("security"))
    };
    let pair = (of(base, &walk.base.root), of(new, &walk.new.root));
    let alternatives = (alternatives(pair.0), alternatives(pair.1));
    let at = at.below("credentials");
    for name in alternatives
        .0
        .iter()
        .filter(|it| !alternatives.1.contains(it))
    {
        walk.note(
            &at,
            "credential-removed",
            pair,
            format!("{name} is no longer accepted"),
        );
    }
    for name in alternatives
        .1
        .iter()
        .filter(|it| !alternatives.0.contains(it))
    {
        walk.note(
            &at,
            "credential-added",
            pair,
            format!("{name} is accepted as well"),
        );
    }
}

/// Each alternative: its schemes, and their scopes.
fn alternatives(security: Option<&Node>) -> Vec<String> {
    let entries = security.map_or(&[][..], Node::items);
    if entries.is_empty() {
        return vec!["no credential".to_owned()];
    }
    let shown = entries.iter().map(|entry| {
        let mut schemes: Vec<String> = entry
            .entries()
            .map(|(name, scopes)| match scopes.node.items() {
                [] => format!("`{name}`"),
                scopes => {
                    let scopes: Vec<&str> = scopes.iter().filter_map(Node::as_str).collect();
                    format!("`{name}` ({})", scopes.join(", "))
                }
            })
            .collect();
        schemes.sort();
        match schemes.as_slice() {
            [] => "no credential".to_owned(),
            schemes => schemes.join(" with "),
        }
    });
    shown.collect()
}

/// The values that only the first list has, and those that only the second has.
pub(super) fn only<'a>(pair: Pair<'a>) -> (Vec<&'a Node>, Vec<&'a Node>) {
    let lists = [pair.0, pair.1].map(|list| list.map_or(&[][..], Node::items));
    let [base, new] = lists;
    let without = |values: &'a [Node], others: &[Node]| {
        let rest = values.iter();
        rest.filter(|value| !others.iter().any(|other| equal(value, other)))
            .collect()
    };
    (without(base, new), without(new, base))
}
