//! The `use` lines of a file: those of the names that occur in it, and no others.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Path;

/// Where each name comes from that generated code uses without its path; groups in the order of their `use` lines.
const IMPORTS: &[(&str, &[&str])] = &[
    ("std::collections", &["BTreeMap"]),
    ("std::convert", &["Infallible"]),
    ("std::fmt", &["Display"]),
    ("chrono", &["DateTime", "Utc"]),
    ("progenitor_client", &["QueryParam", "encode_path"]),
    ("reqwest", &["RequestBuilder"]),
    ("reqwest::header", &["ACCEPT", "CONTENT_TYPE"]),
    ("serde", &["Deserialize", "Serialize"]),
    (
        "crate",
        &[
            "ByteStream",
            "Client",
            "Error",
            "Operation",
            "ResponseValue",
            "wire",
        ],
    ),
    ("crate::call", &["Call", "IntoField", "Limited", "given"]),
    ("crate::generated", &["operations", "types"]),
    (
        "crate::operation",
        &["Auth", "PageStyle", "Pagination", "SessionEffect", "Status"],
    ),
    (
        "crate::paging",
        &["ItemStream", "Measure", "PageStream", "Paged", "Window"],
    ),
];

/// All of these names.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    IMPORTS.iter().flat_map(|(_, names)| names.iter().copied())
}

/// The `use` lines for a file in which these names occur; `models` has the module of each model, and `module` is the file's own.
pub(super) fn uses(
    found: &BTreeSet<String>,
    models: &BTreeMap<String, String>,
    module: &str,
) -> Vec<TokenStream> {
    let groups = IMPORTS.iter().filter_map(|(path, names)| {
        let names = names.iter().copied();
        line(path, names.filter(|name| found.contains(*name)))
    });
    let elsewhere = models.iter().filter_map(|(name, home)| {
        (home != module && found.contains(name)).then_some(name.as_str())
    });
    let is_models = models.values().any(|home| home == module);
    groups
        .chain(line("crate::types", elsewhere.filter(|_| is_models)))
        .collect()
}

fn line<'a>(path: &str, names: impl Iterator<Item = &'a str>) -> Option<TokenStream> {
    let names: Vec<_> = names.map(|name| format_ident!("{name}")).collect();
    let path: Path = syn::parse_str(path).ok()?;
    match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use #path::#name;)),
        names => Some(quote!(use #path::{#(#names),*};)),
    }
}
