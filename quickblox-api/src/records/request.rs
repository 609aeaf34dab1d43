//! The requests that give records: the generated ones, with responses in the caller's struct.

use std::{fmt, marker::PhantomData};

use serde::de::DeserializeOwned;

use super::{
    decode::{batch, by_ids, one, page, the_only, typed},
    name::RecordId,
    record::{Batch, Page, Record},
};
use crate::{
    error::Error,
    generated::{operations, requests},
    transport::ResponseValue,
    types,
};

/// A generated request, and the function that makes of its response what callers get.
macro_rules! request {
    ($(#[$meta:meta])* $name:ident($raw:ident), $operation:ident: $decode:ident => $answer:ty) => {
        $(#[$meta])*
        #[must_use = "a request does nothing until `send` is awaited"]
        pub struct $name<T> {
            request: requests::$raw,
            marker: PhantomData<fn() -> T>,
        }

        impl<T> $name<T> {
            crate::call::settings!(request);

            pub(super) fn new(request: requests::$raw) -> Self {
                let marker = PhantomData;
                Self { request, marker }
            }
        }

        impl<T: DeserializeOwned> $name<T> {
            /// Sends the request and waits for its response.
            ///
            /// # Errors
            ///
            /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
            pub async fn send(self) -> Result<ResponseValue<$answer>, Error> {
                typed(&operations::$operation, self.request.send().await?, $decode)
            }
        }

        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                Self::new(self.request.clone())
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.request.fmt(f)
            }
        }
    };
}

request! {
    /// Request: Create a record.
    ///
    /// Made by [`Records::create`](super::Records::create).
    Create(CreateRecord), CREATE_RECORD: one => Record<T>
}

request! {
    /// Request: Create several records at once.
    ///
    /// Made by [`Records::create_many`](super::Records::create_many).
    CreateMany(CreateMultiRecords), CREATE_MULTI_RECORDS: batch => Batch<T>
}

request! {
    /// Request: Read a record.
    ///
    /// Made by [`Records::get`](super::Records::get).
    Get(ListRecordsByIds), LIST_RECORDS_BY_IDS: the_only => Record<T>
}

request! {
    /// Request: Read several records by their ids.
    ///
    /// Made by [`Records::get_many`](super::Records::get_many).
    GetMany(ListRecordsByIds), LIST_RECORDS_BY_IDS: by_ids => Batch<T>
}

request! {
    /// Request: Change a record.
    ///
    /// Made by [`Records::update`](super::Records::update) and [`Records::replace`](super::Records::replace).
    Update(UpdateRecord), UPDATE_RECORD: one => Record<T>
}

request! {
    /// Request: Change all records that match.
    ///
    /// Made by [`Records::update_where`](super::Records::update_where).
    UpdateWhere(UpdateRecordsByCriteria), UPDATE_RECORDS_BY_CRITERIA: page => Page<T>
}

request! {
    /// Request: Change several records, each in its own way.
    ///
    /// Made by [`Records::update_many`](super::Records::update_many).
    UpdateMany(UpdateMultiRecords), UPDATE_MULTI_RECORDS: batch => Batch<T>
}

/// The setters of fields that every record has.
macro_rules! own_fields {
    ($name:ident: $($field:ident)*) => {
        impl<T> $name<T> {
            $(own_fields!(@ $field);)*
        }
    };
    (@ parent_id) => {
        /// Makes the record a child of this one, of whatever class. It is deleted with its parent.
        pub fn parent_id(mut self, id: impl Into<String>) -> Self {
            self.request = self.request.parent_id(RecordId(id.into()));
            self
        }
    };
    (@ permissions) => {
        /// Who may do what. Of a new record all may read, and the owner may do the rest, unless this says otherwise.
        pub fn permissions(mut self, access: impl Into<types::RecordAccessFields>) -> Self {
            self.request = self.request.permissions(access.into());
            self
        }
    };
}

own_fields!(Create: parent_id permissions);
own_fields!(Update: parent_id permissions);
own_fields!(UpdateWhere: permissions);
