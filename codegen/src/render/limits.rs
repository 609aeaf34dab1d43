//! What checks the limits of a model, whichever way it was made.

use std::collections::BTreeMap;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Expr, Index, Member, parse_quote};

use crate::{
    document::Document,
    lower::{Check, Checked, Lowered, Reserved},
};

/// The implementations of `Bounded`, by module and by name of the model.
pub(super) fn render(document: &Document, lowered: &Lowered) -> BTreeMap<String, Vec<TokenStream>> {
    let mut modules: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    for (name, checked) in &lowered.limits.models {
        if let Some(schema) = document.schema(name) {
            let module = document.sources.module(schema.span).to_owned();
            let implementation = implementation(name, checked);
            modules.entry(module).or_default().push(implementation);
        }
    }
    modules
}

fn implementation(name: &str, checked: &[Checked]) -> TokenStream {
    let name = format_ident!("{name}");
    let checks = checked.iter().map(|Checked { field, wire, check }| {
        let field = match field.parse() {
            Ok(index) => Member::Unnamed(Index {
                index,
                span: Span::call_site(),
            }),
            Err(_) => Member::Named(format_ident!("{field}")),
        };
        match check {
            Check::Range((least, most)) => {
                let (least, most) = (bound(*least), bound(*most));
                quote!(crate::call::fits(#wire, &self.#field, #least, #most)?;)
            }
            Check::Held => quote!(crate::call::holds(#wire, &self.#field)?;),
            Check::Names(Reserved { own, taken }) => {
                quote!(crate::call::unreserved(&self.#field, &[#(#own),*], &[#(#taken),*])?;)
            }
        }
    });
    quote! {
        impl crate::call::Bounded for #name {
            fn check(&self) -> Result<(), crate::error::Invalid> {
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
