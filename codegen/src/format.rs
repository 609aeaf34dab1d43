//! Items to text, one at a time: parsed, polished, printed by prettyplease, under the line that says how the file was
//! made.

use std::collections::BTreeMap;

use syn::Item;

use crate::render::{Polish, Source};

/// The first line of every generated file. A file without it is never overwritten or removed as stale.
pub(crate) const BANNER: &str =
    "// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.";

/// Formats every file.
pub(crate) fn format(
    files: BTreeMap<String, Source>,
    polish: &Polish<'_>,
) -> Result<BTreeMap<String, String>, String> {
    let texts = files.into_iter().map(|(path, source)| {
        let text = text(&path, source, polish)?;
        Ok((path, text))
    });
    texts.collect()
}

/// Formats one file. The error says that the generator has written what is no Rust.
pub(crate) fn text(path: &str, source: Source, polish: &Polish<'_>) -> Result<String, String> {
    let mut out = format!("{BANNER}\n//! {}\n", source.doc);
    let mut last = None;
    for piece in source.pieces {
        let mut item: Item = syn::parse2(piece.tokens).map_err(|error| {
            format!("the file `{path}` of the generated code is no Rust: {error}")
        })?;
        polish.apply(&mut item, piece.role);
        // prettyplease puts no blank lines between items.
        let kind = Kind::of(&item);
        if last != Some(Kind::Line) || kind != Kind::Line {
            out.push('\n');
        }
        last = Some(kind);
        out.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    if !source.tail.is_empty() {
        out.push('\n');
        out.push_str(&source.tail);
    }
    Ok(out)
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
