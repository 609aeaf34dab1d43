//! The lowered document to the files of the generated folder.
//!
//! progenitor makes one stream of tokens; here it is cut into modules and joined by what progenitor does not make: the
//! table of operations, open enums, streams of paged lists. Each item is polished when it is formatted.
//!
//! ```text
//! mod.rs                     re-exports: types, builder, prelude, operations
//! operations.rs              the table of operations
//! <module>/mod.rs            the extension trait
//! <module>/builder.rs        one request builder an operation; what makes streams of the paged ones
//! <module>/types.rs          models, open enums
//! <module>/types/builder.rs  builders of models
//! ```

mod calls;
mod client;
mod docs;
mod enums;
mod items;
mod layout;
mod limits;
mod operations;
mod paging;
mod polish;
mod rust_type;
mod split;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::{diagnostic::Diagnostic, document::Document, lower::Lowered};
pub(crate) use polish::Polish;

/// One file: items to be polished and formatted, then text that is so already.
pub(crate) struct Source {
    pub(crate) doc: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) tail: String,
}

/// One item.
pub(crate) struct Piece {
    pub(crate) role: Role,
    pub(crate) tokens: TokenStream,
}

/// What an item is, which decides how it is polished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Ours; as it shall be.
    Plain,
    /// An extension trait or its implementation.
    Methods,
    /// A request builder.
    Request,
    /// A model.
    Model,
    /// The builder of a model.
    ModelBuilder,
}

/// Renders every file of the generated folder, by path below it.
pub(crate) fn render(
    document: &Document,
    lowered: &Lowered,
) -> Result<BTreeMap<String, Source>, Box<Diagnostic>> {
    let tokens = client::generate(document, lowered)?;
    let owners = split::Owners::new(document);
    let parts = split::split(tokens, &owners);
    Ok(layout::layout(parts, document, lowered))
}

/// Renders the file by which tests call every operation by its name.
pub(crate) fn render_calls(document: &Document) -> Source {
    let doc = "The typed client behind names: each operation called, each body and answer decoded, by the operation's id.";
    Source::new(doc, calls::render(document))
}
