//! Items to text, one at a time, under the line that says how the file was made.

use std::collections::BTreeMap;

use syn::Item;

use crate::render::Source;

/// The first line of every generated file. A file without it is never overwritten or removed as stale.
pub(crate) const BANNER: &str =
    "// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.";

/// Formats every file.
pub(crate) fn format(files: BTreeMap<String, Source>) -> BTreeMap<String, String> {
    let texts = files.into_iter();
    texts.map(|(path, source)| (path, text(source))).collect()
}

/// Formats one file.
pub(crate) fn text(source: Source) -> String {
    let mut out = format!("{BANNER}\n//! {}\n", source.doc);
    let mut last = None;
    for item in source.items {
        // prettyplease puts no blank lines between items.
        let kind = Kind::of(&item);
        if last != Some(Kind::Line) || kind != Kind::Line {
            out.push('\n');
        }
        last = Some(kind);
        let is_impl = matches!(item, Item::Impl(_));
        let text = prettyplease::unparse(&syn::File {
            shebang: None,
            attrs: Vec::new(),
            items: vec![item],
        });
        if is_impl {
            apart(&text, &mut out);
        } else {
            out.push_str(&text);
        }
    }
    if !source.tail.is_empty() {
        out.push('\n');
        out.push_str(&source.tail);
    }
    out
}

/// Puts a blank line between the functions of an implementation.
fn apart(text: &str, out: &mut String) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let ends = line == "    }" || line == "    crate::call::settings!(call);";
        if ends && lines.peek().is_some_and(|next| *next != "}") {
            out.push('\n');
        }
    }
}

/// Items of one line stand together; what has a body stands apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Line,
    Block,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(_) => Self::Line,
            Item::Mod(module) if module.content.is_none() => Self::Line,
            _ => Self::Block,
        }
    }
}
