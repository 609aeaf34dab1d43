//! The handlers of all operations, by id.

#![allow(
    clippy::unnecessary_wraps,
    reason = "all handlers are of one type, whether they refuse or not"
)]

mod address_book;
mod ai;
mod auth;
mod chat_dialogs;
mod chat_messages;
mod content;
mod custom_objects;
mod push;
mod users;

pub(crate) use content::{Rejected, store};
pub(crate) use push::deliver_due;

use std::{collections::HashMap, sync::LazyLock};

use crate::{answer::Answer, call::Call, contract::Operation, refusal::Refusal, world::World};

/// What an operation does. It sees the world alone: nothing else happens meanwhile.
pub(crate) type Handler = fn(&mut World, &Call) -> Result<Answer, Refusal>;

/// A module's handlers by operation id.
pub(crate) type Handlers = &'static [(&'static str, Handler)];

const MODULES: [Handlers; 9] = [
    address_book::HANDLERS,
    ai::HANDLERS,
    auth::HANDLERS,
    chat_dialogs::HANDLERS,
    chat_messages::HANDLERS,
    content::HANDLERS,
    custom_objects::HANDLERS,
    push::HANDLERS,
    users::HANDLERS,
];

static BY_ID: LazyLock<HashMap<&'static str, Handler>> =
    LazyLock::new(|| MODULES.into_iter().flatten().copied().collect());

/// Refuses a request by its head alone, before its body is read, where that may be a file for nothing.
pub(crate) fn awaits(
    world: &World,
    operation: Operation<'_>,
    path: &[(&str, String)],
) -> Result<(), Refusal> {
    match operation.id {
        "upload_file" => content::awaits(world, path),
        _ => Ok(()),
    }
}

/// Does what a call asks for.
pub(crate) fn handle(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    deliver_due(world, call.now);
    match BY_ID.get(call.operation.id) {
        Some(handler) => handler(world, call),
        None => Err(Refusal::base(
            501,
            format!("The sandbox does not know {}", call.operation.id),
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::MODULES;
    use crate::contract::Description;

    #[test]
    fn every_operation_has_one_handler() {
        let description = Description::load().unwrap_or_else(|error| panic!("{error}"));
        let ids: Vec<&str> = MODULES.into_iter().flatten().map(|(id, _)| *id).collect();
        let handled: BTreeSet<&str> = ids.iter().copied().collect();
        let described: BTreeSet<&str> = description
            .operations()
            .map(|operation| operation.id)
            .collect();
        assert_eq!(handled, described);
        assert_eq!(ids.len(), handled.len(), "an operation has two handlers");
    }
}
