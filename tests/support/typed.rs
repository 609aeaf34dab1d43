//! What the generated `calls` need: arguments by name, outcomes without types, decoding that says where it failed.

use std::fmt;

use quickblox_api::{
    Error, ResponseValue,
    paging::{ItemStream, Paged},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// Parameters by their names on the wire, and the body under `body`.
#[derive(Debug, Clone, Default)]
pub struct Arguments(pub Map<String, Value>);

/// How a call went: the answer, or what is wrong with the arguments, or the error.
pub type Outcome = Result<Answer, Failure>;

/// An answer without its type.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// What `Debug` prints of the request and of the value.
    pub shown: [String; 2],
}

/// Why a call gave no answer.
#[derive(Debug)]
pub enum Failure {
    /// An argument does not decode into its type.
    Argument(String),
    /// The call itself failed.
    Call(Error),
}

impl Arguments {
    /// An argument as its type; `None` if it is not given.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Failure> {
        let decoded = self.0.get(name).map(decode).transpose();
        decoded.map_err(|error| Failure::Argument(format!("{name}: {error}")))
    }

    /// An argument that the method of the client takes.
    pub fn required<T: DeserializeOwned>(&self, name: &str) -> Result<T, Failure> {
        let value = self.get(name)?;
        value.ok_or_else(|| Failure::Argument(format!("{name} is missing")))
    }
}

/// Takes the type off an outcome.
pub(crate) fn outcome<T: fmt::Debug>(
    request: String,
    result: Result<ResponseValue<T>, Error>,
) -> Outcome {
    match result {
        Ok(answer) => Ok(Answer {
            status: answer.status().as_u16(),
            shown: [request, format!("{answer:?}")],
        }),
        Err(error) => Err(Failure::Call(error)),
    }
}

/// Counts what a stream gives until it ends.
pub(crate) async fn drain<R: Paged>(mut items: ItemStream<R>) -> Result<usize, Failure> {
    let mut count = 0;
    while items.try_next().await.map_err(Failure::Call)?.is_some() {
        count += 1;
    }
    Ok(count)
}

/// Decodes a value and encodes what came of it.
pub fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let typed: T = decode(value)?;
    serde_json::to_value(typed).map_err(|error| format!("cannot be encoded again: {error}"))
}

fn decode<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        format!("{path}: {}", error.into_inner())
    })
}
