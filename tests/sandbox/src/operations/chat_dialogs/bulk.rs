//! Several users into or out of several groups at once, as the documentation of 2018 has it.

use serde_json::{Value, json};

use crate::{
    answer::Answer,
    call::Call,
    fields::{integers, texts},
    refusal::Refusal,
    world::{Dialog, Kind, World},
};

pub(super) fn bulk_add_occupants(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let may = |_: &Dialog, _: i64, _: &[i64]| true;
    change(world, call, may, |_, dialog, user| {
        dialog.occupants.insert(user);
    })
}

pub(super) fn bulk_remove_occupants(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let may = |dialog: &Dialog, caller: i64, users: &[i64]| {
        dialog.is_led_by(caller) || users.iter().all(|user| *user == caller)
    };
    change(world, call, may, |world, dialog, user| {
        world.messages.forget_reader(&dialog.id, user);
        dialog.occupants.remove(&user);
        dialog.keep_members_as_admins();
    })
}

/// Changes the groups whose members may do so, and tells what became of each id. The name of the group for success is
/// the same for additions.
fn change(
    world: &mut World,
    call: &Call,
    may: impl Fn(&Dialog, i64, &[i64]) -> bool,
    apply: impl Fn(&mut World, &mut Dialog, i64),
) -> Result<Answer, Refusal> {
    let caller = call.user()?;
    let required = |name: &str| Refusal::field(422, name, "is required");
    let users = call.field("/users_ids");
    let users = users.ok_or_else(|| required("users_ids"))?;
    let users = integers(users).ok_or_else(|| Refusal::field(422, "users_ids", "is invalid"))?;
    let ids = call.field("/dialogs_ids");
    let ids = texts(ids.ok_or_else(|| required("dialogs_ids"))?);
    let (known, unknown): (Vec<i64>, Vec<i64>) = users
        .into_iter()
        .partition(|id| world.users.get(*id).is_some());
    let mut changed = Vec::new();
    let mut forbidden = Vec::new();
    let mut missing = Vec::new();
    for id in ids {
        let Some(dialog) = world.dialogs.get(&id) else {
            missing.push(id);
            continue;
        };
        let is_member = dialog.kind == Kind::Group && dialog.is_open_to(caller);
        if !is_member || !may(dialog, caller, &known) {
            forbidden.push(id);
            continue;
        }
        let mut dialog = dialog.clone();
        dialog.updated_at = call.now;
        for user in &known {
            apply(world, &mut dialog, *user);
        }
        world.save_dialog(dialog);
        changed.push(id);
    }
    let (done, refused) = if changed.is_empty() {
        (Vec::new(), known)
    } else {
        (known, Vec::new())
    };
    Ok(Answer::ok(json!({
        "users": group(&done, &refused, &unknown),
        "dialogs": group(&changed, &forbidden, &missing),
    })))
}

fn group<T: serde::Serialize>(done: &[T], refused: &[T], unknown: &[T]) -> Value {
    json!({ "SuccessfullyDeleted": done, "WrongPermissions": refused, "NotFound": unknown })
}
