//! What a call needs besides its context: what is known of the operation, and how its request is made.

use reqwest::Request;

use crate::{
    link::{ResponseMode, ResponseStarted},
    operation::{Auth, Operation, SessionEffect},
};

/// What must be known of an operation to call it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Profile<'a> {
    pub(crate) id: &'static str,
    pub(crate) method: &'a str,
    /// With parameters in braces.
    pub(crate) path: &'a str,
    pub(crate) idempotent: bool,
    pub(crate) auth: &'a [Auth],
    pub(crate) session: SessionEffect,
    pub(crate) mode: ResponseMode,
    /// Where to store whether the response has begun.
    pub(crate) started: Option<&'a ResponseStarted>,
}

impl Profile<'static> {
    pub(crate) fn new(operation: &Operation, mode: ResponseMode) -> Self {
        Self {
            id: operation.id,
            method: operation.method,
            path: operation.path,
            idempotent: operation.idempotent,
            auth: operation.auth,
            session: operation.session,
            mode,
            started: None,
        }
    }
}

/// Makes the request anew for each attempt; `None` if the content of its file cannot be read again.
pub(crate) type MakeRequest<'a> = dyn Fn() -> Option<reqwest::Result<Request>> + Send + Sync + 'a;
