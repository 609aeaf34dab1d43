//! A message of whatever platform, and its text on the wire.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value};

use super::{Apns, Fcm, Universal};
use crate::{
    error::{Error, Invalid},
    types::{NotificationType, PushType},
};

/// A message of one of the platforms, as [`PushEvent`](super::PushEvent) takes it.
///
/// A text alone is a universal message.
#[derive(Clone, Debug, PartialEq)]
pub struct PushMessage(Form);

#[derive(Clone, Debug, PartialEq)]
enum Form {
    Universal(Universal),
    Apns(Apns),
    Fcm(Fcm),
    Email(String),
}

impl PushMessage {
    /// An e-mail in place of a push notification.
    pub fn email(text: impl Into<String>) -> Self {
        Self(Form::Email(text.into()))
    }

    /// The text on the wire, as `update_event` takes it, too.
    ///
    /// ```
    /// use quickblox_api::push::{Fcm, PushMessage};
    ///
    /// let message = PushMessage::from(Fcm::new("I love M&M's! Especially red one!"));
    /// assert_eq!(
    ///     message.encode()?,
    ///     "data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=",
    /// );
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Validation`](crate::ErrorKind::Validation) if there is no text, or if a key cannot be sent.
    pub fn encode(&self) -> Result<String, Error> {
        match &self.0 {
            Form::Universal(message) => message.encode(),
            Form::Apns(message) => message.encode(),
            Form::Fcm(message) => message.encode(),
            Form::Email(text) => Ok(base64(required(text)?)),
        }
    }

    pub(super) fn notification_type(&self) -> NotificationType {
        match self.0 {
            Form::Universal(_) | Form::Apns(_) | Form::Fcm(_) => NotificationType::Push,
            Form::Email(_) => NotificationType::Email,
        }
    }

    pub(super) fn push_type(&self) -> Option<PushType> {
        match &self.0 {
            Form::Universal(_) | Form::Email(_) => None,
            Form::Apns(message) => Some(message.push_type()),
            Form::Fcm(_) => Some(PushType::Gcm),
        }
    }
}

impl From<Universal> for PushMessage {
    fn from(message: Universal) -> Self {
        Self(Form::Universal(message))
    }
}

impl From<Apns> for PushMessage {
    fn from(message: Apns) -> Self {
        Self(Form::Apns(message))
    }
}

impl From<Fcm> for PushMessage {
    fn from(message: Fcm) -> Self {
        Self(Form::Fcm(message))
    }
}

impl From<&str> for PushMessage {
    fn from(text: &str) -> Self {
        Universal::new(text).into()
    }
}

impl From<String> for PushMessage {
    fn from(text: String) -> Self {
        Universal::new(text).into()
    }
}

pub(super) fn base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn base64_json(object: Map<String, Value>) -> String {
    base64(Value::Object(object).to_string())
}

pub(super) fn required(text: &str) -> Result<&str, Error> {
    if text.is_empty() {
        Err(Invalid::new("message", "is empty; give it a text").into())
    } else {
        Ok(text)
    }
}
