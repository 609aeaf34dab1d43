//! Faults as they happen to a request: before its handler, around it, and to its answer.

use std::{future::pending, io, time::Duration};

use axum::{body::Body, response::Response};
use bytes::Bytes;
use chrono::TimeDelta;
use futures_util::{
    StreamExt as _,
    stream::{self, BoxStream},
};
use http::{
    HeaderValue, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER},
    request::Parts,
};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

use super::line::Line;
use crate::{
    answer::Answer,
    faults::{Fault, Framing, RetryAfter, Stage, Unauthorized},
    moments::http_date,
    refusal::Refusal,
    shared::Shared,
};

/// What a request has coming.
pub(super) struct Fate {
    fault: Option<Fault>,
    line: Line,
    /// Tells of requests that are processed from here on.
    others: watch::Receiver<()>,
}

impl Fate {
    pub(super) fn of(shared: &Shared, id: Option<&str>, head: &Parts, line: Line) -> Self {
        let others = shared.handled.subscribe();
        let fault = id.and_then(|id| shared.faults.strike(id, head));
        Self {
            fault,
            line,
            others,
        }
    }

    /// Whether the answer is the fault's own and not the sandbox's.
    pub(super) fn answers(&self) -> bool {
        self.fault.as_ref().is_some_and(Fault::answers)
    }

    /// Whether the request is processed twice.
    pub(super) fn is_double(&self) -> bool {
        self.fault == Some(Fault::Twice)
    }

    /// What happens before the body of the request is read: maybe an answer already.
    pub(super) async fn at_head(&self, shared: &Shared, token: Option<&str>) -> Option<Answer> {
        let answer = match self.fault.as_ref()? {
            Fault::Reset(Stage::Head) => self.line.reset().await,
            Fault::Stall => pending().await,
            Fault::TooManyRequests(when) => {
                let refusal = Refusal::list(429, Refusal::TOO_MANY);
                retry_after(shared, *when, refusal.into())
            }
            Fault::Unavailable(when) => {
                let reason = "Service Temporarily Unavailable";
                let page = page(StatusCode::SERVICE_UNAVAILABLE, reason);
                retry_after(shared, *when, page)
            }
            Fault::BadGateway => page(StatusCode::BAD_GATEWAY, "Bad Gateway"),
            Fault::Refuse { status, body } => {
                let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY);
                Answer::text(status, "text/html", body.clone())
            }
            Fault::SessionExpired(shape) => {
                if let Some(token) = token {
                    shared.world().sessions.remove(token);
                }
                match shape {
                    Unauthorized::Base => Refusal::session_gone().into(),
                    Unauthorized::List => Refusal::list(401, Refusal::SESSION_GONE).into(),
                }
            }
            _ => return None,
        };
        Some(answer)
    }

    /// What happens once the whole request was read.
    pub(super) async fn at_body(&mut self, shared: &Shared) {
        match self.fault {
            Some(Fault::Reset(Stage::Body)) => self.line.reset().await,
            Some(Fault::Late) => {
                // Without another request it is merely slow.
                let _ = timeout(shared.settings.patience, self.others.changed()).await;
            }
            _ => {}
        }
    }

    /// What becomes of the answer once the request was processed; `body` is what it holds.
    pub(super) async fn at_answer(self, mut response: Response, body: &Bytes) -> Response {
        let half = body.slice(..body.len() / 2);
        match self.fault {
            Some(Fault::Reset(Stage::Handled)) => self.line.reset().await,
            Some(Fault::MediaType(media_type)) => {
                match HeaderValue::from_str(&media_type) {
                    Ok(media_type) => response.headers_mut().insert(CONTENT_TYPE, media_type),
                    Err(_) => response.headers_mut().remove(CONTENT_TYPE),
                };
            }
            Some(Fault::HalfBody) => *response.body_mut() = Body::from(half),
            Some(Fault::Slow { bytes, interval }) => {
                let pieces = slow(body.clone(), bytes, interval);
                *response.body_mut() = Body::from_stream(pieces);
                promise(&mut response, body.len());
            }
            Some(Fault::StallBody) => {
                let pieces = begun(half).chain(stream::pending());
                *response.body_mut() = Body::from_stream(pieces);
                promise(&mut response, body.len().max(1));
            }
            Some(Fault::Truncate(framing)) => {
                let cut = stream::once(async {
                    // What is there so far leaves before the connection ends.
                    tokio::task::yield_now().await;
                    Err(io::Error::from(io::ErrorKind::ConnectionAborted))
                });
                *response.body_mut() = Body::from_stream(begun(half).chain(cut));
                if framing == Framing::Length {
                    promise(&mut response, body.len().max(1));
                }
            }
            _ => {}
        }
        response
    }
}

type Pieces = BoxStream<'static, io::Result<Bytes>>;

fn begun(bytes: Bytes) -> Pieces {
    let pieces = (!bytes.is_empty()).then_some(Ok(bytes));
    stream::iter(pieces).boxed()
}

fn slow(body: Bytes, size: usize, interval: Duration) -> Pieces {
    stream::unfold(body, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        sleep(interval).await;
        let piece = rest.split_to(size.clamp(1, rest.len()));
        Some((Ok(piece), rest))
    })
    .boxed()
}

fn promise(response: &mut Response, length: usize) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
}

fn page(status: StatusCode, reason: &str) -> Answer {
    let status_line = format!("{} {reason}", status.as_u16());
    let text = format!(
        "<html>\r\n<head><title>{status_line}</title></head>\r\n<body>\r\n<center><h1>{status_line}</h1></center>\r\n\
         <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    Answer::text(status, "text/html", text)
}

fn retry_after(shared: &Shared, when: RetryAfter, answer: Answer) -> Answer {
    let value = match when {
        RetryAfter::Unsaid => return answer,
        RetryAfter::Seconds(seconds) => seconds.to_string(),
        RetryAfter::Date(seconds) => {
            http_date(shared.clock.now() + TimeDelta::seconds(seconds.into()))
        }
    };
    answer.with_header(RETRY_AFTER, &value)
}
