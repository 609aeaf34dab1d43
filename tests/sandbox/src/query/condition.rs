//! One condition on one field: `field[operator]=value`.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::moments;

/// How a field is held against a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Eq,
    Ne,
    Gt,
    Gte,
    Lt,
    Lte,
    In,
    Nin,
    All,
    Or,
    Ctn,
    Between,
}

/// A field, an operator and the text to hold it against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) field: String,
    pub(crate) operator: Operator,
    pub(crate) value: String,
}

impl Operator {
    /// The operator of a name, in the spelling of any module.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "gt" => Self::Gt,
            "gte" | "ge" => Self::Gte,
            "lt" => Self::Lt,
            "lte" | "le" => Self::Lte,
            "in" => Self::In,
            "nin" => Self::Nin,
            "all" => Self::All,
            "or" => Self::Or,
            "ctn" => Self::Ctn,
            "between" => Self::Between,
            _ => return None,
        })
    }
}

impl Condition {
    /// Whether a value fulfils it. A list does if one of its items does, or none of them for the operators that
    /// exclude; what is absent fulfils only those.
    pub(crate) fn holds(&self, value: &Value) -> bool {
        match self.operator {
            Operator::Ne => !any(value, &|item| is(item, &self.value)),
            Operator::Nin => !self.one_of(value),
            Operator::In | Operator::Or => self.one_of(value),
            Operator::All => self
                .values()
                .all(|wanted| any(value, &|item| is(item, wanted))),
            Operator::Eq => any(value, &|item| is(item, &self.value)),
            Operator::Gt => self.orders(value, Ordering::is_gt),
            Operator::Gte => self.orders(value, Ordering::is_ge),
            Operator::Lt => self.orders(value, Ordering::is_lt),
            Operator::Lte => self.orders(value, Ordering::is_le),
            Operator::Ctn => any(value, &|item| {
                item.as_str()
                    .is_some_and(|text| contains(text, &self.value))
            }),
            Operator::Between => {
                let mut bounds = self.values();
                let (Some(least), Some(most)) = (bounds.next(), bounds.next()) else {
                    return false;
                };
                any(value, &|item| {
                    order(item, least).is_some_and(Ordering::is_ge)
                        && order(item, most).is_some_and(Ordering::is_le)
                })
            }
        }
    }

    fn values(&self) -> impl Iterator<Item = &str> {
        self.value.split(',').map(str::trim)
    }

    fn one_of(&self, value: &Value) -> bool {
        self.values()
            .any(|wanted| any(value, &|item| is(item, wanted)))
    }

    fn orders(&self, value: &Value, wanted: fn(Ordering) -> bool) -> bool {
        any(value, &|item| order(item, &self.value).is_some_and(wanted))
    }
}

fn any(value: &Value, test: &dyn Fn(&Value) -> bool) -> bool {
    match value {
        Value::Array(items) => items.iter().any(test),
        other => test(other),
    }
}

fn is(value: &Value, text: &str) -> bool {
    match value {
        Value::Null => text.is_empty() || text == "null",
        Value::Bool(flag) => matches!((flag, text), (true, "true" | "1") | (false, "false" | "0")),
        other => order(other, text) == Some(Ordering::Equal),
    }
}

/// How a value stands to a text; `None` if they have no order. Texts that are dates are compared as such.
fn order(value: &Value, text: &str) -> Option<Ordering> {
    match value {
        Value::Number(number) => match (number.as_i64(), text.trim().parse::<i64>()) {
            (Some(number), Ok(wanted)) => Some(number.cmp(&wanted)),
            _ => number
                .as_f64()?
                .partial_cmp(&text.trim().parse::<f64>().ok()?),
        },
        Value::String(value) => match (date(value), moments::read(text)) {
            (Some(value), Some(wanted)) => Some(value.cmp(&wanted)),
            _ => Some(value.as_str().cmp(text)),
        },
        _ => None,
    }
}

fn date(text: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(text).ok()?;
    Some(moment.to_utc())
}

/// Case makes no difference to a search.
fn contains(text: &str, part: &str) -> bool {
    text.to_lowercase().contains(&part.to_lowercase())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Condition, Operator};

    #[test]
    fn conditions_hold_as_documented() {
        let cases: &[(&str, Value, &str, bool)] = &[
            ("eq", json!(5), "5", true),
            ("eq", json!(5), "5.0", true),
            ("eq", json!("5"), "5.0", false),
            ("eq", json!(true), "true", true),
            ("eq", json!([1, 2]), "2", true),
            ("eq", Value::Null, "x", false),
            ("ne", Value::Null, "x", true),
            ("ne", json!([1, 2]), "2", false),
            ("gt", json!(10), "9", true),
            ("gt", json!("10"), "9", false),
            (
                "gt",
                json!("2019-05-23T18:07:20Z"),
                "2019-05-23T18:07:19Z",
                true,
            ),
            ("gt", json!("2019-05-23T18:07:20Z"), "1558634839", true),
            ("lt", json!("2019-05-23T18:07:20Z"), "2019-05-24", true),
            ("ge", json!(1.5), "1.5", true),
            ("lte", json!(1.5), "1.4", false),
            ("gt", Value::Null, "0", false),
            ("in", json!(3), "1, 3", true),
            ("nin", json!(3), "1,3", false),
            ("nin", json!(4), "1,3", true),
            ("all", json!([1, 2, 3]), "1,3", true),
            ("all", json!([1, 2, 3]), "1,4", false),
            ("ctn", json!("Anderson"), "SON", true),
            ("ctn", json!(5), "5", false),
            (
                "between",
                json!("2021-02-01T00:00:00Z"),
                "2021-01-01, 2021-05-06",
                true,
            ),
            ("between", json!(7), "1", false),
        ];
        for (operator, value, wanted, holds) in cases {
            let condition = Condition {
                field: String::new(),
                operator: Operator::named(operator).unwrap_or(Operator::Or),
                value: (*wanted).to_owned(),
            };
            assert_eq!(
                condition.holds(value),
                *holds,
                "{value} {operator} {wanted}"
            );
        }
    }
}
