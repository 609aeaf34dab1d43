//! Why a JSON text could not be decoded, without the values in it.
//!
//! Serde quotes what it did not expect. In a response of this API that may be a token or a chat message, and errors
//! end in logs.

use std::fmt;

use super::Redactor;

/// The message of serde, without the values that it quotes.
#[derive(Debug)]
pub(crate) struct DecodeError(String);

/// The beginnings of the messages that quote a value.
const QUOTING: [&str; 4] = [
    "invalid type: ",
    "invalid value: ",
    "unknown variant ",
    "unknown field ",
];

impl DecodeError {
    pub(crate) fn new(error: &serde_json::Error) -> Self {
        Self(without_values(&error.to_string()))
    }

    /// The place in the JSON text, of a field that is missing too; empty if that is the whole text.
    pub(crate) fn path(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
        let parent = error.path().to_string();
        let parent = if parent == "." { "" } else { &parent };
        let message = error.inner().to_string();
        let missing = message.strip_prefix("missing field `");
        let field = missing.and_then(|rest| rest.split_once('`'));
        join(parent, field.map_or("", |(field, _)| field))
    }

    /// The same without credentials, which the message of a foreign `Deserialize` may hold.
    pub(crate) fn redacted(self, redactor: &Redactor) -> Self {
        Self(redactor.redact(&self.0))
    }
}

/// A path below another one; either may be empty.
pub(crate) fn join(place: &str, path: &str) -> String {
    let dot = if place.is_empty() || path.is_empty() {
        ""
    } else {
        "."
    };
    format!("{place}{dot}{path}")
}

fn without_values(message: &str) -> String {
    let quoting = QUOTING.iter().find_map(|start| {
        let rest = message.strip_prefix(start)?;
        Some((start, rest))
    });
    let Some((start, rest)) = quoting else {
        return message.to_owned();
    };
    // The type stands before the quotation, the expectation behind it.
    let kind = rest.split(['"', '`']).next().unwrap_or_default();
    let expected = rest.rfind(", expected ").and_then(|at| rest.get(at..));
    let kind = kind.split(", expected ").next().unwrap_or_default();
    let said = format!("{start}{kind}");
    format!(
        "{}{}",
        said.trim_end_matches([' ', ':']),
        expected.unwrap_or_default()
    )
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::DecodeError;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct User {
        #[expect(dead_code, reason = "only its form matters")]
        id: i64,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Group,
    }

    #[test]
    fn types_and_places_are_kept_and_values_are_not() {
        #[rustfmt::skip]
        let table = [
            (
                says::<User>(r#"{"id": "s3cret, expected a `bribe`"}"#),
                "invalid type: string, expected i64 at line 1 column 35",
            ),
            (says::<User>(r#"{"id": 1.5}"#), "invalid type: floating point, expected i64 at line 1 column 10"),
            (says::<User>(r#"{"id": null}"#), "invalid type: null, expected i64 at line 1 column 11"),
            (says::<User>(r#"{"id": []}"#), "invalid type: sequence, expected i64 at line 1 column 7"),
            (says::<User>("{}"), "missing field `id` at line 1 column 2"),
            (says::<User>(r#"{"s3cret": 5}"#), "unknown field, expected `id` at line 1 column 9"),
            (says::<Kind>(r#""s3cret""#), "unknown variant, expected `group` at line 1 column 8"),
            (says::<u8>("31337"), "invalid value: integer, expected u8 at line 1 column 5"),
            (says::<u8>("s3cret"), "expected value at line 1 column 1"),
            (says::<u8>(""), "EOF while parsing a value at line 1 column 0"),
        ];
        for (said, expected) in table {
            assert_eq!(said, expected);
        }
    }

    #[test]
    fn a_missing_field_is_a_place_of_its_own() {
        for (json, path) in [
            ("5", ""),
            (r#"[{"id": 1}, {}]"#, "[1].id"),
            (r#"[{"id": 1}, {"id": "missing field `x`"}]"#, "[1].id"),
            (r#"[{"id": 1}, 5]"#, "[1]"),
        ] {
            let mut json = serde_json::Deserializer::from_str(json);
            let error = serde_path_to_error::deserialize::<_, Vec<User>>(&mut json).unwrap_err();
            assert_eq!(DecodeError::path(&error), path, "{error}");
        }
    }

    fn says<T: serde::de::DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err();
        DecodeError::new(&error.unwrap()).to_string()
    }
}
