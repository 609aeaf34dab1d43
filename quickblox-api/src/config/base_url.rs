//! Which addresses a client may send its credentials to.

use reqwest::Url;

use crate::{error::Error, link::is_loopback};

/// Gives the address back in the form that paths are appended to, and parsed. No error repeats it: it may hold a password.
pub(super) fn check(text: &str, allow_insecure_http: bool) -> Result<(String, Url), Error> {
    let refuse = |reason: &'static str| Err(Error::invalid_request(reason));
    let Ok(url) = Url::parse(text) else {
        return refuse("the base URL is not an absolute URL, such as https://api.quickblox.com");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("the base URL has a user or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("the base URL has a query or a fragment");
    }
    match url.scheme() {
        "https" => {}
        "http" if allow_insecure_http || is_loopback(&url) => {}
        "http" => {
            return refuse(
                "the base URL would send credentials unencrypted: use https, or call allow_insecure_http",
            );
        }
        _ => return refuse("the base URL begins with neither https:// nor http://"),
    }
    Ok((url.as_str().trim_end_matches('/').to_owned(), url))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn addresses_are_brought_into_one_form() {
        for (given, expected) in [
            ("https://api.quickblox.com", "https://api.quickblox.com"),
            ("https://api.quickblox.com/", "https://api.quickblox.com"),
            ("https://api.quickblox.com//", "https://api.quickblox.com"),
            (" HTTPS://API.example.com:443 ", "https://api.example.com"),
            (
                "https://proxy.example/quickblox/",
                "https://proxy.example/quickblox",
            ),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://LOCALHOST", "http://localhost"),
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://127.8.8.8:81", "http://127.8.8.8:81"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
        ] {
            assert_eq!(
                check(given, false).ok().map(|(text, _)| text).as_deref(),
                Some(expected),
                "{given}"
            );
        }
        assert_eq!(check("http://10.0.0.1", true).unwrap().0, "http://10.0.0.1");
    }

    #[test]
    fn others_are_refused_and_not_repeated() {
        for (given, reason) in [
            ("", "absolute"),
            ("api.quickblox.com", "absolute"),
            ("/users", "absolute"),
            ("https://", "absolute"),
            ("https:///", "absolute"),
            ("ftp://s3cr3t.example", "neither"),
            ("localhost:8080", "neither"),
            ("unix:/s3cr3t", "neither"),
            ("https://user@s3cr3t.example", "user"),
            ("https://:s3cr3t@api.quickblox.com", "user"),
            ("https://api.quickblox.com?s3cr3t", "query"),
            ("https://api.quickblox.com#s3cr3t", "fragment"),
            ("http://s3cr3t.example", "unencrypted"),
            ("http://localhost.s3cr3t.example", "unencrypted"),
            ("http://10.0.0.1", "unencrypted"),
            ("http://[::2]", "unencrypted"),
        ] {
            let error = check(given, false).unwrap_err();
            assert!(error.to_string().contains(reason), "{given}: {error}");
            assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
        }
    }
}
