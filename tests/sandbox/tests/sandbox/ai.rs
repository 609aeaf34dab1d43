//! Assistants of the sandbox: what they answer, whom, and what they refuse.

use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{self, By, Caller, with};

const ASSISTANT: &str = "65d5f3473d5d68095462165d";

async fn ask(caller: &Caller, by: &By, name: &str, fields: Value) -> (u16, Value) {
    let body = with(json!({ "smart_chat_assistant_id": ASSISTANT }), fields);
    let path = format!("/ai/ai_extensions/ai_{name}");
    let reply = caller.send(by, "POST", &path, &body.to_string()).await;
    (reply.status, reply.json())
}

#[tokio::test]
async fn the_same_question_has_the_same_answer() {
    let caller = Caller::start().await;
    let image =
        json!({ "type": "image_url", "image_url": { "url": "data:image/jpeg;base64,/9j/4AAQ" } });
    let text = json!({ "type": "text", "text": "What is it?" });
    let history =
        json!([{ "role": "assistant", "message": "Hello!" }, { "role": "user", "message": "Hi" }]);
    let cases = [
        (
            "answer_assist",
            json!({ "message": "Who are you?" }),
            "You wrote: Who are you?",
        ),
        (
            "answer_assist",
            json!({ "message": "Who are you?", "history": history }),
            "After 2 messages you wrote: Who are you?",
        ),
        (
            "translate",
            json!({ "text": "Hola!", "to_language": "uk" }),
            "[uk] Hola!",
        ),
        ("translate", json!({ "text": "Hola!" }), "[en] Hola!"),
        (
            "gateway",
            json!({ "messages": [{ "role": "developer", "content": "Be kind" }, { "role": "user", "content": "Hi" }] }),
            "You wrote: Hi",
        ),
        (
            "gateway",
            json!({ "messages": [{ "role": "user", "content": [text, image] }] }),
            "You wrote: What is it? (with an image)",
        ),
        (
            "gateway",
            json!({ "messages": [{ "role": "user", "content": [image, text, image] }] }),
            "You wrote: What is it? (with 2 images)",
        ),
    ];
    for by in [caller.user(0).await, caller.application().await] {
        for (name, fields, answer) in &cases {
            let got = ask(&caller, &by, name, fields.clone()).await;
            assert_eq!(got, (200, json!({ "answer": answer })), "{name} {fields}");
        }
    }
    let by_key = ask(&caller, &By::ApiKey, "gateway", cases[4].1.clone()).await;
    assert_eq!(by_key.0, 200, "the gateway takes a key");
    assert_eq!(
        ask(&caller, &By::ApiKey, "translate", cases[2].1.clone())
            .await
            .0,
        401
    );
    let form = format!("smart_chat_assistant_id={ASSISTANT}&text=Hola!&to_language=en");
    let by = caller.user(1).await;
    let reply = caller
        .send(&by, "POST", "/ai/ai_extensions/ai_translate", &form)
        .await;
    assert_eq!(
        reply.json(),
        json!({ "answer": "[en] Hola!" }),
        "as the official SDK sends it"
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_told() {
    let caller = Caller::lenient().await;
    let by = caller.user(0).await;
    let part = |part: Value| json!({ "messages": [{ "role": "user", "content": [part] }] });
    let stranger = "5d75393ba28f9a17e1cb0f9e";
    let cases = [
        ("answer_assist", json!({}), 400),
        ("answer_assist", json!({ "message": "" }), 400),
        ("answer_assist", json!({ "message": "m".repeat(2000) }), 200),
        ("answer_assist", json!({ "message": "m".repeat(2001) }), 400),
        (
            "answer_assist",
            json!({ "message": "a", "smart_chat_assistant_id": "" }),
            400,
        ),
        (
            "answer_assist",
            json!({ "message": "a", "smart_chat_assistant_id": "mine" }),
            404,
        ),
        (
            "answer_assist",
            json!({ "message": "a", "smart_chat_assistant_id": "0".repeat(24) }),
            404,
        ),
        ("translate", json!({}), 400),
        ("gateway", json!({}), 400),
        ("gateway", json!({ "messages": [] }), 400),
        (
            "gateway",
            json!({ "messages": [{ "role": "user", "content": "" }] }),
            400,
        ),
        (
            "gateway",
            json!({ "messages": [{ "role": "user", "content": [] }] }),
            400,
        ),
        (
            "gateway",
            json!({ "messages": [{ "role": "robot", "content": "a" }] }),
            400,
        ),
        ("gateway", part(json!({ "type": "text" })), 400),
        (
            "gateway",
            part(json!({ "type": "audio", "text": "a" })),
            400,
        ),
        ("gateway", part(json!({ "type": "image_url" })), 400),
        (
            "gateway",
            part(json!({ "type": "image_url", "image_url": { "url": "file:///a" } })),
            400,
        ),
        (
            "gateway",
            part(json!({ "type": "image_url", "image_url": { "url": "data:image/gif;base64,a" } })),
            400,
        ),
        (
            "gateway",
            part(json!({ "type": "image_url", "image_url": { "url": "https://a.b/c.png" } })),
            200,
        ),
        ("summarize", json!({}), 400),
        ("summarize", json!({ "dialog_id": stranger }), 404),
    ];
    for (name, fields, status) in cases {
        let (got, body) = ask(&caller, &by, name, fields.clone()).await;
        assert_eq!(got, status, "{name} {fields}: {body}");
        assert_eq!(
            body["errors"][0].is_string(),
            status >= 400,
            "{name} {fields}: {body}"
        );
    }
    let off = Caller::of(Sandbox::builder().without_assistants().lenient()).await;
    let by = off.user(0).await;
    for name in ["answer_assist", "translate", "gateway", "summarize"] {
        assert_eq!(ask(&off, &by, name, json!({})).await.0, 405, "{name}");
    }
}

#[tokio::test]
async fn dialogs_are_summed_up_for_who_is_in_them() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let reply = caller
        .send(
            &by,
            "POST",
            "/chat/Dialog.json",
            "{\"type\":2,\"name\":\"a\"}",
        )
        .await;
    let id = reply.json()["_id"].clone();
    let fields = json!({ "dialog_id": id });
    let empty = json!({ "summary": "Chat is empty." });
    assert_eq!(
        ask(&caller, &by, "summarize", fields.clone()).await,
        (200, empty)
    );
    for text in ["Where is my order?", "It is under way."] {
        let body = json!({ "chat_dialog_id": id, "message": text }).to_string();
        let reply = caller.send(&by, "POST", "/chat/Message.json", &body).await;
        assert_eq!(reply.status, 201, "{}", reply.text);
    }
    let summary = "2 messages of 1 user. The first: Where is my order? The last: It is under way.";
    let expected = (200, json!({ "summary": summary }));
    let application = caller.application().await;
    for by in [&by, &application] {
        assert_eq!(
            ask(&caller, by, "summarize", fields.clone()).await,
            expected
        );
    }
    assert_eq!(
        ask(&caller, &other, "summarize", fields).await.0,
        404,
        "a dialog of others"
    );
}

#[tokio::test]
async fn the_client_asks_an_assistant() {
    let caller = Caller::start().await;
    let client = common::user(&caller.sandbox, 0);
    let client = client.build().expect("a client");
    let assisted = client
        .ai_answer_assist()
        .smart_chat_assistant_id(ASSISTANT)
        .message("Hi")
        .send()
        .await;
    assert_eq!(assisted.expect("an answer").answer, "You wrote: Hi");
    let translated = client
        .ai_translate()
        .smart_chat_assistant_id(ASSISTANT)
        .text("Hola!")
        .to_language("en")
        .send()
        .await;
    assert_eq!(translated.expect("an answer").answer, "[en] Hola!");
}

#[tokio::test]
async fn conversations_may_hold_large_images() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let url = format!("data:image/png;base64,{}", "A".repeat(5 * 1024 * 1024));
    let content = json!([{ "type": "image_url", "image_url": { "url": url } }]);
    let fields = json!({ "messages": [{ "role": "user", "content": content }] });
    let (status, body) = ask(&caller, &by, "gateway", fields).await;
    assert_eq!(
        (status, &body["answer"]),
        (200, &json!("You wrote: (with an image)"))
    );
}
