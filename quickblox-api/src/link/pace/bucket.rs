//! The arithmetic of the pace: when the next request may go out, and how the rate changes.
//!
//! The bucket is a generic cell rate algorithm (GCRA): one time says how far ahead turns are taken. The rate follows
//! additive increase and multiplicative decrease (AIMD), as in the adaptive retry mode of the AWS SDKs: half after a refusal,
//! and a twentieth of what it was more each second after that.

use std::time::Duration;

use tokio::time::Instant;

/// The limits of plans are by the second: after a refusal, the second that was used up is let pass, and refusals within it
/// do not slow the client down again.
const SECOND: Duration = Duration::from_secs(1);
/// How late a caller may use its turn. A future that was left alone meanwhile takes another one.
const LATE: Duration = Duration::from_millis(100);
/// What share of the rate before a cut is regained each second.
const RECOVERY: f64 = 0.05;
/// The lowest rate that a cut leads to, unless the configured one is lower. The smallest plan allows eight times as many.
const LOWEST: f64 = 10.0;
/// A client without a configured limit has none again when it was not refused at so many times the rate before the cut.
const UNLIMITED_FROM: f64 = 2.0;

#[derive(Debug)]
pub(super) struct Bucket {
    /// The configured rate.
    limit: Option<f64>,
    cut: Option<Slowdown>,
    /// The time from which on turns are free.
    free_from: Instant,
    /// The number of the last turn, and `free_from` before it.
    last: (u64, Instant),
    /// The first turn after the last cut.
    first: u64,
    sent: Sent,
}

/// A turn: its time, and its number among all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reserved {
    pub(super) at: Instant,
    number: u64,
}

/// The rate after a refusal.
#[derive(Clone, Copy, Debug)]
struct Slowdown {
    at: Instant,
    rate_before: f64,
    rate: f64,
}

impl Bucket {
    pub(super) fn new(limit: Option<f64>, now: Instant) -> Self {
        Self {
            limit,
            cut: None,
            free_from: now,
            last: (0, now),
            first: 0,
            sent: Sent::from(now),
        }
    }

    /// Takes the next turn: its time, which is now if the client is not ahead of its rate.
    pub(super) fn reserve(&mut self, now: Instant) -> Reserved {
        let before = self.free_from;
        let at = match self.rate(now) {
            None => now.max(before),
            Some(rate) => {
                let (interval, tolerance) = spacing(rate);
                let base = before.max(now);
                self.free_from = base + interval;
                // The first turns after a pause may go out together.
                now.max(base.checked_sub(tolerance).unwrap_or(now))
            }
        };
        let number = self.last.0 + 1;
        self.last = (number, before);
        self.sent.add(at);
        Reserved { at, number }
    }

    /// Whether a turn counts at a time: one from before a cut does not, nor one whose caller comes much too late.
    pub(super) fn holds(&self, turn: Reserved, now: Instant) -> bool {
        turn.number >= self.first && now < turn.at + LATE
    }

    /// Makes the last turn free again. Turns before the last stay taken.
    pub(super) fn give_back(&mut self, turn: Reserved) {
        let (last, before) = self.last;
        if last == turn.number && turn.number >= self.first {
            self.free_from = before;
        }
    }

    /// Halves the rate, unless the refused request was sent before the last cut took effect. Gives the new rate.
    pub(super) fn cut(&mut self, sent: Instant, now: Instant) -> Option<f64> {
        if self.cut.is_some_and(|cut| sent < cut.at + SECOND) {
            return None;
        }
        let seen = self.sent.per_second(now).max(LOWEST);
        let rate_before = self.rate(now).map_or(seen, |rate| rate.min(seen));
        let lowest = self.limit.map_or(LOWEST, |limit| limit.min(LOWEST));
        let rate = (rate_before / 2.0).max(lowest);
        self.cut = Some(Slowdown {
            at: now,
            rate_before,
            rate,
        });
        self.free_from = self.free_from.max(now + SECOND + spacing(rate).1);
        self.first = self.last.0 + 1;
        Some(rate)
    }

    /// Whether the rate is still lower because of a refusal.
    pub(super) fn is_slowed(&self) -> bool {
        self.cut.is_some()
    }

    /// The rate at a time; `None` if there is no limit.
    fn rate(&mut self, now: Instant) -> Option<f64> {
        let Some(cut) = self.cut else {
            return self.limit;
        };
        let regained = now.duration_since(cut.at).as_secs_f64() * RECOVERY * cut.rate_before;
        let rate = cut.rate + regained;
        let end = self.limit.unwrap_or(cut.rate_before * UNLIMITED_FROM);
        if rate < end {
            return Some(rate);
        }
        self.cut = None;
        self.limit
    }
}

/// The time between two turns, and how far ahead of that turns may be taken. In any second, what the tolerance lets out and
/// what becomes free meanwhile are no more than the rate.
fn spacing(rate: f64) -> (Duration, Duration) {
    let burst = (rate / 10.0).floor().max(1.0);
    let inflow = if rate > burst { rate - burst } else { burst };
    let interval = 1.0 / inflow;
    let tolerance = (burst - 1.0) * interval;
    (
        Duration::from_secs_f64(interval),
        Duration::from_secs_f64(tolerance),
    )
}

/// How many requests were sent lately: a count for the second that runs, and one for the second before.
#[derive(Debug)]
struct Sent {
    since: Instant,
    count: f64,
    before: f64,
}

impl From<Instant> for Sent {
    fn from(since: Instant) -> Self {
        Self {
            since,
            count: 0.0,
            before: 0.0,
        }
    }
}

impl Sent {
    fn add(&mut self, at: Instant) {
        self.roll(at);
        self.count += 1.0;
    }

    fn per_second(&mut self, now: Instant) -> f64 {
        self.roll(now);
        let share = now.saturating_duration_since(self.since).as_secs_f64();
        self.count + self.before * (1.0 - share).max(0.0)
    }

    fn roll(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.since);
        if passed < SECOND {
            return;
        }
        self.before = if passed < 2 * SECOND { self.count } else { 0.0 };
        self.count = 0.0;
        self.since = if passed < 2 * SECOND {
            self.since + SECOND
        } else {
            now
        };
    }
}
