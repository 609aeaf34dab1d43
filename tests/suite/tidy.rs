//! Rules of the repository that no compiler knows.

use std::{collections::BTreeMap, fs, process::Command};

use quickblox_tests::{files, workspace};
use serde_json::Value;

/// The hand-written Rust files of the workspace.
fn sources() -> BTreeMap<String, String> {
    let root = workspace();
    ["codegen", "quickblox-api", "xtask", "tests"]
        .iter()
        .flat_map(|package| {
            let found = files(&root.join(package), |path| {
                path.ends_with(".rs") && !path.contains("generated/")
            });
            found
                .into_iter()
                .map(move |(path, file)| (format!("{package}/{path}"), file))
        })
        .map(|(path, file)| {
            (
                path,
                fs::read_to_string(file).expect("a source file is text"),
            )
        })
        .collect()
}

#[test]
fn every_module_says_why_it_is_there() {
    for (path, text) in sources() {
        assert!(
            text.starts_with("//! "),
            "{path}: begin with a `//!` paragraph that gives the module's one reason"
        );
    }
}

#[test]
fn no_file_grows_into_two() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(
            lines <= 400,
            "{path} has {lines} lines, the limit is 400: move one whole subject to a module of its own, not just the \
             lines beyond the limit"
        );
    }
}

#[test]
fn lines_end_plainly_and_files_end_with_a_line() {
    let texts = ["rs", "toml", "yaml", "md", "yml"];
    let wanted = |path: &str| {
        texts
            .iter()
            .any(|extension| path.ends_with(&format!(".{extension}")))
            && !path.starts_with("target/")
            && !path.starts_with(".git/")
            && !path.contains("fixtures/lint/file-encoding")
    };
    for (path, file) in files(&workspace(), wanted) {
        let text = fs::read_to_string(file).expect("a text file is text");
        assert!(text.ends_with('\n'), "{path}: the last line has no end");
        assert!(!text.contains('\r'), "{path}: a carriage return");
        for (number, line) in text.lines().enumerate() {
            assert!(
                !line.ends_with([' ', '\t']),
                "{path}:{}: white space at the end",
                number + 1
            );
        }
    }
}

#[test]
fn every_file_of_the_description_is_reached_from_its_root() {
    let folder = workspace().join("openapi");
    let texts: Vec<String> = files(&folder, |path| path.ends_with(".yaml"))
        .into_values()
        .map(|file| fs::read_to_string(file).expect("the description is text"))
        .collect();
    for path in files(&folder, |path| {
        path.ends_with(".yaml") && path.contains('/')
    })
    .into_keys()
    {
        let name = path.rsplit('/').next().unwrap_or(&path);
        assert!(
            texts.iter().any(|text| text.contains(&format!("{name}#/"))),
            "{path}: no `$ref` leads here"
        );
    }
}

/// The declared version is honest: nothing in the lock file asks for a newer compiler.
#[test]
fn no_dependency_needs_a_newer_compiler_than_declared() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--offline",
            "--filter-platform",
            &host(),
        ])
        .current_dir(workspace())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let version = |package: &Value| package["rust_version"].as_str().map(numbers);
    let declared = packages
        .iter()
        .find(|package| package["name"] == "quickblox-api")
        .and_then(version)
        .expect("the crate declares its version");
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| version(package) > Some(declared.clone()))
        .map(|package| format!("{} {}", package["name"], package["rust_version"]))
        .collect();
    assert!(packages.len() > 50);
    assert_eq!(newer, Vec::<String>::new());
}

/// The platform of this machine: the packages of others may not have been fetched.
fn host() -> String {
    let output = Command::new(env!("CARGO"))
        .arg("-vV")
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find_map(|line| line.strip_prefix("host: "));
    line.expect("cargo knows its host").to_owned()
}

fn numbers(version: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = version
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect();
    numbers.resize(3, 0);
    numbers
}
