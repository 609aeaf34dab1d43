//! The accept loop: one task a connection, all of them gone with the loop.

use std::{future::poll_fn, sync::Arc, time::Duration};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, sink},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use super::respond::respond;
use crate::shared::Shared;

/// How long the head of a request may take, and how long a greeting in TLS.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
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

/// Serves connections for as long as it is polled. Dropping it ends them all.
pub(crate) async fn serve(listener: TcpListener, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(open(stream, tls.clone(), Arc::clone(&shared)));
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn open(stream: TcpStream, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    // A failure costs speed only.
    let _ = stream.set_nodelay(true);
    match tls {
        None => connection(stream, shared).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = timeout(HEAD_TIMEOUT, tls.accept(stream)).await {
                connection(stream, shared).await;
            }
        }
    }
}

async fn connection(wire: impl Wire, shared: Arc<Shared>) {
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        Box::pin(async move { respond(&shared, request).await })
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(wire), service);
    let ended = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let mut wire = connection.into_parts().io.into_inner();
    if ended.is_err_and(|error| error.is_user()) {
        wire.cut();
        return;
    }
    // How a connection ends is its client's business from here on.
    let _ = wire.shutdown().await;
    let mut rest = wire.take(DRAIN_LIMIT);
    let _ = timeout(DRAIN_TIMEOUT, tokio::io::copy(&mut rest, &mut sink())).await;
}
