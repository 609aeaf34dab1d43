//! A sandbox as tests hold it: started, asked, gone when dropped.

mod builder;

use std::{
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tokio::task::JoinHandle;

pub use builder::Builder;

use crate::{
    clock::Clock,
    credentials::Credentials,
    faults::Faults,
    operations::deliver_due,
    shared::Shared,
    violations::Violations,
    world::{Holdings, Pushed},
};

/// A Server API of one's own on loopback. Dropping it closes its port and all connections.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quickblox_api::Client;
/// use quickblox_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// let client = Client::builder()
///     .base_url(sandbox.base_url())
///     .api_key(sandbox.credentials().api_key.clone())
///     .build()?;
/// let anna = sandbox.credentials().users.first().ok_or("two users are there from the start")?;
/// let found = client.get_user(anna.id).send().await?;
/// assert_eq!(found.user.login.as_ref(), Some(&anna.login));
/// # Ok(())
/// # }
/// ```
///
/// A strict sandbox, which is the default, makes a test fail if an answer of its own broke the description. Call
/// [`assert_clean`](Self::assert_clean) or [`check`](Self::check) at the end of the test; otherwise it is reported when
/// the sandbox is dropped: on standard error, and by a panic unless there is one already.
pub struct Sandbox {
    shared: Arc<Shared>,
    address: SocketAddr,
    base_url: String,
    credentials: Credentials,
    certificate: Option<String>,
    task: JoinHandle<()>,
    /// How many violations somebody was told of.
    told: AtomicUsize,
}

impl Sandbox {
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

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

    /// How many sessions were opened so far, those of users and of the application.
    pub fn sessions_opened(&self) -> usize {
        self.shared.world().sessions.opened()
    }

    /// How much it holds of each kind.
    pub fn holdings(&self) -> Holdings {
        Holdings::of(&self.shared.world())
    }

    /// A number that stays the same for as long as nothing changes in what the sandbox holds, for tests that nothing was
    /// done. It says nothing about another sandbox.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        format!("{:?}", self.shared.world()).hash(&mut hasher);
        hasher.finish()
    }

    /// What would have been pushed so far, scheduled events up to the clock's time included, in its order.
    ///
    /// A push that no subscription is there for is not among them.
    pub fn pushes(&self) -> Vec<Pushed> {
        let mut world = self.shared.world();
        deliver_due(&mut world, self.shared.clock.now());
        world.push.pushed.clone()
    }

    /// Answers that broke the description, and faults that wait for operations that do not exist; empty unless the
    /// sandbox, or the use of its faults, has a mistake.
    pub fn violations(&self) -> Vec<String> {
        self.shared.violations()
    }

    /// Makes a test fail if the description was broken.
    ///
    /// # Panics
    ///
    /// If there are [`violations`](Self::violations).
    pub fn assert_clean(&self) {
        if let Err(violations) = self.check() {
            assert!(violations.lines().is_empty(), "{violations}");
        }
    }

    /// The same without a panic.
    ///
    /// # Errors
    ///
    /// If there are [`violations`](Self::violations).
    pub fn check(&self) -> Result<(), Violations> {
        let violations = self.violations();
        self.told.store(violations.len(), Ordering::Relaxed);
        Violations::of(violations)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
        let told = self.told.load(Ordering::Relaxed);
        if self.shared.settings.strict
            && let Err(violations) = self.check()
            && violations.lines().len() > told
        {
            eprintln!("{violations}");
            assert!(thread::panicking(), "the sandbox broke the description");
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
