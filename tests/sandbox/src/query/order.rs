//! The order of a list: `sort_asc` and `sort_desc`, or whatever else names a field.

use std::cmp::Ordering;

use serde_json::Value;

use crate::call::Call;

/// A field to sort by, and which way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) field: String,
    pub(crate) descending: bool,
}

impl Order {
    /// From `sort_asc` or `sort_desc`.
    pub(crate) fn of(call: &Call) -> Option<Self> {
        let order = |name: &str, descending| {
            let field = call.query(name)?.to_owned();
            Some(Self { field, descending })
        };
        order("sort_asc", false).or_else(|| order("sort_desc", true))
    }

    /// Sorts by the field, whose values `field` gives; equal items keep their order.
    pub(crate) fn sort<T>(&self, items: &mut [T], field: impl Fn(&T, &str) -> Value) {
        items.sort_by_cached_key(|item| Key {
            value: field(item, &self.field),
            descending: self.descending,
        });
    }
}

/// Nothing before truth values before numbers before texts; texts by their characters.
pub(crate) fn compare(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => {
            if let (Some(one), Some(other)) = (one.as_i64(), other.as_i64()) {
                return one.cmp(&other);
            }
            let [one, other] = [one, other].map(|it| it.as_f64().unwrap_or_default());
            one.total_cmp(&other)
        }
        (Value::String(one), Value::String(other)) => one.cmp(other),
        _ => rank(one).cmp(&rank(other)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) | Value::Object(_) => 4,
    }
}

struct Key {
    value: Value,
    descending: bool,
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = compare(&self.value, &other.value);
        if self.descending {
            order.reverse()
        } else {
            order
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Key {}
