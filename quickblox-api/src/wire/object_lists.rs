//! Lists that may be encoded as an object instead of a JSON array.

use serde::Serialize;

use super::{
    conversions::list_type,
    list::{Form, List},
};

/// One object, or a list of objects.
///
/// `create_event` responds with one event, or with a list if it split a recurring event. Some SDKs send attachments as
/// one object, others as a list.
///
/// Decodes a JSON object or an array of objects and encodes the same form. [`one`](Self::one) makes a value that is
/// encoded as an object; a list is encoded as an array. Dereferences to a slice.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use quickblox_api::wire::OneOrMany;
///
/// let one: OneOrMany<BTreeMap<String, i64>> = serde_json::from_str(r#"{"id": 5}"#)?;
/// let many: OneOrMany<BTreeMap<String, i64>> = serde_json::from_str(r#"[{"id": 5}]"#)?;
/// assert_eq!(one.as_slice(), many.as_slice());
/// assert_eq!(serde_json::to_string(&one)?, r#"{"id":5}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct OneOrMany<T>(List<T>);

list_type!(OneOrMany<T>, One);

impl<T> OneOrMany<T> {
    /// A value that is encoded as an object, not as a list.
    pub fn one(value: T) -> Self {
        let (values, form) = (vec![value], Form::One);
        Self(List { values, form })
    }
}

/// The list in a response, or the number of entries if the request asked for the count only.
///
/// With `count=1` the server responds with `{"items":{"count":7}}` instead of `{"items":[…]}`.
///
/// Decodes a JSON array, or an object with `count`, and encodes the same form with all fields of the object; `null` is
/// decoded as the empty list. Dereferences to a slice, which is empty for a count.
///
/// ```
/// use quickblox_api::wire::Items;
///
/// let list: Items<i64> = serde_json::from_str("[4, 5]")?;
/// assert_eq!((list.first(), list.count()), (Some(&4), None));
///
/// let count: Items<i64> = serde_json::from_str(r#"{"count": 7}"#)?;
/// assert_eq!((count.first(), count.count()), (None, Some(7)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Items<T>(List<T>);

list_type!(Items<T>, Count);

impl<T> Items<T> {
    /// The number of matching entries if the request asked for the count only. This is *not* the length of a list.
    pub fn count(&self) -> Option<u64> {
        match self.0.form {
            Form::Count(count, _) => Some(count),
            _ => None,
        }
    }
}

/// A list, encoded as a JSON array or as an object whose keys are the positions.
///
/// Form encoders turn a list into `{"0": {…}, "1": {…}}`. SDKs send attachments in this form, and the server returns
/// them unchanged.
///
/// Decodes both and encodes the same form, with the same keys in the same order; keys need not be numbers. A list is
/// encoded as an array; [`keyed`](Self::keyed) makes an object with the keys `"0"`, `"1"` and so on. Dereferences to a
/// slice.
///
/// ```
/// use quickblox_api::wire::IndexedList;
///
/// let list: IndexedList<String> = serde_json::from_str(r#"{"0": "a", "1": "b"}"#)?;
/// assert!(list.iter().eq(["a", "b"]));
/// assert_eq!(serde_json::to_string(&list)?, r#"{"0":"a","1":"b"}"#);
///
/// let list = IndexedList::from(["a", "b"]);
/// assert_eq!(serde_json::to_string(&list)?, r#"["a","b"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct IndexedList<T>(List<T>);

list_type!(IndexedList<T>, Keyed);

impl<T> IndexedList<T> {
    /// A list that is encoded as an object with the keys `"0"`, `"1"` and so on.
    pub fn keyed(values: impl IntoIterator<Item = T>) -> Self {
        let values = Vec::from_iter(values);
        let form = Form::Keyed((0..values.len()).map(|index| index.to_string()).collect());
        Self(List { values, form })
    }

    /// The keys in the order of the values, if the list is encoded as an object.
    pub fn keys(&self) -> Option<&[String]> {
        match &self.0.form {
            Form::Keyed(keys) => Some(keys),
            _ => None,
        }
    }
}
