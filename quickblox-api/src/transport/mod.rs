//! From a built request to a typed value or an error; every operation takes this way.
//!
//! A generated `send()` runs through [`hooks`] (credentials, URL rule, sending) and [`response`] (decoding), and ends in
//! one of the two functions below, which leave errors to [`failure`]. What sends it is the [`link`](crate::link).

mod body;
mod by_hand;
mod call;
mod effort;
mod failed;
mod failure;
mod hooks;
mod limits;
mod query;
mod redirects;
mod response;
mod retry;
mod retry_after;
mod segment;
mod session;
#[cfg(test)]
mod tests;

use serde::de::{DeserializeOwned, IgnoredAny};

pub use body::ByteStream;
pub(crate) use by_hand::{checked, get, send_form};
pub(crate) use call::{Profile, Retrying, run};
pub(crate) use failure::undecodable;
pub(crate) use limits::{Bounded, Limited, bounded, fits, holds, within};
pub use response::ResponseValue;
pub use retry::RetryPolicy;
pub(crate) use segment::segment;

use crate::Error;

type Outcome<T> = Result<ResponseValue<T>, progenitor_client::Error<()>>;

/// Ends the call of an operation whose answer is JSON or nothing.
pub(crate) async fn finish<T: DeserializeOwned>(
    operation: &'static str,
    outcome: Outcome<T>,
) -> Result<ResponseValue<T>, Error> {
    match outcome {
        Ok(value) => Ok(value),
        Err(error) => Err(failure::explain::<T>(operation, error).await),
    }
}

/// Ends the call of an operation whose answer is a stream of bytes.
pub(crate) async fn finish_stream(
    operation: &'static str,
    outcome: Outcome<ByteStream>,
) -> Result<ResponseValue<ByteStream>, Error> {
    match outcome {
        Ok(value) => Ok(value),
        Err(error) => Err(failure::explain::<IgnoredAny>(operation, error).await),
    }
}
