//! The example of a push campaign, against a server on loopback that has users and a few devices.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    extract::{Query, State},
    http::StatusCode,
    routing::{get, post},
};
use quickblox_api::{Client, ErrorKind};
use serde_json::{Value, json};

#[path = "../quickblox-api/examples/push_campaign.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod example;

use example::{BATCH, Report};

/// How many users have the tag, and what was asked to be sent.
#[derive(Default)]
struct Server {
    users: i64,
    refusal: Option<(u16, Value)>,
    events: Mutex<Vec<Value>>,
}

type Shared = State<Arc<Server>>;
type Answer = (StatusCode, Json<Value>);

async fn users(State(server): Shared, Query(query): Query<HashMap<String, String>>) -> Answer {
    let number = |name: &str| query[name].parse::<i64>().expect("only numbers are sent");
    let (page, size) = (number("page"), number("per_page"));
    let first = (page - 1) * size;
    let ids = first..server.users.min(first + size);
    if server.users == 0 {
        let refusal =
            json!({ "code": null, "message": "Entity you are looking for was not found." });
        return (StatusCode::NOT_FOUND, Json(refusal));
    }
    let items: Vec<_> = ids.map(|id| json!({ "user": { "id": id } })).collect();
    let page = json!({ "current_page": page, "per_page": size, "total_entries": server.users, "items": items });
    (StatusCode::OK, Json(page))
}

/// Nobody with an id from 100 to 199 has a device.
async fn create_event(State(server): Shared, Json(body): Json<Value>) -> Answer {
    let event = body["event"].clone();
    let ids = event["user"]["ids"].as_str().expect("ids as a text");
    let is_deaf = ids
        .split(',')
        .all(|id| id.len() == 3 && id.starts_with('1'));
    let mut events = server.events.lock().expect("no test panicked");
    events.push(event.clone());
    if let Some((status, refusal)) = &server.refusal {
        let status = StatusCode::from_u16(*status).expect("a status");
        return (status, Json(refusal.clone()));
    }
    if is_deaf {
        let refusal = json!({ "errors": ["No one can receive the message"] });
        return (StatusCode::UNPROCESSABLE_ENTITY, Json(refusal));
    }
    let id = 10 * events.len();
    let created = json!([{ "event": { "id": id } }, { "event": { "id": id + 1 } }]);
    (StatusCode::CREATED, Json(created))
}

async fn start(server: Server) -> (Client, Arc<Server>) {
    let server = Arc::new(server);
    let routes = Router::new()
        .route("/users/by_tags.json", get(users))
        .route("/events.json", post(create_event))
        .with_state(server.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let client = Client::builder().session_token("t0ken").base_url(url);
    (client.build().expect("all is given"), server)
}

#[tokio::test]
async fn each_batch_is_one_event_and_users_without_device_do_not_stop_it() {
    for (users, batches, report) in [
        (0, &[][..], Report::default()),
        (
            1,
            &[1],
            Report {
                sent: 1,
                without_device: 0,
                events: vec![10, 11],
            },
        ),
        (
            100,
            &[BATCH],
            Report {
                sent: 100,
                without_device: 0,
                events: vec![10, 11],
            },
        ),
        (
            250,
            &[BATCH, BATCH, 50],
            Report {
                sent: 150,
                without_device: 100,
                events: vec![10, 11, 30, 31],
            },
        ),
    ] {
        let (client, server) = start(Server {
            users,
            ..Server::default()
        })
        .await;
        let outcome = example::run(&client, "runners", "The race starts at nine").await;
        assert_eq!(outcome.expect("users without device are counted"), report);
        let events = server.events.lock().expect("no test panicked");
        let sizes = events.iter().map(|event| {
            let ids = event["user"]["ids"].as_str().expect("ids as a text");
            ids.split(',').count()
        });
        assert_eq!(sizes.collect::<Vec<_>>(), batches);
        assert!(
            events
                .iter()
                .all(|event| event["environment"] == "production")
        );
    }
}

#[tokio::test]
async fn other_refusals_end_the_campaign_at_the_batch_they_meet() {
    for (status, body, kind) in [
        (
            422,
            json!({ "errors": { "message": ["is invalid"] } }),
            ErrorKind::Validation,
        ),
        (
            500,
            json!({ "errors": ["Please try again."] }),
            ErrorKind::Server,
        ),
    ] {
        let (client, server) = start(Server {
            users: 250,
            refusal: Some((status, body)),
            ..Server::default()
        })
        .await;
        let error = example::run(&client, "runners", "Hello").await;
        assert_eq!(error.expect_err("the server refuses").kind(), kind);
        assert_eq!(server.events.lock().expect("no test panicked").len(), 1);
    }
    let (client, server) = start(Server {
        users: 1,
        ..Server::default()
    })
    .await;
    let error = example::run(&client, "runners", "").await;
    let error = error.expect_err("a message needs a text");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.events.lock().expect("no test panicked").is_empty());
}
