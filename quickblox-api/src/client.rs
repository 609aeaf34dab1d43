//! The handle whose methods are the operations.

use std::{fmt, sync::Arc};

use crate::{
    auth::{Credentials, SessionSnapshot, UserCredentials},
    transport::Context,
};

/// A client of the QuickBlox Server API.
///
/// Made by [`Client::builder`]. Each operation is a method, which gives a request (in [`requests`](crate::requests)).
/// Clones are cheap and share connections and session, so one client is enough for a program.
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
/// | a user's, by `log_in`, the same as given to [`ClientBuilder::user`](crate::ClientBuilder::user) | another one of that user is opened |
/// | the application's, by `log_out` | another one is opened, unless the client is for a user |
/// | handed in as a token | calls fail with 401 |
/// | deleted by `delete_session` | the next call opens one as at first, or fails if the client has no keys |
///
/// A call never goes on as another user than it was made for. To log users in without changing the client, take
/// [`as_user`](Self::as_user).
#[derive(Clone)]
pub struct Client {
    context: Arc<Context>,
}

impl Client {
    pub(crate) fn new(context: Context) -> Self {
        Self {
            context: Arc::new(context),
        }
    }

    pub(crate) fn context(&self) -> &Context {
        &self.context
    }

    /// A view of this client with a part of the context changed.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Context)) -> Self {
        let mut context = (*self.context).clone();
        change(&mut context);
        Self::new(context)
    }

    /// The address of the server, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.context.link.base_url
    }

    /// The session as it stands, to hand to another process ([`ClientBuilder::session`](crate::ClientBuilder::session)); `None` if none is open. If one
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
        self.context.credentials.session.as_ref()?.snapshot().await
    }

    /// A view of this client with a session of its own, as a user, opened when a call first needs it.
    ///
    /// It shares connections and settings with this client, but neither its session nor its API key. Clones of the view
    /// share the view's session. Calls fail with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the client has
    /// no keys of an application, or if a credential of the user is empty.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, auth::UserCredentials};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let ada = client.as_user(UserCredentials::login("ada", "correct-horse-7"));
    /// let dialogs = ada.list_dialogs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn as_user(&self, user: UserCredentials) -> Self {
        self.with(|context| {
            context.on_behalf_of = None;
            context.credentials = Arc::new(context.credentials.of_user(user));
        })
    }

    /// A view of this client that acts as a user, with the API key.
    ///
    /// It shares everything else with this client. Calls fail with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent, if the client has no API key, if the id is
    /// not positive, or if the operation does not take `On-Behalf-Of`: the page of each request lists its credentials, and
    /// [`Operation::auth`](crate::Operation::auth) has them. Operations that take no credential are not affected.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example() -> Result<(), Error> {
    /// let server = Client::builder().api_key("…").build()?;
    /// let as_ada = server.on_behalf_of(4503964);
    /// let dialogs = as_ada.list_dialogs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn on_behalf_of(&self, user_id: i64) -> Self {
        self.with(|context| context.on_behalf_of = Some(user_id))
    }

    /// A view of this client without any credential.
    pub(crate) fn without_credentials(&self) -> Self {
        self.with(|context| {
            let clock = context.credentials.clock.clone();
            context.on_behalf_of = None;
            context.credentials = Arc::new(Credentials::none(clock));
        })
    }
}

/// The base URL and the kinds of credential.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Context {
            credentials,
            on_behalf_of,
            ..
        } = self.context();
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("credentials", &credentials.describe(*on_behalf_of))
            .finish_non_exhaustive()
    }
}
