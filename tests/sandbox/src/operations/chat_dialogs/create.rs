//! Opening dialogs.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{fields, view};
use crate::{
    answer::Answer,
    call::Call,
    fields::{integer, text},
    refusal::Refusal,
    world::{Dialog, Kind, World},
};

pub(super) fn create_dialog(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let owner = call.user()?;
    let kind = call.field("/type").and_then(integer).and_then(Kind::of);
    // This refusal has nothing around the field.
    let kind = kind.ok_or_else(|| Refusal::raw(422, json!({ "type": ["is invalid"] })))?;
    let is_join_required = join_required(call, kind)?;
    let name = fields::name(call)?;
    let id = if kind == Kind::Private {
        let mut others = fields::occupants(world, call, &["/occupants_ids"])?;
        others.retain(|id| *id != owner);
        others.sort_unstable();
        others.dedup();
        let [other] = others.as_slice() else {
            return Err(incorrect_occupant());
        };
        open_private(world, owner, *other, call.now)
    } else {
        let admins = fields::admins(world, call, &["/admin_ids"])?;
        let mut dialog = Dialog::new(String::new(), kind, owner, call.now);
        if kind == Kind::Group {
            let others = fields::occupants(world, call, &["/occupants_ids"])?;
            dialog.occupants = others.into_iter().chain([owner]).collect();
        }
        dialog.admins = admins.into_iter().collect();
        dialog.keep_members_as_admins();
        dialog.is_join_required = is_join_required;
        dialog.name = name;
        dialog.photo = call.field("/photo").and_then(text);
        dialog.id = world.ids.object(call.now);
        let id = dialog.id.clone();
        world.dialogs.insert(dialog);
        id
    };
    world.dialogs.touch(&id, |dialog| {
        // Whoever opens a private dialog again finds it on the list again.
        dialog.hidden_for.remove(&owner);
        if let Some(data) = fields::data(call) {
            dialog.data = Some(data);
        }
    });
    let dialog = world.dialogs.get(&id).ok_or_else(super::not_found)?;
    let mut value = view::render(world, dialog, Some(owner));
    if let Some(count) = value.get_mut("unread_messages_count") {
        // Other answers have a number there.
        *count = Value::Null;
    }
    Ok(Answer::created(value))
}

/// The private dialog of two users, opened if they have none: there is one for each pair.
pub(crate) fn open_private(
    world: &mut World,
    owner: i64,
    other: i64,
    now: DateTime<Utc>,
) -> String {
    if let Some(dialog) = world.dialogs.private(owner, other) {
        return dialog.id.clone();
    }
    let id = world.ids.object(now);
    world.dialogs.insert(Dialog {
        occupants: [owner, other].into(),
        ..Dialog::new(id.clone(), Kind::Private, owner, now)
    });
    id
}

/// Somebody who is to take part does not exist.
pub(crate) fn no_occupants() -> Refusal {
    Refusal::base(422, "Occupants with these IDs do not exist.")
}

/// A private dialog takes exactly one other user.
fn incorrect_occupant() -> Refusal {
    Refusal::base(422, "Incorrect occupant_id")
}

fn join_required(call: &Call, kind: Kind) -> Result<Option<i64>, Refusal> {
    let sent = call.field("/is_join_required").map(integer);
    match (kind, sent) {
        (_, Some(None)) => Err(Refusal::field(422, "is_join_required", "must be 0 or 1")),
        (_, Some(Some(number))) if !(0..=1).contains(&number) => {
            Err(Refusal::field(422, "is_join_required", "must be 0 or 1"))
        }
        (Kind::Private, Some(Some(1))) => {
            let text = "cannot be 1 for a private dialog";
            Err(Refusal::field(422, "is_join_required", text))
        }
        (Kind::Group, sent) => Ok(Some(sent.flatten().unwrap_or_default())),
        (Kind::Public | Kind::Private, _) => Ok(None),
    }
}
