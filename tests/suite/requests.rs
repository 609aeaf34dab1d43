//! What each operation sends: the request as it is on the wire, once with everything that may be said and once with only
//! what must be. Values of credentials are left out.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, Uri},
};
use quickblox_api::{Client, OPERATIONS, content::FilePart, types};
use quickblox_tests::{
    calls, is_hand_written,
    sample::{Extent, arguments},
    typed::{Arguments, Failure},
};
use serde_json::{Value, json};

use crate::common::{assert_snapshot, contract, serve, with_every_credential};

type Seen = Arc<Mutex<Vec<String>>>;

/// Notes the request and answers nothing.
async fn note(State(seen): State<Seen>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) {
    let mut text = format!("{method} {uri}\n");
    let mut headers: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap_or("?")))
        .filter(|(name, _)| !["host", "content-length", "user-agent"].contains(name))
        .collect();
    headers.sort_unstable();
    for (name, value) in headers {
        let credential = ["authorization", "qb-token", "qb-account-key"].contains(&name);
        let _ = writeln!(text, "{name}: {}", if credential { "…" } else { value });
    }
    if !body.is_empty() {
        let body = String::from_utf8_lossy(&body);
        let pretty = serde_json::from_str::<Value>(&body)
            .and_then(|json| serde_json::to_string_pretty(&json));
        let _ = write!(text, "\n{}\n", pretty.unwrap_or_else(|_| body.into_owned()));
    }
    seen.lock().expect("no handler panicked").push(text);
}

async fn start() -> (Client, Seen) {
    let seen = Seen::default();
    let routes = Router::new().fallback(note).with_state(seen.clone());
    let url = serve(routes).await;
    (with_every_credential(&url), seen)
}

#[tokio::test]
async fn each_operation_sends_this() {
    let description = contract();
    let (client, seen) = start().await;
    for operation in OPERATIONS {
        let mut shown = String::new();
        for (title, extent) in [
            ("everything", Extent::Everything),
            ("required", Extent::Required),
        ] {
            let arguments = arguments(description, operation.id, extent);
            // Each call has a client of its own: one of them deletes its session.
            let client = with_every_credential(client.base_url());
            let Some(outcome) = calls::call(&client, operation.id, &arguments).await else {
                continue;
            };
            // The empty answer may not decode; that is not the point here.
            if let Err(Failure::Argument(error)) = &outcome {
                panic!("{}: {error}\n{}", operation.id, json!(arguments.0));
            }
            let request = seen.lock().expect("no handler panicked").pop();
            let request =
                request.unwrap_or_else(|| panic!("{} sent nothing: {outcome:?}", operation.id));
            let _ = writeln!(shown, "---- {title}\n{request}");
        }
        if !shown.is_empty() {
            let name = format!("request_{}", operation.id);
            assert_snapshot("requests", &name, &shown);
        }
    }
}

/// The operations with bodies of several parts, which take files where the others take JSON.
#[tokio::test]
async fn the_hand_written_operations_send_this() {
    let (client, seen) = start().await;
    let poster = FilePart::new("poster.png", "image/png", b"PNG".to_vec());
    let params =
        "/blobs/5/upload/?acl=public-read&key=97f5802d&policy=a%2Bb%0A&success_action_status=201";
    let access =
        json!({ "id": 5, "blob_id": 5, "params": format!("{}{params}", client.base_url()) });
    let access: types::BlobObjectAccess = serde_json::from_value(access).expect("all is given");
    let file = client.upload_file(&access, poster.clone());
    file.send().await.expect("any success is fine");
    assert_snapshot("requests", "request_upload_file", &without_boundary(&seen));
    let id = "5d87a916a28f9a683f1cb55d";
    let record = client.upload_record_file("Cinemas", id, "poster", poster);
    let record = record.send().await;
    record.expect_err("the empty answer has no file in it");
    assert_snapshot(
        "requests",
        "request_upload_record_file",
        &without_boundary(&seen),
    );
}

/// The last request; its boundary is another one each time.
fn without_boundary(seen: &Seen) -> String {
    let request = seen
        .lock()
        .expect("no handler panicked")
        .pop()
        .expect("it was sent");
    let boundary = request
        .split_once("boundary=")
        .and_then(|(_, rest)| rest.lines().next());
    let boundary = boundary.expect("a multipart request has one").to_owned();
    request.replace(&boundary, "…").replace('\r', "")
}

/// Every operation of the description can be called from Rust: by a generated method, or by a hand-written one.
#[tokio::test]
async fn each_operation_is_generated_or_written_by_hand() {
    let (client, _) = start().await;
    let mut by_hand = Vec::new();
    for operation in OPERATIONS {
        if calls::call(&client, operation.id, &Arguments::default())
            .await
            .is_none()
        {
            by_hand.push(operation.id);
        }
    }
    let multipart = OPERATIONS
        .iter()
        .filter(|operation| is_hand_written(operation));
    let multipart: Vec<&str> = multipart.map(|operation| operation.id).collect();
    assert_eq!(by_hand, multipart);
}
