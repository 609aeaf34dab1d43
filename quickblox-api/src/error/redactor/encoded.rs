//! Compares a text, some characters of which may be escaped, with what it means.

use std::{borrow::Cow, str};

use percent_encoding::percent_decode;

use super::SHORTEST;

/// How much of the beginning of the text is the other one: each character as it is, as `%41`, as an escape of JSON, or a
/// space as `+`. A text may end within the other one, after enough of it to tell.
pub(super) fn begins_with(text: &[u8], other: &[u8]) -> Option<usize> {
    if text.starts_with(other) {
        return Some(other.len());
    }
    let (mut length, mut found) = (0, 0);
    while let (Some(rest), Some(wanted)) = (text.get(length..), other.get(found..)) {
        let (Some(here), Some(next)) = (rest.first(), wanted.first()) else {
            break;
        };
        if let Some((escape, meant)) = escaped(rest)
            && wanted.starts_with(&meant)
        {
            length += escape;
            found += meant.len();
        } else if here == next || (*here == b'+' && *next == b' ') {
            length += 1;
            found += 1;
        } else {
            return None;
        }
    }
    (found == other.len() || found >= SHORTEST).then_some(length)
}

/// Whether an escape may begin with this character, or the other text itself.
pub(super) fn may_begin(c: char, other: &str) -> bool {
    matches!(c, '%' | '\\' | '+') || other.starts_with(c)
}

/// The escape at the beginning, and what it means.
fn escaped(text: &[u8]) -> Option<(usize, Cow<'_, [u8]>)> {
    let plain = |meant: &'static [u8]| Some((2, Cow::Borrowed(meant)));
    match text {
        [b'%', ..] => {
            let byte: Cow<'_, [u8]> = percent_decode(text.get(..3)?).into();
            (byte.len() == 1).then_some((3, byte))
        }
        // One of `\u00e9`, or the two of `\uD83D\uDE00`.
        [b'\\', b'u', ..] => [6, 12].into_iter().find_map(|length| {
            let escape = str::from_utf8(text.get(..length)?).ok()?;
            let meant: String = serde_json::from_str(&format!("\"{escape}\"")).ok()?;
            Some((length, meant.into_bytes().into()))
        }),
        [b'\\', b'n', ..] => plain(b"\n"),
        [b'\\', b'r', ..] => plain(b"\r"),
        [b'\\', b't', ..] => plain(b"\t"),
        [b'\\', b'b', ..] => plain(b"\x08"),
        [b'\\', b'f', ..] => plain(b"\x0c"),
        [b'\\', b'"' | b'\\' | b'/', ..] => Some((2, Cow::Borrowed(text.get(1..2)?))),
        _ => None,
    }
}
