//! The operators of updates, each from the old value of a field to its new one.

use serde_json::{Map, Number, Value};

use super::{invalid, search};
use crate::{
    fields::{integer, text},
    query::{Condition, Operator},
    refusal::Refusal,
    world::records::{Field, Given, number},
};

/// What an operator does with a field, its old value and the argument.
pub(super) type Change = fn(&Field, Value, &Value, Given) -> Result<Value, Refusal>;

/// The operator of a name.
pub(super) fn named(name: &str) -> Option<Change> {
    Some(match name {
        "inc" => inc,
        "pull" => pull,
        "pull_all" => pull_all,
        "pop" => pop,
        "push" => push,
        "add_to_set" => add_to_set,
        _ => return None,
    })
}

fn inc(field: &Field, old: Value, amount: &Value, _: Given) -> Result<Value, Refusal> {
    let refuse = || invalid(&field.name, "is no number");
    let is_number = !field.is_array && field.is_number();
    let amount = text(amount).and_then(|text| number(&text));
    let amount = amount.filter(|_| is_number).ok_or_else(refuse)?;
    let old = if old.is_null() { 0.into() } else { old };
    let sum = match (old.as_i64(), amount.as_i64()) {
        (Some(old), Some(amount)) => old.checked_add(amount).map(Value::from),
        _ => sum(&old, &amount),
    };
    sum.and_then(|sum| field.element(&sum)).ok_or_else(refuse)
}

/// The documented 0.12 + 0.11 is 0.23, so the last digits of a binary fraction do not show.
fn sum(old: &Value, amount: &Value) -> Option<Value> {
    const DIGITS: f64 = 1e12;
    let sum = old.as_f64()? + amount.as_f64()?;
    let rounded = (sum * DIGITS).round() / DIGITS;
    let sum = if rounded.is_finite() { rounded } else { sum };
    Number::from_f64(sum).map(Value::from)
}

fn push(field: &Field, old: Value, argument: &Value, given: Given) -> Result<Value, Refusal> {
    let mut items = items(field, old)?;
    items.extend(elements(field, argument, given)?);
    Ok(items.into())
}

fn add_to_set(field: &Field, old: Value, argument: &Value, given: Given) -> Result<Value, Refusal> {
    let mut items = items(field, old)?;
    for element in elements(field, argument, given)? {
        if !items.contains(&element) {
            items.push(element);
        }
    }
    Ok(items.into())
}

fn pull_all(field: &Field, old: Value, argument: &Value, given: Given) -> Result<Value, Refusal> {
    let mut items = items(field, old)?;
    let doomed = elements(field, argument, given)?;
    items.retain(|item| !doomed.contains(item));
    Ok(items.into())
}

/// Takes out one value, or all that fulfil conditions: `{"lt": 3}`.
fn pull(field: &Field, old: Value, argument: &Value, _: Given) -> Result<Value, Refusal> {
    let mut items = items(field, old)?;
    if let Value::Object(conditions) = argument {
        let conditions = conditions_of(conditions)?;
        items.retain(|item| !conditions.iter().all(|it| it.holds(item)));
        return Ok(items.into());
    }
    // A list is no element of any array.
    let doomed = field.element(argument);
    items.retain(|item| Some(item) != doomed.as_ref());
    Ok(items.into())
}

fn conditions_of(sent: &Map<String, Value>) -> Result<Vec<Condition>, Refusal> {
    let conditions = sent.iter().map(|(name, value)| {
        let operator = Operator::named(name).ok_or_else(super::bad_query)?;
        Ok(Condition {
            field: String::new(),
            operator,
            value: search::operand(value),
        })
    });
    conditions.collect()
}

/// 1 takes off the last element, -1 the first.
fn pop(field: &Field, old: Value, argument: &Value, _: Given) -> Result<Value, Refusal> {
    let mut items = items(field, old)?;
    match integer(argument) {
        Some(1) => {
            items.pop();
        }
        Some(-1) => {
            items.drain(..items.len().min(1));
        }
        _ => return Err(invalid(&field.name, "is neither 1 nor -1")),
    }
    Ok(items.into())
}

/// The elements so far; a field without a value has none.
fn items(field: &Field, old: Value) -> Result<Vec<Value>, Refusal> {
    match old {
        Value::Array(items) if field.is_array => Ok(items),
        Value::Null if field.is_array => Ok(Vec::new()),
        _ => Err(invalid(&field.name, "is no array")),
    }
}

fn elements(field: &Field, argument: &Value, given: Given) -> Result<Vec<Value>, Refusal> {
    let elements = field.elements(argument, given);
    elements.ok_or_else(|| invalid(&field.name, field.refusal()))
}
