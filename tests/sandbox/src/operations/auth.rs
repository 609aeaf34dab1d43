//! Account settings, sessions, logging in and out.

mod identify;

use http::{HeaderName, StatusCode};
use serde_json::{Value, json};

use super::{Handlers, users};
use crate::{
    answer::Answer,
    call::Call,
    fields::{integer, text},
    moments::{expiration_of_new, iso, iso_with_offset},
    refusal::Refusal,
    signature,
    world::{Session, World},
};
use identify::identify;

/// How far the time of a request for a session may be from the clock, in seconds.
const TOLERANCE: u64 = 60 * 60;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("get_account_settings", get_account_settings),
    ("create_session", create_session),
    ("get_session", get_session),
    ("delete_session", delete_session),
    ("log_in", log_in),
    ("log_out", log_out),
];

fn get_account_settings(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let base_url = world.base.url_for(&call.headers);
    let host = base_url.split("//").nth(1).unwrap_or_default();
    // An address of version 6 ends in a bracket if no port stands behind it.
    let host = host
        .trim_end_matches(|it: char| it.is_ascii_digit())
        .strip_suffix(':')
        .unwrap_or(host);
    Ok(Answer::ok(json!({
        "api_endpoint": base_url,
        "chat_endpoint": host,
        "turnserver_endpoint": host,
    })))
}

fn create_session(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let credentials = &world.credentials;
    let number = |pointer| call.field(pointer).and_then(integer);
    let auth_key = call.field("/auth_key").and_then(text);
    if number("/application_id") != Some(credentials.application_id)
        || auth_key.as_deref() != Some(credentials.auth_key.as_str())
    {
        return Err(Refusal::base(422, "No Application Found"));
    }
    let is_near = |sent: &i64| sent.abs_diff(call.now.timestamp()) <= TOLERANCE;
    let timestamp = number("/timestamp").filter(is_near);
    let timestamp = timestamp.ok_or_else(|| Refusal::base(422, "Bad timestamp"))?;
    let nonce = number("/nonce").ok_or_else(|| Refusal::field(422, "nonce", "is invalid"))?;
    if !signature::is_right(&call.body, &credentials.auth_secret) {
        return Err(Refusal::base(422, "Unexpected signature"));
    }
    // How a second use is answered is not known; to clients the pair is simply out of date.
    if !world.sessions.use_nonce(timestamp, nonce) {
        return Err(Refusal::base(422, "Bad timestamp"));
    }
    let user = match (call.field("/user"), call.field("/provider")) {
        (None, None) => None,
        (Some(user), None) => Some(identify(world, user, call.now)?),
        (_, Some(_)) => Some(identify(world, &call.body, call.now)?),
    };
    let token = world.ids.hex(40);
    let sent = (timestamp, nonce);
    let session = Session {
        user,
        ..Session::new(world.ids.number(), token, sent, call.now)
    };
    let expires_at = expiration_of_new(session.expires_at);
    let value = render(world, &session, iso);
    world.sessions.insert(session);
    let header = HeaderName::from_static("qb-token-expirationdate");
    Ok(Answer::created(value).with_header(header, &expires_at))
}

fn get_session(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let session = call
        .caller
        .token()
        .and_then(|token| world.sessions.get(token));
    let session = session.ok_or_else(Refusal::session_gone)?;
    Ok(Answer::ok(render(world, session, iso_with_offset)))
}

fn delete_session(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let token = call.caller.token().unwrap_or_default();
    let session = world.sessions.remove(token);
    session.ok_or_else(Refusal::session_gone)?;
    Ok(Answer::empty())
}

fn log_in(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = identify(world, &call.body, call.now)?;
    set_user(world, call, Some(id))?;
    world.users.seen(id, call.now);
    let user = world.users.get(id).ok_or_else(Refusal::user_not_found)?;
    let value = json!({ "user": users::render(user) });
    Ok(Answer::json(StatusCode::ACCEPTED, value))
}

fn log_out(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    call.user()?;
    set_user(world, call, None)?;
    Ok(Answer::blank())
}

fn set_user(world: &mut World, call: &Call, user: Option<i64>) -> Result<(), Refusal> {
    let token = call.caller.token().unwrap_or_default();
    let session = world.sessions.get_mut(token);
    let session = session.ok_or_else(Refusal::session_gone)?;
    session.user = user;
    session.updated_at = call.now;
    Ok(())
}

fn render(
    world: &World,
    session: &Session,
    date: fn(chrono::DateTime<chrono::Utc>) -> String,
) -> Value {
    json!({ "session": {
        "_id": session.id.to_string(),
        "id": session.id,
        "application_id": world.credentials.application_id,
        "user_id": session.user.unwrap_or_default(),
        "token": session.token,
        "nonce": session.nonce,
        "ts": session.timestamp,
        "created_at": date(session.created_at),
        "updated_at": date(session.updated_at),
    }})
}
