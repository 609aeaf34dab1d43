//! The way of a download through the pipeline that all operations take.

use http::HeaderMap;
use progenitor_client::Error;
use reqwest::{Response, Url};

use crate::{
    Client, Operation,
    transport::{Profile, checked, run},
};

/// Asks for bytes under an address that generated code would not make, and with headers of its own.
pub(super) async fn get(
    client: &Client,
    operation: &'static str,
    url: Url,
    headers: HeaderMap,
) -> Result<Response, Error<()>> {
    let refused = |reason: &str| Error::InvalidRequest(reason.to_owned());
    let operation = Operation::find(operation)
        .ok_or_else(|| refused("the operation is not in the table of operations"))?;
    let profile = Profile::from(operation);
    client
        .credential(profile.auth)
        .map_err(Error::InvalidRequest)?;
    let make = || {
        let request = client.client.get(url.clone()).headers(headers.clone());
        Some(request.build())
    };
    checked(run(client, profile, &make).await)
}
