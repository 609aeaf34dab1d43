//! The examples of the crate at work in a sandbox: what they return, what they leave behind, and each as a program.

use std::fs;

use quickblox_tests::{files, workspace};

mod chat;
mod content;
mod example;
pub(crate) mod host;
mod moderation;
mod programs;
mod push;
mod quick_start;
mod records;
mod service;
mod users;

/// The names of all examples.
fn names() -> Vec<String> {
    let folder = workspace().join("quickblox-api/examples");
    let found = files(&folder, |path| path.ends_with(".rs"));
    let names = found.into_keys();
    names
        .map(|path| path.trim_end_matches(".rs").to_owned())
        .collect()
}

#[test]
fn no_example_goes_untested() {
    let is_test = |path: &str| path.ends_with(".rs");
    let tests = files(&workspace().join("tests/suite/examples"), is_test);
    let tests: Vec<String> = tests
        .into_values()
        .map(|file| fs::read_to_string(file).expect("a test is text"))
        .collect();
    for name in names() {
        let file = format!("quickblox-api/examples/{name}.rs");
        let text = fs::read_to_string(workspace().join(&file)).expect("an example is text");
        let calls: Vec<String> = text
            .lines()
            .filter_map(|line| line.strip_prefix("pub(crate) async fn "))
            .filter_map(|line| line.split(['(', '<']).next())
            .map(|function| format!("{name}::{function}("))
            .collect();
        // One without a function to call is run as a program, as all are.
        for call in calls {
            assert!(
                tests.iter().any(|test| test.contains(&call)),
                "{file}: no test in tests/suite/examples calls {call}…)"
            );
        }
    }
}

#[test]
fn the_crates_page_has_a_line_for_each_example() {
    let page = workspace().join("quickblox-api/README.md");
    let page = fs::read_to_string(page).expect("the page is text");
    let listed: Vec<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| [`"))
        .filter_map(|line| line.split_once("`](examples/"))
        .map(|(name, rest)| {
            assert!(rest.starts_with(&format!("{name}.rs) | ")), "{name}");
            name.to_owned()
        })
        .collect();
    assert_eq!(listed, names(), "the table `Examples`, in this order");
}
