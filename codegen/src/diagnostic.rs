//! What the tool has to say about a description, and how that is shown.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::source::{Sources, Span};

/// Whether a finding stops the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The description cannot be used like this.
    Error,
    /// Usable, and yet not as it should be; `cargo xtask lint` fails on it too.
    Warning,
}

/// One finding: which rule, where, what is wrong, and how to write it instead.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Name of the rule, as in `rules()` and in the name of its fixture.
    pub rule: &'static str,
    /// Whether it stops the pipeline.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// Another place that belongs to the matter, with a word on it.
    pub related: Option<(Span, String)>,
}

impl Diagnostic {
    pub(crate) fn error(
        rule: &'static str,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            span,
            message: message.into(),
            help: help.into(),
            related: None,
        }
    }

    pub(crate) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related = Some((span, label.into()));
        self
    }
}

/// Findings together with the texts they point into; sorted by place.
#[derive(Debug, Clone)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    sources: Sources,
}

impl Report {
    pub(crate) fn new(mut diagnostics: Vec<Diagnostic>, sources: Sources) -> Self {
        diagnostics.sort_by(|a, b| {
            let place = |d: &Diagnostic| (sources.path(d.span).to_owned(), d.span, d.rule);
            place(a)
                .cmp(&place(b))
                .then_with(|| a.message.cmp(&b.message))
        });
        diagnostics.dedup_by(|a, b| a.span == b.span && a.rule == b.rule && a.message == b.message);
        Self {
            diagnostics,
            sources,
        }
    }

    /// The findings, sorted by file and place.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// File, line and column of a finding.
    pub fn location(&self, diagnostic: &Diagnostic) -> (&str, usize, usize) {
        let (line, column) = self.sources.line_column(diagnostic.span);
        (self.sources.path(diagnostic.span), line, column)
    }

    /// All findings as rustc would print them. `folder` is put before each file name; `colour` turns on ANSI colours.
    pub fn render(&self, folder: &str, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for diagnostic in &self.diagnostics {
            out.push_str(&renderer.render(&self.groups(diagnostic, folder)));
            out.push_str("\n\n");
        }
        out
    }

    fn groups<'a>(&'a self, diagnostic: &'a Diagnostic, folder: &str) -> Vec<Group<'a>> {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let path = |span| match self.sources.path(span) {
            "" => folder.to_owned(),
            path if folder.is_empty() => path.to_owned(),
            path => format!("{}/{path}", folder.trim_end_matches('/')),
        };
        let snippet = |span: Span| Snippet::source(self.sources.text(span)).path(path(span));
        let primary = AnnotationKind::Primary.span(self.visible(diagnostic.span));
        let title = level.primary_title(&diagnostic.message).id(diagnostic.rule);
        let group = match &diagnostic.related {
            None => title.element(snippet(diagnostic.span).annotation(primary)),
            Some((span, label)) => {
                let context = AnnotationKind::Context
                    .span(self.visible(*span))
                    .label(label);
                if span.file == diagnostic.span.file {
                    title.element(
                        snippet(diagnostic.span)
                            .annotation(primary)
                            .annotation(context),
                    )
                } else {
                    title
                        .element(snippet(diagnostic.span).annotation(primary))
                        .element(snippet(*span).annotation(context))
                }
            }
        };
        vec![group.element(Level::HELP.message(&diagnostic.help))]
    }

    /// The part of a span that is shown: what stands on its first line.
    fn visible(&self, span: Span) -> std::ops::Range<usize> {
        let text = self.sources.text(span);
        let start = span.start.min(text.len());
        let line = text
            .get(start..span.end.min(text.len()))
            .unwrap_or_default();
        let end = start + line.find('\n').unwrap_or(line.len());
        start..start + text.get(start..end).unwrap_or_default().trim_end().len()
    }
}
