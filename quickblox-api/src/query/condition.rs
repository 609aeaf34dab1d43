//! Conditions of the form `field[operator]=value`, which the chat and the custom objects share.
//!
//! The type parameter is the module that a condition is for: one for dialogs does not fit a call for records.

use std::{borrow::Cow, collections::BTreeMap, marker::PhantomData};

use serde_json::Value;

use super::{
    QueryError,
    error::Problem,
    value::{field_name, key, text},
};

/// One condition of module `M`, as the methods of [`Field`](super::Field) make it.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition<M> {
    pub(super) field: Cow<'static, str>,
    pub(super) operator: Option<Cow<'static, str>>,
    pub(super) value: Result<Value, Problem>,
    module: PhantomData<fn() -> M>,
}

impl<M> Condition<M> {
    pub(super) fn new(
        field: Cow<'static, str>,
        operator: Option<&'static str>,
        value: Result<Value, Problem>,
    ) -> Self {
        let value = field_name(&field).and(value);
        Self {
            field,
            operator: operator.map(Cow::from),
            value,
            module: PhantomData,
        }
    }

    /// A condition as it stands in the query, for what has no method here. Nothing is checked.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use quickblox_api::query::{Condition, MessageEntity};
    ///
    /// let condition = Condition::<MessageEntity>::raw("sender_id[or]", "91419276,91419395");
    /// let pairs = BTreeMap::try_from(condition)?;
    /// assert_eq!(pairs["sender_id[or]"], "91419276,91419395");
    /// # Ok::<(), quickblox_api::query::QueryError>(())
    /// ```
    pub fn raw(key: impl Into<String>, value: impl Into<String>) -> Self {
        let key = key.into();
        let parts = key
            .strip_suffix(']')
            .and_then(|key| key.split_once('['))
            .map(|(field, operator)| (field.to_owned(), operator.to_owned()));
        let (field, operator) = match parts {
            Some((field, operator)) => (field, Some(operator.into())),
            None => (key, None),
        };
        Self {
            field: field.into(),
            operator,
            value: Ok(Value::String(value.into())),
            module: PhantomData,
        }
    }

    pub(super) fn error(&self, problem: Problem) -> QueryError {
        QueryError::new(key(&self.field, self.operator.as_deref()), problem)
    }

    pub(super) fn json(&self) -> Result<Value, QueryError> {
        self.value.clone().map_err(|problem| self.error(problem))
    }

    fn pair(&self) -> Result<(String, String), QueryError> {
        let text = text(&self.json()?).map_err(|problem| self.error(problem))?;
        Ok((key(&self.field, self.operator.as_deref()), text))
    }
}

/// Conditions of module `M`, all of which must hold.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use quickblox_api::query::{RecordFilter, records};
///
/// let score = records::field("score");
/// let filter = RecordFilter::new()
///     .and(score.clone().gte(100))
///     .and(score.lt(1000))
///     .raw("mode[in]", "deathmatch,ctf");
/// let pairs = BTreeMap::try_from(filter)?;
/// assert_eq!(pairs["score[gte]"], "100");
/// assert_eq!(pairs["score[lt]"], "1000");
/// assert_eq!(pairs["mode[in]"], "deathmatch,ctf");
/// # Ok::<(), quickblox_api::query::QueryError>(())
/// ```
///
/// # Errors
///
/// The conversions refuse two conditions with the same key, since only one of them could be sent, and what the
/// conditions themselves are refused for: a list that is empty or has a comma in a value, a field without a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter<M> {
    pub(super) conditions: Vec<Condition<M>>,
}

impl<M> Filter<M> {
    /// No condition yet.
    pub fn new() -> Self {
        Self {
            conditions: Vec::new(),
        }
    }

    /// One more condition.
    #[must_use = "this returns the filter"]
    pub fn and(mut self, condition: Condition<M>) -> Self {
        self.conditions.push(condition);
        self
    }

    /// One more condition as it stands in the query, for what has no method here. Nothing is checked.
    #[must_use = "this returns the filter"]
    pub fn raw(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.and(Condition::raw(key, value))
    }
}

impl<M> Default for Filter<M> {
    fn default() -> Self {
        Self::new()
    }
}

impl<M> From<Condition<M>> for Filter<M> {
    fn from(condition: Condition<M>) -> Self {
        Self::new().and(condition)
    }
}

impl<M, const N: usize> From<[Condition<M>; N]> for Filter<M> {
    fn from(conditions: [Condition<M>; N]) -> Self {
        conditions.into_iter().collect()
    }
}

impl<M> FromIterator<Condition<M>> for Filter<M> {
    fn from_iter<I: IntoIterator<Item = Condition<M>>>(conditions: I) -> Self {
        Self {
            conditions: conditions.into_iter().collect(),
        }
    }
}

/// The pairs of the query, as `filter` of a request takes them.
impl<M> TryFrom<Filter<M>> for BTreeMap<String, String> {
    type Error = QueryError;

    fn try_from(filter: Filter<M>) -> Result<Self, QueryError> {
        let mut pairs = Self::new();
        for condition in &filter.conditions {
            let (key, value) = condition.pair()?;
            if pairs.insert(key, value).is_some() {
                return Err(condition.error(Problem::Repeated));
            }
        }
        Ok(pairs)
    }
}

/// The pair of the query, as `filter` of a request takes it.
impl<M> TryFrom<Condition<M>> for BTreeMap<String, String> {
    type Error = QueryError;

    fn try_from(condition: Condition<M>) -> Result<Self, QueryError> {
        Filter::from(condition).try_into()
    }
}
