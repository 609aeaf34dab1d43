//! An id or a size that is a number in one place and text in another.
//!
//! The server returns the id of the caller's own system as a number where it looks like one, older answers and some
//! SDKs use text; ids of records and sizes of files differ likewise.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Number;

/// An id or a size, in whichever form it came.
///
/// Reads a JSON number or a string and writes back the same: `7` stays a number, `7.5` a fraction, `"7"` stays text.
/// The forms are therefore not equal; compare [`to_string`](ToString::to_string) where only the digits matter.
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
    /// Came, or is sent, as a JSON number.
    Number(Number),
    /// Came, or is sent, as a JSON string.
    Text(String),
}

impl NumberOrText {
    /// The value if it is an integer of 64 bits in either form; `None` for a fraction or other text.
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
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl de::Visitor<'_> for Visitor {
    type Value = NumberOrText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or text")
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::NumberOrText;

    #[test]
    fn keeps_the_form_it_was_read_in() {
        for (json, integer, displayed) in [
            ("7", Some(7), "7"),
            ("-7", Some(-7), "-7"),
            ("7.5", None, "7.5"),
            ("7.0", None, "7.0"),
            ("18446744073709551615", None, "18446744073709551615"),
            (r#""7""#, Some(7), "7"),
            (r#""7.5""#, None, "7.5"),
            (r#""crm-42""#, None, "crm-42"),
            (r#""""#, None, ""),
        ] {
            let read: NumberOrText = serde_json::from_str(json).unwrap();
            assert_eq!(read.as_i64(), integer, "{json}");
            assert_eq!(read.to_string(), displayed);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
    }

    #[test]
    fn a_number_is_not_the_text_of_its_digits() {
        assert_ne!(NumberOrText::from(7), NumberOrText::from("7"));
        assert_eq!(
            NumberOrText::from("7"),
            NumberOrText::from(String::from("7"))
        );
    }

    #[test]
    fn refuses_what_is_neither_a_number_nor_text() {
        for json in ["null", "true", "[7]", "{}"] {
            assert!(
                serde_json::from_str::<NumberOrText>(json).is_err(),
                "{json}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_number_and_any_text_survive(number: i64, large: u64, fraction in prop::num::f64::NORMAL, text: String) {
            let jsons = [
                serde_json::to_string(&number),
                serde_json::to_string(&large),
                serde_json::to_string(&fraction),
                serde_json::to_string(&text),
            ];
            for json in jsons.map(Result::unwrap) {
                let read: NumberOrText = serde_json::from_str(&json).unwrap();
                prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
            }
        }
    }
}
