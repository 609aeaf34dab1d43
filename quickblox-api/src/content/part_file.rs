//! A file that appears under its name only when it is whole.

use std::{
    fs::OpenOptions,
    io,
    path::{Path, PathBuf},
};

use tokio::{fs, io::AsyncWriteExt as _, task::spawn_blocking};

/// How many names are tried for a new file.
const TRIES: usize = 16;

/// Written beside its target, and removed when it is dropped before it has become that.
pub(super) struct PartFile {
    file: fs::File,
    part: PathBuf,
    target: PathBuf,
    renamed: bool,
}

impl PartFile {
    pub(super) async fn create(target: &Path) -> io::Result<Self> {
        let target = target.to_owned();
        // If the caller was dropped, the result is dropped too, and removes the file.
        let created = spawn_blocking(move || Self::beside(target));
        created.await.map_err(io::Error::other)?
    }

    fn beside(target: PathBuf) -> io::Result<Self> {
        if target.file_name().is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path has no file name",
            ));
        }
        // A link is replaced, not followed.
        if target.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        for _ in 0..TRIES {
            let name = format!(".quickblox-{:016x}.part", fastrand::u64(..));
            let part = target.with_file_name(name);
            // Opens no file that is there, no link and no pipe.
            match OpenOptions::new().write(true).create_new(true).open(&part) {
                Ok(file) => {
                    return Ok(Self {
                        file: file.into(),
                        part,
                        target,
                        renamed: false,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    pub(super) async fn finish(mut self) -> io::Result<()> {
        self.file.flush().await?;
        // Else a crash could leave the name with nothing behind it.
        self.file.sync_all().await?;
        fs::rename(&self.part, &self.target).await?;
        self.renamed = true;
        Ok(())
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.renamed {
            // There is no caller to report an error to.
            let _ = std::fs::remove_file(&self.part);
        }
    }
}
