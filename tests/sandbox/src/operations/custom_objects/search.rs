//! Which records are meant by conditions.

use serde_json::Value;

use super::bad_query;
use crate::{
    fields::text,
    query::Filter,
    refusal::Refusal,
    world::records::{Class, Record, Records, place},
};

const EARTH_RADIUS: f64 = 6_371_000.0;

/// Conditions on the records of a class.
#[derive(Debug)]
pub(super) struct Search {
    filter: Filter,
    near: Vec<Near>,
    ids: Option<Vec<String>>,
    parent: Option<String>,
}

/// Not farther from a place than so many metres.
#[derive(Debug)]
struct Near {
    field: String,
    place: (f64, f64),
    radius: f64,
}

pub(super) type Found<'a> = Box<dyn DoubleEndedIterator<Item = &'a Record> + 'a>;

impl Search {
    /// The conditions in the pairs of a query or a form. A bracket that is no operator is refused.
    pub(super) fn of(class: &Class, pairs: &[(String, String)]) -> Result<Self, Refusal> {
        let mut conditions = Vec::new();
        let mut near = Vec::new();
        for (name, value) in pairs {
            match name.strip_suffix("[near]") {
                Some(field) => near.push(Near::of(field, value).ok_or_else(bad_query)?),
                None => conditions.push((name.clone(), operand_of(class, name, value))),
            }
        }
        let filter = Filter::of(&conditions, &[]);
        if filter.fields().any(|field| field.contains('[')) {
            return Err(bad_query());
        }
        let value_of = |wanted: &str| {
            let pair = conditions.iter().find(|(name, _)| name == wanted);
            pair.map(|(_, value)| value.clone())
        };
        let ids = value_of("_id[in]").map(|ids| {
            let mut ids: Vec<_> = ids.split(',').map(|id| id.trim().to_owned()).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        });
        Ok(Self {
            filter,
            near,
            ids: value_of("_id").map(|id| vec![id]).or(ids),
            parent: value_of("_parent_id").filter(|id| !matches!(id.as_str(), "" | "null")),
        })
    }

    /// The records that fulfil the conditions, by their ids.
    pub(super) fn run<'a>(&'a self, records: &'a Records, class: &'a Class) -> Found<'a> {
        let candidates: Found<'a> = if let Some(ids) = &self.ids {
            Box::new(ids.iter().filter_map(|id| class.get(id)))
        } else if let Some(parent) = &self.parent {
            Box::new(records.children(&class.name, parent))
        } else {
            Box::new(class.records())
        };
        Box::new(candidates.filter(|record| self.holds(class, record)))
    }

    fn holds(&self, class: &Class, record: &Record) -> bool {
        let is_near = |near: &Near| {
            let place = place(&record.value(&near.field));
            place.is_some_and(|place| distance(near.place, place) <= near.radius)
        };
        let value = |name: &str| {
            let value = record.value(name);
            if is_location(class, name) {
                place(&value).map_or(Value::Null, |place| written(place).into())
            } else {
                value
            }
        };
        self.filter.holds(value) && self.near.iter().all(is_near)
    }
}

impl Near {
    /// From `longitude,latitude;radius`.
    fn of(field: &str, value: &str) -> Option<Self> {
        let (at, radius) = value.split_once(';')?;
        let radius = radius.trim().parse::<f64>().ok()?;
        Some(Self {
            field: field.to_owned(),
            place: place(&at.into())?,
            radius,
        })
    }
}

/// The pairs that stand for conditions in a tree: `{"progress": {"gt": 0.2}}` is `progress[gt]=0.2`.
pub(super) fn pairs(criteria: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (field, value) in criteria.as_object().into_iter().flatten() {
        match value {
            Value::Object(operators) => {
                for (operator, value) in operators {
                    pairs.push((format!("{field}[{operator}]"), operand(value)));
                }
            }
            value => pairs.push((field.clone(), operand(value))),
        }
    }
    pairs
}

/// The text of what a condition holds a field against; a list has commas.
pub(super) fn operand(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().map(operand).collect();
            texts.join(",")
        }
        other => text(other).unwrap_or_else(|| "null".to_owned()),
    }
}

/// Places are compared in one spelling.
fn operand_of(class: &Class, name: &str, value: &str) -> String {
    let place = is_location(class, name).then(|| place(&value.into()));
    place.flatten().map_or_else(|| value.to_owned(), written)
}

fn is_location(class: &Class, name: &str) -> bool {
    let field = class.field(name);
    field.is_some_and(|field| field.is_location() && !field.is_array)
}

fn written((longitude, latitude): (f64, f64)) -> String {
    format!("{longitude},{latitude}")
}

/// The length of the great circle between two places, in metres.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let [one, other] =
        [one, other].map(|(longitude, latitude)| (longitude.to_radians(), latitude.to_radians()));
    let half = |difference: f64| (difference / 2.0).sin().powi(2);
    let across = one.1.cos() * other.1.cos() * half(other.0 - one.0);
    let chord = (half(other.1 - one.1) + across).clamp(0.0, 1.0);
    2.0 * EARTH_RADIUS * chord.sqrt().asin()
}
