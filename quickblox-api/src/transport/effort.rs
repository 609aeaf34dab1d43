//! What it took to get an answer, or none.

use std::time::Duration;

/// Travels with each answer, since generated code leaves no other way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Effort {
    /// How often the request was sent, or would have been had a session come about.
    pub(crate) attempts: u32,
    /// How long it was held back: for its turn, and between attempts.
    pub(crate) waited: Duration,
}

impl Effort {
    pub(super) fn of(response: &reqwest::Response) -> Self {
        response.extensions().get().copied().unwrap_or_default()
    }
}
