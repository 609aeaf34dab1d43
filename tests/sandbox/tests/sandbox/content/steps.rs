//! Steps that many tests take: a file is registered, sent as official clients send it, and declared.

use quickblox_api::{Client, content::FilePart, types};
use serde_json::{Value, json};

use crate::common::{By, Caller, MULTIPART, Part, Reply, multipart, with};

/// What [`file_by_client`] sends.
pub(crate) const CONTENT: &str = "content";

/// The head of the part that holds the file.
pub(crate) const FILE: &str = "; filename=\"a.txt\"\r\nContent-Type: text/plain";

pub(crate) async fn create(caller: &Caller, by: &By, fields: Value) -> Value {
    let blob = with(
        json!({ "name": "a.txt", "content_type": "text/plain" }),
        fields,
    );
    let body = json!({ "blob": blob }).to_string();
    let reply = caller.send(by, "POST", "/blobs.json", &body).await;
    reply.expect(201)["blob"].clone()
}

/// Where a file is to be sent, as a path, and the fields beside it, as the official SDK takes them from `params`.
pub(crate) fn permission(caller: &Caller, blob: &Value) -> (String, Vec<Part>) {
    let params = blob["blob_object_access"]["params"]
        .as_str()
        .expect("an address");
    let (address, query) = params.split_once('?').expect("a query");
    let path = address
        .strip_prefix(caller.sandbox.base_url())
        .expect("its own host");
    let parts = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').expect("a pair");
        (name.to_owned(), "", decoded(value))
    });
    (path.to_owned(), parts.collect())
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(2);
        decoded.push(char::from(u8::from_str_radix(code, 16).expect("an escape")));
        decoded += rest;
    }
    decoded
}

pub(crate) async fn upload(caller: &Caller, blob: &Value, content: &str) -> Reply {
    let (path, mut parts) = permission(caller, blob);
    parts.push(("file".to_owned(), FILE, content.to_owned()));
    let body = multipart(&parts);
    caller
        .send_bytes(&By::Nobody, ("POST", &path), MULTIPART, body)
        .await
}

pub(crate) async fn declare(caller: &Caller, by: &By, blob: &Value, size: usize) -> Reply {
    let path = format!("/blobs/{}/complete.json", blob["id"]);
    caller.send(by, "PUT", &path, &format!("size={size}")).await
}

/// All three steps.
pub(crate) async fn file(caller: &Caller, by: &By, fields: Value, content: &str) -> Value {
    let blob = create(caller, by, fields).await;
    let reply = upload(caller, &blob, content).await;
    reply.expect(201);
    let reply = declare(caller, by, &blob, content.len()).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    let path = format!("/blobs/{}.json", blob["id"]);
    caller.get(by, &path).await.json()["blob"].clone()
}

/// Registers, uploads and declares a file with the client. Returns the blob of the `create_file` response.
pub(crate) async fn file_by_client(client: &Client, name: &str, media_type: &str) -> types::Blob {
    let created = client.create_file().name(name).content_type(media_type);
    let created = created.send().await.expect("an entry");
    let mut blob = created.into_inner().blob;
    let access = blob.blob_object_access.take().expect("a permission");
    let part = FilePart::new("local.name", media_type, CONTENT);
    let size = i64::try_from(part.len()).expect("a small number");
    let upload = client.upload_file(&access, part);
    upload.send().await.expect("the upload");
    let declared = client.declare_file_uploaded(blob.id);
    let declared = declared.blob(types::UploadedFileFields::new(size));
    declared.send().await.expect("the declaration");
    blob
}
