//! The response behind a decoding error, for the caller who must not lose what it says.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

/// What is kept of a response.
const LIMIT: usize = 64 * 1024;
/// As JSON, in bytes. The ids of the API are numbers, and texts of 24 or 36 characters.
const LONGEST_ID: usize = 256;

/// A response that cannot be decoded, or the item of a list that cannot, as it came: see
/// [`Error::raw_body`](super::Error::raw_body).
///
/// At most 64 KiB are kept; [`is_cut`](Self::is_cut) tells whether there was more. It holds what the server sent, chat
/// messages and tokens included, so `Debug` prints the length only and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct RawBody {
    kept: Vec<u8>,
    length: usize,
    entity_id: Option<String>,
}

impl RawBody {
    pub(crate) fn new(body: &[u8]) -> Self {
        let kept = body.get(..LIMIT).unwrap_or(body);
        Self {
            kept: kept.to_owned(),
            length: body.len(),
            // Read before the body is cut.
            entity_id: entity_id(body),
        }
    }

    /// The bytes that are kept.
    pub fn as_bytes(&self) -> &[u8] {
        &self.kept
    }

    /// The bytes that are kept, as text. What is not UTF-8 is replaced.
    pub fn to_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.kept)
    }

    /// How many bytes there were.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Whether there were more bytes than are kept.
    pub fn is_cut(&self) -> bool {
        self.kept.len() < self.length
    }

    pub(super) fn entity_id(&self) -> Option<&str> {
        self.entity_id.as_deref()
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} bytes)", self.length)
    }
}

/// The id of the object, or of the one object in it: `{"user":{"id":5}}`.
fn entity_id(body: &[u8]) -> Option<String> {
    let object: Object<'_> = serde_json::from_slice(body).ok()?;
    object.id().or_else(|| {
        let wrapped: Object<'_> = serde_json::from_str(object.only?.get()).ok()?;
        wrapped.id()
    })
}

/// The members of an object that matter here, as slices of its text.
#[derive(Default)]
struct Object<'a> {
    ids: [Option<&'a RawValue>; 2],
    /// The value of its only member.
    only: Option<&'a RawValue>,
}

impl Object<'_> {
    fn id(&self) -> Option<String> {
        let ids = self.ids.iter().flatten().map(|id| id.get());
        let ids = ids.filter(|id| id.len() <= LONGEST_ID);
        let mut texts = ids.filter_map(|id| match serde_json::from_str(id).ok()? {
            Value::String(text) if !text.is_empty() => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        });
        texts.next()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
        let mut object = Object::default();
        let mut count = 0;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            let value = map.next_value()?;
            count += 1;
            object.only = (count == 1).then_some(value);
            match &*key {
                "_id" => object.ids[0] = Some(value),
                "id" => object.ids[1] = Some(value),
                _ => {}
            }
        }
        Ok(object)
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, RawBody};

    #[test]
    fn the_id_is_that_of_the_one_object() {
        for (body, id) in [
            (r#"{"_id":"5d","id":7}"#, Some("5d")),
            (r#"{"_id":null,"id":7}"#, Some("7")),
            (r#"{"user":{"id":5}}"#, Some("5")),
            (r#"{"items":[{"id":5}]}"#, None),
            (r#"{"a":{"id":5},"b":{"id":6}}"#, None),
            (r#"{"id":{"id":5},"b":1}"#, None),
            (r#"{"id":""}"#, None),
            ("<html>", None),
            ("", None),
        ] {
            assert_eq!(RawBody::new(body.as_bytes()).entity_id(), id, "{body}");
        }
    }

    #[test]
    fn a_long_body_is_cut_and_keeps_its_id() {
        for (padding, is_cut) in [(LIMIT - 15, false), (LIMIT - 14, true)] {
            let body = format!(r#"{{"a":"{}","id":5}}"#, "s".repeat(padding));
            let raw = RawBody::new(body.as_bytes());
            assert_eq!(raw.length(), body.len());
            assert_eq!(raw.is_cut(), is_cut, "{}", body.len());
            assert_eq!(raw.as_bytes(), &body.as_bytes()[..body.len().min(LIMIT)]);
            assert_eq!(raw.entity_id(), Some("5"));
            assert_eq!(format!("{raw:?}"), format!("RawBody({} bytes)", body.len()));
        }
    }

    #[test]
    fn what_is_no_text_is_replaced() {
        assert_eq!(RawBody::new(b"a\xff").to_text(), "a\u{fffd}");
    }
}
