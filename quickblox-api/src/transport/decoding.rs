//! From the response of a success to its value.

use std::{future::ready, panic::resume_unwind};

use futures_util::{FutureExt as _, future::Either};
use serde::de::DeserializeOwned;
use tokio::task::{JoinError, spawn_blocking};

use super::{
    Context, ResponseValue, explain,
    item_errors::{Decoded, decode_each},
    response,
};
use crate::{
    auth::Credentials,
    error::{Details, Error, ErrorKind},
    link::Body,
    operation::Operation,
};

/// A response larger than this is decoded on a thread for blocking work: it takes milliseconds, in which nothing else
/// would run on the caller's thread.
pub(crate) const LARGE: usize = 1024 * 1024;

impl Context {
    /// The value of a success. Of a part of a list, items that cannot be decoded are left out and kept beside it.
    // No `async fn`, whose future would have room for the response twice.
    pub(crate) fn decode<T: DeserializeOwned + Send + 'static>(
        &self,
        operation: &'static Operation,
        response: ResponseValue<Body>,
    ) -> impl Future<Output = Result<ResponseValue<T>, Error>> + use<T> {
        let response = match self.success(operation.id, response) {
            Ok(response) => response,
            Err(error) => return Either::Left(ready(Err(error))),
        };
        if response.bytes().len() <= LARGE {
            return Either::Left(ready(decode(operation, response, &self.credentials)));
        }
        let credentials = self.credentials.clone();
        let work = spawn_blocking(move || decode(operation, response, &credentials));
        Either::Right(work.map(|outcome| {
            match outcome.map_err(JoinError::try_into_panic) {
                Ok(decoded) => decoded,
                Err(Ok(panic)) => resume_unwind(panic),
                Err(Err(_cancelled)) => Err(Details {
                    operation: Some(operation.id),
                    summary: "the runtime shut down before the response was decoded".into(),
                    ..Details::new(ErrorKind::Decode)
                }
                .into()),
            }
        }))
    }
}

fn decode<T: DeserializeOwned>(
    operation: &'static Operation,
    response: ResponseValue<Body>,
    credentials: &Credentials,
) -> Result<ResponseValue<T>, Error> {
    if let Some(value) = response::decode(response.bytes()) {
        return Ok(response.decoded(value));
    }
    let redactor = credentials.redactor();
    let list = operation.pagination.map(|pagination| pagination.items);
    let decoded = list.and_then(|list| decode_each::<T>(response.bytes(), list));
    let Some(Decoded { value, invalid }) = decoded else {
        return Err(explain::undecodable::<T>(
            operation.id,
            &response,
            &redactor,
        ));
    };
    let invalid = invalid.into_iter();
    let invalid =
        invalid.map(|item| explain::invalid_item(operation.id, &response, &redactor, item));
    let invalid = invalid.collect();
    Ok(response.decoded(value).without(operation.id, invalid))
}
