//! The handle on which generated code hangs the operations.

use std::{fmt, sync::Arc};

use crate::{ClientBuilder, auth::Credentials};

/// A client of the QuickBlox Server API.
///
/// Made by [`Client::builder`]. The operations are methods of the extension traits in [`prelude`](crate::prelude), one
/// trait a module. Clones are cheap and share connections and session, so one client is enough for a program.
///
/// Nothing is sent until a call needs it. The first call that needs a session opens one; calls that come meanwhile wait
/// for it.
///
/// Note that `log_in`, `log_out` and `delete_session` change the session that all clones share.
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
}

impl Client {
    /// Starts a client with the public server's address and no credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The address of the server, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }

    /// A view of this client that acts as a user wherever it sends the API key.
    ///
    /// It shares everything else with this client. Without an API key its calls fail with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), except those that take no credential. Operations that take
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
