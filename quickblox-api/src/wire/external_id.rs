//! The id that the caller's own system gave to a user.
//!
//! The server returns it as a number where it looks like one, older answers and some SDKs use text.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A user's id in the caller's own system.
///
/// Reads a JSON integer or a string and writes back the same: `7` stays a number, `"7"` stays text. The two are
/// therefore not equal; compare [`to_string`](ToString::to_string) where only the digits matter.
///
/// ```
/// use quickblox_api::wire::ExternalId;
///
/// assert_eq!(ExternalId::from(42).to_string(), "42");
/// assert_eq!(ExternalId::from("crm-42"), ExternalId::Text("crm-42".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ExternalId {
    /// Came, or is sent, as a JSON number.
    Number(i64),
    /// Came, or is sent, as a JSON string.
    Text(String),
}

impl From<i64> for ExternalId {
    fn from(id: i64) -> Self {
        Self::Number(id)
    }
}

impl From<&str> for ExternalId {
    fn from(id: &str) -> Self {
        Self::Text(id.to_owned())
    }
}

impl From<String> for ExternalId {
    fn from(id: String) -> Self {
        Self::Text(id)
    }
}

impl fmt::Display for ExternalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(id) => id.fmt(f),
            Self::Text(id) => id.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ExternalId;

    #[test]
    fn keeps_the_form_it_was_read_in() {
        for (json, expected) in [
            ("7", ExternalId::Number(7)),
            ("-7", ExternalId::Number(-7)),
            (r#""7""#, ExternalId::Text("7".to_owned())),
            (r#""crm-42""#, ExternalId::Text("crm-42".to_owned())),
            (r#""""#, ExternalId::Text(String::new())),
        ] {
            let id: ExternalId = serde_json::from_str(json).unwrap();
            assert_eq!(id, expected);
            assert_eq!(serde_json::to_string(&id).unwrap(), json);
        }
    }

    #[test]
    fn refuses_what_is_neither_an_integer_nor_text() {
        for json in ["null", "true", "7.5", "[7]", "{}", "9223372036854775808"] {
            assert!(serde_json::from_str::<ExternalId>(json).is_err(), "{json}");
        }
    }
}
