//! The requests that give records: the generated ones, with answers in the caller's struct.

use std::{fmt, marker::PhantomData};

use serde::de::DeserializeOwned;

use super::{
    decode::{batch, by_ids, one, page, the_only, typed},
    name::RecordId,
    record::{Batch, Page, Record},
};
use crate::{Error, ResponseValue, builder, types};

/// A generated request, and the function that makes of its answer what callers get.
macro_rules! request {
    ($(#[$meta:meta])* $name:ident($raw:ident), $operation:literal: $decode:ident => $answer:ty) => {
        $(#[$meta])*
        #[must_use = "nothing is sent before `send`"]
        pub struct $name<'a, T> {
            request: builder::$raw<'a>,
            marker: PhantomData<fn() -> T>,
        }

        impl<'a, T> $name<'a, T> {
            pub(super) fn new(request: builder::$raw<'a>) -> Self {
                let marker = PhantomData;
                Self { request, marker }
            }
        }

        impl<T: DeserializeOwned> $name<'_, T> {
            /// Sends the request and waits for its answer.
            ///
            /// # Errors
            ///
            /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
            pub async fn send(self) -> Result<ResponseValue<$answer>, Error> {
                typed($operation, self.request.send().await?, $decode)
            }
        }

        impl<T> Clone for $name<'_, T> {
            fn clone(&self) -> Self {
                Self::new(self.request.clone())
            }
        }

        impl<T> fmt::Debug for $name<'_, T> {
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
    Create(CreateRecord), "create_record": one => Record<T>
}

request! {
    /// Request: Create several records at once.
    ///
    /// Made by [`Records::create_many`](super::Records::create_many).
    CreateMany(CreateMultiRecords), "create_multi_records": batch => Batch<T>
}

request! {
    /// Request: Read a record.
    ///
    /// Made by [`Records::get`](super::Records::get).
    Get(ListRecordsByIds), "list_records_by_ids": the_only => Record<T>
}

request! {
    /// Request: Read several records by their ids.
    ///
    /// Made by [`Records::get_many`](super::Records::get_many).
    GetMany(ListRecordsByIds), "list_records_by_ids": by_ids => Batch<T>
}

request! {
    /// Request: Change a record.
    ///
    /// Made by [`Records::update`](super::Records::update) and [`Records::replace`](super::Records::replace).
    Update(UpdateRecord), "update_record": one => Record<T>
}

request! {
    /// Request: Change all records that match.
    ///
    /// Made by [`Records::update_where`](super::Records::update_where).
    UpdateWhere(UpdateRecordsByCriteria), "update_records_by_criteria": page => Page<T>
}

request! {
    /// Request: Change several records, each in its own way.
    ///
    /// Made by [`Records::update_many`](super::Records::update_many).
    UpdateMany(UpdateMultiRecords), "update_multi_records": batch => Batch<T>
}

impl<T> Create<'_, T> {
    /// Makes the record a child of this one, of whatever class. It is deleted with its parent.
    pub fn parent_id(mut self, id: impl Into<String>) -> Self {
        self.request = self
            .request
            .body_map(|body| body.parent_id(RecordId(id.into())));
        self
    }

    /// Who may do what. By default reading is open to all, and the rest to the owner.
    pub fn permissions(mut self, access: impl Into<types::RecordAccessFields>) -> Self {
        let access = access.into();
        self.request = self.request.body_map(|body| body.permissions(access));
        self
    }
}

impl<T> Update<'_, T> {
    /// Makes the record a child of this one, of whatever class.
    pub fn parent_id(mut self, id: impl Into<String>) -> Self {
        self.request = self
            .request
            .body_map(|body| body.parent_id(RecordId(id.into())));
        self
    }

    /// Changes who may do what.
    pub fn permissions(mut self, access: impl Into<types::RecordAccessFields>) -> Self {
        let access = access.into();
        self.request = self.request.body_map(|body| body.permissions(access));
        self
    }
}

impl<T> UpdateWhere<'_, T> {
    /// Changes who may do what with each of the records.
    pub fn permissions(mut self, access: impl Into<types::RecordAccessFields>) -> Self {
        let access = access.into();
        self.request = self.request.body_map(|body| body.permissions(access));
        self
    }
}
