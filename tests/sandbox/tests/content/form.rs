//! Steps that many tests take: a file is registered, sent as official clients send it, and declared.

use serde_json::{Value, json};

use crate::caller::{By, Caller, Reply};

pub(crate) const MULTIPART: &str = "multipart/form-data; boundary=xxx";

/// A part of a form: its name, the rest of its head, its value.
pub(crate) type Part = (String, &'static str, String);

/// The head of the part that holds the file.
pub(crate) const FILE: &str = "; filename=\"a.txt\"\r\nContent-Type: text/plain";

pub(crate) fn multipart(parts: &[Part]) -> Vec<u8> {
    let parts = parts.iter().map(|(name, head, value)| {
        format!("--xxx\r\nContent-Disposition: form-data; name=\"{name}\"{head}\r\n\r\n{value}\r\n")
    });
    parts
        .chain(["--xxx--\r\n".to_owned()])
        .collect::<String>()
        .into_bytes()
}

pub(crate) async fn create(caller: &Caller, by: &By, fields: Value) -> Value {
    let mut blob = json!({ "name": "a.txt", "content_type": "text/plain" });
    let fields = fields.as_object().expect("fields").clone();
    blob.as_object_mut().expect("an object").extend(fields);
    let body = json!({ "blob": blob }).to_string();
    let reply = caller.send(by, "POST", "/blobs.json", &body).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    reply.json()["blob"].clone()
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
    assert_eq!(reply.status, 201, "{}", reply.text);
    let reply = declare(caller, by, &blob, content.len()).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    let path = format!("/blobs/{}.json", blob["id"]);
    caller.get(by, &path).await.json()["blob"].clone()
}
