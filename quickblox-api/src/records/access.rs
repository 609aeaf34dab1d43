//! Permissions of one record, which come with the answer to a change and with no other.

use super::decode::{lacking, typed};
use crate::{Error, ResponseValue, builder, types};

/// Request: Read or set the permissions of a record.
///
/// Made by [`Records::permissions`](super::Records::permissions) and
/// [`Records::set_permissions`](super::Records::set_permissions).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Permissions<'a> {
    request: builder::UpdateRecord<'a>,
}

impl<'a> Permissions<'a> {
    pub(super) fn new(request: builder::UpdateRecord<'a>) -> Self {
        Self { request }
    }

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<types::RecordAccess>, Error> {
        typed("update_record", self.request.send().await?, |record| {
            let permissions = record.permissions;
            permissions.ok_or_else(|| lacking("permissions"))
        })
    }
}
