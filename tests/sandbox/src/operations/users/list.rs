//! Lists of users: all, filtered, ordered, by name, by tags.

use serde_json::{Value, json};

use super::envelope;
use crate::{
    answer::Answer,
    call::Call,
    moments::iso,
    query::{Condition, Filter, Operator, Order, Page},
    refusal::Refusal,
    world::{User, World},
};

/// How many characters a search by name needs.
const NAME: usize = 3;
/// Operators of `filter[]`, in its own spelling.
const OPERATORS: [&str; 8] = ["eq", "ne", "gt", "lt", "ge", "le", "in", "between"];
/// Types that a filter or an order may name.
const KINDS: [&str; 3] = ["number", "string", "date"];
/// Fields of texts, which have no order to filter by.
const TEXTS: [&str; 5] = ["full_name", "email", "login", "phone", "website"];
/// Fields with an order.
const ORDERED: [&str; 7] = [
    "id",
    "created_at",
    "updated_at",
    "last_request_at",
    "external_user_id",
    "facebook_id",
    "twitter_id",
];

pub(super) fn list_users(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let page = Page::of(call)?;
    let mut kinds = Vec::new();
    let mut conditions = Vec::new();
    for text in call.queries("filter[]").chain(call.queries("filter")) {
        let (kind, condition) = condition(text)
            .ok_or_else(|| Refusal::base(422, format!("The filter is not valid: {text}")))?;
        kinds.push((condition.field.clone(), kind));
        conditions.push(condition);
    }
    let filter: Filter = conditions.into_iter().collect();
    let kind_of = |name: &str| {
        let found = kinds.iter().find(|(field, _)| field == name);
        found.map_or("string", |(_, kind)| *kind)
    };
    let matches = |user: &&User| filter.holds(|name| field(user, name, kind_of(name)));
    let mut users: Vec<&User> = world.users.iter().filter(matches).collect();
    if let Some(text) = call.query("order") {
        let (kind, order) = order(text)
            .ok_or_else(|| Refusal::base(422, format!("The order is not valid: {text}")))?;
        order.sort(&mut users, |user, name| field(user, name, kind));
    }
    Ok(Answer::ok(page.envelope(&users, |user| envelope(user))))
}

pub(super) fn list_users_by_full_name(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let page = Page::of(call)?;
    let wanted = call.query("full_name").unwrap_or_default().to_lowercase();
    if wanted.chars().count() < NAME {
        let text = "is too short (minimum is 3 characters)";
        return Err(Refusal::field(422, "full_name", text));
    }
    let matches = |user: &&User| {
        let name = user.full_name.as_ref();
        name.is_some_and(|name| name.to_lowercase().contains(&wanted))
    };
    let users: Vec<&User> = world.users.iter().filter(matches).collect();
    Ok(Answer::ok(page.envelope(&users, |user| envelope(user))))
}

/// One of the tags suffices; nobody at all is refused, as the service does here and only here.
pub(super) fn list_users_by_tags(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let page = Page::of(call)?;
    let texts = call.queries("tags").chain(call.queries("tags[]"));
    let wanted: Vec<&str> = texts
        .flat_map(|text| text.split(','))
        .map(str::trim)
        .collect();
    let matches = |user: &&User| user.tags.iter().any(|tag| wanted.contains(&tag.as_str()));
    let users: Vec<&User> = world.users.iter().filter(matches).collect();
    if users.is_empty() {
        return Err(Refusal::user_not_found());
    }
    Ok(Answer::ok(page.envelope(&users, |user| envelope(user))))
}

/// The parts of `type field operator value`; a plus that is still there stands for a blank.
fn condition(text: &str) -> Option<(&'static str, Condition)> {
    let mut parts = text.trim().splitn(4, [' ', '+']);
    let kind = kind(parts.next()?)?;
    let field = parts.next()?;
    let name = parts.next()?;
    let value = parts.next()?;
    let is_ordering = !matches!(name, "eq" | "ne" | "in");
    let is_known = ORDERED.contains(&field) || (TEXTS.contains(&field) && !is_ordering);
    let operator = OPERATORS.contains(&name).then(|| Operator::named(name))??;
    let condition = Condition {
        field: field.to_owned(),
        operator,
        value: value.to_owned(),
    };
    is_known.then_some((kind, condition))
}

/// The parts of `direction type field`.
fn order(text: &str) -> Option<(&'static str, Order)> {
    let mut parts = text.trim().splitn(3, [' ', '+']);
    let descending = match parts.next()? {
        "asc" => false,
        "desc" => true,
        _ => return None,
    };
    let kind = kind(parts.next()?)?;
    let field = parts.next()?.to_owned();
    let is_known = ORDERED.contains(&field.as_str()) || TEXTS.contains(&field.as_str());
    is_known.then_some((kind, Order { field, descending }))
}

fn kind(name: &str) -> Option<&'static str> {
    KINDS.into_iter().find(|kind| *kind == name)
}

/// The value of a field as the type of a filter wants it: what is kept as text may be compared as a number.
fn field(user: &User, name: &str, kind: &str) -> Value {
    let text = match name {
        "id" => return json!(user.id),
        "created_at" => return json!(iso(user.created_at)),
        "updated_at" => return json!(iso(user.updated_at)),
        "last_request_at" => return json!(user.last_request_at.map(iso)),
        "full_name" => &user.full_name,
        "email" => &user.email,
        "login" => &user.login,
        "phone" => &user.phone,
        "website" => &user.website,
        "external_user_id" => &user.external_user_id,
        "facebook_id" => &user.facebook_id,
        "twitter_id" => &user.twitter_id,
        _ => return Value::Null,
    };
    match text.as_deref().map(|text| (text, text.parse::<i64>())) {
        Some((_, Ok(number))) if kind == "number" => json!(number),
        Some((text, _)) => json!(text),
        None => Value::Null,
    }
}
