//! The session that a client and all its clones share: when it is opened, when renewed, and whose it is.
//!
//! Its state is behind a lock that is never held across an await. A session is opened by a task of its own: callers that
//! come meanwhile wait for its outcome, which is a token or the error of all of them.

mod flight;
mod live;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};
use tracing::Instrument as _;

use flight::{Flight, Outcome, Watch};
pub(crate) use live::Lease;
use live::{Live, State};

use crate::{
    link::{Link, SendError},
    wire::Secret,
};

use super::{Clock, Opener, SessionError, SessionOwner, SessionSnapshot, expiration};

/// The task that opens it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Session(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    opener: Option<Opener>,
    clock: Clock,
    state: Mutex<State>,
}

/// Whose session may take the place of one that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    TheSame,
    Any,
}

/// How a caller gets its token.
enum Way {
    Now(Option<Lease>),
    /// Another caller began to open it.
    Join(Watch),
    /// This caller began to open it.
    Began(Watch),
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
        let renewable = match (opener.as_ref().map(Opener::owner), owner) {
            (None, _) | (_, SessionOwner::Unknown) => false,
            (Some(SessionOwner::User(_)), SessionOwner::User(_)) => true,
            (Some(opens), owner) => opens == owner,
        };
        let mut live = Live::new(token, owner, renewable);
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
        Self(Arc::new(Inner {
            opener,
            clock,
            state: Mutex::new(state),
        }))
    }

    /// Whether there is a token or a way to get one.
    pub(crate) fn is_available(&self) -> bool {
        self.0.opener.is_some() || self.state().live.is_some()
    }

    /// The operation that opens it.
    pub(crate) fn operation(&self) -> &'static str {
        let opener = self.0.opener.as_ref();
        opener.map_or("create_session", Opener::operation)
    }

    /// A token that should be good for a while yet, of a session that is opened first if need be; `None` if there is
    /// none and the client cannot open one.
    pub(crate) async fn lease(&self, link: &Arc<Link>) -> Result<Option<Lease>, Arc<SessionError>> {
        let opened = self.open_unless(link, None, |state, is_opening| {
            let now = self.0.clock.now();
            // Another caller renews it, which may take a while. The old one may still last.
            let lasting = || is_opening.then(|| state.lasting(now)).flatten();
            state.lease(now).or_else(lasting).map(Some)
        });
        // While the old session lasts, a failed renewal does not fail the call.
        opened.await.or_else(|error| {
            let lasting = self.state().put_off(self.0.clock.now());
            lasting.map(Some).ok_or(error)
        })
    }

    /// The token to try next after the server has lost one. One request is sent for any number of callers. None is
    /// opened in place of one that the opener cannot open again, unless it does not matter `whose` it is.
    pub(crate) async fn renew(
        &self,
        gone: &HeaderValue,
        whose: Whose,
        link: &Arc<Link>,
    ) -> Result<Option<Lease>, Arc<SessionError>> {
        let opened = self.open_unless(link, Some(gone), |state, _| {
            let other = state.lease(self.0.clock.now());
            let other = other.filter(|lease| lease.token != gone);
            if other.is_some() {
                return Some(other);
            }
            // A `log_in` may have made it a user's since this caller took it.
            let is_irreplaceable = |live: &Live| live.token == gone && !live.renewable;
            let is_lost =
                whose == Whose::TheSame && state.live.as_ref().is_some_and(is_irreplaceable);
            is_lost.then_some(None)
        });
        opened.await
    }

    /// Waits for a session that is being opened, or begins to open one, unless the state says what to do without one.
    async fn open_unless(
        &self,
        link: &Arc<Link>,
        gone: Option<&HeaderValue>,
        decide: impl Fn(&State, bool) -> Option<Option<Lease>>,
    ) -> Result<Option<Lease>, Arc<SessionError>> {
        loop {
            match self.way(link, &decide) {
                Way::Now(lease) => return Ok(lease),
                Way::Join(watch) => match watch.await {
                    Some(Ok(lease)) if gone != Some(&lease.token) => return Ok(Some(lease)),
                    Some(Err(error)) => return Err(error),
                    // It was opened before, or its runtime has ended: once more.
                    Some(Ok(_)) | None => {}
                },
                Way::Began(watch) => {
                    // Without an outcome the runtime is about to end.
                    let lost = || Err(Arc::new(SendError::NotSentInTime.into()));
                    return watch.await.unwrap_or_else(lost).map(Some);
                }
            }
        }
    }

    fn way(&self, link: &Arc<Link>, decide: impl Fn(&State, bool) -> Option<Option<Lease>>) -> Way {
        let mut state = self.state();
        let opening = state.flight.as_ref().and_then(Flight::watch);
        if let Some(lease) = decide(&state, opening.is_some()) {
            return Way::Now(lease);
        }
        if let Some(watch) = opening {
            return Way::Join(watch);
        }
        let Some(opener) = self.0.opener.clone() else {
            return Way::Now(None);
        };
        let (inner, link) = (self.0.clone(), link.clone());
        let flight =
            Flight::begin(async move { inner.open(&opener, &link).await }.in_current_span());
        let watch = flight.watch.clone();
        state.flight = Some(flight);
        Way::Began(watch)
    }

    /// Updates the end of the session after a success. Refusals also name an end, which proves nothing.
    pub(crate) fn used(&self, token: &HeaderValue, headers: &HeaderMap) {
        let (told, now) = (expiration(headers), self.0.clock.now());
        self.change(token, |live, _| live.used(told, now));
    }

    /// `log_in` has made it the session of a user; `None` if the response did not say of whom.
    pub(crate) fn logged_in(&self, token: &HeaderValue, user_id: Option<i64>) {
        let owner = SessionOwner::User(user_id.unwrap_or_default());
        self.change(token, |live, opens| {
            live.owner = owner;
            live.renewable = user_id.is_some() && opens == Some(owner);
        });
    }

    /// `log_out` has made it a session of the application.
    pub(crate) fn logged_out(&self, token: &HeaderValue) {
        let opens = self.0.opener.as_ref().map(Opener::owner);
        self.change(token, |live, _| {
            live.owner = SessionOwner::Application;
            live.renewable = opens == Some(SessionOwner::Application);
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
        if self.0.opener.is_some() {
            self.forget(token);
        }
    }

    /// Its token and the one before, and the password or token of its user.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let state = self.state();
        let live = state.live.as_ref().map(|live| &live.token);
        let tokens = live.into_iter().chain(&state.past);
        let tokens = tokens.filter_map(|token| token.to_str().ok());
        let user = self.0.opener.as_ref().and_then(Opener::secret).cloned();
        tokens.map(Secret::from).chain(user).collect()
    }

    /// Whose session it is or would be; `None` if there is none and none can be opened.
    pub(super) fn owner(&self) -> Option<SessionOwner> {
        let live = self.state().live.as_ref().map(|live| live.owner);
        live.or_else(|| self.0.opener.as_ref().map(Opener::owner))
    }

    /// The session as it stands, once none is being opened.
    pub(crate) async fn snapshot(&self) -> Option<SessionSnapshot> {
        let opening = self.state().flight.as_ref().and_then(Flight::watch);
        if let Some(opening) = opening {
            opening.await;
        }
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

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state()
    }
}

impl Inner {
    async fn open(&self, opener: &Opener, link: &Link) -> Outcome {
        let granted = opener.open(link, &self.clock).await.map_err(Arc::new)?;
        let mut live = Live::new(granted.token, granted.owner, true);
        live.used(granted.expires_at, self.clock.now());
        let lease = live.lease();
        let mut state = self.state();
        state.opens = Some(live.owner);
        state.replace(Some(live));
        Ok(lease)
    }

    /// No code panics while it holds the lock, and if it did, the state would be consistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(flight) = &self.state().flight {
            flight.abort();
        }
    }
}
