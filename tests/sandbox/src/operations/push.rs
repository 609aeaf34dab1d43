//! The operations of the module `push`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
