//! Calls that generated code cannot make: those that carry a file, or ask for a part of one.

use std::sync::atomic::AtomicBool;

use http::HeaderMap;
use progenitor_client::Error;
use reqwest::{Response, Url, multipart::Form};

use super::call::{Make, Profile, run};
use crate::{Client, Operation};

/// Sends a form with a file. The form is made anew for each attempt; if there is none any more, since its content is
/// used up, the last attempt was the last. Whether an answer has begun is noted in `heard`: until then the time is the
/// caller's to mind.
pub(crate) async fn send_form(
    client: &Client,
    operation: &'static str,
    url: Url,
    form: &(dyn Fn() -> Option<Form> + Send + Sync),
    heard: &AtomicBool,
) -> Result<Response, Error<()>> {
    let make = || Some(client.client.post(url.clone()).multipart(form()?).build());
    call(client, operation, &make, Some(heard)).await
}

/// Asks for bytes under an address that generated code would not make, and with headers of its own.
pub(crate) async fn get(
    client: &Client,
    operation: &'static str,
    url: Url,
    headers: HeaderMap,
) -> Result<Response, Error<()>> {
    let make = || {
        let request = client.client.get(url.clone()).headers(headers.clone());
        Some(request.build())
    };
    call(client, operation, &make, None).await
}

async fn call(
    client: &Client,
    operation: &'static str,
    make: &Make<'_>,
    heard: Option<&AtomicBool>,
) -> Result<Response, Error<()>> {
    let operation = Operation::find(operation)
        .ok_or_else(|| refused("the operation is not in the table of operations"))?;
    let profile = Profile {
        heard,
        ..Profile::from(operation)
    };
    client
        .credential(profile.auth)
        .map_err(Error::InvalidRequest)?;
    checked(run(client, profile, make).await)
}

/// Takes an answer that is no success for what it is.
#[expect(
    clippy::result_large_err,
    reason = "progenitor's error, as generated code has it"
)]
pub(crate) fn checked(response: Response) -> Result<Response, Error<()>> {
    if response.status().is_success() {
        Ok(response)
    } else {
        Err(Error::UnexpectedResponse(response))
    }
}

fn refused(reason: &str) -> Error<()> {
    Error::InvalidRequest(reason.to_owned())
}
