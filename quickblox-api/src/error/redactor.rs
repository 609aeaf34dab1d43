//! Removes the credentials of a client from texts of the server, in whatever encoding they stand there.
//!
//! A server, or a proxy before it, may repeat in a response what it was sent, and errors end in logs.

mod encoded;

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};

use crate::wire::Secret;

/// Anything shorter would also remove unrelated words.
const SHORTEST: usize = 6;

const REPLACEMENT: &str = "[redacted]";

/// The credentials that a client holds and their forms in base64, the longest first.
#[derive(Debug, Default)]
pub(crate) struct Redactor(Vec<Secret>);

impl Redactor {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        let secrets = secrets.into_iter();
        let secrets = secrets.filter(|secret| secret.expose().len() >= SHORTEST);
        let mut secrets: Vec<Secret> = secrets
            .flat_map(|secret| in_base64(&secret).chain([secret]))
            .collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        Self(secrets)
    }

    /// The text with `[redacted]` in place of each of them.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            without(&text, secret.expose())
        })
    }
}

/// What base64 makes of it, alone or within a longer text, where its place decides on the characters: those are given
/// that do not depend on what is around it.
fn in_base64(secret: &Secret) -> impl Iterator<Item = Secret> + use<> {
    let secret = secret.expose().as_bytes();
    let within = [&b""[..], b"-", b"--"].map(|before| {
        let text = [before, secret].concat();
        let own = (before.len() * 8).div_ceil(6)..text.len() * 8 / 6;
        [STANDARD_NO_PAD, URL_SAFE_NO_PAD].map(|form| {
            let encoded = form.encode(&text);
            Secret::from(encoded.get(own.clone()).unwrap_or_default())
        })
    });
    within.into_iter().flatten()
}

/// The text without one of them, however it is escaped.
fn without(text: &str, secret: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c| encoded::may_begin(c, secret)) {
        let (before, here) = rest.split_at(start);
        kept.push_str(before);
        let found = encoded::begins_with(here.as_bytes(), secret.as_bytes());
        let (told, length) = if let Some(length) = found {
            (REPLACEMENT, length)
        } else {
            let first = here.chars().next().map_or(1, char::len_utf8);
            (here.get(..first).unwrap_or_default(), first)
        };
        kept.push_str(told);
        rest = here.get(length..).unwrap_or_default();
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn credentials_are_removed_wherever_they_stand() {
        let redactor = Redactor::new(["s3cret-1", "s3cret-1-longer", "short", ""].map(Into::into));
        for (text, expected) in [
            ("", ""),
            ("nothing in it, but s3cre", "nothing in it, but s3cre"),
            ("s3cret-1", "[redacted]"),
            ("'s3cret-1-longer', s3cret-1!", "'[redacted]', [redacted]!"),
            (
                "a word too short to be told from others",
                "a word too short to be told from others",
            ),
            // The text was cut off here.
            ("cannot read s3cret", "cannot read [redacted]"),
            ("s3cret is a word", "s3cret is a word"),
        ] {
            assert_eq!(redactor.redact(text), expected);
        }
    }

    #[test]
    fn each_encoding_is_removed() {
        let redactor = Redactor::new(["pä \"s\\+/1\n".into()]);
        for text in [
            "pä \"s\\+/1\n",
            // JSON.
            r#"pä \"s\\+/1\n"#,
            r#"p\u00e4 \"s\\+\/1\n"#,
            r"p\u00E4\u0020\u0022s\u005c\u002B\u002f1\u000A",
            // Forms and URLs.
            "p%C3%A4%20%22s%5C%2B%2F1%0A",
            "p%c3%a4+%22s%5c%2b%2f1%0a",
            "p%C3%A4+\"s\\+/1\n",
            "%70%C3%A4%20%22%73%5C%2B%2F%31%0A",
        ] {
            let told = redactor.redact(&format!("<{text}>"));
            assert_eq!(told, "<[redacted]>", "{text}");
        }
        for text in [
            "pä%2",
            "p%C3",
            r"p\u00e",
            r"p\u00e4\",
            "%",
            "\\",
            "pä \"S\\+/1\n",
        ] {
            assert_eq!(redactor.redact(text), text);
        }
    }

    #[test]
    fn base64_is_removed_alone_and_within() {
        let secret = "s3cret>>>???word";
        let redactor = Redactor::new([secret.into()]);
        for form in [STANDARD, URL_SAFE] {
            for before in ["", "a", "ada:", "ad"] {
                for after in ["", "!", "!!", "!!!"] {
                    let encoded = form.encode(format!("{before}{secret}{after}"));
                    let told = redactor.redact(&encoded);
                    assert!(told.contains(REPLACEMENT), "{encoded}");
                    // At each end one character is shared with what is around it; two may fill it up.
                    let left = told.replace(REPLACEMENT, "").len();
                    let around = form.encode(before).len() + form.encode(after).len() + 4;
                    assert!(left <= around, "{encoded}: {told}");
                }
            }
        }
        let escaped = STANDARD
            .encode(secret)
            .replace('+', "%2B")
            .replace('/', r"\/");
        assert!(!redactor.redact(&escaped).contains("3cr"));
        assert_eq!(redactor.redact("a2V5cw=="), "a2V5cw==");
    }

    proptest! {
        #[test]
        fn no_text_and_no_credential_is_too_odd(text in "[a%\\\\u0041+é\u{1F600}]{0,40}", secret in "[a%\\\\u041+é\u{1F600}]{6,9}") {
            let redactor = Redactor::new([secret.as_str().into()]);
            prop_assert_eq!(redactor.redact(&secret), REPLACEMENT);
            let _ = redactor.redact(&text);
        }
    }
}
