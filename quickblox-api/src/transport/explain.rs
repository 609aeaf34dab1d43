//! From a call without a response, a refusal, or a response that cannot be decoded to the one error of this crate.

use std::borrow::Borrow;

use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::de::DeserializeOwned;

use super::{
    ResponseValue, call_error::CallError, item_errors::InvalidItem, response::CallStats,
    retry_after::retry_after,
};
use crate::{
    auth::SessionError,
    error::{DecodeError, Details, Error, ErrorKind, RawBody, Redactor},
    link::{Body, SendError},
    wire::ErrorBody,
};

/// The error of a call that got no response.
pub(super) fn call_error(
    operation: &'static str,
    error: CallError,
    stats: CallStats,
    redactor: &Redactor,
) -> Error {
    let details = match error {
        CallError::Send(error) => of_send_error(error),
        CallError::Session { operation, error } => {
            let details = of_session_error(operation, &error, redactor);
            // A refusal has no cause beneath it.
            let source = match &*error {
                SessionError::Refused { .. } => None,
                SessionError::Send(_) | SessionError::Decode { .. } => Some(error.into()),
            };
            Details { source, ..details }
        }
        CallError::Redirect { status, summary } => Details {
            status: Some(status),
            summary: summary.into(),
            ..Details::new(ErrorKind::UnexpectedStatus)
        },
        CallError::ContentUsed => {
            Details::invalid("the content of the file was sent before: give it anew")
        }
    };
    finish(operation, details, stats, redactor)
}

/// The error of a request that could not be built.
pub(crate) fn unsent<E>(operation: &'static str, error: E) -> Error
where
    E: Borrow<SendError> + std::error::Error + Send + Sync + 'static,
{
    Details {
        operation: Some(operation),
        ..of_send_error(error)
    }
    .into()
}

/// The error of a response that is no success.
pub(super) fn refusal(
    operation: &'static str,
    response: ResponseValue<Body>,
    redactor: &Redactor,
) -> Error {
    let stats = response.stats();
    let headers = response.headers();
    let details = of_refusal(response.status(), response.bytes(), headers, redactor);
    let source = match response.into_inner() {
        Body::Missing(error) => Some(error.into()),
        Body::Whole(_) | Body::Stream(_) => None,
    };
    finish(operation, Details { source, ..details }, stats, redactor)
}

/// The error of a success that is no `T`. Decodes it once more, this time with the path in the JSON text.
pub(super) fn undecodable<T: DeserializeOwned>(
    operation: &'static str,
    response: &ResponseValue<Body>,
    redactor: &Redactor,
) -> Error {
    let cause = |error: &serde_json::Error| Some(DecodeError::new(error).redacted(redactor).into());
    let mut json = serde_json::Deserializer::from_slice(response.bytes());
    let (path, source) = match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Ok(_) => (None, json.end().err().as_ref().and_then(cause)),
        Err(error) => {
            let path = Some(DecodeError::path(&error)).filter(|path| !path.is_empty());
            (path, cause(error.inner()))
        }
    };
    let details = Details {
        hint: page_hint(response.headers()),
        raw_body: Some(RawBody::new(response.bytes())),
        source,
        ..Details::undecodable(path)
    };
    of_success(operation, response, details, redactor)
}

/// The error of one item in a list.
pub(super) fn invalid_item(
    operation: &'static str,
    response: &ResponseValue<Body>,
    redactor: &Redactor,
    item: InvalidItem,
) -> Error {
    let details = Details {
        item_index: Some(item.index),
        raw_body: Some(RawBody::new(&item.raw)),
        source: Some(item.cause.redacted(redactor).into()),
        ..Details::undecodable(Some(item.path))
    };
    of_success(operation, response, details, redactor)
}

fn of_success(
    operation: &'static str,
    response: &ResponseValue<Body>,
    details: Details,
    redactor: &Redactor,
) -> Error {
    let details = Details {
        status: Some(response.status()),
        request_id: response.request_id().map(ToOwned::to_owned),
        ..details
    };
    finish(operation, details, response.stats(), redactor)
}

fn finish(
    operation: &'static str,
    details: Details,
    stats: CallStats,
    redactor: &Redactor,
) -> Error {
    let repeats = "an earlier attempt may have been processed: its response was lost";
    Details {
        operation: details.operation.or(Some(operation)),
        attempts: stats.attempts,
        waited: stats.waited,
        hint: details.hint.or(stats.repeats.then_some(repeats)),
        may_have_been_processed: details.may_have_been_processed || stats.repeats,
        ..details.redacted(redactor)
    }
    .into()
}

/// No response came, or not all of it.
pub(super) fn of_send_error<E>(error: E) -> Details
where
    E: Borrow<SendError> + std::error::Error + Send + Sync + 'static,
{
    let details = without_source(error.borrow());
    Details {
        source: Some(error.into()),
        ..details
    }
}

fn without_source(error: &SendError) -> Details {
    let is_timeout = error.is_timeout();
    let summary = match error {
        SendError::TooLarge { limit, .. } => {
            let summary = format!(
                "the response is larger than {limit} bytes: ask for less at once, or raise `max_response_size`"
            );
            return Details {
                status: error.status(),
                request_id: error.headers().and_then(request_id),
                summary: summary.into(),
                ..Details::new(ErrorKind::ResponseTooLarge)
            };
        }
        SendError::Sending(cause) if cause.is_builder() => "the request cannot be built",
        SendError::Sending(cause) if cause.is_connect() && is_timeout => {
            "timed out while connecting"
        }
        SendError::Sending(cause) if cause.is_connect() => "could not connect",
        SendError::NotSentInTime => "timed out before the request was sent",
        SendError::Sending(_) | SendError::NoResponseInTime if is_timeout => {
            "no response arrived in time"
        }
        SendError::Sending(_) | SendError::NoResponseInTime => "the connection failed",
        SendError::Body { .. } if is_timeout => "the response did not arrive in time",
        SendError::Body { .. } => "the connection failed before the whole response arrived",
    };
    let kind = match error {
        SendError::Sending(cause) if cause.is_builder() => ErrorKind::InvalidRequest,
        _ if is_timeout => ErrorKind::Timeout,
        _ => ErrorKind::Transport,
    };
    let details = Details::new(kind);
    let is_connect = matches!(error, SendError::Sending(cause) if cause.is_connect());
    Details {
        hint: is_connect.then_some("are the address, the network and the proxy right?"),
        status: error.status(),
        request_id: error.headers().and_then(request_id),
        summary: summary.into(),
        may_have_been_processed: details.may_have_been_processed && error.was_sent(),
        ..details
    }
}

/// No session was opened. The call itself was not sent.
fn of_session_error(operation: &'static str, error: &SessionError, redactor: &Redactor) -> Details {
    let details = match error {
        SessionError::Send(error) => without_source(error),
        SessionError::Decode {
            status, headers, ..
        } => Details {
            status: Some(*status),
            request_id: request_id(headers),
            hint: page_hint(headers),
            summary: "the response to the session request cannot be decoded".into(),
            ..Details::new(ErrorKind::Decode)
        },
        SessionError::Refused {
            status,
            headers,
            body,
        } => of_refusal(*status, body, headers, redactor),
    };
    Details {
        operation: Some(operation),
        may_have_been_processed: false,
        ..details
    }
}

fn of_refusal(
    status: StatusCode,
    body: &[u8],
    headers: &HeaderMap,
    redactor: &Redactor,
) -> Details {
    let body = ErrorBody::changed(body, &|text| redactor.redact(text));
    let kind = ErrorKind::of_status(status);
    Details {
        status: Some(status),
        request_id: request_id(headers),
        hint: hint(status, &body),
        body: Some(body),
        retry_after: retry_after(headers),
        may_have_been_processed: kind.leaves_doubt(Some(status)),
        ..Details::new(kind)
    }
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get("x-request-id")?.to_str().ok()?;
    Some(id.to_owned())
}

/// What most probably sent the response, if it was not the API.
fn page_hint(headers: &HeaderMap) -> Option<&'static str> {
    let media_type = headers.get(CONTENT_TYPE)?;
    let is_page = media_type.as_bytes().starts_with(b"text/html");
    is_page.then_some("it is a web page: is the base URL right?")
}

/// The most probable cause of a refusal, where its message does not tell it.
fn hint(status: StatusCode, body: &ErrorBody) -> Option<&'static str> {
    match status.as_u16() {
        422 if body.mentions("bad timestamp") => Some("this machine's clock is probably wrong"),
        422 if body.mentions("unexpected signature") => Some(
            "the authorization secret, or the hash function, is probably not the application's",
        ),
        300..=399 => Some("it was not followed: is the base URL right?"),
        _ => None,
    }
}
