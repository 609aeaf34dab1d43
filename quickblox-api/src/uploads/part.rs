//! The file of an upload: its name, its type and its bytes.

use std::fmt;

use bytes::Bytes;
use reqwest::multipart::Part;

/// A file to upload. Clones share the bytes.
///
/// ```
/// use quickblox_api::uploads::FilePart;
///
/// let file = FilePart::new("notes.txt", "text/plain", "buy milk");
/// assert_eq!(file.len(), 8);
/// ```
#[derive(Clone)]
pub struct FilePart {
    name: String,
    content_type: String,
    content: Bytes,
}

impl FilePart {
    /// A file with its name, its media type and its content. A name with control characters and a type that is none are
    /// refused when the request is sent.
    pub fn new(
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            content_type: content_type.into(),
            content: content.into(),
        }
    }

    /// How many bytes it has, which `declare_file_uploaded` wants to know.
    pub fn len(&self) -> usize {
        self.content.len()
    }

    /// Whether it has no bytes. The server refuses such files.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    pub(super) fn into_part(self) -> Result<Part, &'static str> {
        // They would end the part's header.
        if self.name.contains(char::is_control) {
            return Err("the name of the file holds a control character");
        }
        let part = Part::stream(self.content).file_name(self.name);
        part.mime_str(&self.content_type)
            .map_err(|_| "the content type of the file is no media type")
    }
}

/// Without the content.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
