//! Which item stands in which file.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Item;

use super::{
    Source, assembly, client, enums, fault, imports, limits,
    models::{self, Models, Use},
    operations, paging, parse,
    requests::Requests,
    split::{Parts, last_segment},
    surfaces,
};
use crate::{
    diagnostic::Diagnostic,
    document::Document,
    lower::Lowered,
    names::{field_name, rust_name},
    node::Node,
    surface::Surface,
};

/// Puts every item into its file.
pub(super) fn layout(
    mut parts: Parts,
    document: &Document,
    lowered: &Lowered,
) -> Result<BTreeMap<String, Source>, Box<Diagnostic>> {
    let broken = |reason: String| fault(document, &reason);
    let surfaces = surfaces(document);
    let error = std::mem::take(&mut parts.error);
    let defaults = std::mem::take(&mut parts.defaults);
    let methods = std::mem::take(&mut parts.methods);
    let mut modules = Modules::default();
    let fields = modules.models(parts, document, lowered).map_err(broken)?;
    let requests = Requests {
        document,
        lowered,
        models: &fields,
    };
    for surface in &surfaces {
        modules
            .request(&requests, surface, &methods)
            .map_err(|reason| unknown(surface, &reason))?;
    }
    let mut table = Source::new("What the crate's own layers know of each operation.");
    table.add(parse(operations::render(document)).map_err(broken)?);
    table.import(&BTreeMap::new(), "").map_err(broken)?;
    let mut files = BTreeMap::from([("operations.rs".to_owned(), table)]);
    let mut root = Source::new("The typed client, made from the description in `openapi/`.");
    root.add(parse(modules.root(&error, &defaults)).map_err(broken)?);
    files.insert("mod.rs".to_owned(), root);
    modules.files(&mut files).map_err(broken)?;
    Ok(files)
}

/// progenitor has made something of an operation that the tool does not know.
fn unknown(surface: &Surface<'_>, reason: &str) -> Box<Diagnostic> {
    let id = surface.operation.id().unwrap_or_default();
    Box::new(Diagnostic::error(
        client::RULE,
        surface.operation.place(),
        format!("what progenitor makes of `{id}` is not what this tool knows: {reason}"),
        "has progenitor been updated? codegen/src/render/assembly.rs says what is known of its methods",
    ))
}

#[derive(Default)]
struct Modules {
    by_name: BTreeMap<String, Module>,
    /// The open enums, each with its module.
    enums: BTreeMap<String, String>,
    /// Whether a model is made from a text, which can fail.
    converts: bool,
}

/// The items of one module.
#[derive(Default)]
struct Module {
    methods: Vec<TokenStream>,
    requests: Vec<TokenStream>,
    models: Option<Source>,
}

impl Modules {
    fn module(&mut self, name: &str) -> &mut Module {
        self.by_name.entry(name.to_owned()).or_default()
    }

    fn types(&mut self, name: &str) -> &mut Source {
        let models = &mut self.module(name).models;
        models.get_or_insert_with(|| Source::new(&format!("Models of module `{name}`.")))
    }

    /// Puts the models into their final form; gives the fields of each.
    fn models(
        &mut self,
        parts: Parts,
        document: &Document,
        lowered: &Lowered,
    ) -> Result<Models, String> {
        let sent = document.sent_schemas();
        let received = document.received_schemas();
        let lists = lists(document);
        let mut known = Models::new();
        let mut accessors: BTreeMap<String, TokenStream> = document
            .operations()
            .filter_map(|operation| paging::count(document, operation))
            .collect();
        for (module, models) in parts.models {
            for tokens in models {
                let mut item: Item =
                    syn::parse2(tokens).map_err(|error| format!("a model is no Rust: {error}"))?;
                self.converts |= is_conversion(&item);
                let name = subject(&item).map(|name| name.to_string());
                let name = name.unwrap_or_default();
                let used = Use {
                    sent: sent.contains(name.as_str()),
                    received: received.contains(name.as_str()),
                    list: lists
                        .get(name.as_str())
                        .copied()
                        .filter(|_| !sent.contains(name.as_str())),
                };
                models::finish(&mut item, lowered, used);
                let mut added = TokenStream::new();
                if let Item::Struct(model) = &item {
                    let fields = models::fields(model);
                    if used.sent && !fields.is_empty() {
                        let required = required(document, &name);
                        added.extend(models::constructor(&name, &fields, &required));
                    }
                    added.extend(accessors.remove(&name));
                    known.insert(name, fields);
                }
                self.types(&module).add([item]);
                self.types(&module).add(parse(added)?);
            }
        }
        for (module, checks) in limits::render(document, lowered) {
            self.types(&module).add(parse(quote!(#(#checks)*))?);
        }
        for open in &lowered.enums {
            let tail = &mut self.types(&open.module).tail;
            if !tail.is_empty() {
                tail.push('\n');
            }
            tail.push_str(&enums::render(open));
            self.enums.insert(open.name.clone(), open.module.clone());
        }
        Ok(known)
    }

    fn request(
        &mut self,
        requests: &Requests<'_>,
        surface: &Surface<'_>,
        methods: &BTreeMap<String, TokenStream>,
    ) -> Result<(), String> {
        let id = surface.operation.id().unwrap_or_default();
        let method = methods.get(id).ok_or("it has no method")?;
        let assembly = assembly::read(method.clone())?;
        let rendered = requests.render(surface, &assembly)?;
        let module = self.module(surface.operation.tag().unwrap_or("common"));
        module.methods.push(rendered.method);
        module.requests.push(rendered.items);
        Ok(())
    }

    fn files(self, files: &mut BTreeMap<String, Source>) -> Result<(), String> {
        let homes = self.homes();
        for (name, module) in self.by_name {
            let Module {
                methods,
                requests,
                models,
            } = module;
            let has_requests = !requests.is_empty();
            let mut root = Source::new(&format!("Module `{name}`."));
            let requests_module = has_requests.then(|| {
                quote!(
                    pub mod requests;
                )
            });
            let types_module = models.is_some().then(|| {
                quote!(
                    pub mod types;
                )
            });
            root.add(parse(quote!(#requests_module #types_module))?);
            files.insert(format!("{name}/mod.rs"), root);
            if has_requests {
                let mut source = Source::new(&format!("Requests of module `{name}`."));
                source.add(parse(quote! {
                    impl Client { #(#methods)* }
                    #(#requests)*
                })?);
                source.import(&BTreeMap::new(), &name)?;
                files.insert(format!("{name}/requests.rs"), source);
            }
            if let Some(mut models) = models {
                models.import(&homes, &name)?;
                files.insert(format!("{name}/types.rs"), models);
            }
        }
        Ok(())
    }

    /// The module of each model.
    fn homes(&self) -> BTreeMap<String, String> {
        let sources = self.by_name.iter().filter_map(|(module, items)| {
            let items = &items.models.as_ref()?.items;
            Some(items.iter().map(move |item| (item, module)))
        });
        let named = sources.flatten().filter_map(|(item, module)| match item {
            Item::Struct(_) | Item::Enum(_) => Some((subject(item)?.to_string(), module.clone())),
            _ => None,
        });
        named.chain(self.enums.clone()).collect()
    }

    /// The root: the flat namespaces that callers see.
    fn root(&self, error: &TokenStream, defaults: &TokenStream) -> TokenStream {
        let named = |wanted: fn(&Module) -> bool| -> Vec<Ident> {
            let modules = self.by_name.iter().filter(|(_, module)| wanted(module));
            modules.map(|(name, _)| format_ident!("{name}")).collect()
        };
        let modules = named(|_| true);
        let callers = named(|module| !module.requests.is_empty());
        let typed = named(|module| module.models.is_some());
        let error = self.converts.then(|| {
            quote! {
                /// What goes wrong when a text does not fit a model.
                pub mod error { #error }
            }
        });
        let defaults = (!defaults.is_empty()).then(|| quote! { pub mod defaults { #defaults } });
        quote! {
            #(mod #modules;)*
            pub mod operations;

            /// Models: what requests carry and responses hold.
            pub mod types {
                #(pub use super::#typed::types::*;)*
                #error
                #defaults
            }

            /// Requests: one for each operation, made by the client's method of its name.
            pub mod requests {
                #(pub use super::#callers::requests::*;)*
            }
        }
    }
}

impl Source {
    /// Puts the `use` lines before the items.
    fn import(&mut self, models: &BTreeMap<String, String>, module: &str) -> Result<(), String> {
        let uses = imports::uses(&self.names, models, module);
        let uses = parse(uses.into_iter().collect())?;
        self.items.splice(0..0, uses);
        Ok(())
    }
}

/// The schemas that are a page, or the whole, of a list; each with the wire name of its list.
fn lists(document: &Document) -> BTreeMap<&str, &str> {
    const ITEMS: &str = "items";
    let paged = document.operations().filter_map(|operation| {
        let items = operation.node.get("x-pagination")?.text(ITEMS)?;
        let schema = document.answer_schema(operation)?;
        Some((schema.text("$ref")?.rsplit_once('/')?.1, items))
    });
    let whole = document.schemas().filter_map(|(name, entry)| {
        let list = entry.node.get("properties")?.get(ITEMS)?;
        document.list_entry(list).map(|_| (name, ITEMS))
    });
    whole.chain(paged).collect()
}

/// The fields of a schema that are required, in the order of the description.
fn required(document: &Document, name: &str) -> Vec<String> {
    let schema = document.schema(name);
    let names = schema.and_then(|schema| schema.get("required"));
    let names = names.map_or(&[][..], Node::items).iter();
    let properties = schema.and_then(|schema| schema.get("properties"));
    names
        .filter_map(Node::as_str)
        .map(|wire| match properties.and_then(|all| all.get(wire)) {
            Some(property) => field_name(wire, property),
            None => rust_name(wire),
        })
        .collect()
}

/// Does the item implement `FromStr` or `TryFrom`?
fn is_conversion(item: &Item) -> bool {
    let Item::Impl(item) = item else { return false };
    let implemented = item.trait_.iter();
    let mut names = implemented.filter_map(|(_, path, _)| path.segments.last());
    names.any(|name| name.ident == "FromStr" || name.ident == "TryFrom")
}

/// The type that an item is, or implements something for.
fn subject(item: &Item) -> Option<Ident> {
    match item {
        Item::Struct(item) => Some(item.ident.clone()),
        Item::Enum(item) => Some(item.ident.clone()),
        Item::Impl(item) => last_segment(&item.self_ty),
        _ => None,
    }
}
