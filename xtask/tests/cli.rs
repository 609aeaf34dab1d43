//! The command as its user sees it: exit codes, what goes where, what is written.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

fn fixture(path: &str) -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
    tests.join(path).display().to_string()
}

fn out(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn exit_codes() {
    let good = fixture("constructs/json_body.yaml");
    let bad = fixture("lint/answer-default.yaml");
    let folder = out("exit-codes");
    let folder = folder.to_str().expect("a plain path");
    let cases: &[(&[&str], i32)] = &[
        (&["lint", "--spec", &good], 0),
        (&["lint", "--spec", &bad], 1),
        (&["lint", "--spec", "/no/such/file.yaml"], 2),
        (&["lint", "--spec", env!("CARGO_MANIFEST_DIR")], 2),
        (&["bundle", "--spec", &good], 0),
        (&["bundle", "--spec", &good, "--for", "generators"], 0),
        (&["bundle", "--spec", &good, "--for", "nobody"], 2),
        (&["bundle", "--spec", &bad], 1),
        (
            &[
                "bundle",
                "--spec",
                &good,
                "--output",
                &format!("{good}/bundle.yaml"),
            ],
            2,
        ),
        (&["codegen", "--spec", &good, "--out", folder, "--check"], 1),
        (&["codegen", "--spec", &good, "--out", folder], 0),
        (&["codegen", "--spec", &good, "--out", folder, "--check"], 0),
        (&["codegen", "--spec", &bad, "--out", folder], 1),
        (&["codegen", "--spec", &good, "--out", &good], 2),
        (&["generate"], 2),
        (&["codegen", "--fast"], 2),
        (&["--help"], 0),
    ];
    for (arguments, code) in cases {
        let output = xtask(arguments);
        assert_eq!(
            output.status.code(),
            Some(*code),
            "{arguments:?}\n{}{}",
            text(&output.stdout),
            text(&output.stderr)
        );
        assert!(!text(&output.stderr).contains("panicked"), "{arguments:?}");
        assert!(
            !text(&output.stdout).contains('\u{1b}'),
            "{arguments:?}: colours without a terminal"
        );
    }
}

#[test]
fn a_run_ends_with_one_line_of_figures() {
    let folder = out("figures");
    let folder = folder.to_str().expect("a plain path");
    let good = fixture("constructs/json_body.yaml");
    let output = xtask(&["codegen", "--spec", &good, "--out", folder]);
    let stdout = text(&output.stdout);
    let line = stdout.strip_suffix('\n').expect("a line");
    assert!(!line.contains('\n'), "{stdout}");
    let files = "6 of 6 files changed; load ";
    assert!(
        line.starts_with(&format!("1 operation, 2 schemas, {files}")),
        "{line}"
    );
    for stage in ["lint", "lower", "render", "format", "write"] {
        assert!(
            line.contains(&format!(", {stage} ")),
            "{stage} is missing: {line}"
        );
    }
}

#[test]
fn check_shows_a_diff_and_the_command_that_fixes_it_and_writes_nothing() {
    let folder = out("check");
    let path = folder.to_str().expect("a plain path");
    let good = fixture("constructs/json_body.yaml");
    assert!(
        xtask(&["codegen", "--spec", &good, "--out", path])
            .status
            .success()
    );
    let file = folder.join("chat/requests.rs");
    let fresh = fs::read_to_string(&file).expect("it was generated");
    let stale = fresh.replace("Open a dialog", "Open the dialog");
    fs::write(&file, &stale).expect("writable");
    let output = xtask(&["codegen", "--spec", &good, "--out", path, "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let stdout = text(&output.stdout);
    assert!(
        stdout.contains("-/// Open the dialog.\n+/// Open a dialog.\n"),
        "{stdout}"
    );
    let fix = format!("run `cargo xtask codegen --spec {good} --out {path}` and commit the result");
    assert!(
        text(&output.stderr).contains(&fix),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(fs::read_to_string(&file).expect("still there"), stale);
}

#[test]
fn a_description_with_findings_changes_nothing() {
    let folder = out("findings");
    let path = folder.to_str().expect("a plain path");
    let bad = fixture("lint/answer-default.yaml");
    let output = xtask(&["codegen", "--spec", &bad, "--out", path]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.exists());
    let stderr = text(&output.stderr);
    assert!(stderr.contains("error[answer-default]"), "{stderr}");
    assert!(
        stderr.ends_with("error: 1 finding in the description; nothing was written\n"),
        "{stderr}"
    );
}

#[test]
fn a_bundle_is_yaml_or_json_by_its_name_and_can_be_bundled_again() {
    let folder = out("bundle");
    fs::create_dir_all(&folder).expect("writable");
    let several = fixture("constructs/several_files/quickblox.yaml");
    let yaml = xtask(&["bundle", "--spec", &several]);
    assert!(text(&yaml.stdout).starts_with("openapi: \"3.0.3\"\n"));
    assert!(
        !text(&yaml.stdout).contains(".yaml#/"),
        "a reference leads out of the bundle"
    );
    let json = folder.join("bundle.json");
    let path = json.to_str().expect("a plain path");
    assert!(
        xtask(&["bundle", "--spec", &several, "--output", path])
            .status
            .success()
    );
    let written = fs::read_to_string(&json).expect("it was written");
    assert!(
        written.starts_with("{\n  \"openapi\": \"3.0.3\","),
        "{written}"
    );
    let again = xtask(&["bundle", "--spec", path]);
    assert_eq!(text(&again.stdout), text(&yaml.stdout));

    let edition = xtask(&["bundle", "--spec", path, "--for", "generators"]);
    assert!(text(&edition.stdout).contains("This edition is for generators of clients."));
}

#[test]
fn the_first_hundred_findings_are_printed_unless_all_are_asked_for() {
    let folder = out("many");
    fs::create_dir_all(&folder).expect("writable");
    let file = folder.join("many.yaml");
    let anchors: Vec<String> = (0..150).map(|line| format!("  - &a{line} b\n")).collect();
    let anchors = anchors.concat();
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-a:\n";
    fs::write(&file, format!("{head}{anchors}")).expect("writable");
    let path = file.to_str().expect("a plain path");
    let some = text(&xtask(&["lint", "--spec", path]).stderr);
    let all = text(&xtask(&["lint", "--all", "--spec", path]).stderr);
    let printed = |stderr: &str| stderr.matches("error[").count();
    let found = printed(&all);
    assert!(found >= 150, "{found}");
    assert_eq!(printed(&some), 100);
    let told = format!(
        "({} of them not shown: `cargo xtask lint --all` prints them)",
        found - 100
    );
    assert!(some.contains(&told), "{some}");
    assert!(!all.contains("not shown"), "{all}");
}

/// A repository with one commit on the branch `main`, whose description has the file `root`.
fn repository(name: &str, root: &str) -> PathBuf {
    let folder = out(name);
    fs::create_dir_all(folder.join("openapi")).expect("writable");
    fs::copy(root, folder.join("openapi/quickblox.yaml")).expect("a copy");
    let git = |arguments: &[&str]| {
        let run = Command::new("git")
            .arg("-C")
            .arg(&folder)
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
            .args(arguments)
            .output()
            .expect("git runs");
        assert!(run.status.success(), "{}", text(&run.stderr));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "first"]);
    folder.join(".git")
}

#[test]
fn the_description_is_compared_with_a_file_and_with_a_revision() {
    let base = fixture("diff/skeleton.yaml");
    let new = out("diff").with_extension("yaml");
    let changed = fs::read_to_string(&base).expect("a fixture");
    let changed = changed.replace("maximum: 100", "maximum: 50");
    fs::write(&new, changed).expect("writable");
    let new = new.to_str().expect("a plain path");
    let git = repository("revisions", &base);
    let line = "chat\n  wire breaking, Rust compatible: operation `get_thing`, parameter `count`: \
                `maximum` was `100`, is `50` [diff.yaml:37]\n1 breaking\n";
    for name in [&*base, "main", "HEAD"] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--base", name, "--spec", new])
            .env("GIT_DIR", &git)
            .output()
            .expect("the command runs");
        assert_eq!(text(&output.stdout), line, "{}", text(&output.stderr));
        assert_eq!(text(&output.stderr), "");
    }
    let merge_base = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "--spec", new, "--format", "json"])
        .env("GIT_DIR", &git)
        .output()
        .expect("the command runs");
    let json = text(&merge_base.stdout);
    assert!(json.contains("\"kind\": \"limit-tighter\""), "{json}");
    let markdown = xtask(&[
        "diff", "--base", &base, "--spec", new, "--format", "markdown",
    ]);
    let row = "| **breaking** | compatible | operation `get_thing`";
    assert!(text(&markdown.stdout).contains(row));
}

#[test]
fn a_base_that_cannot_be_compared_is_named() {
    let spec = fixture("diff/skeleton.yaml");
    let folder = out("bad-base");
    fs::create_dir_all(&folder).expect("writable");
    let broken = folder.join("broken.yaml");
    fs::write(&broken, "openapi: [").expect("writable");
    let odd = folder.join("odd.yaml");
    let text_of = fs::read_to_string(&spec).expect("a fixture");
    fs::write(
        &odd,
        text_of.replace("x-status: current", "x-state: current"),
    )
    .expect("writable");
    let (broken, odd) = (broken.display().to_string(), odd.display().to_string());
    let git = repository("bad-base-repository", &spec);
    let empty = folder.display().to_string();
    // What is asked for, where git looks, the exit code, and what is said.
    let cases: &[(&[&str], &str, i32, &str)] = &[
        (
            &["--base", "nonsense"],
            "",
            2,
            "`nonsense` is neither a file nor a revision that git knows here",
        ),
        (&["--base", "--all"], "", 2, "unexpected argument"),
        (&["--base", &broken], "", 1, "error[yaml-syntax]"),
        (&["--base", &odd], "", 0, "warning: 4 findings in"),
        (&[], &empty, 2, "git knows no main branch here"),
    ];
    for (arguments, git_dir, code, said) in cases {
        let git_dir = if git_dir.is_empty() {
            git.display().to_string()
        } else {
            (*git_dir).to_owned()
        };
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--spec", &spec])
            .args(*arguments)
            .env("GIT_DIR", git_dir)
            .output()
            .expect("the command runs");
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {stderr}");
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "--spec", &spec])
        .env("PATH", "")
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("cannot run git"));
}

#[test]
fn the_help_reads_well() {
    insta::assert_snapshot!(text(&xtask(&["--help"]).stdout).trim_end(), @r"
    Generates the quickblox-api crate from openapi/, and checks and bundles that description

    Usage: cargo xtask <COMMAND>

    Commands:
      codegen  Regenerate the client, the tests' calls and the coverage list from the description
      lint     Hold the description against every rule and print the findings
      bundle   Join the description into one self-contained document
      diff     Compare the description with a base: what changed, and for whom it breaks
      help     Print this message or the help of the given subcommand(s)

    Options:
      -h, --help  Print help

    Exit codes: 0 fine; 1 findings in the description, or stale generated files; 2 usage, or a file that
    cannot be read or written.
    ");
    insta::assert_snapshot!(text(&xtask(&["codegen", "--help"]).stdout).trim_end(), @r"
    Regenerate the client, the tests' calls and the coverage list from the description

    Usage: cargo xtask codegen [OPTIONS]

    Options:
          --check        Write nothing; print what is stale as a diff, and the command that fixes it
          --spec <FILE>  Root file of another description, to try a change or a part on its own. It is
                         held against the same rules [default: openapi/quickblox.yaml]
          --out <DIR>    Write only the client's files, into this folder, to look at them. They compile
                         in place of quickblox-api/src/generated only [default: the workspace]
      -h, --help         Print help
    ");
}
