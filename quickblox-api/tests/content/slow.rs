//! Transfers that take longer than any call may, but never stand still.

use std::{convert::Infallible, sync::Arc, time::Duration};

use futures_util::stream;
use quickblox_api::content::{Content, FilePart};
use tokio::sync::Notify;

use super::server::{Plan, Server, api, film};

/// More than the client's limit for a call in four of them, less than its limit for a standstill in one.
const STEP: Duration = Duration::from_secs(20);

/// Lets time pass at once.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn an_upload_may_take_longer_than_a_call() {
    let server = Server::start(|request, _| api(request)).await;
    let slow = stream::unfold(0_u8, |count| async move {
        if count == 5 {
            return None;
        }
        pass(STEP).await;
        Some((Ok::<_, Infallible>("milk".repeat(1000)), count + 1))
    });
    let client = server.client();
    let content = Content::stream(20_000, slow);
    let blob = client.upload("a", "text/plain", content).send().await;
    assert_eq!(blob.expect("it moves").size.map(i64::from), Some(20_000));
}

#[tokio::test]
async fn a_download_may_take_longer_than_a_call() {
    let gate = Arc::new(Notify::new());
    let opened = Arc::clone(&gate);
    let server = Server::start(move |_, _| {
        Plan::cut("200 OK", 100_000, &film()[..1000]).then(&opened, film()[1000..].to_vec())
    })
    .await;
    let client = server.client();
    let mut download = client.download("x").stream().await.expect("it begins");
    let mut all = Vec::new();
    while let Some(chunk) = download.try_next().await.expect("it moves") {
        all.extend_from_slice(&chunk);
        if all.len() == 1000 {
            pass(5 * STEP).await;
            gate.notify_one();
        }
    }
    assert!(all == film());
}

/// Between two tries nothing stands still, however long the server asks to wait.
#[tokio::test]
async fn a_wait_between_tries_is_no_standstill() {
    let line = "POST /data/Cinemas/5d87/file.json";
    let server = Server::start(|_, before| match before {
        0 => Plan::answer("429 Too Many Requests\nRetry-After: 45", ""),
        _ => Plan::answer("200 OK", r#"{"file_id":"5d"}"#),
    })
    .await;
    let client = server.client();
    let file = FilePart::new("a.txt", "text/plain", "milk");
    let request = client.upload_record_file("Cinemas", "5d87", "poster", file);
    let halted = async {
        server.has_seen(line).await;
        tokio::time::pause();
    };
    let (sent, ()) = tokio::join!(request.send(), halted);
    tokio::time::resume();
    assert_eq!(sent.expect("the second time").file_id, "5d");
    assert_eq!(server.lines(), [line, line]);
}
