//! Subscriptions of a user's devices.

use serde_json::{Value, json};

use super::{environment, not_found, not_owner, required};
use crate::{
    answer::Answer,
    call::Call,
    fields::text,
    refusal::Refusal,
    world::{Device, Subscription, World},
};

/// How many subscriptions a user may have.
const MOST: usize = 10;

pub(super) fn create_subscription(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let channel = channel(call)?;
    let wanted = match (channel.as_str(), call.field("/push_token")) {
        ("email", _) => Subscription {
            environment: "production".to_owned(),
            ..Subscription::default()
        },
        (_, Some(_)) => Subscription {
            environment: environment(call, "/push_token/environment")?,
            device: Some(device(call)?),
            ..Subscription::default()
        },
        // The oldest clients registered the token before.
        (_, None) => {
            let mut tokens = world.push.tokens.values().rev();
            let known = tokens.find(|token| token.user == user);
            let known = known.ok_or_else(invalid_token)?;
            Subscription {
                environment: known.environment.clone(),
                device: Some(known.device.clone()),
                ..Subscription::default()
            }
        }
    };
    if wanted
        .device
        .as_ref()
        .is_some_and(|it| !is_token(&channel, &it.token))
    {
        return Err(invalid_token());
    }
    let wanted = Subscription {
        user,
        channel,
        ..wanted
    };
    let same = world
        .push
        .of_user(user)
        .find(|known| is_same(known, &wanted));
    let id = match same {
        Some(known) => known.id,
        None if world.push.of_user(user).count() < MOST => world.ids.number(),
        // What the service says to the eleventh is not known.
        None => return Err(Refusal::base(422, "Too many subscriptions")),
    };
    let subscription = Subscription { id, ..wanted };
    let value = json!([render(&subscription)]);
    world.push.subscribe(subscription);
    Ok(Answer::created(value))
}

pub(super) fn list_subscriptions(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let found = world.push.of_user(call.user()?);
    Ok(Answer::ok(found.map(render).collect()))
}

pub(super) fn delete_subscription(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let found = call
        .path_id("subscription_id")
        .and_then(|id| world.push.subscription(id));
    let found =
        found.ok_or_else(|| not_found("DeviceSubscription", call.path("subscription_id")))?;
    if !call.caller.is_owner() && call.user()? != found.user {
        return Err(not_owner("device_subscription"));
    }
    let id = found.id;
    world.push.unsubscribe(id);
    Ok(Answer::empty())
}

/// The device of a body with its token.
pub(super) fn device(call: &Call) -> Result<Device, Refusal> {
    let platform = required(call, "/device/platform")?;
    let bundle = call.field("/push_token/bundle_identifier");
    let token = call.field("/push_token/client_identification_sequence");
    Ok(Device {
        // Old clients write `iOS`.
        platform: platform.to_lowercase(),
        udid: required(call, "/device/udid")?,
        token: token.and_then(text).unwrap_or_default(),
        bundle: bundle.and_then(text),
    })
}

pub(super) fn invalid_token() -> Refusal {
    Refusal::base(422, "Client identification sequence is not valid.")
}

/// The documentation has the name in the singular, clients have it in the plural.
fn channel(call: &Call) -> Result<String, Refusal> {
    let sent = call.field("/notification_channel");
    let sent = sent.or_else(|| call.field("/notification_channels"));
    let name = sent.and_then(text);
    let name = name.ok_or_else(|| Refusal::field(422, "notification_channel", "can't be blank"))?;
    match name.as_str() {
        "apns" | "apns_voip" | "gcm" | "email" => Ok(name),
        _ => Err(Refusal::field(422, "notification_channel", "is invalid")),
    }
}

/// Whether this may be a device token: hexadecimal digits for APNs, 32 bytes at least; for FCM anything without blanks.
fn is_token(channel: &str, token: &str) -> bool {
    match channel {
        "apns" | "apns_voip" => {
            token.len() >= 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit())
        }
        _ => !token.is_empty() && !token.contains(char::is_whitespace),
    }
}

/// Whether one takes the place of the other: a device has one of each channel, mode and application.
fn is_same(one: &Subscription, other: &Subscription) -> bool {
    let place = |it: &Subscription| {
        let device = it.device.as_ref();
        device.map(|device| (device.udid.clone(), device.bundle.clone()))
    };
    one.channel == other.channel
        && one.environment == other.environment
        && place(one) == place(other)
}

fn render(subscription: &Subscription) -> Value {
    let device = subscription.device.as_ref().map(|device| {
        json!({
            "udid": device.udid,
            "client_identification_sequence": device.token,
            "platform": { "name": device.platform },
            "bundle_identifier": device.bundle,
        })
    });
    json!({ "subscription": {
        "id": subscription.id,
        "device": device,
        "notification_channel": { "name": subscription.channel },
    }})
}
