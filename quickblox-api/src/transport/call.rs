//! One call from its first attempt to its last, and its span.

use std::time::Duration;

use tokio::time::{Instant, sleep};
use tower::retry::budget::{Budget as _, TpsBudget};
use tracing::{Instrument as _, Span, field::Empty};

use super::{
    Context, ResponseValue,
    call_error::CallError,
    explain,
    profile::{MakeRequest, Profile},
    response::CallStats,
    retry::decision::{Decision, FailedAttempt, decide},
    retry_after::retry_after,
};
use crate::{
    auth::SessionError,
    error::Error,
    link::{Attempt, Body, Response, SendError},
};

/// Retries may be a fifth of the calls of the last ten seconds, and ten a second on top for clients that call little.
const BUDGET_WINDOW: Duration = Duration::from_secs(10);
const BUDGET_PER_SECOND: u32 = 10;
const BUDGET_SHARE: f32 = 0.2;

/// How many retries a client, its clones and its views may send together.
#[derive(Debug)]
pub(crate) struct RetryBudget(TpsBudget);

impl RetryBudget {
    pub(crate) fn new() -> Self {
        let budget = TpsBudget::new(BUDGET_WINDOW, BUDGET_PER_SECOND, BUDGET_SHARE);
        Self(budget)
    }
}

impl Context {
    /// Makes a call. A response is `Ok` whatever its status.
    pub(crate) async fn call(
        &self,
        profile: Profile<'_>,
        make: &MakeRequest<'_>,
    ) -> Result<ResponseValue<Body>, Error> {
        let span = tracing::info_span!(
            "quickblox_call",
            operation = profile.id,
            method = profile.method,
            path = profile.path,
            status = Empty,
            storage_host = Empty,
            attempts = Empty,
            waited_ms = Empty,
            elapsed_ms = Empty,
        );
        let start = Instant::now();
        // Boxed, so that the futures of callers stay small.
        let (outcome, stats) = Box::pin(self.attempts(profile, make))
            .instrument(span.clone())
            .await;
        record(&span, &outcome, stats, start.elapsed());
        match outcome {
            Ok(response) => Ok(ResponseValue::received(response, stats)),
            Err(error) => {
                let redactor = self.credentials.redactor();
                Err(explain::call_error(profile.id, error, stats, &redactor))
            }
        }
    }

    async fn attempts(
        &self,
        profile: Profile<'_>,
        make: &MakeRequest<'_>,
    ) -> (Result<Response, CallError>, CallStats) {
        let RetryBudget(budget) = &*self.retry_budget;
        let policy = self.settings.policy();
        let idempotent = self.settings.is_idempotent(profile.idempotent);
        let start = Instant::now();
        let mut stats = CallStats::default();
        let Some(mut request) = make() else {
            return (Err(CallError::ContentUsed), stats);
        };
        budget.deposit();
        loop {
            let left = policy.remaining(start.elapsed());
            let mut attempt = Attempt::within(profile.mode, left)
                .reporting_to(profile.started)
                .repeatable(idempotent);
            let outcome = match request {
                Ok(request) => self.attempt(profile, make, request, &mut attempt).await,
                Err(error) => Err(SendError::sending(error).into()),
            };
            stats.attempts = stats.attempts.saturating_add(1);
            stats.waited += attempt.waited;
            let failed = failed_attempt(&outcome, idempotent, stats.attempts, start.elapsed());
            let Some(failed) = failed else {
                return (outcome, stats);
            };
            let Decision::Retry { wait, spread } = decide(&policy, &failed) else {
                return (outcome, stats);
            };
            request = match make() {
                Some(request) if budget.withdraw() => request,
                _ => return (outcome, stats),
            };
            stats.repeats |= failed.leaves_doubt() && !is_read(profile.method);
            let pause = wait + spread.mul_f64(fastrand::f64());
            tracing::debug!(
                attempt = stats.attempts,
                pause_ms = milliseconds(pause),
                "failed, to be tried again"
            );
            sleep(pause).await;
            stats.waited += pause;
        }
    }
}

/// What the decision about another attempt needs; `None` if the call succeeded, or failed for good.
fn failed_attempt(
    outcome: &Result<Response, CallError>,
    idempotent: bool,
    number: u32,
    elapsed: Duration,
) -> Option<FailedAttempt> {
    let (sent, status, retry_after) = match outcome {
        Ok(response) if response.status.is_success() => return None,
        Ok(response) => (true, Some(response.status), retry_after(&response.headers)),
        Err(CallError::Send(error)) if error.may_pass() => (error.was_sent(), None, None),
        Err(CallError::Session { error, .. }) => match &**error {
            SessionError::Refused {
                status, headers, ..
            } => (false, Some(*status), retry_after(headers)),
            SessionError::Send(error) if error.may_pass() => (false, None, None),
            SessionError::Send(_) | SessionError::Decode { .. } => return None,
        },
        Err(CallError::Send(_) | CallError::Redirect { .. } | CallError::ContentUsed) => {
            return None;
        }
    };
    Some(FailedAttempt {
        number,
        elapsed,
        idempotent,
        sent,
        status,
        retry_after,
    })
}

/// Whether a request changes nothing, however often it is carried out.
fn is_read(method: &str) -> bool {
    matches!(method, "GET" | "HEAD")
}

fn record(span: &Span, outcome: &Result<Response, CallError>, stats: CallStats, elapsed: Duration) {
    let answered = match outcome {
        Ok(response) => Some(response.status),
        Err(error) => error.status(),
    };
    if let Some(code) = answered {
        span.record("status", code.as_u16());
    }
    span.record("attempts", stats.attempts);
    span.record("waited_ms", milliseconds(stats.waited));
    span.record("elapsed_ms", milliseconds(elapsed));
    span.in_scope(|| {
        if outcome.is_ok() {
            tracing::debug!("response received");
        } else {
            tracing::debug!("no response");
        }
    });
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
