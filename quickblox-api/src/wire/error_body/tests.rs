//! Known shapes of error bodies, and arbitrary JSON, bytes and markup.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::ErrorBody;
use crate::text::LIMIT;

#[test]
fn finds_the_messages_in_every_shape() {
    // Each message is prefixed with its field and `=`.
    for (body, expected) in [
        (r#"{"errors": ["a", "b"]}"#, "=a =b"),
        (r#"{"errors": "a"}"#, "=a"),
        (r#"{"errors": {"base": ["a", "b"]}}"#, "=a =b"),
        (r#"{"errors": {"base": "a"}}"#, "=a"),
        (r#"{"errors": {"e": "b", "login": ["a"]}}"#, "e=b login=a"),
        (r#"{"errors": {"message": ["a"]}}"#, "message=a"),
        (r#"{"errors": {"user": {"login": ["a"]}}}"#, "login=a"),
        (r#"{"errors": [{"login": "a"}, "b"]}"#, "login=a =b"),
        (r#"{"code": null, "message": "a"}"#, "=a"),
        (r#"{"code": 5, "message": ["a", "b"]}"#, "=a =b"),
        (r#"{"message": {"login": ["a"]}}"#, "login=a"),
        (r#"{"error": "a"}"#, "=a"),
        (r#"{"base": ["a"]}"#, "=a"),
        (r#"{"onError": "a"}"#, "=a"),
        (r#"{"type": ["a"]}"#, "type=a"),
        (r#"{"code": "x", "type": "a"}"#, "type=a"),
        (r#"{"errors": null, "type": "a"}"#, "type=a"),
        (r#"{"errors": ["a"], "status": "error"}"#, "=a"),
        (r#""a""#, "=a"),
        (r#"["a"]"#, "=a"),
        (r#"{"errors": ["", " ", 5, null, true]}"#, ""),
        ("{}", ""),
        ("null", ""),
        ("5", ""),
    ] {
        let parsed: ErrorBody = serde_json::from_str(body).unwrap();
        let messages = parsed.messages();
        let messages = messages.map(|(field, text)| format!("{}={text}", field.unwrap_or("")));
        let messages = messages.collect::<Vec<_>>().join(" ");
        assert_eq!(messages, expected, "{body}");
    }
}

#[test]
fn accepts_what_is_not_json() {
    let long = "x".repeat(5000);
    for (body, expected) in [
        ("", None),
        (" \r\n", None),
        ("Bad gateway\n", Some("Bad gateway")),
        ("{\"errors\": [", Some("{\"errors\": [")),
        ("<html><TITLE lang=en> Bad </title></html>", Some("Bad")),
        ("<!DOCTYPE html><p>sorry</p>", None),
        ("<title>never closed", None),
        ("<title", None),
        ("<Ünïcode><title>Zoë</title>", Some("Zoë")),
        (&long, Some(&"x".repeat(LIMIT))),
    ] {
        let parsed = ErrorBody::from_bytes(body.as_bytes());
        let expected_message = expected.map(|text| (None, text));
        assert_eq!(parsed.messages().next(), expected_message, "{body}");
        assert_eq!(parsed.as_value().is_null(), expected.is_none());
    }
    assert_eq!(ErrorBody::from_bytes(b"caf\xe9").to_string(), "caf\u{fffd}");
}

#[test]
fn finds_the_code_and_the_message_of_xml() {
    let prolog = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    for (xml, code, message) in [
        (
            "<Error><Code>EntityTooLarge</Code><Message>Too large</Message></Error>",
            Some("EntityTooLarge"),
            Some("Too large"),
        ),
        (
            "\n<Error>\n<Code>A</Code>\n<Message>&lt;b&gt; &amp; &amp;lt;</Message></Error>",
            Some("A"),
            Some("<b> & &lt;"),
        ),
        (
            "<Error xmlns=\"x\"><RequestId>5</RequestId><Code>A</Code></Error>",
            None,
            Some("A"),
        ),
        ("<Error><Message> a </Message></Error>", None, Some("a")),
        ("<Error><Messages>a</Messages></Error>", None, None),
        ("<Error><Code></Code><Message/></Error>", None, None),
        ("<Error><Code>A", None, None),
        ("<code>A</code>", None, None),
        ("<Errors><Code>A</Code></Errors>", None, None),
    ] {
        for text in [xml.to_owned(), format!("{prolog}{xml}")] {
            let body = ErrorBody::from_bytes(text.as_bytes());
            assert_eq!(body.code().as_deref(), code, "{text}");
            let messages: Vec<_> = body.messages().collect();
            let expected: Vec<_> = message.map(|text| (None, text)).into_iter().collect();
            assert_eq!(messages, expected, "{text}");
        }
    }
}

#[test]
fn codes_are_texts_or_numbers() {
    for (body, expected) in [
        (json!({"code": "E5"}), Some("E5")),
        (json!({"code": 5}), Some("5")),
        (json!({"code": null}), None),
        (json!({"code": ["E5"]}), None),
        (json!({"message": "a"}), None),
        (json!(["code"]), None),
    ] {
        assert_eq!(ErrorBody::from(body).code().as_deref(), expected);
    }
}

#[test]
fn is_displayed_in_one_bounded_line() {
    let full = "é".repeat(LIMIT);
    for (errors, expected) in [
        (json!({"a": ["b", "c"], "d": "e"}), "a: b; a: c; d: e"),
        (json!("a\r\nb\u{1b}[31mc\u{2028}d"), "a  b [31mc d"),
        (json!([full]), &full),
        (json!([full.clone() + "é", "b"]), &(full.clone() + "…")),
        (json!({}), ""),
    ] {
        let body = ErrorBody::from(json!({ "errors": errors }));
        assert_eq!(body.to_string(), expected);
    }
}

#[test]
fn mentions_searches_the_whole_body_and_ignores_case() {
    for (body, found) in [
        (json!({"errors": {"base": ["The Session is gone"]}}), true),
        (json!({"Session Is Gone": 1}), true),
        (json!("session is gone"), true),
        (json!({"errors": ["Unauthorized"]}), false),
    ] {
        assert_eq!(ErrorBody::from(body).mentions("session is gone"), found);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        4 => prop::sample::select(vec!["errors", "error", "message", "base", "code", "onError"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..5)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_decoded_searched_and_encoded_again(value in any_json()) {
        let body = ErrorBody::from_bytes(value.to_string().as_bytes());
        prop_assert_eq!(body.as_value(), &value);
        prop_assert_eq!(serde_json::to_value(&body).unwrap(), value);
        let line = body.to_string();
        prop_assert!(line.chars().count() <= LIMIT + 1 && !line.chars().any(char::is_control));
        prop_assert!(body.messages().all(|(_, text)| !text.trim().is_empty()));
        let _ = body.code();
    }

    #[test]
    fn any_bytes_are_accepted(bytes: Vec<u8>) {
        let _ = ErrorBody::from_bytes(&bytes).to_string();
    }

    #[test]
    fn any_markup_is_accepted(text in "(<[!a-z/]{0,6}(title)?>?|[a-zé ]){0,8}") {
        let _ = ErrorBody::from_text(&text).to_string();
    }
}
