//! The layers of the crate: a module uses those below it and none above.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quickblox_tests::{files, workspace};
use syn::{Item, UseTree};

/// Lowest first, as ARCHITECTURE.md has them; modules of one layer may use each other only where that makes no circle.
const LAYERS: &[&[&str]] = &[
    &["text", "wire"],
    &["error", "operation"],
    &["link"],
    &["auth"],
    &["transport"],
    &["client", "config", "call", "request"],
    &["generated", "paging", "query", "push", "content", "records"],
];

/// What each source file of the crate uses of others, by module; tests may use anything.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let source = workspace().join("quickblox-api/src");
    let exported = exported();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, file) in files(&source, |path| path.ends_with(".rs") && path != "lib.rs") {
        let is_test =
            path.ends_with("tests.rs") || path.contains("/tests/") || path == "testing.rs";
        if is_test {
            continue;
        }
        let text = std::fs::read_to_string(file).expect("a source file is text");
        let file = syn::parse_file(&text).expect("a source file is Rust");
        let module = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        let found = uses.entry(module).or_default();
        for item in &file.items {
            if !is_for_tests(item) {
                let tokens = quote::ToTokens::to_token_stream(item);
                collect(tokens, &exported, found);
            }
        }
    }
    for (module, used) in &mut uses {
        used.remove(module);
    }
    uses
}

fn is_for_tests(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        _ => return false,
    };
    let mut attributes = attributes.iter();
    attributes.any(|attribute| quote::quote!(#attribute).to_string().contains("cfg (test)"))
}

/// The module of each name that lib.rs exports at the crate's root.
fn exported() -> BTreeMap<String, String> {
    let root = workspace().join("quickblox-api/src/lib.rs");
    let text = std::fs::read_to_string(root).expect("the root is text");
    let file = syn::parse_file(&text).expect("the root is Rust");
    let mut names = BTreeMap::new();
    for item in file.items {
        if let Item::Use(item) = item
            && let UseTree::Path(path) = item.tree
        {
            leaves(&path.tree, &path.ident.to_string(), &mut names);
        }
    }
    names
}

fn leaves(tree: &UseTree, module: &str, names: &mut BTreeMap<String, String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, module, names),
        UseTree::Name(name) => {
            names.insert(name.ident.to_string(), module.to_owned());
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                leaves(tree, module, names);
            }
        }
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// Finds `crate::name` and `crate::{name, …}`, wherever they stand.
fn collect(tokens: TokenStream, exported: &BTreeMap<String, String>, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), exported, found),
            TokenTree::Ident(ident) if ident == "crate" => match tokens.get(index + 3) {
                Some(TokenTree::Ident(name)) => add(&name.to_string(), exported, found),
                Some(TokenTree::Group(group)) => {
                    for name in heads(group.stream()) {
                        add(&name, exported, found);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// The first name of each path in `{a::b, c::{d, e}, f}`.
fn heads(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_head = true;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if is_head => {
                names.push(ident.to_string());
                is_head = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => is_head = true,
            _ => {}
        }
    }
    names
}

fn add(name: &str, exported: &BTreeMap<String, String>, found: &mut BTreeSet<String>) {
    let module = exported.get(name).map_or(name, String::as_str);
    found.insert(module.to_owned());
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn no_module_uses_one_of_a_higher_layer() {
    let uses = uses();
    assert!(uses.len() > 10, "the crate has more modules: {uses:?}");
    let mut wrong = Vec::new();
    for (module, used) in &uses {
        let own = layer(module).unwrap_or_else(|| panic!("`{module}` is in no layer"));
        for other in used {
            // Crates that lib.rs exports again, and macros.
            let Some(layer) = layer(other) else { continue };
            if layer > own {
                wrong.push(format!("{module} uses {other}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_layers_are_those_of_the_crate_and_of_the_architecture() {
    let modules: BTreeSet<String> = uses().into_keys().collect();
    let named: BTreeSet<String> = LAYERS
        .iter()
        .copied()
        .flatten()
        .map(ToString::to_string)
        .collect();
    assert_eq!(modules, named);
    let text = std::fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("a text");
    let stated: Vec<String> = LAYERS.iter().map(|layer| layer.join(", ")).collect();
    let stated = stated.join(" < ");
    assert!(
        text.contains(&stated),
        "ARCHITECTURE.md does not say `{stated}`"
    );
}

/// Modules of one layer, and files within a module, must not use each other in a circle.
#[test]
fn no_two_modules_use_each_other() {
    let uses = uses();
    let mut circles = Vec::new();
    for (module, used) in &uses {
        for other in used.iter().filter(|other| *other > module) {
            if uses.get(other).is_some_and(|back| back.contains(module)) {
                circles.push(format!("{module} and {other}"));
            }
        }
    }
    // The requests that are generated and the streams made of them name each other's types: a request has `items()`,
    // a stream has the operation of its request.
    assert_eq!(circles, Vec::<String>::new());
}
