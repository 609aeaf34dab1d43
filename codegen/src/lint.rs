//! The rules of the description.
//!
//! `openapi/README.md` says them in prose; each stands here as a function over the bundled document. A rule that
//! guards the generator (it panics, errs or drops something there) says so in its help. All rules run, whatever the
//! others found, so that one run shows everything.

mod answers;
mod bodies;
mod examples;
mod extensions;
mod names;
mod operations;
mod paging;
mod parameters;
mod part_names;
mod requests;
mod schemas;
mod structure;
mod text;

use std::{collections::BTreeMap, ops::Deref};

#[cfg(test)]
pub(crate) use extensions::EXTENSIONS;
pub(crate) use parameters::template_names;

use crate::{
    diagnostic::Diagnostic,
    document::{Document, Visit, is_reference},
    model::Kind,
    source::Span,
};

/// A rule: its name, what it asks for in one line, and the check.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Name in diagnostics and of the rule's fixture.
    pub name: &'static str,
    /// What it asks for.
    pub about: &'static str,
    check: fn(&Lint<'_>, &mut Findings<'_>),
}

/// The document as the rules see it: everything in it listed once, by kind.
pub(crate) struct Lint<'a> {
    document: &'a Document,
    visits: Vec<Visit<'a>>,
    by_kind: BTreeMap<Kind, Vec<Visit<'a>>>,
}

impl<'a> Lint<'a> {
    fn new(document: &'a Document) -> Self {
        let mut visits = Vec::new();
        document.visit(|visit| visits.push(visit));
        let mut by_kind: BTreeMap<Kind, Vec<Visit<'a>>> = BTreeMap::new();
        for visit in visits.iter().filter(|visit| !is_reference(visit.node)) {
            by_kind.entry(visit.kind).or_default().push(*visit);
        }
        Self {
            document,
            visits,
            by_kind,
        }
    }

    /// Every object and value that the model knows, parents before children.
    fn visits(&self) -> impl Iterator<Item = Visit<'a>> {
        self.visits.iter().copied()
    }

    /// Every object of one kind, itself and not as a `$ref`.
    fn each(&self, kind: Kind) -> impl Iterator<Item = Visit<'a>> {
        self.by_kind.get(&kind).into_iter().flatten().copied()
    }
}

impl Deref for Lint<'_> {
    type Target = Document;

    fn deref(&self) -> &Document {
        self.document
    }
}

/// Where a rule puts what it found.
pub(crate) struct Findings<'a> {
    rule: &'static str,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Findings<'_> {
    fn add(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics
            .push(Diagnostic::error(self.rule, span, message, help));
    }

    fn add_related(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
        related: (Span, &str),
    ) {
        let diagnostic = Diagnostic::error(self.rule, span, message, help);
        self.diagnostics
            .push(diagnostic.related(related.0, related.1));
    }
}

/// Every rule about the bundled document, in the order of the files below.
pub const RULES: &[&[Rule]] = &[
    structure::RULES,
    extensions::RULES,
    names::RULES,
    part_names::RULES,
    operations::RULES,
    parameters::RULES,
    requests::RULES,
    paging::RULES,
    bodies::RULES,
    answers::RULES,
    schemas::RULES,
    examples::RULES,
    text::RULES,
];

/// Rules that the loader checks while it reads files and follows references: name, and what each asks for.
pub const LOADING_RULES: &[(&str, &str)] = &[
    ("file-missing", "the root file can be read"),
    ("file-encoding", "files are UTF-8"),
    ("yaml-syntax", "files are YAML"),
    ("yaml-depth", "nesting stays within reason"),
    ("yaml-duplicate-key", "a key occurs once"),
    ("yaml-number", "integers have at most 64 bits"),
    (
        "yaml-feature",
        "no anchors, aliases, merge keys, tags or second documents",
    ),
    ("ref-dangling", "a `$ref` leads to something"),
    ("ref-outside", "a `$ref` stays in the description's folder"),
    ("ref-circle", "a chain of `$ref`s ends"),
    ("ref-siblings", "a `$ref` stands alone"),
    ("name-clash", "bundled names are unique over all modules"),
    ("unused-definition", "what is defined is used"),
];

/// Runs every rule over the document.
pub(crate) fn lint(document: &Document) -> Vec<Diagnostic> {
    let lint = Lint::new(document);
    let mut diagnostics = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let mut findings = Findings {
            rule: rule.name,
            diagnostics: &mut diagnostics,
        };
        (rule.check)(&lint, &mut findings);
    }
    diagnostics
}
