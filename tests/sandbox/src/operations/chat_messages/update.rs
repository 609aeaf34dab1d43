//! Marking messages as read or delivered, and changing their text.

use super::{actor, not_found, open_dialog, open_message, switch};
use crate::{answer::Answer, call::Call, fields::text, refusal::Refusal, world::World};

/// What is to become of a message for the caller.
struct Marks {
    user: i64,
    read: Option<bool>,
    delivered: Option<bool>,
}

/// Changes the message in the path, or each of several there; of those, unknown ones are passed over.
pub(super) fn update_message(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let actor = actor(call)?;
    let dialog = dialog(world, call)?;
    let marks = Marks::of(call, actor)?;
    let text = call.field("/message").and_then(text);
    let ids: Vec<&str> = call.path("chat_message_id").split(',').collect();
    let is_known = |id: &&str| open_message(world, call, id).is_ok_and(|it| it.dialog == dialog);
    let ids: Vec<&str> = ids.into_iter().map(str::trim).filter(is_known).collect();
    if ids.is_empty() {
        return Err(not_found());
    }
    if text.is_some() && !ids.iter().all(|id| may_edit(world, id, actor)) {
        return Err(Refusal::forbidden());
    }
    for id in ids {
        if let Some(marks) = &marks {
            marks.apply(world, id);
        }
        if let Some(text) = &text {
            world.messages.change(id, |message| {
                message.text = Some(text.clone());
                message.updated_at = call.now;
            });
        }
    }
    if text.is_some() {
        summarise(world, &dialog);
    }
    Ok(Answer::empty())
}

pub(super) fn update_all_messages(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let dialog = dialog(world, call)?;
    let marks = Marks::of(call, Some(user))?;
    if let Some(marks) = marks {
        let messages = world.messages.of(&dialog);
        let seen = messages.filter(|message| message.is_seen_by(Some(user)));
        let ids: Vec<String> = seen.map(|message| message.id.clone()).collect();
        for id in ids {
            marks.apply(world, &id);
        }
    }
    Ok(Answer::empty())
}

/// Tells the dialog anew what its newest message is.
pub(super) fn summarise(world: &mut World, dialog: &str) {
    let newest = world.messages.of(dialog).next_back();
    let summary = newest.map(super::Message::summary);
    world
        .dialogs
        .touch(dialog, |dialog| dialog.last_message = summary);
}

fn dialog(world: &World, call: &Call) -> Result<String, Refusal> {
    let id = call.field("/chat_dialog_id").and_then(text);
    let id = id.ok_or_else(|| Refusal::field(422, "chat_dialog_id", "is required"))?;
    open_dialog(world, call, &id)?;
    Ok(id)
}

/// The sender may, an admin of the dialog, and the owner of the account.
pub(super) fn may_edit(world: &World, id: &str, actor: Option<i64>) -> bool {
    let Some(user) = actor else { return true };
    let Some(message) = world.messages.get(id) else {
        return false;
    };
    let dialog = world.dialogs.get(&message.dialog);
    message.sender == user || dialog.is_some_and(|dialog| dialog.admins.contains(&user))
}

impl Marks {
    /// `None` where nothing is to be marked. Marks are some user's.
    fn of(call: &Call, actor: Option<i64>) -> Result<Option<Self>, Refusal> {
        let read = switch(call, "read")?;
        let delivered = switch(call, "delivered")?;
        if read.is_none() && delivered.is_none() {
            return Ok(None);
        }
        let user = actor.ok_or_else(Refusal::need_user)?;
        Ok(Some(Self {
            user,
            read,
            delivered,
        }))
    }

    fn apply(&self, world: &mut World, id: &str) {
        match self.read {
            Some(true) => world.messages.mark_read(id, self.user),
            Some(false) => world.messages.mark_unread(id, self.user),
            None => {}
        }
        world.messages.change(id, |message| match self.delivered {
            Some(true) => {
                message.delivered.insert(self.user);
            }
            Some(false) => {
                message.delivered.remove(&self.user);
            }
            None => {}
        });
    }
}
