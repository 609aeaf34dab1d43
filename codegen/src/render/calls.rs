//! The typed client behind names: each operation called, each body and answer decoded, by the operation's id.
//!
//! Tests walk over the description with it, without a list of operations of their own.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{paging::is_paged, rust_type::rust_type};
use crate::{
    document::{Document, Operation},
    node::Node,
    surface::{Parameter, Surface},
};

/// The items of the file.
pub(super) fn render(document: &Document) -> TokenStream {
    let mut operations: Vec<_> = document
        .operations()
        .filter(|operation| operation.id().is_some() && !document.is_hand_written(*operation))
        .collect();
    operations.sort_by_key(Operation::id);
    let ids: Vec<&str> = operations.iter().filter_map(Operation::id).collect();
    let names: Vec<_> = ids.iter().map(|id| function_name(id)).collect();
    let functions = operations
        .iter()
        .map(|operation| function(document, *operation));
    let bodies = operations.iter().filter_map(|operation| {
        let (id, ty) = (operation.id()?, body_type(document, *operation)?);
        Some(quote!(#id => round_trip::<#ty>(value),))
    });
    let answers = operations.iter().filter_map(|operation| {
        let (id, ty) = (operation.id()?, answer_type(document, *operation)?);
        Some(quote!(#id => round_trip::<#ty>(value),))
    });
    let paged: Vec<_> = operations
        .iter()
        .filter(|operation| is_paged(**operation))
        .collect();
    let paged_ids: Vec<&str> = paged
        .iter()
        .filter_map(|operation| operation.id())
        .collect();
    let paged_names: Vec<_> = paged_ids
        .iter()
        .map(|id| format_ident!("items_{}", id.to_snake_case()))
        .collect();
    let streams = paged
        .iter()
        .zip(&paged_names)
        .map(|(operation, name)| stream(document, **operation, name));
    quote! {
        use quickblox_api::{Client, types, wire};
        use serde_json::Value;
        use crate::typed::{Arguments, Failure, Outcome, drain, outcome, round_trip};

        /// Calls an operation; `None` if there is none of this name.
        pub async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Option<Outcome> {
            Some(match operation {
                #(#ids => Box::pin(#names(client, arguments)).await,)*
                _ => return None,
            })
        }

        /// Reads a paged operation's stream to its end and counts the entries; `None` if there is none of this name.
        pub async fn items(client: &Client, operation: &str, arguments: &Arguments) -> Option<Result<usize, Failure>> {
            Some(match operation {
                #(#paged_ids => Box::pin(#paged_names(client, arguments)).await,)*
                _ => return None,
            })
        }

        /// Decodes a request's body into its type and encodes it again; `None` if the operation has no body.
        pub fn body(operation: &str, value: &Value) -> Option<Result<Value, String>> {
            Some(match operation {
                #(#bodies)*
                _ => return None,
            })
        }

        /// Decodes an answer into its type and encodes it again; `None` if the operation answers nothing, or bytes.
        pub fn answer(operation: &str, value: &Value) -> Option<Result<Value, String>> {
            Some(match operation {
                #(#answers)*
                _ => return None,
            })
        }

        #(#functions)*

        #(#streams)*
    }
}

/// No operation's function is called like another function here.
fn function_name(id: &str) -> Ident {
    format_ident!("call_{}", id.to_snake_case())
}

/// One operation, called with what the arguments have.
fn function(document: &Document, operation: Operation<'_>) -> TokenStream {
    let name = function_name(operation.id().unwrap_or_default());
    let request = request(document, operation);
    let deprecated = deprecated(operation);
    quote! {
        #deprecated
        async fn #name(client: &Client, arguments: &Arguments) -> Outcome {
            #request
            let shown = format!("{request:?}");
            outcome(shown, request.send().await)
        }
    }
}

/// The stream of one paged operation, from where the arguments say.
fn stream(document: &Document, operation: Operation<'_>, name: &Ident) -> TokenStream {
    let request = request(document, operation);
    let deprecated = deprecated(operation);
    quote! {
        #deprecated
        async fn #name(client: &Client, arguments: &Arguments) -> Result<usize, Failure> {
            #request
            drain(request.items()).await
        }
    }
}

fn deprecated(operation: Operation<'_>) -> Option<TokenStream> {
    let deprecated = operation.node.flag("deprecated");
    deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// The statements that make `request`.
fn request(document: &Document, operation: Operation<'_>) -> TokenStream {
    let surface = Surface::of(document, operation);
    let name = format_ident!("{}", operation.id().unwrap_or_default().to_snake_case());
    let type_of = |parameter: &Parameter<'_>| {
        let schema = parameter.schema();
        schema.map(|schema| rust_type(document, schema))
    };
    let arguments = surface.arguments.iter().map(|argument| {
        let (wire, ty) = (argument.wire, type_of(argument));
        quote!(arguments.required::<#ty>(#wire)?)
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let setters = surface.setters.iter().map(|parameter| {
        let (wire, ty) = (parameter.wire, type_of(parameter));
        let setter = format_ident!("{}", parameter.name());
        quote! {
            if let Some(value) = arguments.get::<#ty>(#wire)? {
                request = request.#setter(value);
            }
        }
    });
    let body = body_type(document, operation).map(|ty| {
        quote! {
            if let Some(value) = arguments.get::<#ty>("body")? {
                request = request.body(value);
            }
        }
    });
    let setters: Vec<TokenStream> = setters.chain(body).collect();
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let unused = (setters.is_empty() && arguments.is_empty()).then(|| quote!(let _ = arguments;));
    quote! {
        #unused
        let #mutable request = client.#name(#(#arguments),*);
        #(#setters)*
    }
}

fn schema_of(holder: &Node) -> Option<(&str, &Node)> {
    let (media_type, entry) = holder.get("content")?.entries().next()?;
    Some((media_type, entry.node.get("schema")?))
}

fn body_type(document: &Document, operation: Operation<'_>) -> Option<TokenStream> {
    let (_, schema) = schema_of(document.request_body(operation)?)?;
    Some(rust_type(document, schema))
}

fn answer_type(document: &Document, operation: Operation<'_>) -> Option<TokenStream> {
    document
        .answer_schema(operation)
        .map(|schema| rust_type(document, schema))
}
