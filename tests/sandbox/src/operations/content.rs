//! The operations of the module `content`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
