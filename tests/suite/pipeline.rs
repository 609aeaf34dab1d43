//! The pipeline as a whole: the same bytes whenever, and in whatever order the description is written.

use std::{collections::BTreeMap, fs};

use quickblox_tests::{ROOT, description, files, workspace};
use serde_yaml::{Mapping, Value};

use crate::common::{GENERATED, generate};

#[test]
fn repeated_runs_give_the_same_bytes() {
    for _ in 0..3 {
        let again = generate(&description()).files;
        assert!(again == GENERATED.files, "two runs differ");
    }
}

/// A small generator of numbers (Knuth's MMIX), so that the shuffling is the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }
}

fn shuffle(value: Value, numbers: &mut Numbers) -> Value {
    match value {
        Value::Mapping(mapping) => {
            let mut entries: Vec<_> = mapping
                .into_iter()
                .map(|(key, value)| (key, shuffle(value, numbers)))
                .collect();
            for last in (1..entries.len()).rev() {
                entries.swap(last, numbers.below(last + 1));
            }
            Value::Mapping(Mapping::from_iter(entries))
        }
        Value::Sequence(items) => Value::Sequence(
            items
                .into_iter()
                .map(|item| shuffle(item, numbers))
                .collect(),
        ),
        other => other,
    }
}

#[test]
fn the_order_of_keys_and_files_does_not_show() {
    let expected = &GENERATED.files;
    let folder = workspace().join("openapi");
    for seed in 1..=3 {
        let mut numbers = Numbers(seed);
        let shuffled: BTreeMap<String, Vec<u8>> = files(&folder, |path| path.ends_with(".yaml"))
            .into_iter()
            .map(|(path, file)| {
                let text = fs::read_to_string(file).expect("the description can be read");
                let value: Value = serde_yaml::from_str(&text).expect("the description is YAML");
                let text =
                    serde_yaml::to_string(&shuffle(value, &mut numbers)).expect("a value is YAML");
                (path, text.into_bytes())
            })
            .collect();
        let found = generate(&shuffled).files;
        for (path, text) in expected {
            assert!(
                found.get(path) == Some(text),
                "{path} depends on the order of the description (seed {seed})"
            );
        }
        assert_eq!(found.len(), expected.len());
    }
}

#[test]
fn what_is_generated_is_committed_fresh() {
    let files = GENERATED.workspace_files(&cases());
    let changes = codegen::Output::new(workspace()).changes(&files, codegen::GENERATED);
    let changes = changes.expect("the workspace can be read");
    let stale: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
    assert!(
        stale.is_empty(),
        "run `cargo xtask codegen`: {stale:?} are stale"
    );
}

/// The documented exchanges.
fn cases() -> Vec<codegen::Case> {
    let folder = codegen::Directory(workspace().join("tests/cases"));
    let files = folder.json_files().expect("the cases can be read");
    let cases = files.iter();
    cases
        .filter_map(|file| codegen::Case::from_json(file))
        .collect()
}

#[test]
fn the_readme_quotes_what_the_command_prints() {
    let readme = std::fs::read_to_string(workspace().join("README.md")).expect("a text");
    let expected = format!(
        "{} operations, {} schemas, 0 of {} files changed; ",
        GENERATED.operations,
        GENERATED.schemas,
        GENERATED.workspace_files(&cases()).len(),
    );
    let quoted = readme
        .lines()
        .find(|line| line.contains(" files changed; "));
    let quoted = quoted.expect("the README quotes `cargo xtask codegen`");
    assert!(quoted.starts_with(&expected), "{quoted}\n{expected}");
    let stages = GENERATED.timings.iter().map(|(stage, _)| *stage);
    for stage in stages.chain(["write"]) {
        assert!(
            quoted.contains(&format!("{stage} ")),
            "{quoted}: no {stage}"
        );
    }
}

#[test]
fn every_file_says_how_it_was_made() {
    for (path, text) in &GENERATED.files {
        assert!(
            text.starts_with("// Made by `cargo xtask codegen`"),
            "{path}"
        );
    }
}

#[test]
fn the_bundle_says_the_same_as_the_files() {
    let expected = &GENERATED.files;
    let document = codegen::check(&description(), ROOT).expect("the description has no findings");
    for format in [codegen::Format::Yaml, codegen::Format::Json] {
        let bundle = codegen::bundle(&document, format).expect("a bundle can be written");
        let files = BTreeMap::from([(ROOT.to_owned(), bundle.into_bytes())]);
        let found = generate(&files).files;
        // One file has no folders: its types stand together. What callers of the operations see is the same.
        for (path, text) in expected.iter().filter(|(path, _)| {
            path.ends_with("/builder.rs") && !path.contains("types/") || *path == "operations.rs"
        }) {
            assert!(
                found.get(path) == Some(text),
                "{path} differs when made from the bundle ({format:?})"
            );
        }
    }
}
