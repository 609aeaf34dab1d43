//! What makes a stream of a paged request: how to ask for a part, and what its answer says.
//!
//! Stands beside the request builders, whose fields nobody else can see.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    operations,
    rust_type::{named, rust_type},
};
use crate::{
    document::{Document, ListEntry, Operation},
    names::{field_name, rust_name},
    node::Node,
};

/// The implementations of `Paged` for the operations of a module, in the order of their ids.
pub(super) fn render(document: &Document, module: &str) -> Vec<TokenStream> {
    let mut operations: Vec<_> = document
        .operations()
        .filter(|operation| operation.tag() == Some(module) && is_paged(*operation))
        .collect();
    operations.sort_by_key(Operation::id);
    operations
        .into_iter()
        .filter_map(|operation| implementation(document, operation))
        .collect()
}

/// Is the answer one part of a list?
pub(super) fn is_paged(operation: Operation<'_>) -> bool {
    operation.node.contains("x-pagination")
}

/// `None` where the description is not as the rules have it.
fn implementation(document: &Document, operation: Operation<'_>) -> Option<TokenStream> {
    let id = operation.id()?;
    let request = format_ident!("{}", id.to_upper_camel_case());
    let pagination = operation.node.get("x-pagination")?;
    let [position_name, size_name] = match pagination.text("style")? {
        "page" => ["page", "per_page"],
        _ => ["skip", "limit"],
    };
    let position = format_ident!("{}", rust_name(position_name));
    let size = format_ident!("{}", rust_name(size_name));
    let schema = document.answer_schema(operation)?;
    let page = rust_type(document, schema);
    let properties = document.resolve(schema).get("properties")?;
    let items = pagination.text("items")?;
    let list_schema = properties.get(items)?;
    let item = entry_type(document, list_schema)?;
    let list = format_ident!("{}", field_name(items, list_schema));
    let said = |name: &str| {
        let property = properties.get(name);
        let number = property.map(|property| {
            let field = format_ident!("{}", field_name(name, property));
            quote!(crate::transport::Limited::number(&page.#field))
        });
        number.unwrap_or_else(|| quote!(None))
    };
    let (said_size, said_total) = (said(size_name), said("total_entries"));
    let row = operations::pagination(pagination);
    let parameters = document.parameters(operation);
    let mut fields: Vec<_> = parameters
        .filter_map(|parameter| parameter.text("name"))
        .map(rust_name)
        .chain(
            operation
                .node
                .contains("requestBody")
                .then(|| "body".to_owned()),
        )
        .map(|name| format_ident!("{name}"))
        .collect();
    fields.sort();
    Some(quote! {
        impl crate::paging::Paged for #request<'_> {
            type Page = #page;
            type Item = #item;

            const OPERATION: &'static str = #id;
            const PAGINATION: crate::Pagination = {
                use crate::{PageStyle, Pagination};
                #row
            };

            fn window(&self) -> Option<crate::paging::Window> {
                Some(crate::paging::Window {
                    position: crate::transport::Limited::number(self.#position.as_ref().ok()?),
                    size: crate::transport::Limited::number(self.#size.as_ref().ok()?),
                })
            }

            fn at(self, position: i64, size: Option<i64>) -> Self {
                let request = self.#position(position);
                match size {
                    Some(size) => request.#size(size),
                    None => request,
                }
            }

            async fn fetch(self) -> Result<ResponseValue<Self::Page>, crate::Error> {
                self.send().await
            }

            fn fetch_apart(
                self,
            ) -> impl Future<Output = Result<ResponseValue<Self::Page>, crate::Error>> + Send + 'static {
                let Self { client, #(#fields),* } = self;
                let client = client.clone();
                async move { #request { client: &client, #(#fields),* }.send().await }
            }

            fn measure(page: &Self::Page) -> crate::paging::Measure {
                crate::paging::Measure {
                    entries: crate::paging::List::entries(&page.#list),
                    size: #said_size,
                    total: #said_total,
                }
            }

            fn into_items(page: Self::Page) -> Vec<Self::Item> {
                crate::paging::List::into_entries(page.#list)
            }
        }
    })
}

/// The type of an entry of a list.
fn entry_type(document: &Document, list: &Node) -> Option<TokenStream> {
    Some(match document.list_entry(list)? {
        ListEntry::Named(entry) => named(entry),
        ListEntry::Schema(entry) => rust_type(document, entry),
    })
}
