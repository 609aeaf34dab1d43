//! A server that does its worst with the secrets it is sent, and looks at where in a request they stand.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use quickblox_sandbox::contract::Description;
use quickblox_tests::{
    sample::{Extent, sample},
    server::{Act, Received, Then, framed, json},
};
use serde_json::{Value, json};

use super::{
    collector::COLLECTOR,
    mode::{Mode, To, Words, Wrong},
    plant::plant,
};

/// The server's script.
pub(super) struct Api {
    pub(super) mode: Mode,
    /// Whether it does the same with the client's own requests for a session.
    pub(super) spoils_sessions: bool,
    pub(super) another: String,
    description: &'static Description,
    /// The answer to each request, by method and path.
    answers: Mutex<BTreeMap<String, Arc<Described>>>,
    planted: Mutex<BTreeSet<String>>,
}

struct Described {
    head: String,
    media_type: String,
    body: Value,
}

impl Described {
    fn text(&self) -> String {
        match &self.body {
            Value::Null => String::new(),
            body => body.to_string(),
        }
    }
}

impl Api {
    pub(super) fn new(
        description: &'static Description,
        mode: Mode,
        spoils_sessions: bool,
        another: String,
    ) -> Self {
        Self {
            mode,
            spoils_sessions,
            another,
            description,
            answers: Mutex::default(),
            planted: Mutex::default(),
        }
    }

    /// The names of the secrets in its answers.
    pub(super) fn planted(&self) -> BTreeSet<String> {
        self.planted.lock().expect("no test panicked").clone()
    }

    pub(super) fn act(&self, request: &Received) -> Act {
        look_at(request);
        let is_own = is_clients_own(request);
        let mode = if is_own && !self.spoils_sessions {
            Mode::Success
        } else {
            self.mode
        };
        let said = repeated(request, "");
        let id = repeated(request, "credential: ");
        let described = self.described(request);
        let head = |status: &str| {
            format!("{status}\nX-Request-Id: {id}\nSet-Cookie: s={said}\nX-Echo: {said}")
        };
        match mode {
            Mode::Success if is_own => {
                let token = COLLECTOR.canary("credential: granted token");
                let session = json!({ "session": { "token": token, "user_id": 5 } });
                Act::answer(json("201 Created", &session.to_string()))
            }
            Mode::Success => Act::answer(framed(
                &described.head,
                &described.media_type,
                &described.text(),
            )),
            Mode::Refuses(status, words) => {
                let (media_type, body) = refusal(words, &said);
                Act::answer(framed(&head(&format!("{status} No")), media_type, &body))
            }
            Mode::Undecodable(wrong) => {
                let body = match wrong {
                    Wrong::Text => json!(said).to_string(),
                    Wrong::List => json!([said]).to_string(),
                    Wrong::Numbers => with_numbers(&described.body, &said).to_string(),
                    Wrong::Names => json!({ &said: { &said: said } }).to_string(),
                    Wrong::Half => half(&described.text()).to_owned(),
                };
                Act::answer(json(&head(&described.head), &body))
            }
            Mode::Cut(then) => {
                let text = described.text() + &said;
                let mut answer = json(&head(&described.head), &text);
                answer.truncate(answer.len() - text.len() / 2 - 1);
                Act::answer(answer).then(then)
            }
            Mode::Garbage => Act::answer(format!("{said}\r\n\r\n")).then(Then::Close),
            Mode::Silent(then) => Act::silent(then),
            Mode::Redirects(..) if request.head.contains("/moved.json") => {
                Act::answer(json("200 OK", "null"))
            }
            Mode::Redirects(status, to) => {
                let host = match to {
                    To::Itself => "",
                    To::Another => &self.another,
                };
                let head = format!("{status} Moved\nLocation: {host}/moved.json?again=1");
                Act::answer(json(&head, &json!({ "errors": [said] }).to_string()))
            }
        }
    }

    fn described(&self, request: &Received) -> Arc<Described> {
        let mut words = request.head.split([' ', '?']);
        let (method, path) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let mut answers = self.answers.lock().expect("no test panicked");
        let mut canary = |name: &str| {
            let mut planted = self.planted.lock().expect("no test panicked");
            planted.insert(name.to_owned());
            COLLECTOR.canary(&format!("answer: {name}"))
        };
        let made = || Arc::new(described(self.description, method, path, &mut canary));
        answers
            .entry(format!("{method} {path}"))
            .or_insert_with(made)
            .clone()
    }
}

fn described(
    description: &Description,
    method: &str,
    path: &str,
    canary: &mut dyn FnMut(&str) -> String,
) -> Described {
    let operation = description.find(method, path);
    let answer = operation.and_then(|operation| {
        let mut answers = operation.answers();
        answers.find(|(status, _)| status.starts_with('2'))
    });
    let (status, content) = answer.unwrap_or(("200", None));
    let Some(content) = content else {
        let (head, media_type) = (format!("{status} OK"), String::new());
        return Described {
            head,
            media_type,
            body: Value::Null,
        };
    };
    let mut body = sample(description, content.schema, Extent::Everything);
    plant(description, content.schema, "", &mut body, canary);
    Described {
        head: format!("{status} OK"),
        media_type: content.media_type.to_owned(),
        body,
    }
}

fn refusal(words: Words, said: &str) -> (&'static str, String) {
    const JSON: &str = "application/json";
    match words {
        Words::Base => (JSON, json!({ "errors": { "base": [said] } }).to_string()),
        Words::Field => (JSON, json!({ "errors": { said: [said] } }).to_string()),
        Words::Code => (JSON, json!({ "code": said, "message": said }).to_string()),
        Words::Plain => ("text/plain", said.to_owned()),
        Words::Html => ("text/html", format!("<html><title>{said}</title>")),
        Words::Gone => {
            let text = format!("Required session does not exist: {said}");
            (JSON, json!({ "errors": [text] }).to_string())
        }
    }
}

/// All secrets of a request whose names begin like this.
fn repeated(request: &Received, start: &str) -> String {
    let text = request.text();
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_meant = |word: &&str| {
        let found = COLLECTOR.found(word);
        found.iter().any(|name| name.starts_with(start))
    };
    let mut words: Vec<&str> = words.filter(is_meant).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

fn with_numbers(value: &Value, said: &str) -> Value {
    match value {
        Value::Number(_) | Value::Bool(_) => said.into(),
        Value::Array(list) => list.iter().map(|inner| with_numbers(inner, said)).collect(),
        Value::Object(object) => {
            let pairs = object.iter();
            pairs
                .map(|(key, inner)| (key.clone(), with_numbers(inner, said)))
                .collect()
        }
        other => other.clone(),
    }
}

fn half(text: &str) -> &str {
    text.get(..text.len() / 2).unwrap_or(text)
}

/// Whether a client has sent it by itself, to open a session; maybe to where the API has moved.
fn is_clients_own(request: &Received) -> bool {
    let key = COLLECTOR.canary("credential: application key");
    let is_moved = request.head.starts_with("POST /moved.json");
    (request.is_for_session() || is_moved) && request.text().contains(&key)
}

/// Each secret stands where it belongs, and nowhere else.
fn look_at(request: &Received) {
    let (line, headers) = request
        .head
        .split_once("\r\n")
        .unwrap_or((&request.head, ""));
    let line_place = "the first line of a request";
    COLLECTOR.note_except(line_place, line, |name| name.starts_with("parameter: "));
    for header in headers.lines() {
        let (header, value) = header.split_once(": ").unwrap_or((header, ""));
        COLLECTOR.note_except(&format!("the header {header}"), value, |name| {
            matches!(
                (&*header.to_lowercase(), name),
                ("authorization", "credential: API key")
                    | ("qb-account-key", "credential: account key")
                    | (
                        "qb-token",
                        "credential: session token" | "credential: granted token"
                    )
            )
        });
    }
    let is_own = is_clients_own(request);
    let body = String::from_utf8_lossy(&request.body);
    let body_place = format!("the body of {}", line.split('?').next().unwrap_or(line));
    COLLECTOR.note_except(&body_place, &body, |name| match name {
        "credential: application key" | "credential: user's" => is_own,
        name => name.starts_with("body: ") || name.starts_with("permission: "),
    });
}
