//! What makes a stream of a paged request: how to ask for a page, and what its response says.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_type::{named, rust_type};
use crate::{
    document::{Document, ListEntry, Operation},
    names::field_name,
    node::Node,
    surface::Surface,
};

/// Is the answer one part of a list?
pub(super) fn is_paged(operation: Operation<'_>) -> bool {
    operation.node.contains("x-pagination")
}

/// The methods of a paged request that make streams of it.
pub(super) fn methods() -> TokenStream {
    quote! {
        /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
        pub fn pages(self) -> PageStream<Self> {
            PageStream::new(self)
        }

        /// Goes through the entries of the whole list: see [`paging`](crate::paging).
        pub fn items(self) -> ItemStream<Self> {
            ItemStream::new(self)
        }
    }
}

/// How a stream asks for a page, and what it reads from one; `None` if the operation is not paged.
pub(super) fn implementation(document: &Document, surface: &Surface<'_>) -> Option<TokenStream> {
    let operation = surface.operation;
    let id = operation.id()?;
    let request = format_ident!("{}", id.to_upper_camel_case());
    let row = format_ident!("{}", id.to_shouty_snake_case());
    let pagination = operation.node.get("x-pagination")?;
    let [position_name, size_name] = match pagination.text("style")? {
        "page" => ["page", "per_page"],
        _ => ["skip", "limit"],
    };
    let setter = |wire: &str| {
        let mut setters = surface.setters.iter();
        let setter = setters.find(|setter| setter.wire == wire)?;
        Some(format_ident!("{}", setter.name()))
    };
    let (position, size) = (setter(position_name)?, setter(size_name)?);
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
            quote!(Limited::number(&page.#field))
        });
        number.unwrap_or_else(|| quote!(None))
    };
    let (said_size, said_total) = (said(size_name), said("total_entries"));
    Some(quote! {
        impl Paged for #request {
            type Page = #page;
            type Item = #item;

            const OPERATION: &'static Operation = &operations::#row;

            fn window(&self) -> Window {
                Window {
                    position: self.#position.map(i64::from),
                    size: self.#size.map(i64::from),
                }
            }

            fn at(self, position: i64, size: Option<i64>) -> Self {
                self.#position(position).#size(size)
            }

            fn fetch(self) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send + 'static {
                self.send()
            }

            fn measure(page: &Self::Page) -> Measure {
                Measure {
                    entries: page.#list.len(),
                    size: #said_size,
                    total: #said_total,
                }
            }

            fn into_items(page: Self::Page) -> Vec<Self::Item> {
                page.#list.into_iter().collect()
            }
        }
    })
}

/// The accessor of a page whose list can be a count instead.
pub(super) fn count(
    document: &Document,
    operation: Operation<'_>,
) -> Option<(String, TokenStream)> {
    let schema = document.answer_schema(operation)?;
    let name = schema.text("$ref")?.rsplit_once('/')?.1;
    let items = operation.node.get("x-pagination")?.text("items")?;
    let properties = document.resolve(schema).get("properties")?;
    let list = properties.get(items)?;
    let is_counted = matches!(document.list_entry(list)?, ListEntry::Named(_));
    let is_free = !properties.contains("count");
    let (page, list) = (
        format_ident!("{name}"),
        format_ident!("{}", field_name(items, list)),
    );
    let accessor = quote! {
        impl #page {
            /// The number of matches, in the response to a request with `count(1)`.
            pub fn count(&self) -> Option<u64> {
                self.#list.count()
            }
        }
    };
    (is_counted && is_free).then(|| (name.to_owned(), accessor))
}

/// The type of an entry of a list.
fn entry_type(document: &Document, list: &Node) -> Option<TokenStream> {
    Some(match document.list_entry(list)? {
        ListEntry::Named(entry) => named(entry),
        ListEntry::Schema(entry) => rust_type(document, entry),
    })
}
