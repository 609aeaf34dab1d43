//! Texts that become a part of a path, checked before anything is sent.
//!
//! A slash, or a text of dots, would make it the path of another call: encoded ones are taken for literal ones by many
//! servers, and the URL standard resolves dots that are encoded, too. An id with a line break or a blank at its end is
//! one that was read from somewhere and not trimmed.

use crate::error::Invalid;

/// Refuses a text that cannot stand in a path alone.
///
/// Commas are allowed: they separate ids where a call takes several.
pub(super) fn check(name: &str, text: &str) -> Result<(), Invalid> {
    match wrong(text) {
        Some(wrong) if text.is_empty() => Err(Invalid::new(name, wrong)),
        Some(wrong) => Err(Invalid::new(name, format!("{wrong}: {text:?}"))),
        None => Ok(()),
    }
}

fn wrong(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("is empty"),
        "." | ".." => Some("must not be `.` or `..`"),
        _ if text.contains('/') => Some("holds a slash"),
        _ if text.contains('\\') => Some("holds a backslash"),
        _ if text.contains(char::is_control) => Some("holds a control character"),
        _ if text.trim() != text => Some("begins or ends with white space"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Invalid, check};

    #[test]
    fn only_one_part_of_a_path_is_taken() {
        for (text, wrong) in [
            ("5d75393ba28f9a17e1cb0f9e", None),
            ("5d75626e,5d7562d4", None),
            ("Score Table", None),
            ("...", None),
            ("a..b", None),
            ("%2e%2e", None),
            ("名前", None),
            ("", Some("is empty")),
            (".", Some(r#"must not be `.` or `..`: ".""#)),
            ("..", Some(r#"must not be `.` or `..`: "..""#)),
            ("a/b", Some(r#"holds a slash: "a/b""#)),
            ("..\\b", Some(r#"holds a backslash: "..\\b""#)),
            ("a\0", Some(r#"holds a control character: "a\0""#)),
            ("a\n", Some(r#"holds a control character: "a\n""#)),
            (" a", Some(r#"begins or ends with white space: " a""#)),
            (
                "a\u{a0}",
                Some("begins or ends with white space: \"a\\u{a0}\""),
            ),
        ] {
            let expected = wrong.map_or(Ok(()), |wrong| Err(Invalid::new("record_id", wrong)));
            assert_eq!(check("record_id", text), expected);
        }
    }
}
