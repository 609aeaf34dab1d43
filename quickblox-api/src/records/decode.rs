//! From the records of the generated models to those of the caller's struct.
//!
//! The call itself is the generated one. An error here is like that of any response that cannot be decoded: it has the
//! path in the JSON text, the operation, the status and the request's id.

use std::{cell::LazyCell, mem};

use serde::de::DeserializeOwned;
use tokio::task::yield_now;

use super::{
    fields,
    record::{Batch, Page, Record},
};
use crate::{
    error::{DecodeError, Details, Error, ErrorKind, RawBody, join},
    operation::Operation,
    transport::{LARGE, ResponseValue, in_order, raw_items},
    types,
    types::RecordsByIds,
};

/// How many records of a large response are converted without a pause.
const AT_ONCE: usize = 16;

/// An error without what is known of its call.
pub(super) type PartialError = Box<Details>;

/// The response with its value decoded further.
pub(super) fn typed<A, B>(
    operation: &'static Operation,
    answer: ResponseValue<A>,
    decode: impl FnOnce(A) -> Result<B, PartialError>,
) -> Result<ResponseValue<B>, Error> {
    let complete = completion(operation, &answer);
    let raw = answer.raw().clone();
    answer.try_map(decode).map_err(|details| {
        let is_undecodable = details.kind == ErrorKind::Decode;
        complete(Details {
            raw_body: is_undecodable.then(|| RawBody::new(&raw)),
            ..*details
        })
    })
}

/// What makes an error of its own part, with what is known of its call.
fn completion<A>(
    operation: &'static Operation,
    answer: &ResponseValue<A>,
) -> impl Fn(Details) -> Error + use<A> {
    let status = answer.status();
    let request_id = answer.request_id().map(ToOwned::to_owned);
    let (attempts, waited) = (answer.attempts(), answer.waited());
    move |details| {
        Details {
            operation: Some(operation.id),
            status: Some(status),
            request_id: request_id.clone(),
            attempts,
            waited,
            ..details
        }
        .into()
    }
}

pub(super) fn one<T: DeserializeOwned>(
    record: types::ClassRecord,
) -> Result<Record<T>, PartialError> {
    at("", record)
}

/// A part of a list, without the records that do not fit, which are kept beside it.
pub(super) async fn part<T: DeserializeOwned>(
    operation: &'static Operation,
    mut answer: ResponseValue<types::RecordPage>,
) -> ResponseValue<Page<T>> {
    let complete = completion(operation, &answer);
    let raw = answer.raw().clone();
    let is_large = raw.len() > LARGE;
    let raw = LazyCell::new(|| raw_items(&raw, "items"));
    let undecoded = answer.take_invalid_items();
    let items = mem::replace(&mut answer.items, [].into_iter().collect());
    let (mut records, mut invalid) = (Vec::new(), Vec::new());
    for (index, item) in in_order(items.into_vec(), undecoded)
        .into_iter()
        .enumerate()
    {
        // Other tasks of this thread get their turn.
        if is_large && index % AT_ONCE == 0 {
            yield_now().await;
        }
        let record = item.and_then(|record| {
            at(&place(index), record).map_err(|details| {
                complete(Details {
                    item_index: Some(index),
                    raw_body: raw.get(index).copied().map(RawBody::new),
                    ..*details
                })
            })
        });
        match record {
            Ok(record) => records.push(record),
            Err(error) => invalid.push(error),
        }
    }
    let answer = answer.map(|page| Page {
        records,
        skip: page.skip,
        limit: page.limit,
        total_found: page.total_found,
    });
    answer.without(operation.id, invalid)
}

pub(super) fn page<T: DeserializeOwned>(page: types::RecordPage) -> Result<Page<T>, PartialError> {
    Ok(Page {
        records: list(page.items)?,
        skip: page.skip,
        limit: page.limit,
        total_found: page.total_found,
    })
}

pub(super) fn batch<T: DeserializeOwned>(
    batch: types::RecordBatch,
) -> Result<Batch<T>, PartialError> {
    Ok(Batch {
        records: list(batch.items)?,
        not_found: batch.not_found.map_or_else(Vec::new, |missing| missing.ids),
    })
}

/// Either of the two forms.
pub(super) fn by_ids<T: DeserializeOwned>(answer: RecordsByIds) -> Result<Batch<T>, PartialError> {
    match answer {
        RecordsByIds::RecordBatch(several) => batch(several),
        RecordsByIds::BareRecord(record) => Ok(Batch {
            records: vec![one(of_bare(record))?],
            not_found: Vec::new(),
        }),
    }
}

pub(super) fn the_only<T: DeserializeOwned>(
    answer: RecordsByIds,
) -> Result<Record<T>, PartialError> {
    let records = by_ids(answer)?.records;
    records.into_iter().next().ok_or_else(|| {
        Box::new(Details {
            summary: "there is no record with this id".into(),
            ..Details::new(ErrorKind::NotFound)
        })
    })
}

fn of_bare(record: types::BareRecord) -> types::ClassRecord {
    types::ClassRecord {
        created_at: record.created_at,
        id: Some(record.id),
        parent_id: record.parent_id,
        permissions: record.permissions,
        updated_at: record.updated_at,
        user_id: record.user_id,
        extra: record.extra,
    }
}

fn list<T: DeserializeOwned>(
    items: impl IntoIterator<Item = types::ClassRecord>,
) -> Result<Vec<Record<T>>, PartialError> {
    let items = items.into_iter().enumerate();
    items
        .map(|(index, record)| at(&place(index), record))
        .collect()
}

fn place(index: usize) -> String {
    format!("items[{index}]")
}

/// `place` is that of the record in the response; empty if it is the whole response.
fn at<T: DeserializeOwned>(
    place: &str,
    mut record: types::ClassRecord,
) -> Result<Record<T>, PartialError> {
    let custom = mem::take(&mut record.extra);
    let fields = fields::read(&record, custom).map_err(|error| {
        let path = join(place, &DecodeError::path(&error));
        Box::new(Details {
            source: Some(DecodeError::new(error.inner()).into()),
            ..Details::undecodable(Some(path).filter(|path| !path.is_empty()))
        })
    })?;
    Ok(Record {
        id: record.id.ok_or_else(|| lacking(&join(place, "_id")))?,
        parent_id: record.parent_id,
        user_id: record.user_id,
        created_at: record.created_at,
        updated_at: record.updated_at,
        permissions: record.permissions,
        fields,
    })
}

/// A field is missing that the caller must get.
pub(super) fn lacking(path: &str) -> PartialError {
    Box::new(Details::undecodable(Some(path.to_owned())))
}
