//! Writing the generated folder: all or nothing, and nothing that need not be.

use std::{collections::BTreeMap, fs, time::SystemTime};

use codegen::Output;
use quickblox_tests::{files, fixtures};

fn generated() -> BTreeMap<String, String> {
    let fixture = fixtures("constructs")
        .into_iter()
        .find(|fixture| fixture.name == "json_body")
        .expect("there is one");
    codegen::generate(&fixture.source, &fixture.root)
        .map(|generated| generated.files)
        .expect("it is good")
}

#[test]
fn what_was_written_is_fresh_and_is_not_written_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Output::new(folder.path());
    let files = generated();
    let changes = output.changes(&files, "").expect("readable");
    assert_eq!(changes.len(), files.len());
    output.apply(&changes).expect("writable");
    let old = SystemTime::UNIX_EPOCH;
    for path in files.keys() {
        let file = fs::File::options()
            .write(true)
            .open(folder.path().join(path))
            .expect("written");
        file.set_modified(old).expect("a file has a time");
    }
    let changes = output.changes(&files, "").expect("readable");
    assert_eq!(changes, []);
    output.apply(&changes).expect("nothing to write");
    for path in files.keys() {
        let modified = fs::metadata(folder.path().join(path))
            .and_then(|file| file.modified())
            .expect("written");
        assert_eq!(modified, old, "{path} was touched");
    }
}

#[test]
fn line_ends_of_windows_are_no_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Output::new(folder.path());
    let files = BTreeMap::from([("a.rs".to_owned(), "one\ntwo\n".to_owned())]);
    fs::write(folder.path().join("a.rs"), "one\r\ntwo\r\n").expect("writable");
    assert_eq!(output.changes(&files, "").expect("readable"), []);
}

#[test]
fn a_file_that_is_made_no_more_goes_and_a_strangers_file_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Output::new(folder.path());
    let mut files = generated();
    output
        .apply(&output.changes(&files, "").expect("readable"))
        .expect("writable");
    fs::write(folder.path().join("notes.rs"), "// mine\n").expect("writable");
    let gone = files.remove("chat/requests.rs").expect("it was made");
    let changes = output.changes(&files, "").expect("readable");
    assert_eq!(changes.len(), 1);
    assert_eq!(
        changes.first().and_then(|change| change.old.as_ref()),
        Some(&gone)
    );
    output.apply(&changes).expect("writable");
    assert!(!folder.path().join("chat/requests.rs").exists());
    assert!(folder.path().join("notes.rs").exists());
}

#[test]
fn a_run_that_cannot_write_leaves_the_old_files_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Output::new(folder.path());
    let old = BTreeMap::from([("mod.rs".to_owned(), "// old\n".to_owned())]);
    output
        .apply(&output.changes(&old, "").expect("readable"))
        .expect("writable");
    // A file stands where the new run needs a folder.
    fs::write(folder.path().join("common"), "in the way").expect("writable");
    let changes = output.changes(&generated(), "").expect("readable");
    output
        .apply(&changes)
        .expect_err("`common/` cannot be made");
    assert_eq!(
        fs::read_to_string(folder.path().join("mod.rs")).expect("there"),
        "// old\n"
    );
    let left: Vec<String> = files(folder.path(), |_| true).into_keys().collect();
    assert_eq!(
        left,
        ["common", "mod.rs"],
        "temporary files were left behind"
    );
}

#[test]
fn a_change_is_shown_as_a_unified_diff() {
    let change = codegen::Change {
        path: "chat/mod.rs".to_owned(),
        old: Some("one\ntwo\nthree\n".to_owned()),
        new: Some("one\n2\nthree\n".to_owned()),
    };
    insta::assert_snapshot!(change.diff("generated/"), @r"
    --- generated/chat/mod.rs
    +++ generated/chat/mod.rs
    @@ -1,3 +1,3 @@
     one
    -two
    +2
     three
    ");
}
