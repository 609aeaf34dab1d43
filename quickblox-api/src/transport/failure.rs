//! From the errors of progenitor's code to the one error of this crate.

use std::borrow::Cow;

use http::{HeaderMap, StatusCode};
use progenitor_client::Error as Failure;
use serde::de::DeserializeOwned;

use super::{
    retry_after::retry_after,
    session::{AnswerTo, NoSession},
};
use crate::{
    Error, ErrorKind, auth::Failure as Opening, error::Details, text::one_line, wire::ErrorBody,
};

/// Says what went wrong with a call of `operation`, whose answer should have been a `T`.
pub(super) async fn explain<T: DeserializeOwned>(
    operation: &'static str,
    failure: Failure<()>,
) -> Error {
    let details = match failure {
        Failure::InvalidRequest(text) | Failure::Custom(text) => Details {
            summary: one_line(text.chars()).into(),
            ..Details::new(ErrorKind::InvalidRequest)
        },
        Failure::CommunicationError(error) | Failure::InvalidUpgrade(error) => of_sending(error),
        Failure::ResponseBodyError(error) => of_reading(error),
        Failure::UnexpectedResponse(response) => of_answer::<T>(response).await,
        // The two below do not occur: the description has no typed errors, and `ResponseValue` is our own.
        Failure::ErrorResponse(answer) => Details {
            status: Some(answer.status()),
            ..Details::new(ErrorKind::of_status(answer.status()))
        },
        Failure::InvalidResponsePayload(_, error) => Details {
            source: Some(error.into()),
            ..undecodable(None)
        },
    };
    Details {
        operation: details.operation.or(Some(operation)),
        ..details
    }
    .into()
}

/// No answer came.
fn of_sending(error: reqwest::Error) -> Details {
    let details = without_answer(&error);
    Details {
        source: Some(error.without_url().into()),
        ..details
    }
}

fn without_answer(error: &reqwest::Error) -> Details {
    let is_connect = error.is_connect();
    let (kind, summary) = if error.is_timeout() {
        let summary = if is_connect {
            "no connection came about in time"
        } else {
            "no answer arrived in time"
        };
        (ErrorKind::Timeout, summary)
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request cannot be built")
    } else if is_connect {
        (ErrorKind::Transport, "no connection came about")
    } else {
        (ErrorKind::Transport, "the connection failed")
    };
    let details = Details::new(kind);
    Details {
        summary: summary.into(),
        may_have_been_processed: details.may_have_been_processed && !is_connect,
        ..details
    }
}

/// No session came about, for this caller and for others that waited with it. The call itself was not sent.
fn of_opening(NoSession(failure): NoSession) -> Details {
    let details = match &*failure {
        Opening::Lost(error) if error.is_decode() => Details {
            status: error.status(),
            summary: "the answer to the request for a session cannot be decoded".into(),
            ..Details::new(ErrorKind::Decode)
        },
        Opening::Lost(error) => without_answer(error),
        Opening::Refused { status, .. } => Details {
            status: Some(*status),
            ..Details::new(ErrorKind::of_status(*status))
        },
    };
    Details {
        operation: Some("create_session"),
        may_have_been_processed: false,
        source: Some(failure.into()),
        ..details
    }
}

/// A success was announced, but its body did not arrive.
fn of_reading(error: reqwest::Error) -> Details {
    let (kind, summary) = if error.is_timeout() {
        (ErrorKind::Timeout, "the answer did not arrive in time")
    } else {
        (
            ErrorKind::Transport,
            "the connection failed before all of the answer had arrived",
        )
    };
    Details {
        summary: summary.into(),
        source: Some(error.without_url().into()),
        ..Details::new(kind)
    }
}

/// An answer came, but it is a refusal or cannot be decoded.
async fn of_answer<T: DeserializeOwned>(mut response: reqwest::Response) -> Details {
    if let Some(failure) = response.extensions_mut().remove::<NoSession>() {
        return of_opening(failure);
    }
    let status = response.status();
    let headers = response.headers().clone();
    let request_id = headers
        .get("x-request-id")
        .and_then(|id| id.to_str().ok())
        .map(ToOwned::to_owned);
    let answer_to = response.extensions().get::<AnswerTo>().copied();
    let (body, lost) = match response.bytes().await {
        Ok(body) => (body.into(), None),
        // The status alone still says more than that the connection was lost.
        Err(error) => (Vec::new(), Some(error.without_url())),
    };
    let details = if status.is_success() {
        of_body::<T>(&body)
    } else {
        refusal(status, &body, &headers)
    };
    Details {
        operation: answer_to.map(|AnswerTo(operation)| operation),
        status: Some(status),
        request_id,
        // If the session was refused, the call itself was not sent.
        may_have_been_processed: details.may_have_been_processed && answer_to.is_none(),
        source: details.source.or(lost.map(Into::into)),
        ..details
    }
}

fn refusal(status: StatusCode, body: &[u8], headers: &HeaderMap) -> Details {
    let body = ErrorBody::from_bytes(body);
    let wrong_clock = status.as_u16() == 422 && body.mentions("bad timestamp");
    Details {
        hint: wrong_clock.then_some("this machine's clock is probably wrong"),
        body: Some(body),
        retry_after: retry_after(headers),
        ..Details::new(ErrorKind::of_status(status))
    }
}

/// Decodes once more, this time minding the way, to say where the body does not fit.
fn of_body<T: DeserializeOwned>(body: &[u8]) -> Details {
    let mut json = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Ok(_) => Details {
            source: json.end().err().map(Into::into),
            ..undecodable(None)
        },
        Err(error) => {
            let path = Some(error.path().to_string()).filter(|path| path != ".");
            Details {
                source: Some(error.into_inner().into()),
                ..undecodable(path)
            }
        }
    }
}

fn undecodable(json_path: Option<String>) -> Details {
    let summary: Cow<'static, str> = match &json_path {
        // Keys of a map come from the server.
        Some(path) => one_line(format!("the answer cannot be decoded at `{path}`").chars()).into(),
        None => "the answer cannot be decoded".into(),
    };
    Details {
        json_path,
        summary,
        ..Details::new(ErrorKind::Decode)
    }
}
