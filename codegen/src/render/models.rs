//! Models as callers get them, from the types that typify makes.
//!
//! All are `#[non_exhaustive]` and documented. Those that callers send have a constructor, with what cannot be left out
//! as arguments, and a setter for each other field. Those that only the server makes have neither, and write fields
//! without a value as `null`, so that what came as `null` survives. Those in responses read their scalars leniently.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Expr, Field, Fields, Ident, Item, ItemStruct, Lit, LitStr, Meta, Token, Type,
    parse_quote, punctuated::Punctuated,
};

use super::{
    docs,
    split::last_segment,
    syntax::{first_argument, last_argument},
};
use crate::lower::Lowered;

/// A field of a model, as far as a request or a constructor must know it.
#[derive(Clone)]
pub(super) struct ModelField {
    pub(super) name: Ident,
    /// The type of its value, without the `Option`.
    pub(super) ty: Type,
    pub(super) presence: Presence,
}

/// What stands in a field without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It must have one.
    Required,
    /// `None`
    Optional,
    /// An empty list or map.
    Defaulted,
    /// All other keys of the object.
    Extra,
}

/// The fields of every model by its name.
pub(super) type Models = BTreeMap<String, Vec<ModelField>>;

/// What makes a model different from others.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Use<'a> {
    /// Callers send it, alone or in another.
    pub(super) sent: bool,
    /// Answers consist of it, alone or in another.
    pub(super) received: bool,
    /// It is a page, and this is the wire name of its list.
    pub(super) list: Option<&'a str>,
}

/// Puts a model into its final form.
pub(super) fn finish(item: &mut Item, lowered: &Lowered, used: Use<'_>) {
    match item {
        Item::Struct(item) => {
            let owner = item.ident.to_string();
            undecorate(&mut item.attrs, &owner);
            if let Fields::Named(fields) = &mut item.fields {
                item.attrs.push(parse_quote!(#[non_exhaustive]));
                for field in &mut fields.named {
                    finish_field(field, &owner, lowered, used);
                }
            } else {
                for field in &mut item.fields {
                    docs::document(&mut field.attrs, "The value.");
                }
            }
        }
        Item::Enum(item) => {
            let owner = item.ident.to_string();
            undecorate(&mut item.attrs, &owner);
            item.attrs.push(parse_quote!(#[non_exhaustive]));
            for variant in &mut item.variants {
                if !docs::is_documented(&variant.attrs) {
                    docs::document(&mut variant.attrs, &format!("A `{}`.", variant.ident));
                }
            }
        }
        _ => {}
    }
}

/// The fields of a struct with names.
pub(super) fn fields(item: &ItemStruct) -> Vec<ModelField> {
    let named = item.fields.iter().filter_map(|field| {
        let name = field.ident.clone()?;
        let (_, serde) = serde_of(&field.attrs);
        let has = |key: &str| serde.iter().any(|meta| meta.path().is_ident(key));
        let is_option = last_segment(&field.ty).is_some_and(|name| name == "Option");
        let inner = first_argument(&field.ty).filter(|_| is_option);
        let presence = match &inner {
            _ if has("flatten") => Presence::Extra,
            Some(_) => Presence::Optional,
            None if has("default") => Presence::Defaulted,
            None => Presence::Required,
        };
        Some(ModelField {
            name,
            ty: inner.unwrap_or_else(|| field.ty.clone()),
            presence,
        })
    });
    named.collect()
}

/// The constructor and the setters of a model that callers send; `order` is that of the constructor's arguments.
pub(super) fn constructor(name: &str, fields: &[ModelField], order: &[String]) -> TokenStream {
    let model = format_ident!("{name}");
    let mut required: Vec<&ModelField> = fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
        .collect();
    required.sort_by_key(|field| order.iter().position(|name| field.name == name));
    let arguments = required
        .iter()
        .map(|ModelField { name, ty, .. }| quote!(#name: impl Into<#ty>));
    let values = fields
        .iter()
        .map(|ModelField { name, presence, .. }| match presence {
            Presence::Required => quote!(#name: #name.into()),
            Presence::Optional => quote!(#name: None),
            Presence::Defaulted | Presence::Extra => quote!(#name: Default::default()),
        });
    let setters = fields.iter().filter_map(|field| {
        let ModelField { name, ty, .. } = field;
        let text = format!(" Sets [`{name}`](Self#structfield.{name}).");
        match field.presence {
            Presence::Required => None,
            Presence::Optional => Some(quote! {
                #[doc = #text]
                pub fn #name<K>(mut self, #name: impl IntoField<#ty, K, Error = Infallible>) -> Self {
                    self.#name = given(#name);
                    self
                }
            }),
            Presence::Defaulted => Some(quote! {
                #[doc = #text]
                pub fn #name<K>(mut self, #name: impl IntoField<#ty, K, Error = Infallible>) -> Self {
                    self.#name = given(#name).unwrap_or_default();
                    self
                }
            }),
            Presence::Extra => Some(quote! {
                /// Adds fields that have no setter.
                pub fn #name<N: Into<String>, V: Into<serde_json::Value>>(
                    mut self,
                    #name: impl IntoIterator<Item = (N, V)>,
                ) -> Self {
                    let fields = #name.into_iter().map(|(name, value)| (name.into(), value.into()));
                    self.#name.extend(fields);
                    self
                }
            }),
        }
    });
    let text = if fields
        .iter()
        .any(|field| field.presence == Presence::Required)
    {
        " One with the required fields."
    } else {
        " One without a field."
    };
    quote! {
        impl #model {
            #[doc = #text]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }

            #(#setters)*
        }
    }
}

fn finish_field(field: &mut Field, owner: &str, lowered: &Lowered, used: Use<'_>) {
    let Some(name) = field.ident.as_ref().map(ToString::to_string) else {
        return;
    };
    if docs::is_documented(&field.attrs) {
        let text = docs::escape(doc_text(&field.attrs).trim());
        docs::document(&mut field.attrs, &text);
    } else {
        let text = match name.as_str() {
            "extra" => "All other fields.".to_owned(),
            name => format!("`{name}`."),
        };
        docs::document(&mut field.attrs, &text);
    }
    let (mut attrs, mut serde) = serde_of(&field.attrs);
    if let Some(wire) = lowered.renamed.get(&(owner.to_owned(), name.clone())) {
        serde.retain(|meta| !meta.path().is_ident("rename"));
        serde.insert(0, parse_quote!(rename = #wire));
    }
    let wire = serde.iter().find_map(|meta| text_of(meta, "rename"));
    if used.list.is_some() && used.list == Some(wire.as_deref().unwrap_or(&name)) {
        if let Some(inner) = first_argument(&field.ty)
            && last_segment(&field.ty).is_some_and(|name| name == "Option")
        {
            field.ty = inner;
        }
        serde.retain(|meta| meta.path().is_ident("rename"));
        serde.push(parse_quote!(default));
        serde.push(parse_quote!(
            deserialize_with = "crate::wire::null_to_default"
        ));
    }
    for meta in &mut serde {
        if let Some(condition) = text_of(meta, "skip_serializing_if") {
            let condition = condition.replace(' ', "");
            let mut segments = condition.rsplit("::");
            let (function, ty) = (segments.next(), segments.next());
            let ty = match ty {
                Some("Map") => "serde_json::Map",
                ty => ty.unwrap_or_default(),
            };
            let short = format!("{ty}::{}", function.unwrap_or_default());
            *meta = parse_quote!(skip_serializing_if = #short);
        }
    }
    let is_null_written =
        !used.sent && last_segment(&field.ty).is_some_and(|name| name == "Option");
    if is_null_written {
        serde.retain(|meta| !meta.path().is_ident("skip_serializing_if"));
    }
    if used.received && is_lenient(&field.ty) {
        if last_segment(&field.ty).is_some_and(|name| name == "Option") {
            serde.push(parse_quote!(default));
        }
        serde.push(parse_quote!(deserialize_with = "crate::wire::lenient"));
    }
    if !serde.is_empty() {
        attrs.push(parse_quote!(#[serde(#(#serde),*)]));
    }
    field.attrs = attrs;
}

/// Whether a field is read leniently by `wire::lenient`: a scalar, or a list or a map of such.
fn is_lenient(ty: &Type) -> bool {
    let name = last_segment(ty).map(|name| name.to_string());
    match name.as_deref().unwrap_or_default() {
        "i32" | "i64" | "f64" | "bool" | "String" => true,
        "Option" | "Vec" | "BTreeMap" => last_argument(ty).is_some_and(|ty| is_lenient(&ty)),
        _ => false,
    }
}

/// The attributes but those of serde, and what those say.
fn serde_of(attrs: &[Attribute]) -> (Vec<Attribute>, Vec<Meta>) {
    let (serde, others): (Vec<_>, Vec<_>) = attrs
        .iter()
        .cloned()
        .partition(|attr| attr.path().is_ident("serde"));
    let metas = serde.iter().filter_map(|attr| {
        let metas = attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        metas.ok()
    });
    (others, metas.flatten().collect())
}

fn text_of(meta: &Meta, key: &str) -> Option<String> {
    let Meta::NameValue(meta) = meta else {
        return None;
    };
    match &meta.value {
        Expr::Lit(literal) if meta.path.is_ident(key) => match &literal.lit {
            Lit::Str(text) => Some(LitStr::value(text)),
            _ => None,
        },
        _ => None,
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

fn doc_text(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(_) => text_of(&attr.meta, "doc"),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}
