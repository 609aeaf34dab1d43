//! Models and their builders: documentation for what has none, names on the wire for renamed fields, setters that take
//! the value itself.

use syn::{Attribute, Expr, Field, Fields, ImplItem, ImplItemFn, Item, parse_quote};

use super::syntax::{stored_value, unwrap_target};
use crate::{
    lower::Lowered,
    render::{docs, split::last_segment},
};

/// A model: documentation for what has none, names on the wire for renamed fields.
pub(super) fn model(item: &mut Item, lowered: &Lowered) {
    match item {
        Item::Struct(item) => {
            let owner = item.ident.to_string();
            undecorate(&mut item.attrs, &owner);
            if let Fields::Named(fields) = &mut item.fields {
                for field in &mut fields.named {
                    model_field(field, &owner, lowered);
                }
            }
        }
        Item::Enum(item) => {
            let owner = item.ident.to_string();
            undecorate(&mut item.attrs, &owner);
            for variant in &mut item.variants {
                if !docs::is_documented(&variant.attrs) {
                    docs::document(&mut variant.attrs, &format!("As `{}`.", variant.ident));
                }
            }
        }
        Item::Impl(item) => {
            for member in &mut item.items {
                if let ImplItem::Fn(function) = member
                    && function.sig.ident == "builder"
                {
                    docs::document(&mut function.attrs, "A builder that has no value yet.");
                }
            }
        }
        _ => {}
    }
}

fn model_field(field: &mut Field, owner: &str, lowered: &Lowered) {
    let Some(name) = field.ident.as_ref().map(ToString::to_string) else {
        return;
    };
    if docs::is_documented(&field.attrs) {
        redocument(&mut field.attrs);
    } else {
        let text = match name.as_str() {
            "extra" => "Further fields, as the server sent them or shall get them.".to_owned(),
            name => format!("`{name}`."),
        };
        docs::document(&mut field.attrs, &text);
    }
    if let Some(wire) = lowered.renamed.get(&(owner.to_owned(), name)) {
        field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
    }
}

/// typify heads each type with its name in code, then its description: only the description stays, if there is one.
fn undecorate(attrs: &mut Vec<Attribute>, name: &str) {
    let text = doc_text(attrs);
    let heading = format!("`{name}`");
    let text = text
        .trim()
        .strip_prefix(&heading)
        .unwrap_or(&text)
        .trim()
        .to_owned();
    let text = if text.is_empty() {
        format!("{heading}.")
    } else {
        text
    };
    docs::document(attrs, &docs::escape(&text));
}

/// Sets the lines of a description as rustdoc wants them.
fn redocument(attrs: &mut Vec<Attribute>) {
    let text = docs::escape(doc_text(attrs).trim());
    docs::document(attrs, &text);
}

fn doc_text(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter_map(|attr| match &attr.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The builder of a model: setters of optional fields take the value itself, `extra` may be left out, limits hold.
pub(super) fn model_builder(item: &mut Item, lowered: &Lowered) {
    match item {
        Item::Struct(item) => {
            let text = format!("Builds a [`{0}`](super::{0}).", item.ident);
            docs::document(&mut item.attrs, &text);
        }
        Item::Impl(item) => {
            let Some(owner) = last_segment(&item.self_ty).map(|name| name.to_string()) else {
                return;
            };
            let inherent = item.trait_.is_none();
            for member in &mut item.items {
                let ImplItem::Fn(function) = member else {
                    continue;
                };
                if inherent {
                    let field = function.sig.ident.to_string();
                    let text =
                        format!("Sets [`{field}`](struct@super::{owner}#structfield.{field}).");
                    docs::document(&mut function.attrs, &text);
                    take_inner_value(function);
                } else if function.sig.ident == "try_from"
                    && lowered.limits.models.contains_key(&owner)
                {
                    check_what_is_built(function);
                } else if function.sig.ident == "default" {
                    extra_is_optional(function);
                }
            }
        }
        _ => {}
    }
}

/// `T: TryInto<Option<X>>` becomes `T: TryInto<X>`: `&str` converts into `String`, and not into `Option<String>`.
fn take_inner_value(function: &mut ImplItemFn) {
    if !unwrap_target(&mut function.sig.generics) {
        return;
    }
    if let Some(value) = stored_value(&mut function.block) {
        *value = parse_quote!(#value.map(Some));
    }
}

/// What has limits is checked when it is built, so that nothing goes unchecked that was made or read in another way.
fn check_what_is_built(function: &mut ImplItemFn) {
    if let Some(syn::Stmt::Expr(built, None)) = function.block.stmts.last_mut() {
        *built = parse_quote!(crate::transport::bounded(#built));
    }
}

/// A builder without `extra` builds an empty one.
fn extra_is_optional(function: &mut ImplItemFn) {
    for statement in &mut function.block.stmts {
        let syn::Stmt::Expr(Expr::Struct(literal), _) = statement else {
            continue;
        };
        for field in &mut literal.fields {
            if matches!(&field.member, syn::Member::Named(name) if name == "extra") {
                field.expr = parse_quote!(Ok(Default::default()));
            }
        }
    }
}
