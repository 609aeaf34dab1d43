//! `cargo xtask codegen`: writes the generated folder, or with `--check` says whether it is fresh.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use codegen::{Case, Change, Directory, Output};

use crate::{
    Failure,
    args::Codegen,
    report,
    spec::{Spec, shown, workspace},
};

pub(crate) fn run(args: &Codegen) -> Result<(), Failure> {
    let spec = Spec::new(args.spec.as_deref())?;
    let mut generated = spec.generate()?;
    let (folder, owned, files) = if let Some(folder) = &args.out {
        (folder.clone(), "", generated.files.clone())
    } else {
        let folder = workspace();
        let cases = folder.join("tests/cases");
        let found = Directory(cases.clone()).json_files();
        let found = found.map_err(|error| io(&cases, &error))?;
        let cases: Vec<Case> = found
            .iter()
            .filter_map(|file| Case::from_json(file))
            .collect();
        let files = generated.workspace_files(&cases);
        (folder, codegen::GENERATED, files)
    };
    let output = Output::new(&folder);
    let start = Instant::now();
    let changes = output
        .changes(&files, owned)
        .map_err(|error| io(&folder, &error))?;
    if !args.check {
        output
            .apply(&changes)
            .map_err(|error| io(&folder, &error))?;
    }
    generated.timings.push((
        if args.check { "compare" } else { "write" },
        start.elapsed(),
    ));
    if args.check {
        print_stale(&changes, args, &folder);
    }
    let what = if args.check { "stale" } else { "changed" };
    let removed = changes.iter().filter(|change| change.new.is_none()).count();
    anstream::println!(
        "{}, {}, {} of {} files {what}; {}",
        report::count(generated.operations, "operation"),
        report::count(generated.schemas, "schema"),
        changes.len(),
        files.len() + removed,
        report::timings(&generated.timings),
    );
    if args.check && !changes.is_empty() {
        Err(Failure::Findings)
    } else {
        Ok(())
    }
}

fn print_stale(changes: &[Change], args: &Codegen, folder: &Path) {
    for change in changes {
        anstream::print!("{}", change.diff(&shown(folder)));
    }
    if !changes.is_empty() {
        anstream::eprintln!(
            "{}: generated files are stale; run `{}` and commit the result",
            report::error_word(),
            fix(args)
        );
    }
}

/// The command that writes what this one found stale.
fn fix(args: &Codegen) -> String {
    let option = |flag: &str, value: &Option<PathBuf>| {
        let value = value
            .as_ref()
            .map(|value| format!(" {flag} {}", value.display()));
        value.unwrap_or_default()
    };
    format!(
        "cargo xtask codegen{}{}",
        option("--spec", &args.spec),
        option("--out", &args.out)
    )
}

fn io(folder: &Path, error: &std::io::Error) -> Failure {
    Failure::Io(format!("{}: {error}", shown(folder)))
}
