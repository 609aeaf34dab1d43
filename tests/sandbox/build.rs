//! Bundles the description into the crate, so that the program needs no file beside it.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let source = Path::new("../../openapi");
    println!("cargo::rerun-if-changed={}", source.display());
    let source = codegen::Directory(source.to_path_buf());
    let document = codegen::check(&source, "quickblox.yaml")
        .map_err(|report| report.render("openapi", false))?;
    let text = codegen::bundle(&document, codegen::Format::Json)?;
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("description.json"), text)?;
    Ok(())
}
