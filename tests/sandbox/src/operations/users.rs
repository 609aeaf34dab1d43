//! Signing up, finding, changing and removing users.

mod list;
mod profile;

use serde_json::{Value, json};

use super::Handlers;
use crate::{
    answer::Answer,
    call::Call,
    moments::iso,
    refusal::Refusal,
    world::{Identity, Session, User, World},
};

pub(super) use profile::render;

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("list_users", list::list_users),
    ("list_users_by_full_name", list::list_users_by_full_name),
    ("list_users_by_tags", list::list_users_by_tags),
    ("create_user", create_user),
    ("create_user_token", create_user_token),
    ("get_user", get_user),
    ("get_user_by_login", get_user_by_login),
    ("get_user_by_email", get_user_by_email),
    ("get_user_by_facebook_id", get_user_by_facebook_id),
    ("get_user_by_external_id", get_user_by_external_id),
    ("get_user_by_twitter_id", get_user_by_twitter_id),
    (
        "get_user_by_twitter_digits_id",
        get_user_by_twitter_digits_id,
    ),
    ("get_user_by_phone", get_user_by_phone),
    ("update_user", update_user),
    ("delete_user", delete_user),
    ("delete_user_by_external_id", delete_user_by_external_id),
    ("reset_user_password", reset_user_password),
];

fn envelope(user: &User) -> Value {
    json!({ "user": render(user) })
}

fn create_user(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let mut user = User {
        id: world.ids.number(),
        ..User::new(call.now)
    };
    profile::fill(&mut user, call);
    profile::check(world, &user, true)?;
    let mut value = envelope(&user);
    // Alone among the answers with a user, this one has no such field.
    if let Some(Value::Object(fields)) = value.get_mut("user") {
        fields.remove("twitter_id");
    }
    world.users.insert(user);
    Ok(Answer::created(value))
}

fn create_user_token(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.path_id("user_id").and_then(|id| world.users.get(id));
    let user = user
        .ok_or_else(|| Refusal::base(404, "Couldn't find user"))?
        .id;
    let token = world.ids.hex(40);
    let sent = (call.now.timestamp(), 0);
    let session = Session {
        user: Some(user),
        ..Session::new(world.ids.number(), token, sent, call.now)
    };
    let value = json!({ "token": session.token, "expires_at": iso(session.expires_at) });
    world.sessions.insert(session);
    Ok(Answer::created(value))
}

fn get_user(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.path_id("user_id").and_then(|id| world.users.get(id));
    Ok(Answer::ok(envelope(
        user.ok_or_else(Refusal::user_not_found)?,
    )))
}

fn look_up(world: &World, identity: Identity, value: &str) -> Result<Answer, Refusal> {
    let user = world.users.find(identity, value);
    Ok(Answer::ok(envelope(
        user.ok_or_else(Refusal::user_not_found)?,
    )))
}

fn get_user_by_login(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    look_up(
        world,
        Identity::Login,
        call.query("login").unwrap_or_default(),
    )
}

fn get_user_by_email(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    look_up(
        world,
        Identity::Email,
        call.query("email").unwrap_or_default(),
    )
}

fn get_user_by_facebook_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = call.query("facebook_id").unwrap_or_default();
    look_up(world, Identity::FacebookId, id)
}

fn get_user_by_external_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    look_up(
        world,
        Identity::ExternalUserId,
        call.path("external_user_id"),
    )
}

fn get_user_by_twitter_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = call.query("twitter_id").unwrap_or_default();
    look_up(world, Identity::TwitterId, id)
}

/// The service behind these ids was given up, so nobody has one.
fn get_user_by_twitter_digits_id(_: &mut World, _: &Call) -> Result<Answer, Refusal> {
    Err(Refusal::user_not_found())
}

fn get_user_by_phone(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    look_up(
        world,
        Identity::Phone,
        call.query("phone").unwrap_or_default(),
    )
}

fn update_user(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.path_id("user_id").and_then(|id| world.users.get(id));
    let mut user = user.ok_or_else(Refusal::user_not_found)?.clone();
    if !may_change(call, user.id)? {
        return Err(Refusal::base(422, "You are not owner of this object"));
    }
    let new_password = call.field("/user/password").is_some();
    if new_password && !call.caller.is_owner() {
        let old = call.field("/user/old_password").and_then(Value::as_str);
        if old != Some(user.password.as_str()) {
            return Err(Refusal::field(422, "old_password", "is invalid"));
        }
    }
    profile::fill(&mut user, call);
    profile::check(world, &user, new_password)?;
    user.updated_at = call.now;
    let value = envelope(&user);
    world.users.insert(user);
    Ok(Answer::ok(value))
}

fn delete_user(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.path_id("user_id").and_then(|id| world.users.get(id));
    let id = user.ok_or_else(Refusal::user_not_found)?.id;
    delete(world, call, id)
}

fn delete_user_by_external_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = call.path("external_user_id");
    let user = world.users.find(Identity::ExternalUserId, id);
    let id = user.ok_or_else(Refusal::user_not_found)?.id;
    delete(world, call, id)
}

fn delete(world: &mut World, call: &Call, id: i64) -> Result<Answer, Refusal> {
    if !may_change(call, id)? {
        let text = "You don't have appropriate permissions to perform this operation";
        return Err(Refusal::base(403, text));
    }
    world.remove_user(id);
    Ok(Answer::empty())
}

/// Users change themselves, the owner of the account everybody.
fn may_change(call: &Call, id: i64) -> Result<bool, Refusal> {
    Ok(call.caller.is_owner() || call.user()? == id)
}

/// No e-mail leaves the sandbox; only whether there is somebody to send it to is told.
fn reset_user_password(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let email = call.query("email").unwrap_or_default();
    let user = world.users.find(Identity::Email, email);
    user.ok_or_else(Refusal::user_not_found)?;
    Ok(Answer::empty())
}
