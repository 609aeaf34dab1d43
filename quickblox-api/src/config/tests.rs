//! What the builder takes and what it refuses.

use std::sync::Arc;

use super::*;
use crate::ErrorKind;

fn valid() -> ClientBuilder {
    Client::builder().application(76730, "key", "secret")
}

fn snapshot(token: &str) -> SessionSnapshot {
    let json = serde_json::json!({"token": token, "user": "application"});
    serde_json::from_value(json).unwrap()
}

#[test]
fn the_defaults_make_a_client() {
    for builder in [
        ClientBuilder::default(),
        valid(),
        valid()
            .signature_hash(SignatureHash::Sha256)
            .session_token("token")
            .account_key("account"),
        Client::builder().api_key("key").on_behalf_of(5),
        valid()
            .timeout(Duration::from_secs(1))
            .connect_timeout(Duration::from_secs(1)),
        valid().reqwest_client(reqwest::Client::new()),
        valid().user(UserCredentials::login("ada", "p")),
        Client::builder().session(snapshot("token")),
        valid()
            .base_url("http://10.0.0.1/")
            .allow_insecure_http(true),
    ] {
        assert!(builder.build().is_ok());
    }
    assert_eq!(
        valid().build().unwrap().base_url(),
        "https://api.quickblox.com"
    );
}

#[test]
fn mistakes_are_named() {
    #[rustfmt::skip]
    let table = [
        (Client::builder().application(0, "key", "secret"), "the application's id is not positive"),
        (Client::builder().application(5, "", "secret"), "the authorization key is empty"),
        (Client::builder().application(5, "key", " "), "the authorization secret is empty"),
        (Client::builder().api_key(""), "api_key is empty"),
        (
            Client::builder().api_key("two\nlines"),
            "api_key holds a character that no header may hold, such as a line break",
        ),
        (Client::builder().session_token("\t"), "session_token is empty"),
        (
            Client::builder().session_token("tökén"),
            "session_token holds a character that no header may hold, such as a line break",
        ),
        (Client::builder().account_key(""), "account_key is empty"),
        (valid().max_response_size(0), "max_response_size is 0, which would refuse every response"),
        (valid().on_behalf_of(5), "on_behalf_of works with an API key only: call api_key too"),
        (Client::builder().api_key("key").on_behalf_of(-5), "on_behalf_of is not positive"),
        (
            Client::builder().user(UserCredentials::login("ada", "p")),
            "user needs the keys of an application: call application too",
        ),
        (
            valid().api_key("key").user(UserCredentials::facebook("t")),
            "user does not go with an API key, which would be used instead: call as_user on the client",
        ),
        (valid().user(UserCredentials::login("ada", "")), "the user's password or token is empty"),
        (
            valid().session_token("a").session(snapshot("b")),
            "session and session_token are two sessions: give one of them",
        ),
        (
            valid().session(snapshot("two\nlines")),
            "the session's token holds a character that no header may hold, such as a line break",
        ),
        (
            valid().base_url("http://api.quickblox.com"),
            "the base URL would send credentials unencrypted: use https, or call allow_insecure_http",
        ),
        (
            valid()
                .reqwest_client(reqwest::Client::new())
                .connect_timeout(Duration::from_secs(5)),
            "connect_timeout, proxy and user_agent belong to the client given to reqwest_client: set them there",
        ),
        (
            valid()
                .reqwest_client(reqwest::Client::new())
                .user_agent("bot"),
            "connect_timeout, proxy and user_agent belong to the client given to reqwest_client: set them there",
        ),
        (
            valid().rate_limit(RateLimit::per_second(0)),
            "rate_limit is 0 requests a second, which would stop all calls",
        ),
        (
            valid().user_agent("two\nlines"),
            "user_agent holds a character that no header may hold, such as a line break",
        ),
    ];
    for (builder, expected) in table {
        let error = builder.build().unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::InvalidRequest, expected)
        );
        assert!(!error.may_have_been_processed());
    }
}

#[test]
fn a_time_of_nothing_is_refused() {
    let zero = Duration::ZERO;
    for (builder, name) in [
        (valid().timeout(zero), "timeout"),
        (valid().read_timeout(zero), "read_timeout"),
        (valid().connect_timeout(zero), "connect_timeout"),
        (
            valid().retry(RetryPolicy::none().total_time(zero)),
            "total_time",
        ),
    ] {
        let expected = format!(
            "{name} is 0, which would end all calls at once: set a longer time, or none for the default"
        );
        assert_eq!(builder.build().unwrap_err().to_string(), expected);
    }
}

#[test]
fn no_credential_is_printed() {
    let builder = Client::builder()
        .application(76730, "s3cr3t-a", "s3cr3t-b")
        .api_key("s3cr3t-c")
        .account_key("s3cr3t-e")
        .session(snapshot("s3cr3t-g"))
        .base_url("https://:s3cr3t-f@api.quickblox.com");
    let client = || builder.clone().base_url("https://api.quickblox.com");
    let printed = [
        format!("{builder:?}"),
        format!("{:#?}", client().build().unwrap()),
        format!("{:?}", client().session_token("s3cr3t-d").build()),
        format!(
            "{:?}",
            client().user(UserCredentials::login("a", "s3cr3t-h"))
        ),
        format!(
            "{:?}",
            client()
                .build()
                .unwrap()
                .as_user(UserCredentials::facebook("s3cr3t-i"))
        ),
        format!("{:?}", builder.build()),
    ];
    for text in printed {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
}

#[test]
fn a_view_shares_the_credentials() {
    let client = Client::builder().api_key("key").build().unwrap();
    let view = client.on_behalf_of(5);
    let (of_client, of_view) = (client.context(), view.context());
    assert!(Arc::ptr_eq(&of_client.credentials, &of_view.credentials));
    assert_eq!(
        (of_client.on_behalf_of, of_view.on_behalf_of),
        (None, Some(5))
    );
}
