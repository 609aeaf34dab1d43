//! The history of a dialog: filtered, ordered, in parts, or counted; what is returned becomes read.

use serde_json::{Value, json};

use super::{actor, not_found, open_dialog, view};
use crate::{
    answer::Answer,
    call::Call,
    query::{Filter, Order, Window},
    refusal::Refusal,
    world::{Kind, Message, World},
};

/// What messages are filtered by.
const FIELDS: [&str; 8] = [
    "_id",
    "message",
    "date_sent",
    "sender_id",
    "recipient_id",
    "updated_at",
    "attachments.type",
    "attachments_type",
];

pub(super) fn list_messages(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let actor = actor(call)?;
    let id = call.query("chat_dialog_id").ok_or_else(not_found)?;
    let dialog = open_dialog(world, call, id)?;
    let has_reactions = call.query("include_reactions") == Some("1");
    if has_reactions && dialog.kind == Kind::Public {
        let text = "Reactions are not supported in public dialogs";
        return Err(Refusal::base(422, text));
    }
    let window = Window::up_to(usize::MAX, call)?;
    let filter = Filter::of_known(&call.query, |it| FIELDS.contains(&it.field.as_str()));
    let field = |message: &Message, name: &str| view::field(message, name).unwrap_or_default();
    let matches = |message: &&Message| {
        let holds = filter.is_empty() || filter.holds(|name| field(message, name));
        holds && message.is_seen_by(actor)
    };
    let found = candidates(world, call, id).filter(matches);
    if call.query("count") == Some("1") {
        return Ok(Answer::ok(json!({ "items": { "count": found.count() } })));
    }
    let order = Order::of(call);
    let page: Vec<&Message> = match &order {
        Some(order) if order.field == "updated_at" => {
            let mut found: Vec<&Message> = found.collect();
            order.sort(&mut found, |message, name| field(message, name));
            window.part(&found).to_vec()
        }
        // Whatever else is asked for, the order is that of sending, which is that of creation.
        Some(order) if order.descending => {
            found.rev().skip(window.skip).take(window.limit).collect()
        }
        _ => found.skip(window.skip).take(window.limit).collect(),
    };
    let render = |message: &&Message| {
        let mut value = view::render(message);
        if has_reactions {
            view::add_reactions(&mut value, message);
        }
        value
    };
    let items: Vec<Value> = page.iter().map(render).collect();
    if let Some(user) = actor.filter(|_| call.query("mark_as_read") != Some("0")) {
        let unread = page.iter().filter(|message| !message.read.contains(&user));
        let unread: Vec<String> = unread.map(|message| message.id.clone()).collect();
        for id in unread {
            world.messages.mark_read(&id, user);
        }
    }
    Ok(Answer::ok(json!({
        "skip": window.skip,
        "limit": window.limit,
        "items": items,
    })))
}

/// The messages of the dialog among which the filter chooses, no more than its most telling conditions leave.
fn candidates<'a>(
    world: &'a World,
    call: &Call,
    dialog: &'a str,
) -> Box<dyn DoubleEndedIterator<Item = &'a Message> + 'a> {
    if let Some(id) = call.query("_id") {
        let message = world.messages.get(id);
        return Box::new(message.filter(|it| it.dialog == dialog).into_iter());
    }
    let seconds = |name: &str| {
        let text = call.query(name)?.trim();
        // A fraction is cut off: the filter looks at the whole.
        text.split('.').next()?.parse::<i64>().ok()
    };
    let least = seconds("date_sent[gt]").max(seconds("date_sent[gte]"));
    let most = [seconds("date_sent[lt]"), seconds("date_sent[lte]")];
    let most = most.into_iter().flatten().min();
    let least = least.unwrap_or(i64::MIN);
    let most = most.map_or(i64::MAX, |most| most.saturating_add(1));
    Box::new(world.messages.between(dialog, least, most))
}
