//! From the OpenAPI description of the QuickBlox Server API to the source of the crate `quickblox-api`.
//!
//! ```text
//! load -> lint -> lower -> render -> format -> write | check
//! ```
//!
//! Each stage is a function from a value to a value. Files are read at the one end ([`Source`]) and written at the
//! other ([`Output`]); nothing between touches a disk, prints, or panics on what it is given. What is wrong with a
//! description is a [`Diagnostic`]; all of them come back together in a [`Report`].

mod bundle;
mod coverage;
mod diagnostic;
pub mod diff;
mod document;
mod format;
mod lint;
mod load;
mod lower;
mod model;
mod names;
mod node;
mod nullable;
mod output;
mod render;
mod source;
mod surface;
mod yaml;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

pub use bundle::{Format, bundle};
pub use coverage::Case;
pub use diagnostic::{Diagnostic, Report, Severity};
pub use document::Document;
pub use lint::{LOADING_RULES, RULES, Rule};
pub use names::{CLIENT_METHODS, CREDENTIALS, WIRE_TYPES};
pub use output::{Change, Output, write};
pub use source::{Directory, Source, Sources, Span};

/// What a run has made, and how long each stage took.
#[derive(Debug, Clone)]
pub struct Generated {
    /// Text of each file, by path below the generated folder.
    pub files: BTreeMap<String, String>,
    /// Number of operations in the description.
    pub operations: usize,
    /// Number of named schemas in the description.
    pub schemas: usize,
    /// The stages in their order.
    pub timings: Vec<(&'static str, Duration)>,
    calls: String,
    document: Document,
}

/// The folder of the generated files in the workspace.
pub const GENERATED: &str = "quickblox-api/src/generated";

impl Generated {
    /// Every generated file of the workspace, by path below it: those of the crate, those of the tests, the coverage
    /// list.
    pub fn workspace_files(&self, cases: &[Case]) -> BTreeMap<String, String> {
        let files = self.files.iter();
        let mut files: BTreeMap<String, String> = files
            .map(|(path, text)| (format!("{GENERATED}/{path}"), text.clone()))
            .collect();
        let calls = "tests/support/generated/calls.rs".to_owned();
        files.insert(calls, self.calls.clone());
        let coverage = coverage::coverage(&self.document, cases);
        files.insert("openapi/COVERAGE.md".to_owned(), coverage);
        files
    }
}

/// Loads the description whose root is the file `root` of `source` and holds it against every rule.
pub fn check(source: &dyn Source, root: &str) -> Result<Document, Report> {
    stages(source, root, &mut Stopwatch::start())
}

/// Loads a description, whatever the rules find in it: the bundled document, and how much they found.
///
/// For comparison with an older revision, which need not keep the rules of today.
pub fn load(source: &dyn Source, root: &str) -> Result<(Document, usize), Report> {
    let loaded = load::load(source, root);
    let Some(root) = loaded.root else {
        return Err(Report::new(loaded.diagnostics, loaded.sources));
    };
    let document = Document {
        root,
        sources: loaded.sources,
    };
    let found = loaded.diagnostics.len() + lint::lint(&document).len();
    Ok((document, found))
}

/// The whole pipeline, from the description to the text of the generated files.
pub fn generate(source: &dyn Source, root: &str) -> Result<Generated, Report> {
    let mut watch = Stopwatch::start();
    let document = stages(source, root, &mut watch)?;
    let lowered = lower::lower(&document);
    watch.lap("lower");
    let failed = |diagnostic: Box<_>| Report::new(vec![*diagnostic], document.sources.clone());
    let sources = render::render(&document, &lowered).map_err(failed)?;
    let calls = render::render_calls(&document).map_err(failed)?;
    watch.lap("render");
    let (files, calls) = (format::format(sources), format::text(calls));
    watch.lap("format");
    Ok(Generated {
        files,
        calls,
        operations: document.operations().count(),
        schemas: document.schemas().count(),
        timings: watch.laps,
        document,
    })
}

fn stages(source: &dyn Source, root: &str, watch: &mut Stopwatch) -> Result<Document, Report> {
    let loaded = load::load(source, root);
    watch.lap("load");
    let mut diagnostics = loaded.diagnostics;
    let Some(root) = loaded.root else {
        return Err(Report::new(diagnostics, loaded.sources));
    };
    let document = Document {
        root,
        sources: loaded.sources,
    };
    diagnostics.extend(lint::lint(&document));
    watch.lap("lint");
    if diagnostics.is_empty() {
        Ok(document)
    } else {
        Err(Report::new(diagnostics, document.sources))
    }
}

/// Measures the stages one after another.
struct Stopwatch {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    fn start() -> Self {
        Self {
            last: Instant::now(),
            laps: Vec::new(),
        }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}
