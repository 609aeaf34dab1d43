//! Limits: whether less or more is allowed than before.

use std::cmp::Ordering;

use super::super::{
    handlers::Handler,
    walk::{At, Pair, Walk, from_to},
};
use crate::node::Node;

/// The comparison for a limit.
pub(in super::super) fn handler(key: &str) -> Option<Handler> {
    Some(match key {
        "minimum" | "minLength" | "minItems" | "minProperties" => |walk, at, key, _, pair| {
            limit(walk, at, key, pair, Ordering::Greater);
        },
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => |walk, at, key, _, pair| {
            limit(walk, at, key, pair, Ordering::Less);
        },
        "exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems" => {
            |walk, at, key, (base, new), pair| {
                let kind = match (base.flag(key), new.flag(key)) {
                    (false, true) => "limit-tighter",
                    (true, false) => "limit-looser",
                    _ => "words",
                };
                walk.note(at, kind, pair, format!("`{key}` {}", from_to(pair)));
            }
        }
        "multipleOf" | "pattern" => |walk, at, key, _, pair| {
            let kind = match pair {
                (None, _) => "limit-tighter",
                (_, None) => "limit-looser",
                _ => "limit-changed",
            };
            walk.note(at, kind, pair, format!("`{key}` {}", from_to(pair)));
        },
        _ => return None,
    })
}

/// A limit is tighter if it is new, or if it is on the given side of the one before.
fn limit<'a>(walk: &mut Walk<'a>, at: &At, key: &str, pair: Pair<'a>, tighter: Ordering) {
    let number = |node: Option<&Node>| node.and_then(|node| node.to_json().as_f64());
    let kind = match (number(pair.0), number(pair.1)) {
        (None, Some(_)) => "limit-tighter",
        (Some(_), None) => "limit-looser",
        (Some(base), Some(new)) if new.partial_cmp(&base) == Some(tighter) => "limit-tighter",
        (Some(base), Some(new)) if new.partial_cmp(&base) == Some(tighter.reverse()) => {
            "limit-looser"
        }
        _ => "limit-changed",
    };
    walk.note(at, kind, pair, format!("`{key}` {}", from_to(pair)));
}
