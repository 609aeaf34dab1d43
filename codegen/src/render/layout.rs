//! Which item stands in which file, with the `use` lines each file needs.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    Piece, Role, Source, enums, limits, operations, paging,
    split::{Part, Parts, trait_name},
};
use crate::{document::Document, lower::Lowered};

/// Puts every item into its file.
pub(super) fn layout(
    mut parts: Parts,
    document: &Document,
    lowered: &Lowered,
) -> BTreeMap<String, Source> {
    for open in &lowered.enums {
        parts.modules.entry(open.module.clone()).or_default();
    }
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), Source::new(ROOT, root(&parts)));
    let table = "What the crate's own layers know of each call.";
    files.insert(
        "operations.rs".to_owned(),
        Source::new(table, operations::render(document)),
    );
    let mut bounded = limits::render(document, lowered);
    for (name, part) in parts.modules {
        let Part {
            methods,
            requests,
            models,
            model_builders,
        } = part;
        let file = |file: &str| format!("{name}/{file}.rs");
        if methods.is_empty() {
            let source = Source::new("What several modules share.", quote! { pub mod types; });
            files.insert(file("mod"), source);
        } else {
            let source = Source::new(&format!("The calls of module `{name}`."), methods_head());
            files.insert(file("mod"), source.with(Role::Methods, methods));
            let source = Source::new(&format!("Requests of module `{name}`."), requests_head());
            let source = source.with(Role::Request, requests);
            let streams = paging::render(document, &name);
            files.insert(file("builder"), source.with(Role::Plain, streams));
        }
        let head = models_head(models.is_empty(), model_builders.is_empty());
        let source = Source::new(&format!("Models of module `{name}`."), head);
        let enums = lowered.enums.iter().filter(|open| open.module == name);
        let enums: Vec<String> = enums.map(enums::render).collect();
        let source = Source {
            tail: enums.join("\n"),
            ..source
                .with(Role::Model, models)
                .with(Role::Plain, bounded.remove(&name).unwrap_or_default())
        };
        files.insert(file("types"), source);
        if !model_builders.is_empty() {
            let doc = format!("Builders of the models of module `{name}`.");
            let source = Source::new(&doc, quote!());
            files.insert(
                file("types/builder"),
                source.with(Role::ModelBuilder, model_builders),
            );
        }
    }
    files
}

impl Source {
    pub(super) fn new(doc: &str, head: TokenStream) -> Self {
        Self {
            doc: doc.to_owned(),
            pieces: super::items::cut(head)
                .into_iter()
                .map(|item| Piece {
                    role: Role::Plain,
                    tokens: item.into_tokens(),
                })
                .collect(),
            tail: String::new(),
        }
    }

    fn with(mut self, role: Role, items: Vec<TokenStream>) -> Self {
        let pieces = items.into_iter().map(|tokens| Piece { role, tokens });
        self.pieces.extend(pieces);
        self
    }
}

fn methods_head() -> TokenStream {
    quote! {
        pub mod builder;
        pub mod types;
        use crate::Client;
    }
}

fn requests_head() -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use progenitor_client::{
            ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
        };
        #[allow(unused_imports)]
        use crate::{transport::{ByteStream, ResponseValue}, types};
    }
}

fn models_head(no_models: bool, no_builders: bool) -> TokenStream {
    let builders = (!no_builders).then(|| quote! { pub mod builder; });
    let models = (!no_models).then(|| {
        quote! {
            #[allow(unused_imports)]
            use crate::types::*;
        }
    });
    quote!(#builders #models)
}

const ROOT: &str = "The typed client, made from the description in `openapi/`.";

/// The root: the flat namespaces that callers see.
fn root(parts: &Parts) -> TokenStream {
    let modules: Vec<_> = parts
        .modules
        .keys()
        .map(|name| format_ident!("{name}"))
        .collect();
    let calls = parts
        .modules
        .iter()
        .filter(|(_, part)| !part.methods.is_empty());
    let (callers, traits): (Vec<_>, Vec<_>) = calls
        .map(|(name, _)| {
            (
                format_ident!("{name}"),
                format_ident!("{}", trait_name(name)),
            )
        })
        .unzip();
    let built = parts
        .modules
        .iter()
        .filter(|(_, part)| !part.model_builders.is_empty());
    let built = built.map(|(name, _)| format_ident!("{name}"));
    let error = &parts.error;
    let defaults = (!parts.defaults.is_empty()).then(|| {
        let defaults = &parts.defaults;
        quote! { pub mod defaults { #defaults } }
    });
    quote! {
        #(mod #modules;)*
        pub mod operations;

        /// Models: what requests carry and answers hold.
        pub mod types {
            #(pub use super::#modules::types::*;)*
            /// Builders of the models, as `Model::builder()` gives them.
            pub mod builder {
                #(pub use super::super::#built::types::builder::*;)*
            }
            /// What goes wrong when a value does not fit a model.
            pub mod error { #error }
            #defaults
        }

        /// Requests: one builder for each operation, made by the method of its name.
        pub mod builder {
            #(pub use super::#callers::builder::*;)*
        }

        /// The traits that give the client its methods.
        pub mod prelude {
            #(pub use super::#callers::#traits;)*
        }
    }
}
