//! A dialog as one user sees it.

use serde_json::{Value, json};

use crate::{
    moments::iso,
    world::{Dialog, Kind, World},
};

/// The whole dialog. The owner of the account sees no name and no counter that are some user's own.
pub(super) fn render(world: &World, dialog: &Dialog, viewer: Option<i64>) -> Value {
    let last = dialog.last_message.as_ref();
    let mut value = json!({
        "_id": dialog.id,
        "created_at": iso(dialog.created_at),
        "updated_at": iso(dialog.updated_at),
        "type": dialog.kind.number(),
        "user_id": dialog.owner,
        "name": name(world, dialog, viewer),
        "photo": dialog.photo,
        "xmpp_room_jid": room(world, dialog),
        "occupants_ids": dialog.occupants,
        "admin_ids": dialog.admins,
        "is_join_required": dialog.is_join_required,
        "last_message": last.and_then(|last| last.text.as_deref()),
        "last_message_date_sent": last.map(|last| last.sent),
        "last_message_id": last.map(|last| last.id.as_str()),
        "last_message_user_id": last.map(|last| last.sender),
        "unread_messages_count": viewer.map_or(0, |viewer| unread(world, dialog, viewer)),
    });
    if let (Some(data), Some(object)) = (&dialog.data, value.as_object_mut()) {
        object.insert("data".to_owned(), Value::Object(data.clone()));
    }
    value
}

/// One field as filters and orders see it: moments as Unix seconds. `None` if nothing goes by this field.
pub(super) fn field(
    world: &World,
    dialog: &Dialog,
    viewer: Option<i64>,
    field: &str,
) -> Option<Value> {
    Some(match field {
        "_id" => json!(dialog.id),
        "type" => json!(dialog.kind.number()),
        "name" => json!(name(world, dialog, viewer)),
        "last_message_date_sent" => json!(dialog.last_message.as_ref().map(|last| last.sent)),
        "created_at" => json!(dialog.created_at.timestamp()),
        "updated_at" => json!(dialog.updated_at.timestamp()),
        "occupants_ids" | "occupants_ids[]" => json!(dialog.occupants),
        _ => {
            let key = field.strip_prefix("data[")?.strip_suffix(']')?;
            let data = dialog.data.as_ref();
            data.and_then(|data| data.get(key)).cloned().into()
        }
    })
}

/// What the user has not read; nothing counts in public dialogs.
pub(crate) fn unread(world: &World, dialog: &Dialog, user: i64) -> usize {
    match dialog.kind {
        Kind::Public => 0,
        Kind::Group | Kind::Private => world.messages.unread(&dialog.id, user),
    }
}

/// A private dialog is named after the opponent.
fn name<'a>(world: &'a World, dialog: &'a Dialog, viewer: Option<i64>) -> Option<&'a str> {
    if dialog.kind != Kind::Private {
        return dialog.name.as_deref();
    }
    let opponent = world.users.get(dialog.opponent_of(viewer?)?)?;
    let names = [&opponent.full_name, &opponent.login, &opponent.email];
    names.into_iter().find_map(Option::as_deref)
}

fn room(world: &World, dialog: &Dialog) -> Option<String> {
    let application = world.credentials.application_id;
    let room = || format!("{application}_{}@muc.chat.quickblox.com", dialog.id);
    (dialog.kind != Kind::Private).then(room)
}
