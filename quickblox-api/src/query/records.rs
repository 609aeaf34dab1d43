//! Fields of records, by which they are listed, updated and deleted.
//!
//! Any field of a class takes every operator here; which of them make sense depends on its type in the class.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value};

use super::{
    Condition, Field, Filter, QueryError,
    error::Problem,
    field::{Any, Kind},
    value::finite,
};
use crate::types;

/// The module of records, as a type parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordEntity {}

/// Conditions on records, all of which must hold.
///
/// `list_records` takes them as `filter`, `update_records_by_criteria` as `search_criteria` of its body, and
/// `delete_records_by_criteria` as its body. The latter two refuse a filter without a condition.
///
/// ```no_run
/// use quickblox_api::{Client, Error, query::{Calc, RecordFilter, records}};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let filter = RecordFilter::new()
///     .and(records::field("place").near(11.0, 45.4, 16_800.0))
///     .and(records::field("score").gt(2.45));
/// let found = client.list_records("Games").filter(filter).send().await?;
///
/// let means = client
///     .list_records("Reviews")
///     .filter(records::field("rating").calc(Calc::Avg))
///     .group_by("_parent_id")
///     .send()
///     .await?;
///
/// let worst = RecordFilter::from(records::field("rating").lt(2));
/// client.delete_records_by_criteria("Reviews").body(worst).send().await?;
/// # Ok(())
/// # }
/// ```
pub type RecordFilter = Filter<RecordEntity>;

/// `_id`: the record's id, 24 hexadecimal digits. Sorting by it is fast, and nearly by the time of creation.
pub const ID: Field<RecordEntity, Any> = Field::new("_id");
/// `_parent_id`: the record that it hangs on.
pub const PARENT_ID: Field<RecordEntity, Any> = Field::new("_parent_id");
/// `user_id`: the owner.
pub const USER_ID: Field<RecordEntity, Any> = Field::new("user_id");
/// `created_at`: when it was made, in Unix seconds.
pub const CREATED_AT: Field<RecordEntity, Any> = Field::new("created_at");
/// `updated_at`: when it last changed, in Unix seconds.
pub const UPDATED_AT: Field<RecordEntity, Any> = Field::new("updated_at");

/// A field of the class. Compared with [`Value::Null`] it matches records that have no value there.
pub fn field(name: impl Into<Cow<'static, str>>) -> Field<RecordEntity, Any> {
    Field::named(name.into())
}

/// What is computed over the records of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calc {
    /// The mean.
    Avg,
    /// The least value.
    Min,
    /// The greatest value.
    Max,
    /// The sum.
    Sum,
}

impl Field<RecordEntity, Any> {
    /// One of these (`field[or]`); conditions of this kind on several fields match if one of them does.
    pub fn or(
        self,
        values: impl IntoIterator<Item = impl Into<<Any as Kind>::Value>>,
    ) -> Condition<RecordEntity> {
        self.asked_list::<Value>("or", values)
    }

    /// Places at most `radius` metres away (`field[near]`), for fields of type Location. Longitude comes first, both in
    /// degrees.
    pub fn near(self, longitude: f64, latitude: f64, radius: f64) -> Condition<RecordEntity> {
        let place = finite(&[longitude, latitude, radius])
            .map(|()| format!("{longitude},{latitude};{radius}").into());
        self.asked(Some("near"), place)
    }

    /// Computes over groups of records (`field[calc]`). This is no condition; it needs `group_by` in the request.
    pub fn calc(self, calc: Calc) -> Condition<RecordEntity> {
        let name = match calc {
            Calc::Avg => "avg",
            Calc::Min => "min",
            Calc::Max => "max",
            Calc::Sum => "sum",
        };
        self.asked(Some("calc"), Ok(name.into()))
    }
}

impl Filter<RecordEntity> {
    fn refuse_if_no_criteria(&self) -> Result<(), QueryError> {
        if self.conditions.is_empty() {
            return Err(QueryError::new("", Problem::NoCondition));
        }
        let computes =
            |condition: &&Condition<RecordEntity>| condition.operator.as_deref() == Some("calc");
        self.conditions
            .iter()
            .find(computes)
            .map_or(Ok(()), |condition| {
                Err(condition.error(Problem::NotACondition))
            })
    }
}

/// `search_criteria` of `update_records_by_criteria`.
impl TryFrom<Filter<RecordEntity>> for Map<String, Value> {
    type Error = QueryError;

    fn try_from(filter: Filter<RecordEntity>) -> Result<Self, QueryError> {
        filter.refuse_if_no_criteria()?;
        let mut criteria = Self::new();
        for condition in &filter.conditions {
            let field = condition.field.clone().into_owned();
            let (value, repeated) = (condition.json()?, || condition.error(Problem::Repeated));
            let Some(operator) = condition.operator.clone() else {
                if criteria.insert(field, value).is_some() {
                    return Err(repeated());
                }
                continue;
            };
            let entry = criteria.entry(field).or_insert_with(|| Self::new().into());
            let operators = entry.as_object_mut().ok_or_else(repeated)?;
            if operators.insert(operator.into_owned(), value).is_some() {
                return Err(repeated());
            }
        }
        Ok(criteria)
    }
}

/// The body of `delete_records_by_criteria`.
impl TryFrom<Filter<RecordEntity>> for types::RecordCriteriaForm {
    type Error = QueryError;

    fn try_from(filter: Filter<RecordEntity>) -> Result<Self, QueryError> {
        filter.refuse_if_no_criteria()?;
        BTreeMap::try_from(filter).map(Self)
    }
}
