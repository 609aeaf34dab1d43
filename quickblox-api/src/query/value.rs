//! What fields are compared with, and how that is written in a query.

use std::fmt::Display;

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use serde_json::Value;

use super::error::Problem;

/// A time in Unix seconds, as the chat compares times, those included that it delivers as ISO text.
///
/// ```
/// use quickblox_api::query::Seconds;
///
/// let time: chrono::DateTime<chrono::Utc> = "2019-05-02T20:43:25Z".parse()?;
/// assert_eq!(Seconds::from(time), Seconds::from(1556829805));
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(i64);

impl From<i64> for Seconds {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for Seconds {
    fn from(time: DateTime<Z>) -> Self {
        Self(time.timestamp())
    }
}

impl From<Seconds> for Value {
    fn from(Seconds(seconds): Seconds) -> Self {
        seconds.into()
    }
}

/// A time or a day as ISO text, as the users' module compares times: `2019-05-23T18:07:19Z` or `2021-01-01`. Text is
/// taken as it is; a [`DateTime`] is written in whole seconds of UTC.
///
/// ```
/// use quickblox_api::query::Date;
///
/// let time: chrono::DateTime<chrono::Utc> = "2019-05-23T18:07:19Z".parse()?;
/// assert_eq!(Date::from(time), Date::from("2019-05-23T18:07:19Z"));
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date(String);

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for Date {
    fn from(time: DateTime<Z>) -> Self {
        let utc = time.with_timezone(&Utc);
        Self(utc.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

impl From<Date> for Value {
    fn from(Date(text): Date) -> Self {
        text.into()
    }
}

/// A single value as a query has it.
pub(super) fn text(value: &Value) -> Result<String, Problem> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        Value::Array(_) | Value::Object(_) => Err(Problem::NotSingle),
    }
}

/// Several values as a query has them. A comma inside one cannot be escaped, as far as is known.
pub(super) fn list(values: impl IntoIterator<Item = Value>) -> Result<String, Problem> {
    let texts = values.into_iter().map(|value| {
        let text = text(&value)?;
        if text.contains(',') {
            Err(Problem::Comma(text))
        } else {
            Ok(text)
        }
    });
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    if texts.is_empty() {
        Err(Problem::EmptyList)
    } else {
        Ok(texts.join(","))
    }
}

/// Refuses what would make a query mean something else.
pub(super) fn field_name(name: &str) -> Result<(), Problem> {
    if name.is_empty() || name.contains(['[', ']']) {
        Err(Problem::Name)
    } else {
        Ok(())
    }
}

pub(super) fn finite(numbers: &[f64]) -> Result<(), Problem> {
    if numbers.iter().all(|number| number.is_finite()) {
        Ok(())
    } else {
        Err(Problem::NotFinite)
    }
}

pub(super) fn key(field: &str, operator: Option<&(impl Display + ?Sized)>) -> String {
    operator.map_or_else(
        || field.to_owned(),
        |operator| format!("{field}[{operator}]"),
    )
}
