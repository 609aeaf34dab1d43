// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `ai`.

/// Builds a [`AiAnswer`](super::AiAnswer).
#[derive(Clone, Debug)]
pub struct AiAnswer {
    answer: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for AiAnswer {
    fn default() -> Self {
        Self {
            answer: Err("answer is missing: call `answer` with it".to_string()),
        }
    }
}

impl AiAnswer {
    /// Sets [`answer`](struct@super::AiAnswer#structfield.answer).
    pub fn answer<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.answer = value.try_into().map_err(|e| format!("answer: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiAnswer> for super::AiAnswer {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiAnswer,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { answer: value.answer? })
    }
}

impl ::std::convert::From<super::AiAnswer> for AiAnswer {
    fn from(value: super::AiAnswer) -> Self {
        Self { answer: Ok(value.answer) }
    }
}

/// Builds a [`AiAnswerAssistRequest`](super::AiAnswerAssistRequest).
#[derive(Clone, Debug)]
pub struct AiAnswerAssistRequest {
    history: ::std::result::Result<
        ::std::vec::Vec<super::AiHistoryMessage>,
        ::std::string::String,
    >,
    message: ::std::result::Result<::std::string::String, ::std::string::String>,
    smart_chat_assistant_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AiAnswerAssistRequest {
    fn default() -> Self {
        Self {
            history: Ok(Default::default()),
            message: Err("message is missing: call `message` with it".to_string()),
            smart_chat_assistant_id: Err(
                "smart_chat_assistant_id is missing: call `smart_chat_assistant_id` with it"
                    .to_string(),
            ),
        }
    }
}

impl AiAnswerAssistRequest {
    /// Sets [`history`](struct@super::AiAnswerAssistRequest#structfield.history).
    pub fn history<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AiHistoryMessage>>,
        T::Error: ::std::fmt::Display,
    {
        self.history = value.try_into().map_err(|e| format!("history: {e}"));
        self
    }
    /// Sets [`message`](struct@super::AiAnswerAssistRequest#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}"));
        self
    }
    /// Sets [`smart_chat_assistant_id`](struct@super::AiAnswerAssistRequest#structfield.smart_chat_assistant_id).
    pub fn smart_chat_assistant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.smart_chat_assistant_id = value
            .try_into()
            .map_err(|e| format!("smart_chat_assistant_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiAnswerAssistRequest> for super::AiAnswerAssistRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiAnswerAssistRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                history: value.history?,
                message: value.message?,
                smart_chat_assistant_id: value.smart_chat_assistant_id?,
            }),
        )
    }
}

impl ::std::convert::From<super::AiAnswerAssistRequest> for AiAnswerAssistRequest {
    fn from(value: super::AiAnswerAssistRequest) -> Self {
        Self {
            history: Ok(value.history),
            message: Ok(value.message),
            smart_chat_assistant_id: Ok(value.smart_chat_assistant_id),
        }
    }
}

/// Builds a [`AiGatewayRequest`](super::AiGatewayRequest).
#[derive(Clone, Debug)]
pub struct AiGatewayRequest {
    messages: ::std::result::Result<
        ::std::vec::Vec<super::GatewayMessage>,
        ::std::string::String,
    >,
    smart_chat_assistant_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AiGatewayRequest {
    fn default() -> Self {
        Self {
            messages: Err("messages is missing: call `messages` with it".to_string()),
            smart_chat_assistant_id: Err(
                "smart_chat_assistant_id is missing: call `smart_chat_assistant_id` with it"
                    .to_string(),
            ),
        }
    }
}

impl AiGatewayRequest {
    /// Sets [`messages`](struct@super::AiGatewayRequest#structfield.messages).
    pub fn messages<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::GatewayMessage>>,
        T::Error: ::std::fmt::Display,
    {
        self.messages = value.try_into().map_err(|e| format!("messages: {e}"));
        self
    }
    /// Sets [`smart_chat_assistant_id`](struct@super::AiGatewayRequest#structfield.smart_chat_assistant_id).
    pub fn smart_chat_assistant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.smart_chat_assistant_id = value
            .try_into()
            .map_err(|e| format!("smart_chat_assistant_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiGatewayRequest> for super::AiGatewayRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiGatewayRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            messages: value.messages?,
            smart_chat_assistant_id: value.smart_chat_assistant_id?,
        })
    }
}

impl ::std::convert::From<super::AiGatewayRequest> for AiGatewayRequest {
    fn from(value: super::AiGatewayRequest) -> Self {
        Self {
            messages: Ok(value.messages),
            smart_chat_assistant_id: Ok(value.smart_chat_assistant_id),
        }
    }
}

/// Builds a [`AiHistoryMessage`](super::AiHistoryMessage).
#[derive(Clone, Debug)]
pub struct AiHistoryMessage {
    message: ::std::result::Result<::std::string::String, ::std::string::String>,
    role: ::std::result::Result<
        ::quickblox_api::types::AiHistoryRole,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AiHistoryMessage {
    fn default() -> Self {
        Self {
            message: Err("message is missing: call `message` with it".to_string()),
            role: Err("role is missing: call `role` with it".to_string()),
        }
    }
}

impl AiHistoryMessage {
    /// Sets [`message`](struct@super::AiHistoryMessage#structfield.message).
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value.try_into().map_err(|e| format!("message: {e}"));
        self
    }
    /// Sets [`role`](struct@super::AiHistoryMessage#structfield.role).
    pub fn role<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::AiHistoryRole>,
        T::Error: ::std::fmt::Display,
    {
        self.role = value.try_into().map_err(|e| format!("role: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiHistoryMessage> for super::AiHistoryMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiHistoryMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            message: value.message?,
            role: value.role?,
        })
    }
}

impl ::std::convert::From<super::AiHistoryMessage> for AiHistoryMessage {
    fn from(value: super::AiHistoryMessage) -> Self {
        Self {
            message: Ok(value.message),
            role: Ok(value.role),
        }
    }
}

/// Builds a [`AiSummarizeRequest`](super::AiSummarizeRequest).
#[derive(Clone, Debug)]
pub struct AiSummarizeRequest {
    dialog_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    smart_chat_assistant_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AiSummarizeRequest {
    fn default() -> Self {
        Self {
            dialog_id: Err("dialog_id is missing: call `dialog_id` with it".to_string()),
            smart_chat_assistant_id: Err(
                "smart_chat_assistant_id is missing: call `smart_chat_assistant_id` with it"
                    .to_string(),
            ),
        }
    }
}

impl AiSummarizeRequest {
    /// Sets [`dialog_id`](struct@super::AiSummarizeRequest#structfield.dialog_id).
    pub fn dialog_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.dialog_id = value.try_into().map_err(|e| format!("dialog_id: {e}"));
        self
    }
    /// Sets [`smart_chat_assistant_id`](struct@super::AiSummarizeRequest#structfield.smart_chat_assistant_id).
    pub fn smart_chat_assistant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.smart_chat_assistant_id = value
            .try_into()
            .map_err(|e| format!("smart_chat_assistant_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiSummarizeRequest> for super::AiSummarizeRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiSummarizeRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            dialog_id: value.dialog_id?,
            smart_chat_assistant_id: value.smart_chat_assistant_id?,
        })
    }
}

impl ::std::convert::From<super::AiSummarizeRequest> for AiSummarizeRequest {
    fn from(value: super::AiSummarizeRequest) -> Self {
        Self {
            dialog_id: Ok(value.dialog_id),
            smart_chat_assistant_id: Ok(value.smart_chat_assistant_id),
        }
    }
}

/// Builds a [`AiSummary`](super::AiSummary).
#[derive(Clone, Debug)]
pub struct AiSummary {
    summary: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for AiSummary {
    fn default() -> Self {
        Self {
            summary: Err("summary is missing: call `summary` with it".to_string()),
        }
    }
}

impl AiSummary {
    /// Sets [`summary`](struct@super::AiSummary#structfield.summary).
    pub fn summary<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.summary = value.try_into().map_err(|e| format!("summary: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<AiSummary> for super::AiSummary {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiSummary,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { summary: value.summary? })
    }
}

impl ::std::convert::From<super::AiSummary> for AiSummary {
    fn from(value: super::AiSummary) -> Self {
        Self { summary: Ok(value.summary) }
    }
}

/// Builds a [`AiTranslateForm`](super::AiTranslateForm).
#[derive(Clone, Debug)]
pub struct AiTranslateForm {
    smart_chat_assistant_id: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    text: ::std::result::Result<::std::string::String, ::std::string::String>,
    to_language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AiTranslateForm {
    fn default() -> Self {
        Self {
            smart_chat_assistant_id: Err(
                "smart_chat_assistant_id is missing: call `smart_chat_assistant_id` with it"
                    .to_string(),
            ),
            text: Err("text is missing: call `text` with it".to_string()),
            to_language: Ok(Default::default()),
        }
    }
}

impl AiTranslateForm {
    /// Sets [`smart_chat_assistant_id`](struct@super::AiTranslateForm#structfield.smart_chat_assistant_id).
    pub fn smart_chat_assistant_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.smart_chat_assistant_id = value
            .try_into()
            .map_err(|e| format!("smart_chat_assistant_id: {e}"));
        self
    }
    /// Sets [`text`](struct@super::AiTranslateForm#structfield.text).
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value.try_into().map_err(|e| format!("text: {e}"));
        self
    }
    /// Sets [`to_language`](struct@super::AiTranslateForm#structfield.to_language).
    pub fn to_language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.to_language = value
            .try_into()
            .map_err(|e| format!("to_language: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<AiTranslateForm> for super::AiTranslateForm {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AiTranslateForm,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            smart_chat_assistant_id: value.smart_chat_assistant_id?,
            text: value.text?,
            to_language: value.to_language?,
        })
    }
}

impl ::std::convert::From<super::AiTranslateForm> for AiTranslateForm {
    fn from(value: super::AiTranslateForm) -> Self {
        Self {
            smart_chat_assistant_id: Ok(value.smart_chat_assistant_id),
            text: Ok(value.text),
            to_language: Ok(value.to_language),
        }
    }
}

/// Builds a [`GatewayImage`](super::GatewayImage).
#[derive(Clone, Debug)]
pub struct GatewayImage {
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for GatewayImage {
    fn default() -> Self {
        Self {
            url: Err("url is missing: call `url` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl GatewayImage {
    /// Sets [`url`](struct@super::GatewayImage#structfield.url).
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value.try_into().map_err(|e| format!("url: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::GatewayImage#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<GatewayImage> for super::GatewayImage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GatewayImage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            url: value.url?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::GatewayImage> for GatewayImage {
    fn from(value: super::GatewayImage) -> Self {
        Self {
            url: Ok(value.url),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`GatewayMessage`](super::GatewayMessage).
#[derive(Clone, Debug)]
pub struct GatewayMessage {
    content: ::std::result::Result<super::GatewayContent, ::std::string::String>,
    role: ::std::result::Result<
        ::quickblox_api::types::GatewayRole,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for GatewayMessage {
    fn default() -> Self {
        Self {
            content: Err("content is missing: call `content` with it".to_string()),
            role: Err("role is missing: call `role` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl GatewayMessage {
    /// Sets [`content`](struct@super::GatewayMessage#structfield.content).
    pub fn content<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GatewayContent>,
        T::Error: ::std::fmt::Display,
    {
        self.content = value.try_into().map_err(|e| format!("content: {e}"));
        self
    }
    /// Sets [`role`](struct@super::GatewayMessage#structfield.role).
    pub fn role<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::GatewayRole>,
        T::Error: ::std::fmt::Display,
    {
        self.role = value.try_into().map_err(|e| format!("role: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::GatewayMessage#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<GatewayMessage> for super::GatewayMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GatewayMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content: value.content?,
            role: value.role?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::GatewayMessage> for GatewayMessage {
    fn from(value: super::GatewayMessage) -> Self {
        Self {
            content: Ok(value.content),
            role: Ok(value.role),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`GatewayPart`](super::GatewayPart).
#[derive(Clone, Debug)]
pub struct GatewayPart {
    image_url: ::std::result::Result<
        ::std::option::Option<super::GatewayImage>,
        ::std::string::String,
    >,
    text: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::quickblox_api::types::GatewayPartType,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for GatewayPart {
    fn default() -> Self {
        Self {
            image_url: Ok(Default::default()),
            text: Ok(Default::default()),
            type_: Err("type_ is missing: call `type_` with it".to_string()),
            extra: Ok(Default::default()),
        }
    }
}

impl GatewayPart {
    /// Sets [`image_url`](struct@super::GatewayPart#structfield.image_url).
    pub fn image_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::GatewayImage>,
        T::Error: ::std::fmt::Display,
    {
        self.image_url = value
            .try_into()
            .map_err(|e| format!("image_url: {e}"))
            .map(Some);
        self
    }
    /// Sets [`text`](struct@super::GatewayPart#structfield.text).
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value.try_into().map_err(|e| format!("text: {e}")).map(Some);
        self
    }
    /// Sets [`type_`](struct@super::GatewayPart#structfield.type_).
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::types::GatewayPartType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value.try_into().map_err(|e| format!("type_: {e}"));
        self
    }
    /// Sets [`extra`](struct@super::GatewayPart#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<GatewayPart> for super::GatewayPart {
    type Error = super::error::ConversionError;
    fn try_from(
        value: GatewayPart,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            image_url: value.image_url?,
            text: value.text?,
            type_: value.type_?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::GatewayPart> for GatewayPart {
    fn from(value: super::GatewayPart) -> Self {
        Self {
            image_url: Ok(value.image_url),
            text: Ok(value.text),
            type_: Ok(value.type_),
            extra: Ok(value.extra),
        }
    }
}
