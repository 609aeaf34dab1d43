//! Settings of a client from the environment, where a program that is deployed finds its secrets.

use std::env;

use super::{ClientBuilder, checks};
use crate::{auth::UserCredentials, error::Error, wire::Secret};

/// What the environment says of a variable: nothing, its value, or a value that is no text.
type Found = Option<Result<String, ()>>;

impl ClientBuilder {
    /// A builder with what the environment says.
    ///
    /// | variable | as if by |
    /// |---|---|
    /// | `QUICKBLOX_BASE_URL` | [`base_url`](Self::base_url) |
    /// | `QUICKBLOX_APPLICATION_ID`, `QUICKBLOX_AUTH_KEY`, `QUICKBLOX_AUTH_SECRET`, all three | [`application`](Self::application) |
    /// | `QUICKBLOX_USER_LOGIN` or `QUICKBLOX_USER_EMAIL`, with `QUICKBLOX_USER_PASSWORD` | [`user`](Self::user) |
    /// | `QUICKBLOX_SESSION_TOKEN` | [`session_token`](Self::session_token) |
    /// | `QUICKBLOX_API_KEY` | [`api_key`](Self::api_key) |
    /// | `QUICKBLOX_ON_BEHALF_OF`, the id of a user, with an API key | [`on_behalf_of`](Self::on_behalf_of) |
    /// | `QUICKBLOX_ACCOUNT_KEY` | [`account_key`](Self::account_key) |
    ///
    /// None of them needs to be set; [`Client::from_env`](crate::Client::from_env) asks for one credential at least.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use quickblox_api::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_env()?.timeout(Duration::from_secs(20)).build()?;
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a variable is empty, is no text or no id, holds what no
    /// header may hold, or lacks one of those that go with it. The message names the variable, never its value.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| {
            env::var_os(name).map(|value| value.into_string().map_err(drop))
        })
    }

    fn from_variables(look_up: impl Fn(&str) -> Found) -> Result<Self, Error> {
        let text = |name: &str| match look_up(name) {
            None => Ok(None),
            Some(Ok(value)) if !value.trim().is_empty() => Ok(Some(value)),
            Some(Ok(_)) => refuse(format!("{name} is empty: set it or unset it")),
            Some(Err(())) => refuse(format!("{name} is no text in Unicode")),
        };
        let id = |name: &str| match text(name)? {
            None => Ok(None),
            Some(value) => match value.trim().parse::<i64>() {
                Ok(id) if id > 0 => Ok(Some(id)),
                _ => refuse(format!("{name} is no id: it takes a positive whole number")),
            },
        };
        let header = |name: &str| {
            let secret = text(name)?.map(Secret::from);
            if let Some(secret) = &secret {
                checks::header(name, "", secret)?;
            }
            Ok::<_, Error>(secret)
        };
        let builder = Self {
            base_url: text("QUICKBLOX_BASE_URL")?,
            session_token: header("QUICKBLOX_SESSION_TOKEN")?,
            api_key: header("QUICKBLOX_API_KEY")?,
            account_key: header("QUICKBLOX_ACCOUNT_KEY")?,
            on_behalf_of: id("QUICKBLOX_ON_BEHALF_OF")?,
            application: match (
                id("QUICKBLOX_APPLICATION_ID")?,
                text("QUICKBLOX_AUTH_KEY")?,
                text("QUICKBLOX_AUTH_SECRET")?,
            ) {
                (None, None, None) => None,
                (Some(id), Some(key), Some(secret)) => Some((id, key.into(), secret.into())),
                (None, _, _) => return missing("QUICKBLOX_APPLICATION_ID"),
                (_, None, _) => return missing("QUICKBLOX_AUTH_KEY"),
                (_, _, None) => return missing("QUICKBLOX_AUTH_SECRET"),
            },
            user: match (
                text("QUICKBLOX_USER_LOGIN")?,
                text("QUICKBLOX_USER_EMAIL")?,
                text("QUICKBLOX_USER_PASSWORD")?,
            ) {
                (None, None, None) => None,
                (Some(login), None, Some(password)) => {
                    Some(UserCredentials::login(login, password))
                }
                (None, Some(email), Some(password)) => {
                    Some(UserCredentials::email(email, password))
                }
                (Some(_), Some(_), _) => {
                    return refuse(
                        "QUICKBLOX_USER_LOGIN and QUICKBLOX_USER_EMAIL are both set: unset one"
                            .to_owned(),
                    );
                }
                (_, _, None) => return missing("QUICKBLOX_USER_PASSWORD"),
                (None, None, Some(_)) => {
                    return missing("QUICKBLOX_USER_LOGIN or QUICKBLOX_USER_EMAIL");
                }
            },
            ..Self::default()
        };
        if builder.on_behalf_of.is_some() && builder.api_key.is_none() {
            return missing("QUICKBLOX_API_KEY");
        }
        if builder.user.is_some() && builder.application.is_none() {
            return missing("QUICKBLOX_APPLICATION_ID");
        }
        if builder.user.is_some() && builder.api_key.is_some() {
            return refuse(
                "QUICKBLOX_API_KEY and QUICKBLOX_USER_PASSWORD are both set: the key would be used instead of the user"
                    .to_owned(),
            );
        }
        Ok(builder)
    }

    /// Refuses a builder that can do no more than anybody.
    pub(crate) fn with_credentials(self) -> Result<Self, Error> {
        let found = self.application.is_some()
            || self.session_token.is_some()
            || self.api_key.is_some()
            || self.account_key.is_some();
        if found {
            return Ok(self);
        }
        refuse(
            "no credential in the environment: set QUICKBLOX_API_KEY, or QUICKBLOX_APPLICATION_ID, QUICKBLOX_AUTH_KEY \
             and QUICKBLOX_AUTH_SECRET, or QUICKBLOX_SESSION_TOKEN"
                .to_owned(),
        )
    }
}

fn missing<T>(name: &str) -> Result<T, Error> {
    refuse(format!("{name} is not set, but one that needs it is"))
}

fn refuse<T>(message: String) -> Result<T, Error> {
    Err(Error::invalid_request(message))
}

#[cfg(test)]
mod tests;
