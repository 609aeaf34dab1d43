//! What each operation sends: the request as it is on the wire, once with everything that may be said and once with only
//! what must be. Values of credentials are left out.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

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
use quickblox_api::{Client, Error, OPERATIONS, Operation};
use quickblox_tests::{
    ROOT, calls, description,
    sample::{Extent, resolve, sample},
    typed::{Arguments, Failure},
};
use serde_json::{Value, json};

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
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let client = Client::builder()
        .base_url(url)
        .session_token("t0ken")
        .account_key("acc0unt")
        .api_key("k3y");
    (client.build().expect("all is given"), seen)
}

fn bundle() -> Value {
    let document = codegen::check(&description(), ROOT).expect("the description has no findings");
    let text = codegen::bundle(&document, codegen::Format::Json).expect("a bundle can be written");
    serde_json::from_str(&text).expect("a bundle is JSON")
}

/// The arguments of a call, from the description.
fn arguments(bundle: &Value, operation: &Operation, extent: Extent) -> Arguments {
    let described = &bundle["paths"][operation.path][operation.method.to_lowercase()];
    let mut arguments = Arguments::default();
    for parameter in described["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(bundle, parameter);
        if extent == Extent::Everything || parameter["required"] == true {
            let value = parameter.get("example").cloned();
            let value = value.unwrap_or_else(|| sample(bundle, &parameter["schema"], extent));
            let name = parameter["name"].as_str().expect("a parameter has a name");
            arguments.0.insert(name.to_owned(), value);
        }
    }
    let body = resolve(bundle, &described["requestBody"]);
    if let Some(media_type) = operation
        .media_type
        .filter(|_| extent == Extent::Everything || body["required"] == true)
    {
        let schema = &body["content"][media_type]["schema"];
        arguments
            .0
            .insert("body".to_owned(), sample(bundle, schema, extent));
    }
    arguments
}

#[tokio::test]
async fn each_operation_sends_this() {
    let bundle = bundle();
    let (client, seen) = start().await;
    for operation in OPERATIONS {
        let mut shown = String::new();
        for (title, extent) in [
            ("everything", Extent::Everything),
            ("required", Extent::Required),
        ] {
            let arguments = arguments(&bundle, operation, extent);
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
            insta::assert_snapshot!(format!("request_{}", operation.id), shown);
        }
    }
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
    assert_eq!(by_hand, quickblox_api::uploads::HAND_WRITTEN);
}

/// What is wrong with an argument is said before anything is sent.
#[tokio::test]
async fn limits_hold_before_anything_is_sent() {
    let (client, seen) = start().await;
    for (operation, arguments, expected) in [
        (
            "list_users",
            json!({ "per_page": 101 }),
            "list_users: per_page is 101, but at most 100 is allowed",
        ),
        (
            "list_users",
            json!({ "page": 0 }),
            "list_users: page is 0, but at least 1 is needed",
        ),
        (
            "list_users_by_full_name",
            json!({ "full_name": "Jo" }),
            "list_users_by_full_name: full_name: shorter than 3 characters",
        ),
        (
            "get_user",
            json!({}),
            "get_user: user_id was not initialized",
        ),
        (
            "create_dialog",
            json!({ "body": { "type": 2, "name": "x".repeat(201) } }),
            "body: name: longer than 200 characters",
        ),
    ] {
        let arguments = Arguments(arguments.as_object().cloned().unwrap_or_default());
        let outcome = calls::call(&client, operation, &arguments)
            .await
            .expect("it is generated");
        let said = match outcome {
            Err(Failure::Argument(text)) => text,
            Err(Failure::Call(error)) => Error::to_string(&error),
            Ok(status) => panic!("{operation} was answered with {status}"),
        };
        assert_eq!(said, expected);
    }
    assert!(seen.lock().expect("no handler panicked").is_empty());
}
