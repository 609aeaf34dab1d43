//! Several short texts or ids, which the API takes and gives as one text with commas or as a list.
//!
//! Tags of users, ids in requests for deletion and fields to return: documentation and SDKs differ on the form.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::NumberOrText;

/// Texts or numbers, separated by commas or in a list.
///
/// Reads a JSON string, or an array of strings and numbers, and writes back the same. Made from one text it writes that
/// text, made from several an array.
///
/// A text in a list that itself holds a comma stays one part as long as it is sent as a list.
///
/// ```
/// use quickblox_api::wire::CommaSeparated;
///
/// let written = CommaSeparated::from("man, car");
/// let listed = CommaSeparated::from(["man", "car"]);
/// assert!(written.parts().eq(listed.parts()));
/// assert_eq!(serde_json::to_string(&listed)?, r#"["man","car"]"#);
/// assert_eq!(CommaSeparated::from([5, 6]).to_string(), "5,6");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommaSeparated(Form);

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "a text with commas, or a list of texts and numbers"
)]
enum Form {
    Text(String),
    List(Vec<NumberOrText>),
}

impl CommaSeparated {
    /// The parts in order. Of a text they are what stands between the commas, without spaces around it; nothing between
    /// two commas is skipped.
    pub fn parts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let (list, text) = match &self.0 {
            Form::List(list) => (list.as_slice(), ""),
            Form::Text(text) => (&[][..], text.as_str()),
        };
        let listed = list.iter().map(|part| match part {
            NumberOrText::Text(text) => Cow::from(text),
            NumberOrText::Number(number) => Cow::from(number.to_string()),
        });
        let written = text.split(',').map(str::trim);
        listed.chain(written.filter(|part| !part.is_empty()).map(Cow::from))
    }
}

impl From<&str> for CommaSeparated {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for CommaSeparated {
    fn from(text: String) -> Self {
        Self(Form::Text(text))
    }
}

impl<T: Into<NumberOrText>> From<Vec<T>> for CommaSeparated {
    fn from(parts: Vec<T>) -> Self {
        parts.into_iter().collect()
    }
}

impl<T: Into<NumberOrText>, const N: usize> From<[T; N]> for CommaSeparated {
    fn from(parts: [T; N]) -> Self {
        parts.into_iter().collect()
    }
}

/// A list, of texts or of [`i64`]s.
impl<T: Into<NumberOrText>> FromIterator<T> for CommaSeparated {
    fn from_iter<I: IntoIterator<Item = T>>(parts: I) -> Self {
        Self(Form::List(parts.into_iter().map(Into::into).collect()))
    }
}

/// The parts separated by commas, as a path or a query has them; a text as it was written.
impl fmt::Display for CommaSeparated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Text(text) => f.write_str(text),
            Form::List(parts) => parts.iter().enumerate().try_for_each(|(index, part)| {
                let comma = if index == 0 { "" } else { "," };
                write!(f, "{comma}{part}")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CommaSeparated, NumberOrText};

    #[test]
    fn keeps_the_form_it_was_read_in() {
        for (json, parts, displayed) in [
            ("[]", &[][..], ""),
            (r#"["man","car"]"#, &["man", "car"], "man,car"),
            (r#"["a,b"," c "]"#, &["a,b", " c "], "a,b, c "),
            (r#"[5,"6",7.5]"#, &["5", "6", "7.5"], "5,6,7.5"),
            (r#""man,car""#, &["man", "car"], "man,car"),
            (r#"" man ,, car,""#, &["man", "car"], " man ,, car,"),
            (r#""""#, &[], ""),
        ] {
            let read: CommaSeparated = serde_json::from_str(json).unwrap();
            assert!(read.parts().eq(parts.iter().copied()), "{json}");
            assert_eq!(read.to_string(), displayed);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
    }

    #[test]
    fn one_text_is_written_as_it_is_and_several_as_an_array() {
        for (made, json) in [
            (CommaSeparated::from("a,b"), r#""a,b""#),
            (String::from("a").into(), r#""a""#),
            (
                vec![String::from("a"), String::from("b")].into(),
                r#"["a","b"]"#,
            ),
            (["a", "b"].into(), r#"["a","b"]"#),
            ((1..3).collect(), "[1,2]"),
            ([NumberOrText::from(1), "b".into()].into(), r#"[1,"b"]"#),
        ] {
            assert_eq!(serde_json::to_string(&made).unwrap(), json);
        }
    }

    #[test]
    fn refuses_other_json() {
        for json in ["null", "1", "true", "{}", "[null]", "[[1]]", "[true]"] {
            let read = serde_json::from_str::<CommaSeparated>(json);
            assert!(read.is_err(), "{json}");
        }
    }

    proptest! {
        #[test]
        fn any_text_and_any_list_survive(text: String, texts in prop::collection::vec(any::<String>(), 0..5), ids: Vec<i64>) {
            for made in [CommaSeparated::from(text), texts.into(), ids.into()] {
                let json = serde_json::to_string(&made).unwrap();
                let read: CommaSeparated = serde_json::from_str(&json).unwrap();
                prop_assert_eq!(&read, &made);
                prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
            }
        }
    }
}
