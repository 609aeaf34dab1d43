//! Permissions to upload, whose values a form must repeat, and links to read.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::{
    call::Call,
    moments::{expiration_of_new, iso},
    world::{Blob, Ids, Permission, Storage, World},
};

/// How long a permission or a link is good.
pub(super) const LIFE: TimeDelta = TimeDelta::hours(1);

/// What is escaped in an address: everything but what never needs it.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The permission to upload the content of a file.
pub(super) fn new(ids: &mut Ids, storage: Storage, blob: &Blob, now: DateTime<Utc>) -> Permission {
    let expires_at = now + LIFE;
    let acl = if blob.public {
        "public-read"
    } else {
        "authenticated-read"
    };
    let policy = BASE64_STANDARD.encode(ids.hex(32));
    let day = now.format("%Y%m%d");
    let credential = format!("{}/{day}/storage/s3/aws4_request", ids.hex(20));
    let (content_type, expires, policy, date) = match storage {
        // The line feed is the service's own; clients must keep it.
        Storage::Api => (
            "content_type",
            ("expires", expiration_of_new(expires_at)),
            format!("{policy}\n"),
            now.format("%Y%jT%H%MZ").to_string(),
        ),
        Storage::Bucket => (
            "Content-Type",
            (
                "Expires",
                expires_at.format("%a, %d %b %Y %H:%M:%S GMT").to_string(),
            ),
            policy,
            now.format("%Y%m%dT%H%M%SZ").to_string(),
        ),
    };
    let mut fields = vec![
        ("acl", acl.to_owned()),
        (content_type, blob.content_type.clone()),
        expires,
        ("key", blob.uid.clone()),
        ("policy", policy),
        ("success_action_status", "201".to_owned()),
        ("x-amz-algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("x-amz-credential", credential),
        ("x-amz-date", date),
        ("x-amz-signature", ids.hex(64)),
    ];
    fields.sort_unstable();
    Permission { expires_at, fields }
}

/// A permission as answers show it, its values in the query of the address to upload to.
pub(super) fn render(world: &World, call: &Call, id: i64, permission: &Permission) -> Value {
    let path = match world.blobs.storage {
        Storage::Api => format!("blobs/{id}/upload/"),
        Storage::Bucket => "storage".to_owned(),
    };
    let pairs: Vec<String> = permission
        .fields
        .iter()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ESCAPED)))
        .collect();
    let base_url = world.base.url_for(&call.headers);
    json!({
        "id": id,
        "blob_id": id,
        "expires": iso(permission.expires_at),
        "object_access_type": "Write",
        "params": format!("{base_url}/{path}?{}", pairs.join("&")),
    })
}

/// A new link to read the content of a file without a session, and when it ends.
pub(super) fn link(world: &mut World, call: &Call, id: i64) -> Option<(String, DateTime<Utc>)> {
    let now = call.now;
    let expires_at = now + LIFE;
    let signature = world.ids.hex(40);
    let key = world.ids.hex(20);
    let blob = world.blobs.change(id, |blob| {
        blob.links.retain(|(_, end)| *end > now);
        blob.links.push((signature.clone(), expires_at));
    })?;
    let link = format!(
        "{}/storage/{}?Signature={signature}&Expires={}&AWSAccessKeyId={key}",
        world.base.url_for(&call.headers),
        blob.uid,
        expires_at.timestamp(),
    );
    Some((link, expires_at))
}
