//! The Rust type of a schema, as typify names it or as a hand-written type replaces it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{document::Document, names::generic, node::Node};

/// The type as seen from outside of the crate, with `types` and `wire` in scope.
pub(super) fn rust_type(document: &Document, schema: &Node) -> TokenStream {
    if let Some(name) = schema
        .text("$ref")
        .and_then(|reference| reference.rsplit('/').next())
    {
        let target = document.resolve(schema);
        return match target.text("x-rust-type") {
            Some(hand_written) => hand_written_type(hand_written),
            None => named(name),
        };
    }
    match (schema.text("type"), schema.text("format")) {
        (Some("integer"), Some("int32")) => quote!(i32),
        (Some("integer"), _) => quote!(i64),
        (Some("number"), _) => quote!(f64),
        (Some("boolean"), _) => quote!(bool),
        (Some("string"), Some("date-time")) => quote!(::chrono::DateTime<::chrono::Utc>),
        (Some("string"), Some("password")) => quote!(wire::Secret),
        (Some("string"), _) => quote!(String),
        (Some("array"), _) => {
            let items = schema.get("items").map(|items| rust_type(document, items));
            let items = items.unwrap_or_else(|| quote!(serde_json::Value));
            quote!(Vec<#items>)
        }
        (Some("object"), _) => {
            let values = schema.get("additionalProperties");
            let values =
                values.filter(|values| values.as_object().is_some_and(|schema| !schema.is_empty()));
            if let Some(values) = values.map(|values| rust_type(document, values)) {
                quote!(::std::collections::BTreeMap<String, #values>)
            } else {
                quote!(serde_json::Map<String, serde_json::Value>)
            }
        }
        _ => quote!(serde_json::Value),
    }
}

/// A model by its name.
pub(super) fn named(name: &str) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(types::#name)
}

/// `wire::Items<Dialog>` as a path.
fn hand_written_type(text: &str) -> TokenStream {
    let text = text.trim_start_matches("wire::");
    let (name, parameter) =
        generic(text).map_or((text, None), |(name, parameter)| (name, Some(parameter)));
    let name = format_ident!("{name}");
    let parameter = parameter.map(named).map(|parameter| quote!(<#parameter>));
    quote!(wire::#name #parameter)
}
