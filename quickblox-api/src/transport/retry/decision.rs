//! Whether a failed attempt is followed by another one: a pure function, without clock, chance or network.

use std::time::Duration;

use http::StatusCode;

use super::RetryPolicy;
use crate::error::{ErrorKind, may_pass};

/// What is known of an attempt that did not succeed.
#[derive(Clone, Copy, Debug)]
pub(in crate::transport) struct FailedAttempt {
    /// How many attempts there were, this one included.
    pub(in crate::transport) number: u32,
    /// Since the call began.
    pub(in crate::transport) elapsed: Duration,
    /// Whether the operation may be carried out twice.
    pub(in crate::transport) idempotent: bool,
    /// Whether the server may have seen the request. It has not if there was no connection or no session.
    pub(in crate::transport) sent: bool,
    /// The status; `None` if the response did not arrive.
    pub(in crate::transport) status: Option<StatusCode>,
    /// How long the server asks to wait.
    pub(in crate::transport) retry_after: Option<Duration>,
}

impl FailedAttempt {
    /// Whether the server may have carried out the request.
    pub(in crate::transport) fn leaves_doubt(&self) -> bool {
        let refused = |status| ErrorKind::of_status(status).leaves_doubt(Some(status));
        self.sent && self.status.is_none_or(refused)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::transport) enum Decision {
    /// The caller gets the error.
    GiveUp,
    /// Wait this long, and a random part of the spread, so that many callers do not come back at once.
    Retry { wait: Duration, spread: Duration },
}

pub(in crate::transport) fn decide(policy: &RetryPolicy, attempt: &FailedAttempt) -> Decision {
    let may_pass = attempt.status.is_none_or(may_pass);
    let harmless = attempt.idempotent
        || !attempt.sent
        || attempt.status == Some(StatusCode::TOO_MANY_REQUESTS);
    if !may_pass || !harmless || attempt.number >= policy.max_attempts {
        return Decision::GiveUp;
    }
    let (wait, spread) = match attempt.retry_after {
        Some(asked) if asked > policy.max_retry_after => return Decision::GiveUp,
        Some(asked) => (asked, policy.base_delay),
        None => (Duration::ZERO, ceiling(policy, attempt.number)),
    };
    // The longest that chance may make of it, so that the decision does not depend on chance.
    if wait.saturating_add(spread) >= policy.remaining(attempt.elapsed) {
        return Decision::GiveUp;
    }
    Decision::Retry { wait, spread }
}

/// The longest wait after so many attempts: doubled each time.
fn ceiling(policy: &RetryPolicy, attempts: u32) -> Duration {
    let factor = 2_u32.saturating_pow(attempts.saturating_sub(1));
    policy
        .base_delay
        .saturating_mul(factor)
        .min(policy.max_delay)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::StatusCode;

    use super::{
        Decision::{self, GiveUp, Retry},
        FailedAttempt, RetryPolicy, decide,
    };

    /// Base 100 ms, at most 1 s; `Retry-After` up to 5 s; 10 s in all; 5 attempts.
    fn policy() -> RetryPolicy {
        RetryPolicy::default()
            .max_attempts(5)
            .base_delay(Duration::from_millis(100))
            .max_delay(Duration::from_secs(1))
            .max_retry_after(Duration::from_secs(5))
            .total_time(Duration::from_secs(10))
    }

    fn first(status: u16) -> FailedAttempt {
        FailedAttempt {
            number: 1,
            elapsed: Duration::ZERO,
            idempotent: true,
            sent: true,
            status: StatusCode::from_u16(status).ok(),
            retry_after: None,
        }
    }

    /// The first attempt of an operation that must not be carried out twice.
    fn write(status: u16) -> FailedAttempt {
        FailedAttempt {
            idempotent: false,
            ..first(status)
        }
    }

    fn unsent(attempt: FailedAttempt) -> FailedAttempt {
        FailedAttempt {
            sent: false,
            ..attempt
        }
    }

    fn asked(seconds: u64, attempt: FailedAttempt) -> FailedAttempt {
        FailedAttempt {
            retry_after: Some(Duration::from_secs(seconds)),
            ..attempt
        }
    }

    fn nth(number: u32) -> FailedAttempt {
        FailedAttempt {
            number,
            ..first(503)
        }
    }

    fn after(milliseconds: u64, attempt: FailedAttempt) -> FailedAttempt {
        FailedAttempt {
            elapsed: Duration::from_millis(milliseconds),
            ..attempt
        }
    }

    const NO_ANSWER: u16 = 0;

    #[test]
    fn each_failure_has_its_decision() {
        let retry = |wait, spread| Retry {
            wait: Duration::from_millis(wait),
            spread: Duration::from_millis(spread),
        };
        let once_more = retry(0, 100);
        #[rustfmt::skip]
        let rows: [(&str, FailedAttempt, Decision); 37] = [
            ("a read without answer", first(NO_ANSWER), once_more),
            ("a read, 408", first(408), once_more),
            ("a read, 429", first(429), once_more),
            ("a read, 500", first(500), once_more),
            ("a read, 502", first(502), once_more),
            ("a read, 503", first(503), once_more),
            ("a read, 504", first(504), once_more),
            ("a read, 501: will not pass", first(501), GiveUp),
            ("a read, 505: will not pass", first(505), GiveUp),
            ("a read, 400", first(400), GiveUp),
            ("a read, 401", first(401), GiveUp),
            ("a read, 403", first(403), GiveUp),
            ("a read, 404", first(404), GiveUp),
            ("a read, 422", first(422), GiveUp),
            ("a read, a redirect elsewhere", first(302), GiveUp),
            ("a read, a success that broke off", first(200), GiveUp),
            ("a write without answer may be done", write(NO_ANSWER), GiveUp),
            ("a write, 500 may be done", write(500), GiveUp),
            ("a write, 502 may be done", write(502), GiveUp),
            ("a write, 503 may be done", write(503), GiveUp),
            ("a write, 408 may be done", write(408), GiveUp),
            ("a write, 429 is not done", write(429), once_more),
            ("a write, 422", write(422), GiveUp),
            ("a write without connection", unsent(write(NO_ANSWER)), once_more),
            ("a write, no session for a 503", unsent(write(503)), once_more),
            ("a write, no session for a wrong key", unsent(write(401)), GiveUp),
            ("the second waits up to twice", nth(2), retry(0, 200)),
            ("the third up to four times", nth(3), retry(0, 400)),
            ("the fourth", nth(4), retry(0, 800)),
            ("the fifth was the last", nth(5), GiveUp),
            ("the server asks for 3 s", asked(3, first(503)), retry(3000, 100)),
            ("and of a write", asked(5, write(429)), retry(5000, 100)),
            ("for nothing", asked(0, first(429)), retry(0, 100)),
            ("for too much", asked(6, first(429)), GiveUp),
            ("in vain: 404", asked(1, first(404)), GiveUp),
            ("just in time", after(9899, first(503)), once_more),
            ("too late", after(9900, first(503)), GiveUp),
        ];
        for (name, attempt, expected) in rows {
            assert_eq!(decide(&policy(), &attempt), expected, "{name}");
        }
    }

    #[test]
    fn no_number_is_too_large() {
        let policy = policy()
            .max_attempts(u32::MAX)
            .base_delay(Duration::MAX)
            .max_delay(Duration::MAX)
            .max_retry_after(Duration::MAX)
            .total_time(Duration::MAX);
        for attempt in [nth(u32::MAX - 1), asked(u64::MAX, first(503))] {
            assert_eq!(decide(&policy, &attempt), GiveUp);
        }
    }

    #[test]
    fn one_attempt_is_the_least() {
        for policy in [RetryPolicy::none(), RetryPolicy::default().max_attempts(0)] {
            assert_eq!(decide(&policy, &first(503)), GiveUp);
        }
    }
}
