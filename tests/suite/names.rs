//! Names of the public surface: no two types of the crate have the same one.

use std::collections::{BTreeMap, BTreeSet};

use quickblox_api::OPERATIONS;

use quickblox_tests::{files, workspace};
use syn::{Item, Visibility};

/// The public types, traits and enums of each file.
fn public_names() -> BTreeMap<String, Vec<String>> {
    let source = workspace().join("quickblox-api/src");
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, file) in files(&source, |path| path.ends_with(".rs")) {
        let text = std::fs::read_to_string(file).expect("a source file is text");
        let file = syn::parse_file(&text).expect("a source file is Rust");
        for name in file.items.iter().filter_map(public_name) {
            names.entry(name).or_default().push(path.clone());
        }
    }
    names
}

fn public_name(item: &Item) -> Option<String> {
    let (visibility, name) = match item {
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Trait(item) => (&item.vis, &item.ident),
        Item::Type(item) => (&item.vis, &item.ident),
        // The open enums.
        Item::Macro(item) => {
            let tokens = item.mac.tokens.to_string();
            let (_, declared) = tokens.rsplit_once("pub enum ")?;
            let name = declared.split([' ', ':']).next()?;
            return (name != "$").then(|| name.to_owned());
        }
        _ => return None,
    };
    matches!(visibility, Visibility::Public(_)).then(|| name.to_string())
}

#[test]
fn no_two_public_types_share_a_name() {
    let names = public_names();
    assert!(names.len() > 200, "only {} names", names.len());
    let shared: Vec<_> = names.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:#?}");
}

/// The public methods that the client has by hand.
fn client_methods() -> BTreeSet<String> {
    let source = workspace().join("quickblox-api/src");
    let is_hand_written = |path: &str| path.ends_with(".rs") && !path.starts_with("generated/");
    let mut methods = BTreeSet::new();
    for file in files(&source, is_hand_written).into_values() {
        let text = std::fs::read_to_string(file).expect("a source file is text");
        let file = syn::parse_file(&text).expect("a source file is Rust");
        for item in file.items {
            let syn::Item::Impl(item) = item else {
                continue;
            };
            let syn::Type::Path(of) = &*item.self_ty else {
                continue;
            };
            if item.trait_.is_some() || !of.path.is_ident("Client") {
                continue;
            }
            methods.extend(item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            }));
        }
    }
    methods
}

/// Lint refuses operations that are called like a method of the client.
#[test]
fn the_methods_of_the_client_are_known_to_lint() {
    let is_operation = |name: &&String| OPERATIONS.iter().any(|operation| operation.id == **name);
    let methods = client_methods();
    let by_hand: Vec<&String> = methods.iter().filter(|name| !is_operation(name)).collect();
    assert_eq!(by_hand, codegen::CLIENT_METHODS);
}

/// Lint knows the types that a schema can be read by.
#[test]
fn the_types_of_wire_are_known_to_lint() {
    let text = std::fs::read_to_string(workspace().join("quickblox-api/src/wire/mod.rs"));
    let file = syn::parse_file(&text.expect("text")).expect("Rust");
    let mut exported = BTreeSet::new();
    for item in file.items {
        if let syn::Item::Use(item) = item
            && matches!(item.vis, Visibility::Public(_))
        {
            let tokens = quote::quote!(#item).to_string();
            let words = tokens
                .split(|c: char| !c.is_alphanumeric())
                .map(ToOwned::to_owned);
            exported
                .extend(words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase())));
        }
    }
    assert!(exported.iter().eq(codegen::WIRE_TYPES), "{exported:?}");
}

/// Lint knows the credentials that the client has.
#[test]
fn the_credentials_are_known_to_lint() {
    let text = std::fs::read_to_string(workspace().join("quickblox-api/src/operation.rs"));
    let file = syn::parse_file(&text.expect("text")).expect("Rust");
    let auth = file.items.into_iter().find_map(|item| match item {
        Item::Enum(item) if item.ident == "Auth" => Some(item),
        _ => None,
    });
    let variants = auth.expect("an enum").variants;
    let mut names: Vec<_> = variants.iter().map(|it| it.ident.to_string()).collect();
    names.retain(|name| name != "Anonymous");
    names.sort();
    assert_eq!(names, codegen::CREDENTIALS);
}
