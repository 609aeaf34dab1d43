//! Slips of official clients: what version 2.23.0 of the JavaScript SDK and an old iOS client send and no documentation
//! has. A lenient sandbox answers what such a client can read, a strict one says what is wrong.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    content::steps::file,
};
use quickblox_sandbox::Sandbox;

const CLASS: &str = r#"{"name": "Movie", "fields": {"name": "String", "rating": "Integer"}}"#;

/// A caller, the first user, and what the requests are about.
async fn stage(caller: &Caller) -> (By, Value, Value) {
    let by = caller.user(0).await;
    let blob = file(caller, &by, json!({}), "content").await;
    let class = caller.send(&By::ApiKey, "POST", "/class.json", CLASS).await;
    class.expect(201);
    let record = json!({ "name": "Alpha" }).to_string();
    let record = caller.send(&by, "POST", "/data/Movie.json", &record).await;
    caller
        .sign_up(json!({ "login": "tagged", "tag_list": "man,car" }))
        .await;
    let contacts = json!({ "contacts": [{ "name": "Bob", "phone": "4912345678" }] }).to_string();
    let contacts = caller
        .send(&by, "POST", "/address_book.json", &contacts)
        .await;
    contacts.expect(200);
    (by, blob, record.expect(201))
}

#[tokio::test]
async fn slips_are_answered_if_the_sandbox_is_lenient() {
    for lenient in [true, false] {
        let builder = Sandbox::builder();
        let builder = if lenient { builder.lenient() } else { builder };
        let caller = Caller::of(builder).await;
        let (by, blob, record) = stage(&caller).await;
        let By::Token(token) = &by else {
            panic!("a session has a token");
        };
        let blob_path = format!("/blobs/{}.json", blob["id"]);
        let record_path = format!(
            "/data/Movie/{}.json",
            record["_id"].as_str().expect("an id")
        );
        let mut whole = record.clone();
        whole["rating"] = json!(8);
        let cases = [
            // A list of tags is one value under the name of a list.
            (
                &by,
                "GET",
                "/users/by_tags.json?tags[]=man%2Ccar".to_owned(),
                String::new(),
                ("/items/0/user/login", json!("tagged")),
                422,
            ),
            // An update of a file that is a GET changes nothing.
            (
                &by,
                "GET",
                format!("{blob_path}?blob[name]=other.txt"),
                String::new(),
                ("/blob/name", blob["name"].clone()),
                422,
            ),
            // The device is JSON where a query should be, so the book of no device is meant.
            (
                &by,
                "GET",
                "/address_book.json?%7B%22udid%22:%22device-1%22%7D".to_owned(),
                String::new(),
                ("/0/name", json!("Bob")),
                422,
            ),
            // The whole record comes back with the change in it.
            (
                &by,
                "PUT",
                record_path,
                whole.to_string(),
                ("/rating", json!(8)),
                422,
            ),
            (
                &By::Nobody,
                "GET",
                format!("{blob_path}?token={token}"),
                String::new(),
                ("/blob/id", blob["id"].clone()),
                401,
            ),
        ];
        for (by, method, path, body, (pointer, expected), refused) in cases {
            let reply = caller.send(by, method, &path, &body).await;
            if lenient {
                let found = reply.expect(200).pointer(pointer).cloned();
                assert_eq!(found, Some(expected), "{path}: {}", reply.text);
            } else {
                assert_eq!(reply.status, refused, "{path}: {}", reply.text);
            }
        }
    }
}

#[tokio::test]
async fn a_token_in_a_query_opens_files_and_nothing_else() {
    let caller = Caller::of(Sandbox::builder().lenient()).await;
    let By::Token(token) = caller.user(0).await else {
        panic!("a session has a token");
    };
    for path in ["/users.json", "/chat/Dialog.json", "/data/Movie.json"] {
        let reply = caller
            .get(&By::Nobody, &format!("{path}?token={token}"))
            .await;
        assert_eq!(reply.status, 401, "{path}: {}", reply.text);
    }
}
