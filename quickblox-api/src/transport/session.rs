//! A call that goes with a session: sent once, and once more if the server has lost the session.
//!
//! Also what a response says of the session: when it ends, whose it is now, that it has ended.

use std::sync::Arc;

use http::StatusCode;
use reqwest::Request;
use serde::Deserialize;

use super::call_error::CallError;
use crate::{
    auth::{Lease, Session, Whose},
    link::{Attempt, Link, Response, SendError},
    operation::SessionEffect,
    wire::ErrorBody,
};

/// How the API says that it does not know a session, in lower case. The shape around it varies.
const GONE: &str = "session does not exist";

/// Sends the request. Its response is the last one that came, whatever that says: there is no third try.
pub(super) async fn send(
    link: &Arc<Link>,
    session: &Session,
    request: Request,
    again: &(dyn Fn() -> Option<Request> + Send + Sync),
    effect: SessionEffect,
    attempt: &mut Attempt<'_>,
) -> Result<Response, CallError> {
    let failed = |error| CallError::Session {
        operation: session.operation(),
        error,
    };
    let lease = attempt.in_time(session.lease(link)).await;
    let lease = lease.ok_or(SendError::NotSentInTime)?.map_err(failed)?;
    // Another call has deleted it a moment ago; the server says so.
    let Some(lease) = lease else {
        return Ok(link.exchange(request, attempt).await?);
    };
    let (response, gone) = exchange(link, session, &lease, request, effect, attempt).await?;
    // The session of a user who logged in by `log_in` is not replaced by one of the application, which would act as
    // another caller; but another `log_in` works with any session. And none is opened only to be deleted.
    let whose = if effect == SessionEffect::LogIn {
        Whose::Any
    } else {
        Whose::TheSame
    };
    let renewable = lease.renewable || whose == Whose::Any;
    if !gone || !renewable || effect == SessionEffect::Delete {
        return Ok(response);
    }
    let Some(request) = again() else {
        session.forget(&lease.token);
        return Ok(response);
    };
    let renewed = session.renew(&lease.token, whose, link);
    let renewed = attempt.in_time(renewed).await;
    let renewed = renewed.ok_or(SendError::NotSentInTime)?.map_err(failed)?;
    let Some(lease) = renewed else {
        return Ok(response);
    };
    let (response, _) = exchange(link, session, &lease, request, effect, attempt).await?;
    Ok(response)
}

/// Sends it once, and updates the session. Also says whether the server has lost the session.
async fn exchange(
    link: &Link,
    session: &Session,
    lease: &Lease,
    mut request: Request,
    effect: SessionEffect,
    attempt: &mut Attempt<'_>,
) -> Result<(Response, bool), SendError> {
    let headers = request.headers_mut();
    headers.insert("qb-token", lease.token.clone());
    let mut doubt = Doubt {
        session,
        lease,
        is_on: effect != SessionEffect::None,
    };
    let outcome = link.exchange(request, attempt).await;
    match &outcome {
        // The call was carried out, though not all of the response has arrived.
        Err(error) if error.status().is_some_and(|status| status.is_success()) => {
            doubt.is_on = false;
            apply(session, lease, effect, None);
        }
        Err(error) => doubt.is_on &= error.was_sent(),
        Ok(_) => doubt.is_on = false,
    }
    let response = outcome?;
    let gone = update(session, lease, &response, effect);
    Ok((response, gone))
}

/// While it is on, the owner of the session is unknown: the call that changes it may have been carried out. If it is
/// dropped in that state, because the caller was dropped or the response was lost, the session is given up.
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

/// What a success makes of the session.
fn apply(session: &Session, lease: &Lease, effect: SessionEffect, user_id: Option<i64>) {
    match effect {
        SessionEffect::None => {}
        SessionEffect::LogIn => session.logged_in(&lease.token, user_id),
        SessionEffect::LogOut => session.logged_out(&lease.token),
        SessionEffect::Delete => session.forget(&lease.token),
    }
}

/// Updates the session from a response, and says whether the server has lost it.
fn update(session: &Session, lease: &Lease, response: &Response, effect: SessionEffect) -> bool {
    let body = response.body.bytes();
    if response.status.is_success() {
        session.used(&lease.token, &response.headers);
        apply(session, lease, effect, user_id(body, effect));
        return false;
    }
    if response.status != StatusCode::UNAUTHORIZED {
        return false;
    }
    // Both as it came, which includes what stands beside a title, and decoded, which resolves escapes.
    let gone = String::from_utf8_lossy(body).to_lowercase().contains(GONE)
        || ErrorBody::from_bytes(body).mentions(GONE);
    if gone && effect == SessionEffect::Delete {
        session.forget(&lease.token);
    }
    gone
}

#[derive(Deserialize)]
struct LoggedIn {
    user: User,
}

#[derive(Deserialize)]
struct User {
    id: i64,
}

/// Who has logged in, if the response says so.
fn user_id(body: &[u8], effect: SessionEffect) -> Option<i64> {
    if effect != SessionEffect::LogIn {
        return None;
    }
    let LoggedIn { user } = serde_json::from_slice(body).ok()?;
    Some(user.id)
}
