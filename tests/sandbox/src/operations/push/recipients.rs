//! Who gets an event: users by ids and tags, and those of their subscriptions that it is for.

use std::collections::BTreeSet;

use crate::{
    call::Call,
    fields::{integers, texts},
    refusal::Refusal,
    world::{Event, Identity, Recipients, Subscription, World},
};

/// The recipients that a body names.
pub(super) fn read(call: &Call) -> Result<Recipients, Refusal> {
    let list = |pointer: &str| call.field(pointer).map(texts).unwrap_or_default();
    let ids = match call.field("/event/user/ids") {
        None => Vec::new(),
        Some(value) => integers(value).ok_or_else(|| Refusal::field(422, "user", "is invalid"))?,
    };
    Ok(Recipients {
        ids,
        external_ids: list("/event/external_user/ids"),
        any: list("/event/user/tags/any"),
        all: list("/event/user/tags/all"),
        exclude: list("/event/user/tags/exclude"),
    })
}

impl Recipients {
    fn has_tags(&self) -> bool {
        !(self.any.is_empty() && self.all.is_empty() && self.exclude.is_empty())
    }

    fn tags_fit(&self, tags: &[String]) -> bool {
        let has = |tag: &String| tags.contains(tag);
        (self.any.is_empty() || self.any.iter().any(has))
            // All of them and no others.
            && (self.all.is_empty()
                || self.all.iter().all(has) && tags.iter().all(|tag| self.all.contains(tag)))
            && !self.exclude.iter().any(has)
    }

    /// The users there are among them, each once.
    fn users(&self, world: &World) -> BTreeSet<i64> {
        let known = self.ids.iter().filter_map(|id| world.users.get(*id));
        let external = self.external_ids.iter();
        let external = external.filter_map(|id| world.users.find(Identity::ExternalUserId, id));
        let mut users: BTreeSet<i64> = known.chain(external).map(|user| user.id).collect();
        if self.has_tags() {
            let fitting = world.users.iter().filter(|user| self.tags_fit(&user.tags));
            users.extend(fitting.map(|user| user.id));
        }
        users
    }
}

/// The subscriptions that an event goes to as things are.
pub(super) fn subscriptions(world: &World, event: &Event) -> Vec<Subscription> {
    let users = event.recipients.users(world);
    let of_users = users.iter().flat_map(|user| {
        let mine = || {
            let all = world.push.of_user(*user);
            all.filter(|it| event.channel == "email" || it.environment == event.environment)
        };
        // A universal message that asks for VoIP goes out as one where it can, and then not as another one too.
        let has_voip = mine().any(|it| it.channel == "apns_voip");
        let is_replaced = event.prefers_voip && has_voip && event.channel == "apns";
        mine().filter(move |it| it.channel == event.channel && !is_replaced)
    });
    of_users.cloned().collect()
}
