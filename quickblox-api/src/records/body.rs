//! Bodies of the calls that write, made from the caller's values.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    fields::{take_parent, write},
    name::RecordId,
};
use crate::{
    query::{RecordFilter, RecordUpdate},
    types,
};

/// The fields of one value, or what is wrong with it.
pub(super) struct Fields(Result<Map<String, Value>, String>);

impl Fields {
    pub(super) fn of<T: Serialize>(value: &T) -> Self {
        Self(write(value))
    }
}

impl TryFrom<Fields> for types::CreateRecordRequest {
    type Error = String;

    fn try_from(Fields(fields): Fields) -> Result<Self, String> {
        let mut fields = fields?;
        Ok(Self {
            parent_id: take_parent(&mut fields)?,
            permissions: None,
            extra: fields,
        })
    }
}

impl TryFrom<Fields> for types::UpdateRecordRequest {
    type Error = String;

    fn try_from(Fields(fields): Fields) -> Result<Self, String> {
        let mut fields = fields?;
        let parent_id = take_parent(&mut fields)?;
        let update = fields
            .into_iter()
            .fold(RecordUpdate::new(), |update, (field, value)| {
                update.set(field, value)
            });
        let body = Self::try_from(update).map_err(|error| error.to_string())?;
        Ok(Self { parent_id, ..body })
    }
}

/// The fields of several values.
pub(super) struct Several(Vec<Fields>);

impl Several {
    pub(super) fn of<'v, T: Serialize + 'v>(values: impl IntoIterator<Item = &'v T>) -> Self {
        Self(values.into_iter().map(Fields::of).collect())
    }
}

impl TryFrom<Several> for types::CreateMultiRecordsRequest {
    type Error = String;

    fn try_from(Several(values): Several) -> Result<Self, String> {
        if values.is_empty() {
            return Err("there are no records; give at least one".to_owned());
        }
        let record = values
            .into_iter()
            .enumerate()
            .map(|(index, Fields(fields))| {
                let fields = fields.map_err(|error| format!("number {index}: {error}"))?;
                Ok((index.to_string(), fields.into()))
            });
        Ok(Self {
            record: record.collect::<Result<_, String>>()?,
        })
    }
}

/// Changes of several records.
pub(super) struct Changes(pub(super) Vec<(String, RecordUpdate)>);

impl TryFrom<Changes> for types::UpdateMultiRecordsRequest {
    type Error = String;

    fn try_from(Changes(changes): Changes) -> Result<Self, String> {
        if changes.is_empty() {
            return Err("there are no changes; give at least one".to_owned());
        }
        // The documentation counts from 1 here.
        let record = (1..).zip(changes).map(|(number, (id, update))| {
            let change = change(id, update).map_err(|error| format!("number {number}: {error}"))?;
            Ok((i32::to_string(&number), change))
        });
        Ok(Self {
            record: record.collect::<Result<_, String>>()?,
        })
    }
}

fn change(id: String, update: RecordUpdate) -> Result<types::RecordChange, String> {
    let id = RecordId(id).try_into()?;
    let extra = Map::try_from(update).map_err(|error| error.to_string())?;
    if extra.contains_key("id") {
        return Err("a field named `id` cannot be written here; use `update`".to_owned());
    }
    Ok(types::RecordChange { id, extra })
}

/// A change of all records that match.
pub(super) struct Criteria(pub(super) RecordFilter, pub(super) RecordUpdate);

impl TryFrom<Criteria> for types::UpdateRecordsByCriteriaRequest {
    type Error = crate::query::QueryError;

    fn try_from(Criteria(filter, update): Criteria) -> Result<Self, Self::Error> {
        Ok(Self {
            permissions: None,
            search_criteria: filter.try_into()?,
            extra: update.try_into()?,
        })
    }
}
