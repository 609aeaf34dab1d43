//! Clients with every kind of credential, all of them canaries.

use std::time::Duration;

use quickblox_api::{
    Client, ClientBuilder, RetryPolicy,
    auth::{SessionSnapshot, SignatureHash, Signer, UserCredentials},
};
use serde_json::json;

use super::collector::COLLECTOR;

fn credential(name: &str) -> String {
    COLLECTOR.canary(&format!("credential: {name}"))
}

/// The limit is for what never comes.
fn builder(url: &str, limit: Duration) -> ClientBuilder {
    let policy = RetryPolicy::default().base_delay(Duration::ZERO);
    Client::builder()
        .base_url(url)
        .account_key(credential("account key"))
        .retry(policy.max_attempts(2))
        // Every call is refused with 429 in one mode.
        .adaptive_rate(false)
        .timeout(limit)
        .read_timeout(limit)
}

fn with_application(url: &str, limit: Duration) -> ClientBuilder {
    let (key, secret) = (
        credential("application key"),
        credential("application secret"),
    );
    builder(url, limit).application(5, key, secret)
}

fn users() -> [(&'static str, UserCredentials); 5] {
    let secret = || credential("user's");
    [
        ("login", UserCredentials::login("ada", secret())),
        (
            "e-mail",
            UserCredentials::email("ada@example.com", secret()),
        ),
        (
            "identity provider",
            UserCredentials::identity_provider("5", secret()),
        ),
        ("Facebook", UserCredentials::facebook(secret())),
        (
            "Firebase",
            UserCredentials::firebase_phone("project", secret()),
        ),
    ]
}

/// Clients by what they act with. What is printed of all they are made of is looked at on the way.
pub(super) fn clients(url: &str, limit: Duration) -> Vec<(String, Client)> {
    let snapshot: SessionSnapshot = serde_json::from_value(json!({
        "token": credential("session token"), "user": { "user": 5 },
    }))
    .expect("a session");
    COLLECTOR.note("Debug of SessionSnapshot", &format!("{snapshot:?}"));
    let secret = credential("application secret");
    let signer = Signer::new(&secret.into(), SignatureHash::Sha256).expect("a secret");
    COLLECTOR.note("Debug of Signer", &format!("{signer:?}"));

    let mut builders = vec![
        ("application".to_owned(), with_application(url, limit)),
        (
            "session token".to_owned(),
            builder(url, limit).session_token(credential("session token")),
        ),
        (
            "snapshot".to_owned(),
            with_application(url, limit).session(snapshot),
        ),
        (
            "API key".to_owned(),
            with_application(url, limit).api_key(credential("API key")),
        ),
        (
            "API key on behalf of a user".to_owned(),
            builder(url, limit)
                .api_key(credential("API key"))
                .on_behalf_of(5),
        ),
    ];
    for (name, user) in users() {
        COLLECTOR.note("Debug of UserCredentials", &format!("{user:?} {user:#?}"));
        builders.push((name.to_owned(), with_application(url, limit).user(user)));
    }
    let mut clients = Vec::new();
    for (name, builder) in builders {
        COLLECTOR.note(
            "Debug of ClientBuilder",
            &format!("{builder:?} {builder:#?}"),
        );
        clients.push((name, builder.build().expect("all is given")));
    }
    let [(_, user), ..] = users();
    let view = clients[0].1.as_user(user);
    clients.push(("as_user".to_owned(), view));
    clients
}

/// What clients that cannot be built say of that.
pub(super) fn refused_clients() {
    let builder = |url: &str| builder(url, Duration::from_secs(60));
    for builder in [
        builder("http://127.0.0.1:1").api_key(credential("API key") + "\n"),
        builder("http://127.0.0.1:1").session_token(credential("session token") + "é"),
        builder("http://127.0.0.1:1").account_key(credential("account key") + "\u{7f}"),
        builder("http://127.0.0.1:1").user(UserCredentials::login("ada", credential("user's"))),
        builder(&format!("http://ada:{}@127.0.0.1:1", credential("user's"))),
        builder(&format!(
            "http://127.0.0.1:1/?token={}",
            credential("session token")
        )),
        builder(&format!("ftp://{}", credential("session token"))),
        builder(&credential("session token")),
    ] {
        let error = builder.build().expect_err("it is wrong");
        super::look::look_at_error("a client that cannot be built", &error, |_| false);
    }
}
