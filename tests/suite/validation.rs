//! What is wrong with a value is told as the server tells it; what is wrong with the program is told apart.

use std::{collections::BTreeMap, sync::atomic::Ordering, time::Duration};

use axum::http::StatusCode;
use quickblox_api::{
    Client, Error, ErrorKind, RetryPolicy,
    auth::UserCredentials,
    content::FilePart,
    push::{Apns, PushEvent, PushMessage, Recipients, Universal},
    query::{MessageFilter, RecordFilter, RecordUpdate, messages, records, users},
    reqwest::{
        Method,
        header::{AUTHORIZATION, HeaderValue},
    },
    types::Environment,
};
use serde_json::{Map, Value, json};

use crate::common::counted;

/// The error of a request that is refused.
macro_rules! refused {
    ($request:expr) => {
        $request.send().await.expect_err(stringify!($request))
    };
}

fn record(fields: &Value) -> Map<String, Value> {
    fields.as_object().expect("an object").clone()
}

#[tokio::test]
async fn a_value_that_cannot_be_sent_is_told_by_field() {
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let scores = client.records::<Map<String, Value>>("Score");
    let points = |update: RecordUpdate| scores.update("5d87", update);
    let event = |message: PushMessage, to| {
        let event = PushEvent::new(Environment::Production, message, to);
        client.create_event().body(event)
    };
    let anna = || Recipients::users([1]);
    let large = FilePart::new("a", "text/plain", vec![0; 32 * 1024 * 1024 + 1]);
    let past = quickblox_api::chrono::DateTime::UNIX_EPOCH;
    let late = PushEvent::new(Environment::Production, "Hello", anna()).at(past);
    let comma = messages::ID.is_in(["a,b"]);
    let nowhere = records::field("city").is_in([""; 0]);
    let empty = BTreeMap::try_from(RecordFilter::from(nowhere)).expect_err("no cities");
    #[rustfmt::skip]
    let table: [(Error, &str, &str); 27] = [
        // The limits of the description.
        (refused!(client.create_user().login("ann").password("short")), "password", "is too short (minimum is 8 characters)"),
        (refused!(client.list_users().per_page(101)), "per_page", "is too large (maximum is 100)"),
        (refused!(client.list_users().per_page(1_i64 << 40)), "per_page", "out of range"),
        (refused!(client.get_user(0)), "user_id", "is too small (minimum is 1)"),
        (refused!(client.get_dialog("")), "dialog_id", "is empty"),
        (refused!(client.get_dialog("a/b")), "dialog_id", "holds a slash"),
        (refused!(client.create_message().message("a").extra([("date_sent", 1)])), "date_sent", "is a name that the API uses itself"),
        // Conditions.
        (refused!(client.list_messages("5d").filter(MessageFilter::from(comma))), "filter", "`a,b` holds a comma"),
        (refused!(client.list_users().filter(users::LOGIN.is_in(["a,b"]))), "filter[]", "`a,b` holds a comma"),
        (empty.into(), "city[in]", "the list is empty"),
        // Records.
        (refused!(scores.get("a/b")), "record_id", "is not made of letters and digits"),
        (refused!(scores.create(&record(&json!({"_parent_id": 5})))), "_parent_id", "is no text"),
        (refused!(client.create_record("Score").extra([("user_id", 5)])), "user_id", "is a name that the API uses itself"),
        (refused!(points(RecordUpdate::new().inc("points", "many"))), "", "`points[inc]`: what is added must be a number"),
        (refused!(scores.update_many([("a b", RecordUpdate::new())])), "record.1.id", "is not made of"),
        (refused!(scores.list().limit(101)), "limit", "is too large (maximum is 100)"),
        (refused!(scores.upload_file("5d87", "picture", large)), "file", "is too large (maximum is 33554432 bytes)"),
        // Notifications.
        (refused!(event("".into(), anna())), "message", "is empty"),
        (refused!(event(Apns::new().into(), anna())), "message", "is empty"),
        (refused!(event(Universal::new("a").field("aps", 1).into(), anna())), "message", "`aps`"),
        (refused!(event("a".into(), Recipients::users([]))), "user.ids", "names no recipients"),
        (refused!(event("a".into(), Recipients::tagged_any(["a,b"]))), "user.tags", "`a,b`"),
        (refused!(client.create_event().body(late)), "date", "is in the past"),
        // Files.
        (refused!(client.upload("a", "text/plain", "")), "content", "is empty"),
        (refused!(client.upload("a\n", "text/plain", "a")), "name", "holds a control character"),
        (refused!(client.upload("a", "text", "a")), "content_type", "is no media type"),
        (refused!(client.upload("a", "text/plain", "a").tags(["a,b"])), "tag_list", "holds a comma"),
    ];
    for (error, field, message) in table {
        let told: Vec<_> = error.messages().collect();
        let [(name, text)] = told.as_slice() else {
            panic!("{error}: {told:?}");
        };
        assert_eq!(name.unwrap_or_default(), field, "{error}");
        assert!(text.contains(message), "{error}: {message}");
        assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
        assert_eq!((error.status(), error.attempts()), (None, 0), "{error}");
        assert!(error.is_validation() && !error.may_have_been_processed());
    }
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_mistake_of_the_program_is_none_of_a_value() {
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let bare = Client::builder().base_url(client.base_url()).build();
    let bare = bare.expect("a client without credentials");
    let own = HeaderValue::from_static("mine");
    let nobody = UserCredentials::login("ann", "s3cret-word");
    #[rustfmt::skip]
    let table = [
        (Client::builder().api_key("").build().expect_err("no key"), "api_key is empty"),
        (refused!(bare.get_user(1)), "no credential"),
        (refused!(bare.as_user(nobody).get_user(1)), "application"),
        (refused!(client.on_behalf_of(0).list_dialogs()), "on_behalf_of"),
        (refused!(client.create_user().login("ann")), "missing required field `password`"),
        (refused!(client.get_user(1).header(AUTHORIZATION, own)), "authorization"),
        (refused!(client.get_user(1).retry(RetryPolicy::default()).total_time(Duration::ZERO)), "total_time"),
        (client.request(Method::GET, "users.json").send::<Value>().await.expect_err("no slash"), "begin"),
        (refused!(client.upload("a", "text/plain", "a").replace(1).public(true)), "public"),
        (client.download("uid").from(1).to_file("a").await.expect_err("not whole"), "whole"),
    ];
    for (error, text) in table {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains(text), "{error}: {text}");
        assert_eq!(error.messages().count(), 0, "{error}");
        assert!(!error.is_validation() && !error.may_have_been_processed());
    }
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}
