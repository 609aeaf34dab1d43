//! The messages that there are, with the indexes to find them.

/// The messages of the application.
#[derive(Debug, Default)]
pub(crate) struct Messages {}
