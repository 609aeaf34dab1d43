//! Uploads and downloads 1 GiB, and fails if the peak memory of the process exceeds a limit.
//!
//! The server is another process, so that only the client is measured. The figures come from `VmHWM` in
//! `/proc/self/status`, so this runs on Linux only. `QUICKBLOX_BENCH_MIB` sets another size than 1024 MiB.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failed assertion is how a measurement fails"
)]

use std::{
    env,
    error::Error,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::Instant,
};

use futures_util::stream;
use quickblox_api::{Client, content::Content};

const MIB: u64 = 1024 * 1024;
/// Memory that transfers may use in addition to what the client uses before them.
const LIMIT: u64 = 32 * MIB;
const CHUNK: usize = 64 * 1024;

/// Variable that makes this program run as the server. Its value is the size of the file in bytes.
const SERVE: &str = "QUICKBLOX_BENCH_SERVE";

fn main() -> Result<(), Box<dyn Error>> {
    if let Ok(size) = env::var(SERVE) {
        return serve(size.parse()?);
    }
    let mib = env::var("QUICKBLOX_BENCH_MIB").map_or(Ok(1024), |text| text.parse())?;
    let server = Server::start(mib * MIB)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(&server.url, mib * MIB))
}

async fn measure(url: &str, size: u64) -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .session_token("token")
        .base_url(url)
        .build()?;
    let folder = tempfile::tempdir()?;
    // A sparse file: it uses no disk space, but is read like any other file.
    let file = folder.path().join("zeros");
    fs::File::create(&file)?.set_len(size)?;

    // Two small transfers first, for the connections, threads and buffers that every program needs.
    let small = vec![0; CHUNK];
    client.upload("small", "text/plain", small).send().await?;
    client.download("small").stream().await?.try_next().await?;
    let before = peak()?;
    println!("before: {} MiB", before / MIB);

    let start = Instant::now();
    let content = Content::file(&file).await?;
    client.upload("zeros", "text/plain", content).send().await?;
    report("upload of a file", size, start, before)?;

    let start = Instant::now();
    let chunks = usize::try_from(size)? / CHUNK;
    let zeros = stream::iter((0..chunks).map(|_| Ok::<_, std::io::Error>(vec![0; CHUNK])));
    let content = Content::stream(size, zeros);
    client.upload("zeros", "text/plain", content).send().await?;
    report("upload of a stream", size, start, before)?;

    let start = Instant::now();
    let mut download = client.download("zeros").stream().await?;
    while download.try_next().await?.is_some() {}
    assert_eq!(download.position(), size);
    report("download as a stream", size, start, before)?;

    let start = Instant::now();
    let copy = folder.path().join("copy");
    assert_eq!(client.download("zeros").to_file(&copy).await?, size);
    assert_eq!(fs::metadata(&copy)?.len(), size);
    report("download to a file", size, start, before)
}

fn report(what: &str, size: u64, start: Instant, before: u64) -> Result<(), Box<dyn Error>> {
    let extra = peak()? - before;
    println!(
        "{what}: {} MiB in {:.1} s, {:.1} MiB of extra memory",
        size / MIB,
        start.elapsed().as_secs_f64(),
        f64::from(u32::try_from(extra / 1024)?) / 1024.0,
    );
    assert!(extra <= LIMIT, "more than {} MiB", LIMIT / MIB);
    Ok(())
}

/// Peak memory of this process, in bytes.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    Ok(kib.ok_or("no VmHWM")?.trim().parse::<u64>()? * 1024)
}

struct Server {
    url: String,
    process: Child,
}

impl Server {
    fn start(size: u64) -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(env::current_exe()?)
            .env(SERVE, size.to_string())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        let url = url.trim().to_owned();
        Ok(Self { url, process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn serve(size: u64) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    println!("{url}");
    for connection in listener.incoming() {
        let (connection, url) = (connection?, url.clone());
        // The client may close a connection at any time.
        thread::spawn(move || respond(connection, &url, size).ok());
    }
    Ok(())
}

fn respond(connection: TcpStream, url: &str, size: u64) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(CHUNK, connection.try_clone()?);
    let mut writer = connection;
    loop {
        let (mut request, mut length) = (String::new(), 0);
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink())?;
        if request.starts_with("GET") {
            write!(writer, "HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n")?;
            std::io::copy(&mut std::io::repeat(0).take(size), &mut writer)?;
            continue;
        }
        let access = format!("{url}/blobs/1/upload/?key=a");
        let body = format!(
            r#"{{"blob":{{"id":1,"uid":"a","public":false,"blob_object_access":{{"id":1,"blob_id":1,"params":"{access}"}}}}}}"#
        );
        write!(
            writer,
            "HTTP/1.1 201 Created\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
    }
}
