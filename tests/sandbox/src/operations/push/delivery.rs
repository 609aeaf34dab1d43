//! Deliveries: due ones are made before anything else happens, so that each sees the world of its own time.

use chrono::{DateTime, Utc};

use super::{message, recipients, times::Times};
use crate::world::{Event, Pushed, World};

/// How many deliveries are caught up with at once. A clock that jumps by ages does not keep the world waiting: what is
/// left of them is skipped.
const MOST: usize = 10_000;

/// Delivers what was due at this moment or before it.
pub(crate) fn deliver_due(world: &mut World, now: DateTime<Utc>) {
    let mut count = 0;
    while let Some(mut event) = world.push.due(now.timestamp()).cloned() {
        count += 1;
        if count <= MOST {
            let at = event.due.and_then(|due| DateTime::from_timestamp(due, 0));
            deliver(world, event, at.unwrap_or(now));
        } else {
            plan(&mut event, now);
            world.push.put(event);
        }
    }
}

/// Delivers an event to the subscriptions there are, and plans its next delivery.
pub(super) fn deliver(world: &mut World, mut event: Event, at: DateTime<Utc>) {
    for subscription in recipients::subscriptions(world, &event) {
        world.push.pushed.push(Pushed {
            event_id: event.id,
            subscription_id: subscription.id,
            user_id: subscription.user,
            payload: message::payload(&event),
            channel: subscription.channel,
            environment: event.environment.clone(),
            udid: subscription.device.map(|device| device.udid),
            at,
        });
    }
    event.occured_count = event.occured_count.saturating_add(1);
    plan(&mut event, at);
    world.push.put(event);
}

/// Plans the delivery after this moment, if there is one.
fn plan(event: &mut Event, after: DateTime<Utc>) {
    event.due = match event.period {
        Some(_) => Times::of(event).next(after.timestamp().saturating_add(1)),
        None => None,
    };
    // Setting it active again is how a client asks for another delivery, so it is not once it is done.
    event.active = event.due.is_some();
}
