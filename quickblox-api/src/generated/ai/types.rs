// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `ai`.

use std::convert::Infallible;
use serde::{Deserialize, Serialize};
use crate::call::{IntoField, given};

/// The text that the assistant generated.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiAnswer {
    /// The drafted reply, the translation or the next message.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub answer: String,
}

/// A message and the earlier messages of the conversation.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiAnswerAssistRequest {
    /// Earlier messages, oldest first. The first one may have either role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<AiHistoryMessage>,
    /// The message to reply to, at most 2000 characters.
    pub message: String,
    /// Id of the assistant that replies: 24 hexadecimal digits, as shown in the Dashboard.
    pub smart_chat_assistant_id: String,
}

impl AiAnswerAssistRequest {
    /// One with the required fields.
    pub fn new(
        smart_chat_assistant_id: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            history: Default::default(),
            message: message.into(),
            smart_chat_assistant_id: smart_chat_assistant_id.into(),
        }
    }

    /// Sets [`history`](Self#structfield.history).
    pub fn history<K>(
        mut self,
        history: impl IntoField<Vec<AiHistoryMessage>, K, Error = Infallible>,
    ) -> Self {
        self.history = given(history).unwrap_or_default();
        self
    }
}

/// The conversation to continue.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiGatewayRequest {
    /// The messages in order. Send at least one.
    pub messages: Vec<GatewayMessage>,
    /// Id of the assistant that continues the conversation.
    pub smart_chat_assistant_id: String,
}

impl AiGatewayRequest {
    /// One with the required fields.
    pub fn new(
        smart_chat_assistant_id: impl Into<String>,
        messages: impl Into<Vec<GatewayMessage>>,
    ) -> Self {
        Self {
            messages: messages.into(),
            smart_chat_assistant_id: smart_chat_assistant_id.into(),
        }
    }
}

/// An earlier message. Its text is in `message`, unlike that of a gateway message.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiHistoryMessage {
    /// Text of the message.
    pub message: String,
    /// Author of an earlier message.
    pub role: AiHistoryRole,
}

impl AiHistoryMessage {
    /// One with the required fields.
    pub fn new(role: impl Into<AiHistoryRole>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            role: role.into(),
        }
    }
}

/// The dialog to summarize and the assistant that does it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiSummarizeRequest {
    /// Id of the dialog: 24 hexadecimal digits.
    pub dialog_id: String,
    /// Id of the assistant that summarizes.
    pub smart_chat_assistant_id: String,
}

impl AiSummarizeRequest {
    /// One with the required fields.
    pub fn new(
        smart_chat_assistant_id: impl Into<String>,
        dialog_id: impl Into<String>,
    ) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            smart_chat_assistant_id: smart_chat_assistant_id.into(),
        }
    }
}

/// Summary of a dialog.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiSummary {
    /// The summary, or `Chat is empty.` if the dialog has no messages.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub summary: String,
}

/// The text to translate and the target language.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiTranslateForm {
    /// Id of the assistant that translates.
    pub smart_chat_assistant_id: String,
    /// The text to translate.
    pub text: String,
    /// Code of the target language, such as `en`, `uk` or `zh-Hans`. It may be required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_language: Option<String>,
}

impl AiTranslateForm {
    /// One with the required fields.
    pub fn new(
        smart_chat_assistant_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            smart_chat_assistant_id: smart_chat_assistant_id.into(),
            text: text.into(),
            to_language: None,
        }
    }

    /// Sets [`to_language`](Self#structfield.to_language).
    pub fn to_language<K>(
        mut self,
        to_language: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.to_language = given(to_language);
        self
    }
}

/// A string, or a list of parts if the message contains images. Must not be empty.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GatewayContent {
    /// A `String`.
    String(String),
    /// A `Array`.
    Array(Vec<GatewayPart>),
}

impl From<Vec<GatewayPart>> for GatewayContent {
    fn from(value: Vec<GatewayPart>) -> Self {
        Self::Array(value)
    }
}

/// An image, JPEG or PNG of at most 50 MB. Other keys of the OpenAI format, such as `detail`, are allowed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GatewayImage {
    /// URL over HTTP or HTTPS, or the image itself as `data:image/jpeg;base64,…`.
    pub url: String,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl GatewayImage {
    /// One with the required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            extra: Default::default(),
        }
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// A message in the format of OpenAI. Other keys of that format are allowed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GatewayMessage {
    /// A string, or a list of parts if the message contains images. Must not be empty.
    pub content: GatewayContent,
    /// Author of a gateway message. `developer` gives instructions to the assistant.
    pub role: GatewayRole,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl GatewayMessage {
    /// One with the required fields.
    pub fn new(
        role: impl Into<GatewayRole>,
        content: impl Into<GatewayContent>,
    ) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
            extra: Default::default(),
        }
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// Text or an image in a message.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GatewayPart {
    /// The image, if the type is `image_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<GatewayImage>,
    /// The text, if the type is `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Kind of a message part. Other values may be refused.
    #[serde(rename = "type")]
    pub type_: GatewayPartType,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl GatewayPart {
    /// One with the required fields.
    pub fn new(type_: impl Into<GatewayPartType>) -> Self {
        Self {
            image_url: None,
            text: None,
            type_: type_.into(),
            extra: Default::default(),
        }
    }

    /// Sets [`image_url`](Self#structfield.image_url).
    pub fn image_url<K>(
        mut self,
        image_url: impl IntoField<GatewayImage, K, Error = Infallible>,
    ) -> Self {
        self.image_url = given(image_url);
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn text<K>(
        mut self,
        text: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.text = given(text);
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

impl crate::call::Bounded for AiAnswerAssistRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("message", &self.message, None, Some(2000))?;
        Ok(())
    }
}

impl crate::call::Bounded for AiGatewayRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("messages", &self.messages)?;
        Ok(())
    }
}

impl crate::call::Bounded for GatewayImage {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(&self.extra, &["url"], &[])?;
        Ok(())
    }
}

impl crate::call::Bounded for GatewayMessage {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(&self.extra, &["content", "role"], &[])?;
        Ok(())
    }
}

impl crate::call::Bounded for GatewayPart {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("image_url", &self.image_url)?;
        crate::call::unreserved(&self.extra, &["image_url", "text", "type"], &[])?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Author of an earlier message.
    pub enum AiHistoryRole: String {
        /// `user` on the wire.
        User = "user",
        /// `assistant` on the wire.
        Assistant = "assistant",
    }
}

crate::wire::open_enum! {
    /// Kind of a message part. Other values may be refused.
    pub enum GatewayPartType: String {
        /// `text` on the wire.
        Text = "text",
        /// `image_url` on the wire.
        ImageUrl = "image_url",
    }
}

crate::wire::open_enum! {
    /// Author of a gateway message. `developer` gives instructions to the assistant.
    pub enum GatewayRole: String {
        /// `user` on the wire.
        User = "user",
        /// `assistant` on the wire.
        Assistant = "assistant",
        /// `developer` on the wire.
        Developer = "developer",
    }
}
