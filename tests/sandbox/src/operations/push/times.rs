//! When an event is delivered: at once, at a date, or every period from a date on.

use crate::{
    call::Call,
    fields::{integer, text},
    refusal::Refusal,
    world::Event,
};

/// Intervals there are: a day, a week, 30 days, 365.25 days.
const PERIODS: [i64; 4] = [86_400, 604_800, 2_592_000, 31_557_600];

/// Kind and times of an event, as they fit together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    pub(super) event_type: &'static str,
    pub(super) date: Option<i64>,
    pub(super) period: Option<i64>,
    pub(super) end_date: Option<i64>,
}

impl Times {
    /// Reads them from a body; what is not said follows from what is.
    pub(super) fn read(call: &Call) -> Result<Self, Refusal> {
        let number = |name: &str| match call.field(&format!("/event/{name}")) {
            None => Ok(None),
            Some(value) => integer(value).map(Some).ok_or_else(|| invalid(name)),
        };
        let (date, period, end_date) = (number("date")?, number("period")?, number("end_date")?);
        let event_type = match call.field("/event/event_type").and_then(text).as_deref() {
            Some("one_shot") => "one_shot",
            Some("fixed_date") => "fixed_date",
            Some("period_date") => "period_date",
            Some(_) => return Err(invalid("event_type")),
            None if period.is_some() => "period_date",
            None if date.is_some() => "fixed_date",
            None => "one_shot",
        };
        let times = Self {
            event_type,
            date,
            period,
            end_date,
        };
        times.check(call.now.timestamp())?;
        Ok(times)
    }

    /// The times of an event.
    pub(super) fn of(event: &Event) -> Self {
        Self {
            event_type: event.kind,
            date: event.date,
            period: event.period,
            end_date: event.end_date,
        }
    }

    /// The times of an event with the changes that a body makes to them.
    pub(super) fn changed(call: &Call, event: &Event) -> Result<Self, Refusal> {
        let number = |name: &str, old: Option<i64>| match call.field(&format!("/event/{name}")) {
            None => Ok(old),
            Some(value) => integer(value).map(Some).ok_or_else(|| invalid(name)),
        };
        let times = Self {
            date: number("date", event.date)?,
            period: number("period", event.period)?,
            ..Self::of(event)
        };
        // A date that stays may well have passed.
        let now = if times.date == event.date {
            i64::MIN
        } else {
            call.now.timestamp()
        };
        times.check(now)?;
        Ok(times)
    }

    fn check(&self, now: i64) -> Result<(), Refusal> {
        let date = match (self.event_type, self.date) {
            ("one_shot", None) => None,
            ("one_shot", Some(_)) => return Err(Refusal::field(422, "date", "is not allowed")),
            (_, None) => return Err(Refusal::field(422, "date", "can't be blank")),
            ("fixed_date", Some(date)) if date < now => {
                return Err(Refusal::field(422, "date", "can't be in the past"));
            }
            (_, Some(date)) => Some(date),
        };
        match (self.event_type, self.period) {
            ("period_date", None) => return Err(Refusal::field(422, "period", "can't be blank")),
            ("period_date", Some(period)) if !PERIODS.contains(&period) => {
                return Err(invalid("period"));
            }
            ("period_date", Some(_)) | (_, None) => {}
            (_, Some(_)) => return Err(Refusal::field(422, "period", "is not allowed")),
        }
        match (date, self.end_date) {
            (Some(date), Some(end)) if end < date => {
                Err(Refusal::field(422, "end_date", "can't be before date"))
            }
            _ => Ok(()),
        }
    }

    /// When the next delivery is, from this moment on.
    pub(super) fn next(&self, from: i64) -> Option<i64> {
        let next = match (self.date, self.period) {
            (None, _) => from,
            (Some(date), None) => date,
            (Some(date), Some(_)) if date >= from => date,
            (Some(date), Some(period)) => {
                let missed = from.saturating_sub(date).saturating_add(period - 1) / period;
                date.checked_add(missed.checked_mul(period)?)?
            }
        };
        self.end_date.is_none_or(|end| next <= end).then_some(next)
    }
}

fn invalid(name: &str) -> Refusal {
    Refusal::field(422, name, "is invalid")
}
