//! `upload_file`: to wherever the permission says, with what it says.

use percent_encoding::percent_decode_str;
use progenitor_client::Error;
use reqwest::{Url, multipart::Form};

use super::{FilePart, missing, refused};
use crate::{
    Client,
    transport::{ResponseValue, finish, send_form},
    types,
    wire::Secret,
};

/// Request: Upload the content of a file.
///
/// Made by [`upload_file`](super::ClientUploadsExt::upload_file).
#[derive(Clone, Debug)]
pub struct UploadFile<'a> {
    client: &'a Client,
    access: Option<Secret>,
    file: Option<FilePart>,
}

impl<'a> UploadFile<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self {
            client,
            access: None,
            file: None,
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

    async fn dispatch(self) -> Result<ResponseValue<()>, Error<()>> {
        let access = self.access.ok_or_else(|| missing("access"))?;
        let file = self.file.ok_or_else(|| missing("file"))?;
        file.clone().into_part().map_err(refused)?;
        let Address { url, fields } = address(&access).map_err(refused)?;
        let form = || {
            let part = file.clone().into_part().ok()?;
            let fields = fields.iter().cloned();
            let form = fields.fold(Form::new(), |form, (name, value)| form.text(name, value));
            Some(form.part("file", part))
        };
        let response = send_form(self.client, "upload_file", url, &form).await?;
        Ok(ResponseValue::empty(response))
    }

    /// Sends the request and waits for its answer.
    pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
        finish("upload_file", self.dispatch().await).await
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
