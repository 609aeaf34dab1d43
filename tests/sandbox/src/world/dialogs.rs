//! The dialogs that there are, with the indexes to find them.

/// The dialogs of the application.
#[derive(Debug, Default)]
pub(crate) struct Dialogs {}
