//! A list of user ids, which the API takes and gives as an array or as one text.

use std::{fmt, num::ParseIntError};

use serde::{Deserialize, Serialize};

/// Ids of users.
///
/// Reads a JSON array of integers, or one string with the ids separated by commas, and writes back the same. Made from
/// numbers it writes an array; made from text, that text. The server takes either.
///
/// ```
/// use quickblox_api::wire::UserIds;
///
/// let listed = UserIds::from([4503964, 4503978]);
/// let written: UserIds = "4503964, 4503978".into();
/// assert!(listed.ids().eq(written.ids()));
/// assert_eq!(serde_json::to_string(&listed)?, "[4503964,4503978]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserIds(Form);

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
enum Form {
    List(Vec<i64>),
    Text(String),
}

impl UserIds {
    /// The ids in order. Text that stands between two commas and is no number is an error in its place; nothing
    /// between two commas is skipped.
    pub fn ids(&self) -> impl Iterator<Item = Result<i64, ParseIntError>> + '_ {
        let (list, text) = match &self.0 {
            Form::List(ids) => (ids.as_slice(), ""),
            Form::Text(text) => (&[][..], text.as_str()),
        };
        let parsed = text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::parse);
        list.iter().copied().map(Ok).chain(parsed)
    }
}

impl From<Vec<i64>> for UserIds {
    fn from(ids: Vec<i64>) -> Self {
        Self(Form::List(ids))
    }
}

impl From<&[i64]> for UserIds {
    fn from(ids: &[i64]) -> Self {
        ids.to_vec().into()
    }
}

impl<const N: usize> From<[i64; N]> for UserIds {
    fn from(ids: [i64; N]) -> Self {
        ids.to_vec().into()
    }
}

impl FromIterator<i64> for UserIds {
    fn from_iter<I: IntoIterator<Item = i64>>(ids: I) -> Self {
        Vec::from_iter(ids).into()
    }
}

impl From<String> for UserIds {
    fn from(ids: String) -> Self {
        Self(Form::Text(ids))
    }
}

impl From<&str> for UserIds {
    fn from(ids: &str) -> Self {
        ids.to_owned().into()
    }
}

/// The ids separated by commas, as a path or a query has them.
impl fmt::Display for UserIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Text(text) => f.write_str(text),
            Form::List(ids) => ids.iter().enumerate().try_for_each(|(index, id)| {
                let comma = if index == 0 { "" } else { "," };
                write!(f, "{comma}{id}")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::UserIds;

    #[test]
    fn keeps_the_form_it_was_read_in() {
        for (json, ids, displayed) in [
            ("[]", &[][..], ""),
            ("[1,2]", &[1, 2], "1,2"),
            (r#""1,2""#, &[1, 2], "1,2"),
            (r#"" 1 ,, 2,""#, &[1, 2], " 1 ,, 2,"),
            (r#""""#, &[], ""),
        ] {
            let read: UserIds = serde_json::from_str(json).unwrap();
            assert_eq!(
                read.ids().collect::<Result<Vec<_>, _>>().as_deref(),
                Ok(ids),
                "{json}"
            );
            assert_eq!(read.to_string(), displayed);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
    }

    #[test]
    fn what_is_no_number_is_an_error_in_its_place() {
        let ids = UserIds::from("1,bob,3");
        assert_eq!(
            ids.ids().map(Result::ok).collect::<Vec<_>>(),
            [Some(1), None, Some(3)]
        );
    }

    #[test]
    fn numbers_are_written_as_an_array_and_text_as_it_is() {
        for (ids, json) in [
            (UserIds::from(vec![1, 2]), "[1,2]"),
            (UserIds::from([1, 2]), "[1,2]"),
            (UserIds::from(&[1, 2][..]), "[1,2]"),
            ((1..3).collect(), "[1,2]"),
            (UserIds::from("1,2"), r#""1,2""#),
        ] {
            assert_eq!(serde_json::to_string(&ids).unwrap(), json);
        }
    }

    #[test]
    fn refuses_other_json() {
        for json in ["null", "1", r#"["1"]"#, "[1.5]", "{}"] {
            assert!(serde_json::from_str::<UserIds>(json).is_err(), "{json}");
        }
    }
}
