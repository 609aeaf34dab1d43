//! Sessions by token, and the nonces that were used.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

/// How long a session lives after its last request.
pub(crate) const LIFE: TimeDelta = TimeDelta::hours(2);

/// A session, of a user or of the application alone.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: i64,
    pub(crate) token: String,
    pub(crate) user: Option<i64>,
    pub(crate) nonce: i64,
    pub(crate) timestamp: i64,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) expires_at: DateTime<Utc>,
}

/// All live sessions.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    by_token: HashMap<String, Session>,
    nonces: HashSet<(i64, i64)>,
    opened: usize,
}

impl Session {
    /// A session that begins now, with the timestamp and the nonce that were sent for it.
    pub(crate) fn new(id: i64, token: String, sent: (i64, i64), now: DateTime<Utc>) -> Self {
        Self {
            id,
            token,
            user: None,
            timestamp: sent.0,
            nonce: sent.1,
            created_at: now,
            updated_at: now,
            expires_at: now + LIFE,
        }
    }
}

impl Sessions {
    /// Whether this pair was never used before; it is from now on.
    pub(crate) fn use_nonce(&mut self, timestamp: i64, nonce: i64) -> bool {
        self.nonces.insert((timestamp, nonce))
    }

    pub(crate) fn insert(&mut self, session: Session) {
        self.by_token.insert(session.token.clone(), session);
        self.opened += 1;
    }

    /// How many there ever were.
    pub(crate) fn opened(&self) -> usize {
        self.opened
    }

    pub(crate) fn count(&self) -> usize {
        self.by_token.len()
    }

    /// The live session of a token.
    pub(crate) fn live(&mut self, token: &str, now: DateTime<Utc>) -> Option<&Session> {
        if self.by_token.get(token)?.expires_at <= now {
            self.by_token.remove(token);
        }
        self.by_token.get(token)
    }

    /// Extends the life of a session.
    pub(crate) fn touch(&mut self, token: &str, now: DateTime<Utc>) {
        if let Some(session) = self.by_token.get_mut(token) {
            session.expires_at = now + LIFE;
        }
    }

    pub(crate) fn get(&self, token: &str) -> Option<&Session> {
        self.by_token.get(token)
    }

    pub(crate) fn get_mut(&mut self, token: &str) -> Option<&mut Session> {
        self.by_token.get_mut(token)
    }

    pub(crate) fn remove(&mut self, token: &str) -> Option<Session> {
        self.by_token.remove(token)
    }

    /// Ends all sessions of a user.
    pub(crate) fn remove_user(&mut self, user: i64) {
        self.by_token
            .retain(|_, session| session.user != Some(user));
    }

    /// Ends all sessions, as if two hours had passed for each.
    pub(crate) fn clear(&mut self) {
        self.by_token.clear();
    }
}
