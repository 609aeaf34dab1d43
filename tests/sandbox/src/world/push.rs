//! Subscriptions, events and what would have been pushed.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
};

use chrono::{DateTime, Utc};
use serde_json::Value;

/// A device of a user, reached through one channel.
#[derive(Clone, Default)]
pub(crate) struct Subscription {
    pub(crate) id: i64,
    pub(crate) user: i64,
    pub(crate) channel: String,
    pub(crate) environment: String,
    /// The device and its token; none for e-mail.
    pub(crate) device: Option<Device>,
}

/// A device with the token that APNs or FCM gave it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) platform: String,
    pub(crate) udid: String,
    pub(crate) token: String,
    pub(crate) bundle: Option<String>,
}

/// A device token that was registered apart from a subscription.
#[derive(Clone)]
pub(crate) struct PushToken {
    pub(crate) id: i64,
    pub(crate) user: i64,
    pub(crate) environment: String,
    pub(crate) device: Device,
}

/// A notification of one channel.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) id: i64,
    pub(crate) user: i64,
    pub(crate) channel: String,
    pub(crate) environment: String,
    /// `one_shot`, `fixed_date` or `period_date`.
    pub(crate) kind: &'static str,
    /// In the form of the channel.
    pub(crate) message: String,
    pub(crate) recipients: Recipients,
    /// Whether the message was a universal one that asks for `VoIP` pushes where there can be some.
    pub(crate) prefers_voip: bool,
    pub(crate) date: Option<i64>,
    pub(crate) period: Option<i64>,
    pub(crate) end_date: Option<i64>,
    pub(crate) name: Option<String>,
    pub(crate) active: bool,
    pub(crate) occured_count: i32,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    /// When it is to be delivered next, in Unix seconds.
    pub(crate) due: Option<i64>,
}

/// Who is to get an event; resolved anew for each delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Recipients {
    pub(crate) ids: Vec<i64>,
    pub(crate) external_ids: Vec<String>,
    pub(crate) any: Vec<String>,
    pub(crate) all: Vec<String>,
    pub(crate) exclude: Vec<String>,
}

/// A notification that would have gone to one device, had the sandbox been connected to anything.
///
/// Read them with `Sandbox::pushes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pushed {
    /// The event behind it.
    pub event_id: i64,
    /// The subscription that it goes to.
    pub subscription_id: i64,
    /// The user whose subscription that is.
    pub user_id: i64,
    /// `apns`, `apns_voip`, `gcm` or `email`.
    pub channel: String,
    /// `development` or `production`.
    pub environment: String,
    /// The device; none for e-mail.
    pub udid: Option<String>,
    /// What arrives: for `apns` and `apns_voip` the payload, for `gcm` an object with `collapse_key` and `data`, for
    /// `email` the text.
    pub payload: Value,
    /// When it was sent.
    pub at: DateTime<Utc>,
}

/// Everything about notifications.
#[derive(Debug, Default)]
pub(crate) struct Push {
    subscriptions: BTreeMap<i64, Subscription>,
    by_user: HashMap<i64, BTreeSet<i64>>,
    pub(crate) tokens: BTreeMap<i64, PushToken>,
    events: BTreeMap<i64, Event>,
    by_creator: HashMap<i64, BTreeSet<i64>>,
    schedule: BTreeSet<(i64, i64)>,
    pub(crate) pushed: Vec<Pushed>,
}

// The token of a device is a secret.
impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("platform", &self.platform)
            .field("udid", &self.udid)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("id", &self.id)
            .field("channel", &self.channel)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PushToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushToken")
            .field("id", &self.id)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

impl Push {
    /// Subscriptions, device tokens, events.
    pub(crate) fn count(&self) -> (usize, usize, usize) {
        (
            self.subscriptions.len(),
            self.tokens.len(),
            self.events.len(),
        )
    }

    pub(crate) fn subscription(&self, id: i64) -> Option<&Subscription> {
        self.subscriptions.get(&id)
    }

    /// The subscriptions of a user, the oldest first.
    pub(crate) fn of_user(&self, user: i64) -> impl Iterator<Item = &Subscription> {
        let ids = self.by_user.get(&user).into_iter().flatten();
        ids.filter_map(|id| self.subscriptions.get(id))
    }

    /// Adds a subscription, or puts one in the place of the one with the same id.
    pub(crate) fn subscribe(&mut self, subscription: Subscription) {
        let ids = self.by_user.entry(subscription.user).or_default();
        ids.insert(subscription.id);
        self.subscriptions.insert(subscription.id, subscription);
    }

    pub(crate) fn unsubscribe(&mut self, id: i64) {
        if let Some(subscription) = self.subscriptions.remove(&id)
            && let Some(ids) = self.by_user.get_mut(&subscription.user)
        {
            ids.remove(&id);
        }
    }

    /// Drops the subscriptions and device tokens of a user; events stay, as sent ones cannot be taken back.
    pub(crate) fn remove_user(&mut self, user: i64) {
        for id in self.by_user.remove(&user).into_iter().flatten() {
            self.subscriptions.remove(&id);
        }
        self.tokens.retain(|_, token| token.user != user);
    }

    pub(crate) fn event(&self, id: i64) -> Option<&Event> {
        self.events.get(&id)
    }

    /// The events that a user created, the oldest first.
    pub(crate) fn created_by(&self, user: i64) -> Vec<&Event> {
        let ids = self.by_creator.get(&user).into_iter().flatten();
        ids.filter_map(|id| self.events.get(id)).collect()
    }

    /// Adds an event, or puts one in the place of the one with the same id.
    pub(crate) fn put(&mut self, event: Event) {
        self.remove(event.id);
        let ids = self.by_creator.entry(event.user).or_default();
        ids.insert(event.id);
        if let Some(due) = event.due {
            self.schedule.insert((due, event.id));
        }
        self.events.insert(event.id, event);
    }

    pub(crate) fn remove(&mut self, id: i64) -> Option<Event> {
        let event = self.events.remove(&id)?;
        if let Some(ids) = self.by_creator.get_mut(&event.user) {
            ids.remove(&id);
        }
        if let Some(due) = event.due {
            self.schedule.remove(&(due, id));
        }
        Some(event)
    }

    /// The event that was to be delivered at this moment or before it, the earliest one.
    pub(crate) fn due(&self, now: i64) -> Option<&Event> {
        let (_, id) = self.schedule.first().filter(|(due, _)| *due <= now)?;
        self.events.get(id)
    }
}
