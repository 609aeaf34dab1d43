//! One construct of OpenAPI a fixture, and the Rust it becomes.

use std::fmt::Write as _;

use quickblox_tests::fixtures;

use crate::common::assert_snapshot;

/// The files that a construct shows in: the root and the table of operations only where they are the point.
fn is_shown(fixture: &str, path: &str) -> bool {
    match path {
        "mod.rs" => fixture == "several_files",
        "operations.rs" => ["table", "multipart"].contains(&fixture),
        _ => true,
    }
}

#[test]
fn each_construct_becomes_this_rust() {
    let fixtures = fixtures("constructs");
    assert!(fixtures.len() > 20, "the fixtures are not where they were");
    for fixture in fixtures {
        let generated = codegen::generate(&fixture.source, &fixture.root)
            .map_err(|report| report.render("", false))
            .unwrap_or_else(|report| panic!("{}:\n{report}", fixture.name));
        let mut shown = String::new();
        for (path, text) in &generated.files {
            if is_shown(&fixture.name, path)
                && syn::parse_file(text).is_ok_and(|file| has_content(&file))
            {
                let _ = write!(shown, "==== {path}\n{text}\n");
            }
        }
        assert_snapshot("constructs", &format!("construct_{}", fixture.name), &shown);
    }
}

/// Is there more in the file than what every file has?
fn has_content(file: &syn::File) -> bool {
    file.items.iter().any(|item| match item {
        syn::Item::Use(_) => false,
        syn::Item::Mod(module) => module
            .content
            .as_ref()
            .is_some_and(|(_, items)| !items.is_empty()),
        _ => true,
    })
}
