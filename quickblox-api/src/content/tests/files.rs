//! Downloads to a path at which something is already.

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use super::with_token;
use crate::{
    ErrorKind,
    testing::{Server, answer},
};

const CONTENT: &str = "content of the file";

async fn download(to: &Path) -> Result<u64, crate::Error> {
    let server = Server::start(|_| answer("200 OK", CONTENT)).await;
    with_token(&server.url).download("uid").to_file(to).await
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// What is at the path before, made by a function.
type Before = fn(&Path);

#[tokio::test]
async fn what_has_the_name_is_replaced_and_nothing_else_is_touched() {
    #[rustfmt::skip]
    let table: [(&str, Before); 6] = [
        ("nothing", |_| {}),
        ("a file", |to| fs::write(to, "old").unwrap()),
        ("a link to a file", |to| symlink("other", to).unwrap()),
        ("a link to nothing", |to| symlink("nowhere", to).unwrap()),
        ("a link to a folder", |to| symlink(".", to).unwrap()),
        ("a pipe", |to| assert!(Command::new("mkfifo").arg(to).status().unwrap().success())),
    ];
    for (name, before) in table {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("other");
        fs::write(&other, "other").unwrap();
        let to = folder.path().join("file");
        before(&to);
        // Where an earlier version wrote to.
        let part = folder.path().join("file.part");
        symlink("other", &part).unwrap();
        let size = download(&to)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(size, CONTENT.len() as u64);
        assert!(fs::symlink_metadata(&to).unwrap().is_file(), "{name}");
        assert_eq!(fs::read_to_string(&to).unwrap(), CONTENT, "{name}");
        assert_eq!(fs::read_to_string(&other).unwrap(), "other", "{name}");
        assert!(fs::symlink_metadata(&part).unwrap().is_symlink(), "{name}");
        assert_eq!(
            names(folder.path()),
            ["file", "file.part", "other"],
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_cannot_be_a_file_is_refused_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    for to in ["folder", "nowhere/file", "..", "file\0"] {
        let error = download(&folder.path().join(to)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Content, "{to}: {error}");
        assert_eq!(names(folder.path()), ["folder"], "{to}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_what_was_asked_for_does_not_appear() {
    let part = |range: &str| format!("206 Partial Content\nContent-Range: bytes {range}");
    for (head, reason) in [
        (part("0-18/30"), "ends before the file does"),
        (part("5-23/24"), "another part of the file came"),
        (part("0-18/*"), "does not say which"),
        ("206 Partial Content".to_owned(), "does not say which"),
        ("200 OK\nContent-Encoding: gzip".to_owned(), "came encoded"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start(move |_| answer(&head, CONTENT)).await;
        let client = with_token(&server.url);
        let to = folder.path().join("file");
        let error = client.download("uid").to_file(&to).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Content, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(names(folder.path()).is_empty());
    }
}
