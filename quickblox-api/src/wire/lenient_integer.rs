//! An integer that was seen as text too.
//!
//! The documentation sends `"timestamp": "1567349756"` and the answer says `"ts": 1567349756`; typings of the SDKs
//! disagree with both.

use std::{cmp::Ordering, fmt, hash};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A 64-bit integer that may stand in JSON as a number or as text.
///
/// Reads `5`, `"5"`, `"-5"` and `5.0`. Writes a string if it was read from one and a number otherwise; one made from an
/// [`i64`] writes a number. Two of them are equal if their values are, whatever form they came in.
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
        Self {
            value,
            as_text: false,
        }
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
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl de::Visitor<'_> for Visitor {
    type Value = LenientInteger;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a 64-bit integer, as a number or as text")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<LenientInteger, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<LenientInteger, E> {
        let value = i64::try_from(value)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))?;
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<LenientInteger, E> {
        // Beyond 2^53 a float no longer says which integer was meant.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() != 0.0 || value.abs() > EXACT {
            return Err(E::invalid_value(de::Unexpected::Float(value), &self));
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "integral and within 2^53, as just checked"
        )]
        let value = value as i64;
        Ok(value.into())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<LenientInteger, E> {
        let value = text
            .trim()
            .parse()
            .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))?;
        Ok(LenientInteger {
            value,
            as_text: true,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::LenientInteger;

    #[test]
    fn reads_every_form_and_writes_it_back() {
        for (json, value, written) in [
            ("5", 5, "5"),
            ("-5", -5, "-5"),
            ("5.0", 5, "5"),
            ("-0.0", 0, "0"),
            (r#""5""#, 5, r#""5""#),
            (r#""-5""#, -5, r#""-5""#),
            (r#"" 5 ""#, 5, r#""5""#),
            ("9223372036854775807", i64::MAX, "9223372036854775807"),
            (
                r#""-9223372036854775808""#,
                i64::MIN,
                r#""-9223372036854775808""#,
            ),
        ] {
            let read: LenientInteger = serde_json::from_str(json).unwrap();
            assert_eq!(read.get(), value, "{json}");
            assert_eq!(serde_json::to_string(&read).unwrap(), written, "{json}");
        }
    }

    #[test]
    fn refuses_what_is_no_integer() {
        for json in [
            "null",
            "true",
            "5.5",
            "1e300",
            r#""""#,
            r#""five""#,
            r#""5.5""#,
            "[5]",
            "9223372036854775808",
        ] {
            assert!(
                serde_json::from_str::<LenientInteger>(json).is_err(),
                "{json}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_integer_survives_in_either_form(value: i64) {
            for json in [value.to_string(), format!("\"{value}\"")] {
                let read: LenientInteger = serde_json::from_str(&json).unwrap();
                prop_assert_eq!(read.get(), value);
                prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
            }
        }

        #[test]
        fn no_text_panics(text: String) {
            let json = serde_json::to_string(&text).unwrap();
            if let Ok(read) = serde_json::from_str::<LenientInteger>(&json) {
                prop_assert_eq!(text.trim().parse::<i64>(), Ok(read.get()));
            }
        }
    }
}
