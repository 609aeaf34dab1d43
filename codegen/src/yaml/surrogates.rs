//! Surrogate pairs of JSON texts: two escapes for one character, which YAML does not know.

use crate::{diagnostic::Diagnostic, source::Span};

/// Bytes of two escapes such as `\ud83d\ude42`.
const PAIR: usize = 12;

/// A JSON text in which each pair is replaced by its character.
pub(super) struct Joined {
    pub(super) text: String,
    /// The place of each replaced pair, counted in characters of `text`, in rising order.
    pub(super) pairs: Vec<usize>,
}

impl Joined {
    /// How many bytes the character had in the file.
    pub(super) fn width(&self, index: usize, character: char) -> usize {
        match self.pairs.binary_search(&index) {
            Ok(_) => PAIR,
            Err(_) => character.len_utf8(),
        }
    }
}

/// Replaces the pairs; a half that stands alone is an error.
pub(super) fn join(text: &str, file: usize) -> Result<Joined, Box<Diagnostic>> {
    let mut joined = Joined {
        text: String::with_capacity(text.len()),
        pairs: Vec::new(),
    };
    let mut characters = 0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (piece, length) = match unit(rest) {
            Some(high @ 0xD800..=0xDFFF) => {
                let low = rest.get(PAIR / 2..).and_then(unit);
                let pair = char::decode_utf16([high].into_iter().chain(low)).next();
                let Some(Ok(character)) = pair else {
                    return Err(lone(text.len() - rest.len(), file));
                };
                joined.pairs.push(characters);
                (character.to_string(), PAIR)
            }
            // An escape is taken as a whole: the second backslash of `\\ud83d` begins none.
            _ if first == '\\' => {
                let escape: String = rest.chars().take(2).collect();
                let length = escape.len();
                (escape, length)
            }
            _ => (first.to_string(), first.len_utf8()),
        };
        characters += piece.chars().count();
        joined.text.push_str(&piece);
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(joined)
}

/// The unit of UTF-16 whose escape the text begins with.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

fn lone(start: usize, file: usize) -> Box<Diagnostic> {
    let end = start + PAIR / 2;
    Box::new(Diagnostic::error(
        "yaml-syntax",
        Span { file, start, end },
        "this escape is one half of a surrogate pair",
        "write both halves next to each other, or the character itself",
    ))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn pairs_become_characters() {
        let cases = [
            (r#""\ud83d\ude42""#, "\"🙂\"", vec![1]),
            (r#""é\uD83D\uDE42\ud834\udd1e""#, "\"é🙂𝄞\"", vec![2, 3]),
            (r#""\u00e9""#, r#""\u00e9""#, vec![]),
            (r#""\\ud83d""#, r#""\\ud83d""#, vec![]),
            (r#""\\\ud83d\ude42""#, r#""\\🙂""#, vec![3]),
            (r#""\u12"#, r#""\u12"#, vec![]),
            (r#""\ué12345""#, r#""\ué12345""#, vec![]),
            ("\"\\", "\"\\", vec![]),
            ("\"\\é\"", "\"\\é\"", vec![]),
        ];
        for (text, expected, pairs) in cases {
            let joined = join(text, 0).expect(text);
            assert_eq!((joined.text.as_str(), joined.pairs), (expected, pairs));
        }
    }

    #[test]
    fn a_half_alone_is_refused_where_it_stands() {
        let cases = [
            (r#""a\ud83d""#, 2),
            (r#""\ude42\ud83d""#, 1),
            (r#""é\ud83d\u0041""#, 3),
            (r#""\ud83d \ude42""#, 1),
            (r#""\ud83d\ude42\ude42""#, 13),
        ];
        for (text, start) in cases {
            let refusal = join(text, 0).err().expect(text);
            let span = refusal.span;
            assert_eq!((span.start, span.end), (start, start + 6), "{text}");
        }
    }
}
