//! Request builders: documented setters, limits checked, and a `send` that gives the crate's own error.

use quote::format_ident;
use syn::{ImplItem, ImplItemFn, Item, ReturnType, Type, Visibility, parse_quote};

use super::syntax::{check_limits, check_segment, first_argument, say_what_is_wrong};
use crate::{
    document::{Document, Operation},
    lower::Lowered,
    names::rust_name,
    node::Node,
    render::{docs, split::last_segment},
};

/// A request builder: documented setters, limits checked, and `send` giving the crate's own error.
pub(super) fn request_builder(
    item: &mut Item,
    operation: Operation<'_>,
    document: &Document,
    lowered: &Lowered,
) {
    let id = operation.id().unwrap_or_default();
    match item {
        Item::Struct(item) => {
            let summary = operation.node.text("summary").unwrap_or(id);
            let text = format!(
                "Request: {}.\n\nMade by [`{id}`](crate::prelude).",
                summary.trim()
            );
            docs::document(&mut item.attrs, &text);
        }
        Item::Impl(item) => {
            let mut added = Vec::new();
            for member in &mut item.items {
                let ImplItem::Fn(function) = member else {
                    continue;
                };
                match function.sig.ident.to_string().as_str() {
                    "new" => function.vis = parse_quote!(pub(crate)),
                    "send" => added.push(ImplItem::Fn(own_send(function, id))),
                    "body" => {
                        docs::document(&mut function.attrs, "The body of the request.");
                        say_what_is_wrong(function, "body");
                    }
                    "body_map" => docs::document(
                        &mut function.attrs,
                        "Changes the body: `body_map(|body| body.field(value))`.",
                    ),
                    field => {
                        let parameter = document.parameters(operation).find(|parameter| {
                            rust_name(parameter.text("name").unwrap_or_default()) == field
                        });
                        let text = parameter
                            .and_then(|parameter| parameter.text("description"))
                            .unwrap_or(field);
                        let wire = parameter
                            .and_then(|parameter| parameter.text("name"))
                            .unwrap_or(field)
                            .to_owned();
                        docs::document(
                            &mut function.attrs,
                            &format!("`{wire}`: {}", docs::escape(text.trim())),
                        );
                        say_what_is_wrong(function, &wire);
                        let limits = &lowered.limits.parameters;
                        check_limits(
                            function,
                            &wire,
                            limits.get(&(id.to_owned(), field.to_owned())),
                        );
                        if parameter.is_some_and(|parameter| is_path_text(document, parameter)) {
                            check_segment(function, &wire);
                        }
                    }
                }
            }
            item.items.extend(added);
        }
        _ => {}
    }
}

/// Does this parameter put a text into the path?
fn is_path_text(document: &Document, parameter: &Node) -> bool {
    let schema = parameter
        .get("schema")
        .map(|schema| document.resolve(schema));
    parameter.text("in") == Some("path")
        && schema.and_then(|schema| schema.text("type")) == Some("string")
}

/// Renames progenitor's `send` to `dispatch` and gives the `send` that callers see: it turns what went wrong into the
/// crate's error, with the status and the place in the JSON that progenitor's own error loses.
fn own_send(function: &mut ImplItemFn, id: &str) -> ImplItemFn {
    function.sig.ident = format_ident!("dispatch");
    function.vis = Visibility::Inherited;
    function.attrs.retain(|attr| !attr.path().is_ident("doc"));
    let answer = answer_type(&function.sig.output);
    let finish = if answer
        .as_ref()
        .and_then(last_segment)
        .is_some_and(|name| name == "ByteStream")
    {
        format_ident!("finish_stream")
    } else {
        format_ident!("finish")
    };
    let mut send: ImplItemFn = parse_quote! {
        pub async fn send(self) -> Result<ResponseValue<#answer>, crate::Error> {
            crate::transport::#finish(#id, self.dispatch().await).await
        }
    };
    docs::document(
        &mut send.attrs,
        "Sends the request and waits for its answer.",
    );
    send
}

/// `T` of `Result<ResponseValue<T>, Error<()>>`.
fn answer_type(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    first_argument(&first_argument(result)?)
}
