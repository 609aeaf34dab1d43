//! An integer that is a number or a text.
//!
//! A request in the documentation contains `"timestamp": "1567349756"`, its response `"ts": 1567349756`. The typings of
//! the SDKs differ from both.

use std::{cmp::Ordering, fmt, hash};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Unexpected},
};

use super::{NumberOrText, number_or_text::ScalarVisitor};

/// A 64-bit integer that may be a number or a text in JSON.
///
/// Decodes `5`, `"5"`, `"-5"` and `5.0`. Encodes a string if it was decoded from one, else a number; a value made from
/// an [`i64`] is encoded as a number. Comparisons ignore the form.
///
/// ```
/// use quickblox_api::wire::LenientInteger;
///
/// let nonce: LenientInteger = serde_json::from_str(r#""7334""#)?;
/// assert_eq!(nonce.get(), 7334);
/// assert_eq!(nonce, LenientInteger::from(7334));
/// assert_eq!(serde_json::to_string(&nonce)?, r#""7334""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LenientInteger {
    value: i64,
    as_text: bool,
}

impl LenientInteger {
    /// The value.
    pub fn get(self) -> i64 {
        self.value
    }
}

impl From<i64> for LenientInteger {
    fn from(value: i64) -> Self {
        let as_text = false;
        Self { value, as_text }
    }
}

impl From<LenientInteger> for i64 {
    fn from(integer: LenientInteger) -> Self {
        integer.value
    }
}

impl PartialEq for LenientInteger {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for LenientInteger {}

impl PartialOrd for LenientInteger {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LenientInteger {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl hash::Hash for LenientInteger {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for LenientInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Serialize for LenientInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.as_text {
            serializer.collect_str(&self.value)
        } else {
            serializer.serialize_i64(self.value)
        }
    }
}

impl<'de> Deserialize<'de> for LenientInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = ScalarVisitor("a 64-bit integer, as a number or as text");
        let scalar = deserializer.deserialize_any(expected)?;
        let (value, as_text, unexpected) = match &scalar {
            NumberOrText::Text(text) => (scalar.as_i64(), true, Unexpected::Str(text)),
            NumberOrText::Number(number) => {
                let float = number.as_f64().unwrap_or_default();
                let value = number.as_i64().or_else(|| exact_integer(float));
                let unsigned = number.as_u64().map(Unexpected::Unsigned);
                (value, false, unsigned.unwrap_or(Unexpected::Float(float)))
            }
        };
        let value = value.ok_or_else(|| D::Error::invalid_value(unexpected, &expected))?;
        Ok(Self { value, as_text })
    }
}

fn exact_integer(float: f64) -> Option<i64> {
    // Beyond 2^53 a float does not identify one integer.
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "within 2^53")]
    let integer = float as i64;
    (float.fract() == 0.0 && float.abs() <= LIMIT).then_some(integer)
}
