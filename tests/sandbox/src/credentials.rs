//! What a client needs to be let in, made from the seed.

use std::fmt;

use serde::Serialize;

/// The keys of the sandbox's one application, and the users that are there from the start.
///
/// None of it opens anything outside the sandbox, yet `Debug` shows no secret, as everywhere in this project.
#[derive(Clone, Serialize)]
pub struct Credentials {
    /// Id of the application.
    pub application_id: i64,
    /// Authorization key of the application.
    pub auth_key: String,
    /// Authorization secret, with which requests for a session are signed.
    pub auth_secret: String,
    /// Key of the account, for `get_account_settings`.
    pub account_key: String,
    /// API key of the account's owner.
    pub api_key: String,
    /// Two users.
    pub users: Vec<KnownUser>,
}

/// A user whose password is known.
#[derive(Clone, Serialize)]
pub struct KnownUser {
    /// Id of the user.
    pub id: i64,
    /// Login name.
    pub login: String,
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("application_id", &self.application_id)
            .field("users", &self.users)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for KnownUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KnownUser")
            .field("id", &self.id)
            .field("login", &self.login)
            .finish_non_exhaustive()
    }
}
