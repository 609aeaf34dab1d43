//! From the errors of progenitor's code to the one error of this crate.

use std::{borrow::Cow, sync::Arc};

use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use progenitor_client::Error as Failure;
use reqwest::Response;
use serde::de::DeserializeOwned;

use super::{
    effort::Effort,
    failed::{Failed, body_lost},
    retry_after::retry_after,
};
use crate::{
    Error, ErrorKind,
    auth::{Credentials, Failure as Opening, Known},
    error::{Details, Unfit},
    link::Lost,
    text::one_line,
    wire::ErrorBody,
};

/// Says what went wrong with a call of `operation`, whose answer should have been a `T`.
pub(super) async fn explain<T: DeserializeOwned>(
    operation: &'static str,
    failure: Failure<()>,
) -> Error {
    let details = match failure {
        Failure::InvalidRequest(text) | Failure::Custom(text) => invalid(&text),
        Failure::UnexpectedResponse(response) => of_response::<T>(response).await,
        // A request that cannot be built.
        Failure::CommunicationError(error) | Failure::InvalidUpgrade(error) => {
            of_lost(Lost::sending(error).into())
        }
        // Those below do not occur: the description has no typed errors, and `ResponseValue` is our own.
        Failure::ResponseBodyError(error) => of_lost(Lost::sending(error).into()),
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

fn invalid(text: &str) -> Details {
    Details {
        summary: one_line(text.chars()).into(),
        ..Details::new(ErrorKind::InvalidRequest)
    }
}

/// An answer came that is no success or cannot be decoded, or one that stands for none.
async fn of_response<T: DeserializeOwned>(mut response: Response) -> Details {
    let Effort { attempts, waited } = Effort::of(&response);
    let credentials = response.extensions().get::<Arc<Credentials>>();
    let known = credentials.map_or_else(Known::default, |credentials| credentials.known());
    let details = match response.extensions_mut().remove::<Failed>() {
        None => of_answer::<T>(response, &known).await,
        Some(Failed::Lost(lost)) => of_lost(lost),
        Some(Failed::NoSession(failure)) => of_opening(failure, &known),
        Some(Failed::Redirect { status, summary }) => Details {
            status: Some(status),
            summary: summary.into(),
            ..Details::new(ErrorKind::UnexpectedStatus)
        },
        Some(Failed::UsedUp) => invalid("the content of the file was sent before: give it anew"),
    };
    Details {
        attempts,
        waited,
        ..details.without(&known)
    }
}

/// No answer came, or not all of it.
pub(super) fn of_lost(lost: Arc<Lost>) -> Details {
    let details = without_source(&lost);
    Details {
        source: Some(lost.into()),
        ..details
    }
}

fn without_source(lost: &Lost) -> Details {
    let is_timeout = lost.is_timeout();
    let summary = match lost {
        Lost::Sending(error) if error.is_builder() => "the request cannot be built",
        Lost::Sending(error) if error.is_connect() && is_timeout => {
            "no connection came about in time"
        }
        Lost::Sending(error) if error.is_connect() => "no connection came about",
        Lost::NotInTime => "the time was over before the request could be sent",
        Lost::Sending(_) | Lost::TooLate if is_timeout => "no answer arrived in time",
        Lost::Sending(_) | Lost::TooLate => "the connection failed",
        Lost::Reading { .. } if is_timeout => "the answer did not arrive in time",
        Lost::Reading { .. } => "the connection failed before all of the answer had arrived",
    };
    let kind = match lost {
        Lost::Sending(error) if error.is_builder() => ErrorKind::InvalidRequest,
        _ if is_timeout => ErrorKind::Timeout,
        _ => ErrorKind::Transport,
    };
    let details = Details::new(kind);
    let is_connect = matches!(lost, Lost::Sending(error) if error.is_connect());
    Details {
        hint: is_connect.then_some("are the address, the network and the proxy right?"),
        status: lost.status(),
        request_id: lost.headers().and_then(request_id),
        summary: summary.into(),
        may_have_been_processed: details.may_have_been_processed && lost.was_sent(),
        ..details
    }
}

/// No session came about. The call itself was not sent.
fn of_opening(failure: Arc<Opening>, known: &Known) -> Details {
    let details = match &*failure {
        Opening::Lost(lost) => without_source(lost),
        Opening::Unreadable {
            status, headers, ..
        } => Details {
            status: Some(*status),
            request_id: request_id(headers),
            hint: page_hint(headers),
            summary: "the answer to the request for a session cannot be decoded".into(),
            ..Details::new(ErrorKind::Decode)
        },
        Opening::Refused {
            status,
            headers,
            body,
        } => Details {
            status: Some(*status),
            request_id: request_id(headers),
            ..refusal(*status, body, headers, known)
        },
    };
    // What the server refused, it has said in full; the rest has a cause beneath.
    let source = match &*failure {
        Opening::Refused { .. } => None,
        Opening::Lost(_) | Opening::Unreadable { .. } => Some(failure.into()),
    };
    Details {
        operation: Some("create_session"),
        may_have_been_processed: false,
        source,
        ..details
    }
}

/// An answer came, but it is a refusal or cannot be decoded.
async fn of_answer<T: DeserializeOwned>(response: Response, known: &Known) -> Details {
    let status = response.status();
    let headers = response.headers().clone();
    // The status alone still says more than that the connection was lost.
    let lost = body_lost(&response);
    // It was read already, so this cannot fail.
    let body = response.bytes().await.unwrap_or_default();
    let details = if status.is_success() {
        Details {
            hint: page_hint(&headers),
            ..of_body::<T>(&body, known)
        }
    } else {
        refusal(status, &body, &headers, known)
    };
    Details {
        status: Some(status),
        request_id: request_id(&headers),
        source: details.source.or(lost.map(Into::into)),
        ..details
    }
}

/// What most probably answered, if it was not the API.
fn page_hint(headers: &HeaderMap) -> Option<&'static str> {
    let media_type = headers.get(CONTENT_TYPE)?;
    let is_page = media_type.as_bytes().starts_with(b"text/html");
    is_page.then_some("it is a web page: is the base URL right?")
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get("x-request-id")?.to_str().ok()?;
    Some(id.to_owned())
}

fn refusal(status: StatusCode, body: &[u8], headers: &HeaderMap, known: &Known) -> Details {
    let body = ErrorBody::changed(body, &|text| known.redact(text));
    Details {
        hint: hint(status, &body),
        body: Some(body),
        retry_after: retry_after(headers),
        ..Details::new(ErrorKind::of_status(status))
    }
}

/// What a refusal most probably comes of, where its words do not tell.
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

/// Decodes once more, this time minding the way, to say where the body does not fit.
fn of_body<T: DeserializeOwned>(body: &[u8], known: &Known) -> Details {
    let unfit = |error: &serde_json::Error| Unfit::new(error).without(known);
    let mut json = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Ok(_) => Details {
            source: json.end().err().map(|error| unfit(&error).into()),
            ..undecodable(None)
        },
        Err(error) => {
            let path = Some(error.path().to_string()).filter(|path| path != ".");
            Details {
                source: Some(unfit(error.inner()).into()),
                ..undecodable(path)
            }
        }
    }
}

/// The answer does not fit, at the place that is given or as a whole.
pub(crate) fn undecodable(json_path: Option<String>) -> Details {
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
