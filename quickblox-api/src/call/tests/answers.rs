//! What a caller learns from a response.

use std::{error::Error as _, time::Duration};

use serde::Deserialize;

use super::{get_user, server, with_api_key, with_application};
use crate::{
    Client, ErrorKind, ResponseValue,
    testing::{Server, answer},
};

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Page {
    #[serde(default)]
    items: Vec<Item>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Item {
    id: i64,
}

#[tokio::test]
async fn a_blank_answer_is_null_or_an_empty_object() {
    for body in ["", " ", "\r\n"] {
        let server = server(answer("200 OK", body)).await;
        let client = with_api_key(&server);
        assert_eq!(
            get_user::<Option<i64>>(&client).await.unwrap().into_inner(),
            None
        );
        assert_eq!(
            get_user::<Page>(&client).await.unwrap().into_inner(),
            Page::default()
        );
        assert_eq!(
            get_user::<Item>(&client).await.unwrap_err().kind(),
            ErrorKind::Decode
        );
    }
}

#[tokio::test]
async fn an_answer_that_does_not_fit_says_where() {
    #[rustfmt::skip]
    let table = [
        (
            r#"{"items":[{"id":1},{"id":"s3cr3t"}]}"#,
            Some("items[1].id"),
            "get_user: 201 Created: the response cannot be decoded at `items[1].id`",
        ),
        ("<html>", None, "get_user: 201 Created: the response cannot be decoded"),
        ("{} {}", None, "get_user: 201 Created: the response cannot be decoded"),
        ("[]]", None, "get_user: 201 Created: the response cannot be decoded"),
    ];
    for (body, path, displayed) in table {
        let server = server(answer("201 Created\nX-Request-Id: abc", body)).await;
        let error = get_user::<Page>(&with_api_key(&server)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.json_path()),
            (ErrorKind::Decode, path),
            "{body}"
        );
        assert_eq!(
            (error.to_string().as_str(), error.request_id()),
            (displayed, Some("abc"))
        );
        assert!(error.may_have_been_processed() && error.source().is_some());
        assert_eq!(error.raw_body().unwrap().as_bytes(), body.as_bytes());
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
}

#[tokio::test]
async fn refusals_keep_all_that_was_said() {
    #[rustfmt::skip]
    let table = [
        (
            "401 Unauthorized",
            r#"{"errors":["Token is required"]}"#,
            ErrorKind::Unauthorized,
            "get_user: 401 Unauthorized: Token is required",
        ),
        (
            "422 Oops",
            r#"{"errors":{"login":["is taken"]}}"#,
            ErrorKind::Validation,
            "get_user: 422 Unprocessable Entity: login: is taken",
        ),
        ("429 Too Many Requests", "", ErrorKind::RateLimited, "get_user: 429 Too Many Requests"),
        (
            "502 Bad Gateway",
            "<html><title>Bad Gateway, sorry</title>",
            ErrorKind::Server,
            "get_user: 502 Bad Gateway: Bad Gateway, sorry",
        ),
        ("404 Not Found", " ", ErrorKind::NotFound, "get_user: 404 Not Found"),
        (
            "302 Found\nLocation: /y.json",
            "",
            ErrorKind::UnexpectedStatus,
            "get_user: 302 Found (it was not followed: is the base URL right?)",
        ),
    ];
    for (head, body, kind, displayed) in table {
        let server = server(answer(
            &format!("{head}\nX-Request-Id: abc\nRetry-After: 3"),
            body,
        ))
        .await;
        let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (kind, displayed)
        );
        assert_eq!(
            (error.request_id(), error.retry_after()),
            (Some("abc"), Some(Duration::from_secs(3)))
        );
        assert_eq!(
            (error.operation(), error.source().is_none()),
            (Some("get_user"), true)
        );
    }
}

#[tokio::test]
async fn what_an_answer_says_besides_its_value_is_kept() {
    let head = "200 OK\nX-Request-Id: abc\nQB-Token-ExpirationDate: 2018-04-17 22:18:58 +0000";
    let server = server(answer(head, "5")).await;
    let value: ResponseValue<i64> = get_user(&with_api_key(&server)).await.unwrap();
    assert_eq!(value.request_id(), Some("abc"));
    assert_eq!(
        value.session_expires_at().unwrap().to_rfc3339(),
        "2018-04-17T22:18:58+00:00"
    );
    assert_eq!((format!("{value:?}"), value.as_ref()), ("5".to_owned(), &5));
    assert_eq!(serde_json::to_string(&value).unwrap(), "5");
}

#[tokio::test]
async fn a_credential_that_the_server_repeats_is_not_told() {
    let text = "No long-k3y here: 'long-k3y'";
    let json = format!(r#"{{"errors": {{"long-k3y": ["{text}"]}}}}"#);
    for (body, displayed) in [
        (
            text,
            "get_user: 401 Unauthorized: No [redacted] here: '[redacted]'",
        ),
        (
            json.as_str(),
            "get_user: 401 Unauthorized: [redacted]: No [redacted] here: '[redacted]'",
        ),
    ] {
        let server = server(answer("401 No\nX-Request-Id: long-k3y", body)).await;
        let client = Client::builder().api_key("long-k3y").base_url(&server.url);
        let error = get_user::<i64>(&client.build().unwrap()).await.unwrap_err();
        assert_eq!(error.to_string(), displayed);
        assert_eq!(error.request_id(), Some("[redacted]"));
        assert!(!format!("{error:?} {:?}", error.body()).contains("long-k3y"));
    }
}

#[tokio::test]
async fn what_a_newcomer_did_wrong_is_guessed_at() {
    let page = "200 OK\nContent-Type: text/html; charset=utf-8";
    #[rustfmt::skip]
    let table = [
        (page, "<html>", "200 OK: the response cannot be decoded (it is a web page: is the base URL right?)"),
        ("200 OK", "<html>", "200 OK: the response cannot be decoded"),
        (
            "301 Moved\nLocation: https://quickblox.com/",
            "",
            "301 Moved Permanently (it was not followed: is the base URL right?)",
        ),
        (
            "422 No",
            r#"{"errors": {"base": ["Bad timestamp"]}}"#,
            "422 Unprocessable Entity: Bad timestamp (this machine's clock is probably wrong)",
        ),
        (
            "422 No",
            r#"{"errors": {"base": ["Unexpected signature"]}}"#,
            "422 Unprocessable Entity: Unexpected signature (the authorization secret, or the hash function, is probably not the application's)",
        ),
        (
            "422 No",
            r#"{"errors": {"base": ["Login or email required"]}}"#,
            "422 Unprocessable Entity: Login or email required",
        ),
    ];
    for (head, body, expected) in table {
        let everything = answer(head, body);
        let server = Server::start(move |_| everything.clone()).await;
        let error = get_user::<i64>(&with_api_key(&server)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("get_user: {expected}"));
        let error = get_user::<i64>(&with_application(&server))
            .await
            .unwrap_err();
        let expected = expected.replace(
            "the response cannot",
            "the response to the session request cannot",
        );
        assert_eq!(error.to_string(), format!("create_session: {expected}"));
    }
}
