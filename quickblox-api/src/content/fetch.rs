//! A GET for the bytes of a file, which may lie on another host than the API's.
//!
//! The HTTP client follows no redirect to another host, so that no credential goes there. A download is the one call
//! that has to go: without any.

use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{ACCEPT_ENCODING, LOCATION},
};
use progenitor_client::Error as Failure;
use reqwest::{Response, Url};

use super::{failure, headers::text};
use crate::{
    Client, Error,
    link::{Attempt, Shape, is_loopback},
    transport::{finish, get, lost},
};

const MAX_REDIRECTS: usize = 5;

/// Where a file comes from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) client: Client,
    pub(super) operation: &'static str,
    pub(super) url: Url,
}

impl Origin {
    /// An answer that holds bytes of the file, or one that says that there are none so far out (416).
    pub(super) async fn fetch(&self, mut headers: HeaderMap) -> Result<Response, Error> {
        // Lengths and places are those of the bytes as they are stored.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let mut url = self.url.clone();
        let mut left_home = false;
        for _ in 0..=MAX_REDIRECTS {
            let outcome = if left_home {
                self.get_from_outside(url, headers.clone()).await?
            } else {
                get(&self.client, self.operation, url, headers.clone()).await
            };
            let response = match outcome {
                Ok(response) | Err(Failure::UnexpectedResponse(response)) => response,
                Err(failure) => return Err(self.explained(failure).await),
            };
            let status = response.status();
            if status.is_success() || status == StatusCode::RANGE_NOT_SATISFIABLE {
                return Ok(response);
            }
            let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
            let Some(location) = text(response.headers(), &LOCATION).filter(|_| is_redirect) else {
                return Err(self.explained(Failure::UnexpectedResponse(response)).await);
            };
            url = next(response.url(), location)
                .map_err(|summary| failure::answer(self.operation, status, summary))?;
            // Whoever answers there could send the credentials' holder anywhere on the API's host.
            left_home |= !self.client.link.is_own(&url);
        }
        Err(failure::answer(
            self.operation,
            StatusCode::FOUND,
            "the server redirects again and again",
        ))
    }

    /// Like any other request, but without a credential, and not again: whoever reads the file sees to that.
    async fn get_from_outside(
        &self,
        url: Url,
        headers: HeaderMap,
    ) -> Result<Result<Response, Failure<()>>, Error> {
        let request = self.client.client.get(url).headers(headers).build();
        let request = match request {
            Ok(request) => request,
            Err(error) => return Ok(Err(Failure::CommunicationError(error))),
        };
        let link = &self.client.link;
        let mut attempt = Attempt::within(Shape::Stream, link.limits.request);
        let response = link.exchange(request, &mut attempt).await;
        response
            .map(Ok)
            .map_err(|error| lost(self.operation, error))
    }

    pub(super) async fn explained(&self, failure: Failure<()>) -> Error {
        match finish::<()>(self.operation, Err(failure)).await {
            Err(error) => error,
            // A failure does not end well.
            Ok(_) => failure::transfer(self.operation, "the call failed", None),
        }
    }

    pub(super) fn stalled(&self, summary: &'static str) -> Error {
        failure::stalled(self.operation, summary, true)
    }
}

/// Where a redirect leads, if that may be followed.
fn next(from: &Url, location: &str) -> Result<Url, &'static str> {
    let url = from
        .join(location)
        .map_err(|_| "the redirect has no address")?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if from.scheme() == "http" || is_loopback(&url) => Ok(url),
        "http" => Err("the redirect leads to an address without TLS"),
        _ => Err("the redirect leads out of HTTP"),
    }
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::next;

    #[test]
    fn redirects_are_followed_but_not_out_of_tls() {
        for (from, location, expected) in [
            (
                "https://a/blobs/x",
                "https://b/x?s=1",
                Ok("https://b/x?s=1"),
            ),
            ("https://a/blobs/x", "/y", Ok("https://a/y")),
            ("https://a/blobs/x", "//b/y", Ok("https://b/y")),
            ("https://a/x", "http://b/x", Err("without TLS")),
            ("https://a/x", "http://localhost.b/x", Err("without TLS")),
            (
                "https://a/x",
                "http://127.0.0.1/x",
                Ok("http://127.0.0.1/x"),
            ),
            ("https://a/x", "http://[::1]/x", Ok("http://[::1]/x")),
            ("http://a/x", "http://b/x", Ok("http://b/x")),
            ("http://a/x", "https://b/x", Ok("https://b/x")),
            ("https://a/x", "file:///etc/passwd", Err("out of HTTP")),
            ("https://a/x", "data:text/plain,x", Err("out of HTTP")),
            ("https://a/x", "https://", Err("no address")),
        ] {
            let url = next(&Url::parse(from).unwrap(), location);
            match (url, expected) {
                (Ok(url), Ok(expected)) => assert_eq!(url.as_str(), expected),
                (Err(reason), Err(expected)) => assert!(reason.contains(expected), "{reason}"),
                (url, _) => panic!("{from} to {location}: {url:?}"),
            }
        }
    }
}
