//! What responses of both requests for a session are read as, and where the requests go.

use http::header::DATE;
use serde_json::json;

use super::*;
use crate::OPERATIONS;

#[test]
fn a_token_must_fit_into_a_header_and_is_never_printed() {
    let read = |token: &str| {
        serde_json::from_value::<Envelope>(json!({"session": {"token": token, "id": 5}}))
    };
    let token = read("c56f382b402fb482").unwrap().session.token.0;
    assert_eq!(
        (token.to_str().unwrap(), format!("{token:?}").as_str()),
        ("c56f382b402fb482", "Sensitive")
    );
    for (token, expected) in [
        ("two\nlines", "cannot stand in a header"),
        ("", "the token is empty"),
        (" ", "the token is empty"),
    ] {
        let error = read(token).err().unwrap().to_string();
        assert!(
            error.contains(expected) && !error.contains("two"),
            "{error}"
        );
    }
}

#[test]
fn the_user_of_a_session_is_a_number_or_a_text() {
    for (id, expected) in [
        (json!(5), Some(5)),
        (json!("5"), Some(5)),
        (json!(0), Some(0)),
        (json!(null), None),
    ] {
        let session = json!({"session": {"token": "t", "user_id": id}});
        let Envelope { session } = serde_json::from_value(session).unwrap();
        assert_eq!(session.user_id.map(LenientInteger::get), expected, "{id}");
    }
}

#[test]
fn both_requests_are_operations_of_the_description() {
    let key = HeaderValue::from_static("key");
    let opener = Opener::ApiKey { key, user_id: 5 };
    let path = |id: &str| {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id);
        operation.map(|operation| (operation.method, operation.path))
    };
    assert_eq!(path("create_session"), Some(("POST", "/session.json")));
    assert_eq!(
        path(opener.operation()),
        Some(("POST", "/users/{user_id}/tokens"))
    );
}

/// The body and the date of a refusal, whether the server's time is taken.
#[test]
fn the_time_of_the_server_is_taken_if_it_explains_the_refusal() {
    let sent = DateTime::parse_from_rfc3339("2026-01-31T12:00:00Z").unwrap();
    let bad = r#"{"errors": {"base": ["Bad timestamp"]}}"#;
    #[rustfmt::skip]
    let table = [
        (bad, Some("Sat, 31 Jan 2026 15:00:00 GMT"), true),
        (bad, Some("Fri, 30 Jan 2026 12:00:00 GMT"), true),
        (r#"{"errors": ["bad TIMESTAMP"]}"#, Some("Sun, 01 Feb 2026 12:00:00 GMT"), true),
        (bad, Some("Sat, 31 Jan 2026 12:01:00 GMT"), false),
        (bad, Some("Sat, 31 Jan 2026 11:59:00 GMT"), false),
        (bad, Some("soon"), false),
        (bad, Some(""), false),
        (bad, None, false),
        (r#"{"errors": {"base": ["Unexpected signature"]}}"#, Some("Sun, 01 Feb 2026 12:00:00 GMT"), false),
        ("", Some("Sun, 01 Feb 2026 12:00:00 GMT"), false),
    ];
    for (body, date, expected) in table {
        let date = date.map(|date| (DATE, HeaderValue::from_static(date)));
        let refused = SessionError::Refused {
            status: http::StatusCode::UNPROCESSABLE_ENTITY,
            headers: date.into_iter().collect(),
            body: body.into(),
        };
        let time = right_time(&refused, sent.to_utc());
        assert_eq!(time.is_some(), expected, "{body} {time:?}");
    }
}
