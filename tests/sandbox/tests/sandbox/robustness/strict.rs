//! Requests that the description has no place for: refused by default, tolerated on demand.

use quickblox_sandbox::Sandbox;

use crate::common::{By, Caller};

/// Method, path and body, the status of a lenient sandbox, and what the strict one's refusal names.
const CASES: [(&str, &str, &str, u16, &str); 8] = [
    ("GET", "/users.json?colour=red", "", 200, "colour"),
    ("GET", "/users.json?id[ne]=1", "", 200, "id[ne]"),
    ("GET", "/users/by_login.json", "", 404, "login"),
    ("GET", "/users/abc.json", "", 404, "user_id"),
    (
        "POST",
        "/users.json",
        r#"{"user": {"login": "a", "password": "12345678", "colour": "red"}}"#,
        201,
        "user.colour",
    ),
    (
        "POST",
        "/users.json",
        "user[login]=b&user[password]=12345678&user[colour]=red",
        201,
        "user.colour",
    ),
    (
        "POST",
        "/users.json",
        r#"{"user": {"login": 5, "password": "12345678"}}"#,
        201,
        "user.login",
    ),
    (
        "POST",
        "/users.json",
        r#"{"user": {"login": "c", "password": "12345678"}, "extra": 1}"#,
        201,
        "extra",
    ),
];

#[tokio::test]
async fn a_strict_sandbox_says_what_it_does_not_know() {
    let caller = Caller::start().await;
    for (method, path, body, _, name) in CASES {
        let reply = caller.send(&By::ApiKey, method, path, body).await;
        assert_eq!(reply.status, 422, "{method} {path} {body}: {}", reply.text);
        let text = reply.json()["errors"]["base"][0]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(
            text.starts_with(&format!("{name}: ")),
            "{method} {path} {body}: {text}"
        );
    }
}

/// Method, path and body of requests that break a rule, and where.
const RULES: [(&str, &str, &str, &str); 7] = [
    ("DELETE", "/chat/Dialog/{dialog}.json", "force=2", "force"),
    ("DELETE", "/chat/Dialog/{dialog}.json?force=2", "", "force"),
    (
        "DELETE",
        "/chat/Dialog/{dialog}.json",
        r#"{"force": 2147483648}"#,
        "force",
    ),
    ("PUT", "/users/{user}.json", "", "(whole)"),
    (
        "PUT",
        "/users/{user}.json",
        r#"{"user": {"blob_id": 9223372036854775808}}"#,
        "user.blob_id",
    ),
    ("POST", "/data/Scores.json", "", "(whole)"),
    (
        "POST",
        "/address_book.json",
        r#"{"contacts": [], "force": 2}"#,
        "force",
    ),
];

#[tokio::test]
async fn a_request_is_checked_before_anything_happens() {
    let caller = Caller::scores().await;
    let by = caller.user(0).await;
    let reply = caller.send(&by, "POST", "/chat/Dialog.json", "type=2");
    let dialog = reply.await.expect(201)["_id"].clone();
    let user = caller.sandbox.credentials().users[0].id.to_string();
    let holdings = caller.sandbox.holdings();
    for (method, path, body, name) in RULES {
        let path = path.replace("{dialog}", dialog.as_str().expect("an id"));
        let path = path.replace("{user}", &user);
        let reply = caller.send(&by, method, &path, body).await;
        let texts = reply.json()["errors"]["base"].to_string();
        assert!([400, 422].contains(&reply.status), "{}", reply.text);
        let named = format!("[\"{name}: ");
        assert!(texts.starts_with(&named), "{method} {path} {body}: {texts}");
        assert_eq!(
            caller.sandbox.holdings(),
            holdings,
            "{method} {path} {body}"
        );
    }
}

#[tokio::test]
async fn a_lenient_sandbox_tolerates_it() {
    let caller = Caller::of(Sandbox::builder().lenient()).await;
    for (method, path, body, status, _) in CASES {
        let reply = caller.send(&By::ApiKey, method, path, body).await;
        assert_eq!(
            reply.status, status,
            "{method} {path} {body}: {}",
            reply.text
        );
    }
}

#[tokio::test]
async fn an_unknown_path_is_named() {
    for builder in [Sandbox::builder(), Sandbox::builder().lenient()] {
        let caller = Caller::of(builder).await;
        for (method, path) in [
            ("GET", "/user.json"),
            ("PATCH", "/users.json"),
            ("GET", "/users"),
            ("HEAD", "/users.json"),
        ] {
            let reply = caller.send(&By::ApiKey, method, path, "").await;
            assert_eq!(reply.status, 404, "{method} {path}: {}", reply.text);
            if method != "HEAD" {
                assert!(
                    reply.text.contains(&format!("{method} {path}")),
                    "{}",
                    reply.text
                );
            }
        }
    }
}

#[tokio::test]
async fn parameters_count_wherever_they_stand() {
    let caller = Caller::start().await;
    let login = caller.sandbox.credentials().users[0].login.clone();
    // A form on a GET is its query; a query on a POST is its body.
    let reply = caller
        .send(
            &By::ApiKey,
            "GET",
            "/users/by_login.json",
            &format!("login={login}"),
        )
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let path = "/users.json?user[login]=new&user[password]=12345678";
    let reply = caller.send(&By::ApiKey, "POST", path, "").await;
    assert_eq!(reply.status, 201, "{}", reply.text);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_keys() {
    let start = async |seed| {
        let sandbox = Sandbox::builder()
            .seed(seed)
            .start()
            .await
            .expect("it starts");
        let credentials = sandbox.credentials();
        (
            credentials.application_id,
            credentials.auth_secret.clone(),
            credentials.users[1].id,
        )
    };
    assert_eq!(start(5).await, start(5).await);
    assert_ne!(start(5).await, start(6).await);
}
