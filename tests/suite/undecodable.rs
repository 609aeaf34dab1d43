//! An answer that cannot be decoded tells what the server did: a record that was written is not an orphan.

use quickblox_api::{Client, Error, ErrorKind, query::RecordUpdate};
use quickblox_sandbox::Sandbox;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// `mood` is not in the class, so the server drops it.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    task: String,
    mood: String,
}

const SECRET: &str = "buy the ring";

#[tokio::test]
async fn a_record_that_was_written_gives_its_id_and_the_field() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.credentials().api_key.clone());
    let client = client.build().expect("a client");
    let class = client.create_class().name("Diary");
    class
        .fields([("task", "String")])
        .send()
        .await
        .expect("a class");
    let entries = client.records::<Entry>("Diary");
    let entry = Entry {
        task: SECRET.to_owned(),
        mood: "shy".to_owned(),
    };
    let error = entries.create(&entry).send().await.expect_err("no `mood`");
    let created = told(&error, "create_record");

    let found = client.records::<Value>("Diary").get(&*created).send().await;
    assert_eq!(found.expect("it is there").fields["task"], SECRET);

    let change = RecordUpdate::new().set("task", SECRET);
    let error = entries.update(&*created, change).send().await;
    assert_eq!(
        told(&error.expect_err("no `mood`"), "update_record"),
        created
    );

    let deleted = entries.delete(created).send().await.expect("it can go");
    assert_eq!(deleted.deleted.len(), 1);
}

/// The id that the error gives, after a look at the rest.
fn told(error: &Error, operation: &str) -> String {
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some(operation));
    assert_eq!(error.json_path(), Some("mood"));
    assert!(error.may_have_been_processed());
    let raw = error.raw_body().expect("the answer");
    assert!(raw.to_text().contains(SECRET) && !raw.is_cut());
    let logged = format!("{error} {error:?} {raw:?}");
    assert!(!logged.contains(SECRET), "{logged}");
    error.entity_id().expect("the id").to_owned()
}
