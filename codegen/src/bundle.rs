//! The document as one self-contained file, for tools of other languages.

mod generators;
mod yaml;

use crate::{
    document::Document,
    node::{Node, Value},
};

/// How a bundle is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// YAML, keys in the order of the sources.
    Yaml,
    /// JSON, indented.
    Json,
}

impl Format {
    /// The format that a file's extension asks for: JSON for `.json`, else YAML.
    pub fn of(path: &std::path::Path) -> Self {
        if path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
        {
            Self::Json
        } else {
            Self::Yaml
        }
    }
}

/// Writes the document as one file.
pub fn bundle(document: &Document, format: Format) -> Result<String, String> {
    match format {
        Format::Yaml => Ok(yaml::document(&document.root)),
        Format::Json => serde_json::to_string_pretty(&Ordered(&document.root))
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
    }
}

/// A node that is serialised in the order of its text.
struct Ordered<'a>(&'a Node);

impl serde::Serialize for Ordered<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.value {
            Value::Array(items) => serializer.collect_seq(items.iter().map(Ordered)),
            Value::Object(object) => serializer.collect_map(
                object
                    .iter()
                    .map(|(key, entry)| (key, Ordered(&entry.node))),
            ),
            _ => self.0.to_json().serialize(serializer),
        }
    }
}
