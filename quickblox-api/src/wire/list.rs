//! A JSON array that has one other form: what the list types of this module have in common.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Unexpected, Visitor, value},
};
use serde_json::{Map, Value};

use super::Lenient;

/// Values, and the form in which they are encoded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct List<T> {
    pub(super) values: Vec<T>,
    pub(super) form: Form,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    Array,
    /// The only value, not in an array.
    One,
    /// An object with these keys, one for each value.
    Keyed(Vec<String>),
    /// An object with `count` instead of values; all its fields.
    Count(u64, Map<String, Value>),
    /// The values within one text.
    Text(String),
}

/// The form that a type accepts besides an array.
#[derive(Clone, Copy)]
pub(super) enum Other {
    One,
    Keyed,
    Count,
    Text,
}

impl<T> List<T> {
    pub(super) fn text(text: String) -> Self {
        let (values, form) = (Vec::new(), Form::Text(text));
        Self { values, form }
    }

    /// The parts of a text, without the spaces around them and without empty parts.
    pub(super) fn text_parts(&self) -> impl Iterator<Item = &str> {
        let text = match &self.form {
            Form::Text(text) => text,
            _ => "",
        };
        let parts = text.split(',').map(str::trim);
        parts.filter(|part| !part.is_empty())
    }

    pub(super) fn deserialize<'de, D>(deserializer: D, other: Other) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        deserializer.deserialize_any(ListVisitor(other, PhantomData))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let (values, form) = (Vec::from_iter(values), Form::Array);
        Self { values, form }
    }
}

impl<T: fmt::Display> fmt::Display for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Form::Text(text) = &self.form {
            return f.write_str(text);
        }
        let values = self.values.iter().map(T::to_string);
        f.write_str(&values.collect::<Vec<_>>().join(","))
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.form {
            Form::Array => self.values.serialize(serializer),
            Form::One => self.values.first().serialize(serializer),
            Form::Keyed(keys) => serializer.collect_map(keys.iter().zip(&self.values)),
            Form::Count(_, object) => object.serialize(serializer),
            Form::Text(text) => text.serialize(serializer),
        }
    }
}

/// `#[serde(untagged)]` would lose the path of an error within the list.
struct ListVisitor<T>(Other, PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Other::One => "an object, or a list of objects",
            Other::Keyed => "a list, or an object with positions for keys",
            Other::Count => "a list, or an object with `count`",
            Other::Text => "a list, or a text with commas",
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<List<T>, A::Error> {
        let values = Vec::deserialize(value::SeqAccessDeserializer::new(sequence))?;
        Ok(values.into_iter().collect())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List<T>, A::Error> {
        let mut values = Vec::new();
        let form = match self.0 {
            Other::One => {
                values.push(T::deserialize(value::MapAccessDeserializer::new(map))?);
                Form::One
            }
            Other::Keyed => {
                let mut keys = Vec::new();
                while let Some((key, value)) = map.next_entry()? {
                    keys.push(key);
                    values.push(value);
                }
                Form::Keyed(keys)
            }
            Other::Count => {
                let mut object = Map::deserialize(value::MapAccessDeserializer::new(map))?;
                let count = object.get_mut("count");
                let count = count.ok_or_else(|| Error::missing_field("count"))?;
                let number = i64::read(&*count).ok().map(u64::try_from);
                let unfit = || Error::custom("`count` is not a number of entries");
                let number = number.and_then(Result::ok).ok_or_else(unfit)?;
                *count = number.into();
                Form::Count(number, object)
            }
            Other::Text => return Err(Error::invalid_type(Unexpected::Map, &self)),
        };
        Ok(List { values, form })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<List<T>, E> {
        match self.0 {
            Other::Text => Ok(List::text(text.to_owned())),
            _ => Err(E::invalid_type(Unexpected::Str(text), &self)),
        }
    }

    /// A text that is a number.
    fn visit_i64<E: Error>(self, number: i64) -> Result<List<T>, E> {
        match self.0 {
            Other::Text => Ok(List::text(number.to_string())),
            _ => Err(E::invalid_type(Unexpected::Signed(number), &self)),
        }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<List<T>, E> {
        match self.0 {
            Other::Text => Ok(List::text(number.to_string())),
            _ => Err(E::invalid_type(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<List<T>, E> {
        match self.0 {
            Other::Count => Ok(List::from_iter([])),
            _ => Err(E::invalid_type(Unexpected::Unit, &self)),
        }
    }
}
