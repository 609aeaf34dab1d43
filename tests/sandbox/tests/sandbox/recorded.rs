//! Requests as documentation and official SDKs make them: the sandbox knows each by its path and takes its form.

use std::{fs, path::Path};

use quickblox_sandbox::contract::Description;
use serde::Deserialize;
use serde_json::Value;

use crate::caller::{By, Caller};

#[derive(Deserialize)]
struct Case {
    request: Option<Request>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    path: String,
    query: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    body: Value,
}

/// Requests that no server of today takes: paths without `.json`, which only the documentation writes; a wrong method,
/// a query that changes nothing; an address of a storage elsewhere.
const SLIPS: [&str; 6] = [
    "authentication--api-key",
    "authentication--api-key-on-behalf-of",
    "declare_file_uploaded--android-form-size-zero",
    "list_records--sort_in_get_body",
    "update_file--js-sdk-get-quirk",
    "upload_file--legacy-s3",
];

async fn replay(folder: &str, module: &str) -> usize {
    let caller = Caller::start().await;
    let description = Description::bundled().expect("the description is there");
    let user = caller.user(0).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../cases")
        .join(folder);
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a case is text");
        let case: Result<Case, _> = serde_json::from_str(&text);
        let Ok(Case {
            request: Some(request),
        }) = case
        else {
            continue;
        };
        // Parts are recorded one a line; the tests of uploads send them.
        let is_in_parts = request.content_type.as_deref() == Some("multipart/form-data");
        if is_in_parts || SLIPS.contains(&name.as_str()) {
            continue;
        }
        let operation = description.find(&request.method, &request.path);
        let operation = operation.unwrap_or_else(|| panic!("{name}: nothing is described"));
        // An error of another module may have been filed here.
        if operation.module() != module {
            continue;
        }
        let takes_key = operation.credentials().concat().contains(&"Authorization");
        let by = if takes_key { &By::ApiKey } else { &user };
        let query = request
            .query
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        let body = match &request.body {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let target = format!("{}{query}", request.path);
        let reply = caller.send(by, &request.method, &target, &body).await;
        let is_known = reply.status < 500 && !reply.text.contains("described");
        assert!(is_known, "{name}: {} {}", reply.status, reply.text);
        count += 1;
    }
    count
}

#[tokio::test]
async fn recorded_requests_are_understood() {
    let modules = [
        ("auth", "auth", 10),
        ("users", "users", 10),
        ("content", "content", 20),
        ("custom_objects", "custom_objects", 10),
        ("push_notifications", "push", 10),
        ("address_book", "address_book", 8),
        ("ai", "ai", 8),
    ];
    for (folder, module, least) in modules {
        let count = replay(folder, module).await;
        assert!(count >= least, "{module}: {count} cases");
    }
}
