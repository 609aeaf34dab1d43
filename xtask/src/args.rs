//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Generates the quickblox-api crate from openapi/, and checks and bundles that description.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    max_term_width = 100,
    after_help = "Exit codes: 0 fine; 1 findings in the description, or stale generated files; 2 usage, or a file \
                  that cannot be read or written."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Regenerate the client, the tests' calls and the coverage list from the description.
    Codegen(Codegen),
    /// Hold the description against every rule and print the findings.
    Lint(Lint),
    /// Join the description into one self-contained document.
    Bundle(Bundle),
    /// Compare the description with a base: what changed, and for whom it breaks.
    Diff(Diff),
}

/// Two descriptions.
#[derive(Debug, clap::Args)]
pub(crate) struct Compared {
    /// What to compare with: a git revision, or the root file of a description [default: the commit at which this
    /// branch left the main branch].
    #[arg(long, value_name = "REVISION|FILE")]
    pub(crate) base: Option<String>,
    /// Root file of another description to compare [default: openapi/quickblox.yaml].
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Diff {
    #[command(flatten)]
    pub(crate) compared: Compared,
    /// How to print the changes.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ReportFormat,
}

/// Forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ReportFormat {
    /// A line for each change.
    #[default]
    Text,
    /// Tables, for a comment in a review.
    Markdown,
    /// All that is known of each change.
    Json,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Codegen {
    /// Write nothing; print what is stale as a diff, and the command that fixes it.
    #[arg(long)]
    pub(crate) check: bool,
    /// Root file of another description, to try a change or a part on its own. It is held against the same rules
    /// [default: openapi/quickblox.yaml].
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
    /// Write only the client's files, into this folder, to look at them. They compile in place of
    /// quickblox-api/src/generated only [default: the workspace].
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Lint {
    /// Print all findings, not only the first 100.
    #[arg(long)]
    pub(crate) all: bool,
    /// Root file of another description, to try a change or a part on its own. It is held against the same rules
    /// [default: openapi/quickblox.yaml].
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Bundle {
    /// Root file of another description, to try a change or a part on its own. It is held against the same rules
    /// [default: openapi/quickblox.yaml].
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
    /// Who reads it.
    #[arg(long = "for", value_name = "READER", value_enum, default_value_t)]
    pub(crate) reader: Reader,
    /// Where to write it: JSON if the name ends in .json, else YAML [default: standard output, YAML].
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// Readers of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Reader {
    /// Documentation, mocks, validators: the full description.
    #[default]
    All,
    /// Generators of clients: no unions, and no two properties that give one identifier. Its description says what
    /// is lost.
    Generators,
}
