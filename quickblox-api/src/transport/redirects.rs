//! Redirects of a download to where the file lies, which may be another host than the API's.
//!
//! The HTTP client follows no redirect to another host, so that no credential goes there. A download is the one call
//! that has to go: without any.

use http::{HeaderMap, StatusCode, header::LOCATION};
use reqwest::{Response, Url};

use super::{
    call::{Profile, send_once},
    failed::Failed,
};
use crate::{
    Client,
    link::{Attempt, Lost, is_loopback},
};

const MAX_REDIRECTS: usize = 5;

/// The answer that redirects lead to, or the last one that is none. Asked for with the headers of the first request,
/// and with a credential as long as the way has not left the API's host.
pub(super) async fn follow(
    client: &Client,
    profile: Profile<'_>,
    headers: HeaderMap,
    mut response: Response,
    attempt: &mut Attempt<'_>,
) -> Result<Response, Failed> {
    let mut left_home = false;
    for _ in 0..MAX_REDIRECTS {
        let Some(location) = location(&response) else {
            return Ok(response);
        };
        let refused = |summary| Failed::Redirect {
            status: response.status(),
            summary,
        };
        let url = next(response.url(), location).map_err(refused)?;
        // Whoever answers there could send the credentials' holder anywhere on the API's host.
        left_home |= !client.link.is_own(&url);
        let make = || {
            let request = client.client.get(url.clone());
            request.headers(headers.clone()).build()
        };
        let request = make().map_err(Lost::sending)?;
        response = if left_home {
            client.link.exchange(request, attempt).await?
        } else {
            send_once(client, profile, request, &|| make().ok(), attempt).await?
        };
    }
    match location(&response) {
        None => Ok(response),
        Some(_) => Err(Failed::Redirect {
            status: StatusCode::FOUND,
            summary: "the server redirects again and again",
        }),
    }
}

/// Where an answer redirects to, if it does.
fn location(response: &Response) -> Option<&str> {
    let is_redirect = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers().get(LOCATION).filter(|_| is_redirect)?;
    location.to_str().ok()
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
