//! What is refused of the credentials and settings that a client is made from.

use std::time::Duration;

use http::HeaderValue;

use crate::{
    Error,
    auth::{Application, SignatureHash, Signer, UserCredentials, sensitive},
    transport::http_client,
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
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
) -> Result<reqwest::Client, Error> {
    match given {
        Some(_) if connect_timeout.or(timeout).is_some() => Err(Error::invalid_request(
            "time limits belong to the client given to reqwest_client: set them there",
        )),
        Some(client) => Ok(client),
        None => http_client::build(
            connect_timeout.unwrap_or(http_client::CONNECT_TIMEOUT),
            timeout.unwrap_or(http_client::TIMEOUT),
        )
        .map_err(|error| Error::caused_by("the HTTP client cannot be made", error)),
    }
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
        Error::invalid_request(format!("{name} holds a character that no header may hold"))
    })
}
