//! What generated code says to callers: what is missing and how to give it, instead of how the generator sees it.

use proc_macro2::{Literal, TokenStream, TokenTree};
use syn::{
    Item, LitStr, Macro,
    visit_mut::{self, VisitMut},
};

/// Rewords all messages of an item.
pub(super) fn reword(item: &mut Item) {
    Wording.visit_item_mut(item);
}

struct Wording;

impl VisitMut for Wording {
    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        if let Some(text) = reworded(&literal.value()) {
            *literal = LitStr::new(&text, literal.span());
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        if call.path.is_ident("format") {
            call.tokens = call
                .tokens
                .clone()
                .into_iter()
                .map(token)
                .collect::<TokenStream>();
        }
        visit_mut::visit_macro_mut(self, call);
    }
}

/// The arguments of a macro are tokens that nobody has parsed.
fn token(token: TokenTree) -> TokenTree {
    let TokenTree::Literal(literal) = &token else {
        return token;
    };
    let parsed = syn::parse_str::<LitStr>(&literal.to_string());
    match parsed.ok().and_then(|text| reworded(&text.value())) {
        Some(text) => TokenTree::Literal(Literal::string(&text)),
        None => token,
    }
}

/// In the caller's words; none if it may stay.
fn reworded(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix("error converting supplied value for ") {
        return Some(rest.to_owned());
    }
    let name = text
        .strip_suffix(" was not initialized")
        .or_else(|| text.strip_prefix("no value supplied for "))?;
    Some(format!("{name} is missing: call `{name}` with it"))
}
