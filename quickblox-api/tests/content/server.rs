//! A server that does to each request what a test says: reads a part of it, answers, cuts the connection or holds it.

use std::sync::Arc;

use quickblox_api::Client;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{Notify, watch},
};

/// A request as it came, as far as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Method and path: `GET /blobs/5.json`.
    pub(crate) line: String,
    /// In lower case, one a line.
    pub(crate) headers: String,
    pub(crate) body: Vec<u8>,
    /// Where the server is.
    pub(crate) url: String,
}

impl Request {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self
            .headers
            .lines()
            .filter_map(|line| line.split_once(": "));
        headers.find_map(|(given, value)| (given == name).then_some(value))
    }
}

/// What becomes of a request.
pub(crate) struct Plan {
    read: usize,
    gate: Option<Arc<Notify>>,
    answer: Vec<u8>,
    /// What is sent later, and when.
    rest: Option<(Arc<Notify>, Vec<u8>)>,
    hold: bool,
}

impl Plan {
    /// Reads the request, sends these bytes and closes.
    pub(crate) fn raw(answer: impl Into<Vec<u8>>) -> Self {
        Self {
            read: usize::MAX,
            gate: None,
            answer: answer.into(),
            rest: None,
            hold: false,
        }
    }

    /// A whole answer; `head` is the status, followed by further headers, one a line.
    pub(crate) fn answer(head: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        Self::cut(head, body.len(), body)
    }

    /// An answer that announces `length` bytes.
    pub(crate) fn cut(head: &str, length: usize, body: impl AsRef<[u8]>) -> Self {
        let head = head.replace('\n', "\r\n");
        let head =
            format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
        Self::raw([head.as_bytes(), body.as_ref()].concat())
    }

    /// Reads no more of the body than this.
    pub(crate) fn after(self, read: usize) -> Self {
        Self { read, ..self }
    }

    /// Waits for this before it answers.
    pub(crate) fn when(self, gate: &Arc<Notify>) -> Self {
        let gate = Some(Arc::clone(gate));
        Self { gate, ..self }
    }

    /// Sends these bytes as well when the time has come.
    pub(crate) fn then(self, gate: &Arc<Notify>, rest: Vec<u8>) -> Self {
        let rest = Some((Arc::clone(gate), rest));
        Self { rest, ..self }
    }

    /// Keeps the connection open for ever, and does nothing.
    pub(crate) fn held(self) -> Self {
        Self { hold: true, ..self }
    }
}

pub(crate) struct Server {
    pub(crate) url: String,
    seen: watch::Sender<Vec<Request>>,
}

impl Server {
    pub(crate) async fn start(
        plan: impl Fn(&Request, usize) -> Plan + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let (seen, _) = watch::channel(Vec::new());
        let server = Self {
            url: url.clone(),
            seen: seen.clone(),
        };
        let plan = Arc::new(plan);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (plan, seen, url) = (Arc::clone(&plan), seen.clone(), url.clone());
                tokio::spawn(async move { serve(stream, url, &*plan, &seen).await });
            }
        });
        server
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.seen.borrow().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        let requests = self.requests();
        requests.into_iter().map(|request| request.line).collect()
    }

    /// Waits for a request.
    pub(crate) async fn has_seen(&self, line: &str) {
        let mut seen = self.seen.subscribe();
        let is_there = |seen: &Vec<Request>| seen.iter().any(|request| request.line == line);
        seen.wait_for(is_there).await.expect("the server runs");
    }

    /// A client with a session of this server.
    pub(crate) fn client(&self) -> Client {
        let builder = Client::builder().session_token("t0ken");
        builder.base_url(&self.url).build().expect("all is given")
    }
}

/// `plan` is also given how many requests with this line came before.
async fn serve(
    mut stream: TcpStream,
    url: String,
    plan: &(dyn Fn(&Request, usize) -> Plan + Send + Sync),
    seen: &watch::Sender<Vec<Request>>,
) {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
    let (line, headers) = head.split_once("\r\n").unwrap_or((&head, ""));
    let mut request = Request {
        line: line.trim_end_matches(" HTTP/1.1").to_owned(),
        headers: headers.to_lowercase().replace('\r', ""),
        body: bytes.split_off(end + 4),
        url,
    };
    let same = |other: &&Request| other.line == request.line;
    let before = seen.borrow().iter().filter(same).count();
    let plan = plan(&request, before);
    let length = request.header("content-length").map_or(0, |length| {
        length.parse::<usize>().expect("a length is a number")
    });
    while request.body.len() < plan.read.min(length) {
        if stream.read_buf(&mut request.body).await.unwrap_or(0) == 0 {
            break;
        }
    }
    seen.send_modify(|seen| seen.push(request));
    if let Some(gate) = plan.gate {
        gate.notified().await;
    }
    let _ = stream.write_all(&plan.answer).await;
    if let Some((gate, rest)) = plan.rest {
        gate.notified().await;
        let _ = stream.write_all(&rest).await;
    }
    if plan.hold {
        std::future::pending::<()>().await;
    }
}

/// The parts of the API that uploads take, for files with the number 5.
pub(crate) fn api(request: &Request) -> Plan {
    let access = format!(
        "{}/blobs/5/upload/?acl=a&key=k%2B1&policy=p%0A",
        request.url
    );
    match request.line.as_str() {
        "POST /blobs.json" | "PUT /blobs/5.json" => {
            let blob = blob(&access);
            Plan::answer("201 Created", blob.to_string())
        }
        "POST /blobs/5/upload/" => Plan::answer("201 Created", ""),
        "GET /blobs/5.json" => Plan::answer("200 OK", blob(&access).to_string()),
        _ => Plan::answer("200 OK", " "),
    }
}

pub(crate) fn blob(access: &str) -> serde_json::Value {
    serde_json::json!({ "blob": {
        "id": 5, "uid": "k+1", "name": "a.txt", "content_type": "text/plain", "public": false, "size": null,
        "blob_status": null, "set_completed_at": "2020-09-15T11:12:02Z",
        "blob_object_access": { "id": 5, "blob_id": 5, "params": access },
    }})
}

/// The content of the file that downloads ask for: each place has its own bytes.
pub(crate) fn film() -> Vec<u8> {
    (0..25_000_u32).flat_map(u32::to_be_bytes).collect()
}

/// The rest of the film that a request asks for, if it asks for one.
pub(crate) fn range_start(request: &Request) -> Option<usize> {
    let range = request.header("range")?;
    let start = range.strip_prefix("bytes=")?.strip_suffix('-')?;
    start.parse().ok()
}
