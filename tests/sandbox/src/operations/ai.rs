//! The operations of the module `ai`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
