//! What is known of an open session, and what follows from it by the clock.

use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderValue;

use super::flight::Flight;
use crate::auth::SessionOwner;

/// What the server grants after each use, where it does not say.
const LIFE: TimeDelta = TimeDelta::hours(2);
/// How long before its end a session is renewed, in seconds.
const MARGIN: i64 = 60;
/// Up to so many seconds more, so that processes that began together do not renew together.
const JITTER: i64 = 30;

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) live: Option<Live>,
    /// The token of the session before, with which calls may still be under way.
    pub(super) past: Option<HeaderValue>,
    /// Whose session the opener opens, as far as it has opened one.
    pub(super) opens: Option<SessionOwner>,
    /// The last task that opened it, which may still run.
    pub(super) flight: Option<Flight>,
}

#[derive(Debug)]
pub(super) struct Live {
    pub(super) token: HeaderValue,
    pub(super) owner: SessionOwner,
    /// Whether the opener can open another one like it.
    pub(super) renewable: bool,
    pub(super) expires_at: Option<DateTime<Utc>>,
    /// Whether the server gave that time.
    pub(super) told: bool,
    pub(super) renew_at: Option<DateTime<Utc>>,
}

/// A token to send with one request, and whether another may take its place.
#[derive(Clone, Debug)]
pub(crate) struct Lease {
    pub(crate) token: HeaderValue,
    pub(crate) renewable: bool,
}

impl State {
    pub(super) fn lease(&self, now: DateTime<Utc>) -> Option<Lease> {
        let live = self.live.as_ref()?;
        let due = live.renewable && live.renew_at.is_some_and(|time| time <= now);
        (!due).then(|| live.lease())
    }

    /// One that has not ended, even if it is due to be renewed.
    pub(super) fn lasting(&self, now: DateTime<Utc>) -> Option<Lease> {
        let live = self.live.as_ref()?;
        let lasts = live.expires_at.is_some_and(|time| time > now);
        lasts.then(|| live.lease())
    }

    pub(super) fn replace(&mut self, live: Option<Live>) {
        let before = std::mem::replace(&mut self.live, live);
        self.past = before.map(|before| before.token).or(self.past.take());
    }

    /// Keeps a session that could not be renewed until its very end, if that has not come.
    pub(super) fn put_off(&mut self, now: DateTime<Utc>) -> Option<Lease> {
        let live = self.live.as_mut()?;
        live.renew_at = live.expires_at;
        self.lease(now)
    }
}

impl Live {
    /// One of which only this is known.
    pub(super) fn new(token: HeaderValue, owner: SessionOwner, renewable: bool) -> Self {
        Self {
            token,
            owner,
            renewable,
            expires_at: None,
            told: false,
            renew_at: None,
        }
    }

    pub(super) fn lease(&self) -> Lease {
        Lease {
            token: self.token.clone(),
            renewable: self.renewable,
        }
    }

    pub(super) fn used(&mut self, told: Option<DateTime<Utc>>, now: DateTime<Utc>) {
        match told {
            // A session that was just used has not ended: the clocks differ.
            Some(time) if time > now => {
                self.told = true;
                self.ends(time, now);
            }
            _ if !self.told => self.ends(now + LIFE, now),
            _ => {}
        }
    }

    pub(super) fn ends(&mut self, time: DateTime<Utc>, now: DateTime<Utc>) {
        let margin = TimeDelta::seconds(MARGIN + fastrand::i64(0..=JITTER));
        // A session that is granted for a minute or two must not be renewed by every call.
        let margin = margin.min((time - now) / 2).max(TimeDelta::zero());
        self.expires_at = Some(time);
        // A time from a file may be too early for the subtraction.
        self.renew_at = Some(time.checked_sub_signed(margin).unwrap_or(time));
    }
}
