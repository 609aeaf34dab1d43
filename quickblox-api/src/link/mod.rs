//! One request and its answer, by the HTTP client, the pace and the time limits that a client shares with all its
//! clones.
//!
//! Nothing here knows of operations, credentials or retries; all that is sent goes through
//! [`exchange`](Link::exchange).

mod attempt;
pub(crate) mod http_client;
mod lost;
mod pace;
mod rebuilt;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use reqwest::{Request, Response, Url};
use tokio::time::{Instant, timeout_at};

use attempt::FAR;
pub(crate) use attempt::{Attempt, Shape};
pub(crate) use lost::{BodyLost, Lost};
pub(crate) use pace::Pacer;
pub use pace::RateLimit;
pub(crate) use rebuilt::{placeholder, rebuilt};

#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) http: reqwest::Client,
    pub(crate) base_url: String,
    pub(crate) limits: TimeLimits,
    pub(crate) pacer: Option<Pacer>,
}

/// How long things may take; short enough to be added to any time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeLimits {
    /// One request and its answer, except for the content of a file.
    pub(crate) request: Duration,
    /// The longest silence while an answer or a file is on its way.
    pub(crate) read: Duration,
}

impl TimeLimits {
    pub(crate) fn new(request: Duration, read: Duration) -> Self {
        Self {
            request: request.min(FAR),
            read: read.min(FAR),
        }
    }
}

impl Link {
    /// Whether a URL leads to the server that the credentials are for.
    pub(crate) fn is_own(&self, url: &Url) -> bool {
        Url::parse(&self.base_url).is_ok_and(|base| base.origin() == url.origin())
    }

    /// Sends one request when its turn has come, and waits for its answer.
    pub(crate) async fn exchange(
        &self,
        request: Request,
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, Lost> {
        if let Some(pacer) = &self.pacer
            && self.is_own(request.url())
        {
            let turn = attempt.in_time(pacer.turn()).await;
            attempt.waited += turn.ok_or(Lost::NotInTime)?;
        }
        let sending = self.http.execute(request);
        if attempt.shape == Shape::AfterFile {
            attempt.hear(false);
            let response = sending.await.map_err(Lost::sending)?;
            attempt.hear(true);
            return self.read(response, None).await;
        }
        let end = attempt.end(self.limits.request);
        let sent = timeout_at(end, sending).await;
        let response = sent.map_err(|_| Lost::TooLate)?.map_err(Lost::sending)?;
        if attempt.shape == Shape::Stream && response.status().is_success() {
            return Ok(response);
        }
        self.read(response, Some(end)).await
    }

    /// Reads the body. A refusal without its body is still one; a success is not.
    async fn read(&self, mut response: Response, end: Option<Instant>) -> Result<Response, Lost> {
        let (status, headers) = (response.status(), response.headers().clone());
        let url = response.url().clone();
        let mut body = Vec::new();
        let error = loop {
            let silent = Instant::now() + self.limits.read;
            let until = end.map_or(silent, |end| end.min(silent));
            match timeout_at(until, response.chunk()).await {
                Ok(Ok(Some(chunk))) => body.extend_from_slice(&chunk),
                Ok(Ok(None)) => return Ok(rebuilt(status, headers, url, body.into())),
                Ok(Err(error)) => break Some(error.without_url()),
                Err(_) => break None,
            }
        };
        let lost = Lost::reading(status, &headers, error);
        if status.is_success() {
            Err(lost)
        } else {
            Ok(without_body(status, headers, url, lost))
        }
    }
}

fn without_body(status: StatusCode, headers: HeaderMap, url: Url, lost: Lost) -> Response {
    let mut response = rebuilt(status, headers, url, bytes::Bytes::new());
    response.extensions_mut().insert(BodyLost::new(lost));
    response
}

/// Whether an address leads to this machine, so that nobody can listen on the way.
pub(crate) fn is_loopback(url: &Url) -> bool {
    // An IPv6 address stands in brackets here.
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}
