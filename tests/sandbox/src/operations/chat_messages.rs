//! The operations of the module `chat_messages`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
