//! What an error says, and what it never says.

use serde_json::json;

use super::*;

fn answer(status: u16, body: serde_json::Value) -> Error {
    let status = StatusCode::from_u16(status).unwrap();
    Details {
        operation: Some("create_user"),
        status: Some(status),
        body: Some(body.into()),
        ..Details::new(ErrorKind::of_status(status))
    }
    .into()
}

#[test]
fn is_small_and_may_cross_threads() {
    fn crosses_threads<T: Send + Sync + 'static>() {}
    crosses_threads::<Error>();
    assert!(size_of::<Error>() <= 16);
}

#[test]
fn the_status_decides_the_kind_and_the_doubt() {
    for (status, kind, doubt, transient) in [
        (302, ErrorKind::UnexpectedStatus, true, false),
        (400, ErrorKind::Validation, false, false),
        (401, ErrorKind::Unauthorized, false, false),
        (403, ErrorKind::Forbidden, false, false),
        (404, ErrorKind::NotFound, false, false),
        (408, ErrorKind::UnexpectedStatus, true, true),
        (409, ErrorKind::UnexpectedStatus, true, false),
        (422, ErrorKind::Validation, false, false),
        (429, ErrorKind::RateLimited, false, true),
        (500, ErrorKind::Server, true, true),
        (501, ErrorKind::Server, true, false),
        (503, ErrorKind::Server, true, true),
        (600, ErrorKind::UnexpectedStatus, true, false),
    ] {
        let error = answer(status, json!(null));
        assert_eq!(
            (
                error.kind(),
                error.may_have_been_processed(),
                error.is_transient()
            ),
            (kind, doubt, transient),
            "{status}"
        );
        let said = [
            (error.is_validation(), ErrorKind::Validation),
            (error.is_unauthorized(), ErrorKind::Unauthorized),
            (error.is_forbidden(), ErrorKind::Forbidden),
            (error.is_not_found(), ErrorKind::NotFound),
            (error.is_rate_limited(), ErrorKind::RateLimited),
        ];
        assert!(
            said.iter().all(|(said, of)| *said == (*of == kind)),
            "{status}"
        );
    }
    for (kind, transient) in [
        (ErrorKind::Transport, true),
        (ErrorKind::Timeout, true),
        (ErrorKind::Decode, false),
        (ErrorKind::InvalidRequest, false),
    ] {
        assert_eq!(
            Error::from(Details::new(kind)).is_transient(),
            transient,
            "{kind:?}"
        );
    }
}

#[test]
fn is_displayed_in_one_short_line() {
    let decode = Details {
        operation: Some("get_user"),
        status: Some(StatusCode::OK),
        summary: "the response cannot be decoded at `user.id`".into(),
        ..Details::new(ErrorKind::Decode)
    };
    #[rustfmt::skip]
    let table = [
        (
            answer(
                422,
                json!({"errors": {"login": ["has already been taken"]}}),
            ),
            "create_user: 422 Unprocessable Entity: login: has already been taken",
        ),
        (answer(404, json!({"code": null, "message": "No\nuser"})), "create_user: 404 Not Found: No user"),
        (answer(500, json!(null)), "create_user: 500 Internal Server Error"),
        (answer(599, json!({})), "create_user: 599"),
        (answer(502, json!("502 Bad Gateway")), "create_user: 502 Bad Gateway"),
        (answer(502, json!("502 Bad Gateway nginx")), "create_user: 502 Bad Gateway: nginx"),
        (answer(401, json!({"errors": ["Unauthorized", "No token"]})), "create_user: 401 Unauthorized: No token"),
        (answer(403, json!({"error": "Forbidden", "message": "Forbidden"})), "create_user: 403 Forbidden"),
        (answer(404, json!({"error": "gone", "message": "gone"})), "create_user: 404 Not Found: gone"),
        (answer(404, json!({"errors": {"class": ["Not Found"]}})), "create_user: 404 Not Found: class: Not Found"),
        (Error::invalid_request("api_key is empty"), "api_key is empty"),
        (decode.into(), "get_user: 200 OK: the response cannot be decoded at `user.id`"),
    ];
    for (error, expected) in table {
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_session_is_gone_if_a_401_says_so_anywhere() {
    let text = "Required session does not exist";
    for (status, body, gone) in [
        (401, json!({"errors": {"base": [text]}}), true),
        (401, json!({"errors": [text]}), true),
        (401, json!({"reason": {"text": text.to_uppercase()}}), true),
        (401, json!(text), true),
        (401, json!({"errors": ["Unauthorized"]}), false),
        (401, json!({"errors": ["Token is required"]}), false),
        (422, json!({"errors": {"base": [text]}}), false),
    ] {
        assert_eq!(
            answer(status, body.clone()).is_session_gone(),
            gone,
            "{status} {body}"
        );
    }
}

#[test]
fn what_is_taken_is_a_conflict_in_each_wording() {
    let taken = "has already been taken";
    #[rustfmt::skip]
    let table = [
        (422, json!({"errors": {"login": [taken]}}), true),
        (422, json!({"errors": {"email": ["has already been taken."]}}), true),
        (422, json!({"errors": {"login": ["is too short", taken], "email": [taken]}}), true),
        (422, json!({"errors": {"external_user_id": taken}}), true),
        (422, json!({"errors": {"base": ["Login has already been taken"]}}), true),
        (422, json!({"errors": ["login has already been taken"]}), true),
        (400, json!({"errors": {"login": [taken]}}), true),
        (422, json!({"code": null, "message": taken.to_uppercase()}), true),
        (422, json!({"code": 5, "message": {"login": [taken]}}), true),
        (422, json!({"name": ["is already taken"]}), true),
        (422, json!({"name": "is already taken"}), true),
        (422, json!(["login: has already been taken"]), true),
        (422, json!({"errors": {"login": ["should be taken from the list"]}}), false),
        (422, json!({"errors": {"login": ["is too short (minimum is 3 characters)"]}}), false),
        (422, json!({"errors": {"already taken": ["is unknown"]}}), false),
        (422, json!({"errors": {"base": ["Login or email required"]}}), false),
        (422, json!(null), false),
        (401, json!({"errors": [taken]}), false),
        (404, json!({"errors": [taken]}), false),
        (500, json!({"errors": {"login": [taken]}}), false),
    ];
    for (status, body, conflict) in table {
        let error = answer(status, body.clone());
        assert_eq!(error.is_conflict(), conflict, "{status} {body}");
        assert!(!conflict || error.is_validation(), "{status} {body}");
    }
    let own = Invalid::new("login", "has already been taken");
    assert!(!Error::from(own).is_conflict(), "the server did not say so");
}

#[test]
fn messages_and_code_come_from_the_body() {
    let error = answer(400, json!({"code": 12, "message": "bad"}));
    assert_eq!(error.messages().collect::<Vec<_>>(), [(None, "bad")]);
    assert_eq!(error.code().as_deref(), Some("12"));
    assert_eq!(Error::invalid_request("x").messages().count(), 0);
}
