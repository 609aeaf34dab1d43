//! Changing dialogs: names, pictures, members, admins, custom fields.

use serde_json::{Map, Value};

use super::{actor, fields, open_dialog, view};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{Dialog, Kind, World},
};

/// Where users to add stand; the second place is that of older clients.
const PUSHED: [&str; 2] = ["/push_all/occupants_ids", "/push/occupants_ids"];
/// Where users to remove stand.
const PULLED: [&str; 2] = ["/pull_all/occupants_ids", "/pull/occupants_ids"];

/// What a request wants to change.
struct Change {
    name: Option<String>,
    photo: Option<String>,
    added: Vec<i64>,
    removed: Vec<i64>,
    admins: Option<Vec<i64>>,
    added_admins: Vec<i64>,
    removed_admins: Vec<i64>,
    data: Option<Map<String, Value>>,
}

pub(super) fn update_dialog(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let actor = actor(call)?;
    let mut dialog = open_dialog(world, call, call.path("dialog_id"))?.clone();
    let change = Change::of(world, call)?;
    change.check(&dialog, actor)?;
    dialog.updated_at = call.now;
    for user in &change.removed {
        world.messages.forget_reader(&dialog.id, *user);
    }
    change.apply(&mut dialog);
    let value = view::render(world, &dialog, actor);
    world.save_dialog(dialog);
    Ok(Answer::ok(value))
}

impl Change {
    fn of(world: &World, call: &Call) -> Result<Self, Refusal> {
        let admins = |pointers: &[&str]| fields::admins(world, call, pointers);
        let is_replaced = call.field("/admin_ids").is_some();
        Ok(Self {
            name: fields::name(call)?,
            photo: call.field("/photo").and_then(text),
            added: fields::occupants(world, call, &PUSHED)?,
            removed: fields::former_occupants(call, &PULLED)?,
            admins: is_replaced.then(|| admins(&["/admin_ids"])).transpose()?,
            added_admins: admins(&["/push_all/admin_ids", "/push/admin_ids"])?,
            removed_admins: fields::former_admins(
                call,
                &["/pull_all/admin_ids", "/pull/admin_ids"],
            )?,
            data: fields::data(call),
        })
    }

    fn concerns_admins(&self) -> bool {
        let lists = [&self.added_admins, &self.removed_admins];
        self.admins.is_some() || lists.iter().any(|list| !list.is_empty())
    }

    /// Whether the user may do all of it; the owner of the account may.
    fn check(&self, dialog: &Dialog, actor: Option<i64>) -> Result<(), Refusal> {
        let leads = actor.is_none_or(|user| dialog.is_led_by(user));
        let owns = actor.is_none_or(|user| dialog.is_owned_by(user));
        let is_allowed = match dialog.kind {
            Kind::Public => leads,
            // Whoever is in may add others and leave.
            Kind::Group => leads || self.removed.iter().all(|user| Some(*user) == actor),
            Kind::Private => self.added.is_empty() && self.removed.is_empty(),
        };
        if !is_allowed {
            return Err(Refusal::forbidden());
        }
        if self.concerns_admins() && dialog.kind != Kind::Private && !owns {
            let text = "You don't have appropriate permissions to modify or delete \"admin_ids\".";
            return Err(Refusal::list(403, text));
        }
        Ok(())
    }

    /// Additions come before removals.
    fn apply(self, dialog: &mut Dialog) {
        if dialog.kind != Kind::Private {
            dialog.name = self.name.or(dialog.name.take());
            dialog.photo = self.photo.or(dialog.photo.take());
            if let Some(admins) = self.admins {
                dialog.admins = admins.into_iter().collect();
            }
            dialog.admins.extend(self.added_admins);
            for user in &self.removed_admins {
                dialog.admins.remove(user);
            }
        }
        if dialog.kind == Kind::Group {
            dialog.occupants.extend(self.added);
            for user in &self.removed {
                dialog.occupants.remove(user);
            }
        }
        dialog.keep_members_as_admins();
        if let Some(data) = self.data {
            let known = dialog.data.get_or_insert_default();
            if known.get("class_name") != data.get("class_name") {
                known.clear();
            }
            known.extend(data);
        }
    }
}
