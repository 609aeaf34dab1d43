//! The examples about files do what they say.

use super::server::{Plan, Server, api, film};

#[path = "../../examples/download_file.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod download_file;
#[path = "../../examples/upload_with_progress.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod upload_with_progress;

#[tokio::test]
async fn a_file_goes_up_and_comes_down() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, copy) = (folder.path().join("film"), folder.path().join("copy"));
    std::fs::write(&path, film()).expect("written");
    let server = Server::start(|request, _| match request.line.as_str() {
        "GET /blobs/k+1" => Plan::answer("200 OK", film()),
        _ => api(request),
    })
    .await;
    let client = server.client();
    let blob = upload_with_progress::run(&client, &path, "video/mp4").await;
    let blob = blob.expect("uploaded");
    let size = download_file::run(&client, &blob.uid, &copy).await;
    assert_eq!(size.expect("downloaded"), 100_000);
    assert!(std::fs::read(&copy).expect("there") == film());
}
