//! Tokens and types compared and taken apart.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// What was expected, and what stands there.
pub(super) fn expected(what: &str, found: &(impl ToTokens + ?Sized)) -> String {
    let found = found.to_token_stream().to_string();
    let shown: String = found.chars().take(200).collect();
    format!("expected {what}, found `{shown}`")
}

/// Are these the very tokens?
pub(super) fn same(wanted: &TokenStream, found: &impl ToTokens) -> Result<(), String> {
    if is_same(wanted.clone(), found.to_token_stream()) {
        Ok(())
    } else {
        Err(expected(&format!("`{wanted}`"), found))
    }
}

/// Commas at an end, where one is free to write them, do not count.
fn is_same(wanted: TokenStream, found: TokenStream) -> bool {
    let (mut wanted, mut found) = (significant(wanted), significant(found));
    loop {
        let is_equal = match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(TokenTree::Group(wanted)), Some(TokenTree::Group(found))) => {
                wanted.delimiter() == found.delimiter() && is_same(wanted.stream(), found.stream())
            }
            (Some(TokenTree::Punct(wanted)), Some(TokenTree::Punct(found))) => {
                wanted.as_char() == found.as_char()
            }
            (Some(TokenTree::Ident(wanted)), Some(TokenTree::Ident(found))) => wanted == found,
            (Some(TokenTree::Literal(wanted)), Some(TokenTree::Literal(found))) => {
                wanted.to_string() == found.to_string()
            }
            _ => false,
        };
        if !is_equal {
            return false;
        }
    }
}

fn significant(tokens: TokenStream) -> impl Iterator<Item = TokenTree> {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(found) if found.as_char() == wanted);
    let mut tokens = tokens.into_iter().peekable();
    std::iter::from_fn(move || {
        let token = tokens.next()?;
        let ends = tokens.peek().is_none_or(|next| is(next, '>'));
        if is(&token, ',') && ends {
            tokens.next()
        } else {
            Some(token)
        }
    })
}

/// The first type between the angle brackets of a path.
pub(super) fn first_argument(ty: &Type) -> Option<Type> {
    arguments(ty).next().cloned()
}

/// The last one: of the values of a list or a map.
pub(super) fn last_argument(ty: &Type) -> Option<Type> {
    arguments(ty).last().cloned()
}

fn arguments(ty: &Type) -> impl Iterator<Item = &Type> {
    let segment = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    let arguments = segment.and_then(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments.args.iter()),
        _ => None,
    });
    arguments
        .into_iter()
        .flatten()
        .filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
}
