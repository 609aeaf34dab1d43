//! What several unit tests share: the recorded cases, and a server that responds on loopback.

use std::sync::{Arc, Mutex};

use serde::de::DeserializeOwned;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// Reads `tests/cases/auth/{name}.json` of the repository.
pub(crate) fn case<T: DeserializeOwned>(name: &str) -> T {
    let path = format!(
        "{}/../tests/cases/auth/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An HTTP server that gives each request to a closure and sends what it returns. It ends with the test's runtime.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let server = Self {
            url,
            seen: seen.clone(),
        };
        let answer = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, seen) = (answer.clone(), seen.clone());
                tokio::spawn(async move { serve(stream, &*answer, &seen).await });
            }
        });
        server
    }

    /// The requests so far, head and body as they came, except that the head is in lower case.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

/// A response with a body; `head` is the status, followed by further headers, one a line.
pub(crate) fn answer(head: &str, body: &str) -> String {
    let (status, headers) = head.split_once('\n').unwrap_or((head, ""));
    let mut head = vec![
        format!("HTTP/1.1 {status}"),
        format!("Content-Length: {}", body.len()),
    ];
    head.push("Connection: close".to_owned());
    head.extend(headers.lines().map(ToOwned::to_owned));
    format!("{}\r\n\r\n{body}", head.join("\r\n"))
}

async fn serve(
    mut stream: TcpStream,
    answer: &(dyn Fn(&str) -> String + Send + Sync),
    seen: &Mutex<Vec<String>>,
) {
    let request = read(&mut stream).await;
    seen.lock().unwrap().push(request.clone());
    let _ = stream.write_all(answer(&request).as_bytes()).await;
}

/// Reads a request, head and body.
pub(crate) async fn read(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    loop {
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
            let headers = headers.to_lowercase();
            let length = headers
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return format!("{line}\r\n{headers}\r\n\r\n{body}");
            }
        }
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).await.unwrap();
        assert_ne!(count, 0, "the request ended early: {text}");
        text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
    }
}
