//! Every shape of error body that was seen, and whatever else may come.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::ErrorBody;
use crate::text::LIMIT;

#[test]
fn finds_the_messages_in_every_shape() {
    for (body, expected) in [
        (
            json!({"errors": ["a", "b"]}),
            &[(None, "a"), (None, "b")][..],
        ),
        (json!({"errors": "a"}), &[(None, "a")]),
        (
            json!({"errors": {"base": ["a", "b"]}}),
            &[(None, "a"), (None, "b")],
        ),
        (json!({"errors": {"base": "a"}}), &[(None, "a")]),
        (
            json!({"errors": {"email": "b", "login": ["a"]}}),
            &[(Some("email"), "b"), (Some("login"), "a")],
        ),
        (
            json!({"errors": {"message": ["a"]}}),
            &[(Some("message"), "a")],
        ),
        (
            json!({"errors": {"user": {"login": ["a"]}}}),
            &[(Some("login"), "a")],
        ),
        (
            json!({"errors": [{"login": "a"}, "b"]}),
            &[(Some("login"), "a"), (None, "b")],
        ),
        (json!({"code": null, "message": "a"}), &[(None, "a")]),
        (
            json!({"code": 5, "message": ["a", "b"]}),
            &[(None, "a"), (None, "b")],
        ),
        (
            json!({"message": {"login": ["a"]}}),
            &[(Some("login"), "a")],
        ),
        (json!({"error": "a"}), &[(None, "a")]),
        (json!({"base": ["a"]}), &[(None, "a")]),
        (json!({"onError": "a"}), &[(None, "a")]),
        (json!({"type": ["a"]}), &[(Some("type"), "a")]),
        (json!({"code": "x", "type": "a"}), &[(Some("type"), "a")]),
        (json!({"errors": null, "type": "a"}), &[(Some("type"), "a")]),
        (json!({"errors": ["a"], "status": "error"}), &[(None, "a")]),
        (json!("a"), &[(None, "a")]),
        (json!(["a"]), &[(None, "a")]),
        (json!({"errors": ["", " ", 5, null, true]}), &[]),
        (json!({}), &[]),
        (json!(null), &[]),
        (json!(5), &[]),
    ] {
        assert_eq!(
            ErrorBody::from(body.clone()).messages().collect::<Vec<_>>(),
            expected,
            "{body}"
        );
    }
}

#[test]
fn takes_what_is_no_json() {
    let long = "x".repeat(5000);
    for (body, expected) in [
        ("", None),
        (" \r\n", None),
        ("Bad gateway\n", Some("Bad gateway")),
        ("{\"errors\": [", Some("{\"errors\": [")),
        (
            "<html><head><TITLE lang=en> 502 Bad Gateway </title></head><body>…</body></html>",
            Some("502 Bad Gateway"),
        ),
        ("<!DOCTYPE html><p>sorry</p>", None),
        ("<title>never closed", None),
        ("<title", None),
        ("<Ünïcode><title>Zoë</title>", Some("Zoë")),
        (&long, Some(&"x".repeat(LIMIT))),
    ] {
        let parsed = ErrorBody::from_bytes(body.as_bytes());
        assert_eq!(
            parsed.messages().next(),
            expected.map(|text| (None, text)),
            "{body}"
        );
        assert_eq!(parsed.as_value().is_null(), expected.is_none());
    }
    assert_eq!(ErrorBody::from_bytes(b"caf\xe9").to_string(), "caf\u{fffd}");
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
        assert_eq!(
            ErrorBody::from(body.clone()).code().as_deref(),
            expected,
            "{body}"
        );
    }
}

#[test]
fn is_displayed_in_one_bounded_line() {
    for (body, expected) in [
        (
            json!({"errors": {"email": ["is not valid", "is taken"], "login": "is short"}}),
            "email: is not valid; email: is taken; login: is short".to_owned(),
        ),
        (
            json!({"errors": ["first\r\nsecond\u{1b}[31m\u{2028}third"]}),
            "first  second [31m third".to_owned(),
        ),
        (json!({"errors": ["é".repeat(LIMIT)]}), "é".repeat(LIMIT)),
        (
            json!({"errors": ["é".repeat(LIMIT + 1), "b"]}),
            format!("{}…", "é".repeat(LIMIT)),
        ),
        (json!({}), String::new()),
    ] {
        assert_eq!(ErrorBody::from(body).to_string(), expected);
    }
}

#[test]
fn mentions_looks_at_everything_and_ignores_case() {
    for body in [
        json!({"errors": {"base": ["Required session does not exist"]}}),
        json!({"Session Does Not Exist": 1}),
        json!("session does not exist"),
    ] {
        assert!(ErrorBody::from(body).mentions("session does not exist"));
    }
    assert!(
        !ErrorBody::from(json!({"errors": ["Unauthorized"]})).mentions("session does not exist")
    );
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
    fn any_json_is_read_searched_and_written_back(value in any_json()) {
        let body = ErrorBody::from_bytes(value.to_string().as_bytes());
        prop_assert_eq!(body.as_value(), &value);
        prop_assert_eq!(serde_json::to_value(&body).unwrap(), value);
        let line = body.to_string();
        prop_assert!(line.chars().count() <= LIMIT + 1 && !line.chars().any(char::is_control));
        prop_assert!(body.messages().all(|(_, text)| !text.trim().is_empty()));
        let _ = body.code();
    }

    #[test]
    fn any_bytes_are_taken(bytes: Vec<u8>) {
        let _ = ErrorBody::from_bytes(&bytes).to_string();
    }

    #[test]
    fn any_markup_is_taken(text in "(<[!a-z/]{0,6}(title)?>?|[a-zé ]){0,8}") {
        let _ = ErrorBody::from_text(&text).to_string();
    }
}
