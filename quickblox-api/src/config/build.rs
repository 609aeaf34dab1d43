//! Checks a configuration and makes the client of it.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use http::HeaderValue;

use super::{ClientBuilder, base_url, checks};
use crate::{
    auth::{Credentials, Opener, Session, SessionOwner, SessionSnapshot},
    client::Client,
    error::Error,
    link::{Link, TimeLimits},
    transport::{CallSettings, Context, RetryBudget},
    wire::Secret,
};

const DEFAULT_BASE_URL: &str = "https://api.quickblox.com";
const TIMEOUT: Duration = Duration::from_secs(60);
const READ_TIMEOUT: Duration = Duration::from_secs(30);
const MAX_RESPONSE_SIZE: usize = 64 * 1024 * 1024;

impl ClientBuilder {
    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if
    /// - a credential is empty or cannot stand in a header, nor can the `user_agent`,
    /// - an id is not positive,
    /// - `on_behalf_of` is set without `api_key`,
    /// - `user` is set without `application`, or beside `api_key`,
    /// - both `session` and `session_token` are set,
    /// - the base URL is not one that [`base_url`](Self::base_url) allows, or would send credentials unencrypted,
    /// - `connect_timeout`, `proxy` or `user_agent` is set beside a [`reqwest_client`](Self::reqwest_client), which has its
    ///   own,
    /// - `rate_limit` or `max_response_size` is 0, or one of the times is: `timeout`, `read_timeout`, `connect_timeout`,
    ///   [`RetryPolicy::total_time`](crate::RetryPolicy::total_time),
    /// - the HTTP client cannot be made, for instance for want of root certificates.
    pub fn build(self) -> Result<Client, Error> {
        let (base_url, base) = base_url::check(
            self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL),
            self.allow_insecure_http,
        )?;
        if let Some(user_id) = self.on_behalf_of {
            checks::positive("on_behalf_of", user_id)?;
            if self.api_key.is_none() {
                return Err(Error::invalid_request(
                    "on_behalf_of works with an API key only: call api_key too",
                ));
            }
        }
        let given = given_session(self.session_token, self.session)?;
        let application = self
            .application
            .map(|(id, auth_key, auth_secret)| {
                checks::application(id, auth_key, &auth_secret, self.signature_hash).map(Arc::new)
            })
            .transpose()?;
        if let Some(user) = &self.user {
            checks::user(user, application.is_some(), self.api_key.is_some())?;
        }
        let opener = application.clone().map(|application| Opener::Application {
            application,
            user: self.user,
        });
        let clock = self.clock;
        let session = match given {
            Some((token, user, expires_at)) => Some(Session::given(
                token,
                user,
                expires_at,
                opener,
                clock.clone(),
            )),
            None => opener.map(|opener| Session::opened_by(opener, clock.clone())),
        };
        let credentials = Credentials {
            api_key: self
                .api_key
                .map(|key| checks::header("api_key", "ApiKey ", &key))
                .transpose()?,
            account_key: self
                .account_key
                .map(|key| checks::header("account_key", "", &key))
                .transpose()?,
            session: session.map(Arc::new),
            is_of_user: false,
            application,
            users: Arc::default(),
            clock,
            refusal: None,
        };
        if self.max_response_size == Some(0) {
            return Err(Error::invalid_request(
                "max_response_size is 0, which would refuse every response",
            ));
        }
        checks::some_time("timeout", self.timeout)?;
        checks::some_time("read_timeout", self.read_timeout)?;
        checks::some_time("connect_timeout", self.settings.connect_timeout)?;
        checks::some_time("total_time", Some(self.retry.remaining(Duration::ZERO)))?;
        let link = Link {
            http: checks::http(self.http, self.settings, &base)?,
            base_url,
            base,
            limits: TimeLimits::new(
                self.timeout.unwrap_or(TIMEOUT),
                self.read_timeout.unwrap_or(READ_TIMEOUT),
            ),
            max_response_size: self.max_response_size.unwrap_or(MAX_RESPONSE_SIZE),
            pacer: checks::pacer(self.rate_limit, self.adaptive_rate.unwrap_or(true))?,
        };
        let credentials = Arc::new(credentials);
        Ok(Client::new(Context {
            link: Arc::new(link),
            own: credentials.clone(),
            credentials,
            retry_budget: Arc::new(RetryBudget::new()),
            on_behalf_of: self.on_behalf_of,
            settings: CallSettings::new(self.retry),
        }))
    }
}

type GivenSession = (HeaderValue, SessionOwner, Option<DateTime<Utc>>);

fn given_session(
    token: Option<Secret>,
    snapshot: Option<SessionSnapshot>,
) -> Result<Option<GivenSession>, Error> {
    match (token, snapshot) {
        (Some(_), Some(_)) => Err(Error::invalid_request(
            "session and session_token are two sessions: give one of them",
        )),
        (Some(token), None) => {
            let token = checks::header("session_token", "", &token)?;
            Ok(Some((token, SessionOwner::Unknown, None)))
        }
        (None, Some(session)) => {
            let token = checks::header("the session's token", "", &session.token)?;
            Ok(Some((token, session.user, session.expires_at)))
        }
        (None, None) => Ok(None),
    }
}
