//! Many connections at once, to a sandbox in a process of its own: each end of a connection counts against the limit of
//! its process.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::{Barrier, Semaphore},
    task::JoinSet,
};

use super::Result;

/// How many connections are being opened at a time: less than what a system lets wait.
const OPENING: usize = 200;
/// What a process needs besides its connections.
const SPARE: u64 = 100;

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Opens all connections and makes two calls on each, all at a time. Gives the time of either.
pub(crate) async fn serve(count: usize) -> Result<(Duration, Duration)> {
    let limit = rlimit::increase_nofile_limit(rlimit::INFINITY)?;
    let needed = u64::try_from(count)? + SPARE;
    if limit < needed {
        return Err(format!("the system allows {limit} open files: `ulimit -n {needed}`").into());
    }
    let mut program = Program(
        Command::new(env!("CARGO_BIN_EXE_quickblox-sandbox"))
            .arg("--json")
            .stdout(Stdio::piped())
            .spawn()?,
    );
    let mut line = String::new();
    let out = program.0.stdout.as_mut().ok_or("no output")?;
    BufReader::new(out).read_line(&mut line)?;
    let line: Value = serde_json::from_str(&line)?;
    let text = |name: &str| line.get(name).and_then(Value::as_str).unwrap_or_default();
    let address: Arc<str> = text("base_url").trim_start_matches("http://").into();
    let request: Arc<str> = format!(
        "GET /users.json HTTP/1.1\r\nHost: sandbox\r\nAuthorization: ApiKey {}\r\n\r\n",
        text("api_key")
    )
    .into();

    let start = Instant::now();
    let doors = Arc::new(Semaphore::new(OPENING));
    let all = Arc::new(Barrier::new(count + 1));
    let mut calls = JoinSet::new();
    for _ in 0..count {
        let (address, request) = (Arc::clone(&address), Arc::clone(&request));
        let (doors, all) = (Arc::clone(&doors), Arc::clone(&all));
        calls.spawn(async move {
            let door = doors.acquire().await;
            let connected = TcpStream::connect(address.as_ref()).await;
            drop(door);
            // Whoever failed waits too, so that nobody waits for them forever.
            all.wait().await;
            let mut stream = connected?;
            call(&mut stream, &request).await?;
            call(&mut stream, &request).await
        });
    }
    all.wait().await;
    let opened = start.elapsed();
    let start = Instant::now();
    while let Some(done) = calls.join_next().await {
        done??;
    }
    Ok((opened, start.elapsed()))
}

/// One call on a connection that stays.
async fn call(stream: &mut TcpStream, request: &str) -> std::io::Result<()> {
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    loop {
        if stream.read_buf(&mut answer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let text = String::from_utf8_lossy(&answer);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        if !head.starts_with("HTTP/1.1 200") {
            return Err(std::io::Error::other(head.to_owned()));
        }
        let mut lines = head.lines();
        let length = lines.find_map(|line| line.strip_prefix("content-length: "));
        if length.and_then(|length| length.parse().ok()) == Some(body.len()) {
            return Ok(());
        }
    }
}
