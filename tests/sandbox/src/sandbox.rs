//! A sandbox as tests hold it: started, asked, gone when dropped.

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    thread,
    time::Duration,
};

use tokio::{net::TcpListener, task::JoinHandle};

use crate::{
    clock::Clock,
    contract::Description,
    credentials::Credentials,
    faults::Faults,
    http,
    operations::deliver_due,
    plan::Plan,
    shared::{Settings, Shared},
    world::{Pushed, Storage, World},
};

/// A Server API of one's own on loopback. Dropping it closes its port and all connections.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quickblox_api::{Client, prelude::*};
/// use quickblox_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// let client = Client::builder()
///     .base_url(sandbox.base_url())
///     .api_key(sandbox.credentials().api_key.clone())
///     .build()?;
/// let anna = sandbox.credentials().users.first().ok_or("two users are there from the start")?;
/// let found = client.get_user().user_id(anna.id).send().await?.into_inner();
/// assert_eq!(found.user.login.as_ref(), Some(&anna.login));
/// # Ok(())
/// # }
/// ```
///
/// A strict sandbox, which is the default, panics when it is dropped after an answer of its own broke the description:
/// see [`assert_clean`](Self::assert_clean).
pub struct Sandbox {
    shared: Arc<Shared>,
    address: SocketAddr,
    base_url: String,
    credentials: Credentials,
    certificate: Option<String>,
    task: JoinHandle<()>,
}

/// What a sandbox is to be like.
#[derive(Debug, Clone)]
pub struct Builder {
    seed: u64,
    address: IpAddr,
    port: u16,
    tls: bool,
    clock: Clock,
    settings: Settings,
    storage: Storage,
    has_assistants: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            seed: 1,
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            tls: false,
            clock: Clock::default(),
            settings: Settings {
                strict: true,
                plan: Plan::default(),
                latency: Duration::ZERO,
                log: false,
            },
            storage: Storage::default(),
            has_assistants: true,
        }
    }
}

impl Builder {
    /// Where credentials, ids and tokens come from: the same seed and the same calls give the same ones. 1 if not set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The port; any free one if not set.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The address to listen on; only this machine can reach the default, 127.0.0.1.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Speaks HTTPS with a certificate of its own making, for clients that take nothing else. They must be told to trust
    /// [`Sandbox::certificate`].
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Where the content of files goes; the API itself takes and sends it if not set.
    #[must_use]
    pub fn storage(mut self, storage: Storage) -> Self {
        self.storage = storage;
        self
    }

    /// How many requests a second are answered, and how large a file may be; no limit and 100 MB if not set.
    #[must_use]
    pub fn plan(mut self, plan: Plan) -> Self {
        self.settings.plan = plan;
        self
    }

    /// Switches the AI Extensions off, as they are in a new application of the service.
    #[must_use]
    pub fn without_assistants(mut self) -> Self {
        self.has_assistants = false;
        self
    }

    /// How long each answer waits.
    #[must_use]
    pub fn latency(mut self, latency: Duration) -> Self {
        self.settings.latency = latency;
        self
    }

    /// Takes requests that the description has no place for, and ignores what it does not know in them.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.settings.strict = false;
        self
    }

    /// The clock to go by; one that runs with the system's if not set.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Writes a line on standard error for each request: method, path without values, status.
    #[must_use]
    pub fn log(mut self) -> Self {
        self.settings.log = true;
        self
    }

    /// Listens and serves, on the runtime that this is called in.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on, for instance because the port is in use; the error names it.
    pub async fn start(self) -> io::Result<Sandbox> {
        let description = Description::bundled().map_err(io::Error::other)?;
        let address = SocketAddr::new(self.address, self.port);
        let listener = TcpListener::bind(address).await.map_err(|error| {
            io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
        })?;
        let address = listener.local_addr()?;
        let tls = self.tls.then(|| http::tls(self.address)).transpose()?;
        let scheme = if self.tls { "https" } else { "http" };
        let base_url = format!("{scheme}://{address}");
        let mut world = World::new(self.seed, self.clock.now());
        world.base_url.clone_from(&base_url);
        world.plan = self.settings.plan;
        world.blobs.storage = self.storage;
        world.has_assistants = self.has_assistants;
        let credentials = world.credentials.clone();
        let shared = Arc::new(Shared::new(description, self.settings, self.clock, world));
        let (acceptor, certificate) = tls.map(|tls| (tls.acceptor, tls.certificate)).unzip();
        let task = tokio::spawn(http::serve(listener, acceptor, Arc::clone(&shared)));
        Ok(Sandbox {
            shared,
            address,
            base_url,
            credentials,
            certificate,
            task,
        })
    }
}

impl Sandbox {
    /// Starts a strict sandbox on a free port of 127.0.0.1.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Says how a sandbox is to be before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it is, with scheme and port and without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What clients need to be let in.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// The certificate in PEM, if it speaks HTTPS.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// The clock it goes by, to be moved.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// What is to go wrong.
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// Ends all sessions, as if two hours had passed for each of them.
    pub fn expire_sessions(&self) {
        self.shared.world().sessions.clear();
    }

    /// What would have been pushed so far, scheduled events up to the clock's time included, in its order.
    ///
    /// A push that no subscription is there for is not among them.
    pub fn pushes(&self) -> Vec<Pushed> {
        let mut world = self.shared.world();
        deliver_due(&mut world, self.shared.clock.now());
        world.push.pushed.clone()
    }

    /// Answers that broke the description, and requests that broke it and were accepted nevertheless; empty unless the
    /// sandbox has a mistake.
    pub fn violations(&self) -> Vec<String> {
        self.shared.violations()
    }

    /// Makes a test fail if the description was broken.
    ///
    /// # Panics
    ///
    /// If there are [`violations`](Self::violations).
    pub fn assert_clean(&self) {
        let violations = self.violations();
        assert!(
            violations.is_empty(),
            "the description is broken:\n{}",
            violations.join("\n")
        );
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
        if self.shared.settings.strict && !thread::panicking() {
            self.assert_clean();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
