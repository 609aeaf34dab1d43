//! Removes the credentials of a client from texts of the server.
//!
//! A server, or a proxy before it, may repeat in a response what it was sent, and errors end in logs.

use crate::wire::Secret;

/// Anything shorter would also remove unrelated words.
const SHORTEST: usize = 6;

const REPLACEMENT: &str = "[redacted]";

/// The credentials that a client holds, the longest first.
#[derive(Debug, Default)]
pub(crate) struct Redactor(Vec<Secret>);

impl Redactor {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        let mut secrets: Vec<Secret> = secrets
            .into_iter()
            .filter(|secret| secret.expose().len() >= SHORTEST)
            .collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        Self(secrets)
    }

    /// The text with `[redacted]` in place of each of them.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            text.replace(secret.expose(), REPLACEMENT)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Redactor;

    #[test]
    fn credentials_are_removed_wherever_they_stand() {
        let redactor = Redactor::new(["s3cret-1", "s3cret-1-longer", "short"].map(Into::into));
        for (text, expected) in [
            ("", ""),
            ("nothing in it, but s3cret", "nothing in it, but s3cret"),
            ("s3cret-1", "[redacted]"),
            ("'s3cret-1-longer', s3cret-1!", "'[redacted]', [redacted]!"),
            (
                "a word too short to be told from others",
                "a word too short to be told from others",
            ),
        ] {
            assert_eq!(redactor.redact(text), expected);
        }
    }
}
