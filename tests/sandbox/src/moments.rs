//! Moments as the API writes and reads them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

/// `2019-09-01T14:55:56Z`, which nearly every answer has.
pub(crate) fn iso(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// `2019-08-26T20:09:22+00:00`, which `get_session` has.
pub(crate) fn iso_with_offset(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// `2018-01-31 12:20:03 UTC`, in the header of a new session.
pub(crate) fn expiration_of_new(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// `2017-11-01 15:30:46 +0000`, in the header of every later answer.
pub(crate) fn expiration(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%d %H:%M:%S +0000").to_string()
}

/// `Wed, 31 Jan 2018 12:20:03 GMT`, in the headers that HTTP itself has.
pub(crate) fn http_date(moment: DateTime<Utc>) -> String {
    moment.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A date of a filter: with or without a time, with or without a zone (UTC then), or Unix seconds.
pub(crate) fn read(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.to_utc());
    }
    if let Ok(seconds) = text.parse::<i64>() {
        return DateTime::from_timestamp(seconds, 0);
    }
    ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .or_else(|| {
            NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .ok()?
                .and_hms_opt(0, 0, 0)
        })
        .map(|moment| moment.and_utc())
}
