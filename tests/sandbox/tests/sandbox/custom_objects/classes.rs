//! The class that most tests of records use, and how records of any class are made.

use serde_json::Value;

use crate::common::{By, Caller};

/// A class with a field of every type.
pub(crate) const SCORES: &str = r#"{"name": "Scores", "fields": {
    "score": "Integer", "progress": "Float", "name": "String", "expert": "Boolean", "date": "Date",
    "place": "Location", "avatar": "File", "levels": "Integer_a", "tags": "String_a", "ratios": "Float_a"
}}"#;

impl Caller {
    /// Makes the class `Scores`.
    pub(crate) async fn scores() -> Self {
        let caller = Self::start().await;
        caller.define(SCORES).await;
        caller
    }

    pub(crate) async fn define(&self, class: &str) -> Value {
        let reply = self.send(&By::ApiKey, "POST", "/class.json", class).await;
        reply.expect(201)
    }

    /// Creates a record and gives it.
    pub(crate) async fn create(&self, by: &By, class: &str, fields: Value) -> Value {
        let path = format!("/data/{class}.json");
        let reply = self.send(by, "POST", &path, &fields.to_string()).await;
        reply.expect(201)
    }
}

/// The id of a record.
pub(crate) fn id(record: &Value) -> &str {
    record["_id"].as_str().expect("an id")
}
