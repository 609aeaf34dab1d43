//! The crate's first example, against a server on loopback that checks what a real one would: the signature, and which
//! session may do what.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

use std::sync::{Arc, Mutex};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use quickblox_api::{
    Client, ErrorKind,
    auth::{SignatureHash, Signer},
};
use serde_json::{Value, json};

#[path = "../quickblox-api/examples/first_dialog.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod example;

const SECRET: &str = "a secret of 1 application";
const TOKEN: &str = "c56f382b402fb482086db956064592d3cd012bba";

/// Who the one session belongs to, and what was called.
#[derive(Default)]
struct Server {
    user: Mutex<i64>,
    calls: Mutex<Vec<&'static str>>,
}

type Answer = (StatusCode, Json<Value>);
type Shared = State<Arc<Server>>;

fn refusal(status: StatusCode, text: &str) -> Answer {
    (status, Json(json!({ "errors": { "base": [text] } })))
}

impl Server {
    fn called(&self, operation: &'static str) {
        self.calls.lock().expect("no test panicked").push(operation);
    }

    /// Refuses a call without the session's token, or with that of the application where a user is needed.
    fn admit(&self, headers: &HeaderMap, needs_user: bool) -> Result<(), Answer> {
        if headers.get("qb-token").is_none_or(|token| token != TOKEN) {
            return Err(refusal(
                StatusCode::UNAUTHORIZED,
                "Required session does not exist",
            ));
        }
        if needs_user && *self.user.lock().expect("no test panicked") == 0 {
            return Err(refusal(
                StatusCode::UNPROCESSABLE_ENTITY,
                "Forbidden. Need user.",
            ));
        }
        Ok(())
    }
}

async fn create_session(State(server): Shared, Json(body): Json<Value>) -> Answer {
    server.called("create_session");
    let text = |name: &str| match &body[name] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let fields =
        ["application_id", "auth_key", "nonce", "timestamp"].map(|name| (name, text(name)));
    let signer = Signer::new(&SECRET.into(), SignatureHash::Sha1).expect("a secret");
    let expected = signer.sign(fields.iter().map(|(name, value)| (*name, value.as_str())));
    if text("signature") != expected {
        return refusal(StatusCode::UNPROCESSABLE_ENTITY, "Unexpected signature");
    }
    let session = json!({
        "_id": "1151827623", "id": 1_151_827_623, "application_id": 76730, "user_id": 0, "token": TOKEN, "nonce": 7334,
        "ts": 1_567_349_756, "created_at": "2019-09-01T14:55:56Z", "updated_at": "2019-09-01T14:55:56Z",
    });
    (StatusCode::CREATED, Json(json!({ "session": session })))
}

async fn create_user(State(server): Shared, headers: HeaderMap, Json(body): Json<Value>) -> Answer {
    server.called("create_user");
    if let Err(refusal) = server.admit(&headers, false) {
        return refusal;
    }
    let user = json!({ "id": 96_752_798, "login": body["user"]["login"], "full_name": null });
    (StatusCode::CREATED, Json(json!({ "user": user })))
}

async fn log_in(State(server): Shared, headers: HeaderMap, Json(body): Json<Value>) -> Answer {
    server.called("log_in");
    if let Err(refusal) = server.admit(&headers, false) {
        return refusal;
    }
    *server.user.lock().expect("no test panicked") = 96_752_798;
    let user = json!({ "id": 96_752_798, "login": body["login"] });
    (StatusCode::ACCEPTED, Json(json!({ "user": user })))
}

async fn create_dialog(
    State(server): Shared,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> Answer {
    server.called("create_dialog");
    if let Err(refusal) = server.admit(&headers, true) {
        return refusal;
    }
    let dialog = json!({
        "_id": "5d75393ba28f9a17e1cb0f9e", "user_id": 96_752_798, "type": body["type"], "name": body["name"],
        "occupants_ids": [96_752_798], "unread_messages_count": null,
    });
    (StatusCode::CREATED, Json(dialog))
}

/// Starts a server; gives its address and what it saw.
async fn start() -> (String, Arc<Server>) {
    let server = Arc::<Server>::default();
    let routes = Router::new()
        .route("/session.json", post(create_session))
        .route("/users.json", post(create_user))
        .route("/login.json", post(log_in))
        .route("/chat/Dialog.json", post(create_dialog))
        .with_state(server.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback");
    let address = listener.local_addr().expect("bound");
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (format!("http://{address}"), server)
}

fn client(url: &str, secret: &str) -> Client {
    let builder = Client::builder().application(76730, "7quWEh-k6TqghXe", secret);
    builder.base_url(url).build().expect("all is given")
}

#[tokio::test]
async fn signs_a_session_signs_a_user_up_and_opens_a_group() {
    let (url, server) = start().await;
    let dialog = example::first_dialog(&client(&url, SECRET), "ada", "correct horse 7").await;
    let dialog = dialog.expect("everything is as the server wants it");
    assert_eq!(dialog.id, "5d75393ba28f9a17e1cb0f9e");
    assert_eq!(dialog.type_, quickblox_api::types::DialogType::Group);
    assert_eq!(dialog.name.as_deref(), Some("New Year party"));
    let calls = server.calls.lock().expect("no test panicked").clone();
    assert_eq!(
        calls,
        ["create_session", "create_user", "log_in", "create_dialog"]
    );
}

#[tokio::test]
async fn a_wrong_secret_is_said_to_be_the_sessions_fault_and_nothing_is_done() {
    let (url, server) = start().await;
    let dialog =
        example::first_dialog(&client(&url, "another secret"), "ada", "correct horse 7").await;
    let error = dialog.expect_err("the signature is wrong");
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(
        error.to_string(),
        "create_session: 422 Unprocessable Entity: Unexpected signature"
    );
    assert!(!error.may_have_been_processed());
    assert_eq!(
        *server.calls.lock().expect("no test panicked"),
        ["create_session"]
    );
}
