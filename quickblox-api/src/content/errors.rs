//! Errors that only calls with content have.

use std::{borrow::Cow, error};

use http::StatusCode;

use crate::error::{Details, Error, ErrorKind};

pub(super) type Cause = Box<dyn error::Error + Send + Sync>;

/// The content cannot be read or written here, or is not as announced.
pub(super) fn content(
    operation: Option<&'static str>,
    summary: impl Into<Cow<'static, str>>,
    source: Option<Cause>,
) -> Error {
    Details {
        operation,
        source,
        ..details(ErrorKind::Content, summary)
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
        may_have_been_processed,
        ..details(ErrorKind::Timeout, summary)
    }
    .into()
}

/// The transfer did not come to its end.
pub(super) fn transfer(
    operation: &'static str,
    summary: &'static str,
    source: Option<Cause>,
) -> Error {
    Details {
        operation: Some(operation),
        source,
        ..details(ErrorKind::Transport, summary)
    }
    .into()
}

/// The response has a status that allows no download.
pub(super) fn status(
    operation: &'static str,
    status: StatusCode,
    summary: impl Into<Cow<'static, str>>,
) -> Error {
    Details {
        operation: Some(operation),
        status: Some(status),
        ..details(ErrorKind::UnexpectedStatus, summary)
    }
    .into()
}

fn details(kind: ErrorKind, summary: impl Into<Cow<'static, str>>) -> Details {
    Details {
        summary: summary.into(),
        ..Details::new(kind)
    }
}
