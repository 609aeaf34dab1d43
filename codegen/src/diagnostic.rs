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
            let place = |d: &Diagnostic| (d.span, d.rule);
            let paths = sources.path(a.span).cmp(sources.path(b.span));
            paths
                .then_with(|| place(a).cmp(&place(b)))
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
        self.render_first(usize::MAX, folder, colour)
    }

    /// The same for so many of them.
    pub fn render_first(&self, count: usize, folder: &str, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for diagnostic in self.diagnostics.iter().take(count) {
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
        let title = level.primary_title(&diagnostic.message).id(diagnostic.rule);
        let group = match &diagnostic.related {
            Some((span, label)) if self.are_near(diagnostic.span, *span) => {
                let first = diagnostic.span.min(*span);
                let last = diagnostic.span.max(*span);
                let excerpt = self.excerpt(first, last);
                let primary = AnnotationKind::Primary.span(excerpt.visible(diagnostic.span));
                let context = AnnotationKind::Context.span(excerpt.visible(*span));
                let snippet = excerpt.snippet().path(path(diagnostic.span));
                title.element(snippet.annotation(primary).annotation(context.label(label)))
            }
            related => {
                let excerpt = self.excerpt(diagnostic.span, diagnostic.span);
                let primary = AnnotationKind::Primary.span(excerpt.visible(diagnostic.span));
                let snippet = excerpt.snippet().path(path(diagnostic.span));
                let group = title.element(snippet.annotation(primary));
                match related {
                    None => group,
                    Some((span, label)) => {
                        let excerpt = self.excerpt(*span, *span);
                        let context = AnnotationKind::Context.span(excerpt.visible(*span));
                        let snippet = excerpt.snippet().path(path(*span));
                        group.element(snippet.annotation(context.label(label)))
                    }
                }
            }
        };
        vec![group.element(Level::HELP.message(&diagnostic.help))]
    }

    /// Whether two places are shown in one excerpt.
    fn are_near(&self, one: Span, other: Span) -> bool {
        let line = |span| self.sources.line(span).0;
        one.file == other.file && line(one).abs_diff(line(other)) <= NEAR
    }

    /// The lines from one place to another. The time to show a finding must not depend on the size of its file.
    fn excerpt(&self, first: Span, last: Span) -> Excerpt<'_> {
        let (line, start) = self.sources.line(first);
        let text = self.sources.text(first).get(start..).unwrap_or_default();
        let length = last.start.saturating_sub(start);
        let rest = text.get(length..).unwrap_or_default();
        let end = length + rest.find('\n').unwrap_or(rest.len());
        Excerpt {
            line,
            start,
            text: text.get(..end).unwrap_or(text),
        }
    }
}

/// Lines between two places that are still shown together.
const NEAR: usize = 50;

/// Some lines of a file.
struct Excerpt<'a> {
    /// The number of the first one.
    line: usize,
    /// Where it begins in the file.
    start: usize,
    text: &'a str,
}

impl<'a> Excerpt<'a> {
    fn snippet<T: Clone>(&self) -> Snippet<'a, T> {
        Snippet::source(self.text).line_start(self.line)
    }

    /// The part of a span that is shown, counted here: what stands on its first line.
    fn visible(&self, span: Span) -> std::ops::Range<usize> {
        let start = span.start.saturating_sub(self.start).min(self.text.len());
        let end = span.end.saturating_sub(self.start).min(self.text.len());
        let line = self.text.get(start..end).unwrap_or_default();
        let line = line
            .find('\n')
            .map_or(line, |end| line.get(..end).unwrap_or_default());
        start..start + line.trim_end().len()
    }
}
