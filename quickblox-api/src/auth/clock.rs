//! What time it is: the system's clock, unless a test sets another.

use std::{fmt, sync::Arc};

use chrono::{DateTime, Utc};

type Now = dyn Fn() -> DateTime<Utc> + Send + Sync;

/// Read for the timestamps of requests for a session and for the end of sessions.
#[derive(Clone)]
pub(crate) struct Clock(Arc<Now>);

impl Clock {
    #[cfg(test)]
    pub(crate) fn of(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(Utc::now))
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
