//! The time of requests for sessions and of their ends: the system's, corrected by what the server said.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::{DateTime, TimeDelta, Utc};

type Now = dyn Fn() -> DateTime<Utc> + Send + Sync;

/// Clones share the correction.
#[derive(Clone)]
pub(crate) struct Clock {
    system: Arc<Now>,
    /// How far the server's clock is ahead, in milliseconds.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    pub(crate) fn of(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self {
            system: Arc::new(now),
            ahead: Arc::default(),
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        let now = (self.system)();
        now.checked_add_signed(self.difference()).unwrap_or(now)
    }

    /// How far the server's clock is ahead of the system's, as far as that is known.
    pub(super) fn difference(&self) -> TimeDelta {
        TimeDelta::milliseconds(self.ahead.load(Ordering::Relaxed))
    }

    /// Sets it to the time of the server.
    pub(super) fn set(&self, time: DateTime<Utc>) {
        let ahead = time - (self.system)();
        self.ahead
            .store(ahead.num_milliseconds(), Ordering::Relaxed);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::of(Utc::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").finish_non_exhaustive()
    }
}
