//! Taking dialogs off one list, or off all of them.

use super::{Outcome, Report, actor, is_forced};
use crate::{
    answer::Answer,
    call::Call,
    refusal::Refusal,
    world::{Kind, World},
};

pub(super) fn delete_dialog(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let actor = actor(call)?;
    let is_forced = is_forced(call);
    let ids = call.path("dialog_id");
    let report = Report::of(ids, |id| match actor {
        Some(user) if !is_forced => leave(world, id, user),
        _ => remove(world, id, actor),
    })?;
    if is_forced || ids.contains(',') {
        Ok(Answer::ok(report.render()))
    } else {
        Ok(Answer::empty())
    }
}

/// For everybody: the owner may, of the dialog or of the account.
fn remove(world: &mut World, id: &str, actor: Option<i64>) -> Outcome {
    let Some(dialog) = world.dialogs.get(id) else {
        return Outcome::NotFound;
    };
    if actor.is_some_and(|user| !dialog.is_owned_by(user)) {
        return Outcome::Forbidden;
    }
    world.messages.remove_dialog(id);
    world.dialogs.remove(id);
    Outcome::Deleted
}

/// For one user, who leaves a group by it; other dialogs are only off the list.
fn leave(world: &mut World, id: &str, user: i64) -> Outcome {
    let Some(dialog) = world.dialogs.get(id) else {
        return Outcome::NotFound;
    };
    if !dialog.is_open_to(user) {
        return Outcome::Forbidden;
    }
    if dialog.hidden_for.contains(&user) {
        return Outcome::NotFound;
    }
    let mut dialog = dialog.clone();
    if dialog.kind == Kind::Group {
        dialog.occupants.remove(&user);
        dialog.keep_members_as_admins();
        world.messages.forget_reader(id, user);
    } else {
        dialog.hidden_for.insert(user);
    }
    world.save_dialog(dialog);
    Outcome::Deleted
}
