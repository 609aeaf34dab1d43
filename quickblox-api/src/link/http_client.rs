//! The HTTP clients that send requests: one for each runtime, and for each way to an address.
//!
//! A connection is driven by the runtime that opened it, so one client for two runtimes would hand a request to a
//! connection that nothing drives. Loopback addresses are never reached through a proxy that the environment names. And
//! where the server has closed connections just after its responses, what may not be repeated goes on a fresh one.

use std::{
    num::NonZeroUsize,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use lru::LruCache;
use reqwest::{Client, Url, redirect};
use tokio::{
    runtime::{Handle, Id},
    time::Instant,
};

use super::is_loopback;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Shorter than servers and load balancers keep an idle connection: usually 60 seconds.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
const USER_AGENT: &str = concat!("quickblox-api/", env!("CARGO_PKG_VERSION"));
/// How long fresh connections are used after the server has closed one early.
const WARY: Duration = Duration::from_secs(60);
/// More runtimes than a program has at a time, three ways each.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(11);

/// What the caller may set of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) user_agent: Option<String>,
    pub(crate) proxy: Option<reqwest::Proxy>,
}

impl Settings {
    pub(crate) fn is_empty(&self) -> bool {
        self.connect_timeout.is_none() && self.user_agent.is_none() && self.proxy.is_none()
    }

    /// Without time limits but the one for connections: those are set for each request.
    fn build(&self, way: Way) -> reqwest::Result<Client> {
        let mut builder = Client::builder()
            .user_agent(self.user_agent.as_deref().unwrap_or(USER_AGENT))
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            .pool_idle_timeout(IDLE_TIMEOUT)
            // It would repeat the query, in which a token may stand.
            .referer(false)
            // The way of a download is followed by the call, which knows what may go to another host.
            .redirect(redirect::Policy::none());
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        } else if way.is_direct {
            builder = builder.no_proxy();
        }
        if way.is_fresh {
            builder = builder.pool_max_idle_per_host(0);
        }
        builder.build()
    }
}

/// How a request gets to its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Way {
    /// Without the proxy that the environment names.
    is_direct: bool,
    /// On a connection of its own.
    is_fresh: bool,
}

#[derive(Debug)]
pub(crate) struct HttpClients {
    /// Requests are built with it. It sends those of the first runtime.
    first: Client,
    /// `None` if the caller brought the client, which then sends everything.
    own: Option<Own>,
}

#[derive(Debug)]
struct Own {
    settings: Settings,
    first: Way,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    clients: LruCache<(Id, Way), Client>,
    /// When a connection was last closed before a response began.
    closed_at: Option<Instant>,
}

impl Own {
    /// No code panics while it holds the lock, and if it did, the state would be consistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpClients {
    /// Those for a server with this address.
    pub(crate) fn new(settings: Settings, base: &Url) -> reqwest::Result<Self> {
        let first = Way {
            is_direct: is_loopback(base),
            is_fresh: false,
        };
        Ok(Self {
            first: settings.build(first)?,
            own: Some(Own {
                settings,
                first,
                state: Mutex::new(State {
                    clients: LruCache::new(KEPT),
                    closed_at: None,
                }),
            }),
        })
    }

    pub(crate) fn given(client: Client) -> Self {
        Self {
            first: client,
            own: None,
        }
    }

    /// To build requests with.
    pub(crate) fn builder(&self) -> &Client {
        &self.first
    }

    /// The one that sends a request to this address.
    pub(super) fn sending_to(&self, url: &Url, may_repeat: bool) -> reqwest::Result<Client> {
        let (Some(own), Ok(runtime)) = (&self.own, Handle::try_current()) else {
            return Ok(self.first.clone());
        };
        let mut state = own.state();
        let is_wary = state.closed_at.is_some_and(|time| time.elapsed() < WARY);
        let way = Way {
            is_direct: is_loopback(url),
            is_fresh: is_wary && !may_repeat,
        };
        let clients = &mut state.clients;
        if clients.is_empty() && way == own.first {
            clients.put((runtime.id(), way), self.first.clone());
        }
        let client = clients.try_get_or_insert((runtime.id(), way), || own.settings.build(way));
        client.cloned()
    }

    /// A connection ended before the response began, which happens to those that the server closes while they are idle.
    pub(super) fn connection_was_closed(&self) {
        if let Some(own) = &self.own {
            own.state().closed_at = Some(Instant::now());
        }
    }
}
