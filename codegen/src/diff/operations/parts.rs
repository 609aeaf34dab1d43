//! The parts of an operation: bodies, media types, responses, headers, and what a parameter says.

use super::super::{
    handlers::{Handler, nothing},
    walk::{At, Pair, Walk, from_to},
};
use crate::{document::is_success, model::Kind, node::Node};

pub(in super::super) fn request_body<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let at = at.below("body of the request").sent();
    match pair {
        (Some(base), Some(new)) => {
            if let Some((base, new)) = walk.follow(base, new) {
                walk.object(Kind::RequestBody, &at, base, new);
            }
        }
        (None, Some(new)) if walk.new.resolve(new).flag("required") => {
            walk.note(&at, "body-added-required", pair, "added, and required");
        }
        (None, _) => walk.note(&at, "body-added", pair, "added"),
        (_, None) => walk.note(&at, "body-removed", pair, "removed"),
    }
}

pub(in super::super) fn responses<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    _: &str,
    _: (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    each(pair, |status, pair| {
        let at = at.below(format!("response {status}")).received();
        let success = is_success(status);
        match pair {
            (Some(base), Some(new)) => {
                if let Some((base, new)) = walk.follow(base, new) {
                    walk.object(Kind::Response, &at, base, new);
                }
            }
            (None, _) => {
                let kind = if success {
                    "success-added"
                } else {
                    "refusal-added"
                };
                walk.note(&at, kind, pair, "added");
            }
            (_, None) => {
                let kind = if success {
                    "success-removed"
                } else {
                    "refusal-removed"
                };
                walk.note(&at, kind, pair, "removed");
            }
        }
    });
}

/// The entries of two mappings side by side.
pub(in super::super) fn each<'a>(pair: Pair<'a>, mut compare: impl FnMut(&'a str, Pair<'a>)) {
    let (base, new) = pair;
    for (key, entry) in base.into_iter().flat_map(Node::entries) {
        let other = new.and_then(|new| new.get(key));
        compare(key, (Some(&entry.node), other));
    }
    for (key, entry) in new.into_iter().flat_map(Node::entries) {
        if base.is_none_or(|base| !base.contains(key)) {
            compare(key, (None, Some(&entry.node)));
        }
    }
}

/// The comparison for a key of a parameter, a header, a body, a response or a media type.
pub(in super::super) fn part_handler(kind: Kind, key: &str) -> Option<Handler> {
    Some(match (kind, key) {
        (Kind::Parameter, "name" | "in") => nothing,
        (Kind::Parameter, "required") => |walk, at, _, (_, new), pair| {
            let is_now = new.flag("required");
            let kind = if is_now {
                "parameter-required"
            } else {
                "parameter-optional"
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        (Kind::Parameter, "deprecated") => |walk, at, _, _, pair| {
            walk.note(at, "parameter-deprecated", pair, from_to(pair));
        },
        (Kind::Parameter, "style" | "explode" | "allowReserved" | "allowEmptyValue") => encoding,
        (Kind::Parameter, "x-rust-name") => |walk, at, _, _, pair| {
            walk.note(at, "rust-name", pair, from_to(pair));
        },
        (Kind::Header, "required") => |walk, at, _, (_, new), pair| {
            let is_now = new.flag("required");
            let kind = if is_now {
                "header-required"
            } else {
                "header-optional"
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        (Kind::RequestBody, "required") => |walk, at, _, (_, new), pair| {
            let is_now = new.flag("required");
            let kind = if is_now {
                "body-required"
            } else {
                "body-optional"
            };
            walk.note(at, kind, pair, from_to(pair));
        },
        (Kind::Parameter | Kind::RequestBody | Kind::Response, "content") => content,
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => schema,
        (Kind::Response, "headers") => headers,
        _ => return None,
    })
}

fn content<'a>(walk: &mut Walk<'a>, at: &At, _: &str, _: (&'a Node, &'a Node), pair: Pair<'a>) {
    each(pair, |media_type, pair| {
        let at = at.below(format!("`{media_type}`"));
        match pair {
            (Some(base), Some(new)) => walk.object(Kind::MediaType, &at, base, new),
            (None, _) => walk.note(&at, "media-type-added", pair, "added"),
            (_, None) => walk.note(&at, "media-type-removed", pair, "removed"),
        }
    });
}

fn headers<'a>(walk: &mut Walk<'a>, at: &At, _: &str, _: (&'a Node, &'a Node), pair: Pair<'a>) {
    each(pair, |name, pair| {
        let at = at.below(format!("header `{name}`"));
        match pair {
            (Some(base), Some(new)) => {
                if let Some((base, new)) = walk.follow(base, new) {
                    walk.object(Kind::Header, &at, base, new);
                }
            }
            (Some(base), None) if walk.base.resolve(base).flag("required") => {
                walk.note(&at, "header-removed-required", pair, "removed");
            }
            (_, None) => walk.note(&at, "header-removed", pair, "removed"),
            (None, _) => walk.note(&at, "header-added", pair, "added"),
        }
    });
}

fn schema<'a>(walk: &mut Walk<'a>, at: &At, _: &str, _: (&'a Node, &'a Node), pair: Pair<'a>) {
    let mut at = at.clone();
    if at.sent {
        at.retype(walk.is_retyped(pair.0, pair.1));
    }
    match pair {
        (Some(base), Some(new)) => walk.schema(&at, base, new),
        (None, _) => walk.note(&at, "media-schema-added", pair, "has a schema now"),
        (_, None) => walk.note(&at, "media-schema-removed", pair, "has no schema any more"),
    }
}

/// How a parameter is written; what is left out has the default of OpenAPI.
fn encoding<'a>(
    walk: &mut Walk<'a>,
    at: &At,
    key: &str,
    (base, new): (&'a Node, &'a Node),
    pair: Pair<'a>,
) {
    let style = |parameter: &'a Node| {
        let default = match parameter.text("in") {
            Some("query" | "cookie") => "form",
            _ => "simple",
        };
        parameter.text("style").unwrap_or(default)
    };
    let flag = |parameter: &'a Node| {
        let default = key == "explode" && style(parameter) == "form";
        let given = parameter.get(key).and_then(Node::as_bool);
        given.unwrap_or(default)
    };
    let is_same = if key == "style" {
        style(base) == style(new)
    } else {
        flag(base) == flag(new)
    };
    if !is_same {
        let text = format!("`{key}` {}", from_to(pair));
        walk.note(at, "parameter-encoding", pair, text);
    }
}
