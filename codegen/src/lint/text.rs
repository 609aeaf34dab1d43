//! Descriptions: own words, no remarks about sources, no text twice.

use std::collections::BTreeMap;

use super::{Findings, Lint, Rule};
use crate::{
    model::Kind,
    node::{Node, Value},
    source::Span,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "text-copied",
        about: "no text is shared by two operations, two parameters or two properties",
        check: copied,
    },
    Rule {
        name: "summary-length",
        about: "a summary fits on one line",
        check: length,
    },
    Rule {
        name: "text-control",
        about: "texts and names hold no control and no direction characters",
        check: control,
    },
    Rule {
        name: "text-evidence",
        about: "a description tells callers what holds; where that is from stands in `x-evidence`",
        check: evidence,
    },
];

/// Words that tell where a fact is from, or that it was not seen.
const EVIDENCE: &[&str] = &[
    "documentation",
    "documented",
    "undocumented",
    "sdk",
    "sdks",
    "sdk's",
    "recorded",
    "on record",
    "unseen",
    "was seen",
    "were seen",
    "been seen",
    "not seen",
    "never seen",
    "nobody has seen",
    "not known",
    "is unknown",
    "are unknown",
    "nobody knows",
];

/// Shorter texts may well be equal: there are not many ways to say "Id of the dialog".
const WORDS: usize = 8;

fn copied(document: &Lint<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<(Kind, String), Span> = BTreeMap::new();
    for visit in document.visits() {
        let Some((
            parent @ (Kind::Operation | Kind::Parameter | Kind::Schema),
            "description" | "summary",
        )) = visit.parent
        else {
            continue;
        };
        let Some(text) = visit.node.as_str() else {
            continue;
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.len() < WORDS {
            continue;
        }
        if let Some(first) = seen.insert((parent, words.join(" ").to_lowercase()), visit.node.span)
        {
            let message = format!(
                "the text is copied from another of the kind ({})",
                parent.title()
            );
            let help = "say what is particular here, or share one schema or parameter by `$ref`";
            findings.add_related(visit.node.span, message, help, (first, "copied from here"));
        }
    }
}

fn length(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for visit in document.visits() {
        let Some((Kind::Operation, "summary")) = visit.parent else {
            continue;
        };
        if visit
            .node
            .as_str()
            .is_some_and(|text| text.chars().count() > 80)
        {
            findings.add(
                visit.node.span,
                "a summary of more than 80 characters",
                "move the rest to `description`",
            );
        }
    }
}

fn control(document: &Lint<'_>, findings: &mut Findings<'_>) {
    each_text(&document.root, &mut |text, place| {
        let is_wrong = |c: &char| {
            c.is_control() && !matches!(c, '\n' | '\t')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        if let Some(found) = text.chars().find(is_wrong) {
            let message = format!("the text holds the character U+{:04X}", u32::from(found));
            findings.add(
                place,
                message,
                "take it away: it would end a line of documentation, or hide what stands there",
            );
        }
    });
}

/// Every key and every text of the document, examples included.
fn each_text(node: &Node, visit: &mut impl FnMut(&str, Span)) {
    match &node.value {
        Value::String(text) => visit(text, node.span),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, visit)),
        _ => {
            for (key, entry) in node.entries() {
                visit(key, entry.key);
                each_text(&entry.node, visit);
            }
        }
    }
}

fn evidence(document: &Lint<'_>, findings: &mut Findings<'_>) {
    for visit in document.visits() {
        let Some((
            Kind::Operation | Kind::Parameter | Kind::RequestBody | Kind::Response | Kind::Schema,
            "description" | "summary",
        )) = visit.parent
        else {
            continue;
        };
        let Some(text) = visit.node.as_str() else {
            continue;
        };
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'');
        let words: Vec<&str> = text
            .split(|c| !is_word(c))
            .filter(|word| !word.is_empty())
            .collect();
        let words = format!(" {} ", words.join(" ").to_lowercase());
        if let Some(phrase) = EVIDENCE
            .iter()
            .find(|phrase| words.contains(&format!(" {phrase} ")))
        {
            findings.add(
                visit.node.span,
                format!("`{phrase}` tells where a fact is from, which is of interest to maintainers only"),
                "move the source and the doubt to `x-evidence` beside the description; what a caller must know of a doubt stays, in one plain sentence",
            );
        }
    }
}
