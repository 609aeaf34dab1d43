//! The changes as a text for a terminal, as Markdown for a review, and as JSON.

use std::fmt::{self, Write as _};

use super::{Change, Changes, Level};

/// How many operations of a shared part are named.
const NAMED: usize = 4;

impl Changes {
    /// One line for each change, by module; ends with a newline.
    pub fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a text does not fail.
        let _ = self.write_text(&mut out);
        out
    }

    /// A section for each module, with the changes of texts folded.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        let _ = self.write_markdown(&mut out);
        out
    }

    /// An object with `summary` and `changes`; ends with a newline.
    pub fn json(&self) -> String {
        let counts = Level::ALL.map(|level| (level.name(), self.count(level)));
        let summary: serde_json::Map<String, serde_json::Value> = counts
            .into_iter()
            .map(|(name, count)| (name.to_owned(), count.into()))
            .collect();
        let json = serde_json::json!({"summary": summary, "changes": self.changes});
        format!("{json:#}\n")
    }

    /// `2 breaking, 1 risky, 12 compatible, 3 words`; `no changes`.
    pub fn summary(&self) -> String {
        let counts = Level::ALL.map(|level| (self.count(level), level.name()));
        let counts = counts.iter().filter(|(count, _)| *count > 0);
        let parts: Vec<String> = counts
            .map(|(count, name)| format!("{count} {name}"))
            .collect();
        if parts.is_empty() {
            "no changes".to_owned()
        } else {
            parts.join(", ")
        }
    }

    fn modules(&self) -> impl Iterator<Item = (&str, &[Change])> {
        let modules = self.changes.chunk_by(|a, b| a.module == b.module);
        modules.filter_map(|changes| Some((changes.first()?.module.as_str(), changes)))
    }

    fn write_text(&self, out: &mut String) -> fmt::Result {
        for (module, changes) in self.modules() {
            writeln!(out, "{module}")?;
            for change in changes {
                let (wire, rust) = (change.wire.name(), change.rust.name());
                let levels = if wire == rust {
                    wire.to_owned()
                } else {
                    format!("wire {wire}, Rust {rust}")
                };
                writeln!(out, "  {levels}: {}", sentence(change))?;
            }
        }
        writeln!(out, "{}", self.summary())
    }

    fn write_markdown(&self, out: &mut String) -> fmt::Result {
        writeln!(out, "### Changes of the description: {}\n", self.summary())?;
        for (module, changes) in self.modules() {
            let (words, others): (Vec<&Change>, Vec<&Change>) = changes
                .iter()
                .partition(|change| change.level() == Level::Words);
            writeln!(out, "#### {module}\n")?;
            if !others.is_empty() {
                writeln!(out, "| wire | Rust | change |\n| --- | --- | --- |")?;
                for change in others {
                    let (wire, rust) = (emphasised(change.wire), emphasised(change.rust));
                    let text = sentence(change).replace('|', "\\|");
                    writeln!(out, "| {wire} | {rust} | {text} |")?;
                }
                writeln!(out)?;
            }
            if !words.is_empty() {
                writeln!(
                    out,
                    "<details><summary>Words only: {}</summary>\n",
                    words.len()
                )?;
                for change in words {
                    writeln!(out, "- {}", sentence(change))?;
                }
                writeln!(out, "\n</details>\n")?;
            }
        }
        Ok(())
    }
}

fn emphasised(level: Level) -> String {
    let name = level.name();
    match level {
        Level::Breaking | Level::Risky => format!("**{name}**"),
        Level::Compatible | Level::Words => name.to_owned(),
    }
}

/// What changed, where, for which operations.
fn sentence(change: &Change) -> String {
    let Change {
        subject,
        part,
        text,
        operations,
        file,
        line,
        ..
    } = change;
    let comma = if part.is_empty() { "" } else { ", " };
    let used = match operations.len() {
        0 => String::new(),
        count => {
            let names = operations.iter().take(NAMED).map(String::as_str);
            let names = names.collect::<Vec<_>>().join(", ");
            let rest = count.saturating_sub(NAMED);
            let rest = if rest == 0 {
                String::new()
            } else {
                format!(" and {rest} more")
            };
            format!(" (used by {names}{rest})")
        }
    };
    format!("{subject}{comma}{part}: {text}{used} [{file}:{line}]")
}
