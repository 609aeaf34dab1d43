//! Keeps the requests of a client and all its clones within a rate: the one configured, and the one that the server bears.
//!
//! A turn is a reservation: a time, taken under a lock that is released at once, and then a sleep. A call that waits for its
//! turn holds nothing that another call needs, even if it is never polled again.

mod bucket;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

use bucket::{Bucket, Reserved};

/// How many requests a second the client sends at most.
///
/// The server refuses what is beyond the plan's rate with 429. A client that keeps to it waits instead, in the order in
/// which its calls came. Other clients of the same account count too: if there are several, give each its share with
/// [`per_second`](Self::per_second).
///
/// ```
/// use quickblox_api::{Client, RateLimit};
///
/// let client = Client::builder().api_key("key").rate_limit(RateLimit::BASIC).build()?;
/// # Ok::<(), quickblox_api::Error>(())
/// ```
///
/// A tenth of the rate may go out at once; in no second is it more than the rate. Files on their way to or from a host
/// other than the API's do not count.
///
/// Source: <https://help.quickblox.com>, "Rate limits"
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit(u32);

impl RateLimit {
    /// The Basic plan: 80 requests a second.
    pub const BASIC: Self = Self(80);
    /// The Starter plan, once called Startup: 120 requests a second.
    pub const STARTER: Self = Self(120);
    /// The Growth plan: 160 requests a second.
    pub const GROWTH: Self = Self(160);
    /// The HIPAA plan: 160 requests a second.
    pub const HIPAA: Self = Self(160);

    /// Any other rate. The client cannot be built with 0.
    pub const fn per_second(requests: u32) -> Self {
        Self(requests)
    }
}

/// The pace of a client.
pub(crate) struct Pacer {
    bucket: Mutex<Bucket>,
    limit: Option<RateLimit>,
    adaptive: bool,
}

impl Pacer {
    /// None for a rate of 0.
    pub(crate) fn new(limit: Option<RateLimit>, adaptive: bool) -> Option<Self> {
        let rate = limit.map(|RateLimit(rate)| f64::from(rate));
        if rate == Some(0.0) {
            return None;
        }
        Some(Self {
            bucket: Mutex::new(Bucket::new(rate, Instant::now())),
            limit,
            adaptive,
        })
    }

    /// Waits until the next request may go out. A call that is dropped while it waits gives its turn back if no other call
    /// has one behind it; else the turn is lost.
    pub(crate) async fn turn(&self) -> Turn {
        let start = Instant::now();
        let mut now = start;
        loop {
            let reserved = self.reserve(now);
            if reserved.at <= now {
                break;
            }
            let mut given_back = GivenBack(Some((self, reserved)));
            sleep_until(reserved.at).await;
            given_back.0 = None;
            now = Instant::now();
            // Turns from before a cut are too close to each other, and so are those that come late together.
            if self.bucket().holds(reserved, now) {
                break;
            }
        }
        Turn {
            sent: now,
            waited: now.duration_since(start),
        }
    }

    fn reserve(&self, now: Instant) -> Reserved {
        let mut bucket = self.bucket();
        let was_slowed = bucket.is_slowed();
        let reserved = bucket.reserve(now);
        let has_recovered = was_slowed && !bucket.is_slowed();
        // A subscriber may make calls of its own.
        drop(bucket);
        if has_recovered {
            tracing::debug!("the client is back to the rate from before a refusal with 429");
        }
        reserved
    }

    /// Slows down after the server has refused a request with 429.
    pub(crate) fn refused(&self, turn: &Turn) {
        if !self.adaptive {
            return;
        }
        let cut = self.bucket().cut(turn.sent, Instant::now());
        if let Some(rate) = cut {
            tracing::warn!(
                requests_per_second = rate,
                "429 Too Many Requests: the client slows down"
            );
        }
    }

    fn bucket(&self) -> MutexGuard<'_, Bucket> {
        // No code panics while it holds the lock, and if it did, the bucket would be consistent.
        self.bucket.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer")
            .field("limit", &self.limit)
            .field("adaptive", &self.adaptive)
            .finish_non_exhaustive()
    }
}

/// When a request went out.
#[derive(Debug)]
pub(crate) struct Turn {
    sent: Instant,
    /// How long it waited for that.
    pub(crate) waited: Duration,
}

/// Gives a turn back when it is dropped.
struct GivenBack<'a>(Option<(&'a Pacer, Reserved)>);

impl Drop for GivenBack<'_> {
    fn drop(&mut self) {
        if let Some((pacer, reserved)) = self.0 {
            pacer.bucket().give_back(reserved);
        }
    }
}
