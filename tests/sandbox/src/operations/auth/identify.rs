//! Which user is meant by the credentials in a body, by a password or by a provider's word.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    fields::text,
    refusal::Refusal,
    world::{Identity, User, World},
};

/// The user behind `login` or `email` with `password`, or behind `provider` with what belongs to it. A provider's token
/// is taken for the user's id there; whoever is new is created.
pub(super) fn identify(
    world: &mut World,
    body: &Value,
    now: DateTime<Utc>,
) -> Result<i64, Refusal> {
    // An empty text is nobody's name.
    let field = |pointer: &str| {
        body.pointer(pointer)
            .and_then(text)
            .filter(|it| !it.is_empty())
    };
    let Some(provider) = field("/provider") else {
        let (identity, value) = match (field("/login"), field("/email")) {
            (Some(login), _) => (Identity::Login, login),
            (None, Some(email)) => (Identity::Email, email),
            (None, None) => return Err(Refusal::base(422, "Login or email required")),
        };
        let user = world.users.find(identity, &value);
        let user = user.filter(|user| Some(&user.password) == field("/password").as_ref());
        let user = user.ok_or_else(|| Refusal::list(401, "Unauthorized"))?;
        return Ok(user.id);
    };
    let token = if provider == "firebase_phone" {
        field("/firebase_phone/access_token")
    } else {
        field("/keys/token")
    };
    let token = token.ok_or_else(|| Refusal::base(422, "Login or email required"))?;
    let identity = match provider.as_str() {
        "facebook" => Identity::FacebookId,
        "firebase_phone" => Identity::Phone,
        "twitter" | "twitter_digits" => Identity::TwitterId,
        // How the service refuses one that it does not know has not been seen.
        _ => return Err(Refusal::field(422, "provider", "is invalid")),
    };
    if let Some(user) = world.users.find(identity, &token) {
        return Ok(user.id);
    }
    let known = Some(token);
    let (facebook_id, twitter_id, phone) = match identity {
        Identity::FacebookId => (known, None, None),
        Identity::Phone => (None, None, known),
        _ => (None, known, None),
    };
    let user = User {
        id: world.ids.number(),
        password: world.ids.hex(16),
        facebook_id,
        twitter_id,
        phone,
        ..User::new(now)
    };
    let id = user.id;
    world.users.insert(user);
    Ok(id)
}
