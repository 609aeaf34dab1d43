//! Requests: the method of the client that makes one, its setters, and `send`, which assembles it as progenitor does and
//! hands it to the crate.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    assembly::Assembly,
    body::RenderedBody,
    docs,
    limits::bound,
    models::{Models, Presence},
    paging,
    rust_type::rust_type,
    sending,
};
use crate::{
    document::Document,
    lower::Lowered,
    surface::{Parameter, Surface},
};

/// What all requests of a file are made from.
pub(super) struct Requests<'a> {
    pub(super) document: &'a Document,
    pub(super) lowered: &'a Lowered,
    pub(super) models: &'a Models,
}

/// One request, and the method that makes it.
pub(super) struct Rendered {
    pub(super) method: TokenStream,
    pub(super) items: TokenStream,
}

/// A field of the request that a parameter or a property of the body fills.
pub(super) struct Slot {
    pub(super) name: Ident,
    /// What errors call it.
    pub(super) wire: String,
    pub(super) ty: TokenStream,
    pub(super) docs: String,
    pub(super) presence: Presence,
}

impl Requests<'_> {
    pub(super) fn render(
        &self,
        surface: &Surface<'_>,
        assembly: &Assembly,
    ) -> Result<Rendered, String> {
        let id = surface.operation.id().unwrap_or_default();
        let request = format_ident!("{}", id.to_upper_camel_case());
        let body = surface.body.as_ref();
        let body = body.map(|body| RenderedBody::new(self, body));
        let body = body.transpose()?;
        let fields = self.fields(surface, body.as_ref());
        let method = self.method(surface, &request, &fields);
        let setters = surface
            .setters
            .iter()
            .map(|parameter| self.parameter_setter(id, parameter));
        let body_setters = body.iter().flat_map(RenderedBody::setters);
        let send = sending::send(&assembly.response);
        let assembled = sending::assemble(surface, assembly, body.as_ref())?;
        let streams = paging::is_paged(surface.operation).then(paging::methods);
        let paged = paging::implementation(self.document, surface);
        let (names, types): (Vec<_>, Vec<_>) = fields.iter().map(|(name, ty)| (name, ty)).unzip();
        let text = docs::request(self.document, surface);
        let text = docs::tokens(&text);
        let items = quote! {
            #text
            #[derive(Clone, Debug)]
            #[must_use = "a request does nothing until `send` is awaited"]
            pub struct #request {
                call: Call,
                #(#names: Option<#types>,)*
            }

            impl #request {
                #(#setters)*
                #(#body_setters)*
                crate::call::settings!(call);
                #streams
                #send
                #assembled
            }

            #paged
        };
        Ok(Rendered { method, items })
    }

    /// The fields of the request besides its call.
    fn fields(
        &self,
        surface: &Surface<'_>,
        body: Option<&RenderedBody>,
    ) -> Vec<(Ident, TokenStream)> {
        let parameters = surface.parameters().map(|parameter| {
            let name = format_ident!("{}", parameter.name());
            (name, self.parameter_type(parameter))
        });
        let slots = body.into_iter().flat_map(|body| &body.slots);
        let whole = body.filter(|body| body.slots.is_empty());
        let whole = whole.map(|body| (format_ident!("body"), body.ty.clone()));
        parameters
            .chain(slots.map(|slot| (slot.name.clone(), slot.ty.clone())))
            .chain(whole)
            .collect()
    }

    fn parameter_type(&self, parameter: &Parameter<'_>) -> TokenStream {
        let schema = parameter.schema();
        schema.map_or_else(|| quote!(String), |schema| rust_type(self.document, schema))
    }

    /// `client.get_user(4503964)`
    fn method(
        &self,
        surface: &Surface<'_>,
        request: &Ident,
        fields: &[(Ident, TokenStream)],
    ) -> TokenStream {
        let id = surface.operation.id().unwrap_or_default();
        let method = format_ident!("{}", id);
        let row = format_ident!("{}", id.to_shouty_snake_case());
        let arguments: Vec<_> = surface
            .arguments
            .iter()
            .map(|argument| {
                let name = format_ident!("{}", argument.name());
                let ty = self.parameter_type(argument);
                (name, ty, argument)
            })
            .collect();
        let signature = arguments
            .iter()
            .map(|(name, ty, _)| quote!(#name: impl TryInto<#ty, Error: Display>));
        let mutable = (!arguments.is_empty()).then(|| quote!(mut));
        let converted = arguments.iter().map(|(name, _, argument)| {
            let wire = said(argument);
            let function = if self.is_path_text(argument) {
                format_ident!("segment")
            } else {
                format_ident!("argument")
            };
            let limits = self.within(id, argument, &quote!(call), &quote!(#name));
            quote! {
                let #name = call.#function(#wire, #name);
                #limits
            }
        });
        let values = fields.iter().map(|(name, _)| {
            let is_argument = arguments.iter().any(|(argument, ..)| argument == name);
            if is_argument {
                quote!(#name)
            } else {
                quote!(#name: None)
            }
        });
        let text = docs::tokens(&docs::method(surface));
        let deprecated = deprecated(surface);
        quote! {
            #text
            #deprecated
            pub fn #method(&self, #(#signature),*) -> #request {
                let #mutable call = Call::new(self, &operations::#row);
                #(#converted)*
                #request { call, #(#values),* }
            }
        }
    }

    /// Does this parameter put a text into the path?
    fn is_path_text(&self, parameter: &Parameter<'_>) -> bool {
        let schema = parameter
            .schema()
            .map(|schema| self.document.resolve(schema));
        parameter.is_in_path() && schema.and_then(|schema| schema.text("type")) == Some("string")
    }

    /// The check of a parameter's limits, if it has any.
    fn within(
        &self,
        id: &str,
        parameter: &Parameter<'_>,
        call: &TokenStream,
        place: &TokenStream,
    ) -> Option<TokenStream> {
        let limits = &self.lowered.limits.parameters;
        let (least, most) = limits.get(&(id.to_owned(), parameter.generated_name()))?;
        let (least, most) = (bound(*least), bound(*most));
        let name = said(parameter);
        Some(quote!(#call.within(#name, &#place, #least, #most);))
    }

    fn parameter_setter(&self, id: &str, parameter: &Parameter<'_>) -> TokenStream {
        let name = format_ident!("{}", parameter.name());
        let slot = Slot {
            ty: self.parameter_type(parameter),
            wire: said(parameter),
            docs: docs::parameter(parameter),
            presence: Presence::Optional,
            name: name.clone(),
        };
        let limits = self.within(id, parameter, &quote!(self.call), &quote!(self.#name));
        setter(&slot, limits.as_ref())
    }
}

/// What errors call a parameter: its name on the wire, or in Rust where that is another one.
fn said(parameter: &Parameter<'_>) -> String {
    if parameter.node.contains("x-rust-name") {
        parameter.name()
    } else {
        parameter.wire.to_owned()
    }
}

/// The setter of a field.
pub(super) fn setter(slot: &Slot, limits: Option<&TokenStream>) -> TokenStream {
    let Slot { name, ty, wire, .. } = slot;
    let text = docs::tokens(&slot.docs);
    quote! {
        #text
        pub fn #name<K>(mut self, #name: impl IntoField<#ty, K>) -> Self {
            self.call.set(#wire, &mut self.#name, #name);
            #limits
            self
        }
    }
}

fn deprecated(surface: &Surface<'_>) -> Option<TokenStream> {
    let reason = "legacy: no longer in the documentation of the API";
    let deprecated = surface.operation.node.flag("deprecated");
    deprecated.then(|| quote!(#[deprecated = #reason]))
}
