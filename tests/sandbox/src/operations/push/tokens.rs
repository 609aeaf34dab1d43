//! Device tokens apart from subscriptions, as the oldest clients registered them.

use serde_json::json;

use super::{environment, not_found, not_owner, subscriptions};
use crate::{
    answer::Answer,
    call::Call,
    refusal::Refusal,
    world::{PushToken, World},
};

pub(super) fn create_push_token(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let token = PushToken {
        user: call.user()?,
        environment: environment(call, "/push_token/environment")?,
        device: subscriptions::device(call)?,
        id: world.ids.number(),
    };
    if token.device.token.is_empty() {
        return Err(subscriptions::invalid_token());
    }
    let value = json!({ "push_token": {
        "id": token.id,
        "environment": token.environment,
        "client_identification_sequence": token.device.token,
    }});
    world.push.tokens.insert(token.id, token);
    Ok(Answer::created(value))
}

pub(super) fn delete_push_token(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = call.path_id("push_token_id");
    let token = id.and_then(|id| world.push.tokens.get(&id));
    let token = token.ok_or_else(|| not_found("PushToken", call.path("push_token_id")))?;
    if call.user()? != token.user {
        return Err(not_owner("push_token"));
    }
    let id = token.id;
    world.push.tokens.remove(&id);
    Ok(Answer::empty())
}
