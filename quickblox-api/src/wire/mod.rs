//! Hand-written types for values that the server encodes in more than one way.
//!
//! The API description refers to them (`x-rust-type`) and the generated models use them. Each type decodes every known
//! form and encodes the form it was decoded from. Plain scalars of responses are decoded from other forms, too.

use serde::{Deserialize, Deserializer};

mod conversions;
mod error_body;
mod lenient;
mod lenient_integer;
mod list;
mod number_or_text;
mod object_lists;
mod open_enum;
mod secret;
#[cfg(test)]
mod tests;
mod text_lists;

pub use error_body::ErrorBody;
pub(crate) use lenient::{Lenient, lenient};
pub use lenient_integer::LenientInteger;
pub use number_or_text::NumberOrText;
pub use object_lists::{IndexedList, Items, OneOrMany};
pub(crate) use open_enum::open_enum;
pub use secret::Secret;
pub use text_lists::{CommaSeparated, UserIds};

/// Decodes `null` as the default value; `#[serde(default)]` alone covers an absent field only.
///
/// For fields with `#[serde(default, deserialize_with = "crate::wire::null_to_default")]`.
pub(crate) fn null_to_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}
