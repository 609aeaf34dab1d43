//! Uploads a file and shows how far it is.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example upload_with_progress -- film.mp4 video/mp4
//! ```

use std::{env, error::Error, path::Path};

use indicatif::{ProgressBar, ProgressStyle};
use quickblox_api::{Client, content::Content, types};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().ok_or("which file?")?;
    let content_type = arguments.next().ok_or("of which type?")?;
    let blob = run(&Client::from_env()?, path.as_ref(), &content_type).await?;
    println!("uploaded as {} with the number {}", blob.uid, blob.id);
    Ok(())
}

/// Needs a client with the session of a user.
pub(crate) async fn run(
    client: &Client,
    path: &Path,
    content_type: &str,
) -> Result<types::Blob, Box<dyn Error>> {
    let name = path.file_name().ok_or("the path has no name at its end")?;
    let content = Content::file(path).await?;
    let bar = ProgressBar::new(content.len());
    bar.set_style(ProgressStyle::with_template(
        "{wide_bar} {bytes}/{total_bytes} {binary_bytes_per_sec} {eta}",
    )?);
    let shown = bar.clone();
    let blob = client
        .upload(name.to_string_lossy(), content_type, content)
        .progress(move |progress| shown.set_position(progress.sent))
        .send()
        .await?;
    bar.finish();
    Ok(blob)
}
