//! Mends what progenitor's output lacks for a caller. Each mend is one function over the syntax of the items, and each
//! has a fixture in `tests/fixtures/constructs` that shows it.

mod model;
mod request;
mod syntax;
mod wording;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use syn::{Item, parse_quote};

use super::{Role, docs, split::last_segment};
use crate::{
    document::{Document, Operation},
    lower::Lowered,
};

/// Knows what the mends need to know.
pub(crate) struct Polish<'a> {
    document: &'a Document,
    lowered: &'a Lowered,
    /// The operations by name of their request builder.
    operations: BTreeMap<String, Operation<'a>>,
}

impl<'a> Polish<'a> {
    pub(crate) fn new(document: &'a Document, lowered: &'a Lowered) -> Self {
        let operations = document.operations();
        let named = operations
            .filter_map(|operation| Some((operation.id()?.to_upper_camel_case(), operation)));
        Self {
            document,
            lowered,
            operations: named.collect(),
        }
    }

    /// Mends an item.
    pub(crate) fn apply(&self, item: &mut Item, role: Role) {
        match role {
            Role::Plain => {}
            Role::Methods => self.methods(item),
            Role::Request => {
                if let Some(operation) = subject(item).and_then(|name| self.operations.get(&name)) {
                    request::request_builder(item, *operation, self.document, self.lowered);
                }
            }
            Role::Model => model::model(item, self.lowered),
            Role::ModelBuilder => model::model_builder(item, self.lowered),
        }
        wording::reword(item);
    }

    /// The extension trait: documentation in the description's words; `#[deprecated]`, which progenitor leaves out.
    fn methods(&self, item: &mut Item) {
        let Item::Trait(item) = item else { return };
        for member in &mut item.items {
            let syn::TraitItem::Fn(method) = member else {
                continue;
            };
            let name = method.sig.ident.to_string().to_upper_camel_case();
            let Some(operation) = self.operations.get(&name) else {
                continue;
            };
            if let Some(tag) = operation.tag() {
                docs::document(&mut item.attrs, &format!("The calls of module `{tag}`."));
            }
            let text = docs::operation(self.document, *operation);
            docs::document(&mut method.attrs, &text);
            if operation.node.flag("deprecated") {
                let reason = "legacy: no longer in the documentation of the API";
                method.attrs.push(parse_quote!(#[deprecated = #reason]));
            }
        }
    }
}

fn subject(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Impl(item) => last_segment(&item.self_ty).map(|name| name.to_string()),
        _ => None,
    }
}
