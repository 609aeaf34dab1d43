//! A download to a file: whole, or not there.

use std::{fs, path::Path};

use quickblox_api::ErrorKind;

use super::server::{Plan, Server, film};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<String> = entries
        .map(name)
        .map(|name| name.into_string().expect("text"))
        .collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_file_is_written_whole_in_the_place_of_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("film.mp4");
    let server = Server::start(|_, _| Plan::answer("200 OK", film())).await;
    let client = server.client();
    for _ in 0..2 {
        let written = client.download("x").to_file(&path).await;
        assert_eq!(written.expect("undisturbed"), 100_000);
        assert!(fs::read(&path).expect("there") == film());
        assert_eq!(names(folder.path()), ["film.mp4"]);
        fs::write(&path, "an earlier one").expect("written");
    }
}

#[tokio::test]
async fn a_failed_download_leaves_what_was_there() {
    let torn = || Plan::cut("200 OK", 100_000, &film()[..50_000]);
    let refused = || Plan::answer("404 Not Found", "");
    for (plan, kind) in [
        (torn as fn() -> Plan, ErrorKind::Transport),
        (refused, ErrorKind::NotFound),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("film.mp4");
        fs::write(&path, "an earlier one").expect("written");
        let server = Server::start(move |_, _| plan()).await;
        let client = server.client();
        let error = client
            .download("x")
            .to_file(&path)
            .await
            .expect_err("it fails");
        assert_eq!(error.kind(), kind);
        assert_eq!(names(folder.path()), ["film.mp4"]);
        assert_eq!(fs::read_to_string(&path).expect("there"), "an earlier one");
    }
}

#[tokio::test]
async fn a_dropped_download_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("film.mp4");
    let server = Server::start(|_, _| Plan::cut("200 OK", 100_000, &film()[..50_000]).held()).await;
    let client = server.client();
    tokio::select! {
        outcome = client.download("x").to_file(&path) => panic!("{outcome:?}"),
        () = async {
            while names(folder.path()).is_empty() {
                tokio::task::yield_now().await;
            }
        } => {}
    }
    // The file may be about to be made on another thread, which then has to take it away.
    while !names(folder.path()).is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(|_, _| Plan::answer("200 OK", film())).await;
    let client = server.client();
    let nowhere = client
        .download("x")
        .to_file(folder.path().join("none/film.mp4"))
        .await;
    let error = nowhere.expect_err("no such folder");
    assert_eq!(error.kind(), ErrorKind::Content);
    assert_eq!(
        error.to_string(),
        "download_file: the file cannot be written"
    );
    let onto_folder = client.download("x").to_file(folder.path()).await;
    assert_eq!(
        onto_folder.expect_err("a folder").kind(),
        ErrorKind::Content
    );
    assert_eq!(names(folder.path()), Vec::<String>::new());

    let part = client
        .download("x")
        .from(5)
        .to_file(folder.path().join("part"))
        .await;
    assert_eq!(part.expect_err("a part").kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.lines().len(), 2);
}
