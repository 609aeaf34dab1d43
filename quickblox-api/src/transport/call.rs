//! One call from its first attempt to its last: who is asked for what, how often, and what is told of it.

use std::{sync::atomic::AtomicBool, time::Duration};

use http::header::AUTHORIZATION;
use reqwest::{Request, Response};
use tokio::time::{Instant, sleep};
use tower::retry::budget::{Budget as _, TpsBudget};
use tracing::{Instrument as _, Span, field::Empty};

use super::{
    body::Streamed,
    effort::Effort,
    failed::{Failed, facts},
    query, redirects,
    retry::{
        RetryPolicy,
        decision::{Decision, decide},
    },
    session,
};
use crate::{
    Auth, Client, Operation,
    auth::Credential,
    link::{Attempt, Lost, Shape, placeholder},
};

/// Retries may be a fifth of the calls of the last ten seconds, and ten a second on top for clients that call little.
const BUDGET_WINDOW: Duration = Duration::from_secs(10);
const BUDGET_PER_SECOND: u32 = 10;
const BUDGET_SHARE: f32 = 0.2;

/// How the calls of a client and all its clones are repeated.
#[derive(Debug)]
pub(crate) struct Retrying {
    policy: RetryPolicy,
    budget: TpsBudget,
}

impl Retrying {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        let budget = TpsBudget::new(BUDGET_WINDOW, BUDGET_PER_SECOND, BUDGET_SHARE);
        Self { policy, budget }
    }
}

/// What must be known of an operation to call it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Profile<'a> {
    pub(crate) id: &'static str,
    pub(crate) method: &'a str,
    /// With parameters in braces.
    pub(crate) path: &'a str,
    pub(crate) idempotent: bool,
    pub(crate) auth: &'a [Auth],
    pub(crate) shape: Shape,
    /// Where to note whether an answer has begun, if somebody wants to know.
    pub(crate) heard: Option<&'a AtomicBool>,
}

impl From<&'static Operation> for Profile<'static> {
    fn from(operation: &'static Operation) -> Self {
        let shape = match (operation.media_type, operation.answer_media_type) {
            (Some("multipart/form-data"), _) => Shape::AfterFile,
            (_, None | Some("application/json")) => Shape::Whole,
            _ => Shape::Stream,
        };
        Self {
            id: operation.id,
            method: operation.method,
            path: operation.path,
            idempotent: operation.idempotent,
            auth: operation.auth,
            shape,
            heard: None,
        }
    }
}

/// Makes the request anew for each attempt; none if that is impossible, since the content of a file is used up.
pub(crate) type Make<'a> = dyn Fn() -> Option<reqwest::Result<Request>> + Send + Sync + 'a;

/// Makes a call. If no answer came about, that is what the answer's extensions say.
pub(crate) async fn run(client: &Client, profile: Profile<'_>, make: &Make<'_>) -> Response {
    let span = tracing::info_span!(
        "quickblox_call",
        operation = profile.id,
        method = profile.method,
        path = profile.path,
        status = Empty,
        attempts = Empty,
        waited_ms = Empty,
        elapsed_ms = Empty,
    );
    let start = Instant::now();
    // Boxed, so that the futures of callers do not hold all that any call may need.
    let (outcome, effort) = Box::pin(attempts(client, profile, make))
        .instrument(span.clone())
        .await;
    record(&span, &outcome, effort, start.elapsed());
    let mut response = outcome.unwrap_or_else(|failed| {
        let mut response = placeholder();
        response.extensions_mut().insert(failed);
        response
    });
    response.extensions_mut().insert(effort);
    response.extensions_mut().insert(client.credentials.clone());
    if profile.shape == Shape::Stream {
        response.extensions_mut().insert(Streamed {
            operation: profile.id,
            limit: client.link.limits.read,
        });
    }
    response
}

async fn attempts(
    client: &Client,
    profile: Profile<'_>,
    make: &Make<'_>,
) -> (Result<Response, Failed>, Effort) {
    let Retrying { policy, budget } = &*client.retrying;
    let start = Instant::now();
    let mut effort = Effort::default();
    let Some(mut request) = make() else {
        return (Err(Failed::UsedUp), effort);
    };
    budget.deposit();
    loop {
        let mut attempt = Attempt::within(profile.shape, policy.remaining(start.elapsed()))
            .heard_by(profile.heard);
        let outcome = match request {
            Ok(request) => send(client, profile, make, request, &mut attempt).await,
            Err(error) => Err(Lost::sending(error).into()),
        };
        effort.attempts = effort.attempts.saturating_add(1);
        effort.waited += attempt.waited;
        let facts = facts(&outcome, profile.idempotent, effort, start.elapsed());
        let Some(Decision::Retry { wait, spread }) = facts.map(|facts| decide(policy, &facts))
        else {
            return (outcome, effort);
        };
        request = match make() {
            Some(request) if budget.withdraw() => request,
            _ => return (outcome, effort),
        };
        let pause = wait + spread.mul_f64(fastrand::f64());
        tracing::debug!(
            attempt = effort.attempts,
            pause_ms = milliseconds(pause),
            "failed, to be tried again"
        );
        sleep(pause).await;
        effort.waited += pause;
    }
}

/// One attempt.
async fn send(
    client: &Client,
    profile: Profile<'_>,
    make: &Make<'_>,
    request: Request,
    attempt: &mut Attempt<'_>,
) -> Result<Response, Failed> {
    let prepared = |mut request: Request| {
        // Generated code sends it; the API knows no such header.
        request.headers_mut().remove("api-version");
        query::rewrite(request.url_mut());
        request
    };
    let request = prepared(request);
    let headers = request.headers().clone();
    let again = || make()?.ok().map(prepared);
    let response = send_once(client, profile, request, &again, attempt).await?;
    if profile.shape == Shape::Stream {
        redirects::follow(client, profile, headers, response, attempt).await
    } else {
        Ok(response)
    }
}

/// One request, with the credential that the operation takes and the client has.
pub(super) async fn send_once(
    client: &Client,
    profile: Profile<'_>,
    mut request: Request,
    again: &(dyn Fn() -> Option<Request> + Send + Sync),
    attempt: &mut Attempt<'_>,
) -> Result<Response, Failed> {
    // Without one the call was refused before. And an upload may go to another host, which must not see it.
    let credential = match client.credential(profile.auth) {
        Ok(credential) if client.link.is_own(request.url()) => credential,
        _ => Credential::Nothing,
    };
    let headers = request.headers_mut();
    match credential {
        Credential::Nothing => {}
        Credential::Account(key) => {
            headers.insert("qb-account-key", key.clone());
        }
        Credential::ApiKey { key, on_behalf_of } => {
            headers.insert(AUTHORIZATION, key.clone());
            if let Some(user_id) = on_behalf_of {
                headers.insert("on-behalf-of", user_id.into());
            }
        }
        Credential::Session(session) => {
            return session::send(&client.link, session, request, again, profile.id, attempt).await;
        }
    }
    Ok(client.link.exchange(request, attempt).await?)
}

fn record(span: &Span, outcome: &Result<Response, Failed>, effort: Effort, elapsed: Duration) {
    let status = match outcome {
        Ok(response) => Some(response.status()),
        Err(failed) => failed.status(),
    };
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    span.record("attempts", effort.attempts);
    span.record("waited_ms", milliseconds(effort.waited));
    span.record("elapsed_ms", milliseconds(elapsed));
    span.in_scope(|| {
        if outcome.is_ok() {
            tracing::debug!("answered");
        } else {
            tracing::debug!("no answer");
        }
    });
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
