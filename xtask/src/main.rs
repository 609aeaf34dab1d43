//! `cargo xtask`: generates the client from the description, lints the description, bundles it.
//!
//! No logic of its own: it parses arguments, calls `codegen`, prints, and gives the exit code. 0: fine. 1: findings in
//! the description, or generated files that are stale. 2: usage, or a file that cannot be read or written.

mod args;
mod codegen_command;
mod diff_command;
mod git;
mod report;
mod spec;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser as _;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ends if not well.
enum Failure {
    /// Something is wrong with the description, or the generated files are stale. It has been printed.
    Findings,
    /// Something is wrong with a file or with the call.
    Io(String),
}

fn main() -> ExitCode {
    let result = match Args::parse().command {
        Command::Codegen(args) => codegen_command::run(&args),
        Command::Lint(args) => lint(&args),
        Command::Bundle(args) => bundle(&args),
        Command::Diff(args) => diff_command::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Findings) => ExitCode::from(1),
        Err(Failure::Io(message)) => {
            anstream::eprintln!("{}: {message}", report::error_word());
            ExitCode::from(2)
        }
    }
}

fn lint(args: &args::Lint) -> Result<(), Failure> {
    let spec = spec::Spec::new(args.spec.as_deref())?;
    let checked = spec.check(args.all)?;
    anstream::println!(
        "{}: no findings; {}",
        spec.shown(),
        report::timings(&checked.timings)
    );
    Ok(())
}

fn bundle(args: &args::Bundle) -> Result<(), Failure> {
    let spec = spec::Spec::new(args.spec.as_deref())?;
    let checked = spec.check(false)?;
    let format = args
        .output
        .as_deref()
        .map_or(codegen::Format::Yaml, codegen::Format::of);
    let document = match args.reader {
        args::Reader::All => checked.document,
        args::Reader::Generators => checked.document.for_generators(),
    };
    let text = codegen::bundle(&document, format).map_err(Failure::Io)?;
    let Some(path) = &args.output else {
        anstream::print!("{text}");
        return Ok(());
    };
    codegen::write(path, &text)
        .map_err(|error| Failure::Io(format!("cannot write {}: {error}", path.display())))?;
    anstream::println!(
        "{}: {} bytes; {}",
        path.display(),
        text.len(),
        report::timings(&checked.timings)
    );
    Ok(())
}
