//! The accept loop: one task a connection, all of them gone with the loop.

use std::{future::poll_fn, io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, sink},
    net::{TcpListener, TcpSocket, TcpStream},
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};

use super::{line::Line, respond::respond};
use crate::shared::Shared;

/// How many connections may wait to be accepted, unless the system lets fewer. Those beyond it try again a second later.
const BACKLOG: u32 = 16 * 1024;
/// How large the head of a request may be; more is answered with 431.
const HEAD_LIMIT: usize = 64 * 1024;
/// A pause after the system has run out of sockets, so that the loop does not spin.
const PAUSE: Duration = Duration::from_millis(20);
/// How much of what a client still sends is read and dropped after a refusal. A socket that is closed with input
/// unread takes the answer back.
const DRAIN_LIMIT: u64 = 128 * 1024 * 1024;
/// How long that may take.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// What a connection runs over.
trait Wire: AsyncRead + AsyncWrite + Unpin {
    /// Lets the connection end with a reset when it is dropped.
    fn cut(&self);
}

impl Wire for TcpStream {
    fn cut(&self) {
        // Without it the connection ends politely, which is an end nevertheless.
        let _ = self.set_zero_linger();
    }
}

impl Wire for TlsStream<TcpStream> {
    fn cut(&self) {
        self.get_ref().0.cut();
    }
}

/// Listens on an address, also when connections of an earlier listener there still linger.
pub(crate) fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    }?;
    // Elsewhere it would let two listen at once.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Serves connections for as long as it is polled. Dropping it ends them all.
pub(crate) async fn serve(listener: TcpListener, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    let patience = shared.settings.patience;
    // One entrance for everything: the description says which operation a request is for.
    let router = Router::new()
        .fallback(respond)
        .layer(open_to_web_apps())
        .with_state(Arc::clone(&shared));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(open(stream, tls.clone(), router.clone(), patience));
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(ended) = connections.join_next() => {
                if ended.is_err_and(|error| error.is_panic()) {
                    shared.violated("(any)", "a request ended in a panic");
                }
            }
        }
    }
}

/// Any page may call, with any header, and read the headers of the answer: the service's own SDK lives in browsers, which
/// ask with an `OPTIONS` before they send a token.
fn open_to_web_apps() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(Any)
}

async fn open(stream: TcpStream, tls: Option<TlsAcceptor>, router: Router, patience: Duration) {
    // A failure costs speed only.
    let _ = stream.set_nodelay(true);
    match tls {
        None => connection(stream, router, patience).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = timeout(patience, tls.accept(stream)).await {
                connection(stream, router, patience).await;
            }
        }
    }
}

async fn connection(wire: impl Wire, router: Router, patience: Duration) {
    let line = Line::default();
    let service = TowerToHyperService::new(router.layer(Extension(line.clone())));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(wire), service);
    let is_cut = tokio::select! {
        // How a connection ends is its client's business.
        _ = poll_fn(|context| connection.poll_without_shutdown(context)) => false,
        () = line.wants_reset() => true,
    };
    let mut wire = connection.into_parts().io.into_inner();
    if is_cut {
        wire.cut();
        return;
    }
    let _ = wire.shutdown().await;
    let mut rest = wire.take(DRAIN_LIMIT);
    let _ = timeout(DRAIN_TIMEOUT, tokio::io::copy(&mut rest, &mut sink())).await;
}
