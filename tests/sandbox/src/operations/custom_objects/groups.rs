//! Groups of records, and what is calculated over each.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::search::Found;
use crate::{query::compare, world::records::Record};

/// What to calculate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calculation {
    Avg,
    Min,
    Max,
    Sum,
}

impl Calculation {
    pub(super) fn named(name: &str) -> Option<Self> {
        let all = [Self::Avg, Self::Min, Self::Max, Self::Sum];
        all.into_iter().find(|known| known.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Avg => "avg",
            Self::Min => "min",
            Self::Max => "max",
            Self::Sum => "sum",
        }
    }

    /// Over all values but nulls.
    fn of(self, values: &[Value]) -> Value {
        let values = values.iter().filter(|value| !value.is_null());
        match self {
            Self::Min => values.min_by(|a, b| compare(a, b)).cloned().into(),
            Self::Max => values.max_by(|a, b| compare(a, b)).cloned().into(),
            Self::Sum => sum(values),
            Self::Avg => {
                let numbers = values.filter_map(Value::as_f64);
                let (sum, count) = numbers.fold((0.0, 0_u32), |(sum, count), number| {
                    (sum + number, count.saturating_add(1))
                });
                (sum / f64::from(count.max(1))).into()
            }
        }
    }
}

/// An integer if all values are.
fn sum<'a>(values: impl Iterator<Item = &'a Value> + Clone) -> Value {
    let integers: Option<i64> = values
        .clone()
        .try_fold(0_i64, |sum, value| sum.checked_add(value.as_i64()?));
    match integers {
        Some(sum) => sum.into(),
        None => values.filter_map(Value::as_f64).sum::<f64>().into(),
    }
}

/// The groups of records with the same value in a field, each with that value and the results under the names of the
/// calculations.
pub(super) fn of(
    field: &str,
    calculations: &[(String, Calculation)],
    found: Found<'_>,
) -> Vec<Value> {
    let mut groups: BTreeMap<String, (Value, Vec<&Record>)> = BTreeMap::new();
    for record in found {
        let key = record.value(field);
        let group = groups.entry(key.to_string());
        let (_, records) = group.or_insert_with(|| (key, Vec::new()));
        records.push(record);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by(|(one, _), (other, _)| compare(one, other));
    let groups = groups.into_iter().map(|(key, records)| {
        let mut item = Map::from_iter([(field.to_owned(), key)]);
        for (name, calculation) in calculations {
            let values: Vec<Value> = records.iter().map(|it| it.value(name)).collect();
            item.insert(calculation.name().to_owned(), calculation.of(&values));
        }
        item.into()
    });
    groups.collect()
}
