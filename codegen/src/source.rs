//! Where text comes from and where in it a finding lies.
//!
//! The pipeline reads files through a [`Source`], so that tests and benchmarks need no disk, and keeps every text it
//! has read in [`Sources`], so that a [`Span`] can be shown as file, line and column with its line under it.

use std::{
    collections::BTreeMap,
    fs::File as Opened,
    io::{self, Read as _},
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
    /// The JSON files in this folder and those below it. Links are not followed.
    pub fn json_files(&self) -> io::Result<Vec<Vec<u8>>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&self.0)? {
            let entry = entry?;
            let (kind, path) = (entry.file_type()?, entry.path());
            if kind.is_dir() {
                files.extend(Self(path).json_files()?);
            } else if kind.is_file() && path.extension().is_some_and(|found| found == "json") {
                files.push(bounded(&path)?);
            }
        }
        Ok(files)
    }
}

/// The size that a file may have. The largest public descriptions have a fifth of it.
const MOST: u64 = 64 << 20;

/// A link that leads out of the folder is not followed, and nothing is read but files, which have an end.
impl Source for Directory {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let file = self.0.join(Path::new(path)).canonicalize()?;
        let folder = if self.0.as_os_str().is_empty() {
            Path::new(".").canonicalize()?
        } else {
            self.0.canonicalize()?
        };
        if !file.starts_with(folder) {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, Outside));
        }
        bounded(&file)
    }
}

/// The bytes of a regular file, if they are not too many.
fn bounded(path: &Path) -> io::Result<Vec<u8>> {
    // Before it is opened: to open a pipe is to wait for its writer.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    let mut bytes = Vec::new();
    Opened::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        let refusal = format!("it has more than {} MiB", MOST >> 20);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, refusal));
    }
    Ok(bytes)
}

/// Why a file outside of the folder is not read.
#[derive(Debug)]
struct Outside;

impl std::error::Error for Outside {}

impl std::fmt::Display for Outside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("it is a link that leads out of the description's folder")
    }
}

/// Whether a file was not read because it lies outside of the folder.
pub(crate) fn is_outside(error: &io::Error) -> bool {
    let inner = error.get_ref();
    inner
        .and_then(|inner| inner.downcast_ref::<Outside>())
        .is_some()
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
    files: Vec<File>,
}

#[derive(Debug, Clone)]
struct File {
    path: String,
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Sources {
    pub(crate) fn add(&mut self, path: &str, text: String) -> usize {
        let ends = text.match_indices('\n').map(|(newline, _)| newline + 1);
        self.files.push(File {
            path: path.to_owned(),
            lines: [0].into_iter().chain(ends).collect(),
            text,
        });
        self.files.len() - 1
    }

    /// Path of the file that the span lies in, below the description's folder.
    pub fn path(&self, span: Span) -> &str {
        self.files.get(span.file).map_or("", |file| &file.path)
    }

    pub(crate) fn text(&self, span: Span) -> &str {
        self.files.get(span.file).map_or("", |file| &file.text)
    }

    /// The line of the span's start, counted from 1, and where it begins.
    pub(crate) fn line(&self, span: Span) -> (usize, usize) {
        let lines = self
            .files
            .get(span.file)
            .map_or(&[][..], |file| &file.lines);
        let line = lines.partition_point(|start| *start <= span.start);
        let start = line.checked_sub(1).and_then(|index| lines.get(index));
        (line.max(1), start.copied().unwrap_or_default())
    }

    /// Line and column of the span's start, both counted from 1, the column in characters.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let (line, start) = self.line(span);
        let before = self.text(span).get(start..span.start);
        (line, before.unwrap_or_default().chars().count() + 1)
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
            .map(|(index, file)| (index, file.path.as_str()))
    }
}
