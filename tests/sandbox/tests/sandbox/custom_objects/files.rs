//! Files in records: stored, replaced, read by header and by link, deleted, gone with their record.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller, MULTIPART, Part, Reply, multipart},
    custom_objects::classes::id,
};

fn field_name(field: &str) -> Part {
    ("field_name".to_owned(), "", field.to_owned())
}

impl Caller {
    async fn upload(&self, by: &By, path: &str, field: &str, content: &str) -> Reply {
        let file = "; filename=\"me.png\"\r\nContent-Type: image/png";
        let parts = [
            field_name(field),
            ("file".to_owned(), file, content.to_owned()),
        ];
        let body = multipart(&parts);
        self.send_bytes(by, ("POST", path), MULTIPART, body).await
    }
}

async fn record() -> (Caller, By, Value, String) {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let record = caller.create(&user, "Scores", json!({ "name": "n" })).await;
    let path = format!("/data/Scores/{}/file.json", id(&record));
    (caller, user, record, path)
}

#[tokio::test]
async fn a_file_is_stored_replaced_read_and_deleted() {
    let (caller, user, record, path) = record().await;
    let link = format!("{path}?field_name=avatar");
    assert_eq!(
        caller.get(&user, &link).await.status,
        404,
        "nothing is there yet"
    );
    let mut ids = Vec::new();
    for content in ["first", "the second"] {
        let reply = caller.upload(&user, &path, "avatar", content).await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        let mut file = reply.json();
        ids.push(file["file_id"].take());
        let expected = json!({ "file_id": null, "size": content.len(), "name": "me.png", "content_type": "image/png" });
        assert_eq!(file, expected);
        let reply = caller.get(&user, &link).await;
        assert_eq!(
            (reply.text.as_str(), reply.header("content-type")),
            (content, Some("image/png"))
        );
        let form = caller.send(&user, "GET", &path, "field_name=avatar").await;
        assert_eq!(
            form.text, content,
            "the name of the field as a form in the body"
        );
    }
    assert_ne!(ids[0], ids[1]);
    let of_record = format!("/data/Scores/{}.json", id(&record));
    let stored = caller.get(&user, &of_record).await.json();
    assert_eq!(stored["avatar"], ids[1]);
    let whole = json!({ "name": "new", "avatar": null });
    let reply = caller
        .send(&user, "PUT", &of_record, &whole.to_string())
        .await;
    assert_eq!(
        reply.json()["avatar"],
        ids[1],
        "only the calls for files change them"
    );
    let reply = caller
        .send(&user, "DELETE", &path, "field_name=avatar")
        .await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    assert_eq!(caller.get(&user, &link).await.status, 404);
    assert_eq!(
        caller.get(&user, &of_record).await.json()["avatar"],
        Value::Null
    );
    let reply = caller
        .send(&user, "DELETE", &path, "field_name=avatar")
        .await;
    assert_eq!(reply.status, 404);
}

#[tokio::test]
async fn a_link_may_carry_the_token() {
    let (caller, user, _, path) = record().await;
    let reply = caller.upload(&user, &path, "avatar", "content").await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let By::Token(token) = &user else {
        panic!("a token")
    };
    let cases = [
        (format!("{path}?field_name=avatar&token={token}"), 200),
        (format!("{path}?field_name=avatar&token=0123"), 401),
        (format!("{path}?field_name=avatar"), 401),
        (format!("/data/Scores.json?token={token}"), 401),
    ];
    for (link, status) in cases {
        let reply = caller.get(&By::Nobody, &link).await;
        assert_eq!(reply.status, status, "{}", reply.text);
    }
}

#[tokio::test]
async fn what_is_no_place_for_a_file_is_refused() {
    let (caller, user, record, path) = record().await;
    let other = caller.user(1).await;
    let unknown = "/data/Scores/5d866b53a28f9a5ad51cb562/file.json";
    let wrong = json!({ "errors": ["Wrong permission"] });
    let not_found = json!({ "errors": ["The resource wasn't found"] });
    let no_field = json!({ "errors": ["The field can hold no file"] });
    let cases = [
        (&user, path.as_str(), "name", 422, &no_field),
        (&user, path.as_str(), "unheard_of", 422, &no_field),
        (&user, unknown, "avatar", 404, &not_found),
        (&other, path.as_str(), "avatar", 403, &wrong),
    ];
    for (by, path, field, status, expected) in cases {
        let reply = caller.upload(by, path, field, "content").await;
        assert_eq!((reply.status, &reply.json()), (status, expected), "{field}");
        let body = format!("field_name={field}");
        let reply = caller.send(by, "DELETE", path, &body).await;
        assert_eq!((reply.status, &reply.json()), (status, expected), "{field}");
    }
    let large = "x".repeat(32 * 1024 * 1024 + 1);
    let reply = caller.upload(&user, &path, "avatar", &large).await;
    assert_eq!(reply.json(), json!({ "errors": ["The file is too large"] }));
    let no_file = multipart(&[field_name("avatar")]);
    let reply = caller
        .send_bytes(&user, ("POST", &path), MULTIPART, no_file)
        .await;
    assert_eq!(reply.status, 422, "{}", reply.text);
    // A file goes with its record.
    assert_eq!(
        caller
            .upload(&user, &path, "avatar", "content")
            .await
            .status,
        200
    );
    let of_record = format!("/data/Scores/{}.json", id(&record));
    assert_eq!(
        caller.send(&user, "DELETE", &of_record, "").await.status,
        200
    );
    assert_eq!(
        caller
            .get(&user, &format!("{path}?field_name=avatar"))
            .await
            .status,
        404
    );
}
