//! An id or a size that is a number in some places and a text in others.
//!
//! Responses contain the id of the user in the caller's own system as a number or as a text; ids of records and sizes
//! of files differ likewise.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Number;

/// An id or a size, as a number or as a text.
///
/// Decodes a JSON number or a string and encodes the same form: `7` stays a number, `7.5` a fraction, `"7"` a text. The
/// forms are therefore not equal; compare [`to_string`](ToString::to_string) if only the digits matter.
///
/// ```
/// use quickblox_api::wire::NumberOrText;
///
/// assert_eq!(NumberOrText::from(42).to_string(), "42");
/// assert_eq!(NumberOrText::from(42).as_i64(), Some(42));
/// assert_eq!(NumberOrText::from("crm-42"), NumberOrText::Text("crm-42".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum NumberOrText {
    /// A JSON number.
    Number(Number),
    /// A JSON string.
    Text(String),
}

impl NumberOrText {
    /// The value if it is a 64-bit integer in either form; `None` for a fraction or another text.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

impl From<i64> for NumberOrText {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for NumberOrText {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for NumberOrText {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl fmt::Display for NumberOrText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for NumberOrText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor("a number or text"))
    }
}

/// Decodes a number or a text; the field names what was expected.
#[derive(Clone, Copy)]
pub(super) struct ScalarVisitor(pub(super) &'static str);

impl de::Visitor<'_> for ScalarVisitor {
    type Value = NumberOrText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<NumberOrText, E> {
        Ok(number.into())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<NumberOrText, E> {
        Ok(NumberOrText::Number(number.into()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<NumberOrText, E> {
        Number::from_f64(number)
            .map(NumberOrText::Number)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(number), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<NumberOrText, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<NumberOrText, E> {
        Ok(text.into())
    }
}
