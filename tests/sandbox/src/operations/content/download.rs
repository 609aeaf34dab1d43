//! The content of files: by uid, by id, and by a link that needs no session.

use http::StatusCode;
use serde_json::json;

use super::{find, not_found, permission};
use crate::{
    answer::Answer,
    call::{Call, Caller},
    moments::iso,
    ranges,
    refusal::Refusal,
    world::{Blob, Storage, World},
};

pub(super) fn download_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let uid = call.path("uid");
    let uid = uid.strip_suffix(".json").unwrap_or(uid);
    let blob = world.blobs.by_uid(uid).ok_or_else(|| not_found(uid))?;
    let id = blob.id;
    content(world, call, id)
}

pub(super) fn download_file_by_id(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = find(world, call)?.id;
    content(world, call, id)
}

pub(super) fn get_blob_object_access(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    call.user()?;
    let id = find(world, call)?.id;
    complete(world, id)?;
    let link = permission::link(world, call, id);
    let (link, end) = link.ok_or_else(|| not_found(id))?;
    Ok(Answer::ok(json!({ "blob_object_access": {
        "id": id,
        "blob_id": id,
        "expires": iso(end),
        "object_access_type": "Read",
        "params": link,
    }})))
}

/// Anybody may have a public file, and anybody with a session any other: whoever knows of a file may read it.
fn content(world: &mut World, call: &Call, id: i64) -> Result<Answer, Refusal> {
    let is_public = world.blobs.get(id).is_some_and(|blob| blob.public);
    if !is_public && call.caller == Caller::Anonymous {
        let token = call.query("token");
        let token = token.ok_or_else(|| Refusal::list(401, "Token is required"))?;
        let session = world.sessions.live(token, call.now);
        session.ok_or_else(Refusal::session_gone)?;
        world.sessions.touch(token, call.now);
    }
    let blob = complete(world, id)?;
    if world.blobs.storage == Storage::Api
        && let Some(content) = &blob.content
    {
        return Ok(ranges::answer(content, &blob.content_type, &call.headers));
    }
    let link = permission::link(world, call, id);
    let (link, _) = link.ok_or_else(|| not_found(id))?;
    Ok(Answer::redirect(StatusCode::MOVED_PERMANENTLY, &link))
}

fn complete(world: &World, id: i64) -> Result<&Blob, Refusal> {
    let blob = world.blobs.get(id).filter(|blob| blob.is_complete);
    blob.ok_or_else(|| not_found(id))
}
