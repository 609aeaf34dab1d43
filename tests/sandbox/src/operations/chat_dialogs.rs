//! Dialogs: opened, listed, read, changed, deleted, silenced.

mod access;
mod bulk;
mod create;
mod delete;
mod fields;
mod list;
mod report;
mod update;
mod view;

use serde_json::{Value, json};

pub(super) use access::{actor, not_found, open_dialog};
pub(super) use create::{no_occupants, open_private};
pub(super) use report::{Outcome, Report, is_forced};
pub(super) use view::unread;

use super::Handlers;
use crate::{
    answer::Answer,
    call::Call,
    fields::integer,
    refusal::Refusal,
    world::{Kind, World},
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("create_dialog", create::create_dialog),
    ("list_dialogs", list::list_dialogs),
    ("get_dialog", get_dialog),
    ("update_dialog", update::update_dialog),
    ("delete_dialog", delete::delete_dialog),
    ("get_notification_settings", get_notification_settings),
    ("update_notification_settings", update_notification_settings),
    ("bulk_add_occupants", bulk::bulk_add_occupants),
    ("bulk_remove_occupants", bulk::bulk_remove_occupants),
];

fn get_dialog(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let viewer = actor(call)?;
    let dialog = open_dialog(world, call, call.path("dialog_id"))?;
    Ok(Answer::ok(view::render(world, dialog, viewer)))
}

fn get_notification_settings(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let dialog = open_dialog(world, call, call.path("dialog_id"))?;
    Ok(Answer::ok(settings(!dialog.silent_for.contains(&user))))
}

fn update_notification_settings(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let dialog = open_dialog(world, call, call.path("dialog_id"))?;
    let enabled = match call.field("/enabled").and_then(integer) {
        Some(1) => true,
        Some(0) => false,
        _ => return Err(Refusal::field(422, "enabled", "must be 0 or 1")),
    };
    if dialog.kind == Kind::Public {
        let text = "A public dialog has no notifications to switch";
        return Err(Refusal::base(422, text));
    }
    world.dialogs.touch(call.path("dialog_id"), |dialog| {
        if enabled {
            dialog.silent_for.remove(&user);
        } else {
            dialog.silent_for.insert(user);
        }
    });
    Ok(Answer::ok(settings(enabled)))
}

fn settings(enabled: bool) -> Value {
    json!({ "notifications": { "enabled": i64::from(enabled) } })
}
