//! Typed records over real HTTP on loopback.

mod answers;
mod errors;
mod fields;
mod refusals;
mod requests;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Location;
use crate::{
    Client,
    testing::{Server, answer, case},
};

const ID: &str = "5d866b53a28f9a5ad51cb562";
const OTHER_ID: &str = "5d867291a0eb473ed96099c4";

/// The class of the documentation's examples.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Score {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "score_value")]
    points: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expert_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    game_mode_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_location: Option<Location>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_empty")]
    completed_levels: Vec<i64>,
}

fn or_empty<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

fn points(points: i64) -> Score {
    Score {
        points: Some(points),
        ..Score::default()
    }
}

/// Whether a request succeeds, without its value, so that several kinds fit in a table.
macro_rules! outcome {
    ($request:expr) => {
        $request.send().await.map(drop)
    };
}
use outcome;

/// A recorded exchange of the module.
fn recorded(name: &str) -> Value {
    case(&format!("../custom_objects/{name}"))
}

async fn start(given: impl Fn(&str) -> String + Send + Sync + 'static) -> (Client, Server) {
    let server = Server::start(given).await;
    let client = Client::builder().api_key("k3y").base_url(&server.url);
    (client.build().unwrap(), server)
}

async fn always(status: &'static str, body: impl ToString) -> (Client, Server) {
    let body = body.to_string();
    start(move |_| answer(status, &body)).await
}

/// Method and path of a request, and its body.
fn sent(request: &str) -> (&str, &str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let line = head.lines().next().unwrap();
    (line.strip_suffix(" HTTP/1.1").unwrap(), body)
}
