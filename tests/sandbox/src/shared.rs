//! What all connections of one sandbox have in common.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use http::StatusCode;

use crate::{
    answer::{Answer, Body},
    clock::Clock,
    contract::{Description, Operation},
    faults::Faults,
    plan::Plan,
    world::World,
};

/// How a sandbox behaves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) strict: bool,
    pub(crate) plan: Plan,
    pub(crate) latency: Duration,
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
    violations: Mutex<Vec<String>>,
    requests: AtomicU64,
}

impl Shared {
    pub(crate) fn new(
        description: &'static Description,
        settings: Settings,
        clock: Clock,
        world: World,
    ) -> Self {
        Self {
            description,
            settings,
            clock,
            faults: Faults::default(),
            world: Mutex::new(world),
            violations: Mutex::default(),
            requests: AtomicU64::default(),
        }
    }

    /// The state; never to be held across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What broke the description so far.
    pub(crate) fn violations(&self) -> Vec<String> {
        let list = self.violations.lock();
        list.unwrap_or_else(PoisonError::into_inner).clone()
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
        self.clock
            .now()
            .format("%a, %d %b %Y %H:%M:%S GMT")
            .to_string()
    }

    /// A line on standard error, if asked for. Only the template of the path is shown: values may be secrets.
    pub(crate) fn log(&self, method: &str, path: Option<&str>, status: StatusCode) {
        if self.settings.log {
            let path = path.unwrap_or("(unknown path)");
            eprintln!("{method} {path} {}", status.as_u16());
        }
    }
}
