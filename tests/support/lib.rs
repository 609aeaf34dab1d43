//! What several tests need: where things are, and the fixtures.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use quickblox_api::Operation;

mod generated {
    #[rustfmt::skip]
    #[allow(clippy::all, clippy::pedantic, reason = "made by a tool")]
    pub mod calls;
}
pub mod sample;
pub mod server;
pub mod typed;

pub use generated::calls;

/// Is the operation one that the crate has by hand, since the generator has no bodies of several parts?
pub fn is_hand_written(operation: &Operation) -> bool {
    operation.media_type == Some("multipart/form-data")
}

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The files below a folder, by path with `/` below it; those for which `wanted` says so.
pub fn files(folder: &Path, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else if wanted(&path) {
                found.insert(path, entry.path());
            }
        }
    }
    found
}

/// A small OpenAPI document under `tests/fixtures`: one file, or a folder with its root in `quickblox.yaml`.
#[derive(Debug)]
pub struct Fixture {
    /// Its name, which for a lint fixture is the rule's.
    pub name: String,
    /// Its folder.
    pub source: codegen::Directory,
    /// Its root file in that folder.
    pub root: String,
}

/// The fixtures of a group, by name.
pub fn fixtures(group: &str) -> Vec<Fixture> {
    let folder = workspace().join("tests/fixtures").join(group);
    let is_root = |path: &str| {
        path.ends_with(".yaml") && (!path.contains('/') || path.ends_with("/quickblox.yaml"))
    };
    files(&folder, is_root)
        .into_keys()
        .map(|path| match path.split_once('/') {
            Some((name, root)) => Fixture {
                name: name.to_owned(),
                source: codegen::Directory(folder.join(name)),
                root: root.to_owned(),
            },
            None => Fixture {
                name: path.trim_end_matches(".yaml").to_owned(),
                source: codegen::Directory(folder.clone()),
                root: path,
            },
        })
        .collect()
}

/// The description in the repository.
pub fn description() -> codegen::Directory {
    codegen::Directory(workspace().join("openapi"))
}

/// The root file of the description.
pub const ROOT: &str = "quickblox.yaml";
