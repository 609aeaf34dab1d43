//! What setters and arguments take, and what becomes of what does not fit.

use super::{Call, operation};
use crate::{Client, call::IntoField, wire::Secret};

fn new() -> Call {
    let client = Client::builder().api_key("k3y").build().unwrap();
    Call::new(&client, operation("list_users"))
}

/// What a setter of such a field stores, and the refusal.
fn set<T, K>(value: impl IntoField<T, K>) -> (Option<T>, Option<String>) {
    let (mut call, mut field) = (new(), None);
    call.set("name", &mut field, value);
    let refusal = call.ready().err().map(|error| error.to_string());
    (field, refusal)
}

#[test]
fn a_setter_takes_a_value_or_an_option_of_one() {
    let text = || Some("x".to_owned());
    for stored in [
        set::<String, _>("x"),
        set("x".to_owned()),
        set(Some("x")),
        set(text()),
    ] {
        assert_eq!(stored, (text(), None));
    }
    assert_eq!(set::<String, _>(None::<&str>), (None, None));
    assert_eq!(set::<String, _>(None::<String>), (None, None));
    assert_eq!(set::<i32, _>(5), (Some(5), None));
    assert_eq!(set::<i64, _>(5), (Some(5), None));
    assert_eq!(set::<i32, _>(Some(5_i64)), (Some(5), None));
    assert_eq!(set::<Secret, _>("x"), (Some("x".into()), None));
    let (field, refusal) = set::<i32, _>(1_i64 << 40);
    assert_eq!(field, None);
    let refusal = refusal.unwrap();
    assert!(
        refusal.starts_with("list_users: name: out of range"),
        "{refusal}"
    );
    assert!(set::<i32, _>(Some(1_i64 << 40)).1.is_some());
}

#[test]
fn models_take_the_same_and_cannot_refuse() {
    assert_eq!(crate::call::given::<String, _>("x"), Some("x".to_owned()));
    assert_eq!(
        crate::call::given::<String, _>(Some("x")),
        Some("x".to_owned())
    );
    assert_eq!(crate::call::given::<i64, _>(None::<i64>), None);
    assert_eq!(crate::call::given::<i64, _>(5), Some(5));
}

#[test]
fn the_first_refusal_is_told() {
    let mut call = new();
    assert_eq!(call.segment("id", "a"), Some("a".to_owned()));
    assert_eq!(call.argument::<i32>("number", 5), Some(5));
    assert!(call.ready().is_ok());
    call.within("page", &Some(0), Some(1), None);
    assert_eq!(call.segment("id", "a/b"), None);
    assert_eq!(call.argument::<i32>("number", 1_i64 << 40), None);
    let refusal = call.ready().unwrap_err().to_string();
    assert_eq!(refusal, "list_users: page: is too small (minimum is 1)");
    let missing = call.required("login", None::<String>).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "list_users: missing required field `login`"
    );
}

#[test]
fn a_call_prints_address_and_kinds_of_credential() {
    let builder = || Client::builder().base_url("http://127.0.0.1:1");
    let user = crate::auth::UserCredentials::login("ada", "s3cr3t");
    let application = || builder().application(5, "s3cr3t", "s3cr3t");
    for (client, kinds) in [
        (builder().build(), "none"),
        (builder().api_key("s3cr3t").build(), "API key"),
        (
            builder().api_key("s3cr3t").on_behalf_of(5).build(),
            "API key on behalf of 5",
        ),
        (application().build(), "session of the application"),
        (application().user(user).build(), "session of a user"),
        (
            builder()
                .session_token("s3cr3t")
                .account_key("s3cr3t")
                .build(),
            "session of unknown owner, account key",
        ),
    ] {
        let call = Call::new(&client.unwrap(), operation("list_users"));
        let expected =
            format!("Client {{ base_url: \"http://127.0.0.1:1\", credentials: \"{kinds}\", .. }}");
        assert_eq!(format!("{call:?}"), expected);
    }
}

#[test]
fn requests_and_streams_own_what_they_need() {
    fn is_owned<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn is_sent<T: Send + 'static>(_: T) {}
    let client = Client::builder().api_key("k3y").build().unwrap();
    is_owned(&client.list_users());
    is_owned(&client.request(reqwest::Method::GET, "/x.json"));
    is_owned(&client.download("uid"));
    is_owned(&client.upload("a", "text/plain", "milk"));
    is_owned(&client.records::<serde_json::Value>("A"));
    is_owned(&client.records::<serde_json::Value>("A").list());
    is_sent(client.on_behalf_of(5).list_messages("id").items());
    is_sent(client.get_user(5).send());
    is_sent(client.upload("a", "text/plain", "milk").send());
    is_sent(client.download("uid").to_file("a"));
}

#[test]
fn futures_of_calls_are_small() {
    let client = Client::builder().api_key("k3y").build().unwrap();
    let request = client.request(reqwest::Method::GET, "/x.json");
    for size in [
        size_of_val(&client.get_user(5).send()),
        size_of_val(&client.list_users().send()),
        size_of_val(&client.delete_user(5).send()),
        size_of_val(&client.download_file("uid").send()),
        size_of_val(&client.records::<()>("A").list().send()),
        size_of_val(&request.send::<()>()),
    ] {
        assert!(size <= 2048, "{size}");
    }
}
