//! An upload as one call: the file is registered, its content sent, and the upload declared.

use tokio::sync::oneshot;
use tracing::Instrument as _;

use super::{
    Content, FilePart, Progress, errors,
    incomplete::{IncompleteFile, Outcome, is_complete},
    meter::OnProgress,
};
use crate::{
    call::Call,
    client::Client,
    error::{Details, Error, ErrorKind, Invalid, RawBody},
    generated::operations,
    types,
};

/// Request: Upload a file.
///
/// Made by [`Client::upload`]. Its settings, such as `total_time`, hold for each of the three calls that it makes.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UploadRequest {
    call: Call,
    name: String,
    content_type: String,
    content: Content,
    public: Option<bool>,
    tags: Vec<String>,
    replaced: Option<i64>,
    progress: Option<OnProgress>,
}

/// A file whose content may be sent, and what deletes it again if it is new.
type Permitted = (types::Blob, Option<IncompleteFile>);

impl UploadRequest {
    pub(super) fn new(
        client: &Client,
        name: String,
        content_type: String,
        content: Content,
    ) -> Self {
        Self {
            call: Call::new(client, &operations::CREATE_FILE),
            name,
            content_type,
            content,
            public: None,
            tags: Vec::new(),
            replaced: None,
            progress: None,
        }
    }

    /// Whether anybody may download the file, without a session. The server's default is false.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Tags of the file, without commas. No response shows them.
    pub fn tags<T: Into<String>>(mut self, tags: impl IntoIterator<Item = T>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Gives an existing file this content, name and type, and these tags if there are any. Its id stays; its `uid` may
    /// change. Whether it is public cannot be changed.
    ///
    /// The server discards the old content at the first of the three steps. If a later one fails or is cancelled, the
    /// file stays without content, its `blob_status` `None`, and can be replaced again; it is not deleted.
    pub fn replace(mut self, blob_id: i64) -> Self {
        self.replaced = Some(blob_id);
        self
    }

    /// What to do as the content goes out: a function that is called with each part of it, at the end with all of it. If
    /// sending is repeated, it is called again once there is more than before.
    pub fn progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(OnProgress::new(told));
        self
    }

    crate::call::settings!(call);

    /// Uploads the file and gives its entry, complete.
    ///
    /// The entry is what the server said at the first step, with what the later ones changed: `size`, `blob_status`, and
    /// without the permission to upload. Only `get_file` knows `set_completed_at`; asking it here could fail when all is
    /// done.
    ///
    /// If this fails, or is dropped before its end, the incomplete file is deleted: a failure is reported when that is done,
    /// or after 30 seconds; a dropped call leaves it to a task of the runtime, which must go on for a moment. If the
    /// response to the last step is lost, the server is asked first whether the file is complete: if so, this succeeds. What
    /// cannot be deleted is named by [`Error::left_behind`], and by an event at level WARN. After an error the call may be
    /// made again. A response that was lost at the first step can leave an entry without content that nothing names.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if the client has no credential for one of the steps; nothing is sent
    /// then. Those of the three operations, each under its name; [`Content`](ErrorKind::Content) if the content cannot be read
    /// or has another length than announced; [`Timeout`](ErrorKind::Timeout) if no byte moves for too long. Nothing is
    /// sent at all if the content is empty, or the name, the type or a tag cannot be sent.
    pub async fn send(self) -> Result<types::Blob, Error> {
        self.ready()?;
        let file = self.file()?;
        // Boxed, since the calls within would make a large future of the caller's.
        let (mut blob, mut incomplete) = match self.replaced {
            None => self.create().await?,
            Some(blob_id) => (Box::pin(self.reopen(blob_id)).await?, None),
        };
        let size = file.len();
        let filled = Box::pin(self.fill(&mut blob, file, incomplete.as_mut())).await;
        if let Err(error) = filled {
            Box::pin(self.settle(error, blob.id, incomplete)).await?;
        } else if let Some(incomplete) = incomplete {
            incomplete.keep();
        }
        blob.size = i64::try_from(size).ok().map(Into::into);
        blob.blob_status = Some(types::BlobStatus::Complete);
        // After a replacement this is the time of the content before.
        blob.set_completed_at = None;
        Ok(blob)
    }

    /// Cleans up after a failure, and gives its error; nothing if all was done and only the last response was lost.
    async fn settle(
        &self,
        error: Error,
        blob_id: i64,
        incomplete: Option<IncompleteFile>,
    ) -> Result<(), Error> {
        let client = self.call.client();
        match incomplete {
            Some(incomplete) => match incomplete.settle().await {
                Outcome::Complete => Ok(()),
                Outcome::Deleted => Err(error),
                Outcome::LeftBehind(blob_id) => Err(error.leaving(blob_id)),
            },
            None if error.operation() == Some(operations::DECLARE_FILE_UPLOADED.id)
                && error.may_have_been_processed()
                && is_complete(client, blob_id).await.unwrap_or(false) =>
            {
                Ok(())
            }
            None => Err(error),
        }
    }

    /// Refuses an upload that a later step, or the deletion after a failure, has no credential for.
    fn ready(&self) -> Result<(), Error> {
        let first = match self.replaced {
            None => &operations::CREATE_FILE,
            Some(_) => &operations::UPDATE_FILE,
        };
        let further = [
            &operations::UPLOAD_FILE,
            &operations::DECLARE_FILE_UPLOADED,
            &operations::GET_FILE,
            &operations::DELETE_FILE,
        ];
        let client = self.call.client();
        let mut steps = [first].into_iter().chain(further);
        steps.try_for_each(|operation| Call::new(client, operation).ready())
    }

    /// Finds before anything is sent what would fail midway.
    fn file(&self) -> Result<FilePart, Error> {
        let content = self.content.clone();
        let file = FilePart::new(&self.name, &self.content_type, content);
        let error = match file.check() {
            Err(error) => error,
            Ok(()) if file.is_empty() => {
                Invalid::new("content", "is empty, which the server refuses").into()
            }
            Ok(()) if self.tags.iter().any(|tag| tag.contains(',')) => {
                let wrong = "holds a comma in one tag, which would make two of it";
                Invalid::new("tag_list", wrong).into()
            }
            Ok(()) if self.replaced.is_some() && self.public.is_some() => Error::invalid_request(
                "whether a file is public cannot be changed when its content is replaced",
            ),
            Ok(()) => return Ok(file),
        };
        Err(error.of(self.first_operation()))
    }

    fn first_operation(&self) -> &'static str {
        match self.replaced {
            None => operations::CREATE_FILE.id,
            Some(_) => operations::UPDATE_FILE.id,
        }
    }

    fn tag_list(&self) -> Option<String> {
        (!self.tags.is_empty()).then(|| self.tags.join(","))
    }

    /// Registers the file. A task does this, which goes on if the caller is dropped: only the response says what to
    /// delete.
    async fn create(&self) -> Result<Permitted, Error> {
        let request = self
            .call
            .client()
            .create_file()
            .name(self.name.as_str())
            .content_type(self.content_type.as_str())
            .public(self.public)
            .tag_list(self.tag_list());
        let client = self.call.client().clone();
        let (give, taken) = oneshot::channel();
        let creation = async move {
            let permitted = request.send().await.map(|answer| {
                let blob = answer.into_inner().blob;
                let incomplete = IncompleteFile::new(client, blob.id);
                (blob, Some(incomplete))
            });
            // If the caller was dropped, what is dropped here deletes the file.
            drop(give.send(permitted));
        };
        // Its events belong where the upload was asked for.
        tokio::spawn(creation.in_current_span());
        let operation = operations::CREATE_FILE.id;
        let lost = |_| errors::transfer(operation, "the runtime shuts down", None);
        taken.await.map_err(lost)?
    }

    async fn reopen(&self, blob_id: i64) -> Result<types::Blob, Error> {
        let request = self
            .call
            .client()
            .update_file(blob_id)
            .new_content(1)
            .name(self.name.as_str())
            .content_type(self.content_type.as_str())
            .tag_list(self.tag_list());
        Ok(request.send().await?.into_inner().blob)
    }

    /// The two further steps.
    async fn fill(
        &self,
        blob: &mut types::Blob,
        file: FilePart,
        mut incomplete: Option<&mut IncompleteFile>,
    ) -> Result<(), Error> {
        let Some(access) = blob.blob_object_access.take() else {
            return Err(Details {
                operation: Some(self.first_operation()),
                summary: "the response holds no permission to upload".into(),
                raw_body: serde_json::to_vec(blob)
                    .ok()
                    .map(|blob| RawBody::new(&blob)),
                ..Details::new(ErrorKind::Decode)
            }
            .into());
        };
        let size = i64::try_from(file.len()).unwrap_or(i64::MAX);
        let upload = self.call.client().upload_file(&access, file);
        upload.progress_to(self.progress.clone()).send().await?;
        let mut may_be_complete = |may| {
            if let Some(incomplete) = &mut incomplete {
                incomplete.may_be_complete(may);
            }
        };
        may_be_complete(true);
        let declaration = self.call.client().declare_file_uploaded(blob.id);
        let uploaded = types::UploadedFileFields::new(size);
        let declared = declaration.blob(uploaded).send().await;
        declared
            .map(drop)
            .inspect_err(|error| may_be_complete(error.may_have_been_processed()))
    }
}
