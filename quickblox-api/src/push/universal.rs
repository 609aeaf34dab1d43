//! The message for all platforms at once.

use serde_json::{Map, Value};

use super::message::{base64, base64_json, required};
use crate::error::{Error, Invalid};

/// A message to all devices of the recipients, iOS and Android. The server makes a message for each platform of it.
///
/// ```
/// use quickblox_api::push::{PushMessage, Universal};
///
/// // A text alone is sent as it is, with parameters as a JSON object; both in Base64.
/// assert_eq!(PushMessage::from(Universal::new("Hello")).encode()?, "SGVsbG8=");
/// assert_eq!(
///     PushMessage::from(Universal::new("Hello").badge(5)).encode()?,
///     "eyJpb3NfYmFkZ2UiOjUsIm1lc3NhZ2UiOiJIZWxsbyJ9",
/// );
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "each method returns the message"]
pub struct Universal {
    text: String,
    parameters: Map<String, Value>,
}

/// The key of the text.
const MESSAGE: &str = "message";

impl Universal {
    /// A message with a text, without parameters.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            parameters: Map::new(),
        }
    }

    /// The number on the application's icon (`ios_badge`). iOS only.
    pub fn badge(self, number: u32) -> Self {
        self.field("ios_badge", number)
    }

    /// The name of a sound in the application (`ios_sound`). iOS only.
    pub fn sound(self, name: impl Into<String>) -> Self {
        self.field("ios_sound", name.into())
    }

    /// The category, which decides on the buttons (`ios_category`). iOS only.
    pub fn category(self, name: impl Into<String>) -> Self {
        self.field("ios_category", name.into())
    }

    /// Wakes the application up in the background (`ios_content_available`). iOS only.
    pub fn content_available(self) -> Self {
        self.field("ios_content_available", 1)
    }

    /// Lets an extension of the application change the notification (`ios_mutable_content`). iOS only.
    pub fn mutable_content(self) -> Self {
        self.field("ios_mutable_content", 1)
    }

    /// Rings as a call does, where there is a subscription of the channel `apns_voip`; an ordinary push elsewhere
    /// (`ios_voip`).
    pub fn voip(self) -> Self {
        self.field("ios_voip", 1)
    }

    /// A value for the application: beside `aps` on iOS, as `data.` and the key on Android. A later one takes the place
    /// of an earlier one with the same key. An empty key, `message` and `aps` are refused when the event is converted.
    pub fn field(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(key.into(), value.into());
        self
    }

    pub(super) fn encode(&self) -> Result<String, Error> {
        let text = required(&self.text)?;
        if self.parameters.is_empty() {
            return Ok(base64(text));
        }
        for key in ["", MESSAGE, "aps"] {
            if self.parameters.contains_key(key) {
                let wrong = format!("cannot have a field with the key `{key}`; choose another");
                return Err(Invalid::new("message", wrong).into());
            }
        }
        let mut object = self.parameters.clone();
        object.insert(MESSAGE.to_owned(), text.into());
        Ok(base64_json(object))
    }
}
