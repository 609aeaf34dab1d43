//! The contacts that there are, with the indexes to find them.

/// The contacts of the application.
#[derive(Debug, Default)]
pub(crate) struct Contacts {}
