//! Who is calling: the credentials of a client, and which of them goes with an operation.

mod application;
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
mod users;

use std::sync::Arc;

use http::HeaderValue;

pub(crate) use application::Application;
pub(crate) use clock::Clock;
pub(crate) use expiration::expiration;
pub(crate) use opening::Opener;
pub(crate) use session::{Lease, Session, Whose};
pub(crate) use session_error::SessionError;
pub use signature::{SignatureHash, Signer};
pub use snapshot::{SessionOwner, SessionSnapshot};
pub use user::UserCredentials;
use users::Identity;
pub(crate) use users::UserSessions;

use crate::{
    error::Redactor,
    operation::{Auth, SessionEffect},
};

/// The credentials that a client and all its clones share. The values are marked sensitive, which keeps them out of
/// `Debug`.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) api_key: Option<HeaderValue>,
    pub(crate) account_key: Option<HeaderValue>,
    pub(crate) session: Option<Arc<Session>>,
    /// Whether other views of the same user have the same session, so that no call may make it another user's.
    pub(crate) is_of_user: bool,
    /// For views of users, whose sessions are opened with it.
    pub(crate) application: Option<Arc<Application>>,
    pub(crate) users: Arc<UserSessions>,
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
            is_of_user: false,
            application: None,
            users: Arc::default(),
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
        let session = self.session.iter().flat_map(|session| session.secrets());
        Redactor::new(headers.chain(keys).chain(session))
    }

    /// Which kinds there are, for `Debug`: "API key on behalf of 5, session of a user".
    pub(crate) fn describe(&self, on_behalf_of: Option<i64>) -> String {
        let api_key = self.api_key.as_ref().map(|_| match on_behalf_of {
            Some(user_id) => format!("API key on behalf of {user_id}"),
            None => "API key".to_owned(),
        });
        let session = self.session.as_ref().and_then(|session| session.owner());
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
    /// The credentials of a view that acts as a user who logs in.
    pub(crate) fn of_user(&self, user: UserCredentials) -> Self {
        let session = match (&self.application, user.check()) {
            (_, Err(refusal)) => Err(refusal),
            (None, Ok(())) => {
                Err("`as_user` needs the application's keys: call `ClientBuilder::application`")
            }
            (Some(application), Ok(())) => Ok(Opener::Application {
                application: application.clone(),
                user: Some(user.clone()),
            }),
        };
        self.view_of(Identity::Credentials(user), session)
    }

    /// The credentials of a view that acts as a user by a token that the API key gets.
    pub(crate) fn of_user_id(&self, user_id: i64) -> Self {
        let session = match &self.api_key {
            None => Err("`as_user_id` needs an API key: call `ClientBuilder::api_key`"),
            Some(_) if user_id <= 0 => {
                Err("`as_user_id` needs the id of a user, which is positive")
            }
            Some(key) => Ok(Opener::ApiKey {
                key: key.clone(),
                user_id,
            }),
        };
        self.view_of(Identity::Id(user_id), session)
    }

    /// The credentials of a view with a session that is open already.
    pub(crate) fn of_session(&self, session: &SessionSnapshot) -> Self {
        let token = session.token.expose();
        let Some(token) = sensitive(token).filter(|_| !token.trim().is_empty()) else {
            return self.view(Err(
                "the session's token is empty or cannot stand in a header",
            ));
        };
        // The keys open sessions of the application: none of them may take the place of a user's.
        let keys = self.application.clone();
        let keys = keys.filter(|_| session.user == SessionOwner::Application);
        let opener = keys.map(|application| Opener::Application {
            application,
            user: None,
        });
        let (owner, end, clock) = (session.user, session.expires_at, self.clock.clone());
        let session = Session::given(token, owner, end, opener, clock);
        self.view(Ok(Arc::new(session)))
    }

    fn view_of(&self, user: Identity, opener: Result<Opener, &'static str>) -> Self {
        let session = opener.map(|opener| {
            let make = || Session::opened_by(opener, self.clock.clone());
            self.users.of(user, make)
        });
        Self {
            is_of_user: true,
            ..self.view(session)
        }
    }

    /// The API key is left out: it would be used before the session, and act as another user.
    fn view(&self, session: Result<Arc<Session>, &'static str>) -> Self {
        Self {
            api_key: None,
            account_key: self.account_key.clone(),
            refusal: session.as_ref().err().copied(),
            session: session.ok(),
            is_of_user: false,
            application: self.application.clone(),
            users: self.users.clone(),
            clock: self.clock.clone(),
        }
    }

    /// Refuses a call that would make the session of all views of a user another user's.
    ///
    /// # Errors
    ///
    /// What to do instead.
    pub(crate) fn keeps_owner(&self, effect: SessionEffect) -> Result<(), &'static str> {
        match effect {
            SessionEffect::LogIn if self.is_of_user => Err(
                "it would change the session of every view of this user: call `Client::as_user` with the other user",
            ),
            SessionEffect::LogOut if self.is_of_user => Err(
                "it would change the session of every view of this user: call `delete_session` to end it",
            ),
            _ => Ok(()),
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
                "this operation cannot act on behalf of a user: call it on a view by `Client::as_user_id` or \
                 `Client::as_user`, or on the client itself"
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
        if let Some(session) = self.session.as_deref()
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
