//! The handle on which generated code hangs the operations.

use std::{fmt, sync::Arc};

use crate::{
    ClientBuilder, Error,
    auth::{Credentials, SessionSnapshot, UserCredentials},
    link::Link,
    transport::Retrying,
};

/// A client of the QuickBlox Server API.
///
/// Made by [`Client::builder`]. The operations are methods of the extension traits in [`prelude`](crate::prelude), one
/// trait a module. Clones are cheap and share connections and session, so one client is enough for a program.
///
/// # Sessions
///
/// Nothing is sent until a call needs it. The first call that needs a session opens one; calls that come meanwhile wait
/// for it, and share its failure. A minute or so before its end one call replaces it by a new one, while others go on
/// with the old one. If the server has lost it all the same (401 "session does not exist"), a new one is opened and the
/// call repeated, once; a call that carries a [stream](crate::content::Content::stream) cannot be repeated, and
/// succeeds if made again with another one.
///
/// `log_in`, `log_out` and `delete_session` change the session that all clones share. What then becomes of it:
///
/// | the session is | when it ends |
/// |---|---|
/// | one that the client opened | another one like it is opened |
/// | a user's, by `log_in` | calls fail with 401 until the next `log_in`, which opens a new one first |
/// | a user's, by `log_in`, the same as given to [`ClientBuilder::user`] | another one of that user is opened |
/// | the application's, by `log_out` | another one is opened, unless the client is for a user |
/// | handed in as a token | calls fail with 401 |
/// | deleted by `delete_session` | the next call opens one as at first, or fails if the client has no keys |
///
/// A call never goes on as somebody else than it was made for. To log users in without changing the client, take
/// [`as_user`](Self::as_user).
#[derive(Clone)]
#[expect(
    clippy::struct_field_names,
    reason = "`client` is what generated code calls it"
)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) on_behalf_of: Option<i64>,
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) link: Arc<Link>,
    pub(crate) retrying: Arc<Retrying>,
}

impl Client {
    /// Starts a client with the public server's address and no credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client made from variables of the environment: those of [`ClientBuilder::from_env`].
    ///
    /// ```no_run
    /// let client = quickblox_api::Client::from_env()?;
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a variable is missing or wrong, which the message names,
    /// or if none gives a credential.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.with_credentials()?.build()
    }

    /// The address of the server, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }

    /// The session as it stands, to hand to another process ([`ClientBuilder::session`]); `None` if none is open. If one
    /// is being opened, this waits for it. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: quickblox_api::Client) {
    /// if let Some(session) = client.session().await {
    ///     println!("{:?} until {:?}", session.user, session.expires_at);
    /// }
    /// # }
    /// ```
    pub async fn session(&self) -> Option<SessionSnapshot> {
        self.credentials.session.as_ref()?.snapshot().await
    }

    /// A view of this client with a session of its own, as a user, opened when a call first needs it.
    ///
    /// It shares connections and settings with this client, but neither its session nor its API key. Clones of the view
    /// share the view's session. Calls fail with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the client has
    /// no keys of an application, or if a credential of the user is empty.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, auth::UserCredentials, prelude::*};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let ada = client.as_user(UserCredentials::login("ada", "correct-horse-7"));
    /// let dialogs = ada.list_dialogs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn as_user(&self, user: UserCredentials) -> Self {
        Self {
            on_behalf_of: None,
            credentials: Arc::new(self.credentials.of_user(user)),
            ..self.clone()
        }
    }

    /// A view of this client that acts as a user wherever it sends the API key.
    ///
    /// It shares everything else with this client. Without an API key, or with an id that is not positive, its calls fail
    /// with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), except those that take no credential. Operations that take
    /// no API key, such as `get_session`, are not affected.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*};
    /// # async fn example() -> Result<(), Error> {
    /// let server = Client::builder().api_key("…").build()?;
    /// let as_ada = server.on_behalf_of(4503964);
    /// let dialogs = as_ada.list_dialogs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn on_behalf_of(&self, user_id: i64) -> Self {
        Self {
            on_behalf_of: Some(user_id),
            ..self.clone()
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.baseurl)
            .field("on_behalf_of", &self.on_behalf_of)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
