//! The operations of the module `custom_objects`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
