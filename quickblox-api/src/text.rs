//! Foreign text, made fit to stand in a line of a log.

/// How many characters of foreign text are kept or printed.
pub(crate) const LIMIT: usize = 1024;

/// The text in one line of at most [`LIMIT`] characters, with `…` behind it if it was cut.
pub(crate) fn one_line(text: impl IntoIterator<Item = char>) -> String {
    let mut text = text
        .into_iter()
        .map(|c| if breaks_line(c) { ' ' } else { c });
    let mut line: String = text.by_ref().take(LIMIT).collect();
    if text.next().is_some() {
        line.push('…');
    }
    line
}

/// Control characters move the cursor of a terminal, too.
fn breaks_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, one_line};

    #[test]
    fn lines_are_joined_and_cut() {
        for (text, expected) in [
            ("", String::new()),
            ("a\r\nb\tc", "a  b c".to_owned()),
            ("\u{1b}[31mred\u{2028}\u{7f}", " [31mred  ".to_owned()),
            (&"é".repeat(LIMIT), "é".repeat(LIMIT)),
            (&"é".repeat(LIMIT + 1), "é".repeat(LIMIT) + "…"),
        ] {
            assert_eq!(one_line(text.chars()), expected);
        }
    }
}
