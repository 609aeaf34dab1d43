//! Who is let in: credentials against what the operation accepts.

use chrono::{DateTime, Utc};
use http::HeaderMap;

use crate::{
    call::Caller,
    contract::{Operation, pairs},
    refusal::Refusal,
    world::World,
};

const TOKEN: &str = "QB-Token";
const API_KEY: &str = "Authorization";
const ON_BEHALF_OF: &str = "On-Behalf-Of";
const ACCOUNT_KEY: &str = "QB-Account-Key";

/// The caller behind the headers of a request. An API key counts before a token where both are sent and accepted. Nothing
/// changes by it, see [`note`].
pub(crate) fn admit(
    world: &mut World,
    operation: Operation<'_>,
    headers: &HeaderMap,
    query: Option<&str>,
    is_strict: bool,
    now: DateTime<Utc>,
) -> Result<Caller, Refusal> {
    let alternatives = operation.credentials();
    if alternatives.is_empty() {
        return Ok(Caller::Anonymous);
    }
    let takes = |name: &str| alternatives.iter().flatten().any(|known| *known == name);
    let sent = |name: &str| {
        let value = takes(name).then(|| headers.get(name)).flatten()?;
        Some(value.to_str().unwrap_or_default())
    };
    if takes(ACCOUNT_KEY) {
        return match sent(ACCOUNT_KEY) {
            Some(key) if key == world.credentials.account_key => Ok(Caller::Account),
            _ => Err(Refusal::list(401, "Unauthorized")),
        };
    }
    if let Some(key) = sent(API_KEY) {
        return by_api_key(world, key, sent(ON_BEHALF_OF));
    }
    let token = sent(TOKEN).map(str::to_owned);
    match token.or_else(|| token_of_link(operation, query, is_strict)) {
        Some(token) => by_token(world, operation, &token, now),
        None if alternatives.iter().any(Vec::is_empty) => Ok(Caller::Anonymous),
        None if takes(TOKEN) => Err(Refusal::list(401, "Token is required")),
        None => Err(Refusal::base(401, "Unauthorized")),
    }
}

/// Notes a request that is to be acted on: its session lives on for two hours, and its user was seen.
pub(crate) fn note(world: &mut World, caller: &Caller, now: DateTime<Utc>) {
    if let Some(token) = caller.token() {
        world.sessions.touch(token, now);
    }
    if let Caller::User { user, .. } = caller {
        world.users.seen(*user, now);
    }
}

/// The token in the query, for the few operations that plain links lead to. An old client also asked by such a link
/// what a file is, which is not documented; only a lenient sandbox lets it.
fn token_of_link(operation: Operation<'_>, query: Option<&str>, is_strict: bool) -> Option<String> {
    let parameters = operation.parameters();
    let is_token = |name: &str, place: &str| name == "token" && place == "query";
    let is_described = parameters.iter().any(|it| is_token(it.name, it.place));
    let is_tolerated = !is_strict && operation.method == "get" && operation.module() == "content";
    if !is_described && !is_tolerated {
        return None;
    }
    let token = pairs(query?).into_iter().find(|(name, _)| name == "token");
    token.map(|(_, token)| token)
}

fn by_api_key(world: &World, key: &str, user: Option<&str>) -> Result<Caller, Refusal> {
    let key = key.strip_prefix("ApiKey ").map(str::trim);
    if key != Some(world.credentials.api_key.as_str()) {
        return Err(Refusal::base(401, "Unauthorized"));
    }
    let on_behalf_of = match user {
        None => None,
        Some(id) => {
            let known = id.trim().parse().ok().and_then(|id| world.users.get(id));
            Some(known.ok_or_else(Refusal::user_not_found)?.id)
        }
    };
    Ok(Caller::ApiKey { on_behalf_of })
}

fn by_token(
    world: &mut World,
    operation: Operation<'_>,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Caller, Refusal> {
    let session = world.sessions.live(token, now);
    let session = session.ok_or_else(Refusal::session_gone)?;
    let token = token.to_owned();
    match session.user {
        Some(user) => Ok(Caller::User { token, user }),
        // An application may read, open and close its session, sign users up, and ask assistants.
        None if operation.method == "get"
            || operation.module() == "auth"
            || operation.module() == "ai"
            || operation.id == "create_user" =>
        {
            Ok(Caller::Application { token })
        }
        None => Err(Refusal::need_user()),
    }
}
