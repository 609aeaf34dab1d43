//! Conversations in the format of `OpenAI`.

use serde_json::{Value, json};

use super::{admit, bad};
use crate::{answer::Answer, call::Call, refusal::Refusal, world::World};

pub(super) fn ai_gateway(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    admit(world, call)?;
    let messages = call.field("/messages").and_then(Value::as_array);
    let messages = messages.filter(|messages| !messages.is_empty());
    let messages = messages.ok_or_else(|| bad("messages is required"))?;
    let mut last = Said::default();
    for message in messages {
        let role = message.get("role").and_then(Value::as_str);
        let said = Said::read(message.get("content"))?;
        match role {
            Some("user") => last = said,
            Some("assistant" | "developer" | "system") => {}
            _ => return Err(bad("role is invalid")),
        }
    }
    let images = match last.images {
        0 => String::new(),
        1 => "(with an image)".to_owned(),
        more => format!("(with {more} images)"),
    };
    let parts = ["You wrote:", &last.text, &images];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let answer = parts.collect::<Vec<_>>().join(" ");
    Ok(Answer::ok(json!({ "answer": answer })))
}

/// What a message says and shows.
#[derive(Debug, Default)]
struct Said {
    text: String,
    images: usize,
}

impl Said {
    fn read(content: Option<&Value>) -> Result<Self, Refusal> {
        let mut said = Self::default();
        match content {
            Some(Value::String(text)) if !text.is_empty() => said.text.clone_from(text),
            Some(Value::Array(parts)) if !parts.is_empty() => {
                for part in parts {
                    said.add(part)?;
                }
            }
            _ => return Err(bad("content is required")),
        }
        Ok(said)
    }

    fn add(&mut self, part: &Value) -> Result<(), Refusal> {
        let text = |pointer: &str| part.pointer(pointer).and_then(Value::as_str);
        match (text("/type"), text("/text"), text("/image_url/url")) {
            (Some("text"), Some(text), _) => {
                if !self.text.is_empty() {
                    self.text.push(' ');
                }
                self.text.push_str(text);
            }
            (Some("image_url"), _, Some(url)) if is_image(url) => self.images += 1,
            _ => return Err(bad("content is invalid")),
        }
        Ok(())
    }
}

/// Whether an address can be that of an image, or holds one itself.
fn is_image(url: &str) -> bool {
    const BEGINNINGS: [&str; 4] = [
        "https://",
        "http://",
        "data:image/jpeg;base64,",
        "data:image/png;base64,",
    ];
    BEGINNINGS.iter().any(|it| url.starts_with(it))
}
