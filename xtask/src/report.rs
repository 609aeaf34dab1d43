//! What the commands print. Colours only on a terminal: `anstream` takes them out elsewhere.

use std::time::Duration;

use codegen::Report;

/// How many findings are printed unless all are asked for.
const FIRST: usize = 100;

/// Prints the first findings, or all, and how many there are.
pub(crate) fn findings(report: &Report, folder: &str, all: bool) {
    let found = report.diagnostics().len();
    let shown = if all { found } else { FIRST.min(found) };
    anstream::eprint!("{}", report.render_first(shown, folder, true));
    let rest = match found - shown {
        0 => String::new(),
        hidden => format!(" ({hidden} of them not shown: `cargo xtask lint --all` prints them)"),
    };
    anstream::eprintln!(
        "{}: {} in the description{rest}; nothing was written",
        error_word(),
        count(found, "finding")
    );
}

/// `1 schema`, `2 schemas`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// `error`, in the colour of errors.
pub(crate) fn error_word() -> &'static str {
    "\u{1b}[1;31merror\u{1b}[0m"
}

/// `warning`, in the colour of warnings.
pub(crate) fn warning_word() -> &'static str {
    "\u{1b}[1;33mwarning\u{1b}[0m"
}

/// `load 3 ms, lint 12 ms`.
pub(crate) fn timings(timings: &[(&'static str, Duration)]) -> String {
    let parts: Vec<String> = timings
        .iter()
        .map(|(stage, time)| format!("{stage} {} ms", time.as_millis()))
        .collect();
    parts.join(", ")
}
