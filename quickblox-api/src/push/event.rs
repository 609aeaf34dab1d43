//! The whole event: message, recipients and times.

use chrono::{DateTime, Utc};

use super::{PushMessage, Recipients};
use crate::{
    error::{Error, Invalid},
    types::{CreateEventFields, CreateEventRequest, Environment, EventPeriod, EventType},
};

/// A notification to send at once, at a date, or again and again: the body of `create_event`.
///
/// ```no_run
/// use chrono::{Duration, Utc};
/// use quickblox_api::{Client, Error, types::{Environment, EventPeriod}};
/// use quickblox_api::push::{PushEvent, Recipients};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let tomorrow = Utc::now() + Duration::days(1);
/// let reminder = PushEvent::new(Environment::Production, "Time to train", Recipients::tagged_any(["runners"]))
///     .every(EventPeriod::Day, tomorrow)
///     .until(tomorrow + Duration::days(30))
///     .name("training");
/// client.create_event().body(reminder).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The conversion refuses what the server would: a message without a text, no recipients, a tag with a comma, a single
/// delivery in the past, an end before the beginning, or one without a repetition.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "each method returns the event"]
pub struct PushEvent {
    environment: Environment,
    message: PushMessage,
    recipients: Recipients,
    name: Option<String>,
    schedule: Schedule,
    end: Option<DateTime<Utc>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Schedule {
    AtOnce,
    At(DateTime<Utc>),
    Every(EventPeriod, DateTime<Utc>),
}

impl PushEvent {
    /// An event that is delivered at once.
    ///
    /// The environment is the mode in which the application on the devices was built; subscriptions of the other one
    /// get nothing.
    pub fn new(
        environment: Environment,
        message: impl Into<PushMessage>,
        recipients: Recipients,
    ) -> Self {
        Self {
            environment,
            message: message.into(),
            recipients,
            name: None,
            schedule: Schedule::AtOnce,
            end: None,
        }
    }

    /// A label for the caller's own use.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Delivers once, at this time, to the second. It must not be in the past.
    pub fn at(mut self, date: impl Into<DateTime<Utc>>) -> Self {
        self.schedule = Schedule::At(date.into());
        self
    }

    /// Delivers again and again, from `first` on.
    pub fn every(mut self, period: EventPeriod, first: impl Into<DateTime<Utc>>) -> Self {
        self.schedule = Schedule::Every(period, first.into());
        self
    }

    /// The end of the repetition. It must not be before its beginning.
    pub fn until(mut self, end: impl Into<DateTime<Utc>>) -> Self {
        self.end = Some(end.into());
        self
    }
}

impl Schedule {
    fn check(self, end: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<(), Invalid> {
        let (field, wrong) = match (self, end) {
            (Self::At(date), _) if date.timestamp() < now.timestamp() => {
                let wrong = "is in the past; choose a later one, or none to deliver at once";
                ("date", wrong)
            }
            (Self::Every(_, first), Some(end)) if end < first => {
                let wrong = "is before the first delivery; choose a later one";
                ("end_date", wrong)
            }
            (Self::AtOnce | Self::At(_), Some(_)) => {
                let wrong = "goes with a repetition only; use `every`, or leave `until` out";
                ("end_date", wrong)
            }
            _ => return Ok(()),
        };
        Err(Invalid::new(field, wrong))
    }

    fn date(self) -> Option<DateTime<Utc>> {
        match self {
            Self::AtOnce => None,
            Self::At(date) | Self::Every(_, date) => Some(date),
        }
    }

    fn period(self) -> Option<EventPeriod> {
        match self {
            Self::AtOnce | Self::At(_) => None,
            Self::Every(period, _) => Some(period),
        }
    }

    fn event_type(self) -> EventType {
        match self {
            Self::AtOnce => EventType::OneShot,
            Self::At(_) => EventType::FixedDate,
            Self::Every(..) => EventType::PeriodDate,
        }
    }
}

/// The body of `create_event`.
impl TryFrom<PushEvent> for CreateEventRequest {
    type Error = Error;

    fn try_from(event: PushEvent) -> Result<Self, Error> {
        let schedule = event.schedule;
        schedule.check(event.end, Utc::now())?;
        let (user, external_user) = event.recipients.selectors()?;
        let message = event.message.encode()?;
        let kind = event.message.notification_type();
        let fields = CreateEventFields::new(kind, event.environment, message)
            .date(schedule.date().map(|date| date.timestamp()))
            .end_date(event.end.map(|end| end.timestamp()))
            .event_type(schedule.event_type())
            .external_user(external_user)
            .name(event.name)
            .period(schedule.period())
            .push_type(event.message.push_type())
            .user(user);
        Ok(Self::new(fields))
    }
}
