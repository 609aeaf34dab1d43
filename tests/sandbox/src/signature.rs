//! The signature of a request for a session, computed anew to compare.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha1::Sha1;
use sha2::Sha256;

use crate::contract::flatten;

/// Whether the signature in a body is the HMAC over its other fields, with SHA-1 or with SHA-256.
pub(crate) fn is_right(body: &Value, secret: &str) -> bool {
    let mut fields: Vec<String> = flatten(body)
        .into_iter()
        .filter(|(name, _)| name != "signature")
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fields.sort_unstable();
    let text = fields.join("&");
    let sent = body.get("signature").and_then(Value::as_str);
    let expected = [sha1(secret, &text), sha256(secret, &text)];
    sent.is_some_and(|sent| expected.iter().flatten().any(|expected| expected == sent))
}

fn sha1(secret: &str, text: &str) -> Option<String> {
    let mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).ok()?;
    Some(hex(&mac.chain_update(text).finalize().into_bytes()))
}

fn sha256(secret: &str, text: &str) -> Option<String> {
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    Some(hex(&mac.chain_update(text).finalize().into_bytes()))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_right;

    /// A signature that was published with its secret; the fields are those of its time.
    #[test]
    fn a_published_signature_is_right() {
        let body = json!({
            "application_id": "1", "auth_key": "abc123", "nonce": 111, "timestamp": "123",
            "user": { "login": "you", "owner_id": 1, "password": "me" },
            "signature": "90d077f8a1c649dd1622df8d432420121e02630b",
        });
        assert!(is_right(&body, "secret"));
        assert!(!is_right(&body, "Secret"));
    }
}
