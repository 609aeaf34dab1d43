//! What checks the limits of a model, whichever way it was made.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Expr, parse_quote};

use crate::{
    document::Document,
    lower::{Checked, Lowered},
};

/// The implementations of `Bounded` for the models of a module, by name.
pub(super) fn render(document: &Document, lowered: &Lowered, module: &str) -> Vec<TokenStream> {
    let schemas = document.root.pointer("/components/schemas");
    let is_ours = |name: &str| {
        let schema = schemas.and_then(|schemas| schemas.get(name));
        schema.is_some_and(|schema| document.sources.module(schema.span) == module)
    };
    let models = lowered.limits.models.iter();
    models
        .filter(|(name, _)| is_ours(name))
        .map(|(name, checked)| implementation(name, checked))
        .collect()
}

fn implementation(name: &str, checked: &[Checked]) -> TokenStream {
    let name = format_ident!("{name}");
    let checks = checked.iter().map(|Checked { field, wire, range }| {
        let field = format_ident!("{field}");
        if let Some((least, most)) = *range {
            let (least, most) = (bound(least), bound(most));
            quote!(crate::transport::fits(#wire, &self.#field, #least, #most)?;)
        } else {
            quote!(crate::transport::holds(#wire, &self.#field)?;)
        }
    });
    quote! {
        impl crate::transport::Bounded for #name {
            fn check(&self) -> Result<(), String> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

/// One side of a range.
pub(super) fn bound(bound: Option<i64>) -> Expr {
    match bound.map(Literal::i64_unsuffixed) {
        Some(bound) => parse_quote!(Some(#bound)),
        None => parse_quote!(None),
    }
}
