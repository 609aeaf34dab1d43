//! One bad document a rule, and what the maintainer is told.

use std::collections::BTreeSet;

use quickblox_tests::fixtures;

use crate::common::assert_snapshot;

/// Every rule there is, those of the loader and the safety net around the generator included.
fn rules() -> BTreeSet<&'static str> {
    let document = codegen::RULES
        .iter()
        .copied()
        .flatten()
        .map(|rule| rule.name);
    let loading = codegen::LOADING_RULES.iter().map(|(name, _)| *name);
    // Not `generator`: no construct is known that the rules accept and the generator refuses.
    document.chain(loading).collect()
}

#[test]
fn each_rule_says_what_is_wrong_where_and_how_to_write_it() {
    for fixture in fixtures("lint") {
        let report = codegen::generate(&fixture.source, &fixture.root).err();
        let report = report.unwrap_or_else(|| panic!("{}: nothing was found", fixture.name));
        let found: BTreeSet<&str> = report
            .diagnostics()
            .iter()
            .map(|found| found.rule)
            .collect();
        assert!(
            found.contains(fixture.name.as_str()),
            "{} is not among {found:?}",
            fixture.name
        );
        assert_snapshot(
            "lints",
            &format!("lint_{}", fixture.name),
            report.render("", false).trim_end(),
        );
    }
}

#[test]
fn each_rule_has_a_fixture_and_each_fixture_a_rule() {
    let mut fixtures: BTreeSet<String> = fixtures("lint")
        .into_iter()
        .map(|fixture| fixture.name)
        .collect();
    // A root that is not there cannot be a fixture; `a_missing_root_is_reported` shows it.
    fixtures.insert("file-missing".to_owned());
    let rules: BTreeSet<String> = rules().into_iter().map(str::to_owned).collect();
    assert_eq!(fixtures, rules);
}

#[test]
fn a_missing_root_is_reported() {
    let nothing = std::collections::BTreeMap::new();
    let report = codegen::check(&nothing, "quickblox.yaml").expect_err("there is no such file");
    assert_snapshot(
        "lints",
        "lint_file-missing",
        report.render("openapi", false).trim_end(),
    );
}

#[test]
fn a_finding_has_file_line_and_column() {
    let fixture = fixtures("lint")
        .into_iter()
        .find(|fixture| fixture.name == "answer-default")
        .expect("there is one");
    let report = codegen::check(&fixture.source, &fixture.root).expect_err("it is bad");
    let found = report.diagnostics().first().expect("one finding");
    assert_eq!(report.location(found), ("answer-default.yaml", 48, 9));
}

/// Broken pieces of the real description: whatever is cut off, there is a report or a client, never a panic.
#[test]
fn a_description_cut_off_anywhere_is_reported() {
    let root = fixtures("lint")
        .into_iter()
        .find(|fixture| fixture.name == "answer-default")
        .expect("there is one");
    let text =
        std::fs::read_to_string(root.source.0.join(&root.root)).expect("the fixture can be read");
    for end in (0..text.len())
        .step_by(7)
        .filter(|end| text.is_char_boundary(*end))
    {
        let files = std::collections::BTreeMap::from([(
            "a.yaml".to_owned(),
            text.get(..end).unwrap_or_default().into(),
        )]);
        if let Err(report) = codegen::check(&files, "a.yaml") {
            assert!(!report.diagnostics().is_empty());
            report.render("", true);
        }
    }
}

/// Nothing is read but regular files in the folder, up to a size.
#[cfg(unix)]
#[test]
fn what_is_read_lies_in_the_folder_and_has_an_end() {
    let outer = tempfile::tempdir().expect("a folder");
    let folder = outer.path().join("openapi");
    std::fs::create_dir(&folder).expect("a folder");
    let secret = outer.path().join("secret.yaml");
    std::fs::write(&secret, "Word: {type: string, description: s3cret}").expect("a file");
    std::fs::write(folder.join("own.yaml"), "Word: {type: string}").expect("a file");
    let link = |name: &str, to: &std::path::Path| {
        std::os::unix::fs::symlink(to, folder.join(name)).expect("a link");
    };
    link("outside.yaml", &secret);
    link("inside.yaml", &folder.join("own.yaml"));
    let outside = "error[ref-outside]: cannot read `outside.yaml`: it is a link that leads out of the description's folder";
    let folder_in_place = "error[ref-dangling]: cannot read `below`: it is no regular file";
    std::fs::create_dir(folder.join("below")).expect("a folder");
    let large = std::fs::File::create(folder.join("large.yaml")).expect("a file");
    large.set_len((64 << 20) + 1).expect("a sparse file");
    let too_large = "error[ref-dangling]: cannot read `large.yaml`: it has more than 64 MiB";
    let cases = [
        ("outside.yaml", Some(outside)),
        ("inside.yaml", None),
        ("below", Some(folder_in_place)),
        ("large.yaml", Some(too_large)),
    ];
    for (file, refusal) in cases {
        let root = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{$ref: '{file}#/Word'}}\n"
        );
        std::fs::write(folder.join("root.yaml"), root).expect("a file");
        let source = codegen::Directory(folder.clone());
        let report = codegen::check(&source, "root.yaml").expect_err("nothing refers to `A`");
        let shown = report.render("openapi", false);
        let is_refused = shown.contains("cannot read");
        assert_eq!(is_refused, refusal.is_some(), "{shown}");
        assert!(refusal.is_none_or(|text| shown.contains(text)), "{shown}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}

/// The first findings are shown, and the time for one does not depend on the size of its file: it is shown with the lines
/// around it only.
#[test]
fn the_first_findings_are_shown() {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-a:\n".to_owned();
    let lines = (0..1000).map(|line| format!("  - &a{line} b\n"));
    let root: String = [head].into_iter().chain(lines).collect();
    let source = std::collections::BTreeMap::from([("root.yaml".to_owned(), root.into_bytes())]);
    let report = codegen::check(&source, "root.yaml").expect_err("anchors");
    let found = report.diagnostics().len();
    assert!(found >= 1000, "{found}");
    let shown = |count| {
        report
            .render_first(count, "", false)
            .matches("error[")
            .count()
    };
    assert_eq!((shown(0), shown(100), shown(usize::MAX)), (0, 100, found));
}
