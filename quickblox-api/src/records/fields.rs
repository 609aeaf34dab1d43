//! Between a caller's struct and the fields of a record, which stand on the wire beside those of every record.

use serde::{
    Deserializer, Serialize,
    de::{DeserializeOwned, Visitor},
    forward_to_deserialize_any,
};
use serde_json::{Error, Map, Value};

use crate::{error::Invalid, types};

/// The key of the one field of every record that callers may write.
const PARENT_ID: &str = "_parent_id";

/// What the server writes itself. A test holds this against the generated model.
pub(super) const OWN: [&str; 5] = ["_id", "user_id", "created_at", "updated_at", "permissions"];

/// The fields to send for a value; the error says what is wrong with it.
pub(super) fn write<T: Serialize>(value: &T) -> Result<Map<String, Value>, Invalid> {
    let mut fields = match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) => {
            let wrong = "the value is no struct and no map, so it has no fields";
            return Err(Invalid::new("", wrong));
        }
        Err(error) => {
            let wrong = format!("the fields cannot be written: {error}");
            return Err(Invalid::new("", wrong));
        }
    };
    fields.retain(|key, value| {
        !OWN.contains(&key.as_str()) && (key != PARENT_ID || !value.is_null())
    });
    Ok(fields)
}

/// Takes the parent out of fields to send, since bodies have a place of their own for it.
pub(super) fn take_parent(fields: &mut Map<String, Value>) -> Result<Option<String>, Invalid> {
    match fields.remove(PARENT_ID) {
        None => Ok(None),
        Some(Value::String(id)) => Ok(Some(id)),
        Some(_) => Err(Invalid::new(PARENT_ID, "is no text")),
    }
}

/// Reads a value out of a record; `custom` is what was in its `extra`.
pub(super) fn read<T: DeserializeOwned>(
    record: &types::ClassRecord,
    custom: Map<String, Value>,
) -> Result<T, serde_path_to_error::Error<Error>> {
    serde_path_to_error::deserialize(Fields { record, custom })
}

/// The fields of the class, and to a struct, of the others those that it names.
struct Fields<'r> {
    record: &'r types::ClassRecord,
    custom: Map<String, Value>,
}

impl<'de> Deserializer<'de> for Fields<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let mut all = self.custom;
        if let Value::Object(own) = serde_json::to_value(self.record)? {
            let named = own
                .into_iter()
                .filter(|(key, value)| !value.is_null() && fields.contains(&key.as_str()));
            all.extend(named);
        }
        Value::Object(all).deserialize_struct(name, fields, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        Value::Object(self.custom).deserialize_enum(name, variants, visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        Value::Object(self.custom).deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}
