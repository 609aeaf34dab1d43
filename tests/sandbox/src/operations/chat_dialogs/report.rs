//! What became of each id of a deletion, of dialogs and of messages.

use serde_json::{Value, json};

use super::not_found;
use crate::{call::Call, fields::flag, refusal::Refusal};

/// What became of one id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Deleted,
    NotFound,
    Forbidden,
}

/// The ids by outcome.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) deleted: Vec<String>,
    pub(crate) not_found: Vec<String>,
    pub(crate) forbidden: Vec<String>,
}

/// Whether the deletion is for everybody. The server looks into the query as well as into the body.
pub(crate) fn is_forced(call: &Call) -> bool {
    let body = call.field("/force").and_then(flag);
    call.query("force") == Some("1") || body == Some(true)
}

impl Report {
    /// Deletes each of the ids in a path. If it is a single one, a failure is the answer.
    pub(crate) fn of(ids: &str, mut delete: impl FnMut(&str) -> Outcome) -> Result<Self, Refusal> {
        let mut report = Self::default();
        let ids: Vec<&str> = ids.split(',').map(str::trim).collect();
        let is_single = ids.len() == 1;
        for id in ids.into_iter().filter(|id| !id.is_empty()) {
            let list = match delete(id) {
                Outcome::NotFound if is_single => return Err(not_found()),
                Outcome::Forbidden if is_single => return Err(Refusal::forbidden()),
                Outcome::Deleted => &mut report.deleted,
                Outcome::NotFound => &mut report.not_found,
                Outcome::Forbidden => &mut report.forbidden,
            };
            list.push(id.to_owned());
        }
        Ok(report)
    }

    /// With all groups, whether they have ids or not.
    pub(crate) fn render(&self) -> Value {
        json!({
            "SuccessfullyDeleted": { "ids": self.deleted },
            "NotFound": { "ids": self.not_found },
            "WrongPermissions": { "ids": self.forbidden },
        })
    }
}
