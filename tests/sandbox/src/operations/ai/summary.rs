//! Sums dialogs up.

use std::collections::BTreeSet;

use serde_json::json;

use super::{admit, required};
use crate::{answer::Answer, call::Call, refusal::Refusal, world::World};

/// How many of the latest messages are looked at.
const LATEST: usize = 1000;

pub(super) fn ai_summarize(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    admit(world, call)?;
    let id = required(call, "dialog_id")?;
    // An application may know what is said anywhere.
    let user = call.caller.user();
    let dialog = world.dialogs.get(&id);
    let dialog = dialog.filter(|it| user.is_none_or(|user| it.is_open_to(user)));
    let dialog = dialog.ok_or_else(|| Refusal::list(404, "Dialog not found"))?;
    let latest = world.messages.of(&dialog.id).rev();
    let mut texts = Vec::new();
    let mut senders = BTreeSet::new();
    for message in latest.filter(|it| it.is_seen_by(user)).take(LATEST) {
        senders.insert(message.sender);
        texts.push(message.text.as_deref().unwrap_or_default());
    }
    let summary = match (texts.first(), texts.last()) {
        (Some(last), Some(first)) => format!(
            "{} of {}. The first: {first} The last: {last}",
            counted(texts.len(), "message"),
            counted(senders.len(), "user"),
        ),
        _ => "Chat is empty.".to_owned(),
    };
    Ok(Answer::ok(json!({ "summary": summary })))
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}
