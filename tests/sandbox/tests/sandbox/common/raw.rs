//! Bytes to the sandbox and back, as a socket has them.

use std::io::ErrorKind;

use quickblox_sandbox::Sandbox;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
}

/// All that came back on a connection until it ended.
#[derive(Debug)]
pub(crate) struct Echo {
    pub(crate) text: String,
    pub(crate) end: End,
}

impl Echo {
    /// Head and body.
    pub(crate) fn halves(&self) -> (&str, &str) {
        self.text.split_once("\r\n\r\n").unwrap_or((&self.text, ""))
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.halves().0.lines().skip(1);
        lines.find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

pub(crate) async fn connect(sandbox: &Sandbox) -> TcpStream {
    let stream = TcpStream::connect(sandbox.address()).await;
    stream.expect("a connection")
}

/// Sends bytes, and reads until the connection ends. `closes` ends this side behind the bytes.
pub(crate) async fn exchange(sandbox: &Sandbox, bytes: &[u8], closes: bool) -> Echo {
    let mut stream = connect(sandbox).await;
    let (mut incoming, mut outgoing) = stream.split();
    let mut answer = Vec::new();
    let send = async {
        // The sandbox may hang up before all is sent.
        let _ = outgoing.write_all(bytes).await;
        if closes {
            let _ = outgoing.shutdown().await;
        }
    };
    let ((), end) = tokio::join!(send, incoming.read_to_end(&mut answer));
    let end = match end {
        Ok(_) => End::Closed,
        Err(error) if error.kind() == ErrorKind::ConnectionReset => End::Reset,
        Err(error) => panic!("{error}"),
    };
    Echo {
        text: String::from_utf8_lossy(&answer).into_owned(),
        end,
    }
}

/// A request by API key on a connection that ends with the answer.
pub(crate) fn request(sandbox: &Sandbox, line: &str, body: &str) -> Vec<u8> {
    let key = &sandbox.credentials().api_key;
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: ApiKey {key}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body.as_bytes()].concat()
}
