//! A download as one call: to a stream, or to a file that is whole when it appears.

use std::{io, path::Path};

use progenitor_client::encode_path;
use reqwest::Url;

use super::{Download, errors, fetch::Origin, part_file::PartFile, transfer::Transfer};
use crate::{call::Call, client::Client, error::Error, generated::operations};

/// Request: Download a file.
///
/// Made by [`Client::download`] and [`Client::download_from_record`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `stream` or `to_file` is awaited"]
pub struct DownloadRequest {
    call: Call,
    target: Target,
    public: bool,
    position: u64,
}

/// `None` is what was refused.
#[derive(Clone, Debug)]
enum Target {
    Blob {
        uid: Option<String>,
    },
    RecordFile {
        class_name: Option<String>,
        record_id: Option<String>,
        field_name: String,
    },
}

impl DownloadRequest {
    crate::call::settings!(call);

    pub(super) fn blob(client: &Client, uid: String) -> Self {
        let mut call = Call::new(client, &operations::DOWNLOAD_FILE);
        let uid = call.segment("uid", uid);
        Self::new(call, Target::Blob { uid })
    }

    pub(super) fn record_file(
        client: &Client,
        class_name: String,
        record_id: String,
        field_name: String,
    ) -> Self {
        let mut call = Call::new(client, &operations::DOWNLOAD_RECORD_FILE);
        let target = Target::RecordFile {
            class_name: call.segment("class_name", class_name),
            record_id: call.segment("record_id", record_id),
            field_name,
        };
        Self::new(call, target)
    }

    fn new(call: Call, target: Target) -> Self {
        Self {
            call,
            target,
            public: false,
            position: 0,
        }
    }

    /// Whether the file is public. If so, no credential is sent and no session opened: for public files a token was seen
    /// to spoil the request.
    pub fn public(mut self, public: bool) -> Self {
        self.public = public;
        self
    }

    /// Where in the file to begin, in bytes; what comes before is passed over. To go on with an earlier download is only
    /// right if the file is still the same.
    pub fn from(mut self, position: u64) -> Self {
        self.position = position;
        self
    }

    /// Sends the request and waits for the beginning of the response. The stream gives the bytes as they come.
    ///
    /// # Errors
    ///
    /// Those of the operation `download_file` or `download_record_file`; those of the stream are in [`Download`].
    pub async fn stream(self) -> Result<Download, Error> {
        let position = self.position;
        let (transfer, headers) = Transfer::open(self.origin()?, position).await?;
        Ok(Download::new(transfer, position, &headers))
    }

    /// Downloads the file to a path, and gives the number of its bytes. They are written to a new file in the same folder,
    /// `.quickblox-….part`, which is renamed once it is whole, and removed if this fails or is dropped. A file or a link
    /// that has the name is replaced; a link is not followed. Of two calls with the same path the last one stays.
    ///
    /// # Errors
    ///
    /// Those of [`stream`](Self::stream) and [`Download`]; [`Content`](crate::ErrorKind::Content) if the file cannot be
    /// written, for instance since the path is that of a folder; [`InvalidRequest`](crate::ErrorKind::InvalidRequest) together with [`from`](Self::from).
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        if self.position > 0 {
            let refusal = "a file is written whole: use `stream` to begin within it";
            return Err(self.call.refused(refusal));
        }
        let operation = self.call.operation().id;
        let unwritable = |error: io::Error| {
            errors::content(
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

    fn origin(self) -> Result<Origin, Error> {
        let call = if self.public {
            self.call.without_credentials()
        } else {
            self.call
        };
        call.ready()?;
        let base = call.base_url();
        let parsed = |text: String| {
            Url::parse(&text).map_err(|_| call.refused("the address cannot be built"))
        };
        let url = match self.target {
            Target::Blob { uid } => {
                let uid = encode_path(&call.required("uid", uid)?);
                parsed(format!("{base}/blobs/{uid}"))?
            }
            Target::RecordFile {
                class_name,
                record_id,
                field_name,
            } => {
                let class_name = encode_path(&call.required("class_name", class_name)?);
                let record_id = encode_path(&call.required("record_id", record_id)?);
                let mut url = parsed(format!("{base}/data/{class_name}/{record_id}/file.json"))?;
                url.query_pairs_mut().append_pair("field_name", &field_name);
                url
            }
        };
        Ok(Origin { call, url })
    }
}
