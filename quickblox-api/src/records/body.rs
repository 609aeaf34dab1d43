//! Bodies of the calls that write, made from the caller's values.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    fields::{take_parent, write},
    name::RecordId,
};
use crate::{
    error::{Error, Invalid},
    query::{RecordFilter, RecordUpdate},
    types,
};

/// The fields of one value, or what is wrong with it.
pub(super) struct Fields(Result<Map<String, Value>, Invalid>);

impl Fields {
    pub(super) fn of<T: Serialize>(value: &T) -> Self {
        Self(write(value))
    }
}

impl TryFrom<Fields> for types::CreateRecordRequest {
    type Error = Error;

    fn try_from(Fields(fields): Fields) -> Result<Self, Error> {
        let mut fields = fields?;
        Ok(Self {
            parent_id: take_parent(&mut fields)?,
            permissions: None,
            extra: fields,
        })
    }
}

impl TryFrom<Fields> for types::UpdateRecordRequest {
    type Error = Error;

    fn try_from(Fields(fields): Fields) -> Result<Self, Error> {
        let mut fields = fields?;
        let parent_id = take_parent(&mut fields)?;
        let update = fields
            .into_iter()
            .fold(RecordUpdate::new(), |update, (field, value)| {
                update.set(field, value)
            });
        let body = Self::try_from(update)?;
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
    type Error = Error;

    fn try_from(Several(values): Several) -> Result<Self, Error> {
        if values.is_empty() {
            return Err(Invalid::new("record", "holds no records; give at least one").into());
        }
        let record = values
            .into_iter()
            .enumerate()
            .map(|(index, Fields(fields))| {
                let fields = fields.map_err(|wrong| wrong.within(&format!("record.{index}")))?;
                Ok((index.to_string(), fields.into()))
            });
        Ok(Self {
            record: record.collect::<Result<_, Error>>()?,
        })
    }
}

/// Changes of several records.
pub(super) struct Changes(pub(super) Vec<(String, RecordUpdate)>);

impl TryFrom<Changes> for types::UpdateMultiRecordsRequest {
    type Error = Error;

    fn try_from(Changes(changes): Changes) -> Result<Self, Error> {
        if changes.is_empty() {
            return Err(Invalid::new("record", "holds no changes; give at least one").into());
        }
        // The documentation counts from 1 here.
        let record = (1..).zip(changes).map(|(number, (id, update))| {
            let change = change(id, update);
            let change = change.map_err(|wrong| wrong.within(&format!("record.{number}")))?;
            Ok((i32::to_string(&number), change))
        });
        Ok(Self {
            record: record.collect::<Result<_, Error>>()?,
        })
    }
}

fn change(id: String, update: RecordUpdate) -> Result<types::RecordChange, Invalid> {
    let id = RecordId(id).try_into();
    let id = id.map_err(|wrong: &str| Invalid::new("id", wrong))?;
    let extra = Map::try_from(update).map_err(Invalid::from)?;
    if extra.contains_key("id") {
        let wrong = "cannot be written as a field here; use `update`";
        return Err(Invalid::new("id", wrong));
    }
    Ok(types::RecordChange { id, extra })
}

/// A change of all records that match.
pub(super) struct Criteria(pub(super) RecordFilter, pub(super) RecordUpdate);

impl TryFrom<Criteria> for types::UpdateRecordsByCriteriaRequest {
    type Error = Error;

    fn try_from(Criteria(filter, update): Criteria) -> Result<Self, Error> {
        Ok(Self {
            permissions: None,
            search_criteria: filter.try_into()?,
            extra: update.try_into()?,
        })
    }
}
