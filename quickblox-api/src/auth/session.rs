//! The session that a client and all its clones share: when it is opened, when renewed, and whose it is.
//!
//! Its state is behind a lock that is never held across an await. A second lock is held while a session is opened: callers
//! that come meanwhile wait there, and then find the token, or the error. A caller that is dropped releases that lock.

mod live;

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};

pub(crate) use live::Lease;
use live::{Live, State};

use crate::{link::Link, wire::Secret};

use super::{
    Application, Clock, SessionError, SessionOwner, SessionSnapshot, UserCredentials, expiration,
};

#[derive(Debug)]
pub(crate) struct Session {
    opener: Option<Opener>,
    clock: Clock,
    state: Mutex<State>,
    /// Held while a session is opened; holds the error of the last attempt.
    flight: tokio::sync::Mutex<Option<Arc<SessionError>>>,
    /// How many attempts have failed, to tell whether one did while a caller waited.
    failures: AtomicU64,
}

/// What it takes to open a session.
#[derive(Clone, Debug)]
pub(crate) struct Opener {
    pub(crate) application: Arc<Application>,
    pub(crate) user: Option<UserCredentials>,
}

/// Whose session may take the place of one that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    TheSame,
    Any,
}

impl Session {
    /// One that is opened when it is first needed.
    pub(crate) fn opened_by(opener: Opener, clock: Clock) -> Self {
        Self::new(Some(opener), clock, None)
    }

    /// One that is open already. It is renewed only if the opener opens sessions of the same kind.
    pub(crate) fn given(
        token: HeaderValue,
        owner: SessionOwner,
        expires_at: Option<DateTime<Utc>>,
        opener: Option<Opener>,
        clock: Clock,
    ) -> Self {
        let mut live = Live {
            token,
            owner,
            renewable: opener.as_ref().is_some_and(|opener| match owner {
                SessionOwner::Unknown => false,
                SessionOwner::Application => opener.user.is_none(),
                SessionOwner::User(_) => opener.user.is_some(),
            }),
            expires_at: None,
            told: false,
            renew_at: None,
        };
        if let Some(expires_at) = expires_at {
            live.ends(expires_at, clock.now());
            live.told = true;
        }
        Self::new(opener, clock, Some(live))
    }

    fn new(opener: Option<Opener>, clock: Clock, live: Option<Live>) -> Self {
        let state = State {
            live,
            ..State::default()
        };
        Self {
            opener,
            clock,
            state: Mutex::new(state),
            flight: tokio::sync::Mutex::new(None),
            failures: AtomicU64::new(0),
        }
    }

    /// Whether there is a token or a way to get one.
    pub(crate) fn is_available(&self) -> bool {
        self.opener.is_some() || self.state().live.is_some()
    }

    /// A token that should be good for a while yet, of a session that is opened first if need be; `None` if there is
    /// none and the client cannot open one.
    pub(crate) async fn lease(&self, link: &Link) -> Result<Option<Lease>, Arc<SessionError>> {
        let seen = self.failures.load(Ordering::Acquire);
        let lease = self.state().lease(self.clock.now());
        let (None, Some(opener)) = (lease.as_ref(), &self.opener) else {
            return Ok(lease);
        };
        let mut flight = if let Ok(flight) = self.flight.try_lock() {
            flight
        } else {
            // Another caller renews it, which may take a while. The old one may still last.
            let lasting = self.state().lasting(self.clock.now());
            if lasting.is_some() {
                return Ok(lasting);
            }
            self.flight.lock().await
        };
        if let Some(lease) = self.state().lease(self.clock.now()) {
            return Ok(Some(lease));
        }
        let renewed = self.open(opener, &mut flight, seen, link).await;
        match renewed {
            // While the old session lasts, a failed renewal does not fail the call.
            Err(error) => self
                .state()
                .put_off(self.clock.now())
                .map(Some)
                .ok_or(error),
            Ok(lease) => Ok(Some(lease)),
        }
    }

    /// The token to try next after the server has lost one. One request is sent for any number of callers. None is
    /// opened in place of one that the opener cannot open again, unless it does not matter `whose` it is.
    pub(crate) async fn renew(
        &self,
        gone: &HeaderValue,
        whose: Whose,
        link: &Link,
    ) -> Result<Option<Lease>, Arc<SessionError>> {
        let seen = self.failures.load(Ordering::Acquire);
        let Some(opener) = &self.opener else {
            return Ok(None);
        };
        let mut flight = self.flight.lock().await;
        if let Some(lease) = self.state().lease(self.clock.now())
            && lease.token != gone
        {
            return Ok(Some(lease));
        }
        // A `log_in` may have made it a user's since this caller took it.
        let is_irreplaceable = |live: &Live| live.token == gone && !live.renewable;
        if whose == Whose::TheSame && self.state().live.as_ref().is_some_and(is_irreplaceable) {
            return Ok(None);
        }
        let renewed = self.open(opener, &mut flight, seen, link);
        renewed.await.map(Some)
    }

    async fn open(
        &self,
        opener: &Opener,
        flight: &mut Option<Arc<SessionError>>,
        seen: u64,
        link: &Link,
    ) -> Result<Lease, Arc<SessionError>> {
        // An attempt failed while this caller waited. One more for each caller would take very long.
        if let Some(error) = flight
            && self.failures.load(Ordering::Acquire) != seen
        {
            return Err(error.clone());
        }
        let (application, user) = (&opener.application, opener.user.as_ref());
        let now = self.clock.now();
        match application.open_session(user, link, now).await {
            Ok(granted) => {
                let mut live = Live {
                    token: granted.token,
                    owner: granted.owner,
                    renewable: true,
                    expires_at: None,
                    told: false,
                    renew_at: None,
                };
                live.used(granted.expires_at, self.clock.now());
                let lease = live.lease();
                let mut state = self.state();
                state.opens = Some(live.owner);
                state.replace(Some(live));
                *flight = None;
                Ok(lease)
            }
            Err(error) => {
                let error = Arc::new(error);
                *flight = Some(error.clone());
                self.failures.fetch_add(1, Ordering::AcqRel);
                Err(error)
            }
        }
    }

    /// Updates the end of the session after a success. Refusals also name an end, which proves nothing.
    pub(crate) fn used(&self, token: &HeaderValue, headers: &HeaderMap) {
        let (told, now) = (expiration(headers), self.clock.now());
        self.change(token, |live, _| live.used(told, now));
    }

    /// `log_in` has made it the session of a user; `None` if the answer did not say of whom.
    pub(crate) fn logged_in(&self, token: &HeaderValue, user_id: Option<i64>) {
        let owner = SessionOwner::User(user_id.unwrap_or_default());
        self.change(token, |live, opens| {
            live.owner = owner;
            live.renewable = user_id.is_some() && opens == Some(owner);
        });
    }

    /// `log_out` has made it a session of the application.
    pub(crate) fn logged_out(&self, token: &HeaderValue) {
        let opener = self.opener.as_ref();
        self.change(token, |live, _| {
            live.owner = SessionOwner::Application;
            live.renewable = opener.is_some_and(|opener| opener.user.is_none());
        });
    }

    /// It is no more. If another one has taken its place meanwhile, that one stays.
    pub(crate) fn forget(&self, token: &HeaderValue) {
        let mut state = self.state();
        if state.live.as_ref().is_some_and(|live| live.token == token) {
            state.replace(None);
        }
    }

    /// Its owner is unknown now. A client that can opens another one, rather than act as another user.
    pub(crate) fn doubt(&self, token: &HeaderValue) {
        if self.opener.is_some() {
            self.forget(token);
        }
    }

    /// Its token and the one before, and the password or token of its user.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let state = self.state();
        let live = state.live.as_ref().map(|live| &live.token);
        let tokens = live.into_iter().chain(&state.past);
        let tokens = tokens.filter_map(|token| token.to_str().ok());
        let user = self.opener.as_ref().and_then(|opener| opener.user.as_ref());
        let user = user.map(|user| user.secret().clone());
        tokens.map(Secret::from).chain(user).collect()
    }

    /// Whose session it is or would be; `None` if there is none and none can be opened.
    pub(super) fn owner(&self) -> Option<SessionOwner> {
        let live = self.state().live.as_ref().map(|live| live.owner);
        live.or_else(|| match self.opener.as_ref()?.user {
            None => Some(SessionOwner::Application),
            Some(_) => Some(SessionOwner::User(0)),
        })
    }

    /// The session as it stands, once none is being opened.
    pub(crate) async fn snapshot(&self) -> Option<SessionSnapshot> {
        let _flight = self.flight.lock().await;
        let state = self.state();
        let live = state.live.as_ref()?;
        Some(SessionSnapshot {
            token: live.token.to_str().ok()?.into(),
            expires_at: live.expires_at,
            user: live.owner,
        })
    }

    fn change(&self, token: &HeaderValue, change: impl FnOnce(&mut Live, Option<SessionOwner>)) {
        let mut state = self.state();
        let opens = state.opens;
        if let Some(live) = state.live.as_mut().filter(|live| live.token == token) {
            change(live, opens);
        }
    }

    /// No code panics while it holds the lock, and if it did, the state would be consistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
