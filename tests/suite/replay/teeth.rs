//! The replay itself: that it finds what is wrong, and lets pass what the server takes.

use quickblox_sandbox::contract::{Description, pairs, unfold};
use serde_json::{Value, json};

use super::{Side, answer, case::Case, request};
use crate::common::contract;

/// What misses in an exchange.
fn misses(description: &Description, exchange: Value) -> Vec<String> {
    let case: Case = serde_json::from_value(exchange).expect("an exchange");
    [
        request::check(description, &case),
        answer::check(description, &case),
    ]
    .into_iter()
    .flat_map(|side| match side {
        Side::Checked(misses) => misses,
        Side::NotRecorded => Vec::new(),
    })
    .collect()
}

fn exchange(method: &str, path: &str, query: Option<&str>, body: impl Into<Value>) -> Value {
    json!({
        "operation": "-",
        "request": {"method": method, "path": path, "query": query, "body": body.into()},
    })
}

#[test]
fn what_is_wrong_with_a_request_is_found() {
    let description = contract();
    let user = json!({"user": {"login": 7, "pass": "word"}});
    for (wrong, expected) in [
        (
            exchange("GET", "/nowhere.json", None, Value::Null),
            "(a) /nowhere.json: no operation",
        ),
        (
            exchange("GET", "/users/seven.json", None, Value::Null),
            "(a) user_id: ",
        ),
        (
            exchange("GET", "/users.json", Some("colour=red"), Value::Null),
            "(a) colour: the query name",
        ),
        (
            exchange("GET", "/users.json", Some("per_page=101"), Value::Null),
            "(a) per_page: 101 ",
        ),
        (
            exchange("GET", "/users/by_login.json", None, Value::Null),
            "(a) login: the query parameter is required",
        ),
        (
            exchange("POST", "/users.json", None, user.clone()),
            "(a) user.login: 7 ",
        ),
        (
            exchange("POST", "/users.json", None, user),
            "(b) user.login: ",
        ),
        (
            exchange("POST", "/chat/Dialog.json", None, "type=three"),
            "(a) type: ",
        ),
        (
            exchange(
                "PUT",
                "/users/1.json",
                None,
                json!({"user": {"unheard_of": 1}}),
            ),
            "(b) user.unheard_of: 1 is lost",
        ),
        (
            exchange("POST", "/data/a/1/file.json", None, "field_name=a\nfill=@b"),
            "(a) file: the part is required",
        ),
    ] {
        let found = misses(description, wrong);
        assert!(
            found.iter().any(|miss| miss.starts_with(expected)),
            "{expected:?} is not in {found:#?}"
        );
    }
}

#[test]
fn credentials_have_to_be_an_alternative() {
    let description = contract();
    let headers = [
        (json!({}), true),
        (json!({"qb-token": "t", "QB-SDK": "JS"}), true),
        (
            json!({"Authorization": "ApiKey k", "On-Behalf-Of": "1"}),
            true,
        ),
        (json!({"Authorization": "Bearer k"}), false),
        (json!({"On-Behalf-Of": "1"}), false),
        (json!({"QB-Token": "t", "X-Else": "1"}), false),
    ];
    for (headers, fits) in headers {
        let mut exchange = exchange("GET", "/users.json", None, Value::Null);
        exchange["request"]["headers"] = headers.clone();
        let found = misses(description, exchange);
        assert_eq!(found.is_empty(), fits, "{headers}: {found:#?}");
    }
}

#[test]
fn what_an_answer_loses_is_found() {
    let description = contract();
    let answered = |status: u16, body: Value| {
        let mut exchange = exchange("GET", "/users/1.json", None, Value::Null);
        exchange["response"] = json!({"status": status, "body": body});
        misses(description, exchange)
    };
    let user = |user: Value| answered(200, json!({"user": user}));
    let whole = json!({"id": 1, "created_at": "2019-09-01T14:55:56+00:00", "email": null});
    assert_eq!(user(whole), Vec::<String>::new());
    let found = user(json!({"id": "one"}));
    assert!(
        found.iter().any(|miss| miss.starts_with("(c) user.id: ")),
        "{found:#?}"
    );
    assert!(!answered(206, json!({"user": {"id": 1}})).is_empty());
    assert!(!answered(200, json!({"id": 1})).is_empty());
    assert_eq!(answered(404, Value::Null), Vec::<String>::new());
    assert_eq!(answered(503, "busy".into()), Vec::<String>::new());
}

#[test]
fn the_most_literal_path_wins() {
    let description = contract();
    for (path, operation) in [
        ("/blobs/7.json", "get_file"),
        ("/blobs/0a.json", "download_file"),
        ("/blobs/0a", "download_file"),
        ("/blobs/tagged.json", "list_tagged_files"),
        ("/users/by_login.json", "get_user_by_login"),
        ("/data/multi/by.json", "list_records_by_ids"),
    ] {
        let found = description.find("GET", path).map(|it| it.id);
        assert_eq!(found, Some(operation), "{path}");
    }
    assert!(description.find("GET", "/users/.json").is_none());
    assert!(description.find("GET", "/users/1/2.json").is_none());
}

#[test]
fn forms_unfold() {
    let form = pairs("a%5Bb%5D=1+2&a[c][]=x%2Cy&a[c][]=z&d=1&d=2&e[=&f=%zz%&g=h=i");
    let expected = json!({
        "a": {"b": "1 2", "c": ["x,y", "z"]}, "d": ["1", "2"], "e[": "", "f": "%zz%", "g": "h=i",
    });
    assert_eq!(unfold(&form), expected);
}
