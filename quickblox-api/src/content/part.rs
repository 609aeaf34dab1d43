//! The file of an upload: its name, its type and its content.

use std::sync::Arc;

use reqwest::{Body, multipart::Part};

use super::{Content, meter::Meter};
use crate::error::{Error, Invalid};

/// A file to upload. Clones share the content.
///
/// ```
/// use quickblox_api::content::FilePart;
///
/// let file = FilePart::new("notes.txt", "text/plain", "buy milk");
/// assert_eq!(file.len(), 8);
/// ```
#[derive(Clone, Debug)]
pub struct FilePart {
    name: String,
    content_type: String,
    content: Content,
}

impl FilePart {
    /// A file with its name, its media type and its content: bytes, or any other [`Content`]. A name with control
    /// characters and a type that is none are refused when the request is sent.
    pub fn new(
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Content>,
    ) -> Self {
        Self {
            name: name.into(),
            content_type: content_type.into(),
            content: content.into(),
        }
    }

    /// How many bytes it has, which `declare_file_uploaded` wants to know.
    pub fn len(&self) -> u64 {
        self.content.len()
    }

    /// Whether it has no bytes. The server refuses such files.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    /// Says what would keep it from being sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        // They would end the part's header.
        if self.name.contains(char::is_control) {
            return Err(Invalid::new("name", "holds a control character").into());
        }
        if Part::text("").mime_str(&self.content_type).is_err() {
            return Err(Invalid::new("content_type", "is no media type").into());
        }
        if self.content.is_spent() {
            let refusal = "the content is a stream that has been sent already";
            return Err(Error::invalid_request(refusal));
        }
        Ok(())
    }

    /// The part, from the content's beginning; `None` if that cannot be had again.
    pub(super) fn part(&self, meter: &Arc<Meter>) -> Option<Part> {
        let body = Body::wrap_stream(meter.open(&self.content)?);
        Part::stream_with_length(body, self.len())
            .file_name(self.name.clone())
            .mime_str(&self.content_type)
            .ok()
    }
}
