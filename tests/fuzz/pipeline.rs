//! Descriptions: loading, lint, and the whole of codegen.

use std::{collections::BTreeMap, fs};

use codegen::Report;
use quickblox_tests::{files, workspace};

use crate::harness::fuzz;

const ROOT: &str = "quickblox.yaml";

/// Small descriptions, each of one file: the fixtures of lint and of codegen.
fn corpus() -> Vec<Vec<u8>> {
    let fixtures = workspace().join("tests/fixtures");
    let found = files(&fixtures, |path| path.ends_with(".yaml"));
    let found = found.into_values();
    found
        .map(|path| fs::read(path).expect("a fixture"))
        .collect()
}

fn source(input: &[u8]) -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([(ROOT.to_owned(), input.to_vec())])
}

/// Each finding has a place in the file, and all can be shown.
fn can_be_shown(report: &Report, input: &[u8]) {
    let lines = input.split(|byte| *byte == b'\n').count();
    for diagnostic in report.diagnostics() {
        let (path, line, column) = report.location(diagnostic);
        assert_eq!(path, ROOT);
        assert!(
            line >= 1 && column >= 1 && line <= lines + 1,
            "{line}:{column}"
        );
    }
    assert!(!report.render("openapi", false).is_empty());
}

#[test]
fn yaml_and_lint() {
    fuzz("yaml_and_lint", &corpus(), |input| {
        if let Err(report) = codegen::check(&source(input), ROOT) {
            can_be_shown(&report, input);
        }
    });
}

#[test]
fn json_and_lint() {
    let corpus: Vec<_> = corpus()
        .iter()
        .filter_map(|yaml| serde_yaml::from_slice::<serde_json::Value>(yaml).ok())
        .map(|value| value.to_string().into_bytes())
        .collect();
    fuzz("json_and_lint", &corpus, |input| {
        if let Err(report) = codegen::check(&source(input), ROOT) {
            can_be_shown(&report, input);
        }
    });
}

/// What lint accepts is generated, and what is generated is Rust.
#[test]
fn codegen() {
    fuzz("codegen", &corpus(), |input| {
        let source = source(input);
        if codegen::check(&source, ROOT).is_err() {
            return;
        }
        let generated = match codegen::generate(&source, ROOT) {
            Ok(generated) => generated,
            Err(report) => panic!("{}", report.render("openapi", false)),
        };
        for (path, text) in &generated.files {
            if path.ends_with(".rs") {
                let parsed = syn::parse_file(text);
                assert!(parsed.is_ok(), "{path}: {:?}", parsed.err());
            }
        }
    });
}
