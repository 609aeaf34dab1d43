//! Paths as a person would write them: `Option<String>` in place of `::std::option::Option<::std::string::String>`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{
    Attribute, Item, Meta, Path, Type, parse_quote,
    visit_mut::{self, VisitMut},
};

use super::{docs, imports};

/// What stands for itself without its path, because the prelude has it.
const PRELUDE: &[&str] = &[
    "Box", "Default", "From", "Into", "Option", "Result", "String", "TryFrom", "TryInto", "Vec",
];

/// The traits that the prelude has, or that are derived.
const TRAITS: &[&str] = &[
    "AsMut",
    "AsRef",
    "Clone",
    "Copy",
    "Debug",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "FromIterator",
    "FromStr",
    "Hash",
    "IntoIterator",
    "Iterator",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sized",
    "Sync",
    "ToOwned",
    "ToString",
    "Unpin",
];

/// Shortens all paths of an item; adds the names that they begin with then.
pub(super) fn shorten(item: &mut Item, names: &mut BTreeSet<String>) {
    Shorten { names }.visit_item_mut(item);
}

/// The names of types that a schema must not take, since the generated files use them.
pub(crate) fn reserved() -> impl Iterator<Item = &'static str> {
    let further = ["Self", "Some", "None", "Ok", "Err", "K", "N", "V"];
    let prelude = PRELUDE.iter().chain(TRAITS).copied();
    prelude.chain(imports::names()).chain(further)
}

/// A type of a model as seen from outside of `types`, where the models have no path.
pub(super) fn qualified(ty: &Type) -> TokenStream {
    let mut ty = ty.clone();
    let names = &mut BTreeSet::new();
    Shorten { names }.visit_type_mut(&mut ty);
    Qualify.visit_type_mut(&mut ty);
    ty.to_token_stream()
}

struct Qualify;

impl VisitMut for Qualify {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(name) = path.segments.first().map(|first| first.ident.to_string()) else {
            return;
        };
        let is_model = path.segments.len() == 1
            && name.starts_with(|c: char| c.is_ascii_uppercase())
            && !reserved().any(|reserved| reserved == name);
        if is_model {
            path.segments.insert(0, parse_quote!(types));
        }
    }
}

struct Shorten<'a> {
    names: &'a mut BTreeSet<String>,
}

impl VisitMut for Shorten<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        // typify's own module, which the root has among all types.
        if let ["self", "error", "ConversionError"] = names.as_slice() {
            *path = parse_quote!(crate::types::error::ConversionError);
            return;
        }
        let dropped = match names.as_slice() {
            _ if path.leading_colon.is_none() => 0,
            ["std", module, name] if *module != "fmt" && PRELUDE.contains(name) => 2,
            ["std", "collections", "BTreeMap"]
            | ["chrono", "offset", "Utc"]
            | ["quickblox_api", "types", _] => 2,
            ["chrono", "DateTime" | "Utc"]
            | ["serde", "Deserialize" | "Serialize"]
            | ["quickblox_api", "wire", _] => 1,
            _ => 0,
        };
        path.leading_colon = None;
        path.segments = std::mem::take(&mut path.segments)
            .into_iter()
            .skip(dropped)
            .collect();
        if let Some(first) = path.segments.first() {
            self.names.insert(first.ident.to_string());
        }
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        docs::split_lines(attributes);
        for attribute in attributes {
            self.visit_attribute_mut(attribute);
        }
    }

    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if let Meta::List(list) = &mut attribute.meta
            && list.path.is_ident("derive")
        {
            let derived = list.parse_args_with(
                syn::punctuated::Punctuated::<Path, syn::Token![,]>::parse_terminated,
            );
            if let Ok(mut derived) = derived {
                derived
                    .iter_mut()
                    .for_each(|path| self.visit_path_mut(path));
                let mut derived: Vec<Path> = derived.into_iter().collect();
                derived.sort_by_key(|path| path.segments.last().map(|last| last.ident.clone()));
                list.tokens = quote!(#(#derived),*);
            }
        }
    }
}
