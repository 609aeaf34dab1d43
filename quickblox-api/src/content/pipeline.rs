//! The way of a form and of a download through the pipeline that all operations take.

use http::HeaderMap;
use progenitor_client::{ClientHooks as _, Error, OperationInfo};
use reqwest::{Request, Response, Url, multipart::Form};

use crate::Client;

/// Longer than anybody waits: what bounds these calls is whether bytes move.
pub(super) const UNBOUNDED: std::time::Duration =
    std::time::Duration::from_secs(365 * 24 * 60 * 60);

pub(crate) async fn send_form(
    client: &Client,
    operation: &'static str,
    url: Url,
    form: &(dyn Fn() -> Option<Form> + Send + Sync),
) -> Result<Response, Error<()>> {
    let form = form().ok_or_else(|| {
        Error::InvalidRequest("the content cannot be given a second time".to_owned())
    })?;
    let request = client.client.post(url).multipart(form).build()?;
    send(client, operation, request).await
}

pub(crate) async fn get(
    client: &Client,
    operation: &'static str,
    url: Url,
    headers: HeaderMap,
) -> Result<Response, Error<()>> {
    let request = client.client.get(url).headers(headers).build()?;
    send(client, operation, request).await
}

async fn send(
    client: &Client,
    operation_id: &'static str,
    mut request: Request,
) -> Result<Response, Error<()>> {
    *request.timeout_mut() = Some(UNBOUNDED);
    let info = OperationInfo { operation_id };
    client.pre(&mut request, &info).await?;
    let result = client.exec(request, &info).await;
    client.post(&result, &info).await?;
    let response = result?;
    match response.status().as_u16() {
        200..=299 => Ok(response),
        _ => Err(Error::UnexpectedResponse(response)),
    }
}
