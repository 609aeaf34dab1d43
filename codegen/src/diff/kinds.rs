//! The kinds of changes, and the level of each. One table, which the tests hold against a pair of descriptions a row.

use super::Level::{self, Breaking, Compatible, Risky, Words};

/// A kind of change.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The name.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The level for the wire.
    pub wire: ByDirection,
    /// The level for Rust.
    pub rust: Rust,
}

/// The level of a change in what is sent, and in what is received. A part that is both has the heavier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByDirection {
    /// In requests.
    pub sent: Level,
    /// In responses.
    pub received: Level,
}

impl ByDirection {
    pub(super) fn level(self, sent: bool, received: bool) -> Level {
        match (sent, received) {
            (true, false) => self.sent,
            (false, true) => self.received,
            _ => self.sent.max(self.received),
        }
    }
}

/// The level of a change for callers of the Rust client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rust {
    /// Always one.
    Is(Level),
    /// As the direction is: of fields that are sent, constructors have arguments.
    By(ByDirection),
    /// Breaking if the type in Rust is another one, else compatible.
    ByType,
}

/// The same in both directions.
const fn is(level: Level) -> ByDirection {
    by(level, level)
}

const fn by(sent: Level, received: Level) -> ByDirection {
    ByDirection { sent, received }
}

/// More is allowed than before: requests stay valid, readers of responses may meet what they do not know.
const WIDER: ByDirection = by(Compatible, Breaking);
/// Less is allowed than before.
const NARROWER: ByDirection = by(Breaking, Compatible);

const fn row(name: &'static str, about: &'static str, wire: ByDirection, rust: Rust) -> Kind {
    Kind {
        name,
        about,
        wire,
        rust,
    }
}

const NONE: Rust = Rust::Is(Compatible);
const BREAKS: Rust = Rust::Is(Breaking);

/// A change of what no handler knows.
pub(super) const UNKNOWN: Kind = row(
    "unknown",
    "a key that the tool does not know changed",
    is(Breaking),
    BREAKS,
);

/// Every kind of change that the tool knows.
#[rustfmt::skip]
pub const KINDS: &[Kind] = &[
    UNKNOWN,
    row("words", "a text, an example or a source changed", is(Words), Rust::Is(Words)),

    row("server-added", "a further base URL", is(Compatible), NONE),
    row("server-removed", "a base URL is gone", is(Breaking), NONE),
    row("server-default", "another base URL is the first one, which clients use", is(Breaking), NONE),
    row("server-variables", "the variables of a base URL changed", is(Breaking), NONE),
    row("refusals-changed", "the statuses that any operation may be refused with changed", is(Compatible), NONE),
    row("scheme-added", "a further kind of credential", is(Compatible), NONE),
    row("scheme-removed", "a kind of credential is gone; operations that took it have their own change", is(Risky), NONE),
    row("scheme-changed", "a credential is sent in another way", is(Breaking), NONE),

    row("operation-added", "a further operation", is(Compatible), NONE),
    row("operation-removed", "an operation is gone", is(Breaking), BREAKS),
    row("operation-renamed", "the method and the path have another `operationId`", is(Words), BREAKS),
    row("operation-module", "an operation belongs to another module", is(Words), BREAKS),
    row("operation-path", "an operation has another path", is(Breaking), NONE),
    row("operation-method", "an operation has another HTTP method", is(Breaking), NONE),
    row("operation-deprecated", "callers are told not to use the operation any more", is(Compatible), Rust::Is(Risky)),
    row("operation-reactivated", "the operation is no longer deprecated", is(Compatible), NONE),
    row("operation-status", "`x-status` changed", is(Risky), NONE),
    row("operation-session", "the effect on the session of the request changed", is(Risky), NONE),
    row("arguments-order", "the arguments of the method have another order", is(Words), BREAKS),
    row("idempotent-added", "clients may now send the request twice", is(Risky), NONE),
    row("idempotent-removed", "clients no longer send the request twice", is(Risky), NONE),
    row("pagination-added", "the operation can be read as a stream", is(Compatible), NONE),
    row("pagination-removed", "the operation can no longer be read as a stream", is(Compatible), BREAKS),
    row("pagination-changed", "pages are asked for or read in another way", is(Risky), NONE),
    row("credential-added", "a further credential is accepted", is(Compatible), NONE),
    row("credential-removed", "a credential is no longer accepted", is(Breaking), NONE),

    row("path-parameter-renamed", "a parameter of the path has another name", is(Words), Rust::Is(Words)),
    row("parameter-added", "a further optional parameter", is(Compatible), NONE),
    row("parameter-added-required", "a further parameter without which requests are refused", is(Breaking), BREAKS),
    row("parameter-removed", "a parameter is gone", is(Breaking), BREAKS),
    row("parameter-required", "an optional parameter became required", is(Breaking), BREAKS),
    row("parameter-optional", "a required parameter became optional", is(Compatible), BREAKS),
    row("parameter-encoding", "a parameter is written in another way", is(Breaking), NONE),
    row("parameter-deprecated", "callers are told not to set the parameter any more", is(Compatible), NONE),

    row("body-added", "requests may have a body", is(Compatible), NONE),
    row("body-added-required", "requests must have a body", is(Breaking), BREAKS),
    row("body-removed", "requests have no body any more", is(Breaking), BREAKS),
    row("body-required", "an optional body became required", is(Breaking), NONE),
    row("body-optional", "a required body became optional", is(Compatible), NONE),
    row("media-type-added", "a further media type", is(Compatible), Rust::ByType),
    row("media-type-removed", "a media type is gone", is(Breaking), Rust::ByType),
    row("media-schema-added", "a body that had any form has a schema", NARROWER, Rust::ByType),
    row("media-schema-removed", "a body that had a schema may have any form", WIDER, Rust::ByType),

    row("success-added", "a further status of success", is(Risky), Rust::ByType),
    row("success-removed", "a status of success is gone", is(Breaking), Rust::ByType),
    row("refusal-added", "a further status of refusal", is(Compatible), NONE),
    row("refusal-removed", "a status of refusal is gone", is(Compatible), NONE),
    row("header-added", "a further header of the response", is(Compatible), NONE),
    row("header-removed", "an optional header of the response is gone", is(Risky), NONE),
    row("header-removed-required", "a header that was always there is gone", is(Breaking), NONE),
    row("header-required", "a header of the response is always there", is(Compatible), NONE),
    row("header-optional", "a header that was always there may be missing", is(Breaking), NONE),

    row("schema-added", "a further schema", is(Words), Rust::Is(Words)),
    row("schema-removed", "a schema is gone; what held it has its own change", is(Words), BREAKS),
    row("schema-renamed", "a schema has another name", is(Words), BREAKS),
    row("schema-replaced", "another schema of the same form is used here", is(Words), Rust::ByType),
    row("type-changed", "the type is another one", is(Breaking), Rust::ByType),
    row("type-wider", "the type has more values: a number where an integer was", WIDER, Rust::ByType),
    row("type-narrower", "the type has fewer values: an integer where a number was", NARROWER, Rust::ByType),
    row("format-changed", "the format is another one", is(Breaking), Rust::ByType),
    row("null-added", "null is a value as well", WIDER, Rust::ByType),
    row("null-removed", "null is no value any more", NARROWER, Rust::ByType),
    row("property-added", "a further optional field", is(Compatible), NONE),
    row("property-added-required", "a further required field", NARROWER, Rust::By(NARROWER)),
    row("property-named", "a field that was among the other fields is described", is(Compatible), Rust::Is(Risky)),
    row("property-removed", "an optional field is gone", by(Breaking, Risky), BREAKS),
    row("property-removed-required", "a field that was always there is gone", is(Breaking), BREAKS),
    row("property-required", "an optional field became required", NARROWER, BREAKS),
    row("property-optional", "a required field became optional", WIDER, BREAKS),
    row("property-deprecated", "the field is deprecated", is(Compatible), NONE),
    row("read-only", "the field is no longer sent", NARROWER, NONE),
    row("write-only", "the field is no longer received", by(Compatible, Breaking), NONE),
    row("access-lifted", "the field is no longer read-only or write-only", by(Compatible, Risky), NONE),
    row("default-changed", "a field or parameter that is left out means something else", by(Breaking, Compatible), NONE),
    row("enum-closed", "only listed values are left", NARROWER, BREAKS),
    row("enum-opened", "the values are no longer listed", WIDER, BREAKS),
    row("enum-value-added", "a further value in a closed list", WIDER, NONE),
    row("enum-value-removed", "a value in a closed list is gone", NARROWER, BREAKS),
    row("known-value-added", "a further known value; others were expected already", is(Compatible), NONE),
    row("known-value-removed", "a known value is gone", by(Breaking, Compatible), BREAKS),
    row("limit-tighter", "a limit allows less", NARROWER, NONE),
    row("limit-looser", "a limit allows more", WIDER, NONE),
    row("limit-changed", "a limit allows other values", is(Breaking), NONE),
    row("other-fields-added", "the object takes fields that are not described", WIDER, NONE),
    row("other-fields-removed", "the object takes described fields only", NARROWER, BREAKS),
    row("other-fields-kept", "the Rust type keeps the fields that are not described", is(Words), NONE),
    row("other-fields-dropped", "the Rust type no longer keeps the fields that are not described", is(Words), BREAKS),
    row("alternative-added", "a further form of the value", WIDER, BREAKS),
    row("alternative-removed", "a form of the value is gone", NARROWER, BREAKS),
    row("part-added", "the value must also match a further schema", NARROWER, BREAKS),
    row("part-removed", "the value need not match a schema any more", by(Breaking, Breaking), BREAKS),
    row("exclusion-changed", "`not` changed", is(Breaking), NONE),
    row("reserved-changed", "the names that callers' own fields cannot have changed", is(Risky), Rust::Is(Risky)),
    row("rust-name", "the name in Rust changed", is(Words), BREAKS),
    row("rust-type", "the hand-written type changed", is(Words), BREAKS),
    row("variant-name", "the name of a variant changed", is(Words), BREAKS),
];

/// A kind by its name; one that the table does not have is unknown, and breaking.
pub(super) fn kind(name: &str) -> Kind {
    let mut kinds = KINDS.iter();
    kinds
        .find(|kind| kind.name == name)
        .copied()
        .unwrap_or(UNKNOWN)
}
