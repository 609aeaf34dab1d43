//! What all connections of one sandbox have in common.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use http::StatusCode;
use tokio::sync::watch;

use crate::{
    answer::{Answer, Body},
    clock::Clock,
    contract::{Description, Operation},
    faults::Faults,
    moments,
    plan::{Meter, Plan},
    world::World,
};

/// How a sandbox behaves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) strict: bool,
    /// Whether a `;` ends a pair of a query.
    pub(crate) semicolon_separators: bool,
    pub(crate) plan: Plan,
    pub(crate) latency: Duration,
    /// How long the head of a request may take, and how long its body.
    pub(crate) patience: Duration,
    pub(crate) log: bool,
}

/// State and settings of one sandbox.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) description: &'static Description,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    world: Mutex<World>,
    meter: Mutex<Meter>,
    violations: Mutex<Vec<String>>,
    /// Tells whoever waits for it that a request was processed.
    pub(crate) handled: watch::Sender<()>,
    requests: AtomicU64,
}

impl Shared {
    pub(crate) fn new(
        description: &'static Description,
        settings: Settings,
        clock: Clock,
        seed: u64,
        world: World,
    ) -> Self {
        Self {
            description,
            settings,
            clock,
            faults: Faults::new(seed, |id| {
                Description::bundled().is_ok_and(|it| it.operation(id).is_some())
            }),
            world: Mutex::new(world),
            meter: Mutex::default(),
            violations: Mutex::default(),
            handled: watch::Sender::new(()),
            requests: AtomicU64::default(),
        }
    }

    /// The state; never to be held across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether one more request is within the plan; it counts from here on.
    pub(crate) fn admits(&self) -> bool {
        let mut meter = self.meter.lock().unwrap_or_else(PoisonError::into_inner);
        meter.admits(self.settings.plan, self.clock.now().timestamp())
    }

    /// What broke the description so far, and what of the faults cannot have been meant.
    pub(crate) fn violations(&self) -> Vec<String> {
        let list = self.violations.lock();
        let mut list = list.unwrap_or_else(PoisonError::into_inner).clone();
        list.extend(self.faults.unknown());
        list
    }

    /// Notes that an operation broke the description.
    pub(crate) fn violated(&self, operation_id: &str, what: &str) {
        let mut list = self
            .violations
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        list.push(format!("{operation_id}: {what}"));
    }

    /// Holds an answer against the description.
    pub(crate) fn check_answer(&self, operation: Operation<'_>, answer: &Answer) {
        let body = match &answer.body {
            Body::Empty => None,
            Body::Json(value) => Some(Ok(value)),
            Body::Text(_, text) if text.trim().is_empty() => None,
            Body::Text(media_type, _) => Some(Err(*media_type)),
            Body::Bytes(media_type, _) => Some(Err(media_type.as_str())),
        };
        for problem in operation.answer_problems(answer.status.as_u16(), body) {
            let status = answer.status.as_u16();
            self.violated(
                operation.id,
                &format!("the answer {status} breaks the description: {problem}"),
            );
        }
    }

    /// An id of a request that no other request has.
    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        format!("{number:032x}")
    }

    /// The time for the header `Date`.
    pub(crate) fn http_date(&self) -> String {
        moments::http_date(self.clock.now())
    }

    /// A line on standard error, if asked for. Only the template of the path is shown: values may be secrets.
    pub(crate) fn log(&self, method: &str, path: Option<&str>, status: StatusCode) {
        if self.settings.log {
            let path = path.unwrap_or("(unknown path)");
            eprintln!("{method} {path} {}", status.as_u16());
        }
    }
}
