//! Calls that generated code cannot make: those that carry a file.

use progenitor_client::Error;
use reqwest::{Response, Url, multipart::Form};

use super::call::{Profile, run};
use crate::{Client, Operation};

/// Sends a form with a file. The form is made anew for each attempt; if there is none any more, since its content is
/// used up, the last attempt was the last.
pub(crate) async fn send_form(
    client: &Client,
    operation: &'static str,
    url: Url,
    form: &(dyn Fn() -> Option<Form> + Send + Sync),
) -> Result<Response, Error<()>> {
    let operation = Operation::find(operation)
        .ok_or_else(|| refused("the operation is not in the table of operations"))?;
    let profile = Profile::from(operation);
    client
        .credential(profile.auth)
        .map_err(Error::InvalidRequest)?;
    let make = || Some(client.client.post(url.clone()).multipart(form()?).build());
    checked(run(client, profile, &make).await)
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
