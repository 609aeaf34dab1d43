//! Events: made for each channel that reaches somebody, listed, changed, delivered again and removed.

use serde_json::{Value, json};

use super::{
    delivery, environment,
    message::{self, Universal},
    not_found, not_owner, recipients, required,
    times::Times,
};
use crate::{
    answer::Answer,
    call::Call,
    fields::{flag, text},
    moments::iso,
    query::Page,
    refusal::Refusal,
    world::{Event, World},
};

pub(super) fn create_event(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let kind = required(call, "/event/notification_type")?;
    let push_type = call.field("/event/push_type").and_then(text);
    let sent = required(call, "/event/message")?;
    let times = Times::read(call)?;
    let event = Event {
        id: 0,
        user: call.user()?,
        channel: String::new(),
        environment: environment(call, "/event/environment")?,
        kind: times.event_type,
        message: String::new(),
        recipients: recipients::read(call)?,
        prefers_voip: false,
        date: times.date,
        period: times.period,
        end_date: times.end_date,
        name: call.field("/event/name").and_then(text),
        active: call.field("/event/active").and_then(flag).unwrap_or(true),
        occured_count: 0,
        created_at: call.now,
        updated_at: call.now,
        due: None,
    };
    let drafts = match (kind.as_str(), push_type.as_deref()) {
        ("push", Some(channel @ ("apns" | "apns_voip" | "gcm"))) => vec![Event {
            message: message::normalised(channel, &sent)?,
            channel: channel.to_owned(),
            ..event
        }],
        ("push", Some(_)) => return Err(Refusal::field(422, "push_type", "is invalid")),
        ("push", None) => universal(&event, &Universal::read(&sent)?),
        ("email", _) => vec![Event {
            message: message::normalised("email", &sent)?,
            channel: "email".to_owned(),
            ..event
        }],
        _ => return Err(Refusal::field(422, "notification_type", "is invalid")),
    };
    let mut reaching = drafts;
    let tried = reaching.first().map(|event| event.channel.clone());
    reaching.retain(|event| !recipients::subscriptions(world, event).is_empty());
    if reaching.is_empty() {
        let is_universal = kind == "push" && push_type.is_none();
        return Err(nobody(tried.filter(|_| !is_universal).as_deref()));
    }
    let rendered: Vec<Value> = reaching
        .into_iter()
        .map(|draft| {
            let event = Event {
                id: world.ids.number(),
                ..draft
            };
            let value = render(world, &event);
            schedule(world, call, event, times);
            value
        })
        .collect();
    let one = push_type.filter(|_| kind == "push");
    Ok(Answer::created(match (one, rendered.as_slice()) {
        (Some(_), [event]) => event.clone(),
        _ => rendered.into(),
    }))
}

pub(super) fn list_events(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let events = world.push.created_by(call.user()?);
    let render = |event: &&Event| render(world, event);
    Ok(Answer::ok(Page::of(call)?.envelope(&events, render)))
}

pub(super) fn get_event_by_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    call.user()?;
    Ok(Answer::ok(render(world, find(world, call)?)))
}

pub(super) fn update_event(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let mut event = own(world, call)?.clone();
    if let Some(sent) = call.field("/event/message").and_then(text) {
        event.message = message::normalised(&event.channel, &sent)?;
    }
    if let Some(name) = call.field("/event/name").and_then(text) {
        event.name = Some(name);
    }
    let times = Times::changed(call, &event)?;
    let is_moved = times.date != event.date || times.period != event.period;
    event.date = times.date;
    event.period = times.period;
    event.updated_at = call.now;
    let active = call.field("/event/active").and_then(flag);
    event.active = active.unwrap_or(event.active || is_moved);
    let value = render(world, &event);
    if active.is_none() && !is_moved {
        world.push.put(event);
    } else {
        schedule(world, call, event, times);
    }
    Ok(Answer::ok(value))
}

pub(super) fn delete_event(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = own(world, call)?.id;
    world.push.remove(id);
    Ok(Answer::empty())
}

/// Nothing is known of what this answered, so nothing is in it.
pub(super) fn list_pull_events(_: &mut World, call: &Call) -> Result<Answer, Refusal> {
    call.user()?;
    Ok(Answer::empty())
}

/// A universal message as an event for each channel.
fn universal(event: &Event, message: &Universal) -> Vec<Event> {
    let prefers_voip = message.prefers_voip();
    ["apns", "apns_voip", "gcm"]
        .into_iter()
        .filter(|channel| prefers_voip || *channel != "apns_voip")
        .map(|channel| Event {
            channel: channel.to_owned(),
            message: message.render(channel),
            prefers_voip,
            ..event.clone()
        })
        .collect()
}

/// Delivers an active event if its time has come, or else plans it.
fn schedule(world: &mut World, call: &Call, mut event: Event, times: Times) {
    let now = call.now.timestamp();
    event.due = times.next(now).filter(|_| event.active);
    if event.due.is_some_and(|due| due <= now) {
        delivery::deliver(world, event, call.now);
    } else {
        world.push.put(event);
    }
}

fn nobody(channel: Option<&str>) -> Refusal {
    let name = match channel {
        None => return Refusal::list(422, "No one can receive the message"),
        Some("gcm") => "'fcm'",
        Some("email") => "E-mail",
        Some("apns_voip") => "'apns_voip'",
        Some(_) => "'apns'",
    };
    let text = format!(
        "No recipients. At least one user should be subscribed for {name} (through SDK or REST API)"
    );
    Refusal::base(422, text)
}

fn find<'a>(world: &'a World, call: &Call) -> Result<&'a Event, Refusal> {
    let event = call.path_id("event_id").and_then(|id| world.push.event(id));
    event.ok_or_else(|| not_found("Event", call.path("event_id")))
}

fn own<'a>(world: &'a World, call: &Call) -> Result<&'a Event, Refusal> {
    let event = find(world, call)?;
    if call.user()? == event.user {
        Ok(event)
    } else {
        Err(not_owner("event"))
    }
}

fn render(world: &World, event: &Event) -> Value {
    json!({ "event": {
        "id": event.id,
        "event_type": event.kind,
        "message": event.message,
        "date": event.date,
        "period": event.period,
        "name": event.name,
        "occured_count": event.occured_count,
        "created_at": iso(event.created_at),
        "updated_at": iso(event.updated_at),
        "end_date": event.end_date,
        "active": event.active,
        "application_id": world.credentials.application_id,
        "user_id": event.user,
        "kind": "API",
        "environment": event.environment,
        "tag_query": null,
        "notification_channel": { "name": event.channel },
    }})
}
