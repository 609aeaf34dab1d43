//! A list that was also sent as an object with the positions for keys.
//!
//! That is what becomes of a list in an encoder of forms: `{"0": {…}, "1": {…}}`. SDKs send attachments so, and the
//! server gives them back as it got them.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A list, written as a JSON array or as an object whose keys are the positions.
///
/// Reads both and writes back the same, with the keys and in the order they came in; keys need not be numbers. Made from
/// a list it writes an array, made by [`keyed`](Self::keyed) an object with the keys `"0"`, `"1"` and so on.
///
/// ```
/// use quickblox_api::wire::IndexedList;
///
/// let list: IndexedList<String> = serde_json::from_str(r#"{"0": "a", "1": "b"}"#)?;
/// assert!(list.iter().eq(["a", "b"]));
/// assert_eq!(serde_json::to_string(&list)?, r#"{"0":"a","1":"b"}"#);
///
/// let list = IndexedList::from(vec!["a", "b"]);
/// assert_eq!(serde_json::to_string(&list)?, r#"["a","b"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexedList<T> {
    values: Vec<T>,
    /// One for each value, if it is an object.
    keys: Option<Vec<String>>,
}

impl<T> IndexedList<T> {
    /// A list that is written as an object with the keys `"0"`, `"1"` and so on.
    pub fn keyed(values: impl IntoIterator<Item = T>) -> Self {
        let values = Vec::from_iter(values);
        let keys = Some((0..values.len()).map(|index| index.to_string()).collect());
        Self { values, keys }
    }

    /// The values in the order they stand in.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.values.iter()
    }

    /// The values in the order they stand in.
    pub fn as_slice(&self) -> &[T] {
        &self.values
    }

    /// The values in the order they stand in.
    pub fn into_vec(self) -> Vec<T> {
        self.values
    }

    /// The keys in the same order, if it is an object.
    pub fn keys(&self) -> Option<&[String]> {
        self.keys.as_deref()
    }
}

/// The empty list.
impl<T> Default for IndexedList<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T> From<Vec<T>> for IndexedList<T> {
    fn from(values: Vec<T>) -> Self {
        Self { values, keys: None }
    }
}

impl<T> FromIterator<T> for IndexedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl<T> IntoIterator for IndexedList<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a IndexedList<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for IndexedList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.keys {
            None => self.values.serialize(serializer),
            Some(keys) => serializer.collect_map(keys.iter().zip(&self.values)),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for IndexedList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

struct Visitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = IndexedList<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or an object with positions for keys")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, sequence: A) -> Result<IndexedList<T>, A::Error> {
        Vec::deserialize(de::value::SeqAccessDeserializer::new(sequence)).map(Into::into)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<IndexedList<T>, A::Error> {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while let Some((key, value)) = map.next_entry()? {
            keys.push(key);
            values.push(value);
        }
        let keys = Some(keys);
        Ok(IndexedList { values, keys })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::IndexedList;

    #[test]
    fn reads_both_forms_and_writes_them_back() {
        for (json, values, keys) in [
            ("[]", &[][..], None),
            ("[5,6]", &[5, 6], None),
            ("{}", &[], Some(&[][..])),
            (r#"{"0":5,"1":6}"#, &[5, 6], Some(&["0", "1"])),
            (r#"{"1":6,"0":5}"#, &[6, 5], Some(&["1", "0"])),
            (
                r#"{"10":5,"9":6,"a":7}"#,
                &[5, 6, 7],
                Some(&["10", "9", "a"]),
            ),
        ] {
            let read: IndexedList<i64> = serde_json::from_str(json).unwrap();
            assert_eq!(read.as_slice(), values, "{json}");
            assert!(read.keys().is_some() == keys.is_some());
            assert!(
                read.keys()
                    .unwrap_or_default()
                    .iter()
                    .eq(keys.unwrap_or_default())
            );
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!(read.into_iter().collect::<Vec<_>>(), values);
        }
        assert_eq!(IndexedList::<i64>::default(), IndexedList::from(Vec::new()));
    }

    #[test]
    fn refuses_other_json() {
        for json in ["null", "5", r#""5""#, r#"["5"]"#, r#"{"0":null}"#] {
            let read = serde_json::from_str::<IndexedList<i64>>(json);
            assert!(read.is_err(), "{json}");
        }
    }

    #[test]
    fn an_error_names_the_place_in_either_form() {
        for (json, place) in [(r#"[1,"a"]"#, "[1]"), (r#"{"0":1,"x":"a"}"#, "x")] {
            let mut json = serde_json::Deserializer::from_str(json);
            let error =
                serde_path_to_error::deserialize::<_, IndexedList<i64>>(&mut json).unwrap_err();
            assert_eq!(error.path().to_string(), place);
        }
    }

    proptest! {
        #[test]
        fn any_list_survives_in_either_form(values: Vec<i64>) {
            for list in [IndexedList::keyed(values.clone()), IndexedList::from(values)] {
                let json = serde_json::to_string(&list).unwrap();
                prop_assert_eq!(serde_json::from_str::<IndexedList<i64>>(&json).unwrap(), list);
            }
        }
    }
}
