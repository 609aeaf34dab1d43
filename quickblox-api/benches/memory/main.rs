//! Uploads and downloads 1 GiB, receives responses as large as the client takes, and fails if the peak memory of the
//! process exceeds a limit.
//!
//! The server is another process, so that only the client is measured. The figures come from `VmHWM` in
//! `/proc/self/status`, so this runs on Linux only. `QUICKBLOX_BENCH_MIB` sets another size than 1024 MiB.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failed assertion is how a measurement fails"
)]

mod responses;
mod server;

use std::{env, error::Error, fs, time::Instant};

use futures_util::stream;
use quickblox_api::{Client, content::Content};
use server::{CHUNK, SERVE, Server, serve};

const MIB: u64 = 1024 * 1024;
/// Memory that transfers may use in addition to what the client uses before them.
const LIMIT: u64 = 32 * MIB;

fn main() -> Result<(), Box<dyn Error>> {
    if let Ok(size) = env::var(SERVE) {
        return serve(size.parse()?);
    }
    let mib = env::var("QUICKBLOX_BENCH_MIB").map_or(Ok(1024), |text| text.parse())?;
    let server = Server::start(mib * MIB)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(transfers(&server.url, mib * MIB))?;
    runtime.block_on(responses::measure(&server.url))
}

async fn transfers(url: &str, size: u64) -> Result<(), Box<dyn Error>> {
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

/// Peak memory of this process since the last [`reset`], in bytes.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    Ok(kib.ok_or("no VmHWM")?.trim().parse::<u64>()? * 1024)
}

/// Makes the memory in use the new peak, and tells it.
fn reset() -> Result<u64, Box<dyn Error>> {
    fs::write("/proc/self/clear_refs", "5")?;
    peak()
}
