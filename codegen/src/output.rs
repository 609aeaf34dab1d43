//! The generated folder on disk: what would change, and changing it without ever leaving half a folder behind.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use similar::TextDiff;
use tempfile::NamedTempFile;

use crate::format::BANNER;

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Path below the generated folder, with `/`.
    pub path: String,
    /// What stands there; `None` for a file that is missing.
    pub old: Option<String>,
    /// What shall stand there; `None` for a file that is to go.
    pub new: Option<String>,
}

impl Change {
    /// The change as a unified diff; `folder` is put before the file's name.
    pub fn diff(&self, folder: &str) -> String {
        let folder = folder.trim_end_matches('/');
        let slash = if folder.is_empty() { "" } else { "/" };
        let name = |side: Option<&String>| match side {
            Some(_) => format!("{folder}{slash}{}", self.path),
            None => "/dev/null".to_owned(),
        };
        let (old, new) = (
            self.old.as_deref().unwrap_or_default(),
            self.new.as_deref().unwrap_or_default(),
        );
        TextDiff::from_lines(old, new)
            .unified_diff()
            .header(&name(self.old.as_ref()), &name(self.new.as_ref()))
            .to_string()
    }
}

/// The generated folder.
#[derive(Debug, Clone)]
pub struct Output {
    folder: PathBuf,
}

impl Output {
    /// The folder at `folder`, which need not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// What has to change so that the folder holds these files; empty if it is fresh. Below `owned` no other generated
    /// file may be left.
    pub fn changes(
        &self,
        files: &BTreeMap<String, String>,
        owned: &str,
    ) -> io::Result<Vec<Change>> {
        let mut changes = Vec::new();
        for (path, new) in files {
            let old = read(&self.folder.join(Path::new(path)))?;
            // Git may check files out with other line ends; those are no change.
            if old.as_ref().map(|old| old.replace("\r\n", "\n")).as_ref() != Some(new) {
                let new = Some(new.clone());
                changes.push(Change {
                    path: path.clone(),
                    old,
                    new,
                });
            }
        }
        let mut present = Vec::new();
        let prefix = if owned.is_empty() {
            String::new()
        } else {
            format!("{owned}/")
        };
        collect(&self.folder.join(Path::new(owned)), &prefix, &mut present)?;
        for path in present.into_iter().filter(|path| !files.contains_key(path)) {
            let old = read(&self.folder.join(Path::new(&path)))?;
            if old.as_ref().is_some_and(|old| old.starts_with(BANNER)) {
                changes.push(Change {
                    path,
                    old,
                    new: None,
                });
            }
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// Makes the changes: every new text is written beside its target first, then all are renamed into place. A run
    /// that fails or is interrupted while writing leaves the old files whole.
    pub fn apply(&self, changes: &[Change]) -> io::Result<()> {
        let mut written = Vec::new();
        for change in changes {
            let Some(new) = &change.new else { continue };
            let target = self.folder.join(Path::new(&change.path));
            written.push((beside(&target, new)?, target));
        }
        for (file, target) in written {
            file.persist(target).map_err(|error| error.error)?;
        }
        for change in changes.iter().filter(|change| change.new.is_none()) {
            fs::remove_file(self.folder.join(Path::new(&change.path)))?;
        }
        Ok(())
    }
}

/// Writes a file as a whole or not at all.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    beside(path, text)?
        .persist(path)
        .map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file in the target's folder that holds the text.
fn beside(target: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    make_readable(file.path())?;
    Ok(file)
}

/// Temporary files are for their owner alone; sources are not.
#[cfg(unix)]
fn make_readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The text of a file; `None` if there is none.
fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Is there nothing, or something other than a folder on the way?
fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// The Rust files below a folder, by path with `/`.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if is_absent(&error) => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
        {
            files.push(path);
        }
    }
    Ok(())
}
