//! How often a call is tried, and how long is waited in between.
//!
//! What the caller may set stands here; whether one particular failure is followed by another attempt is decided by a
//! pure function in [`decision`].

pub(super) mod decision;

use std::time::Duration;

/// How often a call is tried again when it fails for a reason that may pass.
///
/// A request is only sent again if that cannot do harm: if the operation is
/// [idempotent](crate::Operation::idempotent), or if the server certainly has not carried it out (no connection was
/// made, or the response is 429). Reasons that may pass are lost connections, responses that do not arrive in time, and the
/// statuses 408, 429, 500, 502, 503 and 504.
///
/// Before attempt *n + 1* the client waits a random time between zero and *base · 2ⁿ⁻¹*, never more than the maximum. If
/// the server asks to wait (`Retry-After`), it waits that long, and a random time up to *base* on top; a server that asks
/// for more than the cap is not asked again, and the error tells
/// [how long to wait](crate::Error::retry_after).
///
/// Clones and views of a client share a budget, which keeps retries to a fifth of all calls (and ten a second) when much
/// fails at once.
///
/// ```
/// use std::time::Duration;
/// use quickblox_api::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .max_attempts(6)
///     .total_time(Duration::from_secs(300));
/// let client = Client::builder().api_key("key").retry(patient).build()?;
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client"]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    total_time: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
            total_time: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever comes of it.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a call is tried in all, the first time included. Default: 4; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt; each further one may wait twice as long. Default: 500 ms.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait between two attempts, unless the server asks for more. Default: 20 s.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait that a server's `Retry-After` may cause. Default: 60 s.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// How long a call may take in all, waits and the opening of a session included. Default: 120 s.
    ///
    /// An attempt that is under way is cut off at the end of it, and no wait is begun that would reach beyond. Uploads
    /// and downloads of files are not cut off: they may take as long as bytes keep moving.
    pub fn total_time(mut self, time: Duration) -> Self {
        self.total_time = time;
        self
    }

    /// What is left of the total time.
    pub(crate) fn remaining(&self, elapsed: Duration) -> Duration {
        self.total_time.saturating_sub(elapsed)
    }
}
