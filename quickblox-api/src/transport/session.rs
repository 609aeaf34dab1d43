//! A call that goes with a session: sent once, and once more if the server has lost the session.
//!
//! Also where answers tell something of the session: when it ends, whose it is now, that it is no more.

use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use reqwest::{Request, Response};
use serde::Deserialize;

use super::{
    hooks::attach,
    rebuilt::{borrowed, rebuilt},
};
use crate::{
    Client,
    auth::{Failure, Lease, Session},
    wire::ErrorBody,
};

/// Marks an answer that belongs to another operation than the one called. It travels with the answer, since generated
/// code leaves no other way.
#[derive(Clone, Copy, Debug)]
pub(super) struct AnswerTo(pub(super) &'static str);

/// Travels with an answer that stands for none: no session came about, so the call was not sent.
#[derive(Clone, Debug)]
pub(super) struct NoSession(pub(super) Arc<Failure>);

/// How the API says that it does not know a session, in lower case. The shape around it varies.
const GONE: &str = "session does not exist";

/// Sends the request. Its answer is the last one that came, whatever that says: there is no third try.
pub(super) async fn send(
    client: &Client,
    session: &Session,
    mut request: Request,
    operation: &str,
) -> reqwest::Result<Response> {
    let lease = match session.lease(&client.client, &client.baseurl).await {
        Ok(lease) => lease,
        Err(failure) => return Ok(refusal(failure)),
    };
    // Deleted by another call a moment ago; the server says so.
    let Some(lease) = lease else {
        return client.client.execute(request).await;
    };
    // A form with a file cannot be sent twice.
    let spare = request.try_clone();
    attach(&mut request, "qb-token", lease.token.clone());
    let response = client.client.execute(request).await?;
    let (response, gone) = examine(session, &lease, response, operation).await?;
    // A session of a user who came by `log_in` is not replaced by one of the application behind the caller's back; but
    // another `log_in` needs nothing more than that. And none is opened only to be deleted.
    let renewable = lease.renewable || operation == "log_in";
    if !gone || !renewable || operation == "delete_session" {
        return Ok(response);
    }
    let Some(mut request) = spare else {
        session.forget(&lease.token);
        return Ok(response);
    };
    let renewed = session.renew(&lease.token, &client.client, &client.baseurl);
    match renewed.await {
        Ok(Some(lease)) => {
            attach(&mut request, "qb-token", lease.token.clone());
            let response = client.client.execute(request).await?;
            let (response, _) = examine(session, &lease, response, operation).await?;
            Ok(response)
        }
        Ok(None) => Ok(response),
        Err(failure) => Ok(refusal(failure)),
    }
}

/// Reads from an answer what it says of the session, and whether that is gone.
async fn examine(
    session: &Session,
    lease: &Lease,
    response: Response,
    operation: &str,
) -> reqwest::Result<(Response, bool)> {
    let status = response.status();
    if status.is_success() {
        session.used(&lease.token, response.headers());
        return match operation {
            "log_in" => {
                // Whatever becomes of the body, it is not the application's any more.
                session.logged_in(&lease.token, None);
                let (response, user_id) = user_of(response).await?;
                session.logged_in(&lease.token, user_id);
                Ok((response, false))
            }
            "log_out" => {
                session.logged_out(&lease.token);
                Ok((response, false))
            }
            "delete_session" => {
                session.forget(&lease.token);
                Ok((response, false))
            }
            _ => Ok((response, false)),
        };
    }
    if status != StatusCode::UNAUTHORIZED {
        return Ok((response, false));
    }
    let (headers, url) = (response.headers().clone(), response.url().clone());
    // Without its body the refusal is still one.
    let body = response.bytes().await.unwrap_or_default();
    // As it came, for what stands beside a title; and as it reads, for what is written with escapes.
    let gone = String::from_utf8_lossy(&body).to_lowercase().contains(GONE)
        || ErrorBody::from_bytes(&body).mentions(GONE);
    if gone && operation == "delete_session" {
        session.forget(&lease.token);
    }
    Ok((rebuilt(status, headers, url, body), gone))
}

#[derive(Deserialize)]
struct LoggedIn {
    user: User,
}

#[derive(Deserialize)]
struct User {
    id: i64,
}

/// Who has logged in, if the answer says so.
async fn user_of(response: Response) -> reqwest::Result<(Response, Option<i64>)> {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    let body = response.bytes().await?;
    let user_id = serde_json::from_slice(&body)
        .ok()
        .map(|LoggedIn { user }| user.id);
    Ok((rebuilt(status, headers, url, body), user_id))
}

/// An error cannot be returned from where a session is opened, but an answer can, and this one says why there is none.
fn refusal(failure: Arc<Failure>) -> Response {
    if let Failure::Refused {
        status,
        headers,
        body,
    } = &*failure
    {
        let mut response = borrowed(*status, headers.clone(), body.clone());
        response.extensions_mut().insert(AnswerTo("create_session"));
        return response;
    }
    // The status only keeps it from being taken for a success.
    let mut response = borrowed(
        StatusCode::SERVICE_UNAVAILABLE,
        HeaderMap::new(),
        bytes::Bytes::new(),
    );
    response.extensions_mut().insert(NoSession(failure));
    response
}
