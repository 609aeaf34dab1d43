//! `upload_file`: to wherever the permission says, with what it says.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use progenitor_client::Error;
use reqwest::Url;

use super::{FilePart, missing, refused, send};
use crate::{
    Client,
    content::{Meter, OnProgress, Progress, stall_limit},
    transport::{ResponseValue, finish},
    types,
    wire::Secret,
};

/// Request: Upload the content of a file.
///
/// Made by [`upload_file`](super::ClientUploadsExt::upload_file).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadFile<'a> {
    client: &'a Client,
    access: Option<Secret>,
    file: Option<FilePart>,
    progress: Option<OnProgress>,
}

impl<'a> UploadFile<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self {
            client,
            access: None,
            file: None,
            progress: None,
        }
    }

    /// The permission, from the answer to `create_file`, or to `update_file` with `new`. It is valid for one hour.
    #[must_use = "this returns the request"]
    pub fn access(mut self, access: &types::BlobObjectAccess) -> Self {
        self.access = Some(access.params.clone());
        self
    }

    /// The content.
    #[must_use = "this returns the request"]
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// What to do as the content goes out: a function that is called with each part of it, at the end with all of it.
    #[must_use = "this returns the request"]
    pub fn progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(OnProgress::new(told));
        self
    }

    pub(crate) fn progress_to(mut self, progress: Option<OnProgress>) -> Self {
        self.progress = progress;
        self
    }

    async fn dispatch(self, meter: &Arc<Meter>) -> Result<ResponseValue<()>, Error<()>> {
        let access = self.access.ok_or_else(|| missing("access"))?;
        let file = self.file.ok_or_else(|| missing("file"))?;
        let Address { url, fields } = address(&access).map_err(refused)?;
        let response = send(self.client, "upload_file", url, &fields, &file, meter).await?;
        Ok(ResponseValue::empty(response))
    }

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of any call; [`Content`](crate::ErrorKind::Content) if the content cannot be read or has another length than
    /// announced; [`Timeout`](crate::ErrorKind::Timeout) if no byte moves for too long, which leaves doubt only once all
    /// have gone. [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a part is missing or cannot be sent.
    pub async fn send(mut self) -> Result<ResponseValue<()>, crate::Error> {
        let len = self.file.as_ref().map_or(0, FilePart::len);
        let meter = Meter::new(len, self.progress.take());
        let limit = stall_limit(self.client);
        let sent = async { finish("upload_file", self.dispatch(&meter).await).await };
        meter.while_moving("upload_file", limit, sent).await
    }
}

/// Where to upload, and the fields of the form in the order of the URL.
struct Address {
    url: Url,
    fields: Vec<(String, String)>,
}

/// Takes the permission apart. Posted to with its query, S3 refuses.
fn address(access: &Secret) -> Result<Address, &'static str> {
    // The permission is a secret, so it is not quoted.
    const REFUSED: &str = "the permission to upload holds no address";
    let mut url = Url::parse(access.expose()).map_err(|_| REFUSED)?;
    let mut fields = Vec::new();
    let query = url.query().unwrap_or_default();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        // Not as forms are decoded: a `+` stays one.
        let decoded = |text| percent_decode_str(text).decode_utf8().map(String::from);
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decoded(name).map_err(|_| REFUSED)?;
        fields.push((name, decoded(value).map_err(|_| REFUSED)?));
    }
    url.set_query(None);
    url.set_fragment(None);
    Ok(Address { url, fields })
}
