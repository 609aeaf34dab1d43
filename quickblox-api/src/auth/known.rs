//! Takes the credentials of a client out of foreign words.
//!
//! A server, or a proxy before it, may repeat in a refusal what it was sent, and refusals end in logs.

use super::Credentials;
use crate::wire::Secret;

/// Anything shorter would blot out words that have nothing to do with it.
const SHORTEST: usize = 6;

const INSTEAD: &str = "[redacted]";

/// The credentials that a client holds, the longest first.
#[derive(Debug, Default)]
pub(crate) struct Known(Vec<Secret>);

impl Known {
    fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
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
            text.replace(secret.expose(), INSTEAD)
        })
    }
}

impl Credentials {
    /// All of them that are ever sent.
    pub(crate) fn known(&self) -> Known {
        let headers = [&self.api_key, &self.account_key];
        let headers = headers.into_iter().flatten().filter_map(|header| {
            let text = header.to_str().ok()?;
            Some(text.strip_prefix("ApiKey ").unwrap_or(text).into())
        });
        let application = self.application.iter();
        let keys = application.map(|application| application.auth_key.clone());
        let session = self.session.iter().flat_map(super::Session::secrets);
        Known::new(headers.chain(keys).chain(session))
    }
}

#[cfg(test)]
mod tests {
    use super::Known;

    #[test]
    fn credentials_are_taken_out_wherever_they_stand() {
        let known = Known::new(["s3cret-1", "s3cret-1-longer", "short"].map(Into::into));
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
            assert_eq!(known.redact(text), expected);
        }
    }
}
