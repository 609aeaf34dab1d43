//! Which dialog a call means, and whether its caller may see it.

use crate::{
    call::Call,
    refusal::Refusal,
    world::{Dialog, World},
};

/// No such dialog or message.
pub(crate) fn not_found() -> Refusal {
    Refusal::list(404, "The resource wasn't found")
}

/// The user who acts; nobody for the owner of the account, who may do everything.
pub(crate) fn actor(call: &Call) -> Result<Option<i64>, Refusal> {
    if call.caller.is_owner() {
        Ok(None)
    } else {
        call.user().map(Some)
    }
}

/// A dialog in which the caller may read and write.
pub(crate) fn open_dialog<'a>(
    world: &'a World,
    call: &Call,
    id: &str,
) -> Result<&'a Dialog, Refusal> {
    let actor = actor(call)?;
    let dialog = world.dialogs.get(id).ok_or_else(not_found)?;
    if actor.is_some_and(|user| !dialog.is_open_to(user)) {
        return Err(Refusal::forbidden());
    }
    Ok(dialog)
}
