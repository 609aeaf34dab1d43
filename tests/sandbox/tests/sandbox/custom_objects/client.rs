//! The client's operations on custom objects against the sandbox.

use quickblox_api::{
    Client, ErrorKind,
    content::FilePart,
    query::{RecordFilter, RecordUpdate, records},
    types,
};
use quickblox_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common;

/// A sandbox with the class `Films`, a client of the account owner and a client of a user.
async fn films() -> (Sandbox, Client, Client) {
    let sandbox = Sandbox::start().await.expect("it starts");
    let owner = common::owner(&sandbox).build().expect("a client");
    let kinds = [
        ("title", "String"),
        ("rating", "Float"),
        ("tags", "String_a"),
        ("poster", "File"),
    ];
    let class = owner
        .create_class()
        .name("Films")
        .fields(kinds)
        .send()
        .await
        .expect("a class");
    assert_eq!(class.custom_fields.as_ref().map(Vec::len), Some(4));
    let user = owner.on_behalf_of(sandbox.credentials().users[0].id);
    (sandbox, owner, user)
}

async fn create(client: &Client, title: &str, rating: f64) -> String {
    let record = client.create_record("Films").extra([
        ("title", json!(title)),
        ("rating", json!(rating)),
        ("tags", json!(["new"])),
    ]);
    let record = record.send().await.expect("a record").into_inner();
    record.id.expect("an id")
}

#[tokio::test]
async fn records_are_found_by_conditions() {
    let (_sandbox, owner, user) = films().await;
    for (title, rating) in [("Alien", 8.5), ("Brazil", 7.9), ("Clue", 7.2)] {
        create(&user, title, rating).await;
    }
    let cases = [
        (RecordFilter::new(), 3),
        (records::field("rating").gte(7.9).into(), 2),
        (records::field("title").ctn("ali").into(), 1),
        (records::field("title").or(["Clue", "Alien"]).into(), 2),
        (records::field("tags").all(["new"]).into(), 3),
        (
            RecordFilter::from(records::field("rating").gt(7))
                .and(records::field("title").eq("Brazil")),
            1,
        ),
    ];
    for (filter, expected) in cases {
        let list = owner.list_records("Films").filter(filter.clone());
        let list = list.send().await.expect("a list");
        assert_eq!(list.items.len(), expected, "{filter:?}");
        let count = owner.list_records("Films").filter(filter).count(1);
        let count = count.send().await.expect("a count");
        assert_eq!(count.count(), u64::try_from(expected).ok());
    }
    let mut found = owner.list_records("Films").limit(2).items();
    let mut titles = Vec::new();
    while let Some(record) = found.try_next().await.expect("a record") {
        titles.push(record.extra["title"].clone());
    }
    assert_eq!(titles, ["Alien", "Brazil", "Clue"]);
}

#[tokio::test]
async fn records_are_updated_by_operators_and_deleted() {
    let (_sandbox, _owner, user) = films().await;
    let ids = [
        create(&user, "Alien", 8.5).await,
        create(&user, "Brazil", 7.9).await,
    ];
    let cases = [
        (
            RecordUpdate::new().set("title", "Aliens"),
            "title",
            json!("Aliens"),
        ),
        (RecordUpdate::new().inc("rating", 0.5), "rating", json!(9.0)),
        (
            RecordUpdate::new().push("tags", ["loud", "new"]),
            "tags",
            json!(["new", "loud", "new"]),
        ),
        (
            RecordUpdate::new().add_to_set("tags", ["loud"]),
            "tags",
            json!(["new", "loud", "new"]),
        ),
        (
            RecordUpdate::new().pull("tags", "new"),
            "tags",
            json!(["loud"]),
        ),
        (
            RecordUpdate::new().set_at("tags", 1, "dark"),
            "tags",
            json!(["loud", "dark"]),
        ),
        (
            RecordUpdate::new().pop_first("tags"),
            "tags",
            json!(["dark"]),
        ),
        (
            RecordUpdate::new().pull_where(records::field("tags").ctn("a")),
            "tags",
            json!([]),
        ),
        (RecordUpdate::new().unset("rating"), "rating", Value::Null),
    ];
    for (update, field, expected) in cases {
        let text = format!("{update:?}");
        let changed = user.update_record("Films", &ids[0]).body(update);
        let changed = changed.send().await.expect("a record");
        assert_eq!(changed.extra[field], expected, "{text}");
        assert!(changed.permissions.is_some(), "{text}");
    }
    let both = ids.join(",");
    let read = user.list_records_by_ids("Films", &ids[1]);
    let read = read.send().await.expect("a record").into_inner();
    assert!(
        matches!(read, types::RecordsByIds::BareRecord(_)),
        "{read:?}"
    );
    let read = user.list_records_by_ids("Films", &both);
    let read = read.send().await.expect("records").into_inner();
    assert!(
        matches!(read, types::RecordsByIds::RecordBatch(_)),
        "{read:?}"
    );
    let filter = RecordFilter::from(records::field("title").eq("Aliens"));
    let deleted = user.delete_records_by_criteria("Films").body(filter);
    let deleted = deleted.send().await.expect("a number");
    assert_eq!(deleted.total_deleted, 1);
    let deleted = user.delete_records("Films", &both);
    let report = deleted.send().await.expect("a report").into_inner();
    assert_eq!(
        report.successfully_deleted.map(|it| it.ids),
        Some(vec![ids[1].clone()])
    );
    assert_eq!(
        report.not_found.map(|it| it.ids),
        Some(vec![ids[0].clone()])
    );
}

#[tokio::test]
async fn files_of_records_are_uploaded_downloaded_and_deleted() {
    let (_sandbox, _owner, user) = films().await;
    let id = create(&user, "Alien", 8.5).await;
    let part = FilePart::new("poster.png", "image/png", "pixels");
    let upload = user.upload_record_file("Films", &id, "poster", part);
    let file = upload.send().await.expect("a file");
    assert_eq!(file.name.as_deref(), Some("poster.png"));
    let download = user.download_record_file("Films", &id, "poster");
    let download = download.send().await.expect("the file");
    assert_eq!(download.headers()["content-length"], "6");
    assert_eq!(download.headers()["content-type"], "image/png");
    let deleted = user.delete_record_file("Films", &id).field_name("poster");
    deleted.send().await.expect("the file is deleted");
    let missing = user.download_record_file("Films", &id, "poster");
    let error = missing.send().await.expect_err("no file is left");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
