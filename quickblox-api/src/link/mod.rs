//! One request and its response, with the HTTP client, the pace and the time limits that a client shares with its clones.
//!
//! Nothing here knows of operations, credentials or retries. Every request is sent by [`exchange`](Link::exchange).

mod attempt;
mod http_client;
mod pace;
mod receive;
mod response;
mod send_error;

use std::time::Duration;

use futures_util::StreamExt as _;
use http::StatusCode;
use reqwest::{Request, Url};
use tokio::time::timeout_at;

use attempt::FAR;
pub(crate) use attempt::{Attempt, ResponseMode, ResponseStarted};
pub(crate) use http_client::{HttpClients, Settings};
pub(crate) use pace::Pacer;
pub use pace::RateLimit;
pub(crate) use response::{Body, Chunks, Response};
pub(crate) use send_error::SendError;

#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) http: HttpClients,
    pub(crate) base_url: String,
    /// The same, parsed.
    pub(crate) base: Url,
    pub(crate) limits: TimeLimits,
    /// The largest response that is read whole, in bytes.
    pub(crate) max_response_size: usize,
    pub(crate) pacer: Pacer,
}

/// Time limits, short enough to be added to any time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeLimits {
    /// One request and its response, except for the content of a file.
    pub(crate) request: Duration,
    /// The longest silence while a response or a file is transferred.
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
        self.base.origin() == url.origin()
    }

    /// Sends one request when its turn has come, and waits for its response.
    pub(crate) async fn exchange(
        &self,
        request: Request,
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, SendError> {
        if !self.is_own(request.url()) {
            return self.send(request, attempt).await;
        }
        let turn = attempt.in_time(self.pacer.turn()).await;
        let turn = turn.ok_or(SendError::NotSentInTime)?;
        attempt.waited += turn.waited;
        let response = self.send(request, attempt).await?;
        if response.status == StatusCode::TOO_MANY_REQUESTS {
            self.pacer.refused(&turn);
        }
        Ok(response)
    }

    async fn send(
        &self,
        request: Request,
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, SendError> {
        let http = self.http.sending_to(request.url(), attempt.may_repeat);
        let http = http.map_err(SendError::sending)?;
        let sending = async {
            let sent = http.execute(request).await.map_err(SendError::sending);
            sent.inspect_err(|error| {
                if error.is_lost_connection() {
                    self.http.connection_was_closed();
                }
            })
        };
        if attempt.mode == ResponseMode::AfterUpload {
            attempt.set_started(false);
            let response = sending.await?;
            attempt.set_started(true);
            return self.read(response, None).await;
        }
        let end = attempt.end(self.limits.request);
        let sent = timeout_at(end, sending).await;
        let response = sent.map_err(|_| SendError::NoResponseInTime)??;
        if attempt.mode == ResponseMode::Streamed && response.status().is_success() {
            return Ok(Response {
                status: response.status(),
                headers: response.headers().clone(),
                url: response.url().clone(),
                body: Body::Stream(response.bytes_stream().boxed()),
            });
        }
        self.read(response, Some(end)).await
    }
}

/// Whether an address leads to this machine, so that the traffic cannot be read on the way.
pub(crate) fn is_loopback(url: &Url) -> bool {
    // An IPv6 address stands in brackets here.
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}
