//! The sessions of users that the views of a client share.

use std::{
    fmt,
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
};

use lru::LruCache;

use super::{Session, UserCredentials};

/// How many are kept: those that were used last. A view keeps its own for as long as it lives.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9_999);

/// Which user a session is opened for. Credentials count as a whole, so that a wrong password meets no session that was
/// opened with the right one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    Credentials(UserCredentials),
    Id(i64),
}

pub(crate) struct UserSessions(Mutex<LruCache<Identity, Arc<Session>>>);

impl UserSessions {
    /// The session of a user; made, but not opened, if there is none.
    pub(super) fn of(&self, user: Identity, make: impl FnOnce() -> Session) -> Arc<Session> {
        // No code panics while it holds the lock, and if it did, the cache would be consistent.
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let session = sessions.get_or_insert(user, || Arc::new(make()));
        session.clone()
    }
}

impl Default for UserSessions {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(KEPT)))
    }
}

impl fmt::Debug for UserSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSessions").finish_non_exhaustive()
    }
}
