//! The second and the third step of an upload: the bytes, and the word that they are there.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::Value;
use sha1::{Digest as _, Sha1};

use super::own;
use crate::{
    answer::Answer,
    call::{Call, FilePart},
    fields::integer,
    refusal::Refusal,
    signature::hex,
    world::{Blob, Content, Permission, Storage, World},
};

/// Why an upload is refused, in the words of a storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rejected {
    pub(crate) code: &'static str,
    pub(crate) text: &'static str,
}

/// Whether a file is there to take the content that a request for this path has.
pub(crate) fn awaits(world: &World, path: &[(&str, String)]) -> Result<(), Refusal> {
    let id = path.iter().find(|(name, _)| *name == "blob_id");
    let blob = id.and_then(|(_, id)| world.blobs.get(id.parse().ok()?));
    // To a storage elsewhere nothing can be sent this way.
    let blob = blob.filter(|_| world.blobs.storage == Storage::Api);
    blob.map(drop).ok_or_else(|| refused(DENIED))
}

fn refused(rejected: Rejected) -> Refusal {
    Refusal::list(400, rejected.text)
}

pub(super) fn upload_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    awaits(world, &call.path)?;
    let id = call.path_id("blob_id").ok_or_else(|| refused(DENIED))?;
    store(world, id, &call.body, &call.files, call.now).map_err(refused)?;
    Ok(Answer::empty().with_status(StatusCode::CREATED))
}

pub(super) fn declare_file_uploaded(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let blob = own(world, call)?;
    let size = call.field("/blob/size").or_else(|| call.field("/size"));
    if size.and_then(integer).is_none_or(|size| size <= 0) {
        return Err(Refusal::base(422, "Size param is not set"));
    }
    let real = blob.content.as_ref().map(|content| content.bytes.len());
    // How the service says this is not known.
    let real = real.ok_or_else(|| Refusal::base(422, "The content was not uploaded"))?;
    let id = blob.id;
    world.blobs.change(id, |blob| {
        blob.size = Some(real);
        blob.is_complete = true;
        blob.completed_at = Some(call.now);
        blob.updated_at = call.now;
        blob.permission = None;
    });
    Ok(Answer::empty())
}

const DENIED: Rejected = Rejected {
    code: "AccessDenied",
    text: "There is no permission to upload this file",
};

/// Takes the content of a file if the fields beside it are those of a permission that holds; gives its tag. The API
/// itself is content with the field `key`, a storage wants all of them.
pub(crate) fn store(
    world: &mut World,
    id: i64,
    sent: &Value,
    files: &[FilePart],
    now: DateTime<Utc>,
) -> Result<String, Rejected> {
    let Blob { permission, .. } = world.blobs.get(id).ok_or(DENIED)?;
    let permission = permission.as_ref().ok_or(DENIED)?;
    if permission.expires_at <= now {
        return Err(Rejected {
            code: "AccessDenied",
            text: "Invalid according to Policy: Policy expired.",
        });
    }
    if !agrees(permission, sent, world.blobs.storage) {
        return Err(Rejected {
            code: "AccessDenied",
            text: "The fields are not those of the permission",
        });
    }
    let mut files = files.iter().filter(|part| part.name == "file");
    let (Some(file), None) = (files.next(), files.next()) else {
        return Err(Rejected {
            code: "InvalidArgument",
            text: "One part named file is needed",
        });
    };
    if file.bytes.is_empty() {
        return Err(Rejected {
            code: "EntityTooSmall",
            text: "size should be greater than 1 byte",
        });
    }
    if file.bytes.len() > world.plan.file_size() {
        return Err(Rejected {
            code: "EntityTooLarge",
            text: "The file is larger than the plan allows",
        });
    }
    let etag = etag(&file.bytes);
    world.blobs.change(id, |blob| {
        blob.content = Some(Content {
            bytes: file.bytes.clone(),
            etag: etag.clone(),
        });
    });
    Ok(etag)
}

fn agrees(permission: &Permission, sent: &Value, storage: Storage) -> bool {
    permission
        .fields
        .iter()
        .all(|(name, value)| match sent.get(name) {
            Some(sent) => sent == value,
            None => storage == Storage::Api && *name != "key",
        })
}

fn etag(bytes: &Bytes) -> String {
    format!("\"{}\"", hex(&Sha1::digest(bytes)))
}
