//! What a call reports through `tracing`.

use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, http::StatusCode};
use quickblox_api::{Client, content::FilePart, types::BlobObjectAccess};
use quickblox_sandbox::Sandbox;
use serde_json::json;
use tracing::Instrument as _;
use tracing_subscriber::{fmt::format::FmtSpan, util::SubscriberInitExt as _};

use crate::common::serve;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = self.0.lock().expect("no writer panicked");
        lines.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    fn text(&self) -> String {
        let lines = self.0.lock().expect("no writer panicked").clone();
        String::from_utf8(lines).expect("lines of text")
    }
}

#[tokio::test]
async fn a_clock_that_is_corrected_is_told_once() {
    let lines = Lines::default();
    let writer = lines.clone();
    let _guard = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::WARN)
        .with_writer(move || writer.clone())
        .set_default();
    let sandbox = Sandbox::start().await.expect("it starts");
    sandbox.clock().advance(Duration::from_secs(3 * 60 * 60));
    let keys = sandbox.credentials();
    let client = Client::builder().base_url(sandbox.base_url());
    let client = client.application(keys.application_id, &*keys.auth_key, &*keys.auth_secret);
    let client = client.build().expect("all is given");
    for _ in 0..2 {
        client.get_session().send().await.expect("a session");
        sandbox.expire_sessions();
    }
    let text = lines.text();
    assert_eq!(
        text.matches("the server refused the time").count(),
        1,
        "{text}"
    );
    assert!(
        text.contains("difference_s=10800") || text.contains("difference_s=10799"),
        "{text}"
    );
}

#[tokio::test]
async fn a_span_tells_what_a_call_took() {
    let lines = Lines::default();
    let writer = lines.clone();
    // For this thread only, which is all of this test's runtime.
    let _guard = tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .set_default();
    let routes = Router::new().fallback(async || (StatusCode::NOT_FOUND, "s3cret"));
    let url = serve(routes).await;

    let client = Client::builder().base_url(url).session_token("t0ken");
    let client = client.build().expect("all is given");
    let sent = client.get_user(4_503_964).send().await;
    assert!(sent.is_err_and(|error| error.is_not_found()));
    // The first step of an upload is made by a task.
    let upload = client.upload("a", "text/plain", "milk").send();
    let sent = upload.instrument(tracing::info_span!("work")).await;
    assert!(sent.is_err_and(|error| error.is_not_found()));

    // The content goes to another host than the API's.
    let storage = serve(Router::new().fallback(async || StatusCode::CREATED)).await;
    let access = json!({"id": 1, "blob_id": 1, "params": format!("{storage}/x?key=s3cret")});
    let access: BlobObjectAccess = serde_json::from_value(access).expect("an access");
    let file = FilePart::new("a", "text/plain", "milk");
    client
        .upload_file(&access, file)
        .send()
        .await
        .expect("stored");

    let text = lines.text();
    for part in [
        "INFO quickblox_call{operation=\"upload_file\" method=\"POST\" path=\"/blobs/{blob_id}/upload/\" storage_host=\"127.0.0.1\" ",
        "INFO quickblox_call{operation=\"get_user\" method=\"GET\" path=\"/users/{user_id}.json\" status=404 attempts=1 ",
        "waited_ms=0",
        "elapsed_ms=",
        "INFO work:quickblox_call{operation=\"create_file\" ",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for secret in ["s3cret", "t0ken", "4503964"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}
