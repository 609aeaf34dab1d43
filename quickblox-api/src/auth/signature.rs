//! The signature that takes the place of a credential when a session is asked for.

use std::fmt::{self, Write as _};

use hmac::{Hmac, KeyInit as _, Mac as _, digest::InvalidLength};
use sha1::Sha1;
use sha2::Sha256;

use crate::{error::Error, wire::Secret};

/// The hash function below the HMAC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureHash {
    /// What every documentation page uses.
    #[default]
    Sha1,
    /// A setting of some official SDKs; no page says which servers accept it.
    Sha256,
}

/// Signs requests for a session with the application's authorization secret.
///
/// A [`Client`](crate::Client) that knows its application does this by itself. It is needed for a `create_session` of
/// one's own, for instance to open a session of a user:
///
/// ```
/// use quickblox_api::auth::{SignatureHash, Signer};
///
/// let signer = Signer::new(&"secret".into(), SignatureHash::Sha1)?;
/// let signature = signer.sign([
///     ("application_id", "1"),
///     ("auth_key", "abc123"),
///     ("nonce", "111"),
///     ("timestamp", "123"),
///     ("user[login]", "you"),
///     ("user[owner_id]", "1"),
///     ("user[password]", "me"),
/// ]);
/// assert_eq!(signature, "90d077f8a1c649dd1622df8d432420121e02630b");
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone)]
pub struct Signer(Keyed);

#[derive(Clone)]
enum Keyed {
    Sha1(Hmac<Sha1>),
    Sha256(Hmac<Sha256>),
}

impl Signer {
    /// Takes the authorization secret of the application.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the secret is empty.
    pub fn new(auth_secret: &Secret, hash: SignatureHash) -> Result<Self, Error> {
        let key = auth_secret.expose();
        if key.trim().is_empty() {
            return Err(Error::invalid_request("the authorization secret is empty"));
        }
        let keyed = match hash {
            SignatureHash::Sha1 => Hmac::new_from_slice(key.as_bytes()).map(Keyed::Sha1),
            SignatureHash::Sha256 => Hmac::new_from_slice(key.as_bytes()).map(Keyed::Sha256),
        };
        keyed.map(Self).map_err(|InvalidLength| {
            Error::invalid_request("the authorization secret has a wrong length")
        })
    }

    /// The signature over all fields of the request except `signature` itself, in lower-case hexadecimal.
    ///
    /// The order of `fields` does not matter. Nested ones go by their bracket names (`user[login]`), values are as the
    /// body has them before any encoding.
    pub fn sign<'a>(&self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        let text = string_to_sign(fields);
        match self.0.clone() {
            Keyed::Sha1(mac) => hex(&mac.chain_update(text).finalize().into_bytes()),
            Keyed::Sha256(mac) => hex(&mac.chain_update(text).finalize().into_bytes()),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer([redacted])")
    }
}

fn string_to_sign<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut fields: Vec<String> = fields
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fields.sort_unstable();
    fields.join("&")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;

    use super::{SignatureHash, Signer, string_to_sign};

    #[derive(Deserialize)]
    struct Vectors {
        vectors: Vec<Vector>,
    }

    #[derive(Deserialize)]
    struct Vector {
        name: String,
        algorithm: String,
        secret: String,
        params: BTreeMap<String, String>,
        string_to_sign: String,
        signature: String,
    }

    #[test]
    fn agrees_with_published_signatures_and_the_official_sdk() {
        let Vectors { vectors } = crate::testing::case("signature_vectors");
        assert!(!vectors.is_empty());
        for vector in vectors {
            let hash = match vector.algorithm.as_str() {
                "HMAC-SHA1" => SignatureHash::Sha1,
                "HMAC-SHA256" => SignatureHash::Sha256,
                other => panic!("{}: {other}", vector.name),
            };
            // Backwards, so that the order cannot come from the file.
            let fields = || {
                vector
                    .params
                    .iter()
                    .rev()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
            };
            assert_eq!(
                string_to_sign(fields()),
                vector.string_to_sign,
                "{}",
                vector.name
            );
            let signer = Signer::new(&vector.secret.as_str().into(), hash).unwrap();
            assert_eq!(signer.sign(fields()), vector.signature, "{}", vector.name);
        }
    }

    #[test]
    fn an_empty_secret_is_refused_and_none_is_printed() {
        for secret in ["", " \n"] {
            assert!(Signer::new(&secret.into(), SignatureHash::Sha256).is_err());
        }
        let signer = Signer::new(&"s3cr3t".into(), SignatureHash::Sha1).unwrap();
        assert_eq!(format!("{signer:?}"), "Signer([redacted])");
    }

    proptest! {
        #[test]
        fn the_order_of_the_fields_does_not_matter(
            (fields, shuffled) in prop::collection::vec(("[a-z_\\[\\]]{1,12}", ".*"), 0..8)
                .prop_flat_map(|fields| (Just(fields.clone()), Just(fields).prop_shuffle()))
        ) {
            let signed = |fields: &[(String, String)]| {
                string_to_sign(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
            };
            let text = signed(&fields);
            prop_assert_eq!(&text, &signed(&shuffled));
            prop_assert_eq!(text.len() + 1, fields.iter().map(|(n, v)| n.len() + v.len() + 2).sum::<usize>().max(1));
        }
    }
}
