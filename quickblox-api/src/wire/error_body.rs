//! What the server says when it refuses, in any of the shapes that were seen.
//!
//! There are seven documented and logged shapes of JSON, and a proxy, a rate limiter or a custom identity provider may
//! answer with text, HTML or nothing. A client that insists on one of them loses the reason.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::text::{LIMIT, one_line};

#[cfg(test)]
mod tests;

/// The keys under which messages stand; what they belong to is told by the keys below them.
const ENVELOPES: [&str; 5] = ["errors", "error", "message", "base", "onError"];

/// The body of a refusal.
///
/// Reads any JSON and writes back exactly that. [`messages`](Self::messages) finds the texts in it:
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorBody(Value);

impl ErrorBody {
    /// Reads the body of an answer: JSON if it is JSON, else [text](Self::from_text) in UTF-8.
    pub fn from_bytes(body: &[u8]) -> Self {
        Self::changed(body, &str::to_owned)
    }

    /// The same with each text, those of keys included, as `change` makes it.
    pub(crate) fn changed(body: &[u8], change: &dyn Fn(&str) -> String) -> Self {
        match serde_json::from_slice(body) {
            Ok(value) => Self(with_texts(value, change)),
            Err(_) => Self::from_text(&change(&String::from_utf8_lossy(body))),
        }
    }

    /// Takes a body that is no JSON. Of plain text the first 1,024 characters are kept, of HTML the title; where there
    /// is neither, the body is `null`.
    pub fn from_text(text: &str) -> Self {
        let text = text.trim();
        let text = if text.starts_with('<') {
            html_title(text).unwrap_or_default().trim()
        } else {
            text
        };
        if text.is_empty() {
            Self::default()
        } else {
            Self(text.chars().take(LIMIT).collect::<String>().into())
        }
    }

    /// The body as it was read.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The messages, each with the field it is about; `None` if it is about no field in particular. Blank ones are
    /// left out.
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

    /// The server's own code for the error, if there is one; a number is given in decimal.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        match self.0.get("code")? {
            Value::String(code) => Some(code.into()),
            Value::Number(code) => Some(code.to_string().into()),
            _ => None,
        }
    }

    /// Whether a text stands anywhere in the body, in a key, a message or elsewhere. `needle` is in lower case.
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
        let messages = self
            .messages()
            .enumerate()
            .flat_map(|(index, (field, text))| {
                let separator = if index == 0 { "" } else { "; " };
                let (field, colon) = field.map_or(("", ""), |field| (field, ": "));
                [separator, field, colon, text]
                    .into_iter()
                    .flat_map(str::chars)
            });
        f.write_str(&one_line(messages))
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

/// Gathers the texts under `value`. A key is the name of a field, unless it is `base`.
fn collect<'a>(
    field: Option<&'a str>,
    value: &'a Value,
    into: &mut Vec<(Option<&'a str>, &'a str)>,
) {
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

fn html_title(html: &str) -> Option<&str> {
    // ASCII lower-casing keeps the offsets.
    let lower = html.to_ascii_lowercase();
    let tag = lower.find("<title")?;
    let start = tag + lower.get(tag..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    html.get(start..end)
}
