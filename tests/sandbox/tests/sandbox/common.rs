//! What all tests stand on: a sandbox and those who call it, by hand, byte by byte, or through the crate.

mod caller;
mod clients;
mod forms;
pub(crate) mod raw;

use serde_json::Value;

pub(crate) use self::{
    caller::{By, Caller, Reply},
    clients::{application, owner, user},
    forms::{MULTIPART, Part, form, multipart},
};

/// An object with more fields, or with others in their places.
pub(crate) fn with(mut object: Value, fields: Value) -> Value {
    let (Value::Object(all), Value::Object(fields)) = (&mut object, fields) else {
        panic!("fields of an object are meant");
    };
    all.extend(fields);
    object
}
