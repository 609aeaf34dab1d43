//! Names in Rust of what has a name on the wire.

use heck::ToSnakeCase;

use crate::node::Node;

/// The setter or field that progenitor and typify make of a name on the wire.
pub(crate) fn rust_name(name: &str) -> String {
    let name = name.to_snake_case();
    let is_identifier = syn::parse_str::<syn::Ident>(&name).is_ok();
    if is_identifier {
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

/// The parts of a generic type: `wire::Items<Dialog>` is `wire::Items` of `Dialog`.
pub(crate) fn generic(written: &str) -> Option<(&str, &str)> {
    written.strip_suffix('>')?.split_once('<')
}
