//! Faults on demand, for tests of how a client copes: the rules that wait, and which one meets a call.

mod fault;
mod rule;

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use axum::http::request::Parts;
use fastrand::Rng;

pub use fault::{Fault, Framing, RetryAfter, Stage, Unauthorized};
pub use rule::Rule;
use rule::Waiting;

/// What stands for an operation in calls of the storage beside the API.
pub(crate) const STORAGE: &str = "storage";

/// What is to go wrong in one sandbox.
///
/// A rule is a [`Fault`] and the calls that it meets: those of an operation, a share of them, so many of them, those
/// that a predicate picks; any call and always if nothing is said. Of several rules for a call the one that was added
/// first counts; once it is used up, the next one does.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use quickblox_sandbox::{Fault, RetryAfter, Sandbox, Stage};
///
/// let sandbox = Sandbox::start().await?;
/// let faults = sandbox.faults();
/// // The second user is stored although its client never learns of it.
/// faults.add(Fault::Reset(Stage::Handled).on("create_user").after(1).times(1));
/// // One call in ten comes too soon.
/// faults.add(Fault::TooManyRequests(RetryAfter::Seconds(1)).share(0.1));
/// // Whoever calls for somebody else waits long.
/// let slow = Fault::Slow { bytes: 16, interval: Duration::from_millis(50) };
/// faults.add(slow.when(|head| head.headers.contains_key("on-behalf-of")));
/// assert_eq!(faults.hits(), 0);
/// faults.clear();
/// # Ok(())
/// # }
/// ```
///
/// A call of the storage beside the API, by a signed link or an upload to it, goes by the name `storage`. Any other call
/// that no operation is described for meets no fault.
pub struct Faults(Mutex<Inner>);

struct Inner {
    rules: Vec<Waiting>,
    random: Rng,
    hits: u64,
    unknown: Vec<String>,
    is_known: fn(&str) -> bool,
}

impl Faults {
    /// No rules. Shares are drawn from the seed.
    pub(crate) fn new(seed: u64, is_known: fn(&str) -> bool) -> Self {
        Self(Mutex::new(Inner {
            rules: Vec::new(),
            random: Rng::with_seed(seed),
            hits: 0,
            unknown: Vec::new(),
            is_known,
        }))
    }

    /// Adds a rule behind those that are there. One for an operation that does not exist is among the sandbox's
    /// violations: it would never be met.
    pub fn add(&self, rule: impl Into<Rule>) {
        let rule = rule.into();
        let mut inner = self.lock();
        if let Some(id) = rule.operation_id()
            && id != STORAGE
            && !(inner.is_known)(id)
        {
            let text = format!("a fault waits for {id}, which is no operation");
            inner.unknown.push(text);
        }
        // Each rule draws from a source of its own, so that the order of calls to others does not matter to it.
        let random = inner.random.fork();
        inner.rules.push(Waiting::new(rule, random));
    }

    /// Lets the next call of an operation go wrong; `add(fault.on(operation_id).times(1))` in short.
    pub fn once(&self, operation_id: &str, fault: Fault) {
        self.add(fault.on(operation_id).times(1));
    }

    /// Takes all rules away. Answers that are under way stay as they are.
    pub fn clear(&self) {
        self.lock().rules.clear();
    }

    /// How many calls have met a fault so far.
    pub fn hits(&self) -> u64 {
        self.lock().hits
    }

    /// What goes wrong with this call.
    pub(crate) fn strike(&self, operation_id: &str, head: &Parts) -> Option<Fault> {
        let mut inner = self.lock();
        let mut rules = inner.rules.iter_mut();
        let fault = rules.find_map(|rule| rule.strike(operation_id, head))?;
        inner.hits += 1;
        inner.rules.retain(|rule| !rule.is_used_up());
        Some(fault)
    }

    /// Rules that cannot have been meant.
    pub(crate) fn unknown(&self) -> Vec<String> {
        self.lock().unknown.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.lock().rules).finish()
    }
}
