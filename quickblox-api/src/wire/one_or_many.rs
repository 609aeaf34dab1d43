//! A value that comes alone or as a list of such.
//!
//! `create_event` answers one event, or a list if a recurring one was split; attachments were sent as one object by
//! some SDKs and as a list by others.

use std::{fmt, marker::PhantomData, ops::Deref};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// One object, or a list of them.
///
/// Reads a JSON object or an array of objects, and writes back the same; made from a value it writes that, made from a
/// list it writes an array. It derefs to a slice.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOrMany<T>(Form<T>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Form<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// A value that is written as it is, not as a list.
    pub fn one(value: T) -> Self {
        Self(Form::One(value))
    }

    /// The values: one, or as many as the list holds.
    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Form::One(value) => std::slice::from_ref(value),
            Form::Many(values) => values,
        }
    }

    /// The values: one, or as many as the list holds.
    pub fn into_vec(self) -> Vec<T> {
        match self.0 {
            Form::One(value) => vec![value],
            Form::Many(values) => values,
        }
    }
}

/// The empty list.
impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(values: Vec<T>) -> Self {
        Self(Form::Many(values))
    }
}

impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl<T> Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::One(value) => value.serialize(serializer),
            Form::Many(values) => values.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

/// Not `#[serde(untagged)]`, which would forget where in the object or the list the error is.
struct Visitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, or a list of objects")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, sequence: A) -> Result<OneOrMany<T>, A::Error> {
        Vec::deserialize(de::value::SeqAccessDeserializer::new(sequence)).map(Into::into)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<OneOrMany<T>, A::Error> {
        T::deserialize(de::value::MapAccessDeserializer::new(map)).map(OneOrMany::one)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::OneOrMany;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Event {
        id: i64,
    }

    #[test]
    fn reads_both_forms_and_writes_them_back() {
        for (json, ids) in [
            (r#"{"id":1}"#, &[1][..]),
            ("[]", &[]),
            (r#"[{"id":1}]"#, &[1]),
            (r#"[{"id":1},{"id":2}]"#, &[1, 2]),
        ] {
            let read: OneOrMany<Event> = serde_json::from_str(json).unwrap();
            assert!(read.iter().map(|event| event.id).eq(ids.iter().copied()));
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert!(
                read.into_iter()
                    .map(|event| event.id)
                    .eq(ids.iter().copied())
            );
        }
        assert!(OneOrMany::<Event>::default().is_empty());
        assert_ne!(
            OneOrMany::one(Event { id: 1 }),
            OneOrMany::from(vec![Event { id: 1 }])
        );
    }

    #[test]
    fn refuses_other_json() {
        for json in ["null", "7", "true", r#""{}""#, "{}", "[1]", r#"{"id":"1"}"#] {
            let read = serde_json::from_str::<OneOrMany<Event>>(json);
            assert!(read.is_err(), "{json}");
        }
    }

    #[test]
    fn an_error_names_the_place_in_either_form() {
        for (json, place) in [
            (r#"{"id":"a"}"#, "id"),
            (r#"[{"id":1},{"id":"a"}]"#, "[1].id"),
        ] {
            let mut json = serde_json::Deserializer::from_str(json);
            let error =
                serde_path_to_error::deserialize::<_, OneOrMany<Event>>(&mut json).unwrap_err();
            assert_eq!(error.path().to_string(), place);
        }
    }

    proptest! {
        #[test]
        fn any_value_survives_in_either_form(ids: Vec<i64>) {
            let events: Vec<_> = ids.into_iter().map(|id| Event { id }).collect();
            let one = events.first().cloned().map(OneOrMany::one);
            for form in one.into_iter().chain([events.into()]) {
                let json = serde_json::to_string(&form).unwrap();
                prop_assert_eq!(serde_json::from_str::<OneOrMany<_>>(&json).unwrap(), form);
            }
        }
    }
}
