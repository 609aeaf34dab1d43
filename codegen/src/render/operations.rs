//! The table of operations: what the crate's own layers must know of a call.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    document::{Document, Operation},
    names::credential,
    node::Node,
};

/// The items of `operations.rs`, sorted by id.
pub(super) fn render(document: &Document) -> TokenStream {
    let mut operations: Vec<_> = document
        .operations()
        .filter(|operation| operation.id().is_some())
        .collect();
    operations.sort_by_key(Operation::id);
    let names: Vec<_> = operations
        .iter()
        .filter_map(Operation::id)
        .map(|id| format_ident!("{}", id.to_shouty_snake_case()))
        .collect();
    let rows = operations
        .into_iter()
        .map(|operation| row(document, operation));
    quote! {
        /// Every operation of the description, sorted by id.
        pub static OPERATIONS: &[Operation] = &[#(#names),*];

        #(pub(crate) const #names: Operation = #rows;)*
    }
}

fn row(document: &Document, operation: Operation<'_>) -> TokenStream {
    let id = operation.id();
    let method = operation.method.to_uppercase();
    let path = operation.path;
    let tag = operation.tag();
    let status = match operation.node.text("x-status") {
        Some("legacy") => quote!(Status::Legacy),
        Some("sdk-only") => quote!(Status::SdkOnly),
        _ => quote!(Status::Current),
    };
    let session = match operation.node.text("x-session") {
        Some("log-in") => quote!(LogIn),
        Some("log-out") => quote!(LogOut),
        Some("delete") => quote!(Delete),
        _ => quote!(None),
    };
    let idempotent = operation.node.flag("x-idempotent");
    let auth = operation
        .node
        .get("security")
        .map_or(&[][..], Node::items)
        .iter()
        .map(auth);
    let [media_type, response_media_type] = [
        document.request_media_type(operation),
        document.response_media_type(operation),
    ]
    .map(|name| name.map_or_else(|| quote!(None), |name| quote!(Some(#name))));
    let pagination = if let Some(node) = operation.node.get("x-pagination") {
        let pagination = pagination(node);
        quote!(Some(#pagination))
    } else {
        quote!(None)
    };
    quote! {
        Operation {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            status: #status,
            idempotent: #idempotent,
            auth: &[#(#auth),*],
            media_type: #media_type,
            response_media_type: #response_media_type,
            pagination: #pagination,
            session: SessionEffect::#session,
        }
    }
}

/// One alternative of `security`: the names of its schemes, joined.
fn auth(alternative: &Node) -> TokenStream {
    let name = credential(alternative);
    if name.is_empty() {
        return quote!(Auth::Anonymous);
    }
    let variant = format_ident!("{name}");
    quote!(Auth::#variant)
}

/// How the answer is split, as a value of `Pagination`.
fn pagination(pagination: &Node) -> TokenStream {
    let style = if let Some("page") = pagination.text("style") {
        quote!(PageStyle::Page)
    } else {
        quote!(PageStyle::Offset)
    };
    let items = pagination.text("items");
    let maximum = if let Some(maximum) = pagination
        .get("maximum")
        .and_then(|node| node.to_json().as_u64())
    {
        let maximum = proc_macro2::Literal::u64_unsuffixed(maximum);
        quote!(Some(#maximum))
    } else {
        quote!(None)
    };
    quote!(Pagination { style: #style, maximum: #maximum, items: #items })
}
