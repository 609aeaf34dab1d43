//! The transfer of a file, over as many connections as it takes.
//!
//! A part is only joined to another if the server says that both are of one version, and a transfer only ends well if all
//! announced bytes have come.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{IF_RANGE, RANGE},
};
use tokio::time::{sleep, timeout};

use super::{
    errors,
    fetch::Origin,
    headers::{Extent, Version, takes_ranges, total_of_unsatisfied},
};
use crate::{
    error::{Error, ErrorKind},
    link::{Body, Chunks},
    transport::ResponseValue,
};

/// How often one download goes on after its connection has failed.
const MAX_RESUMES: u32 = 5;
/// The most to wait before the second try in a row that brings nothing; each further one may wait twice as long.
const WAIT: Duration = Duration::from_millis(200);

/// A download between two of its parts.
pub(super) struct Transfer {
    origin: Origin,
    body: Chunks,
    /// The place in the file of the next byte that the caller gets.
    position: u64,
    /// Bytes that come before that.
    skip: u64,
    total: Option<u64>,
    version: Version,
    takes_ranges: bool,
    resumes_left: u32,
    /// How many tries in a row have brought nothing.
    fruitless: u32,
}

impl Transfer {
    /// Asks for the file from a byte on. Gives the headers of the response, too.
    pub(super) async fn open(origin: Origin, position: u64) -> Result<(Self, HeaderMap), Error> {
        let response = origin.fetch(headers(position, None)).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let (body, extent) = if status == StatusCode::RANGE_NOT_SATISFIABLE {
            let total = total_of_unsatisfied(&headers);
            // Nothing is missing; that is no error.
            if total != Some(position) {
                return Err(refused(&origin, response, total));
            }
            let start = position;
            (stream::empty().boxed(), Extent { start, total })
        } else {
            let extent = extent(&origin, &response)?;
            (response.into_inner().into_chunks(), extent)
        };
        let Some(skip) = position.checked_sub(extent.start) else {
            return Err(changed(
                &origin,
                "another part of the file came than asked for",
            ));
        };
        if extent.total.is_some_and(|total| total < position) {
            return Err(changed(&origin, "the file ends before the part asked for"));
        }
        let transfer = Self {
            origin,
            body,
            position,
            skip,
            total: extent.total,
            version: Version::of(&headers),
            takes_ranges: takes_ranges(status, &headers),
            resumes_left: MAX_RESUMES,
            fruitless: 0,
        };
        Ok((transfer, headers))
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next bytes; `None` when there are no more.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let limit = self.origin.call.client().context().link.limits.read;
            let error = match timeout(limit, self.body.next()).await {
                Ok(Some(Ok(chunk))) => match self.take(chunk)? {
                    Some(chunk) => return Ok(Some(chunk)),
                    None => continue,
                },
                // An error after the last byte does not matter.
                _ if self.skip == 0 && self.total == Some(self.position) => return Ok(None),
                Ok(None) if self.skip == 0 && self.total.is_none() => return Ok(None),
                Ok(None) => self.torn(None),
                Ok(Some(Err(error))) => self.torn(Some(error)),
                Err(_) => {
                    errors::stalled(self.origin.operation(), "the file stopped arriving", true)
                }
            };
            self.resume(error).await?;
        }
    }

    fn torn(&self, error: Option<reqwest::Error>) -> Error {
        // The address may be one that is signed.
        let source = error.map(|error| error.without_url().into());
        errors::transfer(
            self.origin.operation(),
            "the connection ended before all of the file had arrived",
            source,
        )
    }

    /// What of a chunk the caller has not had, if anything.
    fn take(&mut self, mut chunk: Bytes) -> Result<Option<Bytes>, Error> {
        let count = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        if count <= self.skip {
            self.skip -= count;
            return Ok(None);
        }
        // Shorter than the chunk, so it is a `usize`.
        let chunk = chunk.split_off(usize::try_from(self.skip).unwrap_or(usize::MAX));
        let new = count - self.skip;
        self.skip = 0;
        self.fruitless = 0;
        self.position = self.position.saturating_add(new);
        if self.total.is_some_and(|total| total < self.position) {
            return Err(changed(&self.origin, "more bytes came than announced"));
        }
        Ok(Some(chunk))
    }

    /// Goes on after an error, or gives it back if that cannot be done.
    async fn resume(&mut self, mut error: Error) -> Result<(), Error> {
        while self.takes_ranges && self.version.condition().is_some() && self.resumes_left > 0 {
            self.resumes_left -= 1;
            if self.fruitless > 0 {
                let most = WAIT * 2_u32.saturating_pow(self.fruitless - 1);
                // Full jitter: clients that lost the server together do not come back together.
                sleep(most.mul_f64(fastrand::f64())).await;
            }
            self.fruitless += 1;
            match self.reopen().await {
                Err(again) if is_passing(&again) => error = again,
                outcome => return outcome,
            }
        }
        Err(error)
    }

    async fn reopen(&mut self) -> Result<(), Error> {
        let condition = self.version.condition();
        let response = self.origin.fetch(headers(self.position, condition)).await?;
        if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
            let total = total_of_unsatisfied(response.headers());
            return Err(refused(&self.origin, response, total));
        }
        let extent = extent(&self.origin, &response)?;
        let version = Version::of(response.headers());
        // A part was only sent if the version is the same, and then need not name it. If all was sent, the server
        // either has another version or sends no parts.
        let is_same = version.is(&self.version)
            || version == Version::default() && response.status() == StatusCode::PARTIAL_CONTENT;
        let lengths = (self.total, extent.total);
        if !is_same || matches!(lengths, (Some(before), Some(now)) if before != now) {
            return Err(changed(
                &self.origin,
                "the file was replaced while it was downloaded",
            ));
        }
        let Some(skip) = self.position.checked_sub(extent.start) else {
            return Err(changed(
                &self.origin,
                "another part of the file came than asked for",
            ));
        };
        self.skip = skip;
        self.total = self.total.or(extent.total);
        self.body = response.into_inner().into_chunks();
        Ok(())
    }
}

fn headers(position: u64, condition: Option<&HeaderValue>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if position > 0
        && let Ok(range) = HeaderValue::try_from(format!("bytes={position}-"))
    {
        headers.insert(RANGE, range);
        if let Some(condition) = condition {
            headers.insert(IF_RANGE, condition.clone());
        }
    }
    headers
}

fn extent(origin: &Origin, response: &ResponseValue<Body>) -> Result<Extent, Error> {
    Extent::of(response.status(), response.headers()).map_err(|summary| changed(origin, summary))
}

/// Whether it may be otherwise the next time.
fn is_passing(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Server | ErrorKind::RateLimited
    )
}

fn changed(origin: &Origin, summary: &'static str) -> Error {
    errors::content(Some(origin.operation()), summary, None)
}

fn refused(origin: &Origin, response: ResponseValue<Body>, total: Option<u64>) -> Error {
    match total {
        Some(total) => {
            let summary = format!("the file has only {total} bytes");
            errors::status(origin.operation(), response.status(), summary)
        }
        None => origin.call.refusal(response),
    }
}
