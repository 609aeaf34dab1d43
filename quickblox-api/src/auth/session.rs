//! The session that a client and all its clones share.

use chrono::Utc;
use http::{HeaderValue, header::ACCEPT};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::{Signer, sensitive};
use crate::wire::Secret;

/// The application that a client acts for.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) id: i64,
    pub(crate) auth_key: Secret,
    pub(crate) signer: Signer,
}

/// Where tokens come from.
#[derive(Debug)]
pub(crate) enum Session {
    /// The caller has one and looks after it.
    Given(HeaderValue),
    /// One session of the application, opened by the first call that needs it.
    Opened {
        application: Box<Application>,
        token: Mutex<Option<HeaderValue>>,
    },
}

/// What came of asking for a token.
pub(crate) enum Grant {
    Token(HeaderValue),
    /// The server's answer to the request for a session, which was no success.
    Refused(reqwest::Response),
}

#[derive(Serialize)]
struct Request<'a> {
    application_id: i64,
    auth_key: &'a Secret,
    nonce: i32,
    timestamp: i64,
    signature: String,
}

#[derive(Deserialize)]
struct Envelope {
    session: Granted,
}

#[derive(Deserialize)]
struct Granted {
    token: Token,
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

impl Session {
    pub(crate) fn of_application(application: Application) -> Self {
        Self::Opened {
            application: Box::new(application),
            token: Mutex::new(None),
        }
    }

    /// The token, opening a session first if there is none.
    pub(crate) async fn token(
        &self,
        http: &reqwest::Client,
        base_url: &str,
    ) -> reqwest::Result<Grant> {
        match self {
            Self::Given(token) => Ok(Grant::Token(token.clone())),
            Self::Opened { application, token } => {
                // Held while the session is opened: whoever comes meanwhile waits here and then finds its token. A
                // caller that gives up drops the lock and leaves nothing behind; the next one starts afresh.
                let mut token = token.lock().await;
                if let Some(token) = &*token {
                    return Ok(Grant::Token(token.clone()));
                }
                let grant = application.open_session(http, base_url).await?;
                if let Grant::Token(opened) = &grant {
                    *token = Some(opened.clone());
                }
                Ok(grant)
            }
        }
    }
}

impl Application {
    async fn open_session(&self, http: &reqwest::Client, base_url: &str) -> reqwest::Result<Grant> {
        // The pair must be unique among all clients of the application; the clock alone is too coarse for that.
        let request = self.request(Utc::now().timestamp(), fastrand::i32(0..));
        let url = format!("{base_url}/session.json");
        let response = http
            .post(url)
            .header(ACCEPT, "application/json")
            .json(&request)
            .send()
            .await?;
        if !response.status().is_success() {
            return Ok(Grant::Refused(response));
        }
        let Envelope { session } = response.json().await?;
        Ok(Grant::Token(session.token.0))
    }

    fn request(&self, timestamp: i64, nonce: i32) -> Request<'_> {
        let signature = self.signer.sign([
            ("application_id", self.id.to_string().as_str()),
            ("auth_key", self.auth_key.expose()),
            ("nonce", nonce.to_string().as_str()),
            ("timestamp", timestamp.to_string().as_str()),
        ]);
        Request {
            application_id: self.id,
            auth_key: &self.auth_key,
            nonce,
            timestamp,
            signature,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Application, Envelope};
    use crate::auth::Signer;

    #[test]
    fn the_request_is_signed_over_what_it_says() {
        let application = Application {
            id: 76730,
            auth_key: "7quWEh-k6TqghXe".into(),
            signer: Signer::new(&"test-secret-0001".into(), crate::auth::SignatureHash::Sha1)
                .unwrap(),
        };
        // The vector `js-sdk-application-sha1`.
        let expected = json!({
            "application_id": 76730,
            "auth_key": "7quWEh-k6TqghXe",
            "nonce": 7334,
            "timestamp": 1_567_349_756,
            "signature": "942be0e480c3ff7228b0046207994e37c25cc661",
        });
        assert_eq!(
            serde_json::to_value(application.request(1_567_349_756, 7334)).unwrap(),
            expected
        );
    }

    #[test]
    fn a_token_must_fit_into_a_header_and_is_never_printed() {
        let read = |token: &str| {
            serde_json::from_value::<Envelope>(json!({"session": {"token": token, "id": 5}}))
        };
        let token = read("c56f382b402fb482").unwrap().session.token.0;
        assert_eq!(
            (token.to_str().unwrap(), format!("{token:?}").as_str()),
            ("c56f382b402fb482", "Sensitive")
        );
        let error = read("two\nlines").err().unwrap();
        assert!(!error.to_string().contains("two"), "{error}");
    }
}
