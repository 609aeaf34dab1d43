//! A file that appears under its name only when it is whole.

use std::{
    io,
    path::{Path, PathBuf},
};

use tokio::{fs, io::AsyncWriteExt as _, task::spawn_blocking};

/// Written beside its target, and removed when it is dropped before it has become that.
pub(super) struct PartFile {
    file: fs::File,
    part: PathBuf,
    target: PathBuf,
    renamed: bool,
}

impl PartFile {
    pub(super) async fn create(target: &Path) -> io::Result<Self> {
        let mut part = target.as_os_str().to_owned();
        part.push(".part");
        let (part, target) = (PathBuf::from(part), target.to_owned());
        // If the caller was dropped, the result is dropped too, and removes the file.
        let created = spawn_blocking(move || {
            Ok(Self {
                file: std::fs::File::create(&part)?.into(),
                part,
                target,
                renamed: false,
            })
        });
        created.await.map_err(io::Error::other)?
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
