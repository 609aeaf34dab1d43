// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `common`.

use serde::{Deserialize, Serialize};

/// The outcome for each id of a deletion. A group may be missing or empty, and the ids may be in another order than in
/// the request. An empty body is equivalent to a report without groups.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteReport {
    /// Ids that do not exist, including malformed ids.
    #[serde(rename = "NotFound")]
    pub not_found: Option<DeletedIds>,
    /// Ids that were deleted.
    #[serde(rename = "SuccessfullyDeleted")]
    pub successfully_deleted: Option<DeletedIds>,
    /// Ids that the caller may not delete. These entries remain.
    #[serde(rename = "WrongPermissions")]
    pub wrong_permissions: Option<DeletedIds>,
}

/// One group of a report on a deletion.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeletedIds {
    /// Ids as they were sent. The list may be empty.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub ids: Vec<String>,
}
