//! The storage beside the API: content by signed links, and uploads where the sandbox is told to send them there.

use bytes::Bytes;
use http::{
    HeaderMap, Method, StatusCode,
    header::{CONTENT_LENGTH, ETAG, LOCATION},
    request::Parts,
};

use super::decode;
use crate::{
    answer::Answer,
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

/// Answers in the storage's way: bytes, or XML.
pub(super) async fn answer(shared: &Shared, path: &str, head: &Parts, body: Bytes) -> Answer {
    let key = path.trim_start_matches(PREFIX).trim_matches('/');
    let query = head.uri.query().unwrap_or_default();
    if head.method == Method::GET {
        read(shared, key, query, &head.headers)
    } else if head.method == Method::POST && key.is_empty() {
        write(shared, query, &head.headers, body).await
    } else {
        error(405, "MethodNotAllowed", "The method is not allowed")
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

async fn write(shared: &Shared, query: &str, headers: &HeaderMap, body: Bytes) -> Answer {
    if shared.world().blobs.storage != Storage::Bucket {
        return error(405, "MethodNotAllowed", "The files are with the API");
    }
    if !query.is_empty() {
        let text = "Conflicting query string parameters: acl, policy";
        return error(400, "InvalidArgument", text);
    }
    if !headers.contains_key(CONTENT_LENGTH) {
        let text = "You must provide the Content-Length HTTP header.";
        return error(411, "MissingContentLength", text);
    }
    let Ok((fields, files)) = decode::form(headers, body).await else {
        let text = "The body is no multipart form";
        return error(400, "MalformedPOSTRequest", text);
    };
    let now = shared.clock.now();
    let mut world = shared.world();
    let sent = unfold(&fields);
    let key = sent.get("key").and_then(serde_json::Value::as_str);
    let blob = key.and_then(|key| world.blobs.by_uid(key));
    let Some((id, uid)) = blob.map(|blob| (blob.id, blob.uid.clone())) else {
        return error(403, "AccessDenied", "Access Denied");
    };
    match store(&mut world, id, &sent, &files, now) {
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
