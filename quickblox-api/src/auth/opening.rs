//! The request that opens a session, and its response.
//!
//! There are two: `create_session`, signed with the keys of an application, and `create_user_token`, with an API key. The
//! first carries a timestamp, which the server refuses if it is too far from its own clock; it is then sent once more,
//! corrected by the `Date` of the refusal.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{
    HeaderMap, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE},
};
use reqwest::RequestBuilder;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    Application, Clock, SessionError, SessionOwner, UserCredentials, expiration, sensitive,
};
use crate::{
    error::{DecodeError, Redactor},
    link::{Attempt, Link, ResponseMode, SendError},
    wire::{ErrorBody, LenientInteger, Secret},
};

/// How the API refuses the timestamp of a request for a session, in lower case.
const BAD_TIMESTAMP: &str = "bad timestamp";
/// A difference that explains no refusal: the server allows an hour.
const NEGLIGIBLE: TimeDelta = TimeDelta::minutes(1);

/// What it takes to open a session.
#[derive(Clone, Debug)]
pub(crate) enum Opener {
    /// The keys of the application, for itself or for one of its users.
    Application {
        application: Arc<Application>,
        user: Option<UserCredentials>,
    },
    /// An API key, for the user with this id.
    ApiKey { key: HeaderValue, user_id: i64 },
}

/// A session that was just opened.
pub(super) struct Opened {
    pub(super) token: HeaderValue,
    pub(super) owner: SessionOwner,
    pub(super) expires_at: Option<DateTime<Utc>>,
}

/// The response of `create_session`.
#[derive(Deserialize)]
struct Envelope {
    session: Granted,
}

#[derive(Deserialize)]
struct Granted {
    token: Token,
    #[serde(default)]
    user_id: Option<LenientInteger>,
}

/// The response of `create_user_token`.
#[derive(Deserialize)]
struct UserToken {
    token: Token,
    #[serde(default)]
    expires_at: Option<DateTime<Utc>>,
}

/// Read into a header at once, so that a token that cannot stand in one is a decoding error of this response.
#[derive(Deserialize)]
#[serde(try_from = "Secret")]
struct Token(HeaderValue);

impl TryFrom<Secret> for Token {
    type Error = &'static str;

    fn try_from(token: Secret) -> Result<Self, Self::Error> {
        let token = token.expose();
        if token.trim().is_empty() {
            return Err("the token is empty");
        }
        sensitive(token)
            .map(Self)
            .ok_or("the token cannot stand in a header")
    }
}

impl Opener {
    /// The operation that opens the session.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::Application { .. } => "create_session",
            Self::ApiKey { .. } => "create_user_token",
        }
    }

    /// Whose session it opens, as far as that is known before; a user's id is 0 until then.
    pub(super) fn owner(&self) -> SessionOwner {
        match self {
            Self::Application { user: None, .. } => SessionOwner::Application,
            Self::Application { user: Some(_), .. } => SessionOwner::User(0),
            Self::ApiKey { user_id, .. } => SessionOwner::User(*user_id),
        }
    }

    /// The password or token of the user.
    pub(super) fn secret(&self) -> Option<&Secret> {
        match self {
            Self::Application { user, .. } => user.as_ref().map(UserCredentials::secret),
            Self::ApiKey { .. } => None,
        }
    }

    pub(super) async fn open(&self, link: &Link, clock: &Clock) -> Result<Opened, SessionError> {
        let (application, user) = match self {
            Self::Application { application, user } => (application, user.as_ref()),
            Self::ApiKey { key, user_id } => return open_with_key(key, *user_id, link).await,
        };
        let now = clock.now();
        let outcome = open_signed(application, user, link, now).await;
        let Some(time) = outcome
            .as_ref()
            .err()
            .and_then(|error| right_time(error, now))
        else {
            return outcome;
        };
        clock.set(time);
        tracing::warn!(
            difference_s = clock.difference().num_seconds(),
            "the server refused the time of this machine: sessions use the server's time from now on"
        );
        open_signed(application, user, link, clock.now()).await
    }
}

async fn open_signed(
    application: &Application,
    user: Option<&UserCredentials>,
    link: &Link,
    now: DateTime<Utc>,
) -> Result<Opened, SessionError> {
    // Many processes may open a session in the same second, and the server refuses a repeated pair of timestamp and
    // nonce.
    let body = application.request(user, now.timestamp(), fastrand::i32(0..));
    let signature = body.get("signature").and_then(Value::as_str);
    let signature = signature.map(Secret::from);
    let request = link
        .http
        .builder()
        .post(format!("{}/session.json", link.base_url))
        .header(CONTENT_TYPE, "application/json")
        .body(Value::Object(body).to_string());
    let sent = send(request, link).await;
    let (Envelope { session }, headers) =
        sent.map_err(|error| error.redacted(&Redactor::new(signature)))?;
    let owner = match (user, session.user_id.map(LenientInteger::get)) {
        (None, None | Some(0)) => SessionOwner::Application,
        (_, id) => SessionOwner::User(id.unwrap_or_default()),
    };
    Ok(Opened {
        token: session.token.0,
        owner,
        expires_at: expiration(&headers),
    })
}

async fn open_with_key(
    key: &HeaderValue,
    user_id: i64,
    link: &Link,
) -> Result<Opened, SessionError> {
    let url = format!("{}/users/{user_id}/tokens", link.base_url);
    let request = link.http.builder().post(url).header(AUTHORIZATION, key);
    let (granted, headers) = send::<UserToken>(request, link).await?;
    Ok(Opened {
        token: granted.token.0,
        owner: SessionOwner::User(user_id),
        expires_at: expiration(&headers).or(granted.expires_at),
    })
}

async fn send<T: DeserializeOwned>(
    request: RequestBuilder,
    link: &Link,
) -> Result<(T, HeaderMap), SessionError> {
    let request = request.header(ACCEPT, "application/json");
    let request = request.build().map_err(SendError::sending)?;
    let mut attempt = Attempt::within(ResponseMode::Buffered, link.limits.request);
    let response = link.exchange(request, &mut attempt).await?;
    let (status, headers) = (response.status, response.headers);
    if !status.is_success() {
        return Err(SessionError::Refused {
            status,
            headers,
            body: Bytes::copy_from_slice(response.body.bytes()),
        });
    }
    match serde_json::from_slice(response.body.bytes()) {
        Ok(value) => Ok((value, headers)),
        Err(error) => Err(SessionError::Decode {
            status,
            headers,
            error: DecodeError::new(&error),
        }),
    }
}

/// The server's time, if it refused the timestamp that was sent and has another time.
fn right_time(refused: &SessionError, sent: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let SessionError::Refused { headers, body, .. } = refused else {
        return None;
    };
    let date = headers.get(DATE)?.to_str().ok()?;
    let time = DateTime::parse_from_rfc2822(date).ok()?.to_utc();
    let differs = (time - sent).abs() > NEGLIGIBLE;
    let is_refused = differs && ErrorBody::from_bytes(body).mentions(BAD_TIMESTAMP);
    is_refused.then_some(time)
}

#[cfg(test)]
mod tests;
