// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `ai`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `ai`.
pub trait ClientAiExt {
    /// Draft an answer to a message.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::AiAnswerAssistRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .ai_answer_assist()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lets a SmartChat Assistant propose an answer to a message, in the light of what was said before. For a user or
    /// an application session. The AI Extensions have to be switched on for the application in the Dashboard.
    ///
    /// Assistants are made in the Dashboard and nowhere else. Each has a user of its own, and chatting with that user in
    /// a private dialog or group is the other way to talk to it.
    ///
    /// # Request
    ///
    /// `POST /ai/ai_extensions/ai_answer_assist`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The draft.
    ///
    /// # Errors
    ///
    /// - `400`: Probably a malformed body. Its texts stand in a list under `errors`; no example was seen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: Probably an unknown assistant. Texts as for 400.
    /// - `405`: The feature is not switched on for the application. Texts as for 400.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-answer-assist>
    fn ai_answer_assist(&self) -> builder::AiAnswerAssist<'_>;
    /// Complete a conversation through the HIPAA AI Gateway.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::AiGatewayRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .ai_gateway()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Hands a conversation in the message format of OpenAI, with texts and images, to an assistant and returns the next
    /// message. The answer is a plain text within a small object, not a completion object of OpenAI; streaming is not
    /// documented. The gateway is bought apart from the other AI features and switched on by QuickBlox.
    ///
    /// For a user or an application session. The JavaScript SDK can send an API key as well, alone or beside a session
    /// token; the page does not mention one. Images are JPEG or PNG, 50 MB at most, behind an address or as a `data:`
    /// URL. Of the refusals only 405 is known.
    ///
    /// # Request
    ///
    /// `POST /ai/ai_extensions/ai_gateway`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The next message. The status is that of the other AI calls; the page shows none.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `405`: The gateway was not bought or is not switched on. Texts in a list under `errors`, not seen whole.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-gateway>
    fn ai_gateway(&self) -> builder::AiGateway<'_>;
    /// Sum up a dialog.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::AiSummarizeRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .ai_summarize()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Has an assistant sum up the latest 1,000 messages of a dialog. For a user or an application session, once the AI
    /// Extensions are switched on in the Dashboard. A dialog without messages is no error: its summary reads
    /// `Chat is empty.`
    ///
    /// # Request
    ///
    /// `POST /ai/ai_extensions/ai_summarize`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The summary.
    ///
    /// # Errors
    ///
    /// - `400`: Presumably a bad body, with texts in a list under `errors`. None was seen whole.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: Presumably no such assistant or dialog; the texts come as for 400.
    /// - `405`: Summaries are not switched on for the application; the texts come as for 400.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-summarize>
    fn ai_summarize(&self) -> builder::AiSummarize<'_>;
    /// Translate a text.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::AiTranslateForm) -> Result<(), Error> {
    /// let answer = client
    ///     .ai_translate()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Translates a text by means of an assistant. The JavaScript and iOS SDKs have this call; its page was not seen,
    /// so neither limits nor refusals are known, and the session may be a user's or an application's by analogy only.
    /// The body is a form because the JavaScript SDK sends one; JSON would probably do, as for `ai_answer_assist`.
    ///
    /// # Request
    ///
    /// `POST /ai/ai_extensions/ai_translate`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The translation, under the name of an answer.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/ai-extensions-ai-answer-assist>
    fn ai_translate(&self) -> builder::AiTranslate<'_>;
}

impl ClientAiExt for Client {
    fn ai_answer_assist(&self) -> builder::AiAnswerAssist<'_> {
        builder::AiAnswerAssist::new(self)
    }
    fn ai_gateway(&self) -> builder::AiGateway<'_> {
        builder::AiGateway::new(self)
    }
    fn ai_summarize(&self) -> builder::AiSummarize<'_> {
        builder::AiSummarize::new(self)
    }
    fn ai_translate(&self) -> builder::AiTranslate<'_> {
        builder::AiTranslate::new(self)
    }
}
