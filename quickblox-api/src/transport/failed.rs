//! Why a call has no answer, and what that means for another attempt.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use reqwest::Response;

use super::{effort::Effort, retry::decision, retry_after::retry_after};
use crate::{
    auth::Failure,
    link::{BodyLost, Lost},
};

/// Travels with a [placeholder](crate::link::placeholder) to where errors are made.
#[derive(Clone, Debug)]
pub(super) enum Failed {
    Lost(Arc<Lost>),
    /// No session came about, for this caller and for others that waited with it. The call itself was not sent.
    NoSession(Arc<Failure>),
    /// The answer redirects to where nobody should go.
    Redirect {
        status: StatusCode,
        summary: &'static str,
    },
    /// The content of the file was sent before, and there is no way to get it again.
    UsedUp,
}

impl From<Lost> for Failed {
    fn from(lost: Lost) -> Self {
        Self::Lost(Arc::new(lost))
    }
}

impl Failed {
    pub(super) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Lost(lost) => lost.status(),
            Self::NoSession(failure) => match &**failure {
                Failure::Refused { status, .. } | Failure::Unreadable { status, .. } => {
                    Some(*status)
                }
                Failure::Lost(lost) => lost.status(),
            },
            Self::Redirect { status, .. } => Some(*status),
            Self::UsedUp => None,
        }
    }
}

/// What there is to decide about; nothing if the call succeeded, or failed for good.
pub(super) fn facts(
    outcome: &Result<Response, Failed>,
    idempotent: bool,
    effort: Effort,
    elapsed: Duration,
) -> Option<decision::Attempt> {
    let (sent, status, retry_after) = match outcome {
        Ok(response) if response.status().is_success() => return None,
        Ok(response) => (
            true,
            Some(response.status()),
            retry_after(response.headers()),
        ),
        Err(Failed::Lost(lost)) if lost.may_pass() => (lost.was_sent(), None, None),
        Err(Failed::NoSession(failure)) => match &**failure {
            Failure::Refused {
                status, headers, ..
            } => (false, Some(*status), retry_after(headers)),
            Failure::Lost(lost) if lost.may_pass() => (false, None, None),
            Failure::Lost(_) | Failure::Unreadable { .. } => return None,
        },
        Err(Failed::Lost(_) | Failed::Redirect { .. } | Failed::UsedUp) => return None,
    };
    Some(decision::Attempt {
        number: effort.attempts,
        elapsed,
        idempotent,
        sent,
        status,
        retry_after,
    })
}

/// Why the body of a refusal is missing, if it is.
pub(super) fn body_lost(response: &Response) -> Option<Arc<Lost>> {
    let BodyLost(lost) = response.extensions().get()?;
    Some(lost.clone())
}
