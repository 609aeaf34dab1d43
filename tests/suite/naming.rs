//! What lint accepts compiles, whatever things are called.
//!
//! Each candidate is a small module of a description with one word at one of the places that names come from. Those with
//! findings are left out; the findings must lie in the candidate's own file. The rest is generated together with the
//! description of the API, and the crate compiled with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use fastrand::Rng;
use quickblox_tests::{ROOT, description, files, workspace};
use serde_yaml::Value;

mod candidate;
mod words;

use candidate::{Candidate, PLACES};

/// Words made at random, beside those that are known to be worth a try.
const RANDOM: usize = 40;
/// How many candidates are made of other words than the good ones.
const SAMPLE: usize = 600;

fn candidates() -> Vec<Candidate> {
    let seed = std::env::var("QUICKBLOX_FUZZ_SEED");
    let mut rng = Rng::with_seed(seed.map_or(1, |seed| seed.parse().expect("a number")));
    let mut words: Vec<String> = words::KNOWN.iter().map(|word| (*word).to_owned()).collect();
    words.extend((0..RANDOM).map(|_| words::random(&mut rng)));
    let at_all_places = |word| PLACES.iter().map(move |place| (word, *place));
    let (good, others) = words.split_at(words::GOOD);
    let mut sample: Vec<_> = others.iter().flat_map(at_all_places).collect();
    // All of them would be compiled for minutes.
    rng.shuffle(&mut sample);
    sample.truncate(SAMPLE);
    let pairs: Vec<_> = good.iter().flat_map(at_all_places).chain(sample).collect();
    let numbered = pairs.into_iter().enumerate();
    numbered
        .map(|(number, (word, place))| Candidate::new(number, word, place))
        .collect()
}

/// The description of the API with these candidates.
fn with(candidates: &[Candidate]) -> BTreeMap<String, Vec<u8>> {
    let folder = workspace().join("openapi");
    let mut all: BTreeMap<String, Vec<u8>> = files(&folder, |path| path.ends_with(".yaml"))
        .into_iter()
        .map(|(path, file)| (path, fs::read(file).expect("a file of the description")))
        .collect();
    let root: Value = serde_yaml::from_slice(&all[ROOT]).expect("YAML");
    let mut root = serde_json::to_value(root).expect("JSON");
    let mut tags: Vec<serde_json::Value> = root["tags"].as_array().expect("tags").clone();
    for candidate in candidates {
        let (path, item) = candidate.path();
        root["paths"][path] = item;
        tags.extend(candidate.tag());
        all.insert(candidate.file(), candidate.text().into_bytes());
    }
    let mut named = BTreeSet::new();
    tags.retain(|tag| named.insert(tag["name"].to_string()));
    root["tags"] = tags.into();
    all.insert(
        ROOT.to_owned(),
        serde_yaml::to_string(&root).expect("YAML").into_bytes(),
    );
    all
}

/// The candidates without findings.
fn accepted(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    loop {
        let Err(report) = codegen::check(&with(&candidates), ROOT) else {
            return candidates;
        };
        let places = report.diagnostics().iter().map(|diagnostic| {
            let (path, line, column) = report.location(diagnostic);
            let message = &diagnostic.message;
            assert_ne!((line, column), (1, 1), "no place of its own: {message}");
            (path.to_owned(), line, &diagnostic.message)
        });
        let refused: BTreeSet<String> = places
            .flat_map(|(path, line, message)| {
                if !path.starts_with("common/candidate_") {
                    // The key of a path, the name of a tag, or what the description has already.
                    let found = candidates.iter().filter(|it| it.is_named_in(message));
                    let found: Vec<_> = found.map(Candidate::file).collect();
                    assert!(!found.is_empty(), "{path}:{line}: {message}");
                    return found;
                }
                vec![path]
            })
            .collect();
        let before = candidates.len();
        candidates.retain(|candidate| !refused.contains(&candidate.file()));
        assert!(
            candidates.len() < before,
            "{}",
            report.render("openapi", false)
        );
    }
}

#[test]
fn what_lint_accepts_compiles() {
    let all = candidates();
    let count = all.len();
    let accepted = accepted(all);
    println!("{} of {count} candidates are accepted", accepted.len());
    for place in PLACES {
        let is_there = accepted.iter().any(|candidate| candidate.place == *place);
        assert!(is_there, "no word is accepted at {place:?}");
    }
    let generated = match codegen::generate(&with(&accepted), ROOT) {
        Ok(generated) => generated,
        Err(report) => panic!("{}", report.render("openapi", false)),
    };
    assert_eq!(
        codegen::generate(&description(), ROOT)
            .expect("fine")
            .operations
            + accepted.len(),
        generated.operations
    );
    compile(&generated.files);
}

/// Compiles a copy of the crate with these generated files.
fn compile(generated: &BTreeMap<String, String>) {
    let copy = tempfile::tempdir().expect("a folder");
    let (from, to) = (workspace(), copy.path());
    let manifest = fs::read_to_string(from.join("Cargo.toml")).expect("a manifest");
    let start = manifest.find("members = [").expect("members");
    let end = start + manifest[start..].find(']').expect("a list");
    let manifest = format!(
        "{}members = [\"quickblox-api\"{}",
        &manifest[..start],
        &manifest[end..]
    );
    write(to, "Cargo.toml", manifest.as_bytes());
    let lock = fs::read(from.join("Cargo.lock")).expect("a lock file");
    write(to, "Cargo.lock", &lock);
    // Without what only tests and benchmarks need.
    let manifest = fs::read_to_string(from.join("quickblox-api/Cargo.toml")).expect("a manifest");
    let (library, _) = manifest
        .split_once("[dev-dependencies]")
        .expect("they end it");
    write(to, "quickblox-api/Cargo.toml", library.as_bytes());
    let is_hand_written = |path: &str| path.ends_with(".rs") && !path.starts_with("generated/");
    for (path, file) in files(&from.join("quickblox-api/src"), is_hand_written) {
        let text = fs::read(file).expect("a source file");
        write(to, &format!("quickblox-api/src/{path}"), &text);
    }
    for (path, text) in generated {
        write(
            to,
            &format!("quickblox-api/src/generated/{path}"),
            text.as_bytes(),
        );
    }
    let check = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--lib", "--target-dir"])
        .arg(from.join("target/naming"))
        .current_dir(to)
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&check.stderr);
    assert!(check.status.success(), "{errors}");
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("it can be made");
    fs::write(file, bytes).expect("it can be written");
}
