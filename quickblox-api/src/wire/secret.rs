//! Text that must not be printed: passwords, tokens, keys and signatures.
//!
//! Generated models derive `Debug`. Fields with `format: password` have this type, so that a log of a model does not
//! contain them.

use std::{
    fmt,
    hash::{Hash, Hasher},
};

use super::Lenient;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A text whose `Debug` output is `[redacted]` and whose memory is wiped when it is dropped.
///
/// Decoded from a JSON string or number; encoded as a string. There is deliberately no `Display`: only
/// [`expose`](Self::expose) returns the text, which is easy to find in a review.
///
/// ```
/// use quickblox_api::wire::Secret;
///
/// let password = Secret::from("correct-horse");
/// assert_eq!(format!("{password:?}"), "[redacted]");
/// assert_eq!(password.expose(), "correct-horse");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Do not log it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The comparison does not take constant time: it is for tests and change detection, not for checking a password.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl Hash for Secret {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.expose().hash(state);
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde's own message would quote a value that is not a string.
        let text =
            String::read(deserializer).map_err(|_| D::Error::custom("expected a secret text"))?;
        Ok(Self::from(text))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::Secret;

    #[test]
    fn is_encoded_as_a_string_and_printed_redacted() {
        let secret: Secret = from_str(r#""t0ken""#).unwrap();
        assert_eq!(secret, Secret::from(String::from("t0ken")));
        assert_eq!(to_string(&secret).unwrap(), r#""t0ken""#);
        assert_eq!(format!("{secret:?}"), "[redacted]");
        assert_eq!(format!("{:#?}", Some(secret)), "Some(\n    [redacted],\n)");
    }

    #[test]
    fn a_value_of_another_type_is_refused_without_quoting_it() {
        assert_eq!(from_str::<Secret>("31337").unwrap().expose(), "31337");
        for json in ["[31337]", r#"{"31337": 31337}"#, "true"] {
            let error = from_str::<Secret>(json).unwrap_err();
            let error = error.to_string();
            assert!(error.starts_with("expected a secret text"), "{error}");
            assert!(!error.contains("31337"), "{error}");
        }
    }
}
