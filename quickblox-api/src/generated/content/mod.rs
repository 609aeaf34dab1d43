// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `content`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `content`.
pub trait ClientContentExt {
    /// List the files of a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_files()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the files of the user whose session it is, page by page, unfinished ones included. Nothing is known by
    /// which to filter, sort or search. Whether an API key works, and for whom, is not shown.
    ///
    /// # Request
    ///
    /// `GET /blobs.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: A page of files.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-files>
    fn list_files(&self) -> builder::ListFiles<'_>;
    /// Register a file.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateFileRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_file()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes the entry of a file and gives a permission to upload its content, valid for one hour. Three steps make a
    /// file: this call, `upload_file` with what `blob_object_access.params` says, and `declare_file_uploaded`. When the
    /// hour is over, register again, or call `update_file` with `new`.
    ///
    /// A user session is needed in practice; with an application session the server asked for a user. The page implies
    /// API keys without showing one. Forms with names such as `blob[name]` are accepted as well.
    ///
    /// A file may have 10 MB on the Basic plan (official apps count 10485760 bytes), 25 MB on Startup, 50 MB on Growth
    /// and HIPAA, and what the contract says on Enterprise; older documentation says 100 MB. An empty file is refused. A
    /// list of allowed types is not known. Files belong to the application and go with it.
    ///
    /// # Request
    ///
    /// `POST /blobs.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The entry, still without content, and the permission.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: The request is understood and refused, with the reason by field or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-file>
    fn create_file(&self) -> builder::CreateFile<'_>;
    /// List files with the tags of the user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_tagged_files()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the files that have tags of the calling user, in the envelope of `list_files`. It was in early versions of
    /// two official SDKs and is in no documentation at hand; whether it still answers, and takes a page, is not known.
    ///
    /// # Request
    ///
    /// `GET /blobs/tagged.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The files. The example is that of `list_files`; none was recorded here.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn list_tagged_files(&self) -> builder::ListTaggedFiles<'_>;
    /// Read what is known about a file.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .get_file()
    ///     .blob_id(blob_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the entry of one file by its number. With a `uid` in its place the same path is a download. The session
    /// token was also accepted in the query, as `token`.
    ///
    /// # Request
    ///
    /// `GET /blobs/{blob_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The entry.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/content>
    fn get_file(&self) -> builder::GetFile<'_>;
    /// Rename a file or replace its content.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64, body: types::UpdateFileRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_file()
    ///     .blob_id(blob_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes name, MIME type or tags, or opens the file for other content.
    ///
    /// With `new` the stored content is deleted, and the answer carries a new permission to upload, as that of
    /// `create_file` does; then follow `upload_file` and `declare_file_uploaded`. The id stays. The documentation says
    /// that all else but the name changes, while its example keeps size and time of completion: only `blob_status` tells
    /// that content is missing. Take `uid` and `key` from the answer. Without `new` the answer is the plain file.
    ///
    /// One official SDK forgets the method here and sends a GET, which changes nothing. The page names API keys only in
    /// passing.
    ///
    /// # Request
    ///
    /// `PUT /blobs/{blob_id}.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The file after the change.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-file>
    fn update_file(&self) -> builder::UpdateFile<'_>;
    /// Delete a file.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_file()
    ///     .blob_id(blob_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a file by its number; a `uid` does not serve. Older servers counted references and removed the file with
    /// the last one. The picture of a user may be deleted too, whose `blob_id` then becomes null.
    ///
    /// # Request
    ///
    /// `DELETE /blobs/{blob_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: Deleted. There is nothing in the body.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/content>
    fn delete_file(&self) -> builder::DeleteFile<'_>;
    /// Declare that the content is uploaded.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64, body: types::DeclareFileUploadedRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .declare_file_uploaded()
    ///     .blob_id(blob_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Finishes a file: `blob_status` becomes `complete`, and size and time of completion are set. The current page about
    /// uploading leaves this step out, whereas official clients still take it; whether it is needed after an upload to
    /// the API host is not said.
    ///
    /// Beside the JSON described here, these were seen: a form with `blob[size]`, and, from official clients of today, a
    /// form or a multipart body with a bare `size`. An old version of an SDK used POST. The answer is empty by the
    /// documentation; an SDK's typings promise the size.
    ///
    /// # Request
    ///
    /// `PUT /blobs/{blob_id}/complete.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The file is complete. The body is empty, and not to be parsed if it is not.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: The size is 0. The text was `Size param is not set`; the form of the body is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/content>
    fn declare_file_uploaded(&self) -> builder::DeclareFileUploaded<'_>;
    /// Download a file by its number.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .download_file_by_id()
    ///     .blob_id(blob_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Forerunner of `download_file`: answers with the bytes or a redirect to them. Official SDKs have it with and
    /// without the ending `.json`. Links to public files went without a token, those to private ones with it.
    ///
    /// # Request
    ///
    /// `GET /blobs/{blob_id}/download.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The content of the file.
    ///
    /// # Errors
    ///
    /// - `301`: `Location` says where the content is.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn download_file_by_id(&self) -> builder::DownloadFileById<'_>;
    /// Get a temporary link to read a file.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, blob_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .get_blob_object_access()
    ///     .blob_id(blob_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a signed address from which the content can be read with GET for a limited time. There is no request body.
    /// Two official SDKs dropped the call, a third still has it; whether servers answer it is not known.
    ///
    /// # Request
    ///
    /// `POST /blobs/{blob_id}/getblobobjectbyid.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The link and its end.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn get_blob_object_access(&self) -> builder::GetBlobObjectAccess<'_>;
    /// Download a file.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, uid: String) -> Result<(), Error> {
    /// let answer = client
    ///     .download_file()
    ///     .uid(uid)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the bytes of a complete file by its `uid`; the same path with `.json` at the end works too. A public file
    /// needs no session, and a token may even spoil the request. A private file needs the token, in the header or, for
    /// links, in the query. Such a link dies with the session, so keep the link without it.
    ///
    /// Today's servers seem to send the bytes themselves. Older ones, and perhaps dedicated ones, redirect to their
    /// storage; do not carry the session token along to that host.
    ///
    /// # Request
    ///
    /// `GET /blobs/{uid}`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The bytes, under the file's content type.
    ///
    /// # Errors
    ///
    /// - `301`: The bytes are at the address in the header `Location`. In a client that did not follow, the body was an HTML page with the link.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/content>
    fn download_file(&self) -> builder::DownloadFile<'_>;
}

impl ClientContentExt for Client {
    fn list_files(&self) -> builder::ListFiles<'_> {
        builder::ListFiles::new(self)
    }
    fn create_file(&self) -> builder::CreateFile<'_> {
        builder::CreateFile::new(self)
    }
    fn list_tagged_files(&self) -> builder::ListTaggedFiles<'_> {
        builder::ListTaggedFiles::new(self)
    }
    fn get_file(&self) -> builder::GetFile<'_> {
        builder::GetFile::new(self)
    }
    fn update_file(&self) -> builder::UpdateFile<'_> {
        builder::UpdateFile::new(self)
    }
    fn delete_file(&self) -> builder::DeleteFile<'_> {
        builder::DeleteFile::new(self)
    }
    fn declare_file_uploaded(&self) -> builder::DeclareFileUploaded<'_> {
        builder::DeclareFileUploaded::new(self)
    }
    fn download_file_by_id(&self) -> builder::DownloadFileById<'_> {
        builder::DownloadFileById::new(self)
    }
    fn get_blob_object_access(&self) -> builder::GetBlobObjectAccess<'_> {
        builder::GetBlobObjectAccess::new(self)
    }
    fn download_file(&self) -> builder::DownloadFile<'_> {
        builder::DownloadFile::new(self)
    }
}
