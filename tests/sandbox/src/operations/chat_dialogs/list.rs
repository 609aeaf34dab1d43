//! The dialogs of a user: filtered, ordered, in parts, or counted.

use serde_json::{Value, json};

use super::view;
use crate::{
    answer::Answer,
    call::Call,
    query::{Condition, Filter, Operator, Order, Window},
    refusal::Refusal,
    world::{Dialog, World},
};

/// What dialogs are filtered and sorted by, custom fields apart.
const FIELDS: [&str; 6] = [
    "_id",
    "type",
    "name",
    "last_message_date_sent",
    "created_at",
    "updated_at",
];

pub(super) fn list_dialogs(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let window = Window::up_to(usize::MAX, call)?;
    let has_class = call.query("data[class_name]").is_some();
    let filter = Filter::of_known(&call.query, |condition| is_known(condition, has_class));
    let field = |dialog: &Dialog, name: &str| -> Value {
        view::field(world, dialog, Some(user), name).unwrap_or_default()
    };
    let mut dialogs: Vec<&Dialog> = world
        .dialogs
        .of(user)
        .filter(|dialog| filter.holds(|name| field(dialog, name)))
        .collect();
    if call.query("count") == Some("1") {
        return Ok(Answer::ok(json!({ "items": { "count": dialogs.len() } })));
    }
    // The order that is not asked for is not documented; the examples have the last changed first.
    dialogs.sort_unstable_by(|one, other| {
        let [one, other] = [one, other].map(|it| (it.updated_at, &it.id));
        other.cmp(&one)
    });
    let order = Order::of(call).filter(|order| FIELDS.contains(&order.field.as_str()));
    if let Some(order) = order {
        order.sort(&mut dialogs, |dialog, name| field(dialog, name));
    }
    let items = window.part(&dialogs).iter();
    let items: Vec<Value> = items
        .map(|dialog| view::render(world, dialog, Some(user)))
        .collect();
    Ok(Answer::ok(json!({
        "total_entries": dialogs.len(),
        "skip": window.skip,
        "limit": window.limit,
        "items": items,
    })))
}

/// What the server does not know it ignores: other fields, custom fields without their class, and `in` for members.
fn is_known(condition: &Condition, has_class: bool) -> bool {
    match condition.field.as_str() {
        "occupants_ids" => condition.operator != Operator::In,
        "occupants_ids[]" => true,
        name if name.starts_with("data[") => has_class,
        name => FIELDS.contains(&name),
    }
}
