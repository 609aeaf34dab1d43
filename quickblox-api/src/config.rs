//! The configuration of a client.

use std::{fmt, time::Duration};

use crate::{
    auth::{Clock, SessionSnapshot, SignatureHash, UserCredentials},
    client::Client,
    error::Error,
    link::{RateLimit, Settings},
    transport::RetryPolicy,
    wire::Secret,
};

mod base_url;
mod build;
mod checks;
mod environment;
#[cfg(test)]
mod tests;

/// Makes a [`Client`].
///
/// A back-end gives an [`api_key`](Self::api_key), or the keys of its [`application`](Self::application), or both. With
/// both, the API key is used wherever the operation takes it.
///
/// ```
/// use std::time::Duration;
/// use quickblox_api::Client;
///
/// let client = Client::builder()
///     .application(76730, "auth key", "auth secret")
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    application: Option<(i64, Secret, Secret)>,
    signature_hash: SignatureHash,
    user: Option<UserCredentials>,
    session_token: Option<Secret>,
    session: Option<SessionSnapshot>,
    clock: Clock,
    api_key: Option<Secret>,
    on_behalf_of: Option<i64>,
    account_key: Option<Secret>,
    base_url: Option<String>,
    allow_insecure_http: bool,
    timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    retry: RetryPolicy,
    max_response_size: Option<usize>,
    rate_limit: Option<RateLimit>,
    adaptive_rate: Option<bool>,
    settings: Settings,
    http: Option<reqwest::Client>,
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
}

impl ClientBuilder {
    /// The application's id, authorization key and authorization secret, from the Dashboard. The client opens a session
    /// of the application with them when a call first needs one.
    pub fn application(
        mut self,
        id: i64,
        auth_key: impl Into<Secret>,
        auth_secret: impl Into<Secret>,
    ) -> Self {
        self.application = Some((id, auth_key.into(), auth_secret.into()));
        self
    }

    /// The hash function for signing requests for a session. Default: SHA-1.
    pub fn signature_hash(mut self, hash: SignatureHash) -> Self {
        self.signature_hash = hash;
        self
    }

    /// A user of the [`application`](Self::application), as whom the client opens its session.
    ///
    /// It does not go with an [`api_key`](Self::api_key), which would be used instead and act as another user: take
    /// [`Client::as_user`] or [`on_behalf_of`](Self::on_behalf_of) there.
    pub fn user(mut self, user: UserCredentials) -> Self {
        self.user = Some(user);
        self
    }

    /// A session from [`Client::session`], of this or another process.
    ///
    /// With the keys of the [`application`](Self::application), and for a user's session also those of the same
    /// [`user`](Self::user), it is renewed like one that the client opened; without them it is used until it ends.
    pub fn session(mut self, session: SessionSnapshot) -> Self {
        self.session = Some(session);
        self
    }

    /// The token of a session that is open already, of an application or of a user. It is used as it is, is not
    /// renewed, and comes before a session of the [`application`](Self::application).
    pub fn session_token(mut self, token: impl Into<Secret>) -> Self {
        self.session_token = Some(token.into());
        self
    }

    /// An API key, from the Dashboard. It may do everything and does not expire: for servers only.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The user as whom the API key acts. See also [`Client::on_behalf_of`].
    pub fn on_behalf_of(mut self, user_id: i64) -> Self {
        self.on_behalf_of = Some(user_id);
        self
    }

    /// The key of the account, for `get_account_settings`.
    pub fn account_key(mut self, key: impl Into<Secret>) -> Self {
        self.account_key = Some(key.into());
        self
    }

    /// The address of the server. Default: `https://api.quickblox.com`.
    ///
    /// It may have a path, but no user, query or fragment. A slash at the end does not matter.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows `http://` to hosts other than the loopback ones. The credentials can be read on the way then.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// How long one request may take, its response included. Default: 60 seconds.
    ///
    /// A call may send several: to open a session, and [to try again](Self::retry). How long it may take in all is
    /// [`RetryPolicy::total_time`]. For uploads and downloads of files this is the time until the response begins; what
    /// bounds them is [`read_timeout`](Self::read_timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest silence while a response or the content of a file is on its way. Default: 30 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// The largest response that is read, in bytes, after decompression. Default: 64 MiB.
    ///
    /// A larger one is an error of kind [`ResponseTooLarge`](crate::ErrorKind::ResponseTooLarge), and the rest of it is not
    /// read. The content of a downloaded file is not limited, since it is read as a stream. Of a refusal the client reads
    /// the first 64 KiB, whatever this limit is.
    ///
    /// ```
    /// use quickblox_api::Client;
    ///
    /// let client = Client::builder().api_key("key").max_response_size(1024 * 1024).build()?;
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// How long to wait for a connection. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// How often a call is tried again that failed for a reason that may pass. Default: see [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many requests a second are sent at most, by this client, its clones and its views together. Default: no
    /// limit; the server's is that of the account's plan.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Whether the client slows down when the server refuses a request with 429. Default: `true`.
    ///
    /// The first 429 holds further requests back for a second, then halves the rate: the
    /// [`rate_limit`](Self::rate_limit), or what was sent in the second before, but not to less than 10 requests a second.
    /// Each second without another 429 gives a twentieth of the rate back. The rate is shared by the client, its clones and
    /// its views. Each cut is an event of [`tracing`] at level WARN.
    ///
    /// ```
    /// use quickblox_api::Client;
    ///
    /// let client = Client::builder().api_key("key").adaptive_rate(false).build()?;
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    pub fn adaptive_rate(mut self, adaptive: bool) -> Self {
        self.adaptive_rate = Some(adaptive);
        self
    }

    /// A proxy to send all requests through. Default: what the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say.
    ///
    /// ```
    /// use quickblox_api::Client;
    /// use reqwest::Proxy;
    ///
    /// let proxy = Proxy::https("http://proxy.example:3128").expect("a URL");
    /// let client = Client::builder().api_key("key").proxy(proxy).build()?;
    /// # Ok::<(), quickblox_api::Error>(())
    /// ```
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.settings.proxy = Some(proxy);
        self
    }

    /// What to send as `User-Agent`. Default: `quickblox-api/` and the version of this crate.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.settings.user_agent = Some(name.into());
        self
    }

    /// An HTTP client to use, with its own proxies, certificates and limit for connecting. Time limits of its own count
    /// beside those set here.
    ///
    /// Let its redirect policy follow to no other host: reqwest sends the headers with QuickBlox tokens and keys along.
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    #[cfg(test)]
    pub(crate) fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }
}

/// Without the base URL, which may hold a password until it is checked.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("application", &self.application)
            .field("signature_hash", &self.signature_hash)
            .field("user", &self.user)
            .field("session_token", &self.session_token)
            .field("session", &self.session)
            .field("api_key", &self.api_key)
            .field("on_behalf_of", &self.on_behalf_of)
            .field("account_key", &self.account_key)
            .field("allow_insecure_http", &self.allow_insecure_http)
            .field("timeout", &self.timeout)
            .field("read_timeout", &self.read_timeout)
            .field("retry", &self.retry)
            .field("max_response_size", &self.max_response_size)
            .field("rate_limit", &self.rate_limit)
            .field("adaptive_rate", &self.adaptive_rate)
            .finish_non_exhaustive()
    }
}
