//! The application that a client acts for, and the signed fields of its request for a session.

use serde_json::{Map, Value, json};

use super::{Signer, UserCredentials};
use crate::wire::Secret;

/// The keys of the application that a client acts for.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) id: i64,
    pub(crate) auth_key: Secret,
    pub(crate) signer: Signer,
}

impl Application {
    /// The body of a request for a session. The signature covers exactly the fields that are sent, so that the two
    /// cannot differ.
    pub(super) fn request(
        &self,
        user: Option<&UserCredentials>,
        timestamp: i64,
        nonce: i32,
    ) -> Map<String, Value> {
        let mut body = match user.map(|user| serde_json::to_value(user.fields())) {
            Some(Ok(Value::Object(fields))) => fields,
            // Texts in a struct cannot fail to become an object.
            _ => Map::new(),
        };
        body.insert("application_id".to_owned(), self.id.into());
        body.insert("auth_key".to_owned(), self.auth_key.expose().into());
        body.insert("nonce".to_owned(), nonce.into());
        body.insert("timestamp".to_owned(), timestamp.into());
        let fields = bracketed(&body);
        let fields = fields.iter().map(|(name, value)| (&**name, &**value));
        let signature = self.signer.sign(fields);
        body.insert("signature".to_owned(), json!(signature));
        body
    }
}

/// The fields by the names that a form would give them.
fn bracketed(body: &Map<String, Value>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (name, value) in body {
        match value {
            Value::Object(inner) => fields.extend(
                inner
                    .iter()
                    .map(|(key, value)| (format!("{name}[{key}]"), text(value))),
            ),
            value => fields.push((name.clone(), text(value))),
        }
    }
    fields
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests;
