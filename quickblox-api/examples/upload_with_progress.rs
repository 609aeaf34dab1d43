//! Uploads a file and shows a progress bar.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example upload_with_progress -- film.mp4 video/mp4
//! ```

use std::{env, error::Error, path::Path};

use indicatif::{ProgressBar, ProgressStyle};
use quickblox_api::{Client, content::Content, types::Blob};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let path = arguments
        .next()
        .ok_or("which file? pass its path as the first argument")?;
    let content_type = arguments
        .next()
        .ok_or("of which type? pass the media type as the second argument")?;
    let blob = run(&Client::from_env()?, path.as_ref(), &content_type).await?;
    println!("uploaded as {} with the id {}", blob.uid, blob.id);
    Ok(())
}

/// The client must act as a user.
pub(crate) async fn run(
    client: &Client,
    path: &Path,
    content_type: &str,
) -> Result<Blob, Box<dyn Error>> {
    let name = path.file_name().ok_or("the path has no file name")?;
    let content = Content::file(path).await?;
    let bar = ProgressBar::new(content.len()).with_style(ProgressStyle::with_template(
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
