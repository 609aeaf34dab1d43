//! Taking messages out of one history, or out of all of them.

use super::{
    actor,
    update::{may_edit, summarise},
};
use crate::{
    answer::Answer,
    call::Call,
    operations::chat_dialogs::{Outcome, Report, is_forced},
    refusal::Refusal,
    world::World,
};

/// The answer is a report also for a single message, and has no group for lacking permissions if it would be empty.
pub(super) fn delete_message(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let actor = actor(call)?;
    let is_forced = is_forced(call);
    let ids = call.path("chat_message_id");
    let report = Report::of(ids, |id| delete(world, id, actor, is_forced))?;
    let mut value = report.render();
    if let Some(object) = value.as_object_mut()
        && report.forbidden.is_empty()
    {
        object.remove("WrongPermissions");
    }
    Ok(Answer::ok(value))
}

fn delete(world: &mut World, id: &str, actor: Option<i64>, is_forced: bool) -> Outcome {
    let Some(message) = world.messages.get(id) else {
        return Outcome::NotFound;
    };
    if let Some(user) = actor {
        let dialog = world.dialogs.get(&message.dialog);
        if dialog.is_none_or(|dialog| !dialog.is_open_to(user)) {
            return Outcome::Forbidden;
        }
        if !message.is_seen_by(actor) {
            return Outcome::NotFound;
        }
        if !is_forced {
            world.messages.hide(id, user);
            return Outcome::Deleted;
        }
        if !may_edit(world, id, actor) {
            return Outcome::Forbidden;
        }
    }
    if let Some(message) = world.messages.remove(id) {
        summarise(world, &message.dialog);
    }
    Outcome::Deleted
}
