//! Reading records: by conditions, by ids, below a parent.

use serde_json::{Map, Value, json};

use super::{
    bad_query, class_named, class_of, groups, ids, not_found, permitted,
    search::{Found, Search},
    visitor,
};
use crate::{
    answer::Answer,
    call::Call,
    fields::texts,
    query::{Order, Window},
    refusal::Refusal,
    world::{
        World,
        records::{Action, Record},
    },
};

/// Names of a query that are no conditions.
const PARAMETERS: [&str; 8] = [
    "count",
    "group_by",
    "limit",
    "output[exclude]",
    "output[include]",
    "skip",
    "sort_asc",
    "sort_desc",
];

pub(super) fn list_records(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let world = &*world;
    let class = class_of(world, call)?;
    let (conditions, calculations) = conditions(call)?;
    let search = Search::of(class, &conditions)?;
    let visitor = visitor(world, call);
    let found = search.run(&world.records, class);
    let found: Found<'_> =
        Box::new(found.filter(|record| class.admits(&visitor, Action::Read, record)));
    if call.query("count") == Some("1") {
        return Ok(Answer::ok(json!({ "items": { "count": found.count() } })));
    }
    let part = Part::of(call)?;
    let items: Vec<Value> = match (call.query("group_by"), calculations.as_slice()) {
        (_, []) => {
            let output = Output::of(call);
            let records = part.take(Order::of(call), found);
            let records = records.into_iter().map(|record| class.render(record));
            records.map(|record| output.cut(record)).collect()
        }
        // A calculation needs groups.
        (None, _) => return Err(bad_query()),
        // Which part is asked for is told and makes no difference to groups.
        (Some(field), calculations) => groups::of(field, calculations, found),
    };
    Ok(Answer::ok(page(&class.name, part, &items)))
}

pub(super) fn list_child_records(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let world = &*world;
    let parents = class_of(world, call)?;
    let parent = parents.get(call.path("parent_id")).ok_or_else(not_found)?;
    let class = class_named(world, call.path("child_name"))?;
    let visitor = visitor(world, call);
    let children = world.records.children(&class.name, &parent.id);
    let part = Part::of(call)?;
    let children = children.filter(|record| class.admits(&visitor, Action::Read, record));
    let children = part.take(None, Box::new(children)).into_iter();
    let items = children.map(|record| class.render(record).into());
    Ok(Answer::ok(page(
        &class.name,
        part,
        &items.collect::<Vec<_>>(),
    )))
}

/// A single id gives the bare record, as old SDKs read it; several give an envelope with those that the caller may
/// read.
pub(super) fn list_records_by_ids(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let world = &*world;
    let class = class_of(world, call)?;
    let visitor = visitor(world, call);
    let ids = ids(call);
    if let [id] = ids.as_slice() {
        let record = permitted(class, id, &visitor, Action::Read)?;
        return Ok(Answer::ok(class.render(record).into()));
    }
    let (known, unknown): (Vec<&str>, Vec<&str>) =
        ids.iter().partition(|id| class.get(id).is_some());
    let records = known.iter().filter_map(|id| class.get(id));
    let records = records.filter(|record| class.admits(&visitor, Action::Read, record));
    let items: Vec<Value> = records.map(|record| class.render(record).into()).collect();
    let mut value = page(&class.name, Part::default(), &items);
    if let (Some(value), false) = (value.as_object_mut(), unknown.is_empty()) {
        value.insert("not_found".to_owned(), json!({ "ids": unknown }));
    }
    Ok(Answer::ok(value))
}

type Conditions = Vec<(String, String)>;
type Calculations = Vec<(String, groups::Calculation)>;

fn conditions(call: &Call) -> Result<(Conditions, Calculations), Refusal> {
    let (mut conditions, mut calculations) = (Vec::new(), Vec::new());
    for (name, value) in &call.query {
        if let Some(field) = name.strip_suffix("[calc]") {
            let calculation = groups::Calculation::named(value).ok_or_else(bad_query)?;
            calculations.push((field.to_owned(), calculation));
        } else if !PARAMETERS.contains(&name.as_str()) {
            conditions.push((name.clone(), value.clone()));
        }
    }
    Ok((conditions, calculations))
}

/// Which of the matches are asked for.
#[derive(Debug, Clone, Copy)]
enum Part {
    Window(Window),
    /// `limit=-1`.
    Last,
}

impl Default for Part {
    fn default() -> Self {
        Self::Window(Window {
            skip: 0,
            limit: 100,
        })
    }
}

impl Part {
    fn of(call: &Call) -> Result<Self, Refusal> {
        match call.query("limit") {
            Some("-1") => Ok(Self::Last),
            _ => Window::of(call).map(Self::Window),
        }
    }

    /// The records of this part. In the order of their ids none is looked at that is not in it.
    fn take<'a>(self, order: Option<Order>, found: Found<'a>) -> Vec<&'a Record> {
        let mut found: Found<'a> = match order {
            None => found,
            Some(order) if order.field == "_id" && order.descending => Box::new(found.rev()),
            Some(order) if order.field == "_id" => found,
            Some(order) => {
                let mut records: Vec<&Record> = found.collect();
                order.sort(&mut records, |record, field| record.value(field));
                Box::new(records.into_iter())
            }
        };
        match self {
            Self::Last => found.next_back().into_iter().collect(),
            Self::Window(window) => found.skip(window.skip).take(window.limit).collect(),
        }
    }
}

fn page(class: &str, part: Part, items: &[Value]) -> Value {
    let (skip, limit) = match part {
        Part::Window(window) => (window.skip, json!(window.limit)),
        Part::Last => (0, json!(-1)),
    };
    json!({ "class_name": class, "skip": skip, "limit": limit, "items": items })
}

/// Which fields are shown. `_id` is, unless it is excluded by name.
#[derive(Debug)]
struct Output {
    included: Option<Vec<String>>,
    excluded: Vec<String>,
}

impl Output {
    fn of(call: &Call) -> Self {
        let list = |name| call.query(name).map(|names| texts(&names.into()));
        Self {
            included: list("output[include]"),
            excluded: list("output[exclude]").unwrap_or_default(),
        }
    }

    fn cut(&self, mut record: Map<String, Value>) -> Value {
        record.retain(|name, _| {
            let included = self.included.as_ref();
            let is_included = included.is_none_or(|names| name == "_id" || names.contains(name));
            is_included && !self.excluded.contains(name)
        });
        record.into()
    }
}
