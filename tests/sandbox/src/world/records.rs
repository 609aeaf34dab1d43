//! The classes and records that there are, with the indexes to find them.

/// The classes and records of the application.
#[derive(Debug, Default)]
pub(crate) struct Records {}
