//! Where text comes from and where in it a finding lies.
//!
//! The pipeline reads files through a [`Source`], so that tests and benchmarks need no disk, and keeps every text it
//! has read in [`Sources`], so that a [`Span`] can be shown as file, line and column with its line under it.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

/// Gives the bytes of a file of the description, by its path below the description's folder (`chat/paths.yaml`).
pub trait Source {
    /// Reads one file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// A folder on disk.
#[derive(Debug, Clone)]
pub struct Directory(pub PathBuf);

impl Directory {
    /// The JSON files in this folder and those below it.
    pub fn json_files(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&self.0)? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(Self(path).json_files()?);
            } else if path.extension().is_some_and(|found| found == "json") {
                files.push(std::fs::read(path)?);
            }
        }
        Ok(files)
    }
}

impl Source for Directory {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.0.join(Path::new(path)))
    }
}

/// Files in memory, by path.
impl Source for BTreeMap<String, Vec<u8>> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// A stretch of bytes in one of the files read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub(crate) file: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The texts read so far.
#[derive(Debug, Default, Clone)]
pub struct Sources {
    files: Vec<(String, String)>,
}

impl Sources {
    pub(crate) fn add(&mut self, path: &str, text: String) -> usize {
        self.files.push((path.to_owned(), text));
        self.files.len() - 1
    }

    /// Path of the file that the span lies in, below the description's folder.
    pub fn path(&self, span: Span) -> &str {
        self.files.get(span.file).map_or("", |(path, _)| path)
    }

    pub(crate) fn text(&self, span: Span) -> &str {
        self.files.get(span.file).map_or("", |(_, text)| text)
    }

    /// Line and column of the span's start, both counted from 1, the column in characters.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let before = self.text(span).get(..span.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before
            .get(line_start..)
            .map_or(0, |line| line.chars().count())
            + 1;
        (line, column)
    }

    /// The module that a file belongs to: its folder, or `common` for files beside the root.
    pub(crate) fn module(&self, span: Span) -> &str {
        self.path(span)
            .split_once('/')
            .map_or("common", |(folder, _)| folder)
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = (usize, &str)> {
        self.files
            .iter()
            .enumerate()
            .map(|(file, (path, _))| (file, path.as_str()))
    }
}
