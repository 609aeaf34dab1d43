//! A server on loopback that does what a script says with each connection and each request, good manners not included.
//!
//! Frameworks cannot be made to break off in the middle of an answer, so this one speaks HTTP by hand.

use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::Barrier,
    task::JoinSet,
};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// Request line and headers.
    pub head: String,
    /// What came behind them.
    pub body: Vec<u8>,
}

impl Received {
    /// Head and body.
    pub fn text(&self) -> String {
        format!(
            "{}\r\n\r\n{}",
            self.head,
            String::from_utf8_lossy(&self.body)
        )
    }

    /// Whether it asks for a session.
    pub fn is_for_session(&self) -> bool {
        self.head.starts_with("POST /session.json")
    }
}

/// What the server does with one request.
#[derive(Debug, Clone)]
pub struct Act {
    /// What it sends, if anything.
    pub bytes: Vec<u8>,
    /// What it does next.
    pub then: Then,
    /// Whom it waits for before all that.
    pub after: Option<Arc<Barrier>>,
}

/// What becomes of a connection after an answer, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is kept for the next request.
    Keep,
    /// It is closed in order.
    Close,
    /// It is reset: the client's system says so at once.
    Reset,
    /// It is left open, and nothing more comes.
    Hold,
    /// It is left open, and a space comes every five milliseconds for ever.
    Drip,
}

impl Act {
    /// Sends this and keeps the connection.
    pub fn answer(answer: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: answer.into(),
            then: Then::Keep,
            after: None,
        }
    }

    /// Sends nothing.
    pub fn silent(then: Then) -> Self {
        Self::answer("").then(then)
    }

    /// The same, with another end.
    #[must_use]
    pub fn then(self, then: Then) -> Self {
        Self { then, ..self }
    }

    /// The same, once all have come that the barrier counts.
    #[must_use]
    pub fn after(self, barrier: Arc<Barrier>) -> Self {
        Self {
            after: Some(barrier),
            ..self
        }
    }
}

/// An answer in JSON; `head` is the status, followed by further headers, one a line.
pub fn json(head: &str, body: &str) -> Vec<u8> {
    framed(head, "application/json", body)
}

/// An answer with a body of any type and its length.
pub fn framed(head: &str, content_type: &str, body: &str) -> Vec<u8> {
    let head = head.replace('\n', "\r\n");
    let length = body.len();
    format!(
        "HTTP/1.1 {head}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// What a server does.
pub trait Script: Send + Sync + 'static {
    /// Whether it reads from its connection of this number, counted from 0, or resets it at once.
    fn admits(&self, _connection: usize) -> bool {
        true
    }

    /// What it does with a request.
    fn act(&self, request: &Received) -> Act;
}

impl<F: Fn(&Received) -> Act + Send + Sync + 'static> Script for F {
    fn act(&self, request: &Received) -> Act {
        self(request)
    }
}

#[derive(Debug, Default)]
struct Shared {
    received: Mutex<Vec<Received>>,
    accepted: AtomicUsize,
    open: AtomicUsize,
}

/// A running server. Dropped, it is gone with all its connections.
#[derive(Debug)]
pub struct Server {
    /// Its address as a base URL.
    pub url: String,
    shared: Arc<Shared>,
    _tasks: JoinSet<()>,
}

impl Server {
    /// Starts one on a free port.
    pub async fn start(script: impl Script) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::<Shared>::default();
        let mut tasks = JoinSet::new();
        tasks.spawn(listen(listener, Arc::new(script), shared.clone()));
        Ok(Self {
            url,
            shared,
            _tasks: tasks,
        })
    }

    /// All requests so far.
    pub fn received(&self) -> Vec<Received> {
        let received = self.shared.received.lock();
        received.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The requests so far that are for anything but a session.
    pub fn calls(&self) -> Vec<Received> {
        let mut received = self.received();
        received.retain(|request| !request.is_for_session());
        received
    }

    /// How many sessions were asked for so far.
    pub fn sessions(&self) -> usize {
        self.received().len() - self.calls().len()
    }

    /// How many connections came about so far.
    pub fn accepted(&self) -> usize {
        self.shared.accepted.load(Ordering::Relaxed)
    }

    /// How many of them the client has not closed.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::Relaxed)
    }
}

async fn listen(listener: TcpListener, script: Arc<impl Script>, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let number = shared.accepted.fetch_add(1, Ordering::Relaxed);
        if !script.admits(number) {
            let _ = stream.set_zero_linger();
            continue;
        }
        let (script, shared) = (script.clone(), shared.clone());
        shared.open.fetch_add(1, Ordering::Relaxed);
        connections.spawn(async move {
            // An error here is the client's doing, such as going away; what it then says is what a test looks at.
            let _ = serve(stream, &*script, &shared).await;
            shared.open.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

async fn serve(mut stream: TcpStream, script: &impl Script, shared: &Shared) -> io::Result<()> {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await? {
        let act = script.act(&request);
        let received = shared.received.lock();
        received
            .unwrap_or_else(PoisonError::into_inner)
            .push(request);
        if let Some(barrier) = act.after {
            barrier.wait().await;
        }
        stream.write_all(&act.bytes).await?;
        match act.then {
            Then::Keep => {}
            Then::Close => return stream.shutdown().await,
            Then::Reset => return stream.set_zero_linger(),
            Then::Hold => return until_closed(&mut stream).await,
            Then::Drip => loop {
                tokio::time::sleep(Duration::from_millis(5)).await;
                stream.write_all(b" ").await?;
            },
        }
    }
    Ok(())
}

async fn until_closed(stream: &mut TcpStream) -> io::Result<()> {
    let mut bytes = [0; 1024];
    while stream.read(&mut bytes).await? > 0 {}
    Ok(())
}

/// The next request; none if the client has closed the connection.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Received>> {
    loop {
        if let Some(request) = whole(buffer) {
            return Ok(Some(request));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// Takes a request off the buffer if all of it is there.
fn whole(buffer: &mut Vec<u8>) -> Option<Received> {
    let end = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(buffer.get(..end)?).into_owned();
    let is_chunked = head.to_lowercase().contains("transfer-encoding: chunked");
    let length = if is_chunked {
        let body = buffer.get(end + 4..)?;
        body.windows(5).position(|bytes| bytes == b"0\r\n\r\n")? + 5
    } else {
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let is_length = name.eq_ignore_ascii_case("content-length");
            is_length.then(|| value.parse().ok())?
        });
        length.unwrap_or(0)
    };
    let body = buffer.get(end + 4..end + 4 + length)?.to_vec();
    buffer.drain(..end + 4 + length);
    Some(Received { head, body })
}
