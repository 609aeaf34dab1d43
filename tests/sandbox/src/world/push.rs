//! The subscriptions and events that there are, with the indexes to find them.

/// The subscriptions and events of the application.
#[derive(Debug, Default)]
pub(crate) struct Push {}
