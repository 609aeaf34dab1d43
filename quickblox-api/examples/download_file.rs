//! Downloads a file by its `uid` and shows the progress.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example download_file -- 97f5802dcbd34a59a4921d73f6baedd000 museum.jpeg
//! ```

use std::{env, error::Error, path::Path};

use quickblox_api::Client;
use tokio::{fs::File, io::AsyncWriteExt as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let uid = arguments
        .next()
        .ok_or("which file? pass its uid as the first argument")?;
    let path = arguments
        .next()
        .ok_or("where to? pass a path as the second argument")?;
    let size = run(&Client::from_env()?, &uid, path.as_ref()).await?;
    println!("{path} has {size} bytes");
    Ok(())
}

/// Returns the size of the file. A public file needs no credentials, a private one needs the session of a user.
pub(crate) async fn run(client: &Client, uid: &str, path: &Path) -> Result<u64, Box<dyn Error>> {
    let mut download = client.download(uid).stream().await?;
    println!(
        "{} of type {}",
        download.name().unwrap_or("a file without a name"),
        download.content_type().unwrap_or("unknown"),
    );
    let mut file = File::create(path).await?;
    while let Some(chunk) = download.try_next().await? {
        file.write_all(&chunk).await?;
        match download.size() {
            Some(size) => print!("\r{} of {size} bytes", download.position()),
            None => print!("\r{} bytes", download.position()),
        }
    }
    println!();
    file.flush().await?;
    Ok(download.position())
}
