//! The message for iOS alone.

use serde_json::{Map, Value};

use super::message::base64_json;
use crate::{
    error::{Error, Invalid},
    types::PushType,
};

/// A message to the iOS devices of the recipients, as a payload of Apple's service.
///
/// ```
/// use quickblox_api::push::{Apns, PushMessage};
/// use serde_json::json;
///
/// let message = Apns::new()
///     .alert(json!({ "title": "Chess", "body": "Your turn" }))
///     .badge(1)
///     .sound("default")
///     .field("game", 17);
/// assert!(PushMessage::from(message).encode()?.starts_with("payload="));
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "each method returns the message"]
pub struct Apns {
    aps: Map<String, Value>,
    fields: Map<String, Value>,
    is_voip: bool,
}

impl Apns {
    /// A message with nothing in it yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is shown (`aps.alert`): a text, or an object with `title`, `body` and whatever else Apple documents.
    pub fn alert(self, alert: impl Into<Value>) -> Self {
        self.aps("alert", alert)
    }

    /// The number on the application's icon (`aps.badge`).
    pub fn badge(self, number: u32) -> Self {
        self.aps("badge", number)
    }

    /// The name of a sound in the application (`aps.sound`).
    pub fn sound(self, name: impl Into<String>) -> Self {
        self.aps("sound", name.into())
    }

    /// The category, which decides on the buttons (`aps.category`).
    pub fn category(self, name: impl Into<String>) -> Self {
        self.aps("category", name.into())
    }

    /// Wakes the application up in the background (`aps.content-available`).
    pub fn content_available(self) -> Self {
        self.aps("content-available", 1)
    }

    /// Lets an extension of the application change the notification (`aps.mutable-content`).
    pub fn mutable_content(self) -> Self {
        self.aps("mutable-content", 1)
    }

    /// Any other key of `aps`.
    pub fn aps(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.aps.insert(key.into(), value.into());
        self
    }

    /// A value for the application, beside `aps`. An empty key and `aps` are refused when the event is converted.
    pub fn field(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.insert(key.into(), value.into());
        self
    }

    /// Rings as a call does, through subscriptions of the channel `apns_voip`.
    pub fn voip(mut self) -> Self {
        self.is_voip = true;
        self
    }

    pub(super) fn push_type(&self) -> PushType {
        if self.is_voip {
            PushType::ApnsVoip
        } else {
            PushType::Apns
        }
    }

    pub(super) fn encode(&self) -> Result<String, Error> {
        if self.aps.is_empty() && self.fields.is_empty() {
            return Err(Invalid::new("message", "is empty; give it an alert or a field").into());
        }
        for key in ["", "aps"] {
            if self.fields.contains_key(key) {
                let wrong = format!("cannot have a field with the key `{key}`; choose another");
                return Err(Invalid::new("message", wrong).into());
            }
        }
        let mut payload = self.fields.clone();
        payload.insert("aps".to_owned(), self.aps.clone().into());
        Ok(format!("payload={}", base64_json(payload)))
    }
}
