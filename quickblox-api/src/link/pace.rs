//! Keeps the requests of a client and all its clones within the rate that the account's plan allows.

use std::{
    fmt,
    num::NonZeroU32,
    ops::Add,
    time::{Duration, Instant as StdInstant},
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, Reference},
    middleware::NoOpMiddleware,
    nanos::Nanos,
    state::{InMemoryState, NotKeyed},
};
use tokio::{sync::Mutex, time::Instant};

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

/// The token bucket of a client.
pub(crate) struct Pacer {
    bucket: RateLimiter<NotKeyed, InMemoryState, RuntimeClock, NoOpMiddleware<RuntimeInstant>>,
    /// Held while waiting for the next token, so that calls keep their order.
    turn: Mutex<()>,
    limit: RateLimit,
}

impl Pacer {
    /// None for a rate of 0.
    pub(crate) fn new(limit: RateLimit) -> Option<Self> {
        let RateLimit(rate) = limit;
        // In any second the bucket's content can go out, and what flows in meanwhile.
        let burst = NonZeroU32::new((rate / 10).max(1))?;
        let inflow = NonZeroU32::new(rate.checked_sub(burst.get())?).unwrap_or(burst);
        let quota = Quota::per_second(inflow).allow_burst(burst);
        Some(Self {
            bucket: RateLimiter::direct_with_clock(quota, RuntimeClock),
            turn: Mutex::new(()),
            limit,
        })
    }

    /// Waits until the next request may go out, and says for how long that was. A call that is dropped loses its turn and
    /// nothing else.
    pub(crate) async fn turn(&self) -> Duration {
        if self.turn.try_lock().is_ok() && self.bucket.check().is_ok() {
            return Duration::ZERO;
        }
        let start = Instant::now();
        let _turn = self.turn.lock().await;
        while let Err(early) = self.bucket.check() {
            tokio::time::sleep(early.wait_time_from(RuntimeClock.now())).await;
        }
        start.elapsed()
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)
    }
}

/// The clock that the runtime's timers go by. The two must agree, or a wait would end too early.
#[derive(Clone, Copy, Debug)]
struct RuntimeClock;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct RuntimeInstant(StdInstant);

impl Clock for RuntimeClock {
    type Instant = RuntimeInstant;

    fn now(&self) -> RuntimeInstant {
        RuntimeInstant(Instant::now().into_std())
    }
}

impl Add<Nanos> for RuntimeInstant {
    type Output = Self;

    fn add(self, nanos: Nanos) -> Self {
        let later = self.0.checked_add(Duration::from(nanos));
        Self(later.unwrap_or(self.0))
    }
}

impl Reference for RuntimeInstant {
    fn duration_since(&self, earlier: Self) -> Nanos {
        self.0.saturating_duration_since(earlier.0).into()
    }

    fn saturating_sub(&self, duration: Nanos) -> Self {
        let earlier = self.0.checked_sub(duration.into());
        Self(earlier.unwrap_or(self.0))
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use tokio::{task::JoinSet, time::Instant};

    use super::{Pacer, RateLimit};

    /// When each of so many calls, made at once, may go out.
    async fn turns(limit: RateLimit, calls: usize) -> Vec<Duration> {
        let pacer = Arc::new(Pacer::new(limit).unwrap());
        let start = Instant::now();
        let mut waiting = JoinSet::new();
        for _ in 0..calls {
            let pacer = pacer.clone();
            waiting.spawn(async move {
                pacer.turn().await;
                start.elapsed()
            });
        }
        let mut turns = waiting.join_all().await;
        turns.sort_unstable();
        turns
    }

    #[tokio::test(start_paused = true)]
    async fn in_no_second_are_there_more_than_the_rate() {
        for (limit, rate) in [
            (RateLimit::BASIC, 80),
            (RateLimit::STARTER, 120),
            (RateLimit::GROWTH, 160),
            (RateLimit::HIPAA, 160),
            (RateLimit::per_second(15), 15),
            (RateLimit::per_second(3), 3),
            (RateLimit::per_second(2), 2),
        ] {
            let turns = turns(limit, 5 * rate).await;
            for (number, turn) in turns.iter().enumerate() {
                let second = *turn + Duration::from_secs(1);
                let within = |other: &&Duration| **other < second;
                let count = turns[number..].iter().take_while(within).count();
                assert!(count <= rate, "{limit:?}: {count} from {turn:?} on");
            }
            // And not far fewer either: the bucket fills at nine tenths of the rate, or half of a tiny one.
            let last = turns.last().unwrap().as_secs_f64();
            let slack = if rate < 10 { 2.5 } else { 1.2 };
            assert!(last < 5.0 * slack, "{limit:?}: {last} s for 5 s of calls");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_wait_is_told_and_one_who_gives_up_is_out_of_the_way() {
        let pacer = Pacer::new(RateLimit::per_second(11)).unwrap();
        assert_eq!(pacer.turn().await, Duration::ZERO);
        let gives_up = tokio::time::timeout(Duration::from_millis(1), pacer.turn());
        assert!(gives_up.await.is_err());
        let waited = pacer.turn().await;
        assert!(
            waited > Duration::from_millis(90) && waited < Duration::from_millis(110),
            "{waited:?}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_a_second_is_no_rate_and_no_rate_is_too_high() {
        assert!(Pacer::new(RateLimit::per_second(0)).is_none());
        for rate in [1, 2_000_000_000, u32::MAX] {
            let pacer = Pacer::new(RateLimit::per_second(rate)).unwrap();
            assert_eq!(pacer.turn().await, Duration::ZERO, "{rate}");
        }
        let turns = turns(RateLimit::per_second(u32::MAX), 500).await;
        assert!(turns.last().unwrap() < &Duration::from_secs(1));
    }
}
