//! What is refused of the credentials and settings that a client is made from.

use std::time::Duration;

use http::HeaderValue;

use crate::{
    auth::{Application, SignatureHash, Signer, UserCredentials, sensitive},
    error::Error,
    link::{HttpClients, Pacer, RateLimit, Settings},
    transport::check_time,
    wire::Secret,
};

pub(super) fn application(
    id: i64,
    auth_key: Secret,
    auth_secret: &Secret,
    hash: SignatureHash,
) -> Result<Application, Error> {
    positive("the application's id", id)?;
    not_empty("the authorization key", &auth_key)?;
    Ok(Application {
        id,
        auth_key,
        signer: Signer::new(auth_secret, hash)?,
    })
}

pub(super) fn user(
    user: &UserCredentials,
    has_application: bool,
    has_api_key: bool,
) -> Result<(), Error> {
    user.check().map_err(Error::invalid_request)?;
    if !has_application {
        return Err(Error::invalid_request(
            "user needs the keys of an application: call application too",
        ));
    }
    if has_api_key {
        return Err(Error::invalid_request(
            "user does not go with an API key, which would be used instead: call as_user on the client",
        ));
    }
    Ok(())
}

pub(super) fn http(
    given: Option<reqwest::Client>,
    settings: Settings,
    base: &reqwest::Url,
) -> Result<HttpClients, Error> {
    let name = settings.user_agent.as_deref().unwrap_or_default();
    if HeaderValue::from_str(name).is_err() {
        return Err(Error::invalid_request(
            "user_agent holds a character that no header may hold, such as a line break",
        ));
    }
    match given {
        Some(_) if !settings.is_empty() => Err(Error::invalid_request(
            "connect_timeout, proxy and user_agent belong to the client given to reqwest_client: set them there",
        )),
        Some(client) => Ok(HttpClients::given(client)),
        None => HttpClients::new(settings, base)
            .map_err(|error| Error::caused_by("the HTTP client cannot be made", error)),
    }
}

pub(super) fn pacer(limit: Option<RateLimit>, adaptive: bool) -> Result<Pacer, Error> {
    Pacer::new(limit, adaptive).ok_or_else(|| {
        Error::invalid_request("rate_limit is 0 requests a second, which would stop all calls")
    })
}

pub(super) fn some_time(name: &str, time: Option<Duration>) -> Result<(), Error> {
    let checked = time.map_or(Ok(()), |time| check_time(name, time));
    checked.map_err(Error::invalid_request)
}

pub(super) fn positive(name: &str, id: i64) -> Result<(), Error> {
    if id > 0 {
        Ok(())
    } else {
        Err(Error::invalid_request(format!("{name} is not positive")))
    }
}

fn not_empty(name: &str, secret: &Secret) -> Result<(), Error> {
    if secret.expose().trim().is_empty() {
        return Err(Error::invalid_request(format!("{name} is empty")));
    }
    Ok(())
}

pub(super) fn header(name: &str, prefix: &str, secret: &Secret) -> Result<HeaderValue, Error> {
    not_empty(name, secret)?;
    sensitive(&format!("{prefix}{}", secret.expose())).ok_or_else(|| {
        Error::invalid_request(format!(
            "{name} holds a character that no header may hold, such as a line break"
        ))
    })
}
