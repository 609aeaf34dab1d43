//! Deleting by id, with a report that has one form.

use super::decode::typed;
use crate::{
    error::Error,
    generated::{operations::DELETE_RECORDS, requests},
    transport::ResponseValue,
    types,
};

/// Request: Delete records by their ids.
///
/// Made by [`Records::delete`](super::Records::delete) and [`Records::delete_many`](super::Records::delete_many).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Delete {
    request: requests::DeleteRecords,
    /// The id, if it is only one.
    only: Option<String>,
}

impl Delete {
    crate::call::settings!(request);

    pub(super) fn new(request: requests::DeleteRecords, only: Option<String>) -> Self {
        Self { request, only }
    }

    /// Sends the request and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of any call. An unknown id is none: the report names it.
    pub async fn send(self) -> Result<ResponseValue<Deleted>, Error> {
        typed(&DELETE_RECORDS, self.request.send().await?, |report| {
            Ok(Deleted::of(report, self.only))
        })
    }
}

/// What became of each record that was to be deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deleted {
    /// Ids of the records that are gone now, their children with them.
    pub deleted: Vec<String>,
    /// Unknown ids.
    pub not_found: Vec<String>,
    /// Ids of the records that the caller may not delete, and that therefore stay.
    pub wrong_permissions: Vec<String>,
}

impl Deleted {
    fn of(report: types::DeleteReport, only: Option<String>) -> Self {
        let named = [
            &report.successfully_deleted,
            &report.not_found,
            &report.wrong_permissions,
        ];
        let is_empty = named.iter().all(|group| group.is_none());
        let ids = |group: Option<types::DeletedIds>| group.map_or_else(Vec::new, |group| group.ids);
        let mut deleted = ids(report.successfully_deleted);
        // To one id the server says "done" with an empty body.
        if is_empty {
            deleted.extend(only);
        }
        Self {
            deleted,
            not_found: ids(report.not_found),
            wrong_permissions: ids(report.wrong_permissions),
        }
    }
}
