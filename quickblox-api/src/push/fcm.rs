//! The message for Android alone.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::message::{base64, required};
use crate::error::{Error, Invalid};

/// A message to the Android devices of the recipients: a data message of Google's FCM, never a notification message.
///
/// ```
/// use quickblox_api::push::{Fcm, PushMessage};
///
/// let message = Fcm::new("Your turn").data("game", "17");
/// assert_eq!(
///     PushMessage::from(message).encode()?,
///     "data.message=WW91cit0dXJu&data.game=MTc=",
/// );
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "each method returns the message"]
pub struct Fcm {
    text: String,
    data: Vec<(String, String)>,
}

/// What a form leaves as it is.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

impl Fcm {
    /// A message with a text, which becomes `data.message`.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            data: Vec::new(),
        }
    }

    /// A value for the application (`data.` and the key). The key is made of letters, digits, `_`, `-` and `.`, is not
    /// `message`, and stands once; others are refused when the event is converted.
    pub fn data(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.data.push((key.into(), value.into()));
        self
    }

    pub(super) fn encode(&self) -> Result<String, Error> {
        let mut text = pair("message", required(&self.text)?);
        let mut seen = vec!["message"];
        for (key, value) in &self.data {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
            if key.is_empty() || !key.chars().all(is_plain) || seen.contains(&key.as_str()) {
                let wrong = format!(
                    "cannot have a value with the key `{key}`, or has it twice; choose another, of letters and digits"
                );
                return Err(Invalid::new("message", wrong).into());
            }
            seen.push(key);
            // Writing to a `String` does not fail.
            let _ = write!(text, "&{}", pair(key, value));
        }
        Ok(text)
    }
}

fn pair(key: &str, value: &str) -> String {
    let escaped = utf8_percent_encode(value, FORM).to_string();
    format!("data.{key}={}", base64(escaped.replace("%20", "+")))
}
