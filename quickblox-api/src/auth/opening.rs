//! The request for a session, and its response.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{
    HeaderValue,
    header::{ACCEPT, CONTENT_TYPE},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{SessionError, SessionOwner, Signer, UserCredentials, expiration, sensitive};
use crate::{
    error::DecodeError,
    link::{Attempt, Link, ResponseMode, SendError},
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
    pub(super) owner: SessionOwner,
    pub(super) expires_at: Option<DateTime<Utc>>,
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
    ) -> Result<Opened, SessionError> {
        // The pair must be unique among all clients of the application; the clock alone is too coarse for that.
        let body = self.request(user, now.timestamp(), fastrand::i32(0..));
        let request = link
            .http
            .post(format!("{}/session.json", link.base_url))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(Value::Object(body).to_string())
            .build()
            .map_err(SendError::sending)?;
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
        let Envelope { session } =
            serde_json::from_slice(response.body.bytes()).map_err(|error| {
                SessionError::Decode {
                    status,
                    headers: headers.clone(),
                    error: DecodeError::new(&error),
                }
            })?;
        let owner = match (user, session.user_id) {
            (None, None | Some(0)) => SessionOwner::Application,
            (_, id) => SessionOwner::User(id.unwrap_or_default()),
        };
        Ok(Opened {
            token: session.token.0,
            owner,
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

#[cfg(test)]
mod tests;
