//! A recorded exchange, as its file has it.

use std::{collections::BTreeMap, fs, path::Path};

use quickblox_sandbox::contract::{Description, Operation};
use serde::Deserialize;
use serde_json::Value;

/// One exchange.
#[derive(Deserialize)]
pub(crate) struct Case {
    /// What it is about, where there is one the id of the operation.
    pub(crate) operation: String,
    /// What was sent.
    pub(crate) request: Request,
    /// What came back, if that was recorded.
    #[serde(default)]
    pub(crate) response: Option<Response>,
}

/// The request of an exchange.
#[derive(Deserialize)]
pub(crate) struct Request {
    /// In capitals.
    pub(crate) method: String,
    /// Encoded, as it was sent.
    pub(crate) path: String,
    /// Encoded, without the question mark.
    #[serde(default)]
    pub(crate) query: Option<String>,
    /// Those that were recorded.
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    /// JSON; or the text of a form, or the parts of a multipart body one a line.
    #[serde(default)]
    pub(crate) body: Value,
}

/// The answer of an exchange.
#[derive(Deserialize)]
pub(crate) struct Response {
    /// `None` if the number was not visible.
    #[serde(default)]
    pub(crate) status: Option<u16>,
    /// JSON; text if it was none; null if it was empty or not visible.
    #[serde(default)]
    pub(crate) body: Value,
}

/// Reads a case; `None` if the file holds no exchange.
pub(crate) fn read(path: &Path) -> Result<Option<Case>, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    if value.get("request").is_none() {
        return Ok(None);
    }
    let case = serde_json::from_value(value);
    case.map(Some).map_err(|error| error.to_string())
}

impl Case {
    /// The operation that the request belongs to, or that the case is named for.
    pub(crate) fn operation<'a>(&self, description: &'a Description) -> Option<Operation<'a>> {
        description
            .find(&self.request.method, &self.request.path)
            .or_else(|| description.operation(&self.operation))
    }
}
