//! The body of an error response, in every known shape.
//!
//! Seven JSON shapes are documented or were observed; proxies, rate limiters and custom identity providers respond with
//! plain text, HTML or an empty body, and file storages with XML. Every shape must be accepted so that the reason of the error is not lost.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::text::{LIMIT, one_line};

mod markup;
#[cfg(test)]
mod tests;

/// The keys that contain messages; the keys below them name the fields.
const ENVELOPES: [&str; 5] = ["errors", "error", "message", "base", "onError"];

/// A field and the text about it.
type Message<'a> = (Option<&'a str>, &'a str);

/// The body of an error response.
///
/// Decodes any JSON value and encodes it unchanged. [`messages`](Self::messages) finds the texts in it:
///
/// | body | messages |
/// |---|---|
/// | `{"errors": ["a", "b"]}`, `{"errors": "a"}`, `["a"]` | without a field |
/// | `{"errors": {"base": ["a"]}}`, `{"base": ["a"]}` | without a field |
/// | `{"errors": {"login": ["a"], "email": "b"}}` | by field |
/// | `{"code": 5, "message": "a"}`, also a list or a map by field | as under `errors` |
/// | `{"error": "a"}` | without a field |
/// | `{"type": ["a"]}` | by field |
/// | plain text | the text, without a field |
/// | HTML | its title, without a field |
/// | `<Error><Code>E</Code><Message>a</Message></Error>` | without a field; `E` is the [`code`](Self::code) |
///
/// `Display` prints the messages in one line of at most 1,024 characters, nothing if there are none.
///
/// ```
/// use quickblox_api::wire::ErrorBody;
///
/// let body = ErrorBody::from_bytes(br#"{"errors": {"login": ["has already been taken"]}}"#);
/// assert_eq!(body.messages().next(), Some((Some("login"), "has already been taken")));
/// assert_eq!(body.to_string(), "login: has already been taken");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorBody(Value);

impl ErrorBody {
    /// Decodes the body of a response as JSON, or else as [text](Self::from_text) in UTF-8.
    pub fn from_bytes(body: &[u8]) -> Self {
        Self::changed(body, &str::to_owned)
    }

    /// Like [`from_bytes`](Self::from_bytes), with `change` applied to each text and each key.
    pub(crate) fn changed(body: &[u8], change: &dyn Fn(&str) -> String) -> Self {
        match serde_json::from_slice(body) {
            Ok(value) => Self(with_texts(value, change)),
            Err(_) => Self::from_text(&change(&String::from_utf8_lossy(body))),
        }
    }

    /// A body that is not JSON: the first 1,024 characters of plain text, the title of HTML, the code and the message of
    /// XML, or `null` if there is none of these.
    pub fn from_text(text: &str) -> Self {
        let text = text.trim();
        if text.starts_with('<') {
            return Self(markup::reason(text));
        }
        match text {
            "" => Self::default(),
            _ => Self(text.chars().take(LIMIT).collect::<String>().into()),
        }
    }

    /// The body as it was decoded.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The messages, each with the field it refers to, or `None` if it refers to none. Blank messages are skipped.
    pub fn messages(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        let mut messages = Vec::new();
        if let Value::Object(map) = &self.0 {
            for value in ENVELOPES.iter().filter_map(|key| map.get(*key)) {
                collect(None, value, &mut messages);
            }
            if messages.is_empty() {
                for (field, value) in map.iter().filter(|(key, _)| *key != "code") {
                    collect(Some(field), value, &mut messages);
                }
            }
        } else {
            collect(None, &self.0, &mut messages);
        }
        messages.into_iter()
    }

    /// The error code of the server, if there is one; a number in decimal.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        match self.0.get("code")? {
            Value::String(code) => Some(code.into()),
            Value::Number(code) => Some(code.to_string().into()),
            _ => None,
        }
    }

    /// The messages in one line of at most [`LIMIT`] characters, each once, with `change` applied to those about no
    /// field; what comes out empty is left out.
    pub(crate) fn line<'a>(&'a self, change: &dyn Fn(&'a str) -> Cow<'a, str>) -> String {
        let mut messages = Vec::new();
        for (field, text) in self.messages() {
            let message = match field {
                Some(field) => format!("{field}: {text}"),
                None => change(text).into_owned(),
            };
            if !message.is_empty() && !messages.contains(&message) {
                messages.push(message);
            }
            if messages.len() == LIMIT {
                break;
            }
        }
        one_line(messages.join("; ").chars())
    }

    /// Whether the body contains a text anywhere, keys included. `needle` must be in lower case.
    pub(crate) fn mentions(&self, needle: &str) -> bool {
        self.0.to_string().to_lowercase().contains(needle)
    }
}

impl From<Value> for ErrorBody {
    fn from(body: Value) -> Self {
        Self(body)
    }
}

impl fmt::Display for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line(&|text| Cow::Borrowed(text)))
    }
}

fn with_texts(value: Value, change: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => change(&text).into(),
        Value::Array(values) => values
            .into_iter()
            .map(|value| with_texts(value, change))
            .collect(),
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| (change(&key), with_texts(value, change)))
            .collect(),
        other => other,
    }
}

/// Collects the texts in `value`. A key is the name of a field, unless it is `base`.
fn collect<'a>(field: Option<&'a str>, value: &'a Value, into: &mut Vec<Message<'a>>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => into.push((field, text)),
        Value::Array(values) => values.iter().for_each(|value| collect(field, value, into)),
        Value::Object(map) => {
            for (key, value) in map {
                collect(if key == "base" { field } else { Some(key) }, value, into);
            }
        }
        _ => {}
    }
}
