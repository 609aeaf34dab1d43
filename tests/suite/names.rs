//! Names of the public surface: no two types of the crate have the same one.

use std::collections::BTreeMap;

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
