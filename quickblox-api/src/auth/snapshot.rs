//! A session on its way from one process to another.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::wire::Secret;

/// An open session, as [`Client::session`](crate::Client::session) gives it and
/// [`ClientBuilder::session`](crate::ClientBuilder::session) takes it.
///
/// [`Client::with_session`](crate::Client::with_session) takes one too, or a token alone, of which nothing else is known.
///
/// It can be serialised. The result holds the token, with which anyone can act as the session's user.
///
/// ```
/// use quickblox_api::{Client, auth::SessionSnapshot};
///
/// let json = r#"{"token": "c56f38", "expires_at": "2030-01-31T12:20:03Z", "user": {"user": 5}}"#;
/// let snapshot: SessionSnapshot = serde_json::from_str(json).unwrap();
/// let client = Client::builder().session(snapshot).build()?;
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SessionSnapshot {
    /// The token.
    pub token: Secret,
    /// When the session ends if it is not used any more; `None` if nothing is known of it, as of a token handed in.
    #[serde(default)]
    pub expires_at: Option<DateTime<Utc>>,
    /// Whose session it is.
    #[serde(default)]
    pub user: SessionOwner,
}

/// A token of which nothing else is known.
impl<T: Into<Secret>> From<T> for SessionSnapshot {
    fn from(token: T) -> Self {
        Self {
            token: token.into(),
            expires_at: None,
            user: SessionOwner::Unknown,
        }
    }
}

/// Whose session it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SessionOwner {
    /// Not known: the token was handed in.
    #[default]
    Unknown,
    /// The application's, without a user.
    Application,
    /// That of the user with this id; 0 if the server did not say which.
    User(i64),
}
