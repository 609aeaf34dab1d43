//! Lists of records, in parts or as a stream, and their number.

use std::{
    collections::BTreeMap,
    fmt::{self, Display},
    marker::PhantomData,
};

use serde::de::DeserializeOwned;

use super::{
    decode::{lacking, page, typed},
    name::RecordId,
    record::{Page, Record},
};
use crate::{
    Error, Pagination, ResponseValue, builder,
    paging::{Measure, Paged, Window},
    query::{RecordFilter, records::PARENT_ID},
};

/// Request: List the records that match.
///
/// Made by [`Records::list`](super::Records::list) and [`Records::children_of`](super::Records::children_of). It is
/// [`Paged`]: `items()` and `pages()` go through the whole list.
#[must_use = "nothing is sent before `send`"]
pub struct List<'a, T> {
    request: builder::ListRecords<'a>,
    parent: Option<RecordId>,
    marker: PhantomData<fn() -> T>,
}

impl<'a, T> List<'a, T> {
    pub(super) fn new(request: builder::ListRecords<'a>) -> Self {
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
    pub fn sort_asc(mut self, field: impl Into<String>) -> Self {
        self.request = self.request.sort_asc(field.into());
        self
    }

    /// By this field, largest first.
    pub fn sort_desc(mut self, field: impl Into<String>) -> Self {
        self.request = self.request.sort_desc(field.into());
        self
    }

    /// How many matches to pass over. Large numbers are slow.
    pub fn skip<V: TryInto<i32, Error: Display>>(mut self, records: V) -> Self {
        self.request = self.request.skip(records);
        self
    }

    /// The most records in one answer: at most 100, which is the default.
    pub fn limit<V: TryInto<i32, Error: Display>>(mut self, records: V) -> Self {
        self.request = self.request.limit(records);
        self
    }
}

impl<T: DeserializeOwned> List<'_, T> {
    /// Sends the request and waits for its answer, one part of the list.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<Page<T>>, Error> {
        typed(Raw::OPERATION, self.request.send().await?, page)
    }
}

/// A filter, and the record that all matches hang on, if any.
struct Narrowed(RecordFilter, Option<RecordId>);

impl TryFrom<Narrowed> for BTreeMap<String, String> {
    type Error = String;

    fn try_from(Narrowed(filter, parent): Narrowed) -> Result<Self, String> {
        let filter = match parent {
            Some(id) => {
                let id = String::try_from(id).map_err(|error| format!("the parent: {error}"))?;
                filter.and(PARENT_ID.eq(id))
            }
            None => filter,
        };
        Self::try_from(filter).map_err(|error| error.to_string())
    }
}

type Raw<'a> = builder::ListRecords<'a>;

impl<T: DeserializeOwned + Send + Unpin + 'static> Paged for List<'_, T> {
    type Page = Page<T>;
    type Item = Record<T>;
    const OPERATION: &'static str = Raw::OPERATION;
    const PAGINATION: Pagination = Raw::PAGINATION;

    fn window(&self) -> Option<Window> {
        self.request.window()
    }

    fn at(mut self, position: i64, size: Option<i64>) -> Self {
        self.request = self.request.at(position, size);
        self
    }

    async fn fetch(self) -> Result<ResponseValue<Page<T>>, Error> {
        self.send().await
    }

    fn fetch_apart(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Page<T>>, Error>> + Send + 'static {
        let answer = self.request.fetch_apart();
        async move { typed(Raw::OPERATION, answer.await?, page) }
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

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        Self {
            request: self.request.clone(),
            parent: self.parent.clone(),
            marker: PhantomData,
        }
    }
}

impl<T> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

/// Request: Count the records that match.
///
/// Made by [`Records::count`](super::Records::count).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Count<'a> {
    request: builder::ListRecords<'a>,
}

impl<'a> Count<'a> {
    pub(super) fn new(request: builder::ListRecords<'a>) -> Self {
        Self {
            request: request.count(1),
        }
    }

    /// Only the records that match, in place of a filter given before.
    pub fn filter(mut self, filter: impl Into<RecordFilter>) -> Self {
        self.request = self.request.filter(filter.into());
        self
    }

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of any call, and what [`records`](crate::records) says of values that do not fit.
    pub async fn send(self) -> Result<ResponseValue<u64>, Error> {
        typed(Raw::OPERATION, self.request.send().await?, |page| {
            let count = page.items.and_then(|items| items.count());
            count.ok_or_else(|| lacking("items.count"))
        })
    }
}
