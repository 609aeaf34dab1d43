//! Users, found by id and by each of the identities that must be unique.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

/// A user as the sandbox keeps it.
#[derive(Debug, Clone, Default)]
pub(crate) struct User {
    pub(crate) id: i64,
    pub(crate) login: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) password: String,
    pub(crate) full_name: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) website: Option<String>,
    pub(crate) external_user_id: Option<String>,
    pub(crate) facebook_id: Option<String>,
    pub(crate) twitter_id: Option<String>,
    pub(crate) blob_id: Option<i64>,
    pub(crate) custom_data: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) age_over16: bool,
    pub(crate) allow_statistics_analysis: bool,
    pub(crate) allow_sales_activities: bool,
    pub(crate) parents_contacts: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) last_request_at: Option<DateTime<Utc>>,
}

/// What a user is looked up by; but for the phone number, no two users share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Identity {
    Login,
    Email,
    ExternalUserId,
    FacebookId,
    TwitterId,
    /// Looked up by, yet free to be shared.
    Phone,
}

/// All users.
#[derive(Debug, Default)]
pub(crate) struct Users {
    by_id: BTreeMap<i64, User>,
    by_identity: HashMap<(Identity, String), i64>,
}

impl Identity {
    /// All of them that must be unique.
    pub(crate) const UNIQUE: [Self; 5] = [
        Self::Login,
        Self::Email,
        Self::ExternalUserId,
        Self::FacebookId,
        Self::TwitterId,
    ];

    /// The name of the field.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Email => "email",
            Self::ExternalUserId => "external_user_id",
            Self::FacebookId => "facebook_id",
            Self::TwitterId => "twitter_id",
            Self::Phone => "phone",
        }
    }
}

impl User {
    /// A user without anything, created now.
    pub(crate) fn new(now: DateTime<Utc>) -> Self {
        Self {
            created_at: now,
            updated_at: now,
            ..Self::default()
        }
    }

    /// What the user is known by in this respect.
    pub(crate) fn identity(&self, identity: Identity) -> Option<&str> {
        match identity {
            Identity::Login => self.login.as_deref(),
            Identity::Email => self.email.as_deref(),
            Identity::ExternalUserId => self.external_user_id.as_deref(),
            Identity::FacebookId => self.facebook_id.as_deref(),
            Identity::TwitterId => self.twitter_id.as_deref(),
            Identity::Phone => self.phone.as_deref(),
        }
    }
}

impl Users {
    pub(crate) fn get(&self, id: i64) -> Option<&User> {
        self.by_id.get(&id)
    }

    /// All users by their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &User> {
        self.by_id.values()
    }

    /// The user with this identity. Phone numbers need not be unique: the first one counts.
    pub(crate) fn find(&self, identity: Identity, value: &str) -> Option<&User> {
        if identity == Identity::Phone {
            return self
                .iter()
                .find(|user| user.phone.as_deref() == Some(value));
        }
        let id = self.by_identity.get(&(identity, value.to_owned()))?;
        self.by_id.get(id)
    }

    /// Adds a user, or puts one in the place of the one with the same id.
    pub(crate) fn insert(&mut self, user: User) {
        self.remove(user.id);
        for identity in Identity::UNIQUE {
            if let Some(value) = user.identity(identity) {
                self.by_identity
                    .insert((identity, value.to_owned()), user.id);
            }
        }
        self.by_id.insert(user.id, user);
    }

    pub(crate) fn remove(&mut self, id: i64) -> Option<User> {
        let user = self.by_id.remove(&id)?;
        for identity in Identity::UNIQUE {
            if let Some(value) = user.identity(identity) {
                self.by_identity.remove(&(identity, value.to_owned()));
            }
        }
        Some(user)
    }

    /// Notes that the user has made a request.
    pub(crate) fn seen(&mut self, id: i64, now: DateTime<Utc>) {
        if let Some(user) = self.by_id.get_mut(&id) {
            user.last_request_at = Some(now);
        }
    }
}
