//! A value that cannot be sent, told as the server tells of one that it refuses.
//!
//! So a service shows both to its user in the same way.

use std::{any::Any, fmt::Display};

use serde_json::json;

use super::{Details, Error, ErrorKind};
use crate::text::one_line;

/// A field, and what is wrong with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    field: String,
    message: String,
}

/// The server's name for no field in particular.
const NO_FIELD: &str = "base";

impl Invalid {
    /// The message goes on after the name of the field, such as `is empty`. A field without a name is none in particular.
    pub(crate) fn new(field: impl Into<String>, message: impl Display) -> Self {
        Self {
            field: field.into(),
            message: message.to_string(),
        }
    }

    /// A body that cannot be made of what was given. An error of this crate knows the field.
    pub(crate) fn body(error: &(impl Display + 'static)) -> Self {
        let known = (error as &dyn Any).downcast_ref::<Error>();
        match known.and_then(|error| error.messages().next()) {
            Some((field, message)) => Self::new(field.unwrap_or_default(), message),
            None => Self::new("", error),
        }
    }

    /// The same of a field within another one, or of an entry.
    pub(crate) fn within(self, place: &str) -> Self {
        let dot = if self.field.is_empty() || self.field.starts_with('[') {
            ""
        } else {
            "."
        };
        Self {
            field: format!("{place}{dot}{}", self.field),
            ..self
        }
    }
}

impl From<Invalid> for Details {
    fn from(Invalid { field, message }: Invalid) -> Self {
        let field = if field.is_empty() { NO_FIELD } else { &field };
        let message = one_line(message.chars());
        Self {
            body: Some(json!({"errors": {field: [message]}}).into()),
            ..Self::new(ErrorKind::Validation)
        }
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Details::from(invalid).into()
    }
}
