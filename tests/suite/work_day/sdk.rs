//! A caller that sends requests as the official JavaScript SDK 2.23.0 does: forms with raw brackets in names and encoded
//! values, its headers on every request, the form's content type also where there is no body.

use quickblox_api::auth::{SignatureHash, Signer};
use quickblox_sandbox::Sandbox;
use reqwest::{Client, Method, RequestBuilder, Url, multipart};
use serde_json::Value;

const FORM: &str = "application/x-www-form-urlencoded; charset=UTF-8";

pub(crate) struct Sdk {
    http: Client,
    base_url: String,
    token: Option<String>,
}

/// An answer as the SDK takes it: JSON where it asked for JSON, else text.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        let json = serde_json::from_str(&self.text);
        json.unwrap_or_else(|_| panic!("no JSON: {} {}", self.status, self.text))
    }
}

impl Sdk {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        Self {
            http: Client::new(),
            base_url: sandbox.base_url().to_owned(),
            token: None,
        }
    }

    /// Opens a session, of a user if there are more fields; the values in these are not encoded.
    pub(crate) async fn create_session(
        &mut self,
        sandbox: &Sandbox,
        nonce: u32,
        user: &[(&str, &str)],
    ) {
        let keys = sandbox.credentials();
        let mut fields = vec![
            ("application_id", keys.application_id.to_string()),
            ("auth_key", keys.auth_key.clone()),
            ("nonce", nonce.to_string()),
            ("timestamp", sandbox.clock().now().timestamp().to_string()),
        ];
        fields.extend(
            user.iter()
                .map(|(name, value)| (*name, (*value).to_owned())),
        );
        let secret = keys.auth_secret.as_str().into();
        let signer = Signer::new(&secret, SignatureHash::Sha1).expect("a secret");
        let pairs = fields.iter().map(|(name, value)| (*name, value.as_str()));
        fields.push(("signature", signer.sign(pairs)));
        fields.sort_unstable();
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let reply = self.form("POST", "/session.json", &pairs.join("&")).await;
        assert_eq!(reply.status, 201, "{}", reply.text);
        let token = reply.json()["session"]["token"].clone();
        self.token = Some(token.as_str().expect("a token").to_owned());
    }

    /// Sends a form; an empty one is no body.
    pub(crate) async fn form(&self, method: &str, path: &str, body: &str) -> Reply {
        let request = self.request(method, path).header("Content-Type", FORM);
        let request = match body {
            "" => request,
            body => request.body(body.to_owned()),
        };
        answer(request).await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.form("GET", path, "").await
    }

    pub(crate) async fn json(&self, method: &str, path: &str, body: &Value) -> Reply {
        let request = self.request(method, path);
        let request = request.header("Content-Type", "application/json; charset=utf-8");
        answer(request.body(body.to_string())).await
    }

    /// Sends a file where the parameters of a blob say: each pair of the query, then the file, then its name.
    pub(crate) async fn upload(&self, blob: &Value, name: &str, content: &str) -> Reply {
        let params = blob["blob_object_access"]["params"].as_str();
        let url = Url::parse(params.expect("parameters")).expect("an address");
        let mut form = multipart::Form::new();
        for (name, value) in url.query_pairs() {
            form = form.text(name.into_owned(), value.into_owned());
        }
        let file = multipart::Part::text(content.to_owned()).file_name(name.to_owned());
        let form = form
            .part("file", file.mime_str("text/plain").expect("a type"))
            .text("name", name.to_owned());
        let mut target = url;
        target.set_query(None);
        let request = self.headers(self.http.post(target));
        answer(request.multipart(form)).await
    }

    fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}{path}", self.base_url);
        self.headers(self.http.request(method, url))
    }

    fn headers(&self, request: RequestBuilder) -> RequestBuilder {
        let request = request
            .header("QB-OS", "Linux")
            .header("QB-SDK", "JS 2.23.0 - Client");
        match &self.token {
            Some(token) => request.header("QB-Token", token),
            None => request,
        }
    }
}

async fn answer(request: RequestBuilder) -> Reply {
    let response = request.send().await.expect("an answer");
    Reply {
        status: response.status().as_u16(),
        text: response.text().await.expect("the body arrives"),
    }
}
