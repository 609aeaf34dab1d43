//! Reads a revision from git, without touching the working tree.

use std::{
    io,
    path::{Path, PathBuf},
    process::Command,
};

use codegen::Source;

use crate::Failure;

/// A folder of the repository at one commit.
pub(crate) struct Tree {
    repository: PathBuf,
    commit: String,
    folder: &'static str,
}

/// The branches that changes are made for, the first that exists counts.
const MAIN: [&str; 4] = ["origin/HEAD", "origin/main", "main", "master"];

impl Tree {
    /// The folder at a revision: a commit, a branch, a tag.
    pub(crate) fn at(
        repository: &Path,
        revision: &str,
        folder: &'static str,
    ) -> Result<Self, Failure> {
        let commit = commit(repository, revision)?.ok_or_else(|| {
            Failure::Io(format!(
                "`{revision}` is neither a file nor a revision that git knows here; fetch it, or name another with `--base`"
            ))
        })?;
        Ok(Self {
            repository: repository.to_path_buf(),
            commit,
            folder,
        })
    }

    /// The folder where the current branch left the main branch.
    pub(crate) fn at_merge_base(repository: &Path, folder: &'static str) -> Result<Self, Failure> {
        let mut main = None;
        for branch in MAIN {
            if commit(repository, branch)?.is_some() {
                main = Some(branch);
                break;
            }
        }
        let main = main.ok_or_else(|| {
            Failure::Io(format!(
                "git knows no main branch here (tried {}); name the base with `--base`",
                MAIN.join(", ")
            ))
        })?;
        let commit = git(repository, &["merge-base", "HEAD", main]).map_err(|error| {
            Failure::Io(format!(
                "git finds no common commit of HEAD and {main} ({error}); fetch the history, or name the base with `--base`"
            ))
        })?;
        Ok(Self {
            repository: repository.to_path_buf(),
            commit: commit.trim().to_owned(),
            folder,
        })
    }

    /// The commit in short.
    pub(crate) fn shown(&self) -> String {
        let short = self.commit.get(..12).unwrap_or(&self.commit);
        format!("{} at {short}", self.folder)
    }
}

impl Source for Tree {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let object = format!("{}:{}/{path}", self.commit, self.folder);
        output(&self.repository, &["cat-file", "blob", &object])
    }
}

/// The commit that a revision names, if git knows it.
fn commit(repository: &Path, revision: &str) -> Result<Option<String>, Failure> {
    let name = format!("{revision}^{{commit}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &name,
    ];
    match git(repository, &arguments) {
        Ok(found) => Ok(Some(found.trim().to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Failure::Io(format!(
            "cannot run git ({error}); install it, or name a file with `--base`"
        ))),
        Err(_) => Ok(None),
    }
}

/// What a git command prints, as text.
pub(crate) fn git(repository: &Path, arguments: &[&str]) -> io::Result<String> {
    let bytes = output(repository, arguments)?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

fn output(repository: &Path, arguments: &[&str]) -> io::Result<Vec<u8>> {
    let mut command = Command::new("git");
    command.arg("-C").arg(repository).args(arguments);
    let output = command.output()?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let reason = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(reason.trim().to_owned()))
}
