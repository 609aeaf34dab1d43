//! The body of a request: a setter for each of its fields, and how they become the model that is sent.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    docs,
    models::{ModelField, Presence},
    requests::{Requests, Slot, setter},
    rust_type::rust_type,
    shorten::qualified,
};
use crate::surface::Body;

/// A body whose types are known.
pub(super) struct RenderedBody {
    pub(super) ty: TokenStream,
    /// The fields, each with a setter; none where the body is given as a whole only.
    pub(super) slots: Vec<Slot>,
    /// The model that the fields make.
    model: Option<Ident>,
    /// The model around that, and its only field.
    wrapper: Option<(Ident, ModelField)>,
    is_bounded: bool,
}

impl RenderedBody {
    /// The body, with the types that its model has.
    pub(super) fn new(requests: &Requests<'_>, body: &Body<'_>) -> Result<Self, String> {
        let ty = rust_type(requests.document, body.schema);
        // What errors say begins within the wrapper, as the server has it.
        let checked = body.fields_of.or(body.model);
        let is_bounded =
            checked.is_some_and(|model| requests.lowered.limits.models.contains_key(model));
        let mut rendered = Self {
            ty,
            slots: Vec::new(),
            model: None,
            wrapper: None,
            is_bounded,
        };
        let Some(fields_of) = body.fields_of else {
            return Ok(rendered);
        };
        let missing = |name: &str| format!("no model `{name}` for the body of the request");
        let fields = requests
            .models
            .get(fields_of)
            .ok_or_else(|| missing(fields_of))?;
        rendered.model = Some(format_ident!("{fields_of}"));
        if let (Some(wrapper), Some(outer)) = (body.wrapper, body.model) {
            let name = wrapper.name();
            let fields = requests.models.get(outer).ok_or_else(|| missing(outer))?;
            let field = fields.iter().find(|field| field.name == name);
            rendered.wrapper = Some((
                format_ident!("{outer}"),
                field.cloned().ok_or_else(|| missing(&name))?,
            ));
        }
        let slots = fields.iter().map(|field| {
            let ModelField { name, ty, presence } = field;
            let described = body.fields.iter().find(|known| *name == known.name());
            let wire = described.map_or_else(|| name.to_string(), |known| known.wire.to_owned());
            let docs = described.map(|known| docs::property(requests.document, known));
            Slot {
                name: name.clone(),
                wire,
                ty: qualified(ty),
                docs: docs.unwrap_or_default(),
                presence: *presence,
            }
        });
        rendered.slots = slots.collect();
        Ok(rendered)
    }

    pub(super) fn setters(&self) -> Vec<TokenStream> {
        let mut setters: Vec<TokenStream> = self
            .slots
            .iter()
            .map(|slot| {
                if slot.presence == Presence::Extra {
                    extra_setter(slot)
                } else {
                    setter(slot, None)
                }
            })
            .collect();
        let ty = &self.ty;
        let take = if self.slots.is_empty() {
            quote! {
                self.body = self.call.body(body);
                self
            }
        } else {
            let inner = self.wrapper.as_ref().map(|(_, field)| {
                let name = &field.name;
                if field.presence == Presence::Optional {
                    quote!(let body = body.#name.unwrap_or_default();)
                } else {
                    quote!(let body = body.#name;)
                }
            });
            let values = self.slots.iter().map(|slot| {
                let name = &slot.name;
                if slot.presence == Presence::Optional {
                    quote!(self.#name = body.#name;)
                } else {
                    quote!(self.#name = Some(body.#name);)
                }
            });
            quote! {
                if let Some(body) = self.call.body::<#ty>(body) {
                    #inner
                    #(#values)*
                }
                self
            }
        };
        let text = if self.slots.is_empty() {
            " The body of the request."
        } else {
            " Takes a whole body, in place of all its fields that were set before."
        };
        setters.push(quote! {
            #[doc = #text]
            pub fn body(mut self, body: impl TryInto<#ty, Error: Display + 'static>) -> Self {
                #take
            }
        });
        setters
    }

    /// The statement that makes the body of its fields.
    pub(super) fn assemble(&self) -> TokenStream {
        let bounded = |made: TokenStream| {
            if self.is_bounded {
                quote!(self.call.bounded(#made)?)
            } else {
                made
            }
        };
        let made = match &self.model {
            None => bounded(quote!(self.call.required("body", self.body)?)),
            Some(model) => {
                let values = self.slots.iter().map(|slot| {
                    let name = &slot.name;
                    match slot.presence {
                        Presence::Required => {
                            let text = name.to_string();
                            quote!(#name: self.call.required(#text, self.#name)?)
                        }
                        Presence::Optional => quote!(#name: self.#name),
                        Presence::Defaulted | Presence::Extra => {
                            quote!(#name: self.#name.unwrap_or_default())
                        }
                    }
                });
                let model = bounded(quote!(types::#model { #(#values),* }));
                match &self.wrapper {
                    None => model,
                    Some((outer, ModelField { name, presence, .. })) => {
                        let value = if *presence == Presence::Optional {
                            quote!(Some(#model))
                        } else {
                            model
                        };
                        quote!(types::#outer { #name: #value })
                    }
                }
            }
        };
        quote!(let body = #made;)
    }
}

fn extra_setter(slot: &Slot) -> TokenStream {
    let name = &slot.name;
    quote! {
        /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
        pub fn #name<N: Into<String>, V: Into<serde_json::Value>>(
            mut self,
            #name: impl IntoIterator<Item = (N, V)>,
        ) -> Self {
            let fields = #name.into_iter().map(|(name, value)| (name.into(), value.into()));
            self.#name.get_or_insert_default().extend(fields);
            self
        }
    }
}
