//! The example of a leaderboard, against a server on loopback that keeps the records.

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
    extract::{Path, Query, State},
    http::StatusCode,
    routing::get,
};
use quickblox_api::Client;
use serde_json::{Value, json};

#[path = "../quickblox-api/examples/leaderboard.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod example;

use example::Score;

type Records = State<Arc<Mutex<Vec<Value>>>>;

fn number(query: &HashMap<String, String>, name: &str, otherwise: usize) -> usize {
    query.get(name).map_or(otherwise, |number| {
        number.parse().expect("only numbers are sent")
    })
}

async fn list(
    State(records): Records,
    Query(query): Query<HashMap<String, String>>,
) -> Json<Value> {
    let mut records = records.lock().expect("no test panicked").clone();
    if let Some(player) = query.get("player") {
        records.retain(|record| record["player"] == player.as_str());
    }
    if query
        .get("sort_desc")
        .is_some_and(|field| field == "points")
    {
        records.sort_by_key(|record| -record["points"].as_i64().expect("a number"));
    }
    let (skip, limit) = (number(&query, "skip", 0), number(&query, "limit", 100));
    let items: Vec<_> = records.into_iter().skip(skip).take(limit).collect();
    Json(json!({ "class_name": "Leaderboard", "skip": skip, "limit": limit, "items": items }))
}

async fn create(
    State(records): Records,
    Json(mut fields): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let mut records = records.lock().expect("no test panicked");
    fields["_id"] = json!(format!("{:024x}", records.len()));
    fields["_parent_id"] = Value::Null;
    records.push(fields.clone());
    (StatusCode::CREATED, Json(fields))
}

async fn update(
    State(records): Records,
    Path(file): Path<String>,
    Json(changes): Json<Value>,
) -> Result<Json<Value>, StatusCode> {
    let mut records = records.lock().expect("no test panicked");
    let id = file.trim_end_matches(".json");
    let record = records.iter_mut().find(|record| record["_id"] == id);
    let record = record.ok_or(StatusCode::NOT_FOUND)?;
    for (field, amount) in changes["inc"].as_object().expect("only `inc` is sent") {
        let sum = record[field].as_i64().zip(amount.as_i64());
        record[field] = sum.map(|(old, amount)| old + amount).into();
    }
    Ok(Json(record.clone()))
}

async fn start() -> Client {
    let routes = Router::new()
        .route("/data/Leaderboard.json", get(list).post(create))
        .route("/data/Leaderboard/{file}", axum::routing::put(update))
        .with_state(Arc::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("loopback");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let client = Client::builder().api_key("k3y").base_url(url);
    client.build().expect("all is given")
}

#[tokio::test]
async fn points_add_up_and_the_best_come_first() {
    let client = start().await;
    // More players than one part of the list has.
    for number in 0..120 {
        let standing = example::run(&client, &format!("player {number}"), number).await;
        let standing = standing.expect("a new player");
        assert_eq!(standing.points, (0..=number).sum::<i64>());
    }
    let standing = example::run(&client, "player 3", 500).await;
    let standing = standing.expect("a known player");
    assert_eq!(standing.players, 120);
    assert_eq!(standing.points, (0..120).sum::<i64>() + 500);
    assert_eq!(standing.top_ten.len(), 10);
    let first = Score {
        player: "player 3".to_owned(),
        points: 503,
        wins: 2,
    };
    assert_eq!(standing.top_ten[0], first);
    assert_eq!(standing.top_ten[1].player, "player 119");
}
