//! The sandbox's time, which a test moves instead of waiting.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};

/// The clock of one sandbox. It runs with the system's until it is set; clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use quickblox_sandbox::Clock;
///
/// let clock = Clock::default();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(2 * 60 * 60));
/// assert!((clock.now() - before).num_minutes() >= 120);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Mutex<Reading>>);

#[derive(Debug, Clone, Copy)]
enum Reading {
    Running { ahead: TimeDelta },
    Stopped(DateTime<Utc>),
}

impl Default for Reading {
    fn default() -> Self {
        Self::Running {
            ahead: TimeDelta::zero(),
        }
    }
}

impl Clock {
    /// A clock that stands still at a moment until it is moved.
    pub fn stopped_at(moment: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Reading::Stopped(moment))))
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        match *self.lock() {
            Reading::Running { ahead } => Utc::now() + ahead,
            Reading::Stopped(moment) => moment,
        }
    }

    /// Moves the clock forward; whether it runs does not change. A step beyond the calendar is not made.
    pub fn advance(&self, by: Duration) {
        let Ok(by) = TimeDelta::from_std(by) else {
            return;
        };
        let mut reading = self.lock();
        *reading = match *reading {
            Reading::Running { ahead } => Reading::Running {
                ahead: ahead.checked_add(&by).unwrap_or(ahead),
            },
            Reading::Stopped(moment) => {
                Reading::Stopped(moment.checked_add_signed(by).unwrap_or(moment))
            }
        };
    }

    /// Stops the clock at a moment, in the past or in the future.
    pub fn set(&self, moment: DateTime<Utc>) {
        *self.lock() = Reading::Stopped(moment);
    }

    fn lock(&self) -> MutexGuard<'_, Reading> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
