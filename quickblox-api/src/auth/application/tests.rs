//! What a request for a session says.

use serde_json::{Value, json};

use super::*;
use crate::auth::SignatureHash;

fn application() -> Application {
    Application {
        id: 76730,
        auth_key: "7quWEh-k6TqghXe".into(),
        signer: Signer::new(&"test-secret-0001".into(), SignatureHash::Sha1).unwrap(),
    }
}

#[test]
fn the_request_is_signed_over_what_it_says() {
    // The vector `js-sdk-application-sha1`.
    let expected = json!({
        "application_id": 76730,
        "auth_key": "7quWEh-k6TqghXe",
        "nonce": 7334,
        "timestamp": 1_567_349_756,
        "signature": "942be0e480c3ff7228b0046207994e37c25cc661",
    });
    let request = application().request(None, 1_567_349_756, 7334);
    assert_eq!(Value::Object(request), expected);
}

#[test]
fn every_way_to_be_a_user_is_sent_nested_and_signed_by_its_bracket_names() {
    let common = "application_id=76730&auth_key=7quWEh-k6TqghXe";
    for (user, nested, before, after) in [
        (
            UserCredentials::login("ada", "pä s+%1"),
            json!({"user": {"login": "ada", "password": "pä s+%1"}}),
            "",
            "&user[login]=ada&user[password]=pä s+%1",
        ),
        (
            UserCredentials::email("a+b@c.d", "p"),
            json!({"user": {"email": "a+b@c.d", "password": "p"}}),
            "",
            "&user[email]=a+b@c.d&user[password]=p",
        ),
        (
            UserCredentials::identity_provider("17", "jwt"),
            json!({"user": {"login": "17", "password": "jwt"}}),
            "",
            "&user[login]=17&user[password]=jwt",
        ),
        (
            UserCredentials::facebook("fb"),
            json!({"provider": "facebook", "keys": {"token": "fb"}}),
            "&keys[token]=fb",
            "",
        ),
        (
            UserCredentials::firebase_phone("proj", "idt"),
            json!({
                "provider": "firebase_phone",
                "firebase_phone": {"project_id": "proj", "access_token": "idt"},
            }),
            "&firebase_phone[access_token]=idt&firebase_phone[project_id]=proj",
            "",
        ),
    ] {
        let request = Value::Object(application().request(Some(&user), 5, 3));
        let provider = nested.get("provider").map_or(String::new(), |provider| {
            format!("&provider={}", provider.as_str().unwrap())
        });
        let signed = format!("{common}{before}&nonce=3{provider}&timestamp=5{after}");
        let fields = signed
            .split('&')
            .map(|field| field.split_once('=').unwrap());
        let expected = application().signer.sign(fields);
        assert_eq!(request["signature"], expected, "{user:?}");
        for (name, value) in nested.as_object().unwrap() {
            assert_eq!(&request[name], value, "{user:?}");
        }
    }
}

#[test]
fn empty_credentials_of_a_user_are_named_and_none_is_printed() {
    for user in [
        UserCredentials::login("", "s3cr3t"),
        UserCredentials::email(" ", "s3cr3t"),
        UserCredentials::login("ada", ""),
        UserCredentials::facebook("\t"),
        UserCredentials::firebase_phone("", "s3cr3t"),
        UserCredentials::firebase_phone("p", ""),
    ] {
        let message = user.check().unwrap_err();
        assert!(message.ends_with(" is empty"), "{message}");
        assert!(!format!("{user:?}{message}").contains("s3cr3t"), "{user:?}");
    }
}
