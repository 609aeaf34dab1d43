//! Faults on demand, for tests of how a client copes.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

/// What goes wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection ends before the request is looked at.
    Reset,
    /// No answer ever comes; nothing is done.
    Stall,
    /// This status and text instead of an answer; nothing is done.
    Refuse {
        /// The status.
        status: u16,
        /// The body, sent as HTML.
        body: String,
    },
}

/// The faults that wait for their calls; clones are the same list.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<HashMap<String, VecDeque<Fault>>>>);

impl Faults {
    /// Lets the next call of an operation go wrong. Several wait in line, one a call.
    pub fn once(&self, operation_id: &str, fault: Fault) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = waiting.entry(operation_id.to_owned()).or_default();
        queue.push_back(fault);
    }

    /// What goes wrong before the handler of a call.
    pub(crate) fn before(&self, operation_id: &str) -> Option<Fault> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get_mut(operation_id)?.pop_front()
    }
}
