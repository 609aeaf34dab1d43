//! The strict sandbox refuses each request that breaks the description in any of the ways that the description itself
//! tells, with a status that is described and the place, and has done nothing.

mod breaks;
mod request;

use std::collections::BTreeMap;

use quickblox_sandbox::contract::Operation;
use serde_json::{Value, json};

use self::{
    breaks::{Break, breaks},
    request::Request,
};
use crate::{common::contract, examples::host::Host};

/// Requests to one sandbox by whoever an operation lets in.
struct Asker {
    host: Host,
    http: reqwest::Client,
    token: String,
    things: BTreeMap<&'static str, Value>,
}

impl Asker {
    async fn start() -> Self {
        let host = Host::start().await;
        let things = things(&host);
        let anna = &host.users[0];
        anna.get_session().send().await.expect("a session");
        let session = anna.session().await.expect("it was opened");
        let session = serde_json::to_value(session).expect("it can be kept");
        Self {
            token: session["token"].as_str().expect("a token").to_owned(),
            http: reqwest::Client::new(),
            host,
            things,
        }
    }

    /// Gives the status and the texts of the answer.
    async fn send(&self, operation: Operation<'_>, request: &Request) -> (u16, Vec<String>) {
        let keys = self.host.sandbox.credentials();
        let call = request.build(&self.http, operation, self.host.sandbox.base_url());
        let takes = operation.credentials().concat();
        let call = if takes.contains(&"Authorization") {
            call.header("Authorization", format!("ApiKey {}", keys.api_key))
        } else if takes.contains(&"QB-Token") {
            call.header("QB-Token", &self.token)
        } else {
            call.header("QB-Account-Key", &keys.account_key)
        };
        let response = call.send().await.expect("an answer");
        let status = response.status().as_u16();
        let body = response.text().await.expect("it is whole");
        let body: Value = serde_json::from_str(&body).unwrap_or_default();
        let texts = body.pointer("/errors/base").and_then(Value::as_array);
        let texts = texts.into_iter().flatten().filter_map(Value::as_str);
        (status, texts.map(str::to_owned).collect())
    }
}

/// What paths can be about, so that a request that is let through would change something.
fn things(host: &Host) -> BTreeMap<&'static str, Value> {
    let sandbox = &host.sandbox;
    let make = |path: &str, body: Value, pointer: &str| {
        let made = sandbox.apply(Some(host.ids[0]), "POST", path, body);
        let made = made.expect("it is made");
        made.pointer(pointer).cloned().expect("an id")
    };
    let class = json!({ "name": "Scores", "fields": { "score": "Integer" } });
    let class = sandbox.apply(None, "POST", "/class.json", class);
    class.expect("a class");
    let dialog = make("/chat/Dialog.json", json!({ "type": 2 }), "/_id");
    let message = json!({ "chat_dialog_id": dialog, "message": "Hello" });
    let blob = json!({ "blob": { "name": "a", "content_type": "text/plain" } });
    let record = make("/data/Scores.json", json!({ "score": 1 }), "/_id");
    BTreeMap::from([
        ("blob_id", make("/blobs.json", blob, "/blob/id")),
        (
            "chat_message_id",
            make("/chat/Message.json", message, "/_id"),
        ),
        ("class_name", json!("Scores")),
        ("dialog_id", dialog),
        ("record_id", record),
        ("user_id", json!(host.ids[0])),
    ])
}

#[tokio::test]
async fn what_breaks_the_description_is_refused_and_changes_nothing() {
    let description = contract();
    let asker = Asker::start().await;
    let before = asker.host.sandbox.fingerprint();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut mistakes = Vec::new();
    for operation in description.operations() {
        let valid = Request::valid(description, operation, &asker.things);
        let problems = valid.problems(operation);
        assert!(problems.is_empty(), "{}: {problems:?}", operation.id);
        for Break { request, how, said } in breaks(description, operation, &valid) {
            let (status, texts) = asker.send(operation, &request).await;
            let is_refused = status == operation.refusal_status();
            let is_told = texts.iter().any(|text| text.starts_with(&said));
            let is_same = asker.host.sandbox.fingerprint() == before;
            if !(is_refused && is_told && is_same) {
                let what = format!("{}: {how}, {said:?}, {request:?}", operation.id);
                mistakes.push(format!("{what}: {status} {texts:?}, unchanged: {is_same}"));
            }
            *counts.entry(how).or_default() += 1;
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    let total: usize = counts.values().sum();
    assert!(total > 700 && counts.len() >= 12, "{total}: {counts:?}");
}
