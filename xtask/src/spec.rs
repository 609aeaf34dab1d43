//! The description that a command works on, and the workspace's own folders.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use codegen::{Directory, Document, Report, Source as _};

use crate::{Failure, report};

/// A description on disk: its folder and the name of its root file in it.
pub(crate) struct Spec {
    source: Directory,
    folder: PathBuf,
    root: String,
}

/// A description without findings.
pub(crate) struct Checked {
    pub(crate) document: Document,
    pub(crate) timings: Vec<(&'static str, Duration)>,
}

impl Spec {
    /// The description at `path`, or the workspace's own.
    pub(crate) fn new(path: Option<&Path>) -> Result<Self, Failure> {
        let path = path.map_or_else(
            || workspace().join("openapi/quickblox.yaml"),
            Path::to_path_buf,
        );
        let root = path.file_name().and_then(|name| name.to_str());
        let root = root.ok_or_else(|| Failure::Io(format!("{} is no file", path.display())))?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let source = Directory(folder.clone());
        // A root that cannot be read is no finding: exit code 2.
        source
            .read(root)
            .map_err(|error| Failure::Io(format!("cannot read {}: {error}", path.display())))?;
        Ok(Self {
            root: root.to_owned(),
            source,
            folder,
        })
    }

    /// The root file as a person would name it.
    pub(crate) fn shown(&self) -> String {
        shown(&self.folder.join(&self.root))
    }

    /// Loads and lints; prints what was found, or the first of it.
    pub(crate) fn check(&self, all: bool) -> Result<Checked, Failure> {
        let start = Instant::now();
        let document =
            codegen::check(&self.source, &self.root).map_err(|report| self.print(&report, all))?;
        Ok(Checked {
            document,
            timings: vec![("load and lint", start.elapsed())],
        })
    }

    /// Runs the pipeline; prints what was found.
    pub(crate) fn generate(&self) -> Result<codegen::Generated, Failure> {
        codegen::generate(&self.source, &self.root).map_err(|report| self.print(&report, false))
    }

    fn print(&self, found: &Report, all: bool) -> Failure {
        report::findings(found, &shown(&self.folder), all);
        Failure::Findings
    }
}

/// The workspace's folder: the parent of this package's.
pub(crate) fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// A path as it is seen from the current folder, where it lies below it.
pub(crate) fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&current).unwrap_or(path);
    path.display().to_string()
}
