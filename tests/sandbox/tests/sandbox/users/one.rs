//! One user at a time: signing up, finding, changing, removing.

use serde_json::{Value, json};

use crate::common::{By, Caller};

#[tokio::test]
async fn a_new_user_is_shown_as_sent() {
    let caller = Caller::start().await;
    let user = caller
        .sign_up(json!({
            "login": "Peter  ", "email": "peter@example.com", "password": "pass word".replace(' ', "-"),
            "full_name": "Peter Smith", "phone": "+73123555", "website": "https://example.com",
            "external_user_id": "1236672", "facebook_id": "8887366", "custom_data": "{\"a\": 1}",
            "tag_list": "android, web", "age_over16": true,
        }))
        .await;
    let expected = [
        ("login", json!("Peter")),
        ("email", json!("peter@example.com")),
        ("external_user_id", json!(1_236_672)),
        ("facebook_id", json!("8887366")),
        ("custom_data", json!("{\"a\": 1}")),
        ("user_tags", json!("android,web")),
        ("age_over16", json!(true)),
        ("allow_sales_activities", json!(false)),
        ("parents_contacts", json!("")),
        ("blob_id", Value::Null),
        ("last_request_at", Value::Null),
    ];
    for (name, value) in expected {
        assert_eq!(user[name], value, "{name}");
    }
    for absent in ["password", "tag_list", "twitter_id"] {
        assert_eq!(user.get(absent), None, "{absent}");
    }
}

#[tokio::test]
async fn users_are_told_apart_by_their_identities() {
    let caller = Caller::lenient().await;
    caller
        .sign_up(json!({ "login": "one", "email": "one@example.com", "external_user_id": 7, "facebook_id": "9" }))
        .await;
    let taken = |field: &str| json!({ "errors": { field: ["has already been taken"] } });
    let base = |text: &str| json!({ "errors": { "base": [text] } });
    let short = "is too short (minimum is 8 characters)";
    let odd = "should contain alphanumeric and punctuation characters only";
    let cases = [
        ("user[login]=one&user[password]=12345678", taken("login")),
        (
            "user[email]=one%40example.com&user[password]=12345678",
            taken("email"),
        ),
        (
            "user[login]=a&user[external_user_id]=7&user[password]=12345678",
            taken("external_user_id"),
        ),
        (
            "user[login]=a&user[facebook_id]=9&user[password]=12345678",
            taken("facebook_id"),
        ),
        ("user[login]=one++&user[password]=12345678", taken("login")),
        ("user[password]=12345678", base("Login or email required")),
        (
            "user[login]=a&user[password]=1234567",
            json!({ "errors": { "password": [short] } }),
        ),
        (
            "user[login]=a",
            json!({ "errors": { "password": [short] } }),
        ),
        (
            "user[login]=a&user[password]=%C3%A4b",
            json!({ "errors": { "password": [short, odd] } }),
        ),
        (
            "user[login]=a&user[password]=12345678&user[tag_list]=a,b,c,d,e,f",
            json!({ "errors": { "tag_list": ["is invalid"] } }),
        ),
    ];
    for (form, body) in cases {
        let reply = caller.send(&By::ApiKey, "POST", "/users.json", form).await;
        assert_eq!((reply.status, reply.json()), (422, body), "{form}");
    }
}

#[tokio::test]
async fn a_user_is_found_by_every_identity() {
    let caller = Caller::start().await;
    let user = caller
        .sign_up(json!({
            "login": "Peter", "email": "peter@example.com", "phone": "1133445566",
            "external_user_id": "ebdf831abd12da4bcf12f22d", "facebook_id": "8887366", "twitter_id": "9982366",
        }))
        .await;
    let by_id = format!("/users/{}.json", user["id"]);
    let found = [
        by_id.as_str(),
        "/users/by_login.json?login=Peter",
        "/users/by_email.json?email=peter@example.com",
        "/users/by_email.json?email=peter%40example.com",
        "/users/by_facebook_id.json?facebook_id=8887366",
        "/users/by_twitter_id.json?twitter_id=9982366",
        "/users/phone.json?phone=1133445566",
        "/users/external/ebdf831abd12da4bcf12f22d.json",
        "//users/by_login.json?login=Peter",
    ];
    for path in found {
        let reply = caller.get(&By::ApiKey, path).await;
        assert_eq!(
            reply.json()["user"]["id"],
            user["id"],
            "{path}: {}",
            reply.text
        );
    }
    let missed = [
        "/users/1.json",
        "/users/by_login.json?login=peter",
        "/users/by_email.json?email=Peter",
        "/users/by_facebook_id.json?facebook_id=1",
        "/users/by_twitter_id.json?twitter_id=1",
        "/users/by_twitter_digits_id.json?twitter_digits_id=9982366",
        "/users/phone.json?phone=1",
        "/users/external/1.json",
        "/users/password/reset.json?email=nobody@example.com",
    ];
    for path in missed {
        let reply = caller.get(&By::ApiKey, path).await;
        let body = json!({ "code": null, "message": "Couldn't find user" });
        assert_eq!((reply.status, reply.json()), (404, body), "{path}");
    }
    let reply = caller
        .get(
            &By::ApiKey,
            "/users/password/reset.json?email=peter@example.com",
        )
        .await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
}

#[tokio::test]
async fn users_change_themselves_and_the_owner_anybody() {
    let caller = Caller::start().await;
    let users = caller.sandbox.credentials().users.clone();
    let (anna, boris) = (caller.user(0).await, caller.user(1).await);
    let path = format!("/users/{}.json", users[0].id);
    let password =
        |old: &str| json!({ "user": { "old_password": old, "password": "an0ther-word" } });
    let not_owner = json!({ "base": ["You are not owner of this object"] });
    let wrong_old = json!({ "old_password": ["is invalid"] });
    let cases = [
        (
            &anna,
            json!({ "user": { "full_name": "Anna", "tag_list": "a,b" } }),
            200,
            Value::Null,
        ),
        (
            &anna,
            json!({ "user": { "login": users[0].login } }),
            200,
            Value::Null,
        ),
        (
            &boris,
            json!({ "user": { "full_name": "Boris" } }),
            422,
            not_owner,
        ),
        (
            &By::ApiKey,
            json!({ "user": { "website": "https://a.example" } }),
            200,
            Value::Null,
        ),
        (
            &anna,
            json!({ "user": { "login": users[1].login } }),
            422,
            json!({ "login": ["has already been taken"] }),
        ),
        (
            &anna,
            json!({ "user": { "password": "an0ther-word" } }),
            422,
            wrong_old.clone(),
        ),
        (&anna, password("wrong"), 422, wrong_old),
        (&anna, password(&users[0].password), 200, Value::Null),
        (
            &anna,
            password(&users[0].password),
            422,
            json!({ "old_password": ["is invalid"] }),
        ),
        (
            &By::ApiKey,
            json!({ "user": { "password": "by-the-0wner" } }),
            200,
            Value::Null,
        ),
    ];
    for (by, body, status, errors) in cases {
        let reply = caller.send(by, "PUT", &path, &body.to_string()).await;
        assert_eq!(
            (reply.status, &reply.json()["errors"]),
            (status, &errors),
            "{by:?} {body}"
        );
    }
    let user = caller.get(&boris, &path).await.json()["user"].clone();
    assert_eq!(user["full_name"], "Anna");
    assert_eq!(user["user_tags"], "a,b");
    assert_eq!(user["website"], "https://a.example");
    let unknown = caller
        .send(&By::ApiKey, "PUT", "/users/1.json", r#"{"user": {}}"#)
        .await;
    assert_eq!(unknown.status, 404, "{}", unknown.text);
}

#[tokio::test]
async fn a_removed_user_leaves_nothing_behind() {
    let caller = Caller::start().await;
    let users = caller.sandbox.credentials().users.clone();
    let (anna, boris) = (caller.user(0).await, caller.user(1).await);
    let path = format!("/users/{}.json", users[0].id);
    let reply = caller.send(&boris, "DELETE", &path, "").await;
    assert_eq!(reply.status, 403, "{}", reply.text);
    assert!(reply.json()["errors"]["base"].is_array(), "{}", reply.text);
    let reply = caller.send(&anna, "DELETE", &path, "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    assert_eq!(caller.get(&boris, &path).await.status, 404);
    assert_eq!(
        caller.get(&anna, "/session.json").await.status,
        401,
        "her session is gone"
    );
    let again = caller
        .sign_up(json!({ "login": users[0].login, "external_user_id": 5 }))
        .await;
    assert_ne!(again["id"], users[0].id, "no id is given twice");
    let reply = caller
        .send(&By::ApiKey, "DELETE", "/users/external/5.json", "")
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let reply = caller
        .send(&By::ApiKey, "DELETE", "/users/external/5.json", "")
        .await;
    assert_eq!(reply.status, 404, "{}", reply.text);
}
