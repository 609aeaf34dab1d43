// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `ai`.

use std::fmt::Display;
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, ResponseValue};
use crate::call::{Call, IntoField};
use crate::generated::{operations, types};

impl Client {
    /// Draft a reply to a message.
    ///
    /// Fields, limits, credentials, errors and an example: [`AiAnswerAssist`](crate::requests::AiAnswerAssist).
    pub fn ai_answer_assist(&self) -> AiAnswerAssist {
        let call = Call::new(self, &operations::AI_ANSWER_ASSIST);
        AiAnswerAssist {
            call,
            history: None,
            message: None,
            smart_chat_assistant_id: None,
        }
    }

    /// Complete a conversation through the HIPAA AI Gateway.
    ///
    /// Fields, limits, credentials, errors and an example: [`AiGateway`](crate::requests::AiGateway).
    pub fn ai_gateway(&self) -> AiGateway {
        let call = Call::new(self, &operations::AI_GATEWAY);
        AiGateway {
            call,
            messages: None,
            smart_chat_assistant_id: None,
        }
    }

    /// Summarize a dialog.
    ///
    /// Fields, limits, credentials, errors and an example: [`AiSummarize`](crate::requests::AiSummarize).
    pub fn ai_summarize(&self) -> AiSummarize {
        let call = Call::new(self, &operations::AI_SUMMARIZE);
        AiSummarize {
            call,
            dialog_id: None,
            smart_chat_assistant_id: None,
        }
    }

    /// Translate a text.
    ///
    /// Fields, limits, credentials, errors and an example: [`AiTranslate`](crate::requests::AiTranslate).
    pub fn ai_translate(&self) -> AiTranslate {
        let call = Call::new(self, &operations::AI_TRANSLATE);
        AiTranslate {
            call,
            smart_chat_assistant_id: None,
            text: None,
            to_language: None,
        }
    }
}

/// Draft a reply to a message.
///
/// Made by [`Client::ai_answer_assist`](crate::Client::ai_answer_assist).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .ai_answer_assist()
///     .message("Who are you?")
///     .smart_chat_assistant_id("65d5f3473d5d68095462165d")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Asks a SmartChat Assistant for a reply to a message, based on the earlier messages of the conversation. Takes a
/// user session or an application session. The AI Extensions must be enabled for the application in the Dashboard.
///
/// Assistants can only be created in the Dashboard. Each assistant has a user of its own. Users can also talk to the
/// assistant by chatting with that user in a private or group dialog.
///
/// # Request
///
/// `POST /ai/ai_extensions/ai_answer_assist`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The drafted reply.
///
/// # Errors
///
/// - `400`: The body is probably malformed. The error messages are a list under `errors`.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The assistant probably does not exist. The body has the form of that for 400.
/// - `405`: The feature is not enabled for the application. The body has the form of that for 400.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-answer-assist>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AiAnswerAssist {
    call: Call,
    history: Option<Vec<types::AiHistoryMessage>>,
    message: Option<String>,
    smart_chat_assistant_id: Option<String>,
}

impl AiAnswerAssist {
    /// `history`: Earlier messages, oldest first. The first one may have either role.
    pub fn history<K>(
        mut self,
        history: impl IntoField<Vec<types::AiHistoryMessage>, K>,
    ) -> Self {
        self.call.set("history", &mut self.history, history);
        self
    }

    /// `message`: The message to reply to, at most 2000 characters.
    ///
    /// Required.
    pub fn message<K>(mut self, message: impl IntoField<String, K>) -> Self {
        self.call.set("message", &mut self.message, message);
        self
    }

    /// `smart_chat_assistant_id`: Id of the assistant that replies: 24 hexadecimal digits, as shown in the Dashboard.
    ///
    /// Required.
    pub fn smart_chat_assistant_id<K>(
        mut self,
        smart_chat_assistant_id: impl IntoField<String, K>,
    ) -> Self {
        self.call
            .set(
                "smart_chat_assistant_id",
                &mut self.smart_chat_assistant_id,
                smart_chat_assistant_id,
            );
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::AiAnswerAssistRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::AiAnswerAssistRequest>(body) {
            self.history = Some(body.history);
            self.message = Some(body.message);
            self.smart_chat_assistant_id = Some(body.smart_chat_assistant_id);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AiAnswer>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = self
            .call
            .bounded(types::AiAnswerAssistRequest {
                history: self.history.unwrap_or_default(),
                message: self.call.required("message", self.message)?,
                smart_chat_assistant_id: self
                    .call
                    .required("smart_chat_assistant_id", self.smart_chat_assistant_id)?,
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/ai/ai_extensions/ai_answer_assist", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Complete a conversation through the HIPAA AI Gateway.
///
/// Made by [`Client::ai_gateway`](crate::Client::ai_gateway).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, messages: Vec<types::GatewayMessage>) -> Result<(), Error> {
/// let response = client
///     .ai_gateway()
///     .messages(messages)
///     .smart_chat_assistant_id("65d5f3473d5d68095462165d")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Sends a conversation in the message format of OpenAI, with text and images, to an assistant and returns the next
/// message. The response is a string in a small object, not a completion object of OpenAI. Streaming may not be
/// supported. The gateway is purchased separately from the other AI features and enabled by QuickBlox.
///
/// Takes a user session or an application session. An API key may be accepted too, alone or together with a session
/// token. Images are JPEG or PNG of at most 50 MB, given by a URL over HTTP or HTTPS or as a `data:` URL.
///
/// # Request
///
/// `POST /ai/ai_extensions/ai_gateway`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The next message.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `405`: The gateway was not purchased or is not enabled. The error messages are a list under `errors`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-gateway>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AiGateway {
    call: Call,
    messages: Option<Vec<types::GatewayMessage>>,
    smart_chat_assistant_id: Option<String>,
}

impl AiGateway {
    /// `messages`: The messages in order. Send at least one.
    ///
    /// Required.
    pub fn messages<K>(
        mut self,
        messages: impl IntoField<Vec<types::GatewayMessage>, K>,
    ) -> Self {
        self.call.set("messages", &mut self.messages, messages);
        self
    }

    /// `smart_chat_assistant_id`: Id of the assistant that continues the conversation.
    ///
    /// Required.
    pub fn smart_chat_assistant_id<K>(
        mut self,
        smart_chat_assistant_id: impl IntoField<String, K>,
    ) -> Self {
        self.call
            .set(
                "smart_chat_assistant_id",
                &mut self.smart_chat_assistant_id,
                smart_chat_assistant_id,
            );
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::AiGatewayRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::AiGatewayRequest>(body) {
            self.messages = Some(body.messages);
            self.smart_chat_assistant_id = Some(body.smart_chat_assistant_id);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AiAnswer>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = self
            .call
            .bounded(types::AiGatewayRequest {
                messages: self.call.required("messages", self.messages)?,
                smart_chat_assistant_id: self
                    .call
                    .required("smart_chat_assistant_id", self.smart_chat_assistant_id)?,
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/ai/ai_extensions/ai_gateway", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Summarize a dialog.
///
/// Made by [`Client::ai_summarize`](crate::Client::ai_summarize).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .ai_summarize()
///     .dialog_id("65d5f3473d5d68095462166a")
///     .smart_chat_assistant_id("65d5f3473d5d68095462165d")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Asks an assistant to summarize the latest 1,000 messages of a dialog. Takes a user session or an application
/// session. The AI Extensions must be enabled for the application in the Dashboard. A dialog without messages is not
/// an error: its summary is `Chat is empty.`
///
/// # Request
///
/// `POST /ai/ai_extensions/ai_summarize`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The summary.
///
/// # Errors
///
/// - `400`: The body is probably malformed. The error messages are a list under `errors`.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The assistant or the dialog probably does not exist. The body has the form of that for 400.
/// - `405`: Summaries are not enabled for the application. The body has the form of that for 400.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-summarize>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AiSummarize {
    call: Call,
    dialog_id: Option<String>,
    smart_chat_assistant_id: Option<String>,
}

impl AiSummarize {
    /// `dialog_id`: Id of the dialog: 24 hexadecimal digits.
    ///
    /// Required.
    pub fn dialog_id<K>(mut self, dialog_id: impl IntoField<String, K>) -> Self {
        self.call.set("dialog_id", &mut self.dialog_id, dialog_id);
        self
    }

    /// `smart_chat_assistant_id`: Id of the assistant that summarizes.
    ///
    /// Required.
    pub fn smart_chat_assistant_id<K>(
        mut self,
        smart_chat_assistant_id: impl IntoField<String, K>,
    ) -> Self {
        self.call
            .set(
                "smart_chat_assistant_id",
                &mut self.smart_chat_assistant_id,
                smart_chat_assistant_id,
            );
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::AiSummarizeRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::AiSummarizeRequest>(body) {
            self.dialog_id = Some(body.dialog_id);
            self.smart_chat_assistant_id = Some(body.smart_chat_assistant_id);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AiSummary>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::AiSummarizeRequest {
            dialog_id: self.call.required("dialog_id", self.dialog_id)?,
            smart_chat_assistant_id: self
                .call
                .required("smart_chat_assistant_id", self.smart_chat_assistant_id)?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/ai/ai_extensions/ai_summarize", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Translate a text.
///
/// Made by [`Client::ai_translate`](crate::Client::ai_translate).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .ai_translate()
///     .smart_chat_assistant_id("65d5f3473d5d68095462165d")
///     .text("Hola!")
///     .to_language("en")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Translates a text with a SmartChat Assistant. Takes a user session, and probably an application session too. The
/// server publishes no limits. The body is a form; JSON is probably accepted too.
///
/// # Request
///
/// `POST /ai/ai_extensions/ai_translate`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The translation, in the field `answer`.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-answer-assist>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AiTranslate {
    call: Call,
    smart_chat_assistant_id: Option<String>,
    text: Option<String>,
    to_language: Option<String>,
}

impl AiTranslate {
    /// `smart_chat_assistant_id`: Id of the assistant that translates.
    ///
    /// Required.
    pub fn smart_chat_assistant_id<K>(
        mut self,
        smart_chat_assistant_id: impl IntoField<String, K>,
    ) -> Self {
        self.call
            .set(
                "smart_chat_assistant_id",
                &mut self.smart_chat_assistant_id,
                smart_chat_assistant_id,
            );
        self
    }

    /// `text`: The text to translate.
    ///
    /// Required.
    pub fn text<K>(mut self, text: impl IntoField<String, K>) -> Self {
        self.call.set("text", &mut self.text, text);
        self
    }

    /// `to_language`: Code of the target language, such as `en`, `uk` or `zh-Hans`. It may be required.
    pub fn to_language<K>(mut self, to_language: impl IntoField<String, K>) -> Self {
        self.call.set("to_language", &mut self.to_language, to_language);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::AiTranslateForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::AiTranslateForm>(body) {
            self.smart_chat_assistant_id = Some(body.smart_chat_assistant_id);
            self.text = Some(body.text);
            self.to_language = body.to_language;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::AiAnswer>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::AiTranslateForm {
            smart_chat_assistant_id: self
                .call
                .required("smart_chat_assistant_id", self.smart_chat_assistant_id)?,
            text: self.call.required("text", self.text)?,
            to_language: self.to_language,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/ai/ai_extensions/ai_translate", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .form(&body);
        Ok((self.call, request))
    }
}
