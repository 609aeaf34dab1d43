// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `ai`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// What the assistant produced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiAnswer {
    /// The draft, translation or next message.
    pub answer: ::std::string::String,
}

impl AiAnswer {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiAnswer {
        Default::default()
    }
}

/// A message and what was said before it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiAnswerAssistRequest {
    /// Earlier messages, the oldest first. They may begin with either role.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub history: ::std::vec::Vec<AiHistoryMessage>,
    /// The message to answer, at most 2000 characters.
    pub message: ::std::string::String,
    /// The assistant that answers. 24 hexadecimal digits, copied from the Dashboard.
    pub smart_chat_assistant_id: ::std::string::String,
}

impl AiAnswerAssistRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiAnswerAssistRequest {
        Default::default()
    }
}

/// The conversation so far.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiGatewayRequest {
    /// The messages in their order, one at least by the rule of an official SDK. The page does not say that they are
    /// required.
    pub messages: ::std::vec::Vec<GatewayMessage>,
    /// The assistant that completes it.
    pub smart_chat_assistant_id: ::std::string::String,
}

impl AiGatewayRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiGatewayRequest {
        Default::default()
    }
}

/// A message of the past. Its text stands under `message`, unlike that of a gateway message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiHistoryMessage {
    /// What was said.
    pub message: ::std::string::String,
    /// Who said it.
    pub role: ::quickblox_api::types::AiHistoryRole,
}

impl AiHistoryMessage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiHistoryMessage {
        Default::default()
    }
}

/// What to sum up, and by whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiSummarizeRequest {
    /// The dialog, 24 hexadecimal digits.
    pub dialog_id: ::std::string::String,
    /// The assistant that sums up.
    pub smart_chat_assistant_id: ::std::string::String,
}

impl AiSummarizeRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiSummarizeRequest {
        Default::default()
    }
}

/// Summary of a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiSummary {
    /// The summary; a fixed English text if the dialog has no messages.
    pub summary: ::std::string::String,
}

impl AiSummary {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiSummary {
        Default::default()
    }
}

/// The text to translate and the language it is translated into.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AiTranslateForm {
    /// The assistant that translates.
    pub smart_chat_assistant_id: ::std::string::String,
    /// The text to translate.
    pub text: ::std::string::String,
    /// Code of the target language, such as `en`, `uk` or `zh-Hans`. The JavaScript SDK always sends it, `en` if
    /// nothing else is asked for; whether it may be left out is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_language: ::std::option::Option<::std::string::String>,
}

impl AiTranslateForm {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AiTranslateForm {
        Default::default()
    }
}

/// A text, or a list of parts where images come in. Not empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum GatewayContent {
    /// As `String`.
    String(::std::string::String),
    /// As `Array`.
    Array(::std::vec::Vec<GatewayPart>),
}

impl ::std::convert::From<::std::vec::Vec<GatewayPart>> for GatewayContent {
    fn from(value: ::std::vec::Vec<GatewayPart>) -> Self {
        Self::Array(value)
    }
}

/// An image, JPEG or PNG of at most 50 MB. Other keys that OpenAI knows, such as `detail`, can be added.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatewayImage {
    /// Address over HTTP or HTTPS, or the image itself as `data:image/jpeg;base64,…`.
    pub url: ::std::string::String,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl GatewayImage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::GatewayImage {
        Default::default()
    }
}

/// A message in the format of OpenAI. Other keys of that format can be added.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatewayMessage {
    /// A text, or a list of parts where images come in. Not empty.
    pub content: GatewayContent,
    /// Who speaks. `developer` gives the assistant its instructions.
    pub role: ::quickblox_api::types::GatewayRole,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl GatewayMessage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::GatewayMessage {
        Default::default()
    }
}

/// A text or an image within a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GatewayPart {
    /// The image, for the type `image_url`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub image_url: ::std::option::Option<GatewayImage>,
    /// The text, for the type `text`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// What the part holds. An official SDK refuses other types than these.
    #[serde(rename = "type")]
    pub type_: ::quickblox_api::types::GatewayPartType,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl GatewayPart {
    /// A builder that has no value yet.
    pub fn builder() -> builder::GatewayPart {
        Default::default()
    }
}

impl crate::transport::Bounded for AiAnswerAssistRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("message", &self.message, None, Some(2000))?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Who said it.
    pub enum AiHistoryRole: String {
        /// `user` on the wire.
        User = "user",
        /// `assistant` on the wire.
        Assistant = "assistant",
    }
}

crate::wire::open_enum! {
    /// What the part holds. An official SDK refuses other types than these.
    pub enum GatewayPartType: String {
        /// `text` on the wire.
        Text = "text",
        /// `image_url` on the wire.
        ImageUrl = "image_url",
    }
}

crate::wire::open_enum! {
    /// Who speaks. `developer` gives the assistant its instructions.
    pub enum GatewayRole: String {
        /// `user` on the wire.
        User = "user",
        /// `assistant` on the wire.
        Assistant = "assistant",
        /// `developer` on the wire.
        Developer = "developer",
    }
}
