//! Lists of records, in parts or as a stream, and their number.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::DeserializeOwned;

use super::{
    decode::{lacking, part, typed},
    name::RecordId,
    record::{Page, Record},
};
use crate::{
    call::IntoField,
    error::Error,
    generated::{operations::LIST_RECORDS, requests},
    operation::Operation,
    paging::{ItemStream, Measure, PageStream, Paged, Window},
    query::{RecordFilter, records::PARENT_ID},
    transport::ResponseValue,
};

/// Request: List the records that match.
///
/// Made by [`Records::list`](super::Records::list) and [`Records::children_of`](super::Records::children_of).
/// `items()` and `pages()` go through the whole list.
#[must_use = "a request does nothing until `send` is awaited"]
pub struct List<T> {
    request: requests::ListRecords,
    parent: Option<RecordId>,
    marker: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    crate::call::settings!(request);

    pub(super) fn new(request: requests::ListRecords) -> Self {
        Self {
            request,
            parent: None,
            marker: PhantomData,
        }
    }

    pub(super) fn children_of(mut self, parent: RecordId) -> Self {
        self.parent = Some(parent);
        self.filter(RecordFilter::new())
    }

    /// Only the records that match, in place of a filter given before.
    pub fn filter(mut self, filter: impl Into<RecordFilter>) -> Self {
        let parent = self.parent.clone();
        self.request = self.request.filter(Narrowed(filter.into(), parent));
        self
    }

    /// By this field, smallest first. `_id`, the default, gives nearly the order of creation, and much faster than
    /// `created_at`.
    pub fn sort_asc<K>(mut self, field: impl IntoField<String, K>) -> Self {
        self.request = self.request.sort_asc(field);
        self
    }

    /// By this field, largest first.
    pub fn sort_desc<K>(mut self, field: impl IntoField<String, K>) -> Self {
        self.request = self.request.sort_desc(field);
        self
    }

    /// How many matches to pass over. Large numbers are slow.
    pub fn skip<K>(mut self, records: impl IntoField<i32, K>) -> Self {
        self.request = self.request.skip(records);
        self
    }

    /// The most records in one response: at most 100, which is the default.
    pub fn limit<K>(mut self, records: impl IntoField<i32, K>) -> Self {
        self.request = self.request.limit(records);
        self
    }
}

impl<T: DeserializeOwned> List<T> {
    /// Sends the request and waits for its response, one part of the list. Records that do not fit the struct are in its
    /// [`invalid_items`](ResponseValue::invalid_items).
    ///
    /// # Errors
    ///
    /// Those of any call.
    pub async fn send(self) -> Result<ResponseValue<Page<T>>, Error> {
        let answer = self.request.send().await?;
        // Boxed, so that the futures of callers stay small.
        Ok(Box::pin(part(&LIST_RECORDS, answer)).await)
    }
}

/// A filter, and the record that all matches hang on, if any.
struct Narrowed(RecordFilter, Option<RecordId>);

impl TryFrom<Narrowed> for BTreeMap<String, String> {
    type Error = String;

    fn try_from(Narrowed(filter, parent): Narrowed) -> Result<Self, String> {
        let filter = match parent {
            Some(id) => {
                let id = String::try_from(id).map_err(|error| format!("the parent {error}"))?;
                filter.and(PARENT_ID.eq(id))
            }
            None => filter,
        };
        Self::try_from(filter).map_err(|error| error.to_string())
    }
}

impl<T: DeserializeOwned + Send + Unpin + 'static> List<T> {
    /// The parts of the list, one after the other, each asked for when it is polled for.
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// The records, one after the other; a part is asked for when all before it are used up.
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }
}

impl<T: DeserializeOwned + Send + Unpin + 'static> Paged for List<T> {
    type Page = Page<T>;
    type Item = Record<T>;
    const OPERATION: &'static Operation = &LIST_RECORDS;

    fn window(&self) -> Window {
        self.request.window()
    }

    fn at(mut self, position: i64, size: Option<i64>) -> Self {
        self.request = self.request.at(position, size);
        self
    }

    fn fetch(self) -> impl Future<Output = Result<ResponseValue<Page<T>>, Error>> + Send + 'static {
        self.send()
    }

    fn measure(page: &Page<T>) -> Measure {
        Measure {
            entries: page.records.len(),
            size: page.limit.map(i64::from),
            total: None,
        }
    }

    fn into_items(page: Page<T>) -> Vec<Record<T>> {
        page.records
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self {
            request: self.request.clone(),
            parent: self.parent.clone(),
            marker: PhantomData,
        }
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

/// Request: Count the records that match.
///
/// Made by [`Records::count`](super::Records::count).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Count {
    request: requests::ListRecords,
}

impl Count {
    crate::call::settings!(request);

    pub(super) fn new(request: requests::ListRecords) -> Self {
        Self {
            request: request.count(1),
        }
    }

    /// Only the records that match, in place of a filter given before.
    pub fn filter(mut self, filter: impl Into<RecordFilter>) -> Self {
        self.request = self.request.filter(filter.into());
        self
    }

    /// Sends the request and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<u64>, Error> {
        typed(&LIST_RECORDS, self.request.send().await?, |page| {
            let count = page.items.count();
            count.ok_or_else(|| lacking("items.count"))
        })
    }
}
