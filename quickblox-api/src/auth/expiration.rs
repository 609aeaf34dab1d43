//! When a session ends, as the server says it.
//!
//! The header has two forms, depending on whether the request came with a token. Refusals carry it too, so it proves no
//! session.

use chrono::{DateTime, NaiveDateTime, Utc};
use http::HeaderMap;

/// Reads `QB-Token-ExpirationDate`; `None` if it is absent or has an unknown form.
pub(crate) fn expiration(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    let text = headers
        .get("qb-token-expirationdate")?
        .to_str()
        .ok()?
        .trim();
    let named =
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S UTC").map(|time| time.and_utc());
    let numeric = || DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z").map(Into::into);
    named.or_else(|_| numeric()).ok()
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use http::{HeaderMap, HeaderValue};
    use serde::Deserialize;

    use super::expiration;

    #[derive(Deserialize)]
    struct Observations {
        observed: Vec<Observation>,
    }

    #[derive(Deserialize)]
    struct Observation {
        value: String,
        rfc3339: DateTime<Utc>,
    }

    fn read(value: &str) -> Option<DateTime<Utc>> {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        expiration(&HeaderMap::from_iter([(
            "QB-Token-ExpirationDate".parse().unwrap(),
            value,
        )]))
    }

    #[test]
    fn every_observed_form_is_read() {
        let Observations { observed } = crate::testing::case("token_expiration_header");
        assert!(!observed.is_empty());
        for Observation { value, rfc3339 } in observed {
            assert_eq!(read(&value), Some(rfc3339), "{value}");
        }
    }

    #[test]
    fn another_zone_counts_and_anything_else_is_ignored() {
        assert_eq!(
            read("2018-01-31 14:20:03 +0200"),
            read("2018-01-31 12:20:03 UTC")
        );
        for value in [
            "",
            "soon",
            "2018-01-31",
            "2018-13-31 12:20:03 UTC",
            "2018-01-31 12:20:03",
            "caf\u{e9}",
        ] {
            assert_eq!(read(value), None, "{value}");
        }
        assert_eq!(expiration(&HeaderMap::new()), None);
    }
}
