//! Connections that the server closes while the client still counts on them.

use std::sync::atomic::{AtomicUsize, Ordering};

use quickblox_api::ErrorKind;
use quickblox_tests::server::{Act, Received, Server, Then};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    runtime::{Builder, Runtime},
    task::yield_now,
};

use super::{KINDS, Kind, alone, builder, call, part, success, with_api_key};

/// The answer keeps the connection by what it says, and the server ends it all the same.
async fn fickle(then: Then) -> Server {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_: &Received| {
        let first = count.fetch_add(1, Ordering::Relaxed) == 0;
        Act::answer(success()).then(if first { then } else { Then::Keep })
    });
    server.await.expect("loopback")
}

#[test]
fn a_connection_closed_between_two_calls_is_replaced_and_no_write_doubled() {
    for then in [Then::Close, Then::Reset] {
        for kind in KINDS {
            // The end of the connection reaches the client before the call, in the middle of it, or after it.
            for pauses in [0, 1, 2, 5, 50] {
                alone(async {
                    let server = fickle(then).await;
                    let client = with_api_key(&server.url);
                    let (_, first) = call(&client, Kind::Read).await;
                    // What was sent before a reset may be lost with it.
                    assert!(first.is_ok() || then == Then::Reset, "{first:?}");
                    let before = server.received().len();
                    for _ in 0..pauses {
                        yield_now().await;
                    }
                    let (_, second) = call(&client, kind).await;
                    let sent = server.received().len() - before;
                    match second {
                        Ok(status) => assert_eq!((status, sent), (200, 1)),
                        Err(error) => {
                            assert_eq!(kind, Kind::Write, "reads are tried again: {error:?}");
                            assert_eq!(error.kind(), ErrorKind::Transport);
                            assert!(error.may_have_been_processed());
                            assert_eq!(sent, 0, "the server did not see it");
                        }
                    }
                    part(client, &server).await;
                });
            }
        }
    }
}

#[test]
fn a_connection_that_stays_is_used_again() {
    alone(async {
        let server = fickle(Then::Keep).await;
        let client = with_api_key(&server.url);
        for kind in [Kind::Read, Kind::Write, Kind::Read] {
            let (attempts, outcome) = call(&client, kind).await;
            assert_eq!((attempts, outcome.expect("all is well")), (1, 200));
        }
        assert_eq!((server.received().len(), server.accepted()), (3, 1));
        part(client, &server).await;
    });
}

/// A connection is driven by the runtime that opened it. Here that runtime stands still while another one calls.
#[test]
fn a_client_can_be_used_from_two_runtimes() {
    let runtime = || {
        let mut builder = Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    let serving = Runtime::new().expect("a runtime");
    let server = serving.block_on(fickle(Then::Keep));
    let client = with_api_key(&server.url);
    let (first, second) = (runtime(), runtime());
    for round in 0..3 {
        for runtime in [&first, &second] {
            let (attempts, outcome) = runtime.block_on(call(&client, Kind::Write));
            assert_eq!(
                (attempts, outcome.expect("all is well")),
                (1, 200),
                "{round}"
            );
        }
    }
    assert_eq!((server.received().len(), server.accepted()), (6, 2));
}

/// A server that responds once on each connection, and ends it when the next request arrives.
async fn ending_late() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                // One segment is one request here.
                if connection
                    .read(&mut request)
                    .await
                    .is_ok_and(|read| read > 0)
                {
                    connection.write_all(&success()).await.expect("it is read");
                    let _ = connection.read(&mut request).await;
                }
            });
        }
    });
    format!("http://{address}")
}

/// A connection that the server ends while the next request is on its way costs one write, not every second one, as with
/// an HTTP client that does not learn from it.
#[tokio::test]
async fn writes_are_not_lost_again_and_again_to_connections_that_end() {
    const WRITES: usize = 300;
    for (learns, expected) in [(false, WRITES / 2), (true, 1)] {
        let builder = builder(&ending_late().await).api_key("k3y");
        let builder = if learns {
            builder
        } else {
            builder.reqwest_client(reqwest::Client::new())
        };
        let client = builder.build().expect("all is given");
        let mut lost = 0;
        for _ in 0..WRITES {
            let (_, outcome) = call(&client, Kind::Write).await;
            lost += usize::from(outcome.is_err());
        }
        assert_eq!(lost, expected);
    }
}
