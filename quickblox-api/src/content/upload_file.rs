//! `upload_file`: to the address that the permission holds, with the fields that it holds.

use percent_encoding::percent_decode_str;
use reqwest::Url;

use super::{FilePart, Progress, form::send_form, meter::OnProgress};
use crate::{
    call::Call, client::Client, error::Error, generated::operations, link::is_loopback,
    transport::ResponseValue, types, wire::Secret,
};

/// Request: Upload the content of a file.
///
/// Made by [`Client::upload_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UploadFile {
    call: Call,
    access: Secret,
    file: FilePart,
    progress: Option<OnProgress>,
}

impl Client {
    /// Upload the content of a file.
    ///
    /// The second of three steps, all of which [`Client::upload`] takes: `create_file` registers the file and permits the
    /// upload for one hour, this sends the bytes to the address in the permission, `declare_file_uploaded` makes the file
    /// available. To replace the content of a file, start with `update_file` and `new`.
    ///
    /// ```no_run
    /// use quickblox_api::{Client, Error, content::FilePart, types::BlobObjectAccess};
    ///
    /// # async fn example(client: Client, access: BlobObjectAccess) -> Result<(), Error> {
    /// // `access` is the `blob_object_access` of the response to `create_file`.
    /// let file = FilePart::new("museum.jpeg", "image/jpeg", b"...".to_vec());
    /// client.upload_file(&access, file).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A file may have 10 MB on the Basic plan, 25 MB on Startup, 50 MB on Growth and HIPAA.
    ///
    /// # Request
    ///
    /// `POST` to the address in the permission, each pair of its query as a part, the file last. The session's token is
    /// sent only if that address is on the API's own host. The call is repeated only if the server certainly has not
    /// carried it out, and never if the content is a stream.
    ///
    /// # Response
    ///
    /// Any success, with nothing or XML in it; neither is read.
    ///
    /// # Errors
    ///
    /// - `400`: The server, or the storage behind it, refuses what was sent.
    /// - `401`, `403`: The session or the permission has expired.
    ///
    /// Source: <https://docs.quickblox.com/reference/upload-file>
    pub fn upload_file(&self, access: &types::BlobObjectAccess, file: FilePart) -> UploadFile {
        UploadFile {
            call: Call::new(self, &operations::UPLOAD_FILE),
            access: access.params.clone(),
            file,
            progress: None,
        }
    }
}

impl UploadFile {
    crate::call::settings!(call);

    /// What to do as the content goes out: a function that is called with each part of it, at the end with all of it.
    pub fn progress(self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress_to(Some(OnProgress::new(told)))
    }

    pub(super) fn progress_to(mut self, progress: Option<OnProgress>) -> Self {
        self.progress = progress;
        self
    }

    /// Sends the request and waits for its response.
    ///
    /// # Errors
    ///
    /// Those of any call; [`Content`](crate::ErrorKind::Content) if the content cannot be read or has another length than
    /// announced; [`Timeout`](crate::ErrorKind::Timeout) if no byte moves for too long, which leaves doubt only once all
    /// have gone. [`Validation`](crate::ErrorKind::Validation) if a part cannot be sent.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let address = address(&self.access).map_err(|refusal| self.call.refused(refusal))?;
        let Address { url, fields } = &address;
        let is_own = self.call.client().context().link.is_own(url);
        let is_safe = match url.scheme() {
            "https" => true,
            scheme => scheme == "http" && (is_own || is_loopback(url)),
        };
        if !is_safe {
            let refusal = "the permission to upload leads to an address without TLS";
            return Err(self.call.refused(refusal));
        }
        let response = send_form(&self.call, url, fields, &self.file, self.progress.clone());
        Ok(response.await?.map(drop))
    }
}

/// Where to upload, and the fields of the form in the order of the URL.
struct Address {
    url: Url,
    fields: Vec<(String, String)>,
}

/// Takes the permission apart. Storage hosts refuse a POST with its query.
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
