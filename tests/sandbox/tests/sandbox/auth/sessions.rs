//! What a session may do and how long it lives, and what an API key does in its place.

use std::time::Duration;

use serde_json::{Value, json};

use crate::common::{By, Caller};

const HOUR: Duration = Duration::from_secs(60 * 60);

fn gone() -> Value {
    json!({ "errors": { "base": ["Required session does not exist"] } })
}

#[tokio::test]
async fn an_application_reads_and_signs_users_up() {
    let caller = Caller::start().await;
    let by = caller.application().await;
    let id = caller.sandbox.credentials().users[0].id;
    let user = format!("/users/{id}.json");
    let new = r#"{"user": {"login": "new", "password": "s3cret-word"}}"#;
    let need_user = json!({ "errors": { "base": ["Forbidden. Need user."] } });
    let cases = [
        ("GET", "/session.json", "", 200),
        ("GET", "/users.json", "", 200),
        ("GET", user.as_str(), "", 200),
        ("POST", "/users.json", new, 201),
        ("PUT", &user, r#"{"user": {"full_name": "X"}}"#, 422),
        ("DELETE", &user, "", 422),
        ("DELETE", "/login.json", "", 422),
        ("DELETE", "/session.json", "", 200),
    ];
    for (method, path, body, status) in cases {
        let reply = caller.send(&by, method, path, body).await;
        assert_eq!(reply.status, status, "{method} {path}: {}", reply.text);
        if status == 422 {
            assert_eq!(reply.json(), need_user, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn empty_credentials_log_nobody_in() {
    for caller in [Caller::start().await, Caller::lenient().await] {
        let by = caller.application().await;
        for body in [
            json!({}),
            json!({ "login": "", "password": "" }),
            json!({ "email": "", "password": "" }),
            json!({ "provider": "", "keys": { "token": "" } }),
            json!({ "provider": "", "keys": { "token": "t" } }),
            json!({ "provider": "facebook" }),
            json!({ "provider": "facebook", "keys": { "token": "" } }),
            json!({ "provider": "twitter", "keys": { "token": "", "secret": "" } }),
            json!({ "provider": "firebase_phone", "firebase_phone": { "project_id": "p", "access_token": "" } }),
            json!({ "provider": "unheard-of", "keys": { "token": "t" } }),
        ] {
            let text = body.to_string();
            let reply = caller.send(&by, "POST", "/login.json", &text).await;
            assert_eq!(reply.status, 422, "{body}: {}", reply.text);
        }
        let session = caller.get(&by, "/session.json").await.expect(200);
        assert_eq!(session["session"]["user_id"], 0);
        assert_eq!(caller.sandbox.holdings().users, 2);
    }
}

#[tokio::test]
async fn a_session_becomes_a_users_and_an_applications_again() {
    let caller = Caller::start().await;
    let by = caller.application().await;
    let known = caller.sandbox.credentials().users[1].clone();
    let owner = async || {
        let reply = caller.get(&by, "/session.json").await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        let created_at = reply.json()["session"]["created_at"].to_string();
        assert!(created_at.ends_with("+00:00\""), "{created_at}");
        reply.json()["session"]["user_id"].as_i64()
    };
    assert_eq!(owner().await, Some(0));
    let wrong = r#"{"login": "nobody", "password": "x"}"#;
    let reply = caller.send(&by, "POST", "/login.json", wrong).await;
    assert_eq!(
        (reply.status, reply.json()),
        (401, json!({ "errors": ["Unauthorized"] }))
    );
    assert_eq!(owner().await, Some(0));

    let form = format!("email={}&password={}", known.email, known.password);
    let reply = caller.send(&by, "POST", "/login.json", &form).await;
    assert_eq!(reply.status, 202, "{}", reply.text);
    assert_eq!(reply.json()["user"]["id"], known.id);
    assert!(reply.json()["user"]["last_request_at"].is_string());
    let expires = reply.header("QB-Token-ExpirationDate").expect("the header");
    assert!(expires.ends_with(" +0000"), "{expires}");
    assert_eq!(owner().await, Some(known.id));

    let reply = caller.send(&by, "DELETE", "/login.json", "").await;
    assert_eq!((reply.status, reply.text.trim()), (200, ""));
    assert_eq!(owner().await, Some(0));
}

#[tokio::test]
async fn a_session_lives_two_hours_after_its_last_request() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let clock = caller.sandbox.clock();
    for _ in 0..3 {
        clock.advance(HOUR + HOUR / 2);
        assert_eq!(caller.get(&by, "/session.json").await.status, 200);
    }
    clock.advance(2 * HOUR);
    let reply = caller.get(&by, "/session.json").await;
    assert_eq!((reply.status, reply.json()), (401, gone()));
    assert_eq!(reply.header("QB-Token-ExpirationDate"), None);
}

#[tokio::test]
async fn without_a_live_session_nothing_opens() {
    let caller = Caller::start().await;
    let destroyed = caller.user(0).await;
    let reply = caller.send(&destroyed, "DELETE", "/session.json", "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    let missing = json!({ "errors": ["Token is required"] });
    let key = "ApiKey wrong".to_owned();
    let cases = [
        (By::Nobody, missing.clone()),
        (By::Token("unknown".to_owned()), gone()),
        (destroyed, gone()),
        (
            By::Headers(vec![("Authorization", key)]),
            json!({ "errors": { "base": ["Unauthorized"] } }),
        ),
        (By::Headers(vec![("On-Behalf-Of", "1".to_owned())]), missing),
    ];
    for (by, body) in cases {
        let reply = caller.get(&by, "/users.json").await;
        assert_eq!((reply.status, reply.json()), (401, body), "{by:?}");
    }
    let reply = caller.get(&By::ApiKey, "/session.json").await;
    assert_eq!(
        reply.status, 401,
        "an API key has no session: {}",
        reply.text
    );
}

#[tokio::test]
async fn an_api_key_counts_before_a_token_and_acts_as_any_user() {
    let caller = Caller::start().await;
    let credentials = caller.sandbox.credentials();
    let key = format!("ApiKey {}", credentials.api_key);
    let as_user =
        |id: String| By::Headers(vec![("Authorization", key.clone()), ("On-Behalf-Of", id)]);
    let both = By::Headers(vec![
        ("Authorization", key.clone()),
        ("QB-Token", "dead".to_owned()),
    ]);
    let cases = [
        (both, 200),
        (as_user(credentials.users[0].id.to_string()), 200),
        (as_user("1".to_owned()), 404),
        (as_user("nobody".to_owned()), 404),
    ];
    for (by, status) in cases {
        let reply = caller.get(&by, "/users.json").await;
        assert_eq!(reply.status, status, "{by:?}: {}", reply.text);
    }
}

#[tokio::test]
async fn an_api_key_makes_sessions_of_users() {
    let caller = Caller::start().await;
    let id = caller.sandbox.credentials().users[0].id;
    let path = format!("/users/{id}/tokens");
    let reply = caller.send(&By::ApiKey, "POST", &path, "").await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    let token = reply.json()["token"].as_str().expect("a token").to_owned();
    let session = caller.get(&By::Token(token.clone()), "/session.json").await;
    assert_eq!(session.json()["session"]["user_id"], id);
    let refused = caller.send(&By::Token(token), "POST", &path, "").await;
    assert_eq!(refused.status, 401, "{}", refused.text);
    let unknown = caller
        .send(&By::ApiKey, "POST", "/users/1/tokens", "")
        .await;
    assert_eq!(unknown.status, 404, "{}", unknown.text);
}

#[tokio::test]
async fn a_plan_limits_the_requests_of_a_second() {
    use quickblox_sandbox::{Clock, Plan, Sandbox};
    let clock = Clock::stopped_at(Clock::default().now());
    let builder = Sandbox::builder().plan(Plan::Basic).clock(clock.clone());
    let caller = Caller::of(builder).await;
    for number in 1..=82 {
        let reply = caller.get(&By::ApiKey, "/users.json").await;
        let expected = if number <= 80 { 200 } else { 429 };
        assert_eq!(reply.status, expected, "request {number}");
    }
    clock.advance(Duration::from_secs(1));
    assert_eq!(caller.get(&By::ApiKey, "/users.json").await.status, 200);
}
