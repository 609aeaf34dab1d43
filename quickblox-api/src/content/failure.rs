//! The errors that only calls with content have.

use std::{borrow::Cow, error};

use http::StatusCode;

use crate::{Error, ErrorKind, error::Details};

pub(super) type Cause = Box<dyn error::Error + Send + Sync>;

/// Something on this side is wrong with the bytes.
pub(super) fn content(
    operation: Option<&'static str>,
    summary: impl Into<Cow<'static, str>>,
    source: Option<Cause>,
) -> Error {
    Details {
        operation,
        summary: summary.into(),
        source,
        ..Details::new(ErrorKind::Content)
    }
    .into()
}

/// No byte has moved for too long.
pub(super) fn stalled(
    operation: &'static str,
    summary: &'static str,
    may_have_been_processed: bool,
) -> Error {
    Details {
        operation: Some(operation),
        summary: summary.into(),
        may_have_been_processed,
        ..Details::new(ErrorKind::Timeout)
    }
    .into()
}

/// Not all arrives.
pub(super) fn transfer(
    operation: &'static str,
    summary: &'static str,
    source: Option<Cause>,
) -> Error {
    Details {
        operation: Some(operation),
        summary: summary.into(),
        source,
        ..Details::new(ErrorKind::Transport)
    }
    .into()
}

/// An answer with this status cannot be followed up.
pub(super) fn answer(
    operation: &'static str,
    status: StatusCode,
    summary: impl Into<Cow<'static, str>>,
) -> Error {
    Details {
        operation: Some(operation),
        status: Some(status),
        summary: summary.into(),
        ..Details::new(ErrorKind::UnexpectedStatus)
    }
    .into()
}
