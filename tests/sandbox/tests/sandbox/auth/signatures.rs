//! Who gets a session: the signature, the time, the nonce, the password; and what the account key opens.

use quickblox_api::auth::SignatureHash;
use quickblox_sandbox::contract::unfold;
use serde_json::json;

use crate::common::{By, Caller, form};

type Fields = Vec<(String, String)>;

async fn create(caller: &Caller, fields: &Fields) -> (u16, serde_json::Value) {
    let reply = caller
        .send(&By::Nobody, "POST", "/session.json", &form(fields))
        .await;
    (reply.status, reply.json()["errors"].clone())
}

fn set(fields: &mut Fields, name: &str, value: &str) {
    fields.retain(|(known, _)| known != name);
    fields.push((name.to_owned(), value.to_owned()));
}

#[tokio::test]
async fn a_signature_is_taken_in_either_hash_and_any_encoding() {
    let caller = Caller::start().await;
    let user = caller.sandbox.credentials().users[0].clone();
    let now = caller.sandbox.clock().now().timestamp();
    let by_login = [
        ("user[login]", user.login.as_str()),
        ("user[password]", &user.password),
    ];
    let by_email = [
        ("user[email]", user.email.as_str()),
        ("user[password]", &user.password),
    ];
    let cases = [
        (SignatureHash::Sha1, by_login),
        (SignatureHash::Sha256, by_login),
        (SignatureHash::Sha1, by_email),
    ];
    let mut nonce = -5;
    for (hash, extra) in cases {
        for encoding in ["form", "encoded brackets", "json"] {
            nonce += 1;
            let fields = caller.signed_at(now, nonce, &extra, hash);
            let body = match encoding {
                "form" => form(&fields),
                "json" => unfold(&fields).to_string(),
                _ => form(&fields).replace('[', "%5B").replace(']', "%5D"),
            };
            let reply = caller
                .send(&By::Nobody, "POST", "/session.json", &body)
                .await;
            assert_eq!(reply.status, 201, "{hash:?} {encoding}: {}", reply.text);
            let session = &reply.json()["session"];
            assert_eq!(session["user_id"], user.id);
            assert_eq!(session["nonce"], nonce);
            assert_eq!(session["_id"], session["id"].to_string());
            let expires = reply.header("QB-Token-ExpirationDate").expect("the header");
            assert!(expires.ends_with(" UTC"), "{expires}");
        }
    }
}

#[tokio::test]
async fn numbers_count_as_they_are_written() {
    let caller = Caller::start().await;
    let fields = caller.signed(7, &[]);
    let mut body = unfold(&fields);
    for name in ["application_id", "timestamp", "nonce"] {
        let number: i64 = body[name]
            .as_str()
            .and_then(|it| it.parse().ok())
            .expect("a number");
        body[name] = json!(number);
    }
    let reply = caller
        .send(&By::Nobody, "POST", "/session.json", &body.to_string())
        .await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    assert_eq!(reply.json()["session"]["user_id"], 0);
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let caller = Caller::lenient().await;
    let user = caller.sandbox.credentials().users[0].clone();
    let now = caller.sandbox.clock().now().timestamp();
    let at = |timestamp, nonce| caller.signed_at(timestamp, nonce, &[], SignatureHash::Sha1);
    let with = |name: &str, value: &str| {
        let mut fields = caller.signed(1, &[]);
        set(&mut fields, name, value);
        fields
    };
    let without_signature = {
        let mut fields = caller.signed(1, &[]);
        fields.retain(|(name, _)| name != "signature");
        fields
    };
    let base = |text: &str| json!({ "base": [text] });
    let cases = [
        (at(now - 3590, 2), 201, json!(null)),
        (at(now + 3590, 3), 201, json!(null)),
        (at(now - 3610, 4), 422, base("Bad timestamp")),
        (at(now + 3610, 5), 422, base("Bad timestamp")),
        (at(now - 3590, 2), 422, base("Bad timestamp")),
        (with("nonce", "2"), 422, base("Unexpected signature")),
        (with("user[login]", "x"), 422, base("Unexpected signature")),
        (with("signature", "0"), 422, base("Unexpected signature")),
        (without_signature, 422, base("Unexpected signature")),
        (with("auth_key", "x"), 422, base("No Application Found")),
        (
            with("application_id", "1"),
            422,
            base("No Application Found"),
        ),
        (
            caller.signed(
                6,
                &[("user[login]", &user.login), ("user[password]", "wrong")],
            ),
            401,
            json!(["Unauthorized"]),
        ),
        (
            caller.signed(
                7,
                &[
                    ("user[login]", "nobody"),
                    ("user[password]", &user.password),
                ],
            ),
            401,
            json!(["Unauthorized"]),
        ),
        (
            caller.signed(8, &[("user[password]", &user.password)]),
            422,
            base("Login or email required"),
        ),
    ];
    for (fields, status, errors) in cases {
        assert_eq!(
            create(&caller, &fields).await,
            (status, errors),
            "{fields:?}"
        );
    }
}

/// The header is no proof of a session: wrong credentials get it too, wrong requests do not.
#[tokio::test]
async fn a_refused_log_in_tells_of_an_end_nevertheless() {
    let caller = Caller::start().await;
    let user = &caller.sandbox.credentials().users[0];
    let login = ("user[login]", user.login.as_str());
    let wrong = caller.signed(1, &[login, ("user[password]", "wrong")]);
    let late = caller.signed_at(1, 2, &[], SignatureHash::Sha1);
    for (fields, status, ends) in [(wrong, 401, Some(" UTC")), (late, 422, None)] {
        let reply = caller
            .send(&By::Nobody, "POST", "/session.json", &form(&fields))
            .await;
        assert_eq!(reply.status, status, "{}", reply.text);
        let end = reply.header("QB-Token-ExpirationDate");
        assert_eq!(end.is_some(), ends.is_some(), "{status}");
        assert!(end.unwrap_or_default().ends_with(ends.unwrap_or_default()));
    }
}

#[tokio::test]
async fn a_provider_vouches_for_one_user_each() {
    let caller = Caller::start().await;
    let cases: [&[(&str, &str)]; 4] = [
        &[("provider", "facebook"), ("keys[token]", "t1")],
        &[("provider", "facebook"), ("keys[token]", "t2")],
        &[
            ("provider", "firebase_phone"),
            ("firebase_phone[project_id]", "p"),
            ("firebase_phone[access_token]", "49123"),
        ],
        &[
            ("provider", "twitter"),
            ("keys[token]", "t"),
            ("keys[secret]", "s"),
        ],
    ];
    let mut users = Vec::new();
    for (nonce, extra) in (0..).zip(cases) {
        for repeat in [0, 10] {
            let body = form(&caller.signed(nonce + repeat, extra));
            let reply = caller
                .send(&By::Nobody, "POST", "/session.json", &body)
                .await;
            assert_eq!(reply.status, 201, "{extra:?}: {}", reply.text);
            users.push(reply.json()["session"]["user_id"].as_i64().expect("an id"));
        }
    }
    let (firsts, seconds): (Vec<_>, Vec<_>) =
        users.chunks(2).map(|pair| (pair[0], pair[1])).unzip();
    assert_eq!(firsts, seconds);
    let mut different = firsts.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(different.len(), firsts.len());
}

#[tokio::test]
async fn the_account_key_opens_the_settings_and_nothing_else_does() {
    let caller = Caller::start().await;
    let key = caller.sandbox.credentials().account_key.clone();
    let cases = [
        (By::Headers(vec![("QB-Account-Key", key)]), 200),
        (
            By::Headers(vec![("QB-Account-Key", "wrong".to_owned())]),
            401,
        ),
        (By::Nobody, 401),
        (By::ApiKey, 401),
    ];
    for (by, status) in cases {
        let reply = caller.get(&by, "/account_settings.json").await;
        assert_eq!(reply.status, status, "{by:?}: {}", reply.text);
        if status == 200 {
            assert_eq!(reply.json()["api_endpoint"], caller.sandbox.base_url());
            assert_eq!(reply.json()["chat_endpoint"], "127.0.0.1");
        }
    }
}
