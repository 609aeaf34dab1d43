//! Cuts a stream of tokens into items without parsing them.
//!
//! A large client is some hundred thousand tokens. Cut first, each item is parsed alone where it is needed, and what
//! is not needed is not parsed at all.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::ItemImpl;

/// The tokens of one item, and what they begin with.
pub(super) struct RawItem {
    tokens: Vec<TokenTree>,
    /// `struct`, `impl`, `mod` …
    pub(super) keyword: String,
    /// What follows the keyword, where that is a name.
    pub(super) name: Option<Ident>,
}

/// Cuts the items of a file or of a module's body.
pub(super) fn cut(tokens: TokenStream) -> Vec<RawItem> {
    let mut items = Vec::new();
    let mut piece = Vec::new();
    let mut is_use = false;
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            // `use a::{b, c};` goes on behind its braces.
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && !is_use,
            TokenTree::Ident(ident) => {
                is_use |= ident == "use";
                false
            }
            TokenTree::Literal(_) => false,
        };
        piece.push(token);
        if ends {
            items.push(RawItem::new(std::mem::take(&mut piece)));
            is_use = false;
        }
    }
    if !piece.is_empty() {
        items.push(RawItem::new(piece));
    }
    items
}

impl RawItem {
    fn new(tokens: Vec<TokenTree>) -> Self {
        let mut idents = tokens.iter().filter_map(|token| match token {
            TokenTree::Ident(ident) if ident != "pub" && ident != "async" => Some(ident),
            _ => None,
        });
        let keyword = idents.next().map(ToString::to_string).unwrap_or_default();
        let name = idents.next().cloned();
        Self {
            tokens,
            keyword,
            name,
        }
    }

    /// Is it `mod name { … }`?
    pub(super) fn is_module(&self, name: &str) -> bool {
        self.keyword == "mod" && self.name.as_ref().is_some_and(|found| found == name)
    }

    /// What stands between its last braces.
    pub(super) fn body(&self) -> TokenStream {
        match self.tokens.last() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        }
    }

    /// An implementation without its members: what it is of, and for what.
    pub(super) fn implementation(&self) -> Option<ItemImpl> {
        let (_, head) = self.tokens.split_last()?;
        let empty = TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new()));
        syn::parse2(head.iter().cloned().chain([empty]).collect()).ok()
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        self.tokens.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::cut;

    #[test]
    fn items_are_cut_where_they_end() {
        let items = cut(quote! {
            #[allow(unused)]
            pub use a::{b, c::{d}};
            pub struct Unit;
            pub struct Tuple(pub String);
            #[derive(Clone)]
            pub struct Fields<'a> { client: &'a str }
            impl<'a> Fields<'a> { fn new() -> Self { loop {} } }
            impl ::std::convert::From<Tuple> for ::std::string::String { fn from(value: Tuple) -> Self { value.0 } }
            pub enum Either { One(i64), Two }
            pub mod builder { pub struct Inner { a: u8 } }
            pub trait Calls { fn call(&self); }
        });
        let found: Vec<(&str, String)> = items
            .iter()
            .map(|item| {
                let name = item.name.as_ref().map(ToString::to_string);
                (item.keyword.as_str(), name.unwrap_or_default())
            })
            .collect();
        let expected = [
            ("use", "a"),
            ("struct", "Unit"),
            ("struct", "Tuple"),
            ("struct", "Fields"),
            ("impl", "a"),
            ("impl", "std"),
            ("enum", "Either"),
            ("mod", "builder"),
            ("trait", "Calls"),
        ];
        assert_eq!(
            found,
            expected.map(|(keyword, name)| (keyword, name.to_owned()))
        );
        assert!(
            items
                .into_iter()
                .all(|item| syn::parse2::<syn::Item>(item.into_tokens()).is_ok())
        );
    }
}
