//! Cuts progenitor's one file apart: each model goes to the module it was described in, each method to its operation.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use syn::{GenericArgument, Ident, ItemImpl, PathArguments, Type, TypePath};

use super::items::{self, RawItem};
use crate::document::Document;

/// What progenitor has made.
#[derive(Default)]
pub(super) struct Parts {
    /// The methods of the client by operation.
    pub(super) methods: BTreeMap<String, TokenStream>,
    /// The models and their implementations, by module.
    pub(super) models: BTreeMap<String, Vec<TokenStream>>,
    /// The items of `types::error`.
    pub(super) error: TokenStream,
    /// The items of `types::defaults`, where there are any.
    pub(super) defaults: TokenStream,
}

/// Which module a generated name belongs to.
pub(super) struct Owners {
    /// Names of schemas and operations, in PascalCase, with their modules.
    names: BTreeMap<String, String>,
}

impl Owners {
    pub(super) fn new(document: &Document) -> Self {
        let mut names = BTreeMap::new();
        for operation in document.operations() {
            if let (Some(id), Some(tag)) = (operation.id(), operation.tag()) {
                names.insert(id.to_upper_camel_case(), tag.to_owned());
            }
        }
        for (name, entry) in document.schemas() {
            let module = document.sources.module(entry.node.span);
            names.insert(name.to_owned(), module.to_owned());
        }
        Self { names }
    }

    /// The module of a name, or of the longest known name that it begins with: typify names a part of `Dialog` so.
    fn of(&self, name: &Ident) -> &str {
        let name = name.to_string();
        let mut beginnings = (1..=name.len())
            .rev()
            .filter_map(|length| name.get(..length));
        beginnings
            .find_map(|beginning| self.names.get(beginning))
            .map_or("common", String::as_str)
    }

    /// The module that a struct, enum, alias or implementation belongs to.
    fn of_item(&self, item: &RawItem) -> Option<&str> {
        let name = match item.keyword.as_str() {
            "struct" | "enum" | "type" => item.name.clone()?,
            "impl" => subject(&item.implementation()?, self)?,
            _ => return None,
        };
        Some(self.of(&name))
    }
}

/// Sorts the items of progenitor's client. What the crate writes by hand (the client itself) is left out.
pub(super) fn split(tokens: TokenStream, owners: &Owners) -> Parts {
    let mut parts = Parts::default();
    for item in items::cut(tokens) {
        if item.is_module("types") {
            split_types(item.body(), owners, &mut parts);
        } else if item.keyword == "impl" {
            for member in items::cut(item.body()) {
                if let Some(name) = member.name.clone().filter(|_| member.keyword == "fn") {
                    parts.methods.insert(name.to_string(), member.into_tokens());
                }
            }
        }
    }
    parts
}

fn split_types(tokens: TokenStream, owners: &Owners, parts: &mut Parts) {
    for item in items::cut(tokens) {
        if item.is_module("error") {
            parts.error = item.body();
        } else if item.is_module("defaults") {
            parts.defaults = item.body();
        } else if let Some(module) = owners.of_item(&item) {
            let models = parts.models.entry(module.to_owned()).or_default();
            models.push(item.into_tokens());
        }
    }
}

/// The type that an implementation is about: its own, or, for `impl From<Name> for String`, the one in the trait.
fn subject(item: &ItemImpl, owners: &Owners) -> Option<Ident> {
    let own = last_segment(&item.self_ty)?;
    if owners.of(&own) != "common" {
        return Some(own);
    }
    let trait_path = item.trait_.iter().map(|(_, path, _)| path);
    let arguments = trait_path.filter_map(|path| match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    });
    let mut named = arguments.flatten().filter_map(|argument| match argument {
        GenericArgument::Type(argument) => last_segment(argument),
        _ => None,
    });
    let other = named.find(|name| owners.of(name) != "common");
    Some(other.unwrap_or(own))
}

/// The last name of a type's path, references followed.
pub(super) fn last_segment(ty: &Type) -> Option<Ident> {
    match ty {
        Type::Path(TypePath { path, .. }) => {
            path.segments.last().map(|segment| segment.ident.clone())
        }
        Type::Reference(reference) => last_segment(&reference.elem),
        _ => None,
    }
}
