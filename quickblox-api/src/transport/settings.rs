//! Settings of calls, which a request or a view of the client may change.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::RetryPolicy;

#[derive(Clone)]
pub(crate) struct CallSettings {
    retry: RetryPolicy,
    /// Takes precedence over that of the policy.
    total_time: Option<Duration>,
    /// Takes precedence over what is known of the operation.
    idempotent: Option<bool>,
    headers: HeaderMap,
    /// The first setting that was refused.
    refusal: Option<String>,
}

impl CallSettings {
    pub(crate) fn new(retry: RetryPolicy) -> Self {
        Self {
            retry,
            total_time: None,
            idempotent: None,
            headers: HeaderMap::new(),
            refusal: None,
        }
    }

    pub(crate) fn set_total_time(&mut self, time: Duration) {
        self.check(check_time("total_time", time));
        self.total_time = Some(time);
    }

    pub(crate) fn set_retry(&mut self, policy: RetryPolicy) {
        self.check(check_time("total_time", policy.remaining(Duration::ZERO)));
        self.retry = policy;
    }

    pub(crate) fn set_idempotent(&mut self, idempotent: bool) {
        self.idempotent = Some(idempotent);
    }

    pub(crate) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        if is_own(&name) {
            self.check(Err(format!(
                "the header `{name}` is set by the client itself and cannot be given"
            )));
        } else {
            self.headers.insert(name, value);
        }
    }

    fn check(&mut self, outcome: Result<(), String>) {
        if let Err(refusal) = outcome {
            self.refusal.get_or_insert(refusal);
        }
    }

    /// The first setting that was refused.
    pub(crate) fn refusal(&self) -> Option<&str> {
        self.refusal.as_deref()
    }

    pub(super) fn policy(&self) -> RetryPolicy {
        match self.total_time {
            Some(time) => self.retry.clone().total_time(time),
            None => self.retry.clone(),
        }
    }

    pub(super) fn is_idempotent(&self, operation: bool) -> bool {
        self.idempotent.unwrap_or(operation)
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

/// Whether a header carries a credential, or is written from the request itself.
fn is_own(name: &HeaderName) -> bool {
    const OWN: [HeaderName; 7] = [
        header::AUTHORIZATION,
        header::PROXY_AUTHORIZATION,
        header::COOKIE,
        header::HOST,
        header::CONTENT_LENGTH,
        header::CONTENT_TYPE,
        header::TRANSFER_ENCODING,
    ];
    OWN.contains(name) || name == "on-behalf-of" || name.as_str().starts_with("qb-")
}

/// Refuses a time of zero. It may be meant as no limit, but would end every call before it begins.
pub(crate) fn check_time(name: &str, time: Duration) -> Result<(), String> {
    if time.is_zero() {
        return Err(format!(
            "{name} is 0, which would end all calls at once: set a longer time, or none for the default"
        ));
    }
    Ok(())
}
