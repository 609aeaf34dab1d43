//! Examples of files.

use std::fs;

use quickblox_api::{ErrorKind, types::BlobStatus};

use super::{
    example::{download_file, upload_with_progress},
    host::Host,
};

#[tokio::test]
async fn a_file_goes_up_and_comes_down() {
    let host = Host::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (path, copy) = (
        folder.path().join("film & more.mp4"),
        folder.path().join("copy"),
    );
    let film: Vec<u8> = (0..300_000_u32).map(|byte| byte.to_le_bytes()[0]).collect();
    fs::write(&path, &film).expect("written");
    let client = &host.users[0];
    let blob = upload_with_progress::run(client, &path, "video/mp4").await;
    let blob = blob.expect("uploaded");
    let entry = client.get_file(blob.id).send().await;
    let entry = entry.expect("an entry").into_inner().blob;
    assert_eq!(entry.blob_status, Some(BlobStatus::Complete));
    assert_eq!(entry.name.as_deref(), Some("film & more.mp4"));
    let size = download_file::run(client, &blob.uid, &copy).await;
    assert_eq!(size.expect("downloaded"), 300_000);
    assert!(fs::read(&copy).expect("there") == film);
}

#[tokio::test]
async fn files_that_are_not_there_are_told() {
    let host = Host::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing");
    let client = &host.users[0];
    let error = upload_with_progress::run(client, &missing, "video/mp4").await;
    assert!(error.is_err());
    let files = client.list_files().send().await.expect("a list");
    assert_eq!(files.total_entries, 0);
    let uid = "0123456789abcdef0123456789abcdef00";
    let error = download_file::run(client, uid, &missing).await;
    let error = error.expect_err("no such file");
    let error = error.downcast::<quickblox_api::Error>();
    assert_eq!(error.expect("the crate's").kind(), ErrorKind::NotFound);
    assert!(!missing.exists());
}
