//! The operations of the module `address_book`.

use super::Handlers;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[];
