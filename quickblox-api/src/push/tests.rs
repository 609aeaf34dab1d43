//! Messages against the documentation's examples, and events over HTTP on loopback.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::{Apns, Fcm, PushEvent, PushMessage, Recipients, Universal};
use crate::{
    Client, ErrorKind,
    testing::{Server, answer, case},
    types::{CreateEventRequest, Environment, EventPeriod},
};

fn recorded(name: &str) -> Value {
    case(&format!("../push_notifications/{name}"))
}

fn to(message: impl Into<PushMessage>, recipients: Recipients) -> PushEvent {
    PushEvent::new(Environment::Production, message, recipients)
}

fn body(event: PushEvent) -> Result<Value, String> {
    let body = CreateEventRequest::try_from(event).map_err(|error| error.to_string())?;
    Ok(serde_json::to_value(body).unwrap()["event"].clone())
}

/// Base64 of a JSON object, in the order in which it is written.
fn object(json: &str) -> String {
    super::message::base64(json)
}

#[test]
fn messages_are_encoded_as_documented() {
    #[rustfmt::skip]
    let table: [(PushMessage, String); 12] = [
        ("I love M&M's! Especially red one!".into(), "SSBsb3ZlIE0mTSdzISBFc3BlY2lhbGx5IHJlZCBvbmUh".to_owned()),
        ("é".to_owned().into(), "w6k=".to_owned()),
        (
            Universal::new("Message received from Bob")
                .badge(5)
                .sound("mysound.wav")
                .field("user_id", "234")
                .into(),
            object(
                r#"{"ios_badge":5,"ios_sound":"mysound.wav","message":"Message received from Bob","user_id":"234"}"#,
            ),
        ),
        (
            Universal::new("a")
                .category("b")
                .content_available()
                .mutable_content()
                .voip()
                .into(),
            object(
                r#"{"ios_category":"b","ios_content_available":1,"ios_mutable_content":1,"ios_voip":1,"message":"a"}"#,
            ),
        ),
        (
            Apns::new().alert("Hello, World!").badge(777).sound("default").into(),
            "payload=eyJhcHMiOnsiYWxlcnQiOiJIZWxsbywgV29ybGQhIiwiYmFkZ2UiOjc3Nywic291bmQiOiJkZWZhdWx0In19"
                .to_owned(),
        ),
        (
            Apns::new()
                .alert("You got your emails.")
                .badge(9)
                .sound("bingbong.aiff")
                .field("acme1", "bar")
                .field("acme2", 42)
                .into(),
            format!(
                "payload={}",
                object(
                    r#"{"acme1":"bar","acme2":42,"aps":{"alert":"You got your emails.","badge":9,"sound":"bingbong.aiff"}}"#
                )
            ),
        ),
        (
            Apns::new()
                .category("c")
                .content_available()
                .mutable_content()
                .aps("thread-id", "t")
                .into(),
            format!(
                "payload={}",
                object(
                    r#"{"aps":{"category":"c","content-available":1,"mutable-content":1,"thread-id":"t"}}"#
                )
            ),
        ),
        (
            Fcm::new("I love M&M's! Especially red one!").into(),
            "data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=".to_owned(),
        ),
        (Fcm::new("hello QuickBlox!").into(), "data.message=aGVsbG8rUXVpY2tCbG94JTIx".to_owned()),
        (
            Fcm::new("a").data("b", "1+1=2").data("c_d-e.f", "é~").into(),
            format!(
                "data.message=YQ==&data.b={}&data.c_d-e.f={}",
                object("1%2B1%3D2"),
                object("%C3%A9%7E")
            ),
        ),
        (Fcm::new("a").data("b", "").into(), "data.message=YQ==&data.b=".to_owned()),
        (PushMessage::email("Hello"), "SGVsbG8=".to_owned()),
    ];
    for (message, expected) in table {
        let encoded = message.encode().map_err(|error| error.to_string());
        assert_eq!(encoded, Ok(expected), "{message:?}");
    }
}

#[test]
fn messages_that_cannot_be_sent_are_refused() {
    let table: [(PushMessage, &str); 13] = [
        ("".into(), "is empty"),
        (Universal::new("").badge(1).into(), "is empty"),
        (PushMessage::email(""), "is empty"),
        (Fcm::new("").data("a", "b").into(), "is empty"),
        (Apns::new().into(), "is empty"),
        (Apns::new().field("aps", 1).into(), "`aps`"),
        (Apns::new().alert("a").field("", 1).into(), "``"),
        (Universal::new("a").field("message", 1).into(), "`message`"),
        (Universal::new("a").field("aps", 1).into(), "`aps`"),
        (Fcm::new("a").data("message", "b").into(), "`message`"),
        (Fcm::new("a").data("b", "1").data("b", "2").into(), "`b`"),
        (Fcm::new("a").data("b=c", "1").into(), "`b=c`"),
        (Fcm::new("a").data("b&c", "1").into(), "`b&c`"),
    ];
    for (message, reason) in table {
        let error = message.encode().expect_err(reason);
        assert_eq!(error.kind(), ErrorKind::Validation);
        let (field, message) = error.messages().next().unwrap();
        assert_eq!(field, Some("message"), "{error}");
        assert!(message.contains(reason), "{error}");
    }
}

#[test]
fn the_kind_of_a_message_says_where_it_goes() {
    for (message, notification_type, push_type) in [
        ("a".into(), "push", None),
        (Apns::new().alert("a").into(), "push", Some("apns")),
        (
            Apns::new().alert("a").voip().into(),
            "push",
            Some("apns_voip"),
        ),
        (Fcm::new("a").into(), "push", Some("gcm")),
        (PushMessage::email("a"), "email", None),
    ] {
        let body = body(to(message, Recipients::users([1]))).unwrap();
        assert_eq!(body["notification_type"], notification_type);
        assert_eq!(body.get("push_type").and_then(Value::as_str), push_type);
    }
}

#[test]
fn recipients_are_named_in_one_way() {
    let user = |user: Value| json!({ "user": user });
    for (recipients, expected) in [
        (Recipients::users([5]), user(json!({ "ids": "5" }))),
        (Recipients::users([5, 6]), user(json!({ "ids": "5,6" }))),
        (
            Recipients::external([5, 6]),
            json!({ "external_user": { "ids": "5,6" } }),
        ),
        (
            Recipients::tagged_any(["man", "car"]),
            user(json!({ "tags": { "any": "man,car" } })),
        ),
        (
            Recipients::tagged_all(["man"]),
            user(json!({ "tags": { "all": "man" } })),
        ),
        (
            Recipients::tagged_none(["man"]),
            user(json!({ "tags": { "exclude": "man" } })),
        ),
    ] {
        let body = body(to("a", recipients)).unwrap();
        let keys = ["user", "external_user"];
        let named = keys.iter().filter_map(|key| Some((*key, body.get(*key)?)));
        let expected = expected.as_object().unwrap().iter();
        assert!(
            named.eq(expected.map(|(key, value)| (key.as_str(), value))),
            "{body}"
        );
    }
    for (recipients, field) in [
        (Recipients::users([]), "user.ids: "),
        (Recipients::external([]), "external_user.ids: "),
        (Recipients::tagged_any([""; 0]), "user.tags: "),
        (Recipients::tagged_any(["man", " "]), "user.tags: "),
        (Recipients::tagged_all(["man,car"]), "user.tags: "),
    ] {
        let refused = body(to("a", recipients.clone())).unwrap_err();
        assert!(refused.starts_with(field), "{refused}");
    }
}

#[test]
fn times_say_what_kind_of_event_it_is() {
    let later = Utc::now() + Duration::days(1);
    let end = later + Duration::days(2);
    let past: DateTime<Utc> = "2019-05-02T20:43:25Z".parse().unwrap();
    let event = || to("a", Recipients::users([1])).name("b");
    let day = EventPeriod::Day;
    let seconds = |time: DateTime<Utc>| Some(time.timestamp());
    for (event, event_type, date, period, until) in [
        (event(), "one_shot", None, None, None),
        (event().at(later), "fixed_date", seconds(later), None, None),
        (
            event().every(day, later),
            "period_date",
            seconds(later),
            Some(86400),
            None,
        ),
        // Unlike the date of a single delivery, the beginning may be past.
        (
            event().every(EventPeriod::Year, past).until(end),
            "period_date",
            seconds(past),
            Some(31_557_600),
            seconds(end),
        ),
    ] {
        let body = body(event).unwrap();
        let number = |key: &str| body.get(key).and_then(Value::as_i64);
        assert_eq!(body["event_type"], event_type);
        assert_eq!(body["name"], "b");
        assert_eq!(
            (number("date"), number("period"), number("end_date")),
            (date, period, until)
        );
    }
    for (event, reason) in [
        (event().at(past), "in the past"),
        (event().every(day, end).until(later), "before the first"),
        (event().at(later).until(end), "a repetition only"),
        (event().until(end), "a repetition only"),
    ] {
        let error = body(event).expect_err(reason);
        assert!(error.contains(reason), "{error}");
    }
}

async fn start(status: &'static str, body: Value) -> (Client, Server) {
    let server = Server::start(move |_| answer(status, &body.to_string())).await;
    let client = Client::builder().session_token("t0ken");
    let client = client.base_url(&server.url).build().unwrap();
    (client, server)
}

#[tokio::test]
async fn the_documented_event_is_sent_and_either_answer_is_read() {
    let documented = recorded("create_event--apns");
    let one = documented["response"]["body"].clone();
    let message = || {
        let apns = Apns::new().alert("Hello, World!").badge(777);
        apns.sound("default")
    };
    for (status, answer, ids) in [
        ("200 OK", one.clone(), &[30_961_913][..]),
        ("201 Created", json!([one]), &[30_961_913]),
        (
            "201 Created",
            json!([one, { "event": { "id": 5 } }]),
            &[30_961_913, 5],
        ),
    ] {
        let (client, server) = start(status, answer).await;
        let event = to(message(), Recipients::users([96_831_397]));
        let created = client.create_event().body(event).send().await.unwrap();
        let created = created.iter().map(|created| created.event.id);
        assert_eq!(created.collect::<Vec<_>>(), ids);
        let request = server.requests().pop().unwrap();
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        let mut expected = documented["request"]["body"].clone();
        // What follows from the times is said all the same.
        expected["event"]["event_type"] = json!("one_shot");
        assert_eq!(serde_json::from_str::<Value>(body).unwrap(), expected);
    }
}

#[tokio::test]
async fn refusals_before_and_after_sending_are_told_apart() {
    for name in ["no-receiver-422", "no-subscribed-channel-422"] {
        let refusal = recorded(&format!("create_event--{name}"))["response"]["body"].clone();
        let (client, server) = start("422 Unprocessable Entity", refusal).await;
        let event = to("a", Recipients::users([1]));
        let error = client.create_event().body(event).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
        assert_eq!(server.requests().len(), 1);

        let event = to("a", Recipients::users([]));
        let error = client.create_event().body(event).send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::Validation, None)
        );
        assert_eq!(error.operation(), Some("create_event"));
        let message = (Some("user.ids"), "names no recipients; name at least one");
        assert_eq!(error.messages().collect::<Vec<_>>(), [message]);
        assert_eq!(server.requests().len(), 1);
    }
}
