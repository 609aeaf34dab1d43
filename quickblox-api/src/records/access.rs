//! Permissions of one record, which come with the response to a change and with no other.

use super::decode::{lacking, typed};
use crate::{
    error::Error,
    generated::{operations::UPDATE_RECORD, requests},
    transport::ResponseValue,
    types,
};

/// Request: Read or set the permissions of a record.
///
/// Made by [`Records::permissions`](super::Records::permissions) and
/// [`Records::set_permissions`](super::Records::set_permissions).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Permissions {
    request: requests::UpdateRecord,
}

impl Permissions {
    crate::call::settings!(request);

    pub(super) fn new(request: requests::UpdateRecord) -> Self {
        Self { request }
    }

    /// Sends the request and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<types::RecordAccess>, Error> {
        typed(&UPDATE_RECORD, self.request.send().await?, |record| {
            let permissions = record.permissions;
            permissions.ok_or_else(|| lacking("permissions"))
        })
    }
}
