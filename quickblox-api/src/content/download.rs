//! A download as one call: to a stream, or to a file that is whole when it appears.

use std::{io, path::Path, sync::Arc};

use progenitor_client::encode_path;
use reqwest::Url;

use super::{Download, failure, fetch::Origin, part_file::PartFile, transfer::Transfer};
use crate::{Client, Error, auth::Credentials, transport};

/// Request: Download a file.
///
/// Made by [`Client::download`] and [`Client::download_from_record`].
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `stream` or `to_file`"]
pub struct DownloadRequest<'a> {
    client: &'a Client,
    target: Target,
    public: bool,
    position: u64,
}

#[derive(Clone, Debug)]
pub(super) enum Target {
    Blob {
        uid: String,
    },
    RecordFile {
        class_name: String,
        record_id: String,
        field_name: String,
    },
}

impl<'a> DownloadRequest<'a> {
    pub(super) fn new(client: &'a Client, target: Target) -> Self {
        Self {
            client,
            target,
            public: false,
            position: 0,
        }
    }

    /// Whether the file is public. If so, no credential is sent and no session opened: for public files a token was seen
    /// to spoil the request.
    #[must_use = "this returns the request"]
    pub fn public(mut self, public: bool) -> Self {
        self.public = public;
        self
    }

    /// Where in the file to begin, in bytes; what comes before is passed over. To go on with an earlier download is only
    /// right if the file is still the same.
    #[must_use = "this returns the request"]
    pub fn from(mut self, position: u64) -> Self {
        self.position = position;
        self
    }

    /// Sends the request and waits for the beginning of the answer. The stream gives the bytes as they come.
    ///
    /// # Errors
    ///
    /// Those of the operation `download_file` or `download_record_file`; those of the stream are in [`Download`].
    pub async fn stream(self) -> Result<Download, Error> {
        let (transfer, headers) = Transfer::open(self.origin()?, self.position).await?;
        Ok(Download::new(transfer, self.position, &headers))
    }

    /// Downloads the file to a path, and gives the number of its bytes. They are written to a file beside it, whose name
    /// ends in `.part`; that takes its name, and the place of a file that has it, once it is whole, and is removed if this
    /// fails or is dropped. A path must not be used by two calls at a time.
    ///
    /// # Errors
    ///
    /// Those of [`stream`](Self::stream) and [`Download`]; [`Content`](crate::ErrorKind::Content) if the file cannot be
    /// written; [`InvalidRequest`](crate::ErrorKind::InvalidRequest) together with [`from`](Self::from).
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        if self.position > 0 {
            let refusal = "a file is written whole: use `stream` to begin within it";
            return Err(Error::invalid_request(refusal).of(self.target.operation()));
        }
        let operation = self.target.operation();
        let unwritable = |error: io::Error| {
            failure::content(
                Some(operation),
                "the file cannot be written",
                Some(error.into()),
            )
        };
        let mut download = self.stream().await?;
        let mut file = PartFile::create(path.as_ref()).await.map_err(unwritable)?;
        while let Some(chunk) = download.try_next().await? {
            file.write(&chunk).await.map_err(unwritable)?;
        }
        file.finish().await.map_err(unwritable)?;
        Ok(download.position())
    }

    fn origin(&self) -> Result<Origin, Error> {
        let client = if self.public {
            without_credentials(self.client)
        } else {
            self.client.clone()
        };
        let operation = self.target.operation();
        let url = self.target.url(&client.baseurl);
        Ok(Origin {
            url: url.map_err(|refusal| refusal.of(operation))?,
            operation,
            client,
        })
    }
}

impl Target {
    fn operation(&self) -> &'static str {
        match self {
            Self::Blob { .. } => "download_file",
            Self::RecordFile { .. } => "download_record_file",
        }
    }

    fn url(&self, base: &str) -> Result<Url, Error> {
        let parsed = |text: String| {
            Url::parse(&text).map_err(|_| Error::invalid_request("the address cannot be built"))
        };
        match self {
            Self::Blob { uid } => parsed(format!("{base}/blobs/{}", segment("uid", uid)?)),
            Self::RecordFile {
                class_name,
                record_id,
                field_name,
            } => {
                let class_name = segment("class_name", class_name)?;
                let record_id = segment("record_id", record_id)?;
                let mut url = parsed(format!("{base}/data/{class_name}/{record_id}/file.json"))?;
                url.query_pairs_mut().append_pair("field_name", field_name);
                Ok(url)
            }
        }
    }
}

/// A part of the path, if it can be only that.
fn segment(name: &str, value: &str) -> Result<String, Error> {
    let checked = transport::segment(name, Ok(value.to_owned()));
    let checked = checked.map_err(Error::invalid_request)?;
    Ok(encode_path(&checked))
}

/// A view of the client that proves nothing.
fn without_credentials(client: &Client) -> Client {
    Client {
        on_behalf_of: None,
        credentials: Arc::new(Credentials {
            api_key: None,
            account_key: None,
            session: None,
            application: None,
            clock: client.credentials.clock.clone(),
            refusal: None,
        }),
        ..client.clone()
    }
}
