//! Open enums: the values known today, and a place for those that come later.

use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::lower::OpenEnum;

/// The invocation of the crate's `open_enum!`, as prettyplease would leave it.
pub(super) fn render(open: &OpenEnum) -> String {
    let integers = open.variants.iter().all(|(_, value)| value.is_i64());
    let mut out = String::from("crate::wire::open_enum! {\n");
    for line in open.description.trim().lines() {
        let _ = writeln!(out, "    /// {line}");
    }
    let _ = writeln!(
        out,
        "    pub enum {}: {} {{",
        open.name,
        if integers { "i64" } else { "String" }
    );
    for (name, value) in &open.variants {
        let shown = match value {
            Json::String(text) => format!("{text:?}"),
            other => other.to_string(),
        };
        let _ = writeln!(
            out,
            "        /// `{}` on the wire.",
            shown.trim_matches('"')
        );
        let _ = writeln!(out, "        {name} = {shown},");
    }
    out.push_str("    }\n}\n");
    out
}
