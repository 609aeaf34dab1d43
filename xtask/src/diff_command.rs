//! `cargo xtask diff`: what changed in the description since a base, and for whom it breaks.

use std::path::{Path, PathBuf};

use codegen::{
    Directory, Document, Source,
    diff::{self, Changes},
};

use crate::{
    Failure,
    args::{Compared, Diff, ReportFormat},
    git::Tree,
    report,
    spec::{shown, workspace},
};

/// The root of the description, in its folder.
const ROOT: &str = "quickblox.yaml";

pub(crate) fn run(args: &Diff) -> Result<(), Failure> {
    let changes = changes(&args.compared)?;
    let text = match args.format {
        ReportFormat::Text => changes.text(),
        ReportFormat::Markdown => changes.markdown(),
        ReportFormat::Json => changes.json(),
    };
    anstream::print!("{text}");
    Ok(())
}

/// The changes from the base to the description.
pub(crate) fn changes(compared: &Compared) -> Result<Changes, Failure> {
    let (base, new) = documents(compared)?;
    Ok(diff::compare(&base, &new))
}

/// The base and the description.
pub(crate) fn documents(compared: &Compared) -> Result<(Document, Document), Failure> {
    let new = match &compared.spec {
        Some(path) => read_file(path)?,
        None => read_file(&workspace().join("openapi").join(ROOT))?,
    };
    Ok((base(compared.base.as_deref())?, new))
}

fn base(name: Option<&str>) -> Result<Document, Failure> {
    let file = name.map(PathBuf::from).filter(|path| path.is_file());
    if let Some(path) = file {
        return read_file(&path);
    }
    let tree = match name {
        Some(revision) => Tree::at(&workspace(), revision, "openapi")?,
        None => Tree::at_merge_base(&workspace(), "openapi")?,
    };
    read(&tree, ROOT, &tree.shown())
}

fn read_file(path: &Path) -> Result<Document, Failure> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| Failure::Io(format!("{} is no file", path.display())))?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    let shown = shown(&folder);
    read(&Directory(folder), name, &shown)
}

/// Loads a description. What today's rules find in it is no reason not to compare it, but it is told.
fn read(source: &dyn Source, root: &str, folder: &str) -> Result<Document, Failure> {
    if let Err(error) = source.read(root) {
        return Err(Failure::Io(format!(
            "cannot read {root} of {folder}: {error}"
        )));
    }
    let loaded = codegen::load(source, root);
    let (document, found) = loaded.map_err(|report| {
        report::findings(&report, folder, false);
        Failure::Findings
    })?;
    if found > 0 {
        anstream::eprintln!(
            "{}: {} in {folder}; it is compared as it is",
            report::warning_word(),
            report::count(found, "finding")
        );
    }
    Ok(document)
}
