//! Nodes as YAML that readers of YAML 1.1 and 1.2 take for the same values.
//!
//! Many readers go by YAML 1.1, in which `on` is a boolean, `2019-05-02` a date and `12:30` a number. A text is written
//! without quotes only if no version takes it for anything else. `serde_yaml` quotes for its own reader alone, and its
//! quotes cannot be chosen.

use std::fmt::Write as _;

use serde_json::Number;

use crate::node::{Node, Value};

/// What YAML 1.1 takes for booleans and null, in any case.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// A document whose root is a mapping.
pub(super) fn document(root: &Node) -> String {
    let mut out = String::new();
    value(&mut out, root, 0, false);
    out.trim_start().to_owned()
}

/// Writes what stands behind a key or a dash. `after_dash`: a mapping begins in the line of the dash.
fn value(out: &mut String, node: &Node, indent: usize, after_dash: bool) {
    let scalar = match &node.value {
        Value::Array(items) if !items.is_empty() => {
            out.push('\n');
            for item in items {
                let _ = write!(out, "{:indent$}-", "");
                value(out, item, indent + 2, true);
            }
            return;
        }
        Value::Object(object) if !object.is_empty() => {
            if !after_dash {
                out.push('\n');
            }
            for (index, (key, entry)) in object.iter().enumerate() {
                let indent_of_key = if index == 0 && after_dash { 1 } else { indent };
                let _ = write!(out, "{:indent_of_key$}{}:", "", text(key));
                let is_list = matches!(entry.node.value, Value::Array(_));
                let deeper = if is_list { indent } else { indent + 2 };
                value(out, &entry.node, deeper, false);
            }
            return;
        }
        Value::String(content) if is_block(content) => return block(out, content, indent),
        Value::String(content) => text(content),
        Value::Number(content) => number(content),
        Value::Bool(flag) => flag.to_string(),
        Value::Null => "null".to_owned(),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
    };
    let _ = writeln!(out, " {scalar}");
}

/// Can the text stand line by line below `|`?
fn is_block(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.chars().all(|c| c == '\n' || is_printable(c))
}

fn block(out: &mut String, text: &str, indent: usize) {
    let (header, body) = match text.strip_suffix('\n') {
        Some(body) => ("|", body),
        None => ("|-", text),
    };
    let _ = writeln!(out, " {header}");
    for line in body.split('\n') {
        let indent = if line.is_empty() { 0 } else { indent };
        let _ = writeln!(out, "{:indent$}{line}", "");
    }
}

/// A text in one line, in quotes unless it needs none.
fn text(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut quoted = String::new();
    for character in serde_json::Value::from(text).to_string().chars() {
        if is_printable(character) {
            quoted.push(character);
        } else {
            let _ = write!(quoted, "\\u{:04x}", u32::from(character));
        }
    }
    quoted
}

/// Numbers, dates, `=`, `<<` and all indicators begin with other characters than these.
fn is_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || "$_/".contains(c))
        && text.chars().all(is_printable)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// May the character stand in a text as it is, and is it no line break in YAML 1.1?
fn is_printable(character: char) -> bool {
    let is_special = matches!(
        character,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
    );
    !character.is_control() && !is_special
}

/// YAML 1.1 asks for a point and a sign in a number with an exponent.
fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else {
        return text;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) {
        ""
    } else {
        "+"
    };
    format!("{mantissa}{point}e{sign}{exponent}")
}

#[cfg(test)]
mod tests;
