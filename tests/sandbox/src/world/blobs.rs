//! The files that there are, with the indexes to find them.

/// The files of the application.
#[derive(Debug, Default)]
pub(crate) struct Blobs {}
