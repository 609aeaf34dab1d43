//! The lowered document to the files of the generated folder.
//!
//! progenitor makes the models and assembles each request. Its one stream of tokens is taken apart here: models go to
//! their modules, of each method the assembly of the request is read. Around that stand requests as callers want them,
//! made from the description, and what progenitor does not make: the table of operations, open enums, streams of lists.
//!
//! ```text
//! mod.rs                 re-exports: types, requests, operations
//! operations.rs          the table of operations
//! <module>/mod.rs        the modules below
//! <module>/requests.rs   the methods of the client, one request for each operation
//! <module>/types.rs      models, open enums
//! ```

mod assembly;
mod body;
mod calls;
mod client;
mod docs;
mod enums;
mod example;
mod imports;
mod items;
mod layout;
mod limits;
mod models;
mod operations;
mod paging;
mod requests;
mod rust_type;
mod sending;
pub(crate) mod shorten;
mod split;
mod syntax;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::Item;

use crate::{
    diagnostic::Diagnostic,
    document::{Document, Operation},
    lower::Lowered,
    surface::Surface,
};

/// One file: items in their final form, then text that is so already.
pub(crate) struct Source {
    pub(crate) doc: String,
    pub(crate) items: Vec<Item>,
    /// The names that the paths of the items begin with.
    names: BTreeSet<String>,
    pub(crate) tail: String,
}

impl Source {
    fn new(doc: &str) -> Self {
        Self {
            doc: doc.to_owned(),
            items: Vec::new(),
            names: BTreeSet::new(),
            tail: String::new(),
        }
    }

    /// Adds items, with short paths.
    fn add(&mut self, items: impl IntoIterator<Item = Item>) {
        for mut item in items {
            shorten::shorten(&mut item, &mut self.names);
            self.items.push(item);
        }
    }
}

/// Renders every file of the generated folder, by path below it.
pub(crate) fn render(
    document: &Document,
    lowered: &Lowered,
) -> Result<BTreeMap<String, Source>, Box<Diagnostic>> {
    let tokens = client::generate(document, lowered)?;
    let owners = split::Owners::new(document);
    let parts = split::split(tokens, &owners);
    layout::layout(parts, document, lowered)
}

/// Renders the file by which tests call every operation by its name.
pub(crate) fn render_calls(document: &Document) -> Result<Source, Box<Diagnostic>> {
    let doc = "The typed client behind names: each operation called, each body and response decoded, by the operation's id.";
    let mut source = Source::new(doc);
    source.items = parse(calls::render(document)).map_err(|reason| fault(document, &reason))?;
    Ok(source)
}

/// The operations that the generator makes, with what callers see of each; sorted by id.
fn surfaces(document: &Document) -> Vec<Surface<'_>> {
    let mut operations: Vec<_> = document
        .operations()
        .filter(|operation| operation.id().is_some() && !document.is_hand_written(*operation))
        .collect();
    operations.sort_by_key(Operation::id);
    let surfaces = operations
        .into_iter()
        .map(|operation| Surface::of(document, operation));
    surfaces.collect()
}

/// Rendered tokens as items.
fn parse(tokens: TokenStream) -> Result<Vec<Item>, String> {
    let file = syn::parse2::<syn::File>(tokens);
    file.map(|file| file.items)
        .map_err(|error| format!("the generated code is no Rust: {error}"))
}

/// A mistake of the generator that belongs to no place in the description.
fn fault(document: &Document, reason: &str) -> Box<Diagnostic> {
    let help = "this is a mistake in codegen/src/render";
    Box::new(Diagnostic::error(
        client::RULE,
        document.root.span,
        reason,
        help,
    ))
}
