//! An upload that is dropped midway: the half-made file goes, and the client can be used on.

use std::{future::poll_fn, pin::pin, sync::Arc, task::Poll};

use tokio::sync::Notify;

use super::server::{Plan, Server, api};

const CREATE: &str = "POST /blobs.json";
const UPLOAD: &str = "POST /blobs/5/upload/";
const DECLARE: &str = "PUT /blobs/5/complete.json";
const DELETE: &str = "DELETE /blobs/5.json";
const GET: &str = "GET /blobs/5.json";

/// Starts the future, and drops it when the signal comes.
async fn dropped_when<T>(future: impl Future<Output = T>, signal: impl Future<Output = ()>) {
    let (mut future, mut signal) = (pin!(future), pin!(signal));
    poll_fn(|context| {
        assert!(future.as_mut().poll(context).is_pending(), "it ended");
        match signal.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => Poll::Pending,
        }
    })
    .await;
}

#[tokio::test]
async fn a_dropped_upload_takes_its_file_away() {
    for (at, lines) in [
        (CREATE, &[CREATE, DELETE][..]),
        (UPLOAD, &[CREATE, UPLOAD, DELETE]),
        // It may be complete, which the server is asked first.
        (DECLARE, &[CREATE, UPLOAD, DECLARE, GET, DELETE]),
    ] {
        let gate = Arc::new(Notify::new());
        let opened = Arc::clone(&gate);
        let server = Server::start(move |request, _| {
            if request.line == at {
                api(request).when(&opened)
            } else {
                api(request)
            }
        })
        .await;
        let client = server.client();
        let upload = client.upload("a", "text/plain", "milk").send();
        dropped_when(upload, server.has_seen(at)).await;
        gate.notify_one();
        server.has_seen(DELETE).await;
        client.get_file(5).send().await.expect("usable");
        let seen = server.lines();
        assert_eq!(seen[..seen.len() - 1], *lines, "{at}");
    }
}

#[tokio::test]
async fn a_deletion_goes_on_if_nobody_waits_for_it() {
    let gate = Arc::new(Notify::new());
    let opened = Arc::clone(&gate);
    let server = Server::start(move |request, _| match request.line.as_str() {
        UPLOAD => Plan::answer("403 Forbidden", ""),
        DELETE => api(request).when(&opened),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let upload = client.upload("a", "text/plain", "milk").send();
    dropped_when(upload, server.has_seen(DELETE)).await;
    gate.notify_one();
    client.get_file(5).send().await.expect("usable");
    assert_eq!(server.lines(), [CREATE, UPLOAD, DELETE, GET]);
}

#[tokio::test]
async fn a_dropped_replacement_leaves_the_file() {
    let server = Server::start(|request, _| match request.line.as_str() {
        UPLOAD => Plan::raw("").held(),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let upload = client.upload("a", "text/plain", "milk").replace(5).send();
    dropped_when(upload, server.has_seen(UPLOAD)).await;
    client.get_file(5).send().await.expect("usable");
    assert_eq!(
        server.lines(),
        ["PUT /blobs/5.json", UPLOAD, "GET /blobs/5.json"]
    );
}
