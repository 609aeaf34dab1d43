//! The storage beside the API: content by signed links, and uploads where the sandbox is told to send them there.

use axum::body::{Body, HttpBody as _};
use http::{
    HeaderMap, Method, StatusCode,
    header::{CONTENT_LENGTH, ETAG, LOCATION},
    request::Parts,
};

use serde_json::Value;

use super::decode::{self, FILE_LIMIT};
use crate::{
    answer::Answer,
    call::FilePart,
    contract::{pairs, unfold},
    operations::{Rejected, store},
    ranges,
    shared::Shared,
    world::Storage,
};

/// What the paths of the storage begin with; no operation of the API does.
const PREFIX: &str = "/storage";

/// Whether a path is the storage's.
pub(super) fn holds(path: &str) -> bool {
    path == PREFIX
        || path
            .strip_prefix(PREFIX)
            .is_some_and(|it| it.starts_with('/'))
}

/// A request to the storage that may be acted on.
pub(super) enum Asked {
    /// Content, by its key.
    Read(String),
    /// A new content: the blob, and the fields and files of the form.
    Write(i64, Value, Vec<FilePart>),
}

/// Reads a request. What is refused by its head, or by the fields before the file, is refused before the file is read.
pub(super) async fn receive(
    shared: &Shared,
    path: &str,
    head: &Parts,
    body: Body,
) -> Result<Asked, Answer> {
    let key = path.trim_start_matches(PREFIX).trim_matches('/');
    if head.method == Method::GET {
        return Ok(Asked::Read(key.to_owned()));
    }
    if head.method != Method::POST || !key.is_empty() {
        return Err(error(405, "MethodNotAllowed", "The method is not allowed"));
    }
    if shared.world().blobs.storage != Storage::Bucket {
        let text = "The files are with the API";
        return Err(error(405, "MethodNotAllowed", text));
    }
    if head.uri.query().is_some_and(|query| !query.is_empty()) {
        let text = "Conflicting query string parameters: acl, policy";
        return Err(error(400, "InvalidArgument", text));
    }
    if !head.headers.contains_key(CONTENT_LENGTH) {
        let text = "You must provide the Content-Length HTTP header.";
        return Err(error(411, "MissingContentLength", text));
    }
    if usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX) > FILE_LIMIT {
        let text = "Your proposed upload exceeds the maximum allowed object size.";
        return Err(error(400, "EntityTooLarge", text));
    }
    let blob = |fields: &[(String, String)]| {
        let key = fields.iter().find(|(name, _)| name == "key");
        let world = shared.world();
        key.and_then(|(_, key)| Some(world.blobs.by_uid(key)?.id))
    };
    let form = decode::form(&head.headers, body, |fields| blob(fields).is_some());
    let (fields, files) = match tokio::time::timeout(shared.settings.patience, form).await {
        Ok(Ok(form)) => form,
        Ok(Err(_)) => {
            let text = "The body is no multipart form";
            return Err(error(400, "MalformedPOSTRequest", text));
        }
        Err(_) => {
            let text = "The body takes too long";
            return Err(error(400, "RequestTimeout", text));
        }
    };
    match blob(&fields) {
        Some(id) => Ok(Asked::Write(id, unfold(&fields), files)),
        None => Err(error(403, "AccessDenied", "Access Denied")),
    }
}

/// Answers in the storage's way: bytes, or XML.
pub(super) fn answer(shared: &Shared, head: &Parts, asked: &Asked) -> Answer {
    match asked {
        Asked::Read(key) => {
            let query = head.uri.query().unwrap_or_default();
            read(shared, key, query, &head.headers)
        }
        Asked::Write(id, fields, files) => write(shared, *id, fields, files, &head.headers),
    }
}

fn read(shared: &Shared, uid: &str, query: &str, headers: &HeaderMap) -> Answer {
    let query = pairs(query);
    let signature = query.iter().find(|(name, _)| name == "Signature");
    let now = shared.clock.now();
    let world = shared.world();
    let Some(blob) = world.blobs.by_uid(uid) else {
        return error(404, "NoSuchKey", "The specified key does not exist.");
    };
    let mut links = blob.links.iter();
    let link = links.find(|(known, _)| signature.is_some_and(|(_, sent)| sent == known));
    match (link, &blob.content) {
        (Some((_, end)), Some(content)) if *end > now => {
            ranges::answer(content, &blob.content_type, headers)
        }
        (Some(_), _) => error(403, "AccessDenied", "Request has expired"),
        (None, _) => error(
            403,
            "SignatureDoesNotMatch",
            "The signature does not match the request",
        ),
    }
}

fn write(
    shared: &Shared,
    id: i64,
    fields: &Value,
    files: &[FilePart],
    headers: &HeaderMap,
) -> Answer {
    let now = shared.clock.now();
    let mut world = shared.world();
    let Some(uid) = world.blobs.get(id).map(|blob| blob.uid.clone()) else {
        return error(403, "AccessDenied", "Access Denied");
    };
    match store(&mut world, id, fields, files, now) {
        Ok(etag) => {
            let place = format!("{}{PREFIX}/{uid}", world.base.url_for(headers));
            let text = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{place}</Location>\
                 <Bucket>storage</Bucket><Key>{uid}</Key><ETag>{etag}</ETag></PostResponse>"
            );
            Answer::text(StatusCode::CREATED, "application/xml", text)
                .with_header(LOCATION, &place)
                .with_header(ETAG, &etag)
        }
        Err(Rejected { code, text }) => {
            let status = match code {
                "AccessDenied" => 403,
                _ => 400,
            };
            error(status, code, text)
        }
    }
}

fn error(status: u16, code: &str, text: &str) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{text}</Message></Error>"
    );
    Answer::text(status, "application/xml", xml)
}
