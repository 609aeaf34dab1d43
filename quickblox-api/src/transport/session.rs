//! A call that goes with a session: sent once, and once more if the server has lost the session.
//!
//! Also where answers tell something of the session: when it ends, whose it is now, that it is no more.

use http::StatusCode;
use reqwest::{Request, Response};
use serde::Deserialize;

use super::failed::Failed;
use crate::{
    auth::{Lease, Session, Whose},
    link::{Attempt, Link, Lost, rebuilt},
    wire::ErrorBody,
};

/// How the API says that it does not know a session, in lower case. The shape around it varies.
const GONE: &str = "session does not exist";

/// Sends the request. Its answer is the last one that came, whatever that says: there is no third try.
pub(super) async fn send(
    link: &Link,
    session: &Session,
    request: Request,
    again: &(dyn Fn() -> Option<Request> + Send + Sync),
    operation: &str,
    attempt: &mut Attempt<'_>,
) -> Result<Response, Failed> {
    let lease = attempt.in_time(session.lease(link)).await;
    let lease = lease.ok_or(Lost::NotInTime)?.map_err(Failed::NoSession)?;
    // Deleted by another call a moment ago; the server says so.
    let Some(lease) = lease else {
        return Ok(link.exchange(request, attempt).await?);
    };
    let (response, gone) = exchange(link, session, &lease, request, operation, attempt).await?;
    // A session of a user who came by `log_in` is not replaced by one of the application behind the caller's back; but
    // another `log_in` needs nothing more than that. And none is opened only to be deleted.
    let whose = if operation == "log_in" {
        Whose::Any
    } else {
        Whose::TheSame
    };
    let renewable = lease.renewable || whose == Whose::Any;
    if !gone || !renewable || operation == "delete_session" {
        return Ok(response);
    }
    let Some(request) = again() else {
        session.forget(&lease.token);
        return Ok(response);
    };
    let renewed = session.renew(&lease.token, whose, link);
    let renewed = attempt.in_time(renewed).await;
    let renewed = renewed.ok_or(Lost::NotInTime)?.map_err(Failed::NoSession)?;
    let Some(lease) = renewed else {
        return Ok(response);
    };
    let (response, _) = exchange(link, session, &lease, request, operation, attempt).await?;
    Ok(response)
}

/// Sends it once, and takes note of what that tells of the session, and of whether that is gone.
async fn exchange(
    link: &Link,
    session: &Session,
    lease: &Lease,
    mut request: Request,
    operation: &str,
    attempt: &mut Attempt<'_>,
) -> Result<(Response, bool), Lost> {
    let headers = request.headers_mut();
    headers.insert("qb-token", lease.token.clone());
    let mut doubt = Doubt {
        session,
        lease,
        is_on: matches!(operation, "log_in" | "log_out" | "delete_session"),
    };
    let outcome = link.exchange(request, attempt).await;
    match &outcome {
        // The server has said what it did, if not all it had to say.
        Err(lost) if lost.status().is_some_and(|status| status.is_success()) => {
            doubt.is_on = false;
            changed(session, lease, operation);
        }
        Err(lost) => doubt.is_on &= lost.was_sent(),
        Ok(_) => doubt.is_on = false,
    }
    Ok(examine(session, lease, outcome?, operation).await)
}

/// While it is on, nobody knows whose the session is: the call that changes that may have been carried out. Dropped in
/// that state, by a caller who gives up or by a lost answer, it leaves the session.
struct Doubt<'a> {
    session: &'a Session,
    lease: &'a Lease,
    is_on: bool,
}

impl Drop for Doubt<'_> {
    fn drop(&mut self) {
        if self.is_on {
            self.session.doubt(&self.lease.token);
        }
    }
}

/// What a success makes of the session, without a look at the answer.
fn changed(session: &Session, lease: &Lease, operation: &str) {
    match operation {
        "log_in" => session.logged_in(&lease.token, None),
        "log_out" => session.logged_out(&lease.token),
        "delete_session" => session.forget(&lease.token),
        _ => {}
    }
}

async fn examine(
    session: &Session,
    lease: &Lease,
    response: Response,
    operation: &str,
) -> (Response, bool) {
    let status = response.status();
    if status.is_success() {
        session.used(&lease.token, response.headers());
        changed(session, lease, operation);
        if operation != "log_in" {
            return (response, false);
        }
        let (response, user_id) = user_of(response).await;
        session.logged_in(&lease.token, user_id);
        return (response, false);
    }
    if status != StatusCode::UNAUTHORIZED {
        return (response, false);
    }
    let (headers, url) = (response.headers().clone(), response.url().clone());
    // Where its body was lost, this says so.
    let extensions = response.extensions().clone();
    let body = response.bytes().await.unwrap_or_default();
    // As it came, for what stands beside a title; and as it reads, for what is written with escapes.
    let gone = String::from_utf8_lossy(&body).to_lowercase().contains(GONE)
        || ErrorBody::from_bytes(&body).mentions(GONE);
    if gone && operation == "delete_session" {
        session.forget(&lease.token);
    }
    let mut examined = rebuilt(status, headers, url, body);
    *examined.extensions_mut() = extensions;
    (examined, gone)
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
async fn user_of(response: Response) -> (Response, Option<i64>) {
    let (status, headers) = (response.status(), response.headers().clone());
    let url = response.url().clone();
    // It was read already, so this cannot fail.
    let body = response.bytes().await.unwrap_or_default();
    let user_id = serde_json::from_slice(&body)
        .ok()
        .map(|LoggedIn { user }| user.id);
    (rebuilt(status, headers, url, body), user_id)
}
