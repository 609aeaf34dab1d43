//! Names in Rust of what has a name on the wire, and which of them can be taken.
//!
//! All stages take their names from here, and the rules of `lint/names.rs` report what this refuses.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::node::Node;

/// The setter or field that progenitor and typify make of a name on the wire.
pub(crate) fn rust_name(name: &str) -> String {
    let name = name.to_snake_case();
    if is_identifier(&name) {
        name
    } else {
        format!("{name}_")
    }
}

/// The field that a property becomes.
pub(crate) fn field_name(name: &str, property: &Node) -> String {
    property
        .text("x-rust-name")
        .map_or_else(|| rust_name(name), str::to_owned)
}

/// The variant that the value of an enum becomes.
pub(crate) fn variant_name(value: &str) -> String {
    value.to_upper_camel_case()
}

/// The request that an operation becomes.
pub(crate) fn request_name(operation_id: &str) -> String {
    operation_id.to_upper_camel_case()
}

/// The parts of a generic type: `wire::Items<Dialog>` is `wire::Items` of `Dialog`.
pub(crate) fn generic(written: &str) -> Option<(&str, &str)> {
    written.strip_suffix('>')?.split_once('<')
}

/// Whether it can be the name of a field, a method or a module: ASCII, `snake_case`, no keyword.
pub(crate) fn is_snake_identifier(name: &str) -> bool {
    is_ascii_identifier(name) && name.trim_matches('_') == name && name.to_snake_case() == name
}

/// Whether it can be the name of a type or a variant: ASCII, a capital letter first, no underscore, no keyword.
pub(crate) fn is_pascal_identifier(name: &str) -> bool {
    is_ascii_identifier(name)
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && !name.contains('_')
}

fn is_ascii_identifier(name: &str) -> bool {
    name.is_ascii() && is_identifier(name)
}

pub(crate) fn is_identifier(name: &str) -> bool {
    // A keyword since the edition of 2024, which syn does not know.
    name != "gen" && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The modules that generated code has besides those of the description.
pub(crate) const MODULES: &[&str] = &["operations", "requests", "types"];

/// The types of `wire` that a schema can be read by. A test holds them against the crate.
pub const WIRE_TYPES: &[&str] = &[
    "CommaSeparated",
    "ErrorBody",
    "IndexedList",
    "Items",
    "LenientInteger",
    "NumberOrText",
    "OneOrMany",
    "Secret",
    "UserIds",
];

/// The types of `wire` that have a parameter.
pub(crate) const GENERIC_WIRE_TYPES: &[&str] = &["IndexedList", "Items", "OneOrMany"];

/// The methods that the client has by hand, and that no operation can be called like. A test holds them against the crate.
pub const CLIENT_METHODS: &[&str] = &[
    "as_user",
    "as_user_id",
    "base_url",
    "builder",
    "context",
    "download",
    "download_from_record",
    "from_env",
    "new",
    "on_behalf_of",
    "records",
    "request",
    "session",
    "upload",
    "view",
    "with",
    "with_header",
    "with_idempotent",
    "with_retry",
    "with_session",
    "with_total_time",
    "without_credentials",
];

/// The credentials that the client knows: the schemes of an alternative of `security`, sorted and joined. A test holds
/// them against the crate.
pub const CREDENTIALS: &[&str] = &["AccountKey", "ApiKey", "ApiKeyOnBehalfOf", "SessionToken"];

/// An alternative of `security` as the client's `Auth` names it; empty if nothing is sent.
pub(crate) fn credential(alternative: &Node) -> String {
    let mut schemes: Vec<&str> = alternative.entries().map(|(name, _)| name).collect();
    schemes.sort_unstable();
    schemes.concat()
}
