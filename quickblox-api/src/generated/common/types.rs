// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `common`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// What became of each id of a deletion. A group may be missing or hold no ids, and the ids need not come in the order
/// of the request. An empty body reads as a report without groups.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteReport {
    /// Unknown ids; malformed ones count as unknown.
    #[serde(rename = "NotFound", skip_serializing_if = "::std::option::Option::is_none")]
    pub not_found: ::std::option::Option<DeletedIds>,
    /// What is gone now.
    #[serde(
        rename = "SuccessfullyDeleted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successfully_deleted: ::std::option::Option<DeletedIds>,
    /// What the caller may not delete and what therefore stays.
    #[serde(
        rename = "WrongPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub wrong_permissions: ::std::option::Option<DeletedIds>,
}

impl DeleteReport {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeleteReport {
        Default::default()
    }
}

/// One group of a deletion report.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeletedIds {
    /// As they were sent; may be empty.
    pub ids: ::std::vec::Vec<::std::string::String>,
}

impl DeletedIds {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeletedIds {
        Default::default()
    }
}
