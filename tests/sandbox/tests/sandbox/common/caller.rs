//! A client without opinions: it sends what a test writes and shows what comes back.

use std::sync::atomic::{AtomicI64, Ordering};

use quickblox_api::auth::{SignatureHash, Signer};
use quickblox_sandbox::{Builder, Sandbox};
use reqwest::{
    Client, Method,
    header::{CONTENT_TYPE, HeaderMap},
};
use serde_json::{Value, json};

use super::{form, with};

/// A sandbox and somebody who calls it.
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    client: Client,
    /// Of the next session.
    nonce: AtomicI64,
}

/// An answer, read.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// The body, of an answer that has this status.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        self.json()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What to prove who calls.
#[derive(Debug, Clone)]
pub(crate) enum By {
    Nobody,
    Token(String),
    ApiKey,
    /// The API key, for a user.
    OnBehalfOf(i64),
    Headers(Vec<(&'static str, String)>),
}

impl Caller {
    pub(crate) async fn start() -> Self {
        Self::of(Sandbox::builder()).await
    }

    /// A sandbox that leaves what breaks the description to its handlers, which have the API's own words for much of it.
    pub(crate) async fn lenient() -> Self {
        Self::of(Sandbox::builder().lenient()).await
    }

    pub(crate) async fn of(builder: Builder) -> Self {
        Self {
            sandbox: builder.start().await.expect("the sandbox starts"),
            client: Client::new(),
            nonce: AtomicI64::new(1000),
        }
    }

    /// Sends a request; a text that begins with a brace or a bracket goes as JSON, any other as a form.
    pub(crate) async fn send(&self, by: &By, method: &str, path: &str, body: &str) -> Reply {
        let media_type = if body.starts_with(['{', '[']) {
            "application/json"
        } else {
            "application/x-www-form-urlencoded"
        };
        self.send_bytes(by, (method, path), media_type, body.as_bytes().to_vec())
            .await
    }

    pub(crate) async fn send_bytes(
        &self,
        by: &By,
        (method, path): (&str, &str),
        media_type: &str,
        body: Vec<u8>,
    ) -> Reply {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.client.request(method, url);
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, media_type).body(body);
        }
        let api_key = format!("ApiKey {}", self.sandbox.credentials().api_key);
        request = match by {
            By::Nobody => request,
            By::Token(token) => request.header("QB-Token", token),
            By::ApiKey => request.header("Authorization", api_key),
            By::OnBehalfOf(user) => request
                .header("Authorization", api_key)
                .header("On-Behalf-Of", *user),
            By::Headers(headers) => headers.iter().fold(request, |request, (name, value)| {
                request.header(*name, value)
            }),
        };
        let response = request.send().await.expect("an answer");
        Reply {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: response.text().await.expect("the body arrives"),
        }
    }

    pub(crate) async fn get(&self, by: &By, path: &str) -> Reply {
        self.send(by, "GET", path, "").await
    }

    /// The fields of a request for a session, signed; `extra` adds to the required ones.
    pub(crate) fn signed(&self, nonce: i64, extra: &[(&str, &str)]) -> Vec<(String, String)> {
        let now = self.sandbox.clock().now().timestamp();
        self.signed_at(now, nonce, extra, SignatureHash::Sha1)
    }

    pub(crate) fn signed_at(
        &self,
        timestamp: i64,
        nonce: i64,
        extra: &[(&str, &str)],
        hash: SignatureHash,
    ) -> Vec<(String, String)> {
        let credentials = self.sandbox.credentials();
        let mut fields = vec![
            (
                "application_id".to_owned(),
                credentials.application_id.to_string(),
            ),
            ("auth_key".to_owned(), credentials.auth_key.clone()),
            ("nonce".to_owned(), nonce.to_string()),
            ("timestamp".to_owned(), timestamp.to_string()),
        ];
        let extra = extra.iter();
        fields.extend(extra.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let secret = credentials.auth_secret.as_str().into();
        let signer = Signer::new(&secret, hash).expect("a secret");
        let pairs = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let signature = signer.sign(pairs);
        fields.push(("signature".to_owned(), signature));
        fields
    }

    /// A new session of the application.
    pub(crate) async fn application(&self) -> By {
        self.session(&[]).await
    }

    /// A new session of one of the two users.
    pub(crate) async fn user(&self, index: usize) -> By {
        let user = &self.sandbox.credentials().users[index];
        self.log_in(&user.login, &user.password).await
    }

    /// A new session of a user.
    pub(crate) async fn log_in(&self, login: &str, password: &str) -> By {
        let extra = [("user[login]", login), ("user[password]", password)];
        self.session(&extra).await
    }

    async fn session(&self, extra: &[(&str, &str)]) -> By {
        let nonce = self.nonce.fetch_add(1, Ordering::Relaxed);
        let body = form(&self.signed(nonce, extra));
        let reply = self.send(&By::Nobody, "POST", "/session.json", &body).await;
        let token = reply.expect(201)["session"]["token"].clone();
        By::Token(token.as_str().expect("a token").to_owned())
    }

    /// Signs a user up and gives the answer's user.
    pub(crate) async fn sign_up(&self, fields: Value) -> Value {
        let user = with(json!({ "password": "s3cret-word" }), fields);
        let body = json!({ "user": user }).to_string();
        let reply = self.send(&By::ApiKey, "POST", "/users.json", &body).await;
        reply.expect(201)["user"].clone()
    }

    /// Sends requests, and holds the status of each answer against the expected one.
    pub(crate) async fn expect<'a>(
        &self,
        cases: impl IntoIterator<Item = (&'a By, &'a str, &'a str, &'a str, u16)>,
    ) {
        for (by, method, path, body, status) in cases {
            let reply = self.send(by, method, path, body).await;
            let call = format!("{by:?} {method} {path} {body}");
            assert_eq!(reply.status, status, "{call}: {}", reply.text);
        }
    }
}
