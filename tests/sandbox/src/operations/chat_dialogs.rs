//! The operations of the module `chat_dialogs`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
