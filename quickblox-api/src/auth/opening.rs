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
use crate::wire::Secret;

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
#[derive(Debug)]
pub(crate) enum Failure {
    /// The server's answer, which was no success.
    Refused {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// No answer came, or none that can be read.
    Lost(reqwest::Error),
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
        http: &reqwest::Client,
        base_url: &str,
        now: DateTime<Utc>,
    ) -> Result<Opened, Failure> {
        // The pair must be unique among all clients of the application; the clock alone is too coarse for that.
        let body = self.request(user, now.timestamp(), fastrand::i32(0..));
        let response = http
            .post(format!("{base_url}/session.json"))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(Value::Object(body).to_string())
            .send()
            .await
            .map_err(Failure::lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        if !status.is_success() {
            // The status alone still says more than that the connection was lost.
            let body = response.bytes().await.unwrap_or_default();
            return Err(Failure::Refused {
                status,
                headers,
                body,
            });
        }
        let Envelope { session } = response.json().await.map_err(Failure::lost)?;
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

impl Failure {
    fn lost(error: reqwest::Error) -> Self {
        Self::Lost(error.without_url())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, .. } => write!(f, "the server refused a session: {status}"),
            Self::Lost(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused { .. } => None,
            Self::Lost(error) => error.source(),
        }
    }
}

#[cfg(test)]
mod tests;
