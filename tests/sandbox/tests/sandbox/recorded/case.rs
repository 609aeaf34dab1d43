//! A recorded exchange, as its file has it, and how its request is sent.

use std::{
    fs,
    path::{Path, PathBuf},
};

use http::Uri;
use serde::Deserialize;
use serde_json::Value;

use crate::common::{By, Caller, MULTIPART, Part, Reply, multipart};

#[derive(Deserialize)]
pub(crate) struct Case {
    /// Folder and file, as in `auth/create_session--js-sdk`.
    #[serde(skip)]
    pub(crate) name: String,
    pub(crate) operation: String,
    pub(crate) request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
pub(crate) struct Request {
    pub(crate) method: String,
    path: String,
    pub(crate) query: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    body: Value,
}

#[derive(Deserialize)]
struct Response {
    status: Option<u16>,
}

impl Request {
    /// The path, also where a whole address was recorded.
    pub(crate) fn path(&self) -> String {
        let address = self.path.parse().ok();
        let address: Option<Uri> = address.filter(|it: &Uri| it.scheme().is_some());
        address.map_or_else(|| self.path.clone(), |it| it.path().to_owned())
    }

    pub(crate) fn body(&self) -> String {
        match &self.body {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// Sends it with a target and a body that may have been changed. Parts are recorded one a line.
    pub(crate) async fn send(&self, caller: &Caller, by: &By, target: &str, body: &str) -> Reply {
        let recorded = self.content_type.as_deref().unwrap_or_default();
        let (media_type, bytes) = if recorded == "multipart/form-data" {
            let parts: Vec<Part> = body.lines().map(part).collect();
            (MULTIPART, multipart(&parts))
        } else {
            (recorded, body.as_bytes().to_vec())
        };
        caller
            .send_bytes(by, (&self.method, target), media_type, bytes)
            .await
    }
}

fn part(line: &str) -> Part {
    let (name, value) = line.split_once('=').expect("a name and a value");
    let head = if name == "file" {
        "; filename=\"recorded\"\r\nContent-Type: image/jpeg"
    } else {
        ""
    };
    (name.to_owned(), head, value.to_owned())
}

impl Case {
    /// The status that was recorded.
    pub(crate) fn status(&self) -> Option<u16> {
        self.response.as_ref()?.status
    }

    pub(crate) fn is_of_chat(&self) -> bool {
        self.name.starts_with("chat_")
    }
}

/// The entries of a folder, in the order of their names.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the cases are there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort_unstable();
    paths
}

/// Every recorded exchange.
pub(crate) fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases");
    let folders = entries(&root).into_iter().filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder));
    files.filter_map(|path| read(&root, &path)).collect()
}

/// Nothing for a table of the crate's own tests, which is no exchange.
fn read(root: &Path, path: &Path) -> Option<Case> {
    let text = fs::read_to_string(path).expect("a case is text");
    let value: Value = serde_json::from_str(&text).expect("a case is JSON");
    value.get("request")?;
    let case = serde_json::from_value(value);
    let mut case: Case = case.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.strip_prefix(root).expect("it is below");
    case.name = name.with_extension("").to_string_lossy().replace('\\', "/");
    Some(case)
}
