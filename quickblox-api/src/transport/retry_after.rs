//! How long a server asks to wait, which it may say in seconds or as a date.

use std::time::Duration;

use chrono::{DateTime, Utc};
use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};

/// What a longer wait is taken for. It can be added to any time.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Reads `Retry-After`; `None` if it is absent or unreadable. A date counts from the server's own `Date`, if it sent one,
/// so that a wrong clock here does not matter.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than fits is very long as well.
        let wait = text.parse().map_or(LONGEST, Duration::from_secs);
        return Some(wait.min(LONGEST));
    }
    let date = |text: &str| DateTime::parse_from_rfc2822(text).ok();
    let until = date(text)?;
    let now = headers.get(DATE).and_then(|now| date(now.to_str().ok()?));
    let now = now.unwrap_or_else(|| Utc::now().fixed_offset());
    // In the past: at once.
    Some((until - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{HeaderMap, HeaderValue};

    use super::{LONGEST, retry_after};

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        #[rustfmt::skip]
        let table = [
            ("0", None, Some(0)),
            (" 120 ", None, Some(120)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some("Wed, 21 Oct 2015 07:27:30 GMT"), Some(30)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some("Wed, 21 Oct 2015 07:28:30 GMT"), Some(0)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", Some("yesterday"), Some(0)),
            ("Wed, 21 Oct 2015 07:28:00 GMT", None, Some(0)),
            ("-1", None, None),
            ("1.5", None, None),
            ("3153600001", None, Some(LONGEST.as_secs())),
            ("99999999999999999999", None, Some(LONGEST.as_secs())),
            ("+5", None, None),
            ("soon", None, None),
            ("", None, None),
        ];
        for (value, date, expected) in table {
            let mut headers = HeaderMap::from_iter([(
                "retry-after".parse().unwrap(),
                HeaderValue::from_static(value),
            )]);
            if let Some(date) = date {
                headers.insert("date", HeaderValue::from_static(date));
            }
            assert_eq!(
                retry_after(&headers),
                expected.map(Duration::from_secs),
                "{value} at {date:?}"
            );
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }
}
