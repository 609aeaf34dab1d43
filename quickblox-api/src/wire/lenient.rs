//! Scalars of responses in the forms that the server may write them in.
//!
//! What is a number in one version of the server is a text in another. The models that responses consist of read every
//! scalar in this way; how a value is written does not change. What could mean something else is refused: a fraction is
//! no integer, `true` no number, and a number no date.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, Unexpected, Visitor},
};

use super::{LenientInteger, NumberOrText, number_or_text::ScalarVisitor};

/// Decodes a scalar, or a list or a map of scalars.
///
/// For fields with `#[serde(deserialize_with = "crate::wire::lenient")]`.
pub(crate) fn lenient<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Lenient,
{
    T::read(deserializer)
}

/// A type that is decoded from more than its own form.
pub(crate) trait Lenient: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// `5`, `"5"`, `5.0`.
impl Lenient for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LenientInteger::deserialize(deserializer).map(LenientInteger::get)
    }
}

impl Lenient for i32 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = "a 32-bit integer, as a number or as text";
        let value = i64::read(deserializer)?;
        Self::try_from(value)
            .map_err(|_| D::Error::invalid_value(Unexpected::Signed(value), &expected))
    }
}

/// `0.5`, `"0.5"`, `5`.
impl Lenient for f64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = ScalarVisitor("a number, or a number as text");
        match deserializer.deserialize_any(expected)? {
            NumberOrText::Number(number) => Ok(number.as_f64().unwrap_or_default()),
            NumberOrText::Text(text) => {
                let number: Option<Self> = text.trim().parse().ok();
                let number = number.filter(|number| number.is_finite());
                number.ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &expected))
            }
        }
    }
}

/// `"a"`, and `5` as `"5"`.
impl Lenient for String {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scalar = deserializer.deserialize_any(ScalarVisitor("a text or a number"))?;
        Ok(match scalar {
            NumberOrText::Text(text) => text,
            NumberOrText::Number(number) => number.to_string(),
        })
    }
}

/// `true`, `1`, `"1"`, `"true"`, and the same of `false` and `0`.
impl Lenient for bool {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FlagVisitor)
    }
}

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false, 1 or 0, or one of these as text")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<bool, E> {
        Ok(flag)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        match number {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        match text {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Leniently<T>>::deserialize(deserializer)?;
        Ok(value.map(|Leniently(value)| value))
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<Leniently<T>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|Leniently(value)| value).collect())
    }
}

impl<T: Lenient> Lenient for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = BTreeMap::<String, Leniently<T>>::deserialize(deserializer)?;
        let entries = entries.into_iter();
        Ok(entries
            .map(|(key, Leniently(value))| (key, value))
            .collect())
    }
}

/// A value within another one.
struct Leniently<T>(T);

impl<'de, T: Lenient> Deserialize<'de> for Leniently<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fmt::Debug};

    use serde_json::{Deserializer, json};

    use super::Lenient;

    fn read<T: Lenient>(json: &str) -> Result<T, serde_json::Error> {
        T::read(&mut Deserializer::from_str(json))
    }

    fn reads<T: Lenient + PartialEq + Debug>(expected: &T, forms: &[&str]) {
        for form in forms {
            assert_eq!(&read::<T>(form).unwrap(), expected, "{form}");
        }
    }

    fn refuses<T: Lenient + Debug>(forms: &[&str]) {
        for form in forms {
            assert!(read::<T>(form).is_err(), "{form}");
        }
    }

    #[test]
    fn each_form_is_the_same_value() {
        reads(&12_i64, &["12", r#""12""#, "12.0", r#"" 12 ""#]);
        reads(
            &i64::MAX,
            &["9223372036854775807", r#""9223372036854775807""#],
        );
        reads(&-12_i32, &["-12", r#""-12""#, "-12.0"]);
        reads(&12.5_f64, &["12.5", r#""12.5""#, "1.25e1"]);
        reads(&12.0_f64, &["12", r#""12""#, "12.0"]);
        reads(&"12".to_owned(), &["12", r#""12""#]);
        reads(&"-0.5".to_owned(), &["-0.5", r#""-0.5""#]);
        reads(&true, &["true", "1", r#""1""#, r#""true""#]);
        reads(&false, &["false", "0", r#""0""#, r#""false""#]);
    }

    #[test]
    fn lists_maps_and_nothing_at_all_are_read_in_the_same_way() {
        reads(&vec![1_i64, 2], &["[1, 2]", r#"["1", 2.0]"#]);
        reads(&Some(vec!["1".to_owned()]), &[r#"["1"]"#, "[1]"]);
        reads(&None::<i64>, &["null"]);
        let map = BTreeMap::from([("a".to_owned(), 1_i64)]);
        reads(&map, &[r#"{"a": 1}"#, r#"{"a": "1"}"#]);
    }

    #[test]
    fn what_is_another_value_is_refused() {
        let never = ["{}", "[]", r"[1]", r#""12x""#, r#""""#, r#""true""#];
        refuses::<i64>(&never);
        refuses::<i64>(&["12.5", r#""12.5""#, "9223372036854775808", "true", "null"]);
        refuses::<i32>(&never);
        refuses::<i32>(&["2147483648", r#""2147483648""#]);
        refuses::<f64>(&never);
        refuses::<f64>(&[r#""NaN""#, r#""inf""#, "true", "null"]);
        refuses::<String>(&["true", "null", "{}", "[]"]);
        refuses::<bool>(&["2", "-1", "1.0", r#""yes""#, r#""""#, "null", "{}"]);
        refuses::<Vec<i64>>(&["1", "null", r#"["x"]"#]);
    }

    #[test]
    fn a_refusal_says_what_was_expected() {
        let error = i32::read(json!(2_147_483_648_i64)).unwrap_err();
        let expected = "a 32-bit integer, as a number or as text";
        assert!(error.to_string().ends_with(expected), "{error}");
    }
}
