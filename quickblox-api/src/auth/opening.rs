//! The request for a session, and what comes of it.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{ACCEPT, CONTENT_TYPE},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{SessionUser, Signer, UserCredentials, expiration, sensitive};
use crate::{
    error::Unfit,
    link::{Attempt, Link, Lost, Shape},
    wire::Secret,
};

/// The application that a client acts for.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) id: i64,
    pub(crate) auth_key: Secret,
    pub(crate) signer: Signer,
}

/// A session that was just opened.
pub(super) struct Opened {
    pub(super) token: HeaderValue,
    pub(super) user: SessionUser,
    pub(super) expires_at: Option<DateTime<Utc>>,
}

/// Why no session came about. Shared by all callers that waited for it.
pub(crate) enum Failure {
    /// The server's answer, which was no success.
    Refused {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// No answer came.
    Lost(Lost),
    /// A success was announced, but what came is none.
    Unreadable {
        status: StatusCode,
        headers: HeaderMap,
        error: Unfit,
    },
}

#[derive(Deserialize)]
struct Envelope {
    session: Granted,
}

#[derive(Deserialize)]
struct Granted {
    token: Token,
    #[serde(default)]
    user_id: Option<i64>,
}

/// Read into a header at once, so that a token that cannot stand in one is a decoding error of this answer.
#[derive(Deserialize)]
#[serde(try_from = "Secret")]
struct Token(HeaderValue);

impl TryFrom<Secret> for Token {
    type Error = &'static str;

    fn try_from(token: Secret) -> Result<Self, Self::Error> {
        sensitive(token.expose())
            .map(Self)
            .ok_or("the token cannot stand in a header")
    }
}

impl Application {
    /// Asks for a session, of the user if there is one, else of the application.
    pub(super) async fn open_session(
        &self,
        user: Option<&UserCredentials>,
        link: &Link,
        now: DateTime<Utc>,
    ) -> Result<Opened, Failure> {
        // The pair must be unique among all clients of the application; the clock alone is too coarse for that.
        let body = self.request(user, now.timestamp(), fastrand::i32(0..));
        let request = link
            .http
            .post(format!("{}/session.json", link.base_url))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(Value::Object(body).to_string())
            .build()
            .map_err(Lost::sending)?;
        let mut attempt = Attempt::within(Shape::Whole, link.limits.request);
        let response = link.exchange(request, &mut attempt).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        // It was read already, so this cannot fail; and the status alone would say enough.
        let body = response.bytes().await.unwrap_or_default();
        if !status.is_success() {
            return Err(Failure::Refused {
                status,
                headers,
                body,
            });
        }
        let Envelope { session } =
            serde_json::from_slice(&body).map_err(|error| Failure::Unreadable {
                status,
                headers: headers.clone(),
                error: Unfit::new(&error),
            })?;
        let user = match (user, session.user_id) {
            (None, None | Some(0)) => SessionUser::Application,
            (_, id) => SessionUser::User(id.unwrap_or_default()),
        };
        Ok(Opened {
            token: session.token.0,
            user,
            expires_at: expiration(&headers),
        })
    }

    /// The signature is made over the very fields that are sent, so that the two cannot differ.
    fn request(
        &self,
        user: Option<&UserCredentials>,
        timestamp: i64,
        nonce: i32,
    ) -> Map<String, Value> {
        let mut body = match user.map(|user| serde_json::to_value(user.fields())) {
            Some(Ok(Value::Object(fields))) => fields,
            // Texts in a struct cannot fail to become an object.
            _ => Map::new(),
        };
        body.insert("application_id".to_owned(), self.id.into());
        body.insert("auth_key".to_owned(), self.auth_key.expose().into());
        body.insert("nonce".to_owned(), nonce.into());
        body.insert("timestamp".to_owned(), timestamp.into());
        let fields = bracketed(&body);
        let fields = fields.iter().map(|(name, value)| (&**name, &**value));
        let signature = self.signer.sign(fields);
        body.insert("signature".to_owned(), json!(signature));
        body
    }
}

/// The fields by the names that a form would give them.
fn bracketed(body: &Map<String, Value>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (name, value) in body {
        match value {
            Value::Object(inner) => fields.extend(
                inner
                    .iter()
                    .map(|(key, value)| (format!("{name}[{key}]"), text(value))),
            ),
            value => fields.push((name.clone(), text(value))),
        }
    }
    fields
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

impl From<Lost> for Failure {
    fn from(lost: Lost) -> Self {
        Self::Lost(lost)
    }
}

/// Without what came with a refusal: a client's `Debug` leads here, and a server may repeat what it was sent.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, .. } => f
                .debug_struct("Refused")
                .field("status", status)
                .finish_non_exhaustive(),
            Self::Lost(lost) => fmt::Debug::fmt(lost, f),
            Self::Unreadable { status, error, .. } => f
                .debug_struct("Unreadable")
                .field("status", status)
                .field("error", error)
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, .. } => write!(f, "the server refused a session: {status}"),
            Self::Lost(lost) => fmt::Display::fmt(lost, f),
            Self::Unreadable { error, .. } => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused { .. } => None,
            Self::Lost(lost) => lost.source(),
            Self::Unreadable { error, .. } => error.source(),
        }
    }
}

#[cfg(test)]
mod tests;
