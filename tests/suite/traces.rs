//! What a call reports through `tracing`.

use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::{Router, http::StatusCode};
use quickblox_api::Client;
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

    let lines = lines.0.lock().expect("no writer panicked").clone();
    let text = String::from_utf8(lines).expect("lines of text");
    for part in [
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
