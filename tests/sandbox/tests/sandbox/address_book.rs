//! Address books of the sandbox: uploads with their counts and rejections, books of devices, contacts that are users.

use quickblox_api::types::UploadContact;
use serde_json::{Value, json};

use crate::common::{self, By, Caller};

fn contacts(pairs: &[(&str, &str)]) -> Value {
    let contacts = pairs.iter();
    contacts
        .map(|(name, phone)| json!({ "name": name, "phone": phone }))
        .collect()
}

async fn upload(caller: &Caller, by: &By, body: &Value) -> Value {
    let reply = caller
        .send(by, "POST", "/address_book.json", &body.to_string())
        .await;
    reply.expect(200)
}

#[tokio::test]
async fn uploads_create_update_delete_and_replace() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let gordie = ("Gordie Kann", "1879108395");
    let wildon = ("Wildon Gilleon", "2759108396");
    let gaston = ("Gaston Center", "3759108396");
    let updated = ("Wildon Updated", "2759108396");
    let gone = json!([{ "phone": "1879108395", "destroy": 1 }]);
    let steps = [
        (
            json!({ "contacts": contacts(&[wildon, gordie]) }),
            [2, 0, 0],
            vec![wildon, gordie],
        ),
        (
            json!({ "contacts": contacts(&[updated, gaston]) }),
            [1, 1, 0],
            vec![updated, gordie, gaston],
        ),
        (
            json!({ "contacts": contacts(&[gaston, gaston]) }),
            [0, 2, 0],
            vec![updated, gordie, gaston],
        ),
        (
            json!({ "contacts": gone }),
            [0, 0, 1],
            vec![updated, gaston],
        ),
        (
            json!({ "contacts": gone }),
            [0, 0, 0],
            vec![updated, gaston],
        ),
        (json!({ "contacts": [] }), [0, 0, 0], vec![updated, gaston]),
        (
            json!({ "contacts": contacts(&[wildon, gordie]), "force": 1 }),
            [2, 0, 1],
            vec![wildon, gordie],
        ),
    ];
    for (body, [created, updated, deleted], book) in steps {
        let report = upload(&caller, &by, &body).await;
        let expected = json!({ "created": created, "updated": updated, "deleted": deleted });
        assert_eq!(report, expected, "{body}");
        let stored = caller.get(&by, "/address_book.json").await;
        assert_eq!(
            (stored.status, stored.json()),
            (200, contacts(&book)),
            "{body}"
        );
    }
    let report = upload(&caller, &by, &json!({ "contacts": [], "force": 1 })).await;
    assert_eq!(report["deleted"], 2);
    let stored = caller.get(&by, "/address_book.json").await;
    assert_eq!(
        (stored.status, stored.json()),
        (404, json!({ "errors": ["Empty address book"] }))
    );
}

#[tokio::test]
async fn bad_contacts_are_rejected_and_the_others_kept() {
    let caller = Caller::lenient().await;
    let by = caller.user(0).await;
    let name = "Length of 'name' field should be min: 1 and max: 255.";
    let phone = "Length of 'phone' field should be min: 10 and max: 15.";
    let cases = [
        (json!({ "name": "a", "phone": "1234567890" }), vec![]),
        (
            json!({ "name": "n".repeat(255), "phone": "123456789012345" }),
            vec![],
        ),
        (json!({ "phone": "1234567890", "destroy": 1 }), vec![]),
        (json!({ "name": "a", "phone": "123456789" }), vec![phone]),
        (
            json!({ "name": "a", "phone": "1234567890123456" }),
            vec![phone],
        ),
        (
            json!({ "name": "n".repeat(256), "phone": "1234567890" }),
            vec![name],
        ),
        (json!({ "name": "", "phone": "1234567890" }), vec![name]),
        (json!({ "name": "", "phone": "" }), vec![phone, name]),
        (json!({ "phone": "1234567890" }), vec!["Invalid fields set"]),
        (json!({ "name": "a" }), vec!["Invalid fields set"]),
        (json!({}), vec!["Invalid fields set"]),
        (json!({ "phone": "1", "destroy": 1 }), vec![phone]),
    ];
    let sent: Value = cases.iter().map(|(contact, _)| contact.clone()).collect();
    let report = upload(&caller, &by, &json!({ "contacts": sent })).await;
    let rejected: serde_json::Map<String, Value> = cases
        .iter()
        .enumerate()
        .filter(|(_, (_, texts))| !texts.is_empty())
        .map(|(index, (_, texts))| (index.to_string(), json!(texts)))
        .collect();
    let expected = json!({ "created": 2, "updated": 0, "deleted": 1, "rejected": rejected });
    assert_eq!(report, expected);
    let stored = caller.get(&by, "/address_book.json").await.json();
    assert_eq!(stored.as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn each_device_and_each_user_has_a_book() {
    let caller = Caller::start().await;
    let (by, other) = (caller.user(0).await, caller.user(1).await);
    let (one, two) = (("One", "1111111111"), ("Two", "2222222222"));
    upload(&caller, &by, &json!({ "contacts": contacts(&[one]) })).await;
    upload(
        &caller,
        &by,
        &json!({ "contacts": contacts(&[two]), "udid": "phone", "force": 1 }),
    )
    .await;
    let long = "u".repeat(65);
    let cases = [
        (
            &by,
            "/address_book.json".to_owned(),
            "",
            200,
            contacts(&[one]),
        ),
        (
            &by,
            "/address_book.json?udid=phone".to_owned(),
            "",
            200,
            contacts(&[two]),
        ),
        // As an example of the documentation has it.
        (
            &by,
            "/address_book.json".to_owned(),
            "{\"udid\":\"phone\"}",
            200,
            contacts(&[two]),
        ),
        (
            &by,
            "/address_book.json?udid=tablet".to_owned(),
            "",
            404,
            Value::Null,
        ),
        (
            &by,
            format!("/address_book.json?udid={long}"),
            "",
            422,
            Value::Null,
        ),
        (
            &by,
            "/address_book/registered_users.json".to_owned(),
            "",
            200,
            json!({ "items": [] }),
        ),
        (
            &by,
            "/address_book/registered_users.json?udid=tablet".to_owned(),
            "",
            404,
            Value::Null,
        ),
        (
            &other,
            "/address_book.json".to_owned(),
            "",
            404,
            Value::Null,
        ),
        (
            &other,
            "/address_book/registered_users.json?compact=1".to_owned(),
            "",
            404,
            Value::Null,
        ),
    ];
    for (by, path, body, status, expected) in cases {
        let reply = caller.send(by, "GET", &path, body).await;
        assert_eq!(reply.status, status, "{path} {body}: {}", reply.text);
        if status == 200 {
            assert_eq!(reply.json(), expected, "{path} {body}");
        }
    }
}

#[tokio::test]
async fn a_book_needs_contacts_a_short_device_and_a_user() {
    let caller = Caller::start().await;
    let by = caller.user(0).await;
    let long = "u".repeat(65);
    let bad = [
        json!({}),
        json!({ "contacts": [], "udid": long }),
        json!({ "contacts": "all" }),
    ];
    for body in bad {
        let reply = caller
            .send(&by, "POST", "/address_book.json", &body.to_string())
            .await;
        assert_eq!(reply.status, 422, "{body}: {}", reply.text);
    }
    let application = caller.application().await;
    let cases = [
        (
            &application,
            "POST",
            "/address_book.json",
            "{\"contacts\":[]}",
            422,
        ),
        (&application, "GET", "/address_book.json", "", 422),
        (
            &application,
            "GET",
            "/address_book/registered_users.json",
            "",
            404,
        ),
        (&By::Nobody, "GET", "/address_book.json", "", 401),
        (&By::ApiKey, "GET", "/address_book.json", "", 401),
    ];
    caller.expect(cases).await;
}

#[tokio::test]
async fn contacts_that_are_users_are_found_by_the_same_number() {
    let caller = Caller::start().await;
    let mut ids = Vec::new();
    for (login, phone) in [
        ("mike", "463571393241"),
        ("morgan", "65021272571"),
        ("twin", "463571393241"),
    ] {
        ids.push(
            caller
                .sign_up(json!({ "login": login, "phone": phone }))
                .await["id"]
                .clone(),
        );
    }
    let by = caller.user(0).await;
    let book = [
        ("Morgan", "65021272571"),
        ("Nobody", "1234567890"),
        ("Mike", "463571393241"),
        ("Plus", "+65021272571"),
    ];
    upload(&caller, &by, &json!({ "contacts": contacts(&book) })).await;
    let path = "/address_book/registered_users.json";
    let expected = json!({ "items": [
        { "user": { "id": ids[1], "phone": "65021272571" } },
        { "user": { "id": ids[0], "phone": "463571393241" } },
        { "user": { "id": ids[2], "phone": "463571393241" } },
    ]});
    assert_eq!(
        caller.get(&by, &format!("{path}?compact=1")).await.json(),
        expected
    );
    for query in ["", "?compact=0"] {
        let full = caller.get(&by, &format!("{path}{query}")).await.json();
        let first = &full["items"][0]["user"];
        assert_eq!(
            (&first["id"], &first["login"]),
            (&ids[1], &json!("morgan")),
            "{query}"
        );
    }
}

#[tokio::test]
async fn the_client_uploads_and_reads_a_book() {
    let caller = Caller::start().await;
    let client = common::user(&caller.sandbox, 0);
    let client = client.build().expect("a client");
    let contact = UploadContact::new("463571393241").name("Mike");
    let nameless = UploadContact::new("65021272571");
    let report = client
        .upload_address_book()
        .contacts([contact, nameless])
        .udid("phone")
        .send()
        .await
        .expect("a report");
    let rejected = report.rejected.iter().flatten().count();
    assert_eq!((report.created, rejected), (1, 1));
    let book = client
        .get_address_book()
        .udid("phone")
        .send()
        .await
        .expect("a book");
    assert_eq!(book.len(), 1);
    let users = client
        .list_registered_users()
        .udid("phone")
        .compact(1)
        .send()
        .await
        .expect("a list");
    assert!(users.items.is_empty());
}
