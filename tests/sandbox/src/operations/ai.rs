//! Assistants that answer at once, always the same to the same.

mod gateway;
mod summary;

use serde_json::{Value, json};

use super::Handlers;
use crate::{answer::Answer, call::Call, fields::text, refusal::Refusal, world::World};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("ai_answer_assist", ai_answer_assist),
    ("ai_translate", ai_translate),
    ("ai_gateway", gateway::ai_gateway),
    ("ai_summarize", summary::ai_summarize),
];

/// How many characters a message to answer may have.
const MESSAGE: usize = 2000;

fn ai_answer_assist(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    admit(world, call)?;
    let message = required(call, "message")?;
    if message.chars().count() > MESSAGE {
        return Err(bad(format!("message is longer than {MESSAGE} symbols")));
    }
    let history = call.field("/history").and_then(Value::as_array);
    let before = history.map_or(0, Vec::len);
    let answer = match before {
        0 => format!("You wrote: {message}"),
        _ => format!("After {before} messages you wrote: {message}"),
    };
    Ok(Answer::ok(json!({ "answer": answer })))
}

fn ai_translate(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    admit(world, call)?;
    let sent = required(call, "text")?;
    let language = call.field("/to_language").and_then(text);
    let language = language.unwrap_or_else(|| "en".to_owned());
    Ok(Answer::ok(
        json!({ "answer": format!("[{language}] {sent}") }),
    ))
}

/// Refuses where assistants are switched off, and ids that no assistant has: every id of 24 hexadecimal digits stands
/// for one, but for that of zeros alone.
fn admit(world: &World, call: &Call) -> Result<(), Refusal> {
    if !world.has_assistants {
        return Err(Refusal::list(405, "AI Extensions are not enabled"));
    }
    let id = required(call, "smart_chat_assistant_id")?;
    let is_id = id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id && id.bytes().any(|byte| byte != b'0') {
        Ok(())
    } else {
        Err(Refusal::list(404, "SmartChat Assistant not found"))
    }
}

/// A text of the body that must not be missing or empty.
fn required(call: &Call, name: &str) -> Result<String, Refusal> {
    let value = call.field(&format!("/{name}")).and_then(text);
    let value = value.filter(|value| !value.is_empty());
    value.ok_or_else(|| bad(format!("{name} is required")))
}

fn bad(text: impl Into<String>) -> Refusal {
    Refusal::list(400, text)
}
