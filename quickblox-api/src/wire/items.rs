//! The list of an answer that is a count if only a count was asked for.
//!
//! With `count=1` the server answers `{"items":{"count":7}}` where it otherwise sends `{"items":[…]}`.

use std::{fmt, marker::PhantomData, ops::Deref};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

/// A list, or the number of entries if only that was asked for.
///
/// Reads a JSON array, or an object with `count`; writes back the same, with whatever else the object held. It derefs
/// to a slice, which is empty where there is only a count.
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
#[derive(Clone, Debug, PartialEq)]
pub struct Items<T>(Form<T>);

#[derive(Clone, Debug, PartialEq)]
enum Form<T> {
    List(Vec<T>),
    /// `object` is the whole of it, `count` included.
    Count {
        count: u64,
        object: Map<String, Value>,
    },
}

impl<T> Items<T> {
    /// The entries; none if only the count was asked for.
    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Form::List(list) => list,
            Form::Count { .. } => &[],
        }
    }

    /// The entries; none if only the count was asked for.
    pub fn into_vec(self) -> Vec<T> {
        match self.0 {
            Form::List(list) => list,
            Form::Count { .. } => Vec::new(),
        }
    }

    /// How many entries match, if only that was asked for. This is *not* the length of a list.
    pub fn count(&self) -> Option<u64> {
        match self.0 {
            Form::List(_) => None,
            Form::Count { count, .. } => Some(count),
        }
    }
}

/// The empty list.
impl<T> Default for Items<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T> From<Vec<T>> for Items<T> {
    fn from(list: Vec<T>) -> Self {
        Self(Form::List(list))
    }
}

impl<T> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        Vec::from_iter(entries).into()
    }
}

impl<T> Deref for Items<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Items<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::List(list) => list.serialize(serializer),
            Form::Count { object, .. } => object.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

/// Not `#[serde(untagged)]`, which would try both forms and forget which element of the list was wrong.
struct Visitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = Items<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or an object with `count`")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut sequence: A) -> Result<Items<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = sequence.next_element()? {
            list.push(entry);
        }
        Ok(list.into())
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Items<T>, A::Error> {
        let object = Map::deserialize(de::value::MapAccessDeserializer::new(map))?;
        let count = object
            .get("count")
            .ok_or_else(|| de::Error::missing_field("count"))?;
        let count = count
            .as_u64()
            .ok_or_else(|| de::Error::custom("`count` is not a number of entries"))?;
        Ok(Items(Form::Count { count, object }))
    }
}

#[cfg(test)]
mod tests {
    use super::Items;

    #[test]
    fn reads_both_forms_and_writes_them_back() {
        for (json, entries, count) in [
            ("[]", &[][..], None),
            ("[1,2]", &[1, 2], None),
            (r#"{"count":7}"#, &[], Some(7)),
            (r#"{"count":0,"limit":100}"#, &[], Some(0)),
        ] {
            let items: Items<i64> = serde_json::from_str(json).unwrap();
            assert_eq!((&*items, items.count()), (entries, count), "{json}");
            assert_eq!(serde_json::to_string(&items).unwrap(), json);
            assert_eq!(items.into_iter().collect::<Vec<_>>(), entries);
        }
        assert_eq!(Items::<i64>::default(), Items::from(Vec::new()));
    }

    #[test]
    fn refuses_other_json() {
        for json in [
            "null",
            "7",
            "{}",
            r#"{"count":null}"#,
            r#"{"count":-1}"#,
            r#"[1,"2"]"#,
        ] {
            assert!(serde_json::from_str::<Items<i64>>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn an_error_names_the_place_inside_the_element() {
        #[derive(Debug, serde::Deserialize)]
        struct Dialog {
            #[expect(dead_code, reason = "only read")]
            name: String,
        }
        let mut json = serde_json::Deserializer::from_str(r#"[{"name":"a"},{"name":5}]"#);
        let error = serde_path_to_error::deserialize::<_, Items<Dialog>>(&mut json).unwrap_err();
        assert_eq!(error.path().to_string(), "[1].name");
    }
}
