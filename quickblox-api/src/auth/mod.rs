//! Who is calling: the credentials of a client, and which of them goes with an operation.

mod clock;
mod expiration;
mod opening;
mod session;
mod session_error;
mod signature;
mod snapshot;
#[cfg(test)]
mod tests;
mod user;

use std::sync::Arc;

use http::HeaderValue;

pub(crate) use clock::Clock;
pub(crate) use expiration::expiration;
pub(crate) use opening::Application;
pub(crate) use session::{Lease, Opener, Session, Whose};
pub(crate) use session_error::SessionError;
pub use signature::{SignatureHash, Signer};
pub use snapshot::{SessionOwner, SessionSnapshot};
pub use user::UserCredentials;

use crate::{error::Redactor, operation::Auth};

/// The credentials that a client and all its clones share. The values are marked sensitive, which keeps them out of
/// `Debug`.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) api_key: Option<HeaderValue>,
    pub(crate) account_key: Option<HeaderValue>,
    pub(crate) session: Option<Session>,
    /// For views of users, whose sessions are opened with it.
    pub(crate) application: Option<Arc<Application>>,
    pub(crate) clock: Clock,
    /// Why no call that needs a credential can succeed, if that is known.
    pub(crate) refusal: Option<&'static str>,
}

impl Credentials {
    /// No credential at all.
    pub(crate) fn none(clock: Clock) -> Self {
        Self {
            api_key: None,
            account_key: None,
            session: None,
            application: None,
            clock,
            refusal: None,
        }
    }

    /// Removes all of them that are ever sent from a text.
    pub(crate) fn redactor(&self) -> Redactor {
        let headers = [&self.api_key, &self.account_key];
        let headers = headers.into_iter().flatten().filter_map(|header| {
            let text = header.to_str().ok()?;
            Some(text.strip_prefix("ApiKey ").unwrap_or(text).into())
        });
        let application = self.application.iter();
        let keys = application.map(|application| application.auth_key.clone());
        let session = self.session.iter().flat_map(Session::secrets);
        Redactor::new(headers.chain(keys).chain(session))
    }

    /// Which kinds there are, for `Debug`: "API key on behalf of 5, session of a user".
    pub(crate) fn describe(&self, on_behalf_of: Option<i64>) -> String {
        let api_key = self.api_key.as_ref().map(|_| match on_behalf_of {
            Some(user_id) => format!("API key on behalf of {user_id}"),
            None => "API key".to_owned(),
        });
        let session = self.session.as_ref().and_then(Session::owner);
        let session = session.map(|owner| match owner {
            SessionOwner::Unknown => "session of unknown owner".to_owned(),
            SessionOwner::Application => "session of the application".to_owned(),
            SessionOwner::User(0) => "session of a user".to_owned(),
            SessionOwner::User(id) => format!("session of user {id}"),
        });
        let account = self.account_key.as_ref().map(|_| "account key".to_owned());
        let kinds: Vec<String> = [api_key, session, account].into_iter().flatten().collect();
        if kinds.is_empty() {
            return "none".to_owned();
        }
        kinds.join(", ")
    }
}

/// The credential that goes with one request.
#[derive(Debug)]
pub(crate) enum Credential<'a> {
    Nothing,
    Account(&'a HeaderValue),
    ApiKey {
        key: &'a HeaderValue,
        on_behalf_of: Option<i64>,
    },
    Session(&'a Session),
}

impl Credentials {
    /// The credentials of a view that acts as a user. The API key is left out: it would be used before the session, and
    /// act as another user.
    pub(crate) fn of_user(&self, user: UserCredentials) -> Self {
        let refusal = match (&self.application, user.check()) {
            (_, Err(refusal)) => Some(refusal),
            (None, Ok(())) => {
                Some("`as_user` needs the application's keys: call `ClientBuilder::application`")
            }
            (Some(_), Ok(())) => None,
        };
        let session = self.application.clone().map(|application| {
            let user = Some(user);
            Session::opened_by(Opener { application, user }, self.clock.clone())
        });
        Self {
            api_key: None,
            account_key: self.account_key.clone(),
            session,
            application: self.application.clone(),
            clock: self.clock.clone(),
            refusal,
        }
    }

    /// Chooses among the alternatives that an operation takes. An API key comes before a session: it needs no request
    /// of its own and does not expire.
    ///
    /// # Errors
    ///
    /// What to do about it, if there is none that fits.
    pub(crate) fn choose(
        &self,
        accepted: &[Auth],
        on_behalf_of: Option<i64>,
    ) -> Result<Credential<'_>, String> {
        if accepted.iter().all(|auth| *auth == Auth::Anonymous) {
            return Ok(Credential::Nothing);
        }
        if let Some(refusal) = self.refusal {
            return Err(refusal.to_owned());
        }
        let takes = |auth| accepted.contains(&auth);
        // A call without the user that was meant would be worse than none.
        if on_behalf_of.is_some() && self.api_key.is_none() {
            return Err(
                "`on_behalf_of` works with an API key only: call `ClientBuilder::api_key`"
                    .to_owned(),
            );
        }
        // The server may take 0 for no user.
        if let Some(user_id) = on_behalf_of.filter(|user_id| *user_id <= 0) {
            return Err(format!(
                "`on_behalf_of` is {user_id}, but at least 1 is needed"
            ));
        }
        // Without `On-Behalf-Of` the call would act as the key's or the session's owner.
        if on_behalf_of.is_some() && !takes(Auth::ApiKeyOnBehalfOf) {
            return Err(
                "this operation cannot act on behalf of a user: call it on the client itself, or on a view by \
                 `Client::as_user`"
                    .to_owned(),
            );
        }
        if let Some(key) = &self.account_key
            && takes(Auth::AccountKey)
        {
            return Ok(Credential::Account(key));
        }
        if let Some(key) = &self.api_key
            && (takes(Auth::ApiKey) || on_behalf_of.is_some())
        {
            return Ok(Credential::ApiKey { key, on_behalf_of });
        }
        if let Some(session) = &self.session
            && takes(Auth::SessionToken)
        {
            return if session.is_available() {
                Ok(Credential::Session(session))
            } else {
                Err(
                    "the session was deleted, and the client cannot open another: call \
                     `ClientBuilder::application`"
                        .to_owned(),
                )
            };
        }
        if takes(Auth::Anonymous) {
            return Ok(Credential::Nothing);
        }
        let remedies: Vec<&str> = accepted.iter().map(|auth| remedy(*auth)).collect();
        Err(format!(
            "no credential that this operation takes: call {}",
            remedies.join(", or ")
        ))
    }
}

fn remedy(auth: Auth) -> &'static str {
    match auth {
        Auth::SessionToken => "`ClientBuilder::application` or `ClientBuilder::session_token`",
        Auth::ApiKey => "`ClientBuilder::api_key`",
        Auth::ApiKeyOnBehalfOf => "`ClientBuilder::api_key` with `on_behalf_of`",
        Auth::AccountKey => "`ClientBuilder::account_key`",
        Auth::Anonymous => "without a credential",
    }
}

/// A header that is printed nowhere; `None` if the text holds more than visible ASCII.
pub(crate) fn sensitive(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text)
        .ok()
        .filter(|value| value.to_str().is_ok())?;
    value.set_sensitive(true);
    Some(value)
}
