//! From the errors of progenitor's code to the one error of this crate.

use std::borrow::Cow;

use http::{HeaderMap, StatusCode};
use progenitor_client::Error as Failure;
use serde::de::DeserializeOwned;

use super::{hooks::AnswerTo, retry_after::retry_after};
use crate::{Error, ErrorKind, error::Details, text::one_line, wire::ErrorBody};

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
    let is_connect = error.is_connect();
    let details = if error.is_timeout() {
        let summary = if is_connect {
            "no connection came about in time"
        } else {
            "no answer arrived in time"
        };
        Details {
            summary: summary.into(),
            ..Details::new(ErrorKind::Timeout)
        }
    } else if error.is_builder() {
        Details {
            summary: "the request cannot be built".into(),
            ..Details::new(ErrorKind::InvalidRequest)
        }
    } else if std::error::Error::source(&error)
        .is_some_and(<dyn std::error::Error>::is::<serde_json::Error>)
    {
        // Only the client's own request for a session is decoded on the way; the call itself was not sent then.
        return Details {
            status: error.status(),
            summary: "the answer to the request for a session cannot be decoded".into(),
            may_have_been_processed: false,
            source: Some(error.without_url().into()),
            ..Details::new(ErrorKind::Decode)
        };
    } else {
        let summary = if is_connect {
            "no connection came about"
        } else {
            "the connection failed"
        };
        Details {
            summary: summary.into(),
            ..Details::new(ErrorKind::Transport)
        }
    };
    Details {
        may_have_been_processed: details.may_have_been_processed && !is_connect,
        source: Some(error.without_url().into()),
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
async fn of_answer<T: DeserializeOwned>(response: reqwest::Response) -> Details {
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
    Details {
        body: Some(ErrorBody::from_bytes(body)),
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
