//! What the commands print. Colours only on a terminal: `anstream` takes them out elsewhere.

use std::time::Duration;

use codegen::Report;

/// Prints every finding and how many there are.
pub(crate) fn findings(report: &Report, folder: &str) {
    anstream::eprint!("{}", report.render(folder, true));
    anstream::eprintln!(
        "{}: {} in the description; nothing was written",
        error_word(),
        count(report.diagnostics().len(), "finding")
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

/// `load 3 ms, lint 12 ms`.
pub(crate) fn timings(timings: &[(&'static str, Duration)]) -> String {
    let parts: Vec<String> = timings
        .iter()
        .map(|(stage, time)| format!("{stage} {} ms", time.as_millis()))
        .collect();
    parts.join(", ")
}
