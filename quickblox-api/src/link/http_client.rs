//! The HTTP client that is used unless the caller brings one.

use std::time::Duration;

use reqwest::{Url, redirect};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("quickblox-api/", env!("CARGO_PKG_VERSION"));
const MAX_REDIRECTS: usize = 5;

/// What the caller may set of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) user_agent: Option<String>,
    pub(crate) proxy: Option<reqwest::Proxy>,
}

impl Settings {
    pub(crate) fn is_empty(&self) -> bool {
        self.connect_timeout.is_none() && self.user_agent.is_none() && self.proxy.is_none()
    }
}

/// Without time limits but the one for connections: those are set for each request.
pub(crate) fn build(settings: Settings) -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder()
        .user_agent(settings.user_agent.as_deref().unwrap_or(USER_AGENT))
        .connect_timeout(settings.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
    let builder = match settings.proxy {
        Some(proxy) => builder.proxy(proxy),
        None => builder,
    };
    builder
        // It would repeat the query, in which a token may stand.
        .referer(false)
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
