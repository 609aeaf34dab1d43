//! Where a redirect of a download leads, and whether it may be followed.

use http::header::LOCATION;
use reqwest::Url;

use crate::link::{Response, is_loopback};

pub(super) const MAX_REDIRECTS: usize = 5;

/// Where a response redirects to, if it does.
pub(super) fn location(response: &Response) -> Option<&str> {
    let is_redirect = matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers.get(LOCATION).filter(|_| is_redirect)?;
    location.to_str().ok()
}

/// The address that a redirect leads to, if it may be followed.
pub(super) fn next(from: &Url, location: &str) -> Result<Url, &'static str> {
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
        #[rustfmt::skip]
        let table = [
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
        ];
        for (from, location, expected) in table {
            let url = next(&Url::parse(from).unwrap(), location);
            match (url, expected) {
                (Ok(url), Ok(expected)) => assert_eq!(url.as_str(), expected),
                (Err(reason), Err(expected)) => assert!(reason.contains(expected), "{reason}"),
                (url, _) => panic!("{from} to {location}: {url:?}"),
            }
        }
    }
}
