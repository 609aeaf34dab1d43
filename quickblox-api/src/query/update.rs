//! What `update_record` does to the fields of a record, operator by operator.

use serde_json::{Map, Value};

use super::{
    Condition, QueryError, RecordEntity,
    error::Problem,
    value::{field_name, key},
};

mod body;
#[cfg(test)]
mod tests;

/// Changes of a record's fields, of which several may go together.
///
/// It converts into the body of `update_record`; permissions and the parent are set in that body afterwards. Fields
/// that are not named stay as they are.
///
/// ```
/// use quickblox_api::{query::{RecordUpdate, records}, types::UpdateRecordRequest};
///
/// let update = RecordUpdate::new()
///     .set("name", "Ada")
///     .unset("rival")
///     .inc("score", 20)
///     .push("levels", [4, 5])
///     .pull_where(records::field("ratings").lt(3));
/// let body = UpdateRecordRequest::try_from(update)?;
/// assert_eq!(
///     serde_json::to_string(&body).unwrap(),
///     r#"{"inc":{"score":20},"pull":{"ratings":{"lt":3}},"push":{"levels":[4,5]},"name":"Ada","rival":null}"#,
/// );
/// # Ok::<(), quickblox_api::query::QueryError>(())
/// ```
///
/// ```no_run
/// # use quickblox_api::{Client, Error, query::RecordUpdate};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_record("Games", "5d87a916a28f9a683f1cb55d")
///     .body(RecordUpdate::new().add_to_set("films", ["Aladdin"]))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// As a [`Map`] it is the whole body in one.
///
/// # Errors
///
/// The conversions refuse a field that is written twice in a way that cannot be joined, one that bears the name of an
/// operator, an amount that is no number, and a condition that cannot be written.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "each method returns the update"]
pub struct RecordUpdate {
    fields: Map<String, Value>,
    operators: Map<String, Value>,
    /// The first that occurred.
    error: Option<QueryError>,
}

/// Keys of the body that are no fields.
const RESERVED: [&str; 9] = [
    "inc",
    "pull",
    "pull_all",
    "pop",
    "push",
    "add_to_set",
    "permissions",
    "search_criteria",
    "record",
];

impl RecordUpdate {
    /// No change yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field. The server takes an object for elements by their index, see [`set_at`](Self::set_at).
    pub fn set(mut self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        let field = field.into();
        if self.may_write(&field) && self.fields.insert(field.clone(), value.into()).is_some() {
            self.fail(field, Problem::Repeated);
        }
        self
    }

    /// Empties a field.
    pub fn unset(self, field: impl Into<String>) -> Self {
        self.set(field, Value::Null)
    }

    /// Sets one element of an array. The first is probably number 0; the documentation does not say.
    pub fn set_at(
        mut self,
        field: impl Into<String>,
        index: usize,
        value: impl Into<Value>,
    ) -> Self {
        let field = field.into();
        if self.may_write(&field) {
            let elements = self.fields.entry(field.clone());
            let elements = elements.or_insert_with(|| Map::new().into());
            let old = match elements {
                Value::Object(elements) => elements.insert(index.to_string(), value.into()),
                other => Some(other.take()),
            };
            if old.is_some() {
                self.fail(field, Problem::Repeated);
            }
        }
        self
    }

    /// Adds to a number; a negative amount subtracts.
    pub fn inc(self, field: impl Into<String>, amount: impl Into<Value>) -> Self {
        let (field, amount) = (field.into(), amount.into());
        if amount.is_number() {
            self.operate("inc", field, amount)
        } else {
            self.failed(key(&field, Some("inc")), Problem::NotANumber)
        }
    }

    /// Puts values at the end of an array.
    pub fn push<V: Into<Value>>(
        self,
        field: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.operate_list("push", field.into(), values)
    }

    /// Puts values at the end of an array that does not hold them yet.
    pub fn add_to_set<V: Into<Value>>(
        self,
        field: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.operate_list("add_to_set", field.into(), values)
    }

    /// Takes a value out of an array.
    pub fn pull(self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.operate("pull", field.into(), value.into())
    }

    /// Takes out of an array all elements that match a condition on its field.
    pub fn pull_where(self, condition: Condition<RecordEntity>) -> Self {
        let field = condition.field.clone().into_owned();
        match (condition.json(), condition.operator) {
            (Err(error), _) => self.failed_with(error),
            (Ok(value), None) => self.pull(field, value),
            (Ok(value), Some(operator)) => {
                let matching = Map::from_iter([(operator.into_owned(), value)]);
                self.pull(field, matching)
            }
        }
    }

    /// Takes each of the values out of an array.
    pub fn pull_all<V: Into<Value>>(
        self,
        field: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.operate_list("pull_all", field.into(), values)
    }

    /// Takes off the first element of an array.
    pub fn pop_first(self, field: impl Into<String>) -> Self {
        self.operate("pop", field.into(), (-1).into())
    }

    /// Takes off the last element of an array.
    pub fn pop_last(self, field: impl Into<String>) -> Self {
        self.operate("pop", field.into(), 1.into())
    }

    fn operate(mut self, operator: &'static str, field: String, value: Value) -> Self {
        if let Err(problem) = field_name(&field) {
            return self.failed(key(&field, Some(operator)), problem);
        }
        let arguments = self.operators.entry(operator);
        let arguments = arguments.or_insert_with(|| Map::new().into());
        let repeated = match (arguments.get_mut(&field), value) {
            (None, value) => {
                if let Value::Object(arguments) = arguments {
                    arguments.insert(field, value);
                }
                return self;
            }
            // A list to pull is one value, not several.
            (Some(Value::Array(old)), Value::Array(more)) if operator != "pull" => {
                old.extend(more);
                return self;
            }
            (Some(_), _) => key(&field, Some(operator)),
        };
        self.failed(repeated, Problem::Repeated)
    }

    fn operate_list<V: Into<Value>>(
        self,
        operator: &'static str,
        field: String,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.operate(operator, field, Value::Array(values))
    }

    fn may_write(&mut self, field: &str) -> bool {
        let problem = if RESERVED.contains(&field) {
            Some(Problem::Reserved)
        } else {
            field_name(field).err()
        };
        if let Some(problem) = problem.clone() {
            self.fail(field, problem);
        }
        problem.is_none()
    }

    fn fail(&mut self, key: impl Into<String>, problem: Problem) {
        self.error.get_or_insert(QueryError::new(key, problem));
    }

    fn failed(mut self, key: String, problem: Problem) -> Self {
        self.fail(key, problem);
        self
    }

    fn failed_with(mut self, error: QueryError) -> Self {
        self.error.get_or_insert(error);
        self
    }
}
