//! What is told of a call to whoever listens.

use std::{
    io,
    sync::{Arc, Mutex},
};

use tracing_subscriber::{fmt::format::FmtSpan, util::SubscriberInitExt as _};

use super::{call, server, with_application};
use crate::testing::answer;

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
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
    let _listening = tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .set_default();
    let server = server(answer("404", "s3cret")).await;
    let client = with_application(&server);
    let sent = call::<i64>(&client, "get_user", reqwest::Client::get).await;
    assert!(sent.is_err());
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    for part in [
        r#"INFO quickblox_call{operation="get_user" method="GET" path="/users/{user_id}.json" status=404 attempts=1 "#,
        "waited_ms=0",
        "elapsed_ms=",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        !text.contains("s3cret") && !text.contains("t0ken"),
        "{text}"
    );
}
