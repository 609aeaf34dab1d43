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
/// A call never switches identity: it runs as the user that it was made for, or fails.
///
/// # Views
///
/// A view shares connections, pace and settings with the client, and acts as one user. A view of a view is one of the
/// client.
///
/// | view | acts as | needs | for |
/// |---|---|---|---|
/// | [`as_user`](Self::as_user) | the user who logs in | [application](crate::ClientBuilder::application) | all that take a session |
/// | [`as_user_id`](Self::as_user_id) | the user with the id | [API key](crate::ClientBuilder::api_key) | all that take a session |
/// | [`on_behalf_of`](Self::on_behalf_of) | the user with the id | [API key](crate::ClientBuilder::api_key) | operations that take `On-Behalf-Of` |
/// | [`with_session`](Self::with_session) | the session's user | a token | all that take a session |
///
/// `log_in` and `log_out` are refused on views of `as_user` and `as_user_id`: they would make the session that all views
/// of the user share another user's.
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

    /// The session as it stands, to hand to another process
    /// ([`ClientBuilder::session`](crate::ClientBuilder::session)); `None` if none is open. If one is being opened, this
    /// waits for it. Nothing is sent.
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

    /// A view of this client that acts as a user who logs in: by password, or by a token of an identity provider.
    ///
    /// The session is opened when a call first needs it. All views of the same credentials share one, so this can be called
    /// for each request that a server handles; the client keeps the sessions of the 10,000 users that were used last.
    /// Calls fail with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the client has no keys of an application, or
    /// if a credential of the user is empty.
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
        self.view(self.context.own.of_user(user))
    }

    /// A view of this client that acts as any user, by a token that the API key gets.
    ///
    /// The token is made by `create_user_token` when a call first needs it, and made anew before it ends. All views of
    /// the same user share it, as those of [`as_user`](Self::as_user) do. Other than
    /// [`on_behalf_of`](Self::on_behalf_of), it works for every operation that a user can call. Calls fail with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the client has no API key, or if the id is not positive.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example() -> Result<(), Error> {
    /// let server = Client::builder().api_key("…").build()?;
    /// let ada = server.as_user_id(4503964);
    /// let subscriptions = ada.list_subscriptions().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn as_user_id(&self, user_id: i64) -> Self {
        self.view(self.context.own.of_user_id(user_id))
    }

    /// A view of this client with a session that is open already: a token, or what [`session`](Self::session) gave.
    ///
    /// It is used until it ends. Only a snapshot of a session of the application is renewed, if the client has the keys;
    /// with a session of a user, calls fail with 401 once it has ended. Clones of the view share the session; two views of
    /// the same token do not know of each other. Calls fail with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if
    /// the token is empty or cannot stand in a header.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client, token: &str) -> Result<(), Error> {
    /// // The token that a front end sent along.
    /// let caller = client.with_session(token);
    /// let dialogs = caller.list_dialogs().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn with_session(&self, session: impl Into<SessionSnapshot>) -> Self {
        self.view(self.context.own.of_session(&session.into()))
    }

    /// A view of this client that acts as a user, with the API key and the header `On-Behalf-Of`.
    ///
    /// It needs no request of its own, but some operations only take that header. Calls fail with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent, if the client has no API key, if the id is
    /// not positive, or if the operation does not take `On-Behalf-Of`: the page of each request lists its credentials, and
    /// [`Operation::auth`](crate::Operation::auth) has them. [`as_user_id`](Self::as_user_id) works for those too.
    /// Operations that take no credential are not affected.
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
        self.with(|context| {
            context.credentials = context.own.clone();
            context.on_behalf_of = Some(user_id);
        })
    }

    fn view(&self, credentials: Credentials) -> Self {
        self.with(|context| {
            context.on_behalf_of = None;
            context.credentials = Arc::new(credentials);
        })
    }

    /// A view of this client without any credential.
    pub(crate) fn without_credentials(&self) -> Self {
        self.view(Credentials::none(self.context.own.clock.clone()))
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
