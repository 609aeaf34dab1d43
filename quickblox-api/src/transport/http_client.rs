//! The HTTP client that is used unless the caller brings one.

use std::time::Duration;

use reqwest::{Url, redirect};

/// How long to wait for a connection.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long one request may take in all, its answer included.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(60);

const USER_AGENT: &str = concat!("quickblox-api/", env!("CARGO_PKG_VERSION"));
const MAX_REDIRECTS: usize = 5;

pub(crate) fn build(
    connect_timeout: Duration,
    timeout: Duration,
) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .connect_timeout(connect_timeout)
        .timeout(timeout)
        .redirect(redirect::Policy::custom(|attempt| {
            if may_follow(attempt.status().as_u16(), attempt.url(), attempt.previous()) {
                attempt.follow()
            } else {
                // The caller gets the redirect itself as an unexpected status.
                attempt.stop()
            }
        }))
        .build()
}

/// reqwest takes `Authorization` off on the way to another host, but knows nothing of `QB-Token` and its like. And a
/// redirect other than 307 and 308 turns a POST into a GET, whose answer would be taken for the answer to the POST.
fn may_follow(status: u16, next: &Url, previous: &[Url]) -> bool {
    let same_origin = previous
        .last()
        .is_some_and(|previous| previous.origin() == next.origin());
    same_origin && matches!(status, 307 | 308) && previous.len() <= MAX_REDIRECTS
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::{MAX_REDIRECTS, may_follow};

    #[test]
    fn redirects_stay_with_the_host_and_keep_the_method() {
        let from = "https://api.quickblox.com/users.json";
        for (status, to, expected) in [
            (307, "https://api.quickblox.com/v2/users.json", true),
            (308, "https://api.quickblox.com:443/v2/users.json", true),
            (301, "https://api.quickblox.com/v2/users.json", false),
            (302, "https://api.quickblox.com/v2/users.json", false),
            (303, "https://api.quickblox.com/v2/users.json", false),
            (307, "https://evil.example/users.json", false),
            (
                307,
                "https://api.quickblox.com.evil.example/users.json",
                false,
            ),
            (307, "https://api.quickblox.com:8443/users.json", false),
            (307, "http://api.quickblox.com/users.json", false),
            (307, "data:text/plain,users", false),
        ] {
            let [from, to] = [from, to].map(|url| Url::parse(url).unwrap());
            assert_eq!(
                may_follow(status, &to, std::slice::from_ref(&from)),
                expected,
                "{status} {to}"
            );
            assert!(
                !may_follow(status, &to, &vec![from; MAX_REDIRECTS + 1]),
                "{status} {to} for ever"
            );
        }
    }
}
