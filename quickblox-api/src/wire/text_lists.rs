//! Lists that may be encoded as one text with commas instead of a JSON array.

use std::{borrow::Cow, num::ParseIntError};

use serde::Serialize;

use super::{LenientInteger, NumberOrText, conversions::list_type, list::List};

/// Texts or numbers, separated by commas or in a list.
///
/// Used for tags of users, ids of records to delete and fields to return, where the documentation and the SDKs use
/// different forms.
///
/// Decodes a JSON string, or an array of strings and numbers, and encodes the same form. A value made from one text is
/// encoded as that text, a value made from several as an array. An element of an array may itself contain a comma.
///
/// ```
/// use quickblox_api::wire::CommaSeparated;
///
/// let text = CommaSeparated::from("man, car");
/// let list = CommaSeparated::from(["man", "car"]);
/// assert!(text.parts().eq(list.parts()));
/// assert_eq!(serde_json::to_string(&list)?, r#"["man","car"]"#);
/// assert_eq!(CommaSeparated::from([5, 6]).to_string(), "5,6");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct CommaSeparated(List<NumberOrText>);

list_type!(CommaSeparated, [T: Into<NumberOrText>,] T);

impl CommaSeparated {
    /// The parts in order. A text is split at its commas; spaces around a part and empty parts are dropped.
    pub fn parts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let listed = self.0.values.iter().map(|part| match part {
            NumberOrText::Text(text) => Cow::from(text),
            NumberOrText::Number(number) => Cow::from(number.to_string()),
        });
        listed.chain(self.0.text_parts().map(Cow::from))
    }
}

/// Ids of users.
///
/// Decodes a JSON array of integers, each a number or a string, or one string with the ids separated by commas, and
/// encodes the same form. Numbers are encoded as an array, a text unchanged. The server accepts both.
///
/// ```
/// use quickblox_api::wire::UserIds;
///
/// let list = UserIds::from([4503964, 4503978]);
/// let text = UserIds::from("4503964, 4503978");
/// assert!(list.ids().eq(text.ids()));
/// assert_eq!(serde_json::to_string(&list)?, "[4503964,4503978]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct UserIds(List<LenientInteger>);

list_type!(UserIds, [] i64);

impl UserIds {
    /// The ids in order. A text is split at its commas; a part that is not an integer is an error in its place, and
    /// empty parts are dropped.
    pub fn ids(&self) -> impl Iterator<Item = Result<i64, ParseIntError>> + '_ {
        let listed = self.0.values.iter().map(|id| Ok(id.get()));
        listed.chain(self.0.text_parts().map(str::parse))
    }
}

impl From<&[i64]> for UserIds {
    fn from(ids: &[i64]) -> Self {
        ids.iter().copied().collect()
    }
}
