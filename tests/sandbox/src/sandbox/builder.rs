//! What a sandbox is to be like, said before it starts.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, atomic::AtomicUsize},
    time::Duration,
};

use super::Sandbox;
use crate::{
    base::{self, Base},
    clock::Clock,
    contract::Description,
    http,
    plan::Plan,
    shared::{Settings, Shared},
    world::{Storage, World},
};

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
                semicolon_separators: false,
                plan: Plan::default(),
                latency: Duration::ZERO,
                patience: Duration::from_secs(30),
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

    /// How long the head of a request may take, and how long its body; 30 seconds if not set. A body that takes longer
    /// is answered with 408; a connection whose head takes longer, or that is idle for longer, ends.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.settings.patience = patience;
        self
    }

    /// Takes requests that the description has no place for, and ignores what it does not know in them.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.settings.strict = false;
        self
    }

    /// Ends a pair of a query at a bare `;`, as Rack before version 1.6 does. The documentation has a bare `;` in a value,
    /// the official mobile SDKs encode it as `%3B`; a client that encodes it works either way.
    #[must_use]
    pub fn semicolon_separators(mut self) -> Self {
        self.settings.semicolon_separators = true;
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
    #[expect(
        clippy::unused_async,
        reason = "what starts may have to wait; callers need not know"
    )]
    pub async fn start(self) -> io::Result<Sandbox> {
        let description = Description::bundled().map_err(io::Error::other)?;
        let address = SocketAddr::new(self.address, self.port);
        let listener = http::listen(address).map_err(|error| {
            io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
        })?;
        let address = listener.local_addr()?;
        let tls = self
            .tls
            .then(|| http::tls(base::called(self.address)))
            .transpose()?;
        let scheme = if self.tls { "https" } else { "http" };
        let base = Base::new(scheme, address);
        let mut world = World::new(self.seed, self.clock.now());
        world.base = base.clone();
        world.plan = self.settings.plan;
        world.blobs.storage = self.storage;
        world.has_assistants = self.has_assistants;
        let credentials = world.credentials.clone();
        let shared = Shared::new(description, self.settings, self.clock, self.seed, world);
        let shared = Arc::new(shared);
        let (acceptor, certificate) = tls.map(|tls| (tls.acceptor, tls.certificate)).unzip();
        let task = tokio::spawn(http::serve(listener, acceptor, Arc::clone(&shared)));
        Ok(Sandbox {
            shared,
            address,
            base_url: base.url().to_owned(),
            credentials,
            certificate,
            task,
            told: AtomicUsize::new(0),
        })
    }
}
