//! From an update to the body of the request.

use serde_json::{Map, Value};

use super::RecordUpdate;
use crate::{query::QueryError, types};

/// The whole body of `update_record`.
impl TryFrom<RecordUpdate> for Map<String, Value> {
    type Error = QueryError;

    fn try_from(update: RecordUpdate) -> Result<Self, QueryError> {
        match update.error {
            Some(error) => Err(error),
            None => Ok(update.operators.into_iter().chain(update.fields).collect()),
        }
    }
}

/// The body of `update_record`.
impl TryFrom<RecordUpdate> for types::UpdateRecordRequest {
    type Error = QueryError;

    fn try_from(mut update: RecordUpdate) -> Result<Self, QueryError> {
        if let Some(error) = update.error {
            return Err(error);
        }
        let mut operator = |name: &str| match update.operators.remove(name) {
            Some(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        };
        let (inc, push, add_to_set) = (operator("inc"), operator("push"), operator("add_to_set"));
        let (pull, pull_all, pop) = (operator("pull"), operator("pull_all"), operator("pop"));
        Ok(Self {
            add_to_set,
            inc,
            parent_id: None,
            permissions: None,
            pop,
            pull,
            pull_all,
            push,
            extra: update.fields,
        })
    }
}
