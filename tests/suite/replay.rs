//! The documented exchanges, replayed: each request belongs to an operation and fits it, and what is sent and answered
//! comes through the types of the crate without loss.

use std::{collections::BTreeSet, env, path::Path};

use quickblox_sandbox::contract::Description;
use quickblox_tests::{files, workspace};

use crate::common::contract;

mod answer;
mod case;
mod compare;
mod request;
mod teeth;

pub(crate) use answer::typed;

/// Cases that cannot pass, because of who made the request: file and reason.
const EXPECTED_MISSES: &[(&str, &str)] = &[
    (
        "auth/authentication--api-key-on-behalf-of.json",
        "the documentation's example leaves `.json` out of the path",
    ),
    (
        "auth/authentication--api-key.json",
        "the documentation's example leaves `.json` out of the path",
    ),
    (
        "chat_messages/list_messages--wire-2017-no-dialog-id.json",
        "the caller forgot the name of a required parameter and was refused with 404",
    ),
    (
        "content/declare_file_uploaded--android-form-size-zero.json",
        "an old Android SDK sends POST for PUT",
    ),
    (
        "content/update_file--js-sdk-get-quirk.json",
        "the JavaScript SDK forgets the method and sends a GET, which changes nothing",
    ),
    (
        "content/upload_file--legacy-s3.json",
        "an upload straight to a storage host, which answers in XML",
    ),
    (
        "custom_objects/list_records--sort_in_get_body.json",
        "a guide's example leaves `.json` out of the path",
    ),
];

/// How one side of an exchange fares.
enum Side {
    /// The case does not hold it.
    NotRecorded,
    /// What is wrong with it; nothing if it passes.
    Checked(Vec<String>),
}

/// How many of a side there are, and how many of them pass.
#[derive(Default)]
struct Count {
    passed: usize,
    all: usize,
    not_recorded: usize,
}

impl Count {
    fn add(&mut self, side: Side) -> Vec<String> {
        match side {
            Side::NotRecorded => {
                self.not_recorded += 1;
                Vec::new()
            }
            Side::Checked(misses) => {
                self.all += 1;
                self.passed += usize::from(misses.is_empty());
                misses
            }
        }
    }
}

/// Replays the cases of a folder and prints what misses; returns the files that do.
fn replay(description: &Description, folder: &Path) -> BTreeSet<String> {
    let (mut requests, mut answers) = (Count::default(), Count::default());
    let mut files_with_misses = BTreeSet::new();
    for (name, path) in files(folder, |path| path.ends_with(".json")) {
        let misses = match case::read(&path) {
            // Vectors of signing and encoding: no exchange.
            Ok(None) => continue,
            Err(error) => vec![format!("(whole): {error}")],
            Ok(Some(case)) => {
                let mut misses = requests.add(request::check(description, &case));
                misses.extend(answers.add(answer::check(description, &case)));
                misses
            }
        };
        for miss in &misses {
            println!("{name}: {miss}");
        }
        if !misses.is_empty() {
            files_with_misses.insert(name);
        }
    }
    println!(
        "{}: {} of {} requests, {} of {} answers ({} requests and {} answers are not recorded)",
        folder.display(),
        requests.passed,
        requests.all,
        answers.passed,
        answers.all,
        requests.not_recorded,
        answers.not_recorded,
    );
    files_with_misses
}

#[test]
fn every_documented_exchange_comes_through() {
    let description = contract();
    let expected: BTreeSet<String> = EXPECTED_MISSES
        .iter()
        .map(|(file, _)| (*file).to_owned())
        .collect();
    assert_eq!(expected.len(), EXPECTED_MISSES.len(), "a file stands twice");

    let missed = replay(description, &workspace().join("tests/cases"));
    let elsewhere = env::var_os("QUICKBLOX_CASES").map(|folder| {
        // A relative path counts from the workspace, not from the package.
        let folder = workspace().join(folder);
        assert!(folder.is_dir(), "{} is no folder", folder.display());
        replay(description, &folder)
    });

    let passing: Vec<_> = expected.difference(&missed).collect();
    assert!(
        passing.is_empty(),
        "these pass and have to leave the list: {passing:#?}"
    );
    for missed in [missed, elsewhere.unwrap_or_default()] {
        let unlisted: Vec<_> = missed.difference(&expected).collect();
        assert!(unlisted.is_empty(), "these miss: {unlisted:#?}");
    }
}
